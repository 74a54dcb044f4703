#pragma once

#include "core/service/bank.h"
#include "core/service/slip.h"

namespace kstem {

/// What stands on the slip of a loan, as copy number `copy`. Errors: LoanUnknown.
Result<Slip> makeSlip(Bank& bank, const GroupId& loan, int copy);
/// Writes down that the slip is printed once more and gives what stands on it.
/// Errors: LoanUnknown, and those of the store.
Result<Slip> printSlip(Bank& bank, const GroupId& loan, const ClerkId& clerk);

}  // namespace kstem
