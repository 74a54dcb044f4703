#include "app/cli/import_schools_command.h"

#include "app/cli/sheet_file.h"
#include "core/sheets/school_import.h"

namespace kstem::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view nameOf(SchoolField field) {
  switch (field) {
    case SchoolField::Name: return "name";
    case SchoolField::Level: return "level";
    case SchoolField::Office: return "support_office";
    case SchoolField::District: return "district";
  }
  return {};
}

std::string lineOf(const SchoolChange& change) {
  return "  " + change.school + ": " + std::string(nameOf(change.set.field)) + " was \"" +
         change.before + "\", is \"" + change.set.value + "\"";
}

std::vector<std::string> linesOf(const SchoolPlan& plan, bool dryRun) {
  std::vector<std::string> lines{
      std::string(dryRun ? "Would add " : "Added ") + std::to_string(plan.add.size()) +
      " schools and " + (dryRun ? "change " : "changed ") + std::to_string(plan.change.size()) +
      " fields; " + std::to_string(plan.unchanged) + " schools are as in the sheet."};
  for (const SchoolChange& change : plan.change) lines.push_back(lineOf(change));
  if (!plan.missing.empty())
    lines.push_back(std::to_string(plan.missing.size()) +
                    " schools are not in the sheet and stay as they are:");
  for (const std::string& name : plan.missing) lines.push_back("  " + name);
  for (const RefusedRow& row : plan.refused)
    lines.push_back("Line " + std::to_string(row.line) + " was refused: " + row.reason + ".");
  return lines;
}

Json fieldsOf(const SchoolPlan& plan, bool dryRun) {
  Json changes = Json::array(), refused = Json::array();
  for (const SchoolChange& change : plan.change)
    changes.push_back({{"school", change.school},
                       {"field", nameOf(change.set.field)},
                       {"before", change.before},
                       {"after", change.set.value}});
  for (const RefusedRow& row : plan.refused)
    refused.push_back({{"line", row.line}, {"reason", row.reason}});
  return {
      {"dry_run", dryRun},           {"added", plan.add.size()}, {"changed", std::move(changes)},
      {"unchanged", plan.unchanged}, {"missing", plan.missing},  {"refused", std::move(refused)}};
}

}  // namespace

int runImportSchools(const ImportRequest& request, Format format) {
  const SystemClock clock;
  SystemRandom random;
  const auto bank = Bank::open(pathOf(request.file), {clock, random});
  if (!bank) return fail(bank.error(), request.file, format);
  const auto text = readSheet(request.sheet);
  if (!text) return fail(text.error(), request.sheet, format);
  const auto plan = planSchoolImport(**bank, *text);
  if (!plan) return fail(plan.error(), request.sheet, format);
  if (!request.dryRun) {
    const auto done = applySchoolImport(**bank, *plan);
    if (!done) return fail(done.error(), request.file, format);
  }
  const int shown =
      succeed({linesOf(*plan, request.dryRun), fieldsOf(*plan, request.dryRun)}, format);
  return plan->refused.empty() ? shown : static_cast<int>(Exit::Problem);
}

}  // namespace kstem::cli
