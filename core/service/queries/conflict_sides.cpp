#include "core/service/queries/conflict_sides.h"

#include <algorithm>

#include "core/service/queries/today_phone.h"
#include "core/store/paper_rows.h"
#include "core/store/reservation_rows.h"

namespace kstem {

ConflictSide ConflictSides::sideOf(const EventId& id) {
  m_side = {};
  m_side.event = id;
  store::Journal journal(m_bank.db());
  const auto event = journal.event(id);
  if (!event) return m_side;
  m_side.at = event->event.wall;
  m_side.clerk = m_names.clerk(event->event.clerk);
  if (const auto center = journal.centerOf(id)) {
    m_side.center = *center;
    m_side.centerName = m_names.center(*center);
  }
  if (event->fact) {
    m_side.kind = kindOf(*event->fact);
    std::visit([&](const auto& fact) { tell(*event, fact); }, *event->fact);
  }
  return m_side;
}

std::string ConflictSides::personal(const JournalEvent& event, const Personal& index) {
  const auto commitment = commitmentOf(event, index);
  if (!commitment) return {};
  return store::PaperRows(m_bank.db()).personal(*commitment).value_or(std::string(kNoInformation));
}

// ---- kits ----

void ConflictSides::tell(const JournalEvent& /*event*/, const KitCheckedOut& fact) {
  add(ConflictLabel::Center, m_names.center(fact.center));
  add(ConflictLabel::School, m_names.school(fact.school));
  add(ConflictLabel::Teacher, m_names.teacher(fact.teacher));
  add(ConflictLabel::Loan, fact.loan.digits());
  add(ConflictLabel::OutDay, fact.outDay.iso());
  add(ConflictLabel::DueDay, fact.dueDay.iso());
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitReturned& fact) {
  add(ConflictLabel::Center, m_names.center(fact.center));
  if (const auto line = m_bank.rows().line(fact.checkout)) {
    add(ConflictLabel::School, m_names.school(line->school));
    add(ConflictLabel::Loan, line->loanCode.digits());
  }
  add(ConflictLabel::ReturnDay, fact.actualDay.iso());
}

void ConflictSides::tell(const JournalEvent& event, const KitChecked& fact) {
  const auto kit = m_bank.rows().kit(fromAgg<KitId>(event.event.agg));
  if (!kit) return;
  for (const auto& [no, have] : wholeCount(m_bank, fact))
    add(ConflictLabel::Part, m_names.part(kit->model, no) + " " + std::to_string(have));
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitSeen& fact) {
  add(ConflictLabel::Center, m_names.center(fact.center));
  add(ConflictLabel::Day, fact.day.iso());
}

void ConflictSides::tell(const JournalEvent& event, const KitRetired& fact) {
  add(ConflictLabel::Day, fact.day.iso());
  add(ConflictLabel::Reason, personal(event, fact.reason));
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitLost& fact) {
  add(ConflictLabel::Day, fact.day.iso());
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitDueSet& fact) {
  if (const auto line = m_bank.rows().line(fact.checkout)) {
    add(ConflictLabel::School, m_names.school(line->school));
    add(ConflictLabel::Loan, line->loanCode.digits());
  }
  add(ConflictLabel::DueDay, fact.dueDay.iso());
  add(ConflictLabel::Reason, fact.why);
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitShelfSet& fact) {
  add(ConflictLabel::Shelf, fact.shelf);
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitRegistered& fact) {
  if (const store::ModelRow* model = m_names.model(fact.model))
    add(ConflictLabel::Model, model->name);
  add(ConflictLabel::Code, fact.code.digits());
  add(ConflictLabel::Shelf, fact.shelf);
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitCodeSet& fact) {
  add(ConflictLabel::Code, fact.code.digits());
}

// ---- transfers ----

void ConflictSides::tell(const JournalEvent& /*event*/, const KitSent& fact) {
  add(ConflictLabel::Destination, m_names.center(fact.to));
  add(ConflictLabel::Manifest, fact.manifest.digits());
  add(ConflictLabel::Day, fact.day.iso());
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitReceived& fact) {
  add(ConflictLabel::Center, m_names.center(fact.center));
  add(ConflictLabel::Day, fact.day.iso());
}

void ConflictSides::tell(const JournalEvent& /*event*/, const KitMissed& fact) {
  add(ConflictLabel::Center, m_names.center(fact.center));
  add(ConflictLabel::Day, fact.day.iso());
}

// ---- people ----

void ConflictSides::tell(const JournalEvent& /*event*/, const SchoolRegistered& fact) {
  add(ConflictLabel::Name, fact.name);
  add(ConflictLabel::Code, fact.code.digits());
  add(ConflictLabel::District, fact.district);
}

void ConflictSides::tell(const JournalEvent& /*event*/, const SchoolFieldSet& fact) {
  switch (fact.field) {
    case SchoolField::Name: return add(ConflictLabel::Name, fact.value);
    case SchoolField::Level: return add(ConflictLabel::Level, fact.value);
    case SchoolField::Office: return add(ConflictLabel::Office, fact.value);
    case SchoolField::District: return add(ConflictLabel::District, fact.value);
  }
}

void ConflictSides::tell(const JournalEvent& /*event*/, const SchoolCodeSet& fact) {
  add(ConflictLabel::Code, fact.code.digits());
}

void ConflictSides::tell(const JournalEvent& /*event*/, const SchoolMerged& fact) {
  add(ConflictLabel::School, m_names.school(fact.into));
}

void ConflictSides::tell(const JournalEvent& event, const TeacherRegistered& fact) {
  add(ConflictLabel::Name, personal(event, fact.name));
  add(ConflictLabel::School, m_names.school(fact.school));
  add(ConflictLabel::Phone, maskedPhone(personal(event, fact.phone)));
  add(ConflictLabel::Code, fact.code.digits());
}

void ConflictSides::tell(const JournalEvent& event, const TeacherFieldSet& fact) {
  switch (fact.field) {
    case TeacherField::Name: return add(ConflictLabel::Name, personal(event, fact.personal));
    case TeacherField::Phone:
      return add(ConflictLabel::Phone, maskedPhone(personal(event, fact.personal)));
    case TeacherField::Email: return add(ConflictLabel::Email, personal(event, fact.personal));
    case TeacherField::Subject: return add(ConflictLabel::Subject, fact.value);
    case TeacherField::School:
      if (fact.school) add(ConflictLabel::School, m_names.school(*fact.school));
      return;
  }
}

void ConflictSides::tell(const JournalEvent& /*event*/, const TeacherMerged& fact) {
  add(ConflictLabel::Teacher, m_names.teacher(fact.into));
}

// ---- centers ----

void ConflictSides::tell(const JournalEvent& /*event*/, const CenterPolicySet& fact) {
  add(ConflictLabel::Rule, std::to_string(fact.value));
}

void ConflictSides::tell(const JournalEvent& /*event*/, const CenterDaySet& fact) {
  add(ConflictLabel::Day, fact.day.iso());
  add(ConflictLabel::Reason, fact.reason);
}

void ConflictSides::tell(const JournalEvent& event, const ClerkActiveSet& /*fact*/) {
  add(ConflictLabel::Clerk, m_names.clerk(fromAgg<ClerkId>(event.event.agg)));
}

void ConflictSides::tell(const JournalEvent& /*event*/, const ModelRegistered& fact) {
  add(ConflictLabel::Name, fact.name);
  for (const Part& part : fact.parts)
    add(ConflictLabel::Part, part.name + " " + std::to_string(part.quantity));
}

// ---- reservations ----

void ConflictSides::addReservation(const AggId& agg) {
  const auto row = store::ReservationRows(m_bank.db()).one(fromAgg<ReservationId>(agg));
  if (!row) return;
  add(ConflictLabel::Reservation, row->code.digits());
  add(ConflictLabel::School, m_names.school(row->school));
  add(ConflictLabel::PickUp, row->pickUp.iso());
  add(ConflictLabel::DueDay, row->due.iso());
  add(ConflictLabel::Quantity, std::to_string(row->quantity));
}

void ConflictSides::tell(const JournalEvent& event, const ReservationMade& /*fact*/) {
  addReservation(event.event.agg);
}
void ConflictSides::tell(const JournalEvent& event, const ReservationAccepted& /*fact*/) {
  addReservation(event.event.agg);
}
void ConflictSides::tell(const JournalEvent& event, const ReservationRefused& /*fact*/) {
  addReservation(event.event.agg);
}
void ConflictSides::tell(const JournalEvent& event, const ReservationCancelled& fact) {
  addReservation(event.event.agg);
  add(ConflictLabel::Reason, personal(event, fact.reason));
}
void ConflictSides::tell(const JournalEvent& event, const ReservationExpired& /*fact*/) {
  addReservation(event.event.agg);
}

// ---- counts ----

std::map<std::uint32_t, int> wholeCount(Bank& bank, const KitChecked& fact) {
  std::map<std::uint32_t, int> count;
  const auto event = fact.returned ? store::Journal(bank.db()).event(*fact.returned) : std::nullopt;
  const auto* back = event && event->fact ? std::get_if<KitReturned>(&*event->fact) : nullptr;
  if (back != nullptr)
    for (const store::LinePartRow& part : bank.rows().partsOf(back->checkout))
      count[part.no] = part.out;
  for (const PartIn& part : fact.parts)
    count[part.no] = static_cast<int>(part.in - std::min(part.in, part.broken.value_or(0)));
  return count;
}

}  // namespace kstem
