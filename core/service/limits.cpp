#include "core/service/limits.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/service/lending.h"
#include "core/service/promises.h"
#include "core/service/queries/school_hold.h"

namespace kstem {
std::string schoolName(store::Rows& rows, const SchoolId& id) {
  const auto school = rows.school(id);
  return school ? school->name : std::string();
}

namespace {

void addLimit(Bench bench, const CheckOut& intent, std::vector<Issue>& issues) {
  const auto have = static_cast<int>(bench.rows.openLinesOf(intent.school).size());
  const int would = have + static_cast<int>(intent.kits.size());
  if (would > bench.policy.maxKits)
    issues.push_back({Waiver::OverLimit,
                      Asks::Reason,
                      {},
                      schoolName(bench.rows, intent.school),
                      std::to_string(would) + "/" + std::to_string(bench.policy.maxKits)});
}

void addLateness(Bench bench, const CheckOut& intent, std::vector<Issue>& issues) {
  const Hold hold = readHold(bench.rows, intent.school, bench.policy, bench.today);
  const std::string name = schoolName(bench.rows, intent.school);
  if (hold.overdueNow > 0)
    issues.push_back(
        {Waiver::SchoolOverdue, Asks::Reason, {}, name, std::to_string(hold.overdueNow)});
  if (hold.until && hold.from && *hold.from <= bench.today)
    issues.push_back({Waiver::SchoolHeld, Asks::Manager, {}, name, hold.until->iso()});
}

/// What the box lacks beyond consumables, and whether a key part is among it.
struct Lack {
  int pieces = 0;
  bool key = false;
};

Lack lackOf(const std::vector<PartOut>& going, const std::vector<Part>& model) {
  Lack lack;
  for (std::size_t i = 0; i < going.size() && i < model.size(); ++i) {
    if (model[i].consumable || going[i].out >= going[i].expected) continue;
    lack.pieces += static_cast<int>(going[i].expected - going[i].out);
    lack.key = lack.key || model[i].keyPart;
  }
  return lack;
}

void addContents(Bench bench, const CheckOut& intent, std::vector<Issue>& issues) {
  for (const KitId& id : intent.kits) {
    const auto kit = bench.rows.kit(id);
    const auto model = kit ? bench.rows.model(kit->model) : std::nullopt;
    if (!model) continue;
    const Lack lack = lackOf(partsGoingOut(bench.rows, *kit, intent.counts), model->parts);
    const std::string pieces = std::to_string(lack.pieces);
    if (lack.key)
      issues.push_back({Waiver::KeyPartMissing, Asks::Reason, kit->code, model->name, pieces});
    else if (lack.pieces > 0 && model->shortRule == ShortRule::Ask)
      issues.push_back({Waiver::KitShort, Asks::Reason, kit->code, model->name, pieces});
  }
}

void addDue(Bench bench, const CheckOut& intent, std::vector<Issue>& issues) {
  if (!intent.due) return;
  const Day out = intent.outDay.value_or(bench.today);
  if (*intent.due - out > bench.policy.maxLoanDays)
    issues.push_back({Waiver::DueTooFar, Asks::Manager, {}, {}, intent.due->iso()});
  if (intent.onClosed == OnClosedDay::Keep && !bench.calendar.isOpen(*intent.due))
    issues.push_back({Waiver::DueOnClosedDay, Asks::Reason, {}, {}, intent.due->iso()});
}

/// Kits that others count on until the day on which these come back.
void addPromises(Bench bench, const CheckOut& intent, std::vector<Issue>& issues) {
  const Day out = intent.outDay.value_or(bench.today);
  const auto due = decideDue(bench.calendar, bench.policy, out, {intent.due, intent.onClosed});
  if (!due) return;
  for (Issue& issue : brokenPromises(bench.db, bench.center, bench.today, intent, due->day))
    issues.push_back(std::move(issue));
}

void sortIssues(std::vector<Issue>& issues) {
  std::stable_sort(issues.begin(), issues.end(),
                   [](const Issue& a, const Issue& b) { return a.what < b.what; });
}

}  // namespace

std::vector<Issue> issuesOf(Bench bench, const CheckOut& intent) {
  std::vector<Issue> issues;
  addLimit(bench, intent, issues);
  addLateness(bench, intent, issues);
  addContents(bench, intent, issues);
  addDue(bench, intent, issues);
  addPromises(bench, intent, issues);
  sortIssues(issues);
  return issues;
}

std::vector<Issue> issuesOf(Bench bench, const Extend& intent) {
  std::vector<Issue> issues;
  const auto ask = [&](Waiver what, std::string extra) {
    const auto same = [what](const Issue& issue) { return issue.what == what; };
    if (std::none_of(issues.begin(), issues.end(), same))
      issues.push_back({what, Asks::Manager, {}, {}, std::move(extra)});
  };
  for (const store::LineRow& line : bench.rows.linesOfLoan(intent.loan)) {
    if (line.status != LineStatus::Open) continue;
    const Day from = std::max(bench.today, line.dueDay);
    if (line.extensions > 0) ask(Waiver::ExtendedBefore, std::to_string(line.extensions));
    if (bench.today > line.dueDay)
      ask(Waiver::ExtendedLate, std::to_string(bench.today - line.dueDay));
    if (intent.due - from > bench.policy.extensionDays)
      ask(Waiver::ExtendedTooFar, std::to_string(intent.due - from));
  }
  sortIssues(issues);
  return issues;
}

namespace {

/// "limit.kits,kit.short".
std::string keysOf(const std::vector<Issue>& issues) {
  std::string keys;
  for (const Waiver what : waiversOf(issues)) {
    if (!keys.empty()) keys += ',';
    keys += keyOf(what);
  }
  return keys;
}

}  // namespace

Result<void> requireApproval(store::Rows& rows, const std::vector<Issue>& issues,
                             const std::optional<Approval>& approval) {
  if (issues.empty()) return {};
  if (!approval) return Error{Errc::DecisionNeeded, keysOf(issues)};
  if (trimmed(approval->reason).empty()) return Error{Errc::ReasonNeeded, {}};
  const bool manager = std::any_of(issues.begin(), issues.end(),
                                   [](const Issue& issue) { return issue.asks == Asks::Manager; });
  if (manager && approval->manager.isNone()) return Error{Errc::ManagerNeeded, {}};
  if (!approval->manager.isNone() && !rows.clerk(approval->manager))
    return Error{Errc::ClerkUnknown, {}};
  return {};
}

std::vector<Waiver> waiversOf(const std::vector<Issue>& issues) {
  std::vector<Waiver> waivers;
  for (const Issue& issue : issues)
    if (waivers.empty() || waivers.back() != issue.what) waivers.push_back(issue.what);
  return waivers;
}

}  // namespace kstem
