#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/service/papers.h"

namespace kstem {

class Bank;

// What stands on each paper, read from the bank as it is now (papers.h). make… only reads. print…
// first writes down that the paper is printed, so that copies are counted; where it fails nothing
// should be printed. `by`/`clerk`: who issues the paper; none leaves the name out.

struct PaperIssue {
  ClerkId clerk;
  int copy = 1;
};

/// 반납 확인서 of one visit. Each of `groups` is a return's group, or a loan's, which stands for
/// everything of it that came back. Counted under the first of them.
/// Errors: LoanUnknown (nothing of it came back), and those of the store.
Result<ReturnReceipt> makeReturnReceipt(Bank& bank, const std::vector<GroupId>& groups,
                                        const PaperIssue& by = {});
Result<ReturnReceipt> printReturnReceipt(Bank& bank, const std::vector<GroupId>& groups,
                                         const ClerkId& clerk);

/// Whose damage is reported: all claims of a loan, or what is still owed for a kit or by a school.
using DamageOf = std::variant<GroupId, KitId, SchoolId>;

/// 파손·분실 보고서. Counted under the loan; of several loans under the one of the newest claim.
/// Errors: ClaimUnknown (there is none), and those of the store.
Result<DamageReport> makeDamageReport(Bank& bank, const DamageOf& about, const PaperIssue& by = {});
Result<DamageReport> printDamageReport(Bank& bank, const DamageOf& about, const ClerkId& clerk);

/// 연체 안내문 about everything that the school, and those merged into it, has past its due day at
/// any center. A letter is of its day and never a copy; its print is noted at each loan it names.
/// Errors: KitNotOut (nothing is overdue), SchoolUnknown, and those of the store.
Result<OverdueLetter> makeOverdueLetter(Bank& bank, const SchoolId& school,
                                        const PaperIssue& by = {});
Result<OverdueLetter> printOverdueLetter(Bank& bank, const SchoolId& school, const ClerkId& clerk);

/// 예약 확인서 of what may still be collected; copies are counted under the reservation.
/// Errors: ReservationUnknown, ReservationEnded, and those of the store.
Result<ReservationConfirmation> makeReservationConfirmation(Bank& bank, const ReservationId& id,
                                                            const PaperIssue& by = {});
Result<ReservationConfirmation> printReservationConfirmation(Bank& bank, const ReservationId& id,
                                                             const ClerkId& clerk);

/// 인수 안내문 for whom kits are kept, so for the next in line whose turn has come. A letter is of
/// its day and never a copy; its print is noted at the reservation.
/// Errors: ReservationUnknown, ReservationEnded, ReservationFull (no kits are kept for it), and
/// those of the store.
Result<PickUpLetter> makePickUpLetter(Bank& bank, const ReservationId& id,
                                      const PaperIssue& by = {});
Result<PickUpLetter> printPickUpLetter(Bank& bank, const ReservationId& id, const ClerkId& clerk);

// ---- papers of the center ----
// They show what is so on the day of printing and are never copies; who printed one is written down
// at the center.

/// What is known of a loan that is asked for; all of it may be empty.
struct ApplicationFor {
  std::optional<SchoolId> school = {};
  std::optional<TeacherId> teacher = {};
  std::vector<KitId> kits = {};
};
LoanApplication makeLoanApplication(Bank& bank, const ApplicationFor& wish = {},
                                    const PaperIssue& by = {});
Result<LoanApplication> printLoanApplication(Bank& bank, const ApplicationFor& wish,
                                             const ClerkId& clerk);

/// What is to be taken from the shelves.
struct PickingFor {
  std::vector<KitId> kits;
  Day pickUp;
  std::optional<SchoolId> school = {};
};
/// The kits on the draft of this desk, for today.
PickingFor draftToPick(Bank& bank);
/// A line a box, in the order of the shelves; "A-2" stands before "A-10".
PickingList makePickingList(Bank& bank, const PickingFor& what, const PaperIssue& by = {});
Result<PickingList> printPickingList(Bank& bank, const PickingFor& what, const ClerkId& clerk);

/// What reservations that are collected until the next open day want from the shelves, those that
/// stand ready left out. Each kit is named once; where none of the model is on the shelf the line
/// says so.
PickingList makePickUpList(Bank& bank, const PaperIssue& by = {});
Result<PickingList> printPickUpList(Bank& bank, const ClerkId& clerk);

/// 대여 관리 대장 of what this center lent on `days`.
LoanRegister makeLoanRegister(Bank& bank, const DayRange& days, const PaperIssue& by = {});
Result<LoanRegister> printLoanRegister(Bank& bank, const DayRange& days, const ClerkId& clerk);

/// What the boxes of this center lack.
RestockList makeRestockList(Bank& bank, const PaperIssue& by = {});
Result<RestockList> printRestockList(Bank& bank, const ClerkId& clerk);

/// Errors: TransferUnknown.
Result<TransferManifest> makeTransferManifest(Bank& bank, const Code& manifest,
                                              const PaperIssue& by = {});
Result<TransferManifest> printTransferManifest(Bank& bank, const Code& manifest,
                                               const ClerkId& clerk);

/// 재물조사 보고서, also of a stocktake that goes on; copies are counted under the stocktake.
/// Errors: StocktakeUnknown, and those of the store.
Result<StocktakeReport> makeStocktakeReport(Bank& bank, const StocktakeId& id,
                                            const PaperIssue& by = {});
Result<StocktakeReport> printStocktakeReport(Bank& bank, const StocktakeId& id,
                                             const ClerkId& clerk);

/// 불용 조서 of one kit; copies are counted under the action that retired it.
/// Errors: KitUnknown (there is none, or it is in use), and those of the store.
Result<RetirementRecord> makeRetirementRecord(Bank& bank, const KitId& kit,
                                              const PaperIssue& by = {});
Result<RetirementRecord> printRetirementRecord(Bank& bank, const KitId& kit, const ClerkId& clerk);
/// 불용 조서 of the kits at this center that were retired on `days`.
RetirementRecord makeRetirementRecord(Bank& bank, const DayRange& days, const PaperIssue& by = {});
Result<RetirementRecord> printRetirementRecord(Bank& bank, const DayRange& days,
                                               const ClerkId& clerk);

/// The commands of the desk and the clerks of this center.
CommandCards makeCommandCards(Bank& bank, const PaperIssue& by = {});
Result<CommandCards> printCommandCards(Bank& bank, const ClerkId& clerk);

}  // namespace kstem
