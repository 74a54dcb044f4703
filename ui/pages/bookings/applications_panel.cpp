#include "ui/pages/bookings/applications_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/application_words.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/widgets/action_panel.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kColumnsAcross = 4;
constexpr int kWhy = 4;

QString daysOf(const ApplicationRow& row) {
  if (!row.means) return dotted({qs(row.pickUp), qs(row.due)});
  if (!row.means->due) return shortDayText(row.means->pickUp);
  return daysText(row.means->pickUp, *row.means->due);
}

QString kitsOf(const ApplicationRow& row) {
  return row.quantity.empty() ? QStringLiteral("1") : qs(row.quantity);
}

CellRow rowOf(const ApplicationRow& row) {
  return {{{.text = qs(row.number),
            .sub = ApplicationsPanel::tr("%1번째 줄").arg(row.line),
            .kind = CellKind::Code},
           {.text = qs(row.school), .sub = qs(row.teacher), .strong = true},
           {.text = ApplicationsPanel::tr("%1 %2세트").arg(qs(row.model), kitsOf(row)),
            .sub = daysOf(row)},
           {.text = outcomeWord(row.outcome),
            .kind = CellKind::Chip,
            .tint = outcomeTint(row.outcome)},
           {.text = row.refused ? refusalText(*row.refused) : QString()}}};
}

}  // namespace

ApplicationsPanel::ApplicationsPanel(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(QStringLiteral("applicationsCard"), this)),
      m_table(new CellTable(QStringLiteral("applications"),
                            {tr("신청번호"), tr("학교 · 교사"), tr("교구 · 기간"), tr("결과"),
                             tr("까닭")},
                            kWhy, m_card)),
      m_columnBox(new QWidget(m_card)),
      m_decision(new QWidget(m_card)),
      m_question(new QLabel(m_decision)),
      m_reason(new QLineEdit(m_decision)),
      m_manager(new ChoiceField(QStringLiteral("applicationManager"), {}, m_decision)),
      m_row(new ButtonRow(m_card)) {
  setObjectName(QStringLiteral("applicationsPanel"));
  m_card->setTitle(tr("신청 가져오기"));
  m_table->setAccessibleName(tr("신청"));
  buildColumns();
  buildDecision();
  m_card->body()->addWidget(m_columnBox);
  m_card->body()->addWidget(m_table, 1);
  m_card->body()->addWidget(m_decision);
  m_card->body()->addWidget(m_row);
  buildButtons();
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_card);
}

void ApplicationsPanel::buildColumns() {
  m_columnBox->setObjectName(QStringLiteral("applicationColumns"));
  auto* const grid = new QGridLayout(m_columnBox);
  grid->setContentsMargins(12, 4, 12, 4);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(6);
  int place = 0;
  for (const ApplicationField field : kApplicationFields) {
    auto* const choice = new ChoiceField(
        QStringLiteral("column_") + qs(std::string(keyOf(field))), {}, m_columnBox);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    auto* const label = new QLabel(
        isNeeded(field) ? tr("%1 *").arg(fieldWord(field)) : fieldWord(field), m_columnBox);
    label->setBuddy(choice);
    choice->setAccessibleName(tr("열: %1").arg(fieldWord(field)));
    const int row = place / kColumnsAcross, column = 2 * (place % kColumnsAcross);
    grid->addWidget(label, row, column);
    grid->addWidget(choice, row, column + 1);
    grid->setColumnStretch(column + 1, 1);
    ++place;
    m_columns.emplace(field, choice);
    connect(choice, &QComboBox::activated, this, &ApplicationsPanel::readingChanged);
  }
  m_columnBox->hide();
}

void ApplicationsPanel::buildDecision() {
  m_reason->setObjectName(QStringLiteral("applicationReason"));
  m_reason->setAccessibleName(tr("까닭"));
  m_reason->setMaxLength(200);
  m_reason->setPlaceholderText(tr("교육청 승인 공문 있음"));
  m_manager->setAccessibleName(tr("관리자"));
  auto* const line = new QHBoxLayout(m_decision);
  line->setContentsMargins(12, 4, 12, 4);
  line->setSpacing(10);
  line->addWidget(m_question);
  line->addWidget(m_reason, 1);
  line->addWidget(new QLabel(tr("관리자"), m_decision));
  line->addWidget(m_manager);
  connect(m_reason, &QLineEdit::editingFinished, this, [this] {
    if (m_reason->isModified()) Q_EMIT readingChanged();
    m_reason->setModified(false);
  });
  connect(m_manager, &QComboBox::activated, this, &ApplicationsPanel::readingChanged);
  m_decision->hide();
}

void ApplicationsPanel::buildButtons() {
  m_columnButton =
      new KeyButton(tr("열 고르기"), QStringLiteral("Alt+C"), ButtonRole::Normal, m_row);
  m_columnButton->setObjectName(QStringLiteral("applicationColumnsButton"));
  m_columnButton->setShortcut(QKeySequence(QStringLiteral("Alt+C")));
  auto* const leave = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, m_row);
  leave->setObjectName(QStringLiteral("applicationsLeave"));
  m_take = new KeyButton(tr("받기"), QStringLiteral("Enter"), ButtonRole::Primary, m_row);
  m_take->setObjectName(QStringLiteral("applicationsTake"));
  m_row->add(m_columnButton);
  m_row->add(leave);
  m_row->add(m_take);
  connect(m_columnButton, &QPushButton::clicked, this, [this] {
    m_columnBox->setVisible(m_columnBox->isHidden());
    if (!m_columnBox->isHidden())
      m_columns.at(ApplicationField::Number)->setFocus(Qt::OtherFocusReason);
  });
  connect(leave, &QPushButton::clicked, this, &ApplicationsPanel::left);
  connect(m_take, &QPushButton::clicked, this, &ApplicationsPanel::accept);
  connect(m_table, &CellTable::rowOpened, this, &ApplicationsPanel::accept);
}

