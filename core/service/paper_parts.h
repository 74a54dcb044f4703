#pragma once

#include <vector>

#include "core/service/names.h"
#include "core/service/paper_data.h"

namespace kstem {

// What several papers have in common.

PaperHead paperHead(Bank& bank, const PaperIssue& by);
/// An empty teacher when it is none.
PaperSchool paperSchool(Bank& bank, const SchoolId& school, const TeacherId& teacher);
/// Empty when the center is not here.
PaperCenter paperCenter(Bank& bank, const CenterId& id);
/// Notes on this that stand today and print.
std::vector<std::string> printedNotes(Bank& bank, const AggId& about);
/// A claim as papers show it: with the rate of the center that lent the kit, and how it was settled
/// once nothing of it is open.
PaperClaim paperClaim(Bank& bank, Names& names, const store::ClaimRow& claim);

/// Writes down at the center that one of its papers is printed, then makes it.
template <class Make>
auto printedAtCenter(Bank& bank, Form form, const ClerkId& clerk, Make make)
    -> Result<decltype(make())> {
  const GroupId center{bank.place().center.bytes};
  if (auto noted = bank.perform(RecordPrint{center, form}, clerk); !noted) return noted.error();
  return make();
}

}  // namespace kstem
