#pragma once

#include "core/service/queries/reservation_view.h"
#include "ui/widgets/subject_panel.h"

namespace kstem::ui {

// What has to be filled in before something is done with one reservation.

ActionPanel* refusePanel(const ReservationItem& item, QWidget* parent);
ActionPanel* cancelPanel(const ReservationItem& item, QWidget* parent);
/// Other days or another number of kits; what is left as it was is not changed.
ActionPanel* changePanel(const ReservationItem& item, Day today, QWidget* parent);

/// A field for a day, with what was read of it at its side.
class DayLine final : public QObject {
  Q_OBJECT

 public:
  DayLine(FormCard& form, const QString& name, const QString& words, Day today);

  QLineEdit* edit() const { return m_edit; }
  void setDay(Day day);
  /// What is said while nothing is typed.
  void setEmptyWords(const QString& words);
  std::optional<Day> day() const;
  /// Something is typed that is no day.
  bool isWrong() const;

 Q_SIGNALS:
  void changed();

 private:
  void showRead();

  Day m_today;
  QLineEdit* m_edit;
  QLabel* m_read;
  QString m_empty;
};

}  // namespace kstem::ui
