#include "ui/pages/desk/turn_card.h"

#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

QString lineOf(const TurnView& turn) {
  QStringList words{qs(turn.school), qs(turn.teacher)};
  if (!turn.phone.empty()) words.append(qs(turn.phone));
  words.append(TurnCard::tr("%n세트", nullptr, turn.quantity));
  words.append(TurnCard::tr("%1 인수").arg(dayText(turn.pickUp)));
  words.removeAll(QString());
  return words.join(QStringLiteral(" · "));
}

}  // namespace

TurnCard::TurnCard(QWidget* parent)
    : Card(QStringLiteral("turnCard"), parent),
      m_text(new QLabel(this)),
      m_row(new ButtonRow(this)) {
  setTitle(tr("다음 차례"));
  setNote(tr("전화하십시오"));
  m_text->setObjectName(QStringLiteral("turnText"));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setContentsMargins(14, 10, 14, 10);
  body()->addWidget(m_text);
  body()->addWidget(m_row);
}

void TurnCard::showView(const DeskView& view) {
  setVisible(!view.turns.empty());
  QStringList lines;
  for (const TurnView& turn : view.turns) lines.append(lineOf(turn));
  m_text->setText(lines.join(QStringLiteral("\n")));
  if (std::ranges::equal(m_turns, view.turns, {}, &TurnView::id, &TurnView::id)) return;
  m_turns = view.turns;
  showButtons();
}

/// One a school; the key prints the first.
void TurnCard::showButtons() {
  for (QWidget* const button : std::exchange(m_buttons, {})) button->deleteLater();
  for (const TurnView& turn : m_turns) {
    const bool first = m_buttons.empty();
    const QString words =
        m_turns.size() == 1 ? tr("안내문 인쇄") : tr("안내문: %1").arg(qs(turn.school));
    m_buttons.push_back(localButton(QStringLiteral("turnLetter%1").arg(m_buttons.size()), words,
                                    first ? QStringLiteral("Alt+M") : QString(), ButtonRole::Normal,
                                    m_row, [this, id = turn.id] { Q_EMIT letterAsked(id); }));
    m_row->add(m_buttons.back());
  }
}

}  // namespace kstem::ui
