#pragma once

#include <QStackedWidget>

#include "ui/bridge/bank_thread.h"
#include "ui/pages/settings/closure_panel.h"
#include "ui/pages/settings/day_cards.h"
#include "ui/pages/settings/month_grid.h"
#include "ui/pages/settings/section.h"
#include "ui/pages/settings/year_grid.h"

namespace kstem::ui {

/// 달력: the days of this center with every layer by name, closures and opened days.
class CalendarSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit CalendarSection(BankThread& bank, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override;
  bool stepBack() override;
  /// Chooses days, as a clerk would with the arrows.
  void choose(Day first, Day last);

 private:
  enum class Span { Month, Year };

  QWidget* makeCalendar();
  QLayout* makeHead();
  void setSpan(Span span);
  void turn(int by);
  void read();
  void showCalendar(const CalendarView& view);
  void showChosen();
  void showTrust(const CalendarView& view);
  std::optional<CenterId> scope() const;
  void preview();
  void openDay();
  void clearDays();
  void backToCalendar();

  BankThread& m_bank;
  CenterId m_center;
  Day m_today;
  bool m_started = false;  ///< today is known, and a day chosen
  Span m_span = Span::Month;
  CalendarView m_view;
  QStackedWidget* m_stack;
  QStackedWidget* m_grids;
  QLabel* m_title;
  Chip* m_trust;
  KeyButton* m_back;
  KeyButton* m_forth;
  KeyButton* m_home;
  KeyButton* m_spanButton;
  MonthGrid* m_month;
  YearGrid* m_year;
  QWidget* m_side;
  ChosenDaysCard* m_chosen;
  ComingCard* m_coming;
  ClosurePanel* m_closure;
};

}  // namespace kstem::ui
