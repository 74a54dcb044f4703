#include "ui/pages/settings/calendar_section.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

constexpr int kSideWidth = 268;

Day dayOf(int year, int month, int day) {
  const auto made = Day::of(year, month, day);
  return made ? *made : Day();
}

}  // namespace

CalendarSection::CalendarSection(BankThread& bank, QWidget* parent)
    : SettingsSection(parent),
      m_bank(bank),
      m_stack(new QStackedWidget(this)),
      m_grids(new QStackedWidget(this)),
      m_title(new QLabel(this)),
      m_trust(new Chip(this)),
      m_back(new KeyButton(QStringLiteral("‹"), {}, ButtonRole::Normal, this)),
      m_forth(new KeyButton(QStringLiteral("›"), {}, ButtonRole::Normal, this)),
      m_home(new KeyButton(tr("오늘"), QStringLiteral("Home"), ButtonRole::Normal, this)),
      m_spanButton(new KeyButton(tr("한 해 보기"), {}, ButtonRole::Normal, this)),
      m_month(new MonthGrid(this)),
      m_year(new YearGrid(this)),
      m_side(new QWidget(this)),
      m_chosen(new ChosenDaysCard(this)),
      m_coming(new ComingCard(this)),
      m_closure(new ClosurePanel(bank, this)) {
  m_stack->addWidget(makeCalendar());
  m_stack->addWidget(m_closure);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_stack);
  connect(m_month, &MonthGrid::chosen, this, &CalendarSection::read);
  connect(m_month, &MonthGrid::entered, m_chosen, &ChosenDaysCard::takeFocus);
  connect(m_year, &YearGrid::yearAsked, this, &CalendarSection::turn);
  connect(m_year, &YearGrid::opened, this, [this](int month) {
    setSpan(Span::Month);
    const Day day = dayOf(m_month->current().year(), month, 1);
    choose(day, day);
    m_month->setFocus(Qt::OtherFocusReason);
  });
  connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
  connect(m_forth, &QPushButton::clicked, this, [this] { turn(1); });
  connect(m_home, &QPushButton::clicked, this, [this] { choose(m_today, m_today); });
  connect(m_spanButton, &QPushButton::clicked, this,
          [this] { setSpan(m_span == Span::Month ? Span::Year : Span::Month); });
  connect(m_chosen, &ChosenDaysCard::closeAsked, this, &CalendarSection::preview);
  connect(m_chosen, &ChosenDaysCard::openAsked, this, &CalendarSection::openDay);
  connect(m_chosen, &ChosenDaysCard::clearAsked, this, &CalendarSection::clearDays);
  connect(m_closure, &ClosurePanel::finished, this, &CalendarSection::backToCalendar);
  connect(m_coming, &ComingCard::chosen, this, [this](const DayExceptionRun& run) {
    m_chosen->setScope(run.scope);
    choose(run.first, run.last);
  });
}

QLayout* CalendarSection::makeHead() {
  m_back->setObjectName(QStringLiteral("calendarBack"));
  m_forth->setObjectName(QStringLiteral("calendarForth"));
  m_home->setObjectName(QStringLiteral("calendarToday"));
  m_spanButton->setObjectName(QStringLiteral("calendarSpan"));
  m_title->setObjectName(QStringLiteral("calendarTitle"));
  m_trust->setObjectName(QStringLiteral("calendarTrust"));
  m_back->setAccessibleName(tr("앞"));
  m_forth->setAccessibleName(tr("다음"));
  m_title->setFont(bodyFont(kBigPoint, QFont::DemiBold));
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(m_back);
  head->addWidget(m_title);
  head->addWidget(m_forth);
  head->addWidget(m_home);
  head->addWidget(m_trust);
  head->addStretch(1);
  head->addWidget(m_spanButton);
  return head;
}

QWidget* CalendarSection::makeCalendar() {
  m_grids->addWidget(m_month);
  m_grids->addWidget(m_year);
  m_side->setFixedWidth(kSideWidth);
  auto* side = new QVBoxLayout(m_side);
  side->setContentsMargins(0, 0, 0, 0);
  side->setSpacing(12);
  side->addWidget(m_chosen);
  side->addWidget(m_coming, 1);
  auto* body = new QHBoxLayout;
  body->setSpacing(12);
  body->addWidget(m_grids, 1);
  body->addWidget(m_side);
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addLayout(makeHead());
  layout->addLayout(body, 1);
  return page;
}

QWidget* CalendarSection::firstField() {
  if (m_stack->currentWidget() == m_closure) return m_closure->findChild<CellTable*>();
  return m_grids->currentWidget();
}

