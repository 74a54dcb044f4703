#pragma once

#include "core/domain/due.h"
#include "core/domain/intent.h"
#include "core/service/work.h"

namespace kstem {

/// How a clerk chose the due day.
struct DueChoice {
  std::optional<Day> byHand;
  OnClosedDay onClosed = OnClosedDay::Roll;
};

/// The due day of a checkout at this center on `out`. Errors: DueBeforeOut (not after `out`),
/// DueTooFar (beyond what even a manager may allow, on the raw day).
Result<DueDay> decideDue(const Calendar& calendar, const CenterPolicy& policy, Day out,
                         const DueChoice& choice);

/// What of each part a kit would take along: as typed in `counts`, else as last counted, else
/// complete.
std::vector<PartOut> partsGoingOut(store::Rows& rows, const store::KitRow& kit,
                                   const std::vector<OutCount>& counts = {});

/// How far back a loan may lie that was written on paper.
inline constexpr int kPaperLoanDays = 14;

/// A kit that somebody holds and may give away; whoever has one in hand that is on the way is
/// right. Errors: KitUnknown, KitAlreadyOut, KitRetired, KitLost.
Result<store::KitRow> kitInHand(Work& work, const KitId& id);

}  // namespace kstem
