#include <algorithm>

#include "core/service/paper_parts.h"

namespace kstem {
namespace {

std::vector<store::ClaimRow> claimsOfLoan(Bank& bank, const GroupId& loan) {
  std::vector<store::ClaimRow> claims;
  for (const store::LineRow& line : bank.rows().linesOfLoan(loan))
    for (store::ClaimRow& claim : bank.rows().claimsOf(line.kit))
      if (claim.checkout == line.checkout) claims.push_back(std::move(claim));
  return claims;
}

std::vector<store::ClaimRow> stillOpen(std::vector<store::ClaimRow> claims) {
  std::erase_if(claims, [](const store::ClaimRow& claim) { return claim.open() <= 0; });
  return claims;
}

/// Newest first.
std::vector<store::ClaimRow> claimsOf(Bank& bank, const DamageOf& about) {
  if (const auto* loan = std::get_if<GroupId>(&about)) return claimsOfLoan(bank, *loan);
  if (const auto* kit = std::get_if<KitId>(&about)) return stillOpen(bank.rows().claimsOf(*kit));
  return stillOpen(bank.rows().claimsOf(std::get<SchoolId>(about)));
}

void fillLoan(Bank& bank, DamageReport& report, const store::ClaimRow& newest) {
  const auto line = bank.rows().line(newest.checkout);
  if (!line) return;
  report.school = paperSchool(bank, line->school, line->teacher);
  report.loan = line->loanCode;
  report.outDay = line->outDay;
  report.returned = line->actualDay;
}

}  // namespace

Result<DamageReport> makeDamageReport(Bank& bank, const DamageOf& about, const PaperIssue& by) {
  const auto claims = claimsOf(bank, about);
  if (claims.empty()) return Error{Errc::ClaimUnknown, {}};
  DamageReport report;
  report.head = paperHead(bank, by);
  fillLoan(bank, report, claims.front());
  report.found = claims.front().day;
  Names names(bank);
  for (const store::ClaimRow& claim : claims) {
    report.claims.push_back(paperClaim(bank, names, claim));
    const PaperClaim& paper = report.claims.back();
    if (paper.way != PaperClaim::Way::Waived) report.total += paper.amount;
  }
  return report;
}

Result<DamageReport> printDamageReport(Bank& bank, const DamageOf& about, const ClerkId& clerk) {
  const auto claims = claimsOf(bank, about);
  if (claims.empty()) return Error{Errc::ClaimUnknown, {}};
  const GroupId& loan = claims.front().loan;
  if (auto noted = bank.perform(RecordPrint{loan, Form::DamageReport}, clerk); !noted)
    return noted.error();
  return makeDamageReport(bank, about, {clerk, bank.rows().copies(loan, Form::DamageReport)});
}

}  // namespace kstem
