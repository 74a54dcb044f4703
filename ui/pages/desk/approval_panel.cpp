#include "ui/pages/desk/approval_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/issue_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kRow = 34;
constexpr int kMostRows = 4;
constexpr int kMostRowsSmall = 3;
constexpr int kSmallWindow = 680;

CellRow rowOf(const Issue& issue) {
  const bool manager = issue.asks == Asks::Manager;
  return {{{.text = issueWord(issue.what), .kind = CellKind::Chip, .tint = Tint::Warn},
           {.text = issueText(issue), .strong = true},
           {.text = manager ? ApprovalPanel::tr("관리자") : QString(),
            .kind = CellKind::Chip,
            .tint = Tint::Info}}};
}

}  // namespace

ApprovalPanel::ApprovalPanel(QWidget* parent)
    : QFrame(parent),
      m_question(new QLabel(tr("먼저 정할 것"), this)),
      m_waiting(new Chip(this)),
      m_table(new CellTable(QStringLiteral("issues"), {QString(), QString(), QString()}, 1, this)),
      m_reason(new ChoiceField(
          QStringLiteral("approvalReason"),
          {tr("학년 공동 수업"), tr("행사 일정"), tr("학교 사정 확인함"), tr("공문 있음")}, this)),
      m_managerLabel(new QLabel(tr("관리자"), this)),
      m_manager(new ChoiceField(QStringLiteral("approvalManager"), {}, this)) {
  setObjectName(QStringLiteral("approvalPanel"));
  build();
}

void ApprovalPanel::build() {
  m_question->setFont(bodyFont(12.5, QFont::DemiBold));
  m_table->horizontalHeader()->hide();
  m_table->setAccessibleName(tr("먼저 정할 것"));
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setFocusPolicy(Qt::NoFocus);
  m_reason->setAccessibleName(tr("까닭"));
  m_reason->setEditable(true);
  m_reason->setInsertPolicy(QComboBox::NoInsert);
  m_reason->lineEdit()->setPlaceholderText(tr("까닭을 적거나 ↓로 고르십시오"));
  m_reason->lineEdit()->setMaxLength(200);
  m_manager->setAccessibleName(tr("관리자"));
  auto* no = new KeyButton(tr("그만두기"), QStringLiteral("Esc"), ButtonRole::Normal, this);
  auto* yes = new KeyButton(tr("이대로 하기"), QStringLiteral("Enter"), ButtonRole::Primary, this);
  no->setObjectName(QStringLiteral("approvalNo"));
  yes->setObjectName(QStringLiteral("approvalYes"));
  auto* title = new QHBoxLayout;
  title->addWidget(m_question);
  title->addWidget(m_waiting);
  title->addStretch(1);
  auto* line = new QHBoxLayout;
  line->setSpacing(10);
  line->addWidget(new QLabel(tr("까닭"), this));
  line->addWidget(m_reason, 1);
  line->addWidget(m_managerLabel);
  line->addWidget(m_manager);
  line->addWidget(no);
  line->addWidget(yes);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 10, 16, 10);
  layout->setSpacing(6);
  layout->addLayout(title);
  layout->addWidget(m_table);
  layout->addLayout(line);
  connect(no, &QPushButton::clicked, this, &ApprovalPanel::refused);
  connect(yes, &QPushButton::clicked, this, &ApprovalPanel::accept);
}

void ApprovalPanel::showIssues(const DecisionView& decision, const DeskView& view) {
  const bool opened = isHidden();
  m_needsManager = decision.needsManager;
  m_managerLabel->setVisible(m_needsManager);
  m_manager->setVisible(m_needsManager);
  m_waiting->set(
      view.scansWaiting > 0 ? tr("스캔 %1건이 기다립니다").arg(view.scansWaiting) : QString(),
      Tint::Info);
  std::vector<CellRow> rows;
  for (const Issue& issue : decision.issues) rows.push_back(rowOf(issue));
  const int most = window()->height() < kSmallWindow ? kMostRowsSmall : kMostRows;
  m_table->setFixedHeight(std::min(static_cast<int>(rows.size()), most) * kRow);
  m_table->setRows(std::move(rows));
  if (!opened) return;
  fillManagers(view.clerks);
  m_reason->setCurrentIndex(-1);
  m_reason->clearEditText();
}

void ApprovalPanel::fillManagers(const std::vector<ClerkView>& clerks) {
  m_clerks = clerks;
  m_manager->clear();
  m_manager->addItem(tr("고르십시오"));
  for (const ClerkView& clerk : m_clerks) m_manager->addItem(qs(clerk.name));
}

void ApprovalPanel::takeFocus() { m_reason->setFocus(Qt::OtherFocusReason); }

void ApprovalPanel::accept() {
  const QString reason = m_reason->currentText().trimmed();
  if (reason.isEmpty()) return m_reason->setFocus(Qt::OtherFocusReason);
  const auto manager = static_cast<std::size_t>(std::max(0, m_manager->currentIndex()));
  if (m_needsManager && manager == 0) return m_manager->setFocus(Qt::OtherFocusReason);
  Q_EMIT approved({reason.toStdString(), m_needsManager ? m_clerks[manager - 1].id : ClerkId()});
}

void ApprovalPanel::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return accept();
    case Qt::Key_Escape: return Q_EMIT refused();
    default: QFrame::keyPressEvent(event);
  }
}

void ApprovalPanel::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens(QApplication::palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.warn, 1.5));
  painter.setBrush(t.paper);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

}  // namespace kstem::ui
