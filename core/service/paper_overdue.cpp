#include <set>

#include "core/service/paper_parts.h"
#include "core/service/queries/school_hold.h"

namespace kstem {
namespace {

std::vector<store::LineRow> overdueLines(Bank& bank, const SchoolId& school) {
  auto lines = bank.rows().openLinesOf(school);
  std::erase_if(lines, [&](const store::LineRow& line) { return line.dueDay >= bank.today(); });
  return lines;
}

/// The hold of the school if everything that is overdue came back today.
std::optional<Day> heldIfBackToday(Bank& bank, const SchoolId& school) {
  store::Rows rows = bank.rows();
  const Day today = bank.today();
  std::vector<HeldLine> lines;
  for (const store::LineRow& row : rows.linesOf(school)) {
    HeldLine line = heldLineOf(row);
    const bool comes = line.status == LineStatus::Open && line.due < today;
    if (comes) line.status = LineStatus::Returned, line.actual = today;
    lines.push_back(line);
  }
  return holdOf(lines, liftedThrough(rows, school), today, bank.policy()).until;
}

OverdueKit overdueKit(Names& names, const store::LineRow& line, Day today) {
  const NamedKit kit = names.kit(line.kit);
  return {kit.code,    kit.model,   kit.setUnit,
          line.outDay, line.dueDay, latenessOf(heldLineOf(line), today)};
}

}  // namespace

Result<OverdueLetter> makeOverdueLetter(Bank& bank, const SchoolId& id, const PaperIssue& by) {
  const SchoolId schoolId = bank.rows().standsFor(id);
  const auto school = bank.rows().school(schoolId);
  if (!school) return Error{Errc::SchoolUnknown, {}};
  const auto lines = overdueLines(bank, schoolId);
  if (lines.empty()) return Error{Errc::KitNotOut, school->code.digits()};
  const CenterPolicy policy = bank.policy();
  OverdueLetter letter;
  letter.head = paperHead(bank, by);
  letter.school = paperSchool(bank, schoolId, lines.front().teacher);
  letter.schoolCode = school->code;
  letter.longLate = policy.longLateFrom;
  letter.longHold = policy.longHoldDays;
  letter.heldIfToday = heldIfBackToday(bank, schoolId);
  Names names(bank);
  for (const store::LineRow& line : lines)
    letter.kits.push_back(overdueKit(names, line, bank.today()));
  for (const store::CenterRow& center : bank.rows().centers())
    letter.centers.push_back(center.shortName);
  return letter;
}

Result<OverdueLetter> printOverdueLetter(Bank& bank, const SchoolId& school, const ClerkId& clerk) {
  auto letter = makeOverdueLetter(bank, school, {clerk, 1});
  if (!letter) return letter;
  std::set<GroupId> loans;
  for (const store::LineRow& line : overdueLines(bank, bank.rows().standsFor(school)))
    loans.insert(line.loan);
  for (const GroupId& loan : loans)
    if (auto noted = bank.perform(RecordPrint{loan, Form::OverdueNotice}, clerk); !noted)
      return noted.error();
  return letter;
}

}  // namespace kstem
