#pragma once

#include "core/service/queries/today_view.h"
#include "ui/pages/today/today_card.h"

namespace kstem::ui {

/// 예약 인수: what schools come for until the next open day, and the list to take it from the
/// shelves by.
class PickUpsCard final : public TodayCard {
  Q_OBJECT

 public:
  explicit PickUpsCard(QWidget* parent);
  void showItems(const Listed<ReservationItem>& items, Day today);

 Q_SIGNALS:
  void listAsked();
};

}  // namespace kstem::ui
