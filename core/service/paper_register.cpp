#include "core/service/paper_parts.h"
#include "core/service/queries/school_hold.h"
#include "core/store/paper_rows.h"

namespace kstem {
namespace {

/// What came back short, "USB 케이블 1, 보드 1".
std::string shortText(Bank& bank, Names& names, const store::LineRow& line, const ModelId& model) {
  std::string text;
  for (const store::ClaimRow& claim : bank.rows().claimsOf(line.kit)) {
    if (claim.checkout != line.checkout) continue;
    if (!text.empty()) text += ", ";
    text += names.part(model, claim.no) + " " + std::to_string(claim.missing + claim.broken);
  }
  return text;
}

RegisterLine registerLine(Bank& bank, Names& names, const store::LineRow& line) {
  const NamedKit kit = names.kit(line.kit);
  const auto row = bank.rows().kit(line.kit);
  RegisterLine out;
  out.outDay = line.outDay;
  out.loan = line.loanCode;
  out.school = names.school(line.school);
  out.teacher = names.teacher(line.teacher);
  out.model = kit.model;
  out.kit = kit.code;
  out.due = line.dueDay;
  out.returned = line.actualDay;
  out.daysLate = latenessOf(heldLineOf(line), bank.today());
  out.clerk = names.clerk(line.clerk);
  if (row && line.checked) out.note = shortText(bank, names, line, row->model);
  return out;
}

}  // namespace

LoanRegister makeLoanRegister(Bank& bank, const DayRange& days, const PaperIssue& by) {
  LoanRegister loans;
  loans.head = paperHead(bank, by);
  loans.first = days.first;
  loans.last = days.end - 1;
  Names names(bank);
  store::PaperRows rows(bank.db());
  for (const EventId& checkout : rows.linesOut(bank.place().center, days))
    if (const auto line = bank.rows().line(checkout))
      loans.lines.push_back(registerLine(bank, names, *line));
  return loans;
}

Result<LoanRegister> printLoanRegister(Bank& bank, const DayRange& days, const ClerkId& clerk) {
  return printedAtCenter(bank, Form::LoanRegister, clerk, [&] {
    return makeLoanRegister(bank, days, {clerk, 1});
  });
}

}  // namespace kstem
