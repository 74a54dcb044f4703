#pragma once

#include <QLabel>
#include <QLineEdit>

#include "core/service/queries/calendar_view.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// The chosen days: what is known of them, and what can be said about them.
class ChosenDaysCard final : public Card {
  Q_OBJECT

 public:
  explicit ChosenDaysCard(QWidget* parent = nullptr);

  /// `days` are the chosen ones, in order; at least one.
  void showDays(const std::vector<CalendarDay>& days);
  QString reason() const { return m_reason->text().trimmed(); }
  DayScope scope() const;
  void setScope(DayScope scope);
  void clearReason() { m_reason->clear(); }
  void takeFocus() { m_reason->setFocus(Qt::OtherFocusReason); }

 Q_SIGNALS:
  void closeAsked();
  void openAsked();
  void clearAsked();

 private:
  void build();
  void noteChanges();

  std::vector<CalendarDay> m_days;
  QLabel* m_which;
  QLabel* m_layers;
  QLineEdit* m_reason;
  ChoiceField* m_scope;
  KeyButton* m_close;
  KeyButton* m_open;
  KeyButton* m_clear;
};

/// Closures and opened days ahead.
class ComingCard final : public Card {
  Q_OBJECT

 public:
  explicit ComingCard(QWidget* parent = nullptr);
  void showRuns(std::vector<DayExceptionRun> runs);

 Q_SIGNALS:
  void chosen(const kstem::DayExceptionRun& run);

 private:
  std::vector<DayExceptionRun> m_runs;
  QLabel* m_none;
  CellTable* m_table;
};

/// Whether a center, or all of them, said something about the day in this scope.
bool isSaid(const CalendarDay& day, DayScope scope);

}  // namespace kstem::ui
