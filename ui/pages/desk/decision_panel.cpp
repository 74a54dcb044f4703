#include "ui/pages/desk/decision_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kChoiceRow = 34;
constexpr int kSmallDecision = 680;

QString questionOf(const DecisionView& decision) {
  const QString kit = qs(decision.model);
  switch (decision.kind) {
    case DecisionKind::TakeBackAndLend:
      return DecisionPanel::tr(
                 "%1(%2) 교구는 %3에 대여 중입니다. 지금 반납받고 이 학교에 대여합니까?")
          .arg(kit, codeText(decision.kit), qs(decision.school));
    case DecisionKind::CheckAndLend:
      return DecisionPanel::tr("%1(%2) 교구는 구성품을 확인해야 대여할 수 있습니다. 확인했습니까?")
          .arg(kit, codeText(decision.kit));
    case DecisionKind::ChooseKit:
      return DecisionPanel::tr("어느 교구입니까? 라벨을 보고 고르십시오.");
    case DecisionKind::ChecklistFirst:
      return DecisionPanel::tr("%1(%2) 교구의 구성품을 먼저 확인하십시오. 이상이 없습니까?")
          .arg(kit, codeText(decision.kit));
    case DecisionKind::SwapWith:
      return DecisionPanel::tr("%1(%2) 교구를 바꿉니다. 대신 나갈 같은 종의 교구를 스캔하십시오.")
          .arg(kit, codeText(decision.kit));
    case DecisionKind::CheckAndSwap:
      return DecisionPanel::tr(
                 "%1(%2) 교구는 구성품을 확인해야 대신 나갈 수 있습니다. 확인했습니까?")
          .arg(kit, codeText(decision.kit));
    case DecisionKind::Approve: break;
  }
  return {};
}

QString yesText(DecisionKind kind) {
  switch (kind) {
    case DecisionKind::TakeBackAndLend: return DecisionPanel::tr("반납받고 대여");
    case DecisionKind::CheckAndLend: return DecisionPanel::tr("확인하고 대여");
    case DecisionKind::ChooseKit: return DecisionPanel::tr("이 교구");
    case DecisionKind::ChecklistFirst: return DecisionPanel::tr("이상 없음");
    case DecisionKind::CheckAndSwap: return DecisionPanel::tr("확인하고 교체");
    case DecisionKind::SwapWith:
    case DecisionKind::Approve: break;
  }
  return {};
}

}  // namespace

DecisionPanel::DecisionPanel(QWidget* parent)
    : QFrame(parent),
      m_question(new QLabel(this)),
      m_waiting(new Chip(this)),
      m_table(new CellTable(QStringLiteral("choices"), {QString(), QString()}, 1, this)),
      m_yes(new KeyButton(tr("반납받고 대여"), QStringLiteral("Enter"), ButtonRole::Primary, this)),
      m_no(new KeyButton(tr("그대로 두기"), QStringLiteral("Esc"), ButtonRole::Normal, this)) {
  setObjectName(QStringLiteral("decisionPanel"));
  build();
  connect(m_yes, &QPushButton::clicked, this, &DecisionPanel::accept);
  connect(m_no, &QPushButton::clicked, this, &DecisionPanel::refused);
}

void DecisionPanel::build() {
  m_question->setObjectName(QStringLiteral("question"));
  m_question->setTextFormat(Qt::PlainText);
  m_question->setWordWrap(true);
  m_question->setFont(bodyFont(12.5, QFont::DemiBold));
  m_table->horizontalHeader()->hide();
  m_table->setAccessibleName(tr("고를 교구"));
  m_yes->setObjectName(QStringLiteral("decisionYes"));
  m_no->setObjectName(QStringLiteral("decisionNo"));
  auto* words = new QVBoxLayout;
  words->addWidget(m_question);
  words->addWidget(m_waiting, 0, Qt::AlignLeft);
  auto* line = new QHBoxLayout;
  line->setSpacing(10);
  line->addLayout(words, 1);
  line->addWidget(m_no);
  line->addWidget(m_yes);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 10, 16, 10);
  layout->addLayout(line);
  layout->addWidget(m_table);
}

void DecisionPanel::showDecision(const DecisionView& decision, int scansWaiting) {
  m_question->setText(questionOf(decision));
  m_yes->setText(yesText(decision.kind));
  m_yes->setAccessibleName(m_yes->text());
  m_yes->setVisible(!m_yes->text().isEmpty());
  m_yes->updateGeometry();
  m_waiting->set(scansWaiting > 0 ? tr("스캔 %1건이 기다립니다").arg(scansWaiting) : QString(),
                 Tint::Info);
  showChoices(decision);
}

void DecisionPanel::showChoices(const DecisionView& decision) {
  const bool same = m_choices.size() == decision.choices.size();
  m_choices.clear();
  std::vector<CellRow> rows;
  for (const auto& [code, model] : decision.choices) {
    m_choices.push_back(code);
    rows.push_back(
        {{{.text = codeText(code), .kind = CellKind::Code}, {.text = qs(model), .strong = true}}});
  }
  m_table->setVisible(!rows.empty());
  const int most = window()->height() < kSmallDecision ? 2 : 4;
  m_table->setFixedHeight(std::min(static_cast<int>(rows.size()), most) * kChoiceRow);
  m_table->setRows(std::move(rows));
  if (!same) m_table->select(m_choices.empty() ? -1 : 0);
}

void DecisionPanel::moveBy(int by) { m_table->moveBy(by); }

void DecisionPanel::accept() {
  if (m_choices.empty()) return Q_EMIT confirmed();
  const int row = m_table->selectedRow();
  if (row >= 0) Q_EMIT kitChosen(m_choices[static_cast<std::size_t>(row)]);
}

void DecisionPanel::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens(QApplication::palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.info, 1.5));
  painter.setBrush(t.paper);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

}  // namespace kstem::ui
