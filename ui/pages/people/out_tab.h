#pragma once

#include "core/service/queries/school_page.h"
#include "core/service/search_hit.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

/// 대여 중: what the school has; kits of a teacher who moved away stand first, to be handed over.
class OutTab final : public ListTab {
  Q_OBJECT

 public:
  explicit OutTab(QWidget* parent);

  void showSchool(const SchoolPageView& school);

 Q_SIGNALS:
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);

 private:
  void openLoan();
  void openKit();

  std::vector<SchoolLoan> m_loans;  ///< as the rows stand
};

}  // namespace kstem::ui
