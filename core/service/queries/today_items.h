#pragma once

#include "core/service/bank.h"
#include "core/service/queries/today_view.h"
#include "core/store/today_rows.h"

namespace kstem {

/// Makes the rows of the page 오늘, each with the names that people know.
class TodayItems final {
 public:
  explicit TodayItems(Bank& bank)
      : m_bank(bank), m_rows(bank.rows()), m_today(bank.today()), m_names(bank) {}

  /// With all of its kits, back or not.
  TodayLoan wholeLoan(const GroupId& loan);
  /// With the kits that are out and due on `days`.
  TodayLoan openLoan(const GroupId& loan, const DayRange& days);
  OverdueLoan overdue(const GroupId& loan);
  HandoverLoan handover(const GroupId& loan);
  WaitingKit waiting(const store::WaitingKitRow& row);
  AttentionItem attention(const store::AttentionRow& row);
  /// Nothing when its inspection is not due.
  std::optional<PlannedInspection> planned(const KitId& kit);
  OwedParts owed(const store::OwedRow& row);

 private:
  TodayLoan loanOf(const GroupId& group, const std::vector<store::LineRow>& lines);
  std::vector<store::LineRow> openLines(const GroupId& loan, const DayRange& days);
  void fillCalls(OverdueLoan& overdue);
  std::vector<std::string> keyPartsShort(const store::KitRow& kit);

  Bank& m_bank;
  store::Rows m_rows;
  Day m_today;
  Names m_names;
};

}  // namespace kstem
