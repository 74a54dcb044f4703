#pragma once

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>
#include <vector>

#include "core/service/queries/availability_view.h"

namespace kstem::ui {

class ChoiceField;
class FilterChip;

enum class BookingLook { Table, List };

/// Table or list, whose kits, which days, and the way to a new reservation.
class BookingsHead final : public QWidget {
  Q_OBJECT

 public:
  explicit BookingsHead(QWidget* parent);

  BookingLook look() const;
  void setLook(BookingLook look);
  /// Centers, and the days that are shown.
  void showView(const AvailabilityView& view);
  /// Days of the table that begins on `first`.
  int daysFrom(Day first) const;

 Q_SIGNALS:
  void lookChanged();
  void centerChosen(const kstem::CenterId& center);
  /// The table begins some weeks later, or earlier.
  void turned(int weeks);
  void todayAsked();
  void spanChanged();
  void newAsked();
  /// A sheet of applications from outside is to be taken in.
  void applicationsAsked();

 private:
  void build();
  QHBoxLayout* buildPeriod();
  void showCenters(const AvailabilityView& view);

  FilterChip* m_table;
  FilterChip* m_list;
  QWidget* m_period;
  QLabel* m_days;
  ChoiceField* m_span;
  QWidget* m_centerLine;
  QHBoxLayout* m_centers;
  QButtonGroup* m_group;
  std::vector<CenterId> m_ids;
  QStringList m_words;
};

}  // namespace kstem::ui