void ApplicationsPanel::begin(const QString& fileName, const std::vector<ClerkView>& clerks) {
  m_plan = {};
  m_done = false;
  m_clerks = clerks;
  m_card->setNote(fileName);
  m_card->setChip(tr("읽는 중"), Tint::Info);
  m_row->setNote(QString());
  m_columnBox->hide();
  for (const auto& [field, choice] : m_columns) choice->clear();
  m_reason->clear();
  m_manager->clear();
  m_manager->addItem(tr("없음"));
  for (const ClerkView& clerk : clerks) m_manager->addItem(qs(clerk.name));
  showRows();
  m_take->setEnabled(false);
}

void ApplicationsPanel::showPlan(const ApplicationPlan& plan) {
  m_plan = plan;
  m_done = false;
  showColumns();
  showRows();
  showSummary();
  const bool ask = plan.countUndecided() > 0 || plan.approval.has_value();
  m_question->setText(plan.countUndecided() > 0
                          ? tr("까닭이 필요한 신청 %1건 — 적으면 함께 받습니다")
                                .arg(plan.countUndecided())
                          : tr("까닭"));
  m_decision->setVisible(ask);
  if (!plan.missing.empty()) m_columnBox->show();
}

void ApplicationsPanel::showColumns() {
  for (const auto& [field, choice] : m_columns) {
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(tr("없음"));
    for (const std::string& heading : m_plan.headings) choice->addItem(qs(heading));
    const auto chosen = m_plan.columns.find(field);
    const int at = chosen == m_plan.columns.end() ? 0 : choice->findText(qs(chosen->second));
    choice->setCurrentIndex(std::max(0, at));
  }
}

void ApplicationsPanel::showRows() {
  std::vector<CellRow> rows;
  rows.reserve(m_plan.rows.size());
  for (const ApplicationRow& row : m_plan.rows) rows.push_back(rowOf(row));
  m_table->setRows(std::move(rows));
  if (m_table->selectedRow() < 0 && m_table->rows() > 0) m_table->select(0);
}

void ApplicationsPanel::showSummary() {
  const int accepted = m_plan.count(ApplicationOutcome::Accepted);
  const int changed = m_plan.count(ApplicationOutcome::Changed);
  const int refused = m_plan.count(ApplicationOutcome::Refused);
  m_take->setText(tr("%1건 받기").arg(accepted + changed));
  m_take->setEnabled(!m_plan.writesNothing());
  if (!m_plan.missing.empty()) {
    QStringList words;
    for (const ApplicationField field : m_plan.missing) words.append(fieldWord(field));
    m_card->setChip(tr("열을 고르십시오"), Tint::Warn);
    return m_row->setNote(tr("어느 열인지 알 수 없습니다: %1").arg(words.join(QStringLiteral(", "))));
  }
  m_card->setChip(refused > 0 ? tr("안 받음 %1").arg(refused) : QString(), Tint::Bad);
  m_row->setNote(tr("새 예약 %1 · 변경 %2 · 이미 있음 %3 · 안 받음 %4")
                     .arg(accepted)
                     .arg(changed)
                     .arg(m_plan.count(ApplicationOutcome::Known))
                     .arg(refused));
}

void ApplicationsPanel::showProblem(const QString& words) {
  m_card->setChip(tr("받지 못함"), Tint::Bad);
  m_row->setNote(words);
  m_take->setEnabled(!m_plan.writesNothing());
}

void ApplicationsPanel::showDone() {
  m_done = true;
  m_card->setChip(tr("받았습니다"), Tint::Ok);
  m_take->setEnabled(false);
  m_decision->hide();
}

ApplicationReading ApplicationsPanel::reading() const {
  ApplicationReading reading;
  for (const auto& [field, choice] : m_columns)
    if (choice->currentIndex() >= 0)
      reading.columns.emplace(
          field, choice->currentIndex() == 0 ? std::string() : choice->currentText().toStdString());
  const int manager = m_manager->currentIndex() - 1;
  if (!typedIn(*m_reason).empty())
    reading.approval = Approval{
        typedIn(*m_reason),
        manager < 0 ? ClerkId{} : m_clerks[static_cast<std::size_t>(manager)].id};
  return reading;
}

void ApplicationsPanel::takeFocus() {
  if (!m_plan.missing.empty())
    return m_columns.at(m_plan.missing.front())->setFocus(Qt::OtherFocusReason);
  m_table->setFocus(Qt::OtherFocusReason);
}

void ApplicationsPanel::accept() {
  if (m_done) return Q_EMIT left();
  if (!m_plan.writesNothing()) Q_EMIT taken();
}

void ApplicationsPanel::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && !m_reason->hasFocus()) return accept();
  if (event->key() == Qt::Key_Escape) return Q_EMIT left();
  QWidget::keyPressEvent(event);
}

}  // namespace kstem::ui
