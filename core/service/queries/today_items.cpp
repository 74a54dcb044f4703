#include "core/service/queries/today_items.h"

#include <algorithm>

#include "core/service/queries/school_hold.h"
#include "core/service/queries/today_phone.h"
#include "core/store/reservation_rows.h"

namespace kstem {
namespace {

constexpr DayRange kEver{Day(), Day::fromSerial(2'900'000)};  // to the end of the calendar

}  // namespace

std::vector<store::LineRow> TodayItems::openLines(const GroupId& loan, const DayRange& due) {
  auto lines = m_rows.linesOfLoan(loan);
  std::erase_if(lines, [&](const store::LineRow& line) {
    return line.status != LineStatus::Open || !contains(due, line.dueDay);
  });
  return lines;
}

TodayLoan TodayItems::wholeLoan(const GroupId& loan) {
  return loanOf(loan, m_rows.linesOfLoan(loan));
}

TodayLoan TodayItems::openLoan(const GroupId& loan, const DayRange& days) {
  return loanOf(loan, openLines(loan, days));
}

TodayLoan TodayItems::loanOf(const GroupId& group, const std::vector<store::LineRow>& lines) {
  TodayLoan loan;
  loan.group = group;
  if (lines.empty()) return loan;
  const store::LineRow& first = lines.front();
  loan.code = first.loanCode;
  loan.school = first.school;
  loan.schoolName = m_names.school(first.school);
  loan.teacher = first.teacher;
  loan.teacherName = m_names.teacher(first.teacher);
  loan.phone = maskedPhone(readPhone(m_bank, first.teacher));
  loan.outDay = first.outDay;
  loan.due = first.dueDay;
  for (const store::LineRow& line : lines) {
    loan.due = std::min(loan.due, line.dueDay);
    loan.kits.push_back(m_names.kit(line.kit));
  }
  return loan;
}

void TodayItems::fillCalls(OverdueLoan& overdue) {
  const auto calls = m_rows.callsOf(overdue.loan.group);
  if (calls.empty()) return;
  const store::CallRow& last = calls.front();
  overdue.lastCall =
      TodayCall{last.day, last.at, m_names.clerk(last.clerk), last.result, last.note.value_or("")};
  const auto promise = std::find_if(calls.begin(), calls.end(), [](const store::CallRow& call) {
    return call.promised.has_value();
  });
  if (promise == calls.end()) return;
  overdue.promised = promise->promised;
  overdue.promiseBroken = *promise->promised < m_today;
}

OverdueLoan TodayItems::overdue(const GroupId& loan) {
  const auto lines = openLines(loan, {Day(), m_today});
  OverdueLoan overdue;
  overdue.loan = loanOf(loan, lines);
  for (const store::LineRow& line : lines)
    overdue.daysLate = std::max(overdue.daysLate, latenessOf(heldLineOf(line), m_today));
  overdue.letters = m_rows.copies(loan, Form::OverdueNotice);
  fillCalls(overdue);
  return overdue;
}

HandoverLoan TodayItems::handover(const GroupId& loan) {
  HandoverLoan handover{openLoan(loan, kEver), {}};
  if (const auto teacher = m_rows.teacher(handover.loan.teacher))
    handover.newSchool = m_names.school(m_rows.standsFor(teacher->school));
  return handover;
}

std::vector<std::string> TodayItems::keyPartsShort(const store::KitRow& kit) {
  std::vector<std::string> names;
  const store::ModelRow* model = m_names.model(kit.model);
  if (model == nullptr || kit.standing != Standing::Repair) return names;
  const auto counted = m_rows.counted(kit.id);
  for (const Part& part : model->parts) {
    const auto have = counted.find(part.no);
    const bool isShort = have != counted.end() && have->second < static_cast<int>(part.quantity);
    if (part.keyPart && isShort) names.push_back(part.name);
  }
  return names;
}

WaitingKit TodayItems::waiting(const store::WaitingKitRow& row) {
  WaitingKit waiting;
  waiting.kit = m_names.kit(row.kit);
  if (row.since > 0) waiting.since = row.since;
  const auto kit = m_rows.kit(row.kit);
  if (!kit) return waiting;
  waiting.standing = kit->standing;
  waiting.shelf = kit->shelf;
  waiting.keyParts = keyPartsShort(*kit);
  if (kit->standing != Standing::ToCheck) return waiting;
  for (const store::LineRow& line : m_rows.linesOfKit(row.kit))
    if (line.returned && !line.checked) waiting.school = m_names.school(line.school);
  return waiting;
}

std::optional<PlannedInspection> TodayItems::planned(const KitId& id) {
  const auto kit = m_rows.kit(id);
  const store::ModelRow* model = kit ? m_names.model(kit->model) : nullptr;
  if (model == nullptr) return std::nullopt;
  const auto cause = inspectionDue(model->inspection, kit->sinceInspection, m_today);
  if (!cause) return std::nullopt;
  return PlannedInspection{m_names.kit(id), kit->shelf, *cause, kit->sinceInspection};
}

AttentionItem TodayItems::attention(const store::AttentionRow& row) {
  AttentionItem item{attentionKindOf(row.kind).value_or(AttentionKind::UnknownKind), row.agg, {}, {}, {}, row.at, row.event, row.other};
  const auto name = [&](HitKind opens, const Code& code, const std::string& text) {
    item.opens = opens, item.code = code, item.name = text;
  };
  if (const auto kit = m_rows.kit(fromAgg<KitId>(row.agg)))
    name(HitKind::Kit, kit->code, m_names.kit(kit->id).model);
  else if (const auto school = m_rows.school(fromAgg<SchoolId>(row.agg)))
    name(HitKind::School, school->code, school->name);
  else if (const auto teacher = m_rows.teacher(fromAgg<TeacherId>(row.agg)))
    name(HitKind::Teacher, teacher->code, m_names.teacher(teacher->id));
  else if (const auto booked = store::ReservationRows(m_bank.db()).one(fromAgg<ReservationId>(row.agg)))
    name(HitKind::Reservation, booked->code, m_names.school(booked->school));
  else if (const auto clerk = m_rows.clerk(fromAgg<ClerkId>(row.agg)))
    item.code = clerk->code, item.name = m_names.clerk(clerk->id);
  else if (const auto model = m_rows.model(fromAgg<ModelId>(row.agg)))
    name(HitKind::Model, {}, model->name);
  else if (const auto center = m_rows.center(fromAgg<CenterId>(row.agg)))
    item.name = center->name;
  return item;
}

OwedParts TodayItems::owed(const store::OwedRow& row) {
  OwedParts owed;
  owed.kit = m_names.kit(row.kit);
  owed.checked = row.checked;
  const auto kit = m_rows.kit(row.kit);
  for (const store::ClaimRow& claim : m_rows.claimsOf(row.kit)) {
    if (claim.checked != row.checked || claim.open() <= 0) continue;
    owed.loan = claim.loan;
    owed.school = claim.school;
    owed.schoolName = m_names.school(claim.school);
    owed.day = claim.day;
    owed.parts.push_back({kit ? m_names.part(kit->model, claim.no) : std::string(), claim.open()});
  }
  return owed;
}

}  // namespace kstem
