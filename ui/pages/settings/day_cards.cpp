#include "ui/pages/settings/day_cards.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/settings/closure_panel.h"
#include "ui/pages/settings/day_paint.h"

namespace kstem::ui {
namespace {

/// As wide as the card that it stands in.
void makeWide(QPushButton& button) {
  button.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString layersOf(const CalendarDay& day) {
  return spokenDay(day).section(QStringLiteral(" · "), 1);
}

}  // namespace

bool isSaid(const CalendarDay& day, DayScope scope) {
  return std::ranges::any_of(day.layers,
                             [&](const DayLayer& layer) { return layer.scope == scope; });
}

ChosenDaysCard::ChosenDaysCard(QWidget* parent)
    : Card(QStringLiteral("chosenDays"), parent),
      m_which(new QLabel(this)),
      m_layers(roleLabel("soft", this)),
      m_reason(new QLineEdit(this)),
      m_scope(
          new ChoiceField(QStringLiteral("dayScope"), {tr("우리 센터"), tr("모든 센터")}, this)),
      m_close(new KeyButton(tr("휴관 정하기"), QStringLiteral("Enter"), ButtonRole::Primary, this)),
      m_open(new KeyButton(tr("이 날 열기"), {}, ButtonRole::Normal, this)),
      m_clear(new KeyButton(tr("예외 지우기"), {}, ButtonRole::Normal, this)) {
  setTitle(tr("고른 날"));
  build();
  connect(m_reason, &QLineEdit::textChanged, this, &ChosenDaysCard::noteChanges);
  connect(m_scope, &QComboBox::currentIndexChanged, this, &ChosenDaysCard::noteChanges);
  connect(m_reason, &QLineEdit::returnPressed, m_close, &QPushButton::click);
  connect(m_close, &QPushButton::clicked, this, &ChosenDaysCard::closeAsked);
  connect(m_open, &QPushButton::clicked, this, &ChosenDaysCard::openAsked);
  connect(m_clear, &QPushButton::clicked, this, &ChosenDaysCard::clearAsked);
}

void ChosenDaysCard::build() {
  m_which->setObjectName(QStringLiteral("chosenSpan"));
  m_which->setFont(bodyFont(kBodyPoint, QFont::DemiBold));
  m_layers->setObjectName(QStringLiteral("chosenLayers"));
  m_layers->setWordWrap(true);
  m_reason->setObjectName(QStringLiteral("dayReason"));
  m_reason->setAccessibleName(tr("까닭"));
  m_reason->setPlaceholderText(tr("까닭: 시설 점검"));
  m_scope->setAccessibleName(tr("누구에게"));
  m_close->setObjectName(QStringLiteral("closeDays"));
  m_open->setObjectName(QStringLiteral("openDay"));
  m_clear->setObjectName(QStringLiteral("clearDays"));
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(14, 10, 14, 12);
  layout->setSpacing(8);
  for (QWidget* one : std::initializer_list<QWidget*>{m_which, m_layers, m_scope, m_reason})
    layout->addWidget(one);
  auto* pair = new QHBoxLayout;
  pair->setSpacing(8);
  for (KeyButton* button : {m_close, m_open, m_clear}) makeWide(*button);
  layout->addWidget(m_close);
  pair->addWidget(m_open);
  pair->addWidget(m_clear);
  layout->addLayout(pair);
  body()->addLayout(layout);
}

DayScope ChosenDaysCard::scope() const {
  return m_scope->currentIndex() == 0 ? DayScope::OwnCenter : DayScope::AllCenters;
}

void ChosenDaysCard::setScope(DayScope scope) {
  m_scope->setCurrentIndex(scope == DayScope::OwnCenter ? 0 : 1);
}

void ChosenDaysCard::showDays(const std::vector<CalendarDay>& days) {
  m_days = days;
  if (days.empty()) return;
  m_which->setText(spanText(days.front().day, days.back().day));
  const auto closed = std::ranges::count(days, false, &CalendarDay::open);
  m_layers->setText(days.size() == 1 ? layersOf(days.front())
                                     : tr("여는 날 %1일, 쉬는 날 %2일입니다.")
                                           .arg(static_cast<int>(days.size()) - closed)
                                           .arg(closed));
  noteChanges();
}

void ChosenDaysCard::noteChanges() {
  const DayScope whose = scope();
  m_close->setEnabled(!m_days.empty() && !reason().isEmpty());
  m_open->setEnabled(m_days.size() == 1 && !m_days.front().open);
  m_clear->setEnabled(
      std::ranges::any_of(m_days, [whose](const CalendarDay& day) { return isSaid(day, whose); }));
}

ComingCard::ComingCard(QWidget* parent)
    : Card(QStringLiteral("comingCard"), parent),
      m_none(roleLabel("soft", this)),
      m_table(new CellTable(QStringLiteral("comingTable"), {tr("날"), QString()}, 0, this)) {
  setTitle(tr("다가오는 휴관"));
  m_none->setText(tr("정해진 휴관이 없습니다. 달력에서 날을 고르고 까닭을 적으십시오."));
  m_none->setWordWrap(true);
  m_none->setContentsMargins(14, 10, 14, 12);
  m_table->setAccessibleName(tr("다가오는 휴관"));
  m_table->horizontalHeader()->hide();
  body()->addWidget(m_none);
  body()->addWidget(m_table, 1);
  const auto choose = [this](int row) {
    if (row >= 0 && row < static_cast<int>(m_runs.size()))
      Q_EMIT chosen(m_runs[static_cast<std::size_t>(row)]);
  };
  connect(m_table, &CellTable::rowOpened, this, choose);
  connect(m_table, &CellTable::rowPressed, this, choose);
}

void ComingCard::showRuns(std::vector<DayExceptionRun> runs) {
  m_runs = std::move(runs);
  std::vector<CellRow> rows;
  for (const DayExceptionRun& run : m_runs) {
    const QString whose = run.scope == DayScope::AllCenters ? tr("모든 센터") : tr("우리 센터");
    const QString reason =
        run.reason.empty() ? whose : qs(run.reason) + QStringLiteral(" · ") + whose;
    rows.push_back({{{spanText(run.first, run.last), reason},
                     {run.open ? tr("개관") : tr("휴관"),
                      {},
                      CellKind::Chip,
                      run.open ? Tint::Ok : Tint::Warn}}});
  }
  m_none->setVisible(rows.empty());
  m_table->setVisible(!rows.empty());
  m_table->setRows(std::move(rows));
  m_table->select(-1);
}

}  // namespace kstem::ui
