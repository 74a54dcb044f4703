#include "core/service/slips.h"

#include <algorithm>

#include "core/service/names.h"

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
    slip.teacher = teacher->name.value_or(std::string(kNoInformation));
    slip.teacherSubject = teacher->subject;
    slip.teacherPhone = teacher->phone.value_or("");
  }
  if (const auto clerk = rows.clerk(line.clerk)) slip.clerk = clerk->name.value_or("");
}

/// Notes of a center or a kit that were meant for paper.
void addNotes(Slip& slip, store::Rows& rows, const AggId& about) {
  for (const store::NoteRow& note : rows.notesOf(about, slip.printedOn))
    if (note.paper == NotePaper::Prints && note.text) slip.notes.push_back(*note.text);
}

SlipLine slipLine(store::Rows& rows, const store::LineRow& line) {
  SlipLine out;
  const auto kit = rows.kit(line.kit);
  const auto model = kit ? rows.model(kit->model) : std::nullopt;
  if (!kit || !model) return out;
  out.code = kit->code;
  out.model = model->name;
  out.setUnit = model->setUnit;
  out.boxes = model->boxes;
  for (const store::LinePartRow& part : rows.partsOf(line.checkout)) {
    out.partsOut += part.out;
    out.partsExpected += part.expected;
    if (part.out >= part.expected) continue;
    for (const Part& named : model->parts)
      if (named.no == part.no) out.missing.emplace_back(named.name, part.expected - part.out);
  }
  return out;
}

/// A faulty kit that another one took the place of.
bool isReplaced(const store::LineRow& line, const std::vector<store::LineRow>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const store::LineRow& other) { return other.swapFor == line.checkout; });
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
  slip.due = first.firstDue;
  if (first.dueDay != first.firstDue) slip.dueNow = first.dueDay;
  slip.receiver = first.receiver.value_or("");
  slip.carrier = first.carrier.value_or("");
  slip.tracking = first.tracking.value_or("");
  slip.copy = copy;
  slip.printedOn = bank.today();
  slip.practice = bank.isPractice();
  fillCenter(slip, rows, first.center);
  fillPeople(slip, rows, first);
  addNotes(slip, rows, aggOf(first.center));
  for (const store::LineRow& line : lines) {
    if (isReplaced(line, lines)) continue;
    slip.lines.push_back(slipLine(rows, line));
    addNotes(slip, rows, aggOf(line.kit));
  }
  return slip;
}

Result<Slip> printSlip(Bank& bank, const GroupId& loan, const ClerkId& clerk) {
  if (auto noted = bank.perform(RecordPrint{loan, Form::LoanSlip}, clerk); !noted)
    return noted.error();
  return makeSlip(bank, loan, bank.rows().copies(loan, Form::LoanSlip));
}

}  // namespace kstem
