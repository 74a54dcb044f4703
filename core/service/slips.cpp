#include "core/service/slips.h"

namespace kstem {
namespace {

void fillCenter(Slip& slip, store::Rows& rows, const CenterId& id) {
  if (const auto center = rows.center(id)) {
    slip.centerName = center->name;
    slip.centerAddress = center->address;
    slip.centerPhone = center->phone;
    slip.centerHours = center->hours;
    slip.closingTime = center->closes;
  }
  for (const store::CenterRow& center : rows.centers()) slip.centers.push_back(center.shortName);
}

void fillPeople(Slip& slip, store::Rows& rows, const store::LineRow& line) {
  if (const auto school = rows.school(line.school)) {
    slip.school = school->name;
    slip.district = school->district;
  }
  if (const auto teacher = rows.teacher(line.teacher)) {
    slip.teacher = teacher->name.value_or("(정보 없음)");
    slip.teacherSubject = teacher->subject;
    slip.teacherPhone = teacher->phone.value_or("");
  }
  if (const auto clerk = rows.clerk(line.clerk)) slip.clerk = clerk->name.value_or("");
}

SlipLine slipLine(store::Rows& rows, const store::LineRow& line) {
  SlipLine out;
  const auto kit = rows.kit(line.kit);
  const auto model = kit ? rows.model(kit->model) : std::nullopt;
  if (!kit || !model) return out;
  out.code = kit->code;
  out.model = model->name;
  out.setUnit = model->setUnit;
  for (const store::LinePartRow& part : rows.partsOf(line.checkout)) {
    out.partsOut += part.out;
    out.partsExpected += part.expected;
    if (part.out >= part.expected) continue;
    for (const Part& named : model->parts)
      if (named.no == part.no) out.missing.emplace_back(named.name, part.expected - part.out);
  }
  return out;
}

}  // namespace

Result<Slip> makeSlip(Bank& bank, const GroupId& loan, int copy) {
  store::Rows rows = bank.rows();
  const auto lines = rows.linesOfLoan(loan);
  if (lines.empty()) return Error{Errc::LoanUnknown, {}};
  const store::LineRow& first = lines.front();
  Slip slip;
  slip.group = loan;
  slip.code = first.loanCode;
  slip.outDay = first.outDay;
  if (first.outDay == seoulDay(first.at)) slip.outAt = first.at;
  slip.due = first.dueDay;
  slip.copy = copy;
  slip.printedOn = bank.today();
  fillCenter(slip, rows, first.center);
  fillPeople(slip, rows, first);
  for (const store::LineRow& line : lines) slip.lines.push_back(slipLine(rows, line));
  return slip;
}

Result<Slip> printSlip(Bank& bank, const GroupId& loan, const ClerkId& clerk) {
  if (auto noted = bank.perform(RecordPrint{loan, Form::LoanSlip}, clerk); !noted)
    return noted.error();
  return makeSlip(bank, loan, bank.rows().copies(loan, Form::LoanSlip));
}

}  // namespace kstem
