#include "core/service/search_loans.h"

#include <algorithm>

#include "core/service/bank.h"

namespace kstem {
namespace {

constexpr int kDesks = 10;
constexpr int kFewestFirstDigits = 4;
constexpr int kMostLoans = 5;

Hit hitOf(Bank& bank, const store::LoanRow& loan) {
  Hit hit{HitKind::Loan, aggOf(loan.group), loan.code.shown(), {}, loan.code};
  const auto lines = bank.rows().linesOfLoan(loan.group);
  if (lines.empty()) return hit;
  if (const auto school = bank.rows().school(lines.front().school)) hit.sub = school->name;
  const auto teacher = bank.rows().teacher(lines.front().teacher);
  if (teacher && teacher->name) hit.sub += (hit.sub.empty() ? "" : " · ") + *teacher->name;
  return hit;
}

/// Serials that the digits may mean: "2318" is 2318, or 231 and its check digit 8.
std::vector<int> serialsIn(const CodeDigits& digits) {
  constexpr std::uint64_t kEnd = Code::kMaxSerial + 1;
  const auto whole = static_cast<int>(digits.value() % kEnd);
  const auto beforeCheck = static_cast<int>(digits.value() / 10 % kEnd);
  return {whole, beforeCheck};
}

/// Codes of loans that any desk may have given, were these their digits.
std::vector<Code> codesBySerial(Bank& bank, const CodeDigits& digits) {
  std::vector<Code> codes;
  const auto add = [&](int center, int desk, int serial) {
    const auto code = Code::make(CodeKind::Loan, center, desk, serial);
    if (code && digits.rank(*code) >= MatchRank::PrefixHalf) codes.push_back(*code);
  };
  for (const store::CenterRow& center : bank.rows().centers())
    for (int desk = 0; desk < kDesks; ++desk)
      for (const int serial : serialsIn(digits)) add(center.no, desk, serial);
  return codes;
}

void addExact(std::vector<store::LoanRow>& loans, Bank& bank, const Code& code) {
  if (const auto group = bank.rows().loanByCode(code)) loans.push_back({*group, code});
}

void addByFirstDigits(std::vector<store::LoanRow>& loans, Bank& bank, const CodeDigits& digits) {
  std::uint64_t first = digits.value();
  std::uint64_t last = first;
  for (int i = digits.count(); i < 10; ++i) first *= 10, last = last * 10 + 9;
  for (const store::LoanRow& loan : bank.rows().loansBetween(first, last, kMostLoans))
    loans.push_back(loan);
}

}  // namespace

std::vector<FittingHit> findLoans(Bank& bank, const SearchTerm& typed) {
  if (!typed.digits()) return {};
  const CodeDigits& digits = *typed.digits();
  std::vector<store::LoanRow> loans;
  if (digits.count() < 10)
    for (const Code& code : codesBySerial(bank, digits)) addExact(loans, bank, code);
  if (digits.count() >= kFewestFirstDigits) addByFirstDigits(loans, bank, digits);
  std::vector<FittingHit> hits;
  for (const store::LoanRow& loan : loans)
    if (const Fit fit = typed.fit(loan.code); fit != kNoFit)
      hits.push_back({fit, hitOf(bank, loan)});
  return hits;
}

}  // namespace kstem
