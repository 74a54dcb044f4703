#pragma once

#include "core/service/queries/school_page.h"
#include "core/service/search_hit.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

/// 예약: what the school reserved, newest first, with how each stands.
class BookingsTab final : public ListTab {
  Q_OBJECT

 public:
  explicit BookingsTab(QWidget* parent);

  void showSchool(const SchoolPageView& school);

 Q_SIGNALS:
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);

 private:
  void openReservation();

  std::vector<ReservationId> m_ids;  ///< as the rows stand
};

}  // namespace kstem::ui
