#pragma once

#include "core/service/queries/school_page.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

/// 변상: parts that the school owes, and those that it owed.
class ClaimsTab final : public ListTab {
  Q_OBJECT

 public:
  explicit ClaimsTab(QWidget* parent);

  void showSchool(const SchoolPageView& school);

 Q_SIGNALS:
  void settleAsked(const kstem::SchoolClaim& claim);
  /// 파손·분실 보고서 of everything that came back short or broken of one loan.
  void reportAsked(const kstem::GroupId& loan);

 private:
  void settle();
  void showButton();

  void report();

  KeyButton* m_settle;
  std::vector<SchoolClaim> m_claims;
};

}  // namespace kstem::ui
