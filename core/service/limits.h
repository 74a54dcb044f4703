#pragma once

#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/domain/intent.h"
#include "core/domain/issue.h"
#include "core/service/work.h"

namespace kstem {

/// Where a decision stands: what it may read, and which day it is.
struct Bench {
  store::Db& db;
  store::Rows& rows;
  const Calendar& calendar;
  const CenterPolicy& policy;
  CenterId center;
  Day today;
};

/// What a question calls the school; empty when it is not here.
std::string schoolName(store::Rows& rows, const SchoolId& id);

/// Everything that a checkout asks about, once each, in the order of Waiver. The due day must be
/// one that decideDue() accepts.
std::vector<Issue> issuesOf(Bench bench, const CheckOut& intent);

/// Everything that an extension of this loan to `due` asks about (decisions.md, Days 6).
std::vector<Issue> issuesOf(Bench bench, const Extend& intent);

/// Whether the approval covers the issues. Errors: DecisionNeeded (there is none; the detail has the
/// keys of the issues, separated by commas), ReasonNeeded, ManagerNeeded, ClerkUnknown (the manager is none of ours).
Result<void> requireApproval(store::Rows& rows, const std::vector<Issue>& issues,
                             const std::optional<Approval>& approval);

/// What stands in the event: the issues that were passed over.
std::vector<Waiver> waiversOf(const std::vector<Issue>& issues);

/// Where the words of a reason are kept.
struct ReasonOf {
  Work& work;
  AggId about;
  std::vector<Commitment>& personal;
};

/// Writes into a fact what was passed over, why and who allowed it; nothing when nothing was asked.
template <class FactType>
void recordApproval(ReasonOf kept, const std::vector<Issue>& issues,
                    const std::optional<Approval>& approval, FactType& fact) {
  if (issues.empty() || !approval) return;
  fact.waivers = waiversOf(issues);
  fact.reason = kept.work.keepPersonal(kept.about, trimmed(approval->reason), kept.personal);
  if (!approval->manager.isNone()) fact.manager = approval->manager;
}

}  // namespace kstem
