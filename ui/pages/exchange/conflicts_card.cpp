#include "ui/pages/exchange/conflicts_card.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/exchange/conflict_words.h"
#include "ui/pages/today/today_words.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr std::size_t kShown = 20;

/// Every label that either side has, in the order in which they come.
std::vector<ConflictLabel> labelsOf(const Conflict& conflict) {
  std::vector<ConflictLabel> labels;
  for (const ConflictSide* side : {&conflict.earlier, &conflict.later})
    for (const ConflictLine& line : side->lines)
      if (std::ranges::find(labels, line.label) == labels.end()) labels.push_back(line.label);
  return labels;
}

QString valueOf(const ConflictSide& side, ConflictLabel label) {
  QStringList values;
  for (const ConflictLine& line : side.lines)
    if (line.label == label) values << shownText(line.value);
  return values.isEmpty() ? QStringLiteral("–") : values.join(QStringLiteral(", "));
}

QLabel* wrapped(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

ConflictsCard::ConflictsCard(QWidget* parent)
    : Card(QStringLiteral("conflictsCard"), parent), m_area(new QScrollArea(this)) {
  setTitle(tr("확인이 필요한 충돌"));
  m_area->setObjectName(QStringLiteral("conflicts"));
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->viewport()->setAutoFillBackground(false);
  body()->addWidget(m_area, 1);
}

void ConflictsCard::show(const ConflictList& conflicts) {
  setChip(conflicts.here.empty() ? QString() : QString::number(conflicts.here.size()), Tint::Bad);
  auto* list = new QWidget;
  auto* layout = new QVBoxLayout(list);
  layout->setContentsMargins(14, 8, 14, 8);
  layout->setSpacing(14);
  if (!conflicts.here.empty())
    layout->addWidget(wrapped(tr("결정하면 다음 내보내기로 모든 센터에 반영됩니다"), list));
  for (std::size_t i = 0; i < std::min(conflicts.here.size(), kShown); ++i)
    layout->addWidget(makeConflict(conflicts.here[i]));
  if (conflicts.here.empty()) layout->addWidget(wrapped(tr("어긋난 기록이 없습니다."), list));
  if (!conflicts.elsewhere.empty())
    layout->addWidget(
        wrapped(tr("다른 센터가 결정할 것 %1건").arg(conflicts.elsewhere.size()), list));
  layout->addStretch(1);
  replaceList(list);
}

/// A button that was deleted with the focus on it would give it back to the page, which looks for
/// one here.
void ConflictsCard::replaceList(QWidget* list) {
  QWidget* const old = m_area->widget();
  const bool hadFocus = old != nullptr && old->isAncestorOf(QApplication::focusWidget());
  m_area->takeWidget();
  m_area->setWidget(list);
  list->setAutoFillBackground(false);  // setWidget() has set it
  if (old != nullptr) old->deleteLater();
  if (hadFocus && !takeFocus()) Q_EMIT emptied();
}

QWidget* ConflictsCard::makeConflict(const Conflict& conflict) {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  auto* chip = new Chip(box);
  chip->set(conflict.code == Code() ? qs(conflict.name) : codeText(conflict.code),
            tintOf(conflict.severity));
  auto* name = wrapped(conflict.code == Code() ? QString() : qs(conflict.name), box);
  head->addWidget(chip);
  head->addWidget(name, 1);
  auto* what = wrapped(attentionText(conflict.kind), box);
  what->setFont(bodyFont(kBodyPoint, QFont::Bold));
  layout->addLayout(head);
  layout->addWidget(what);
  layout->addWidget(makeSides(conflict, box));
  layout->addWidget(makeDecisions(conflict, box));
  return box;
}

QWidget* ConflictsCard::makeSides(const Conflict& conflict, QWidget* parent) {
  auto* sides = new QWidget(parent);
  auto* grid = new QGridLayout(sides);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(3);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(2, 1);
  int row = 0;
  const auto add = [&](const QString& label, const QString& earlier, const QString& later) {
    auto* words = roleLabel("soft", sides);
    words->setText(label);
    grid->addWidget(words, row, 0, Qt::AlignTop);
    grid->addWidget(wrapped(earlier, sides), row, 1, Qt::AlignTop);
    grid->addWidget(wrapped(later, sides), row, 2, Qt::AlignTop);
    ++row;
  };
  add(QString(), whoText(conflict.earlier), whoText(conflict.later));
  for (const ConflictLabel label : labelsOf(conflict))
    add(labelText(label), valueOf(conflict.earlier, label), valueOf(conflict.later, label));
  return sides;
}

/// What is long stands below the others, a line each.
QWidget* ConflictsCard::makeDecisions(const Conflict& conflict, QWidget* parent) {
  auto* row = new QWidget(parent);
  auto* lines = new QVBoxLayout(row);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(6);
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  lines->addLayout(line);
  for (const ConflictDecision& decision : conflict.decisions) {
    KeyButton* const button = makeDecision(conflict, decision, row);
    if (decision.what == Decision::BookAgain)
      lines->addWidget(button, 0, Qt::AlignLeft);
    else
      line->addWidget(button);
  }
  if (conflict.opens) {
    auto* open = new KeyButton(tr("열기"), QString(), ButtonRole::Flat, row);
    connect(open, &QPushButton::clicked, this,
            [this, kind = *conflict.opens, about = conflict.about] { Q_EMIT openAsked(kind, about); });
    line->addWidget(open);
  }
  line->addStretch(1);
  return row;
}

KeyButton* ConflictsCard::makeDecision(const Conflict& conflict, const ConflictDecision& decision,
                                       QWidget* parent) {
  const bool isOnly = decision.what == Decision::Seen;
  auto* button = new KeyButton(decisionText(decision), QString(),
                               isOnly ? ButtonRole::Normal : ButtonRole::Primary, parent);
  const std::string_view key = keyOf(decision.what);
  button->setObjectName(QStringLiteral("decide.") +
                        QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
  connect(button, &QPushButton::clicked, this,
          [this, decision, seen = conflict.decisions.front().intent] {
            if (decision.what == Decision::BookAgain)
              Q_EMIT bookedAgain(decision.intent, seen);
            else
              Q_EMIT decided(decision.intent);
          });
  return button;
}

bool ConflictsCard::takeFocus() {
  if (m_area->widget() == nullptr) return false;
  auto* first = m_area->widget()->findChild<KeyButton*>();
  if (first == nullptr) return false;
  first->setFocus(Qt::OtherFocusReason);
  return true;
}

}  // namespace kstem::ui
