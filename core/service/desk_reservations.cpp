#include <algorithm>

#include "core/service/desk_impl.h"
#include "core/service/lending.h"
#include "core/service/promises.h"
#include "core/service/reserving.h"

namespace kstem {

/// Says what stands in the way of collecting it here, if anything does.
bool Desk::Impl::mayCollect(const store::ReservationRow& row) {
  const std::string code = row.code.digits();
  const std::string school = schoolName(row.school);
  if (!row.isOpen()) {
    tell(Notice::ReservationOver, code, school, row.pickUp.iso());
  } else if (row.center != m_bank.place().center) {
    const auto center = m_bank.rows().center(row.center);
    tell(Notice::ReservationElsewhere, code, school, center ? center->shortName : std::string());
  } else if (row.status == ReservationStatus::Waiting) {
    tell(Notice::ReservationInLine, code, school, row.pickUp.iso());
  } else {
    return true;
  }
  return false;
}

/// The reservation becomes the draft: its school, its teacher, its last day.
void Desk::Impl::openPickUp(const ReservationId& id) {
  const auto row = store::ReservationRows(m_bank.db()).one(id);
  if (!row) return fail({Errc::ReservationUnknown, {}});
  if (!mayCollect(*row)) return;
  if (hasLines() && m_state.draft.school != m_bank.rows().standsFor(row->school))
    return tell(Notice::DraftOpen, row->code.digits());
  startAnewIfFinished();
  confirmCheck();
  m_state.draft.school = m_bank.rows().standsFor(row->school);
  m_state.draft.teacher = row->teacher;
  m_state.draft.reservation = row->id;
  m_state.draft.rest = RestOf::Kept;
  if (row->due > m_bank.today()) m_state.draft.due = row->due;
  m_state.shownLoan.reset();
  m_state.lastChecked.reset();
  m_state.cancelled.reset();
  saveDraft();
  tellBorrower(*m_state.draft.school);
  if (m_bank.today() < row->pickUp)
    tell(Notice::PickUpEarly, row->code.digits(), schoolName(row->school), row->pickUp.iso());
  const auto model = m_bank.rows().model(row->model);
  tell(Notice::PickUpShown, row->code.digits(), schoolName(row->school),
       (model ? model->name + " " : std::string()) + std::to_string(row->rest()));
}

/// Another school borrows: neither the reservation nor its last day is of that draft.
void Desk::Impl::leavePickUp() {
  if (!m_state.draft.reservation) return;
  m_state.draft.reservation.reset();
  m_state.draft.rest = RestOf::Kept;
  m_state.draft.due.reset();
}

void Desk::Impl::on(const SetRest& set) {
  if (!m_state.draft.reservation) return;
  const auto row = store::ReservationRows(m_bank.db()).one(*m_state.draft.reservation);
  if (!row) return;
  m_state.draft.rest = set.rest;
  saveDraft();
  tell(set.rest == RestOf::Kept ? Notice::RestKept : Notice::RestReleased, row->code.digits(),
       schoolName(row->school));
}

/// Others count on this kit: names them, and the kit that could go instead.
void Desk::Impl::tellPromises(const store::KitRow& kit) {
  const store::Draft& draft = m_state.draft;
  const CenterId center = m_bank.place().center;
  const auto due = decideDue(m_bank.calendar(), m_bank.policy(), m_bank.today(),
                             {draft.due, draft.onClosed});
  if (!due) return;
  const auto issues =
      brokenPromises(m_bank.db(), center, m_bank.today(), checkOutOf(draft), due->day);
  const auto about = std::find_if(issues.begin(), issues.end(), [&](const Issue& issue) {
    return issue.subject == kit.code;
  });
  if (about == issues.end()) return;
  const auto instead =
      equalFreeKit(m_bank.db(), center, m_bank.today(), kit.id, {draft.kits, due->day});
  const auto other = instead ? m_bank.rows().kit(*instead) : std::nullopt;
  if (other) tellKit(Notice::EqualKitFree, *other, other->shelf);
  tell(Notice::KitPromised, kit.code.digits(), about->name, about->extra);
}

/// What the night changed: reservations that ran out, and whose turn it is.
void Desk::Impl::beginDay() { perform(BeginDay{}); }

}  // namespace kstem