bool CalendarSection::stepBack() {
  if (m_stack->currentWidget() != m_closure) return false;
  backToCalendar();
  return true;
}

void CalendarSection::backToCalendar() {
  m_stack->setCurrentIndex(0);
  m_chosen->clearReason();
  m_month->setFocus(Qt::OtherFocusReason);
}

void CalendarSection::showView(const SettingsView& view) {
  m_center = view.center;
  m_today = view.today;
  if (!std::exchange(m_started, true)) m_month->choose(m_today, m_today);
  read();
}

void CalendarSection::choose(Day first, Day last) {
  m_month->choose(first, last);
  read();
}

void CalendarSection::setSpan(Span span) {
  m_span = span;
  m_spanButton->setText(span == Span::Month ? tr("한 해 보기") : tr("한 달 보기"));
  m_spanButton->setAccessibleName(m_spanButton->text());
  m_grids->setCurrentWidget(span == Span::Month ? static_cast<QWidget*>(m_month) : m_year);
  m_side->setVisible(span == Span::Month);
  m_year->setMonth(m_month->current().month());
  m_grids->currentWidget()->setFocus(Qt::OtherFocusReason);
  read();
}

void CalendarSection::turn(int by) {
  const QDate now = toQDate(m_month->current());
  const Day there = toDay(m_span == Span::Month ? now.addMonths(by) : now.addYears(by));
  choose(there, there);
}

void CalendarSection::read() {
  const Day day = m_month->current();
  auto [first, last] = m_span == Span::Month
                           ? MonthGrid::daysShown(day)
                           : std::pair(dayOf(day.year(), 1, 1), dayOf(day.year(), 12, 31));
  first = std::min(first, m_month->first());
  last = std::max(last, m_month->last());
  m_bank.ask(
      this, [first = first, last = last](Bank& bank) { return readCalendar(bank, first, last); },
      [this](const CalendarView& view) { showCalendar(view); });
}

void CalendarSection::showCalendar(const CalendarView& view) {
  m_view = view;
  const Day day = m_month->current();
  const QString format = m_span == Span::Month ? tr("yyyy년 M월") : tr("yyyy년");
  m_title->setText(QLocale().toString(toQDate(day), format));
  if (m_span == Span::Month) {
    m_month->showDays(view.days, view.today);
  } else {
    m_year->showYear(day.year(), view.days, view.today);
  }
  m_coming->showRuns(view.coming);
  showTrust(view);
  showChosen();
}

/// Whether the holidays of the year that is shown are certain.
void CalendarSection::showTrust(const CalendarView& view) {
  const int year = m_month->current().year();
  const auto shown = std::ranges::find_if(
      view.days, [year](const CalendarDay& day) { return day.day.year() == year; });
  const HolidayTrust trust = shown == view.days.end() ? HolidayTrust::Missing : shown->trust;
  switch (trust) {
    case HolidayTrust::Official: return m_trust->set({}, Tint::Plain);
    case HolidayTrust::Projected:
      return m_trust->set(tr("%1년부터는 예상").arg(view.projectedFrom.value_or(year)), Tint::Info);
    case HolidayTrust::Missing: return m_trust->set(tr("공휴일 자료 없음"), Tint::Warn);
  }
}

void CalendarSection::showChosen() {
  std::vector<CalendarDay> days;
  std::ranges::copy_if(m_view.days, std::back_inserter(days), [this](const CalendarDay& day) {
    return m_month->first() <= day.day && day.day <= m_month->last();
  });
  m_chosen->showDays(days);
}

std::optional<CenterId> CalendarSection::scope() const {
  return m_chosen->scope() == DayScope::OwnCenter ? std::optional(m_center) : std::nullopt;
}

void CalendarSection::preview() {
  const ClosedDays closed{scope(), m_month->first(), m_month->last()};
  m_bank.ask(
      this, [closed](Bank& bank) { return readClosurePreview(bank, closed); },
      [this, closed, reason = m_chosen->reason()](ClosurePreview view) {
        m_stack->setCurrentWidget(m_closure);
        m_closure->begin(closed, reason, std::move(view));
      });
}

void CalendarSection::openDay() {
  m_bank.act(
      Do{SetDay{scope(), m_month->current(), DayMark::Open, m_chosen->reason().toStdString()}});
  m_chosen->clearReason();
}

void CalendarSection::clearDays() {
  m_bank.act(Do{ClearDays{scope(), m_month->first(), m_month->last()}});
}

}  // namespace kstem::ui
