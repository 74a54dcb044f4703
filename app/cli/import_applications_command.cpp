#include "app/cli/import_applications_command.h"

#include <algorithm>

#include "app/cli/sheet_file.h"
#include "core/service/code_finder.h"
#include "core/sheets/application_import.h"

namespace kstem::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view wordOf(ApplicationOutcome outcome) {
  switch (outcome) {
    case ApplicationOutcome::Accepted: return "accepted";
    case ApplicationOutcome::Changed: return "changed";
    case ApplicationOutcome::Known: return "known";
    case ApplicationOutcome::Refused: return "refused";
  }
  return {};
}

/// "pickup=언제". Errors: BadInput.
Result<ApplicationColumns> columnsOf(const std::vector<std::string>& words) {
  ApplicationColumns columns;
  for (const std::string& word : words) {
    const auto at = word.find('=');
    const auto field = std::find_if(
        kApplicationFields.begin(), kApplicationFields.end(),
        [&](ApplicationField one) { return keyOf(one) == std::string_view(word).substr(0, at); });
    if (at == word.npos || field == kApplicationFields.end())
      return Error{Errc::BadInput, "\"" + word + "\" is not FIELD=HEADING"};
    columns[*field] = word.substr(at + 1);
  }
  return columns;
}

/// Errors: ClerkUnknown.
Result<std::optional<Approval>> approvalOf(Bank& bank, const ApplicationsRequest& request) {
  if (request.reason.empty()) return std::optional<Approval>();
  Approval approval{request.reason, {}};
  if (request.manager.empty()) return std::optional(approval);
  const Found found = findCode(bank, request.manager);
  const auto* clerk = std::get_if<FoundClerk>(&found);
  if (clerk == nullptr) return Error{Errc::ClerkUnknown, request.manager};
  approval.manager = clerk->id;
  return std::optional(approval);
}

/// Errors: those above, ColumnMissing, and those of planApplications().
Result<ApplicationPlan> planOf(Bank& bank, const std::string& text,
                               const ApplicationsRequest& request) {
  const auto columns = columnsOf(request.columns);
  if (!columns) return columns.error();
  const auto approval = approvalOf(bank, request);
  if (!approval) return approval.error();
  auto plan = planApplications(bank, text, {*columns, *approval});
  if (!plan || plan->missing.empty()) return plan;
  std::string missing;
  for (const ApplicationField field : plan->missing)
    missing += (missing.empty() ? "" : ", ") + std::string(keyOf(field));
  return Error{Errc::ColumnMissing, missing};
}

std::string lineOf(const ApplicationRow& row) {
  std::string text = "  line " + std::to_string(row.line) + ": " + row.number + " " + row.school +
                     ", " + row.model + " from " + row.pickUp + ": " +
                     std::string(wordOf(row.outcome));
  if (!row.refused) return text;
  text += ", " + std::string(keyOf(row.refused->code));
  return row.refused->detail.empty() ? text : text + " (" + row.refused->detail + ")";
}

std::vector<std::string> linesOf(const ApplicationPlan& plan, bool dryRun) {
  const auto count = [&](ApplicationOutcome outcome) {
    return std::to_string(plan.count(outcome));
  };
  std::vector<std::string> lines{std::string(dryRun ? "Would take " : "Took ") +
                                 count(ApplicationOutcome::Accepted) + " applications, change " +
                                 count(ApplicationOutcome::Changed) + "; " +
                                 count(ApplicationOutcome::Known) + " are known, " +
                                 count(ApplicationOutcome::Refused) + " were refused."};
  for (const ApplicationRow& row : plan.rows)
    if (row.outcome != ApplicationOutcome::Known) lines.push_back(lineOf(row));
  return lines;
}

Json fieldsOf(const ApplicationPlan& plan, bool dryRun) {
  Json rows = Json::array();
  for (const ApplicationRow& row : plan.rows) {
    Json object{{"line", row.line}, {"number", row.number}, {"outcome", wordOf(row.outcome)}};
    if (row.refused) object["reason"] = keyOf(row.refused->code);
    if (row.refused && !row.refused->detail.empty()) object["detail"] = row.refused->detail;
    rows.push_back(std::move(object));
  }
  return {{"dry_run", dryRun},
          {"accepted", plan.count(ApplicationOutcome::Accepted)},
          {"changed", plan.count(ApplicationOutcome::Changed)},
          {"known", plan.count(ApplicationOutcome::Known)},
          {"refused", plan.count(ApplicationOutcome::Refused)},
          {"rows", std::move(rows)}};
}

}  // namespace

int runImportApplications(const ApplicationsRequest& request, Format format) {
  const SystemClock clock;
  SystemRandom random;
  const auto bank = Bank::open(pathOf(request.file), {clock, random});
  if (!bank) return fail(bank.error(), request.file, format);
  const auto text = readSheet(request.sheet);
  if (!text) return fail(text.error(), request.sheet, format);
  const auto plan = planOf(**bank, *text, request);
  if (!plan) return fail(plan.error(), request.sheet, format);
  if (!request.dryRun) {
    const auto done = takeApplications(**bank, *plan);
    if (!done) return fail(done.error(), request.file, format);
  }
  const int shown =
      succeed({linesOf(*plan, request.dryRun), fieldsOf(*plan, request.dryRun)}, format);
  const bool refused = plan->count(ApplicationOutcome::Refused) > 0;
  return refused ? static_cast<int>(Exit::Problem) : shown;
}

}  // namespace kstem::cli
