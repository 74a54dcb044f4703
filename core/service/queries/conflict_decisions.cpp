#include "core/service/queries/conflict_decisions.h"

#include <algorithm>

#include "core/service/names.h"
#include "core/service/queries/conflict_sides.h"
#include "core/service/queries/reservation_view.h"
#include "core/store/paper_rows.h"
#include "core/store/reservation_rows.h"

namespace kstem {
namespace {

/// Collects them.
class Decisions final {
 public:
  Decisions(Bank& bank, const Conflict& conflict)
      : m_bank(bank), m_journal(bank.db()), m_conflict(conflict) {}

  std::vector<ConflictDecision> collect() {
    offer(Decision::Seen,
          SettleAttention{m_conflict.about, m_conflict.later.event, m_conflict.earlier.event});
    switch (m_conflict.kind) {
      case AttentionKind::FieldConflict: takeOther(); break;
      case AttentionKind::PartCounts: takeCounts(); break;
      case AttentionKind::ReservationLost:
      case AttentionKind::ReservationTaken: bookAgain(); break;
      case AttentionKind::ReservationEndVoid: cancelAgain(); break;
      case AttentionKind::CodeTwice: giveCode(); break;
      case AttentionKind::TeacherTwice: merge(); break;
      case AttentionKind::SeenWhileOut: takeBack(); break;
      case AttentionKind::LostButSeen: waiveClaims(); break;
      case AttentionKind::SentWhileLent:
      case AttentionKind::SentTwice:
      case AttentionKind::ReceivedElsewhere:
      case AttentionKind::ReceivedUnsent:
      case AttentionKind::MissedOnArrival:
      case AttentionKind::TwoCheckouts:
      case AttentionKind::ReturnWithoutLoan:
      case AttentionKind::TwoReturns:
      case AttentionKind::RetiredButOut:
      case AttentionKind::RetiredButSeen:
      case AttentionKind::RenewalVoid:
      case AttentionKind::RenewalShortened:
      case AttentionKind::ReturnedElsewhere:
      case AttentionKind::LentWhileHeld:
      case AttentionKind::ClerkGone:
      case AttentionKind::DueOnClosed:
      case AttentionKind::UnknownKind: break;
    }
    return std::move(m_found);
  }

 private:
  void offer(Decision what, Intent intent, std::string detail = {}) {
    m_found.push_back({what, std::move(intent), std::move(detail)});
  }
  KitId kit() const { return fromAgg<KitId>(m_conflict.about); }
  SchoolId school() const { return fromAgg<SchoolId>(m_conflict.about); }
  TeacherId teacher() const { return fromAgg<TeacherId>(m_conflict.about); }

  // ---- fields ----

  void takeOther() {
    const auto lost = m_journal.event(m_conflict.earlier.event);
    if (!lost || !lost->fact) return;
    std::visit([&](const auto& fact) { write(*lost, fact); }, *lost->fact);
  }
  void write(const JournalEvent& /*event*/, const SchoolFieldSet& fact) {
    offer(Decision::TakeOther, SetSchoolField{school(), fact.field, fact.value}, fact.value);
  }
  void write(const JournalEvent& event, const TeacherFieldSet& fact) {
    if (fact.field == TeacherField::School) {
      if (fact.school) offer(Decision::TakeOther, MoveTeacher{teacher(), *fact.school});
      return;
    }
    if (fact.field == TeacherField::Subject)
      return offer(Decision::TakeOther, SetTeacherField{teacher(), fact.field, fact.value},
                   fact.value);
    const auto commitment = commitmentOf(event, fact.personal);
    const auto text = commitment ? store::PaperRows(m_bank.db()).personal(*commitment)
                                 : std::optional(std::string());
    if (text) offer(Decision::TakeOther, SetTeacherField{teacher(), fact.field, *text});
  }
  void write(const JournalEvent& event, const CenterPolicySet& fact) {
    offer(Decision::TakeOther,
          SetPolicy{fromAgg<CenterId>(event.event.agg), fact.key, static_cast<int>(fact.value)},
          std::to_string(fact.value));
  }
  void write(const JournalEvent& event, const CenterDaySet& fact) {
    SetDay set{std::nullopt, fact.day, fact.mark, fact.reason};
    if (event.event.agg != bankAgg()) set.center = fromAgg<CenterId>(event.event.agg);
    offer(Decision::TakeOther, set, fact.reason);
  }
  void write(const JournalEvent& /*event*/, const KitShelfSet& fact) {
    offer(Decision::TakeOther, SetShelf{kit(), fact.shelf}, fact.shelf);
  }
  void write(const JournalEvent& /*event*/, const ModelRegistered& fact) {
    offer(Decision::TakeOther, ChangeModel{fromAgg<ModelId>(m_conflict.about), fact}, fact.name);
  }
  template <class Other>
  void write(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  // ---- kits ----

  void takeCounts() {
    for (const EventId& id : {m_conflict.later.event, m_conflict.earlier.event}) {
      const auto event = m_journal.event(id);
      const auto* fact = event && event->fact ? std::get_if<KitChecked>(&*event->fact) : nullptr;
      if (fact != nullptr) takeCount(*fact);
    }
  }
  void takeCount(const KitChecked& fact) {
    const auto row = m_bank.rows().kit(kit());
    if (!row || row->standing == Standing::OnLoan) return;
    Names names(m_bank);
    const auto now = m_bank.rows().counted(kit());
    CheckIn intent{kit(), {}};
    std::string detail;
    for (const auto& [no, have] : wholeCount(m_bank, fact)) {
      const auto known = now.find(no);
      if (known == now.end() || known->second == have) continue;
      intent.parts.push_back({no, have, 0, {}});
      if (!detail.empty()) detail += ", ";
      detail += names.part(row->model, no) + " " + std::to_string(have);
    }
    if (!intent.parts.empty()) offer(Decision::TakeCount, intent, detail);
  }
  void takeBack() {
    const auto row = m_bank.rows().kit(kit());
    if (row && row->checkout) offer(Decision::TakeBack, TakeBack{kit(), {}});
  }
  void waiveClaims() {
    const auto row = m_bank.rows().kit(kit());
    if (!row) return;
    Names names(m_bank);
    for (const store::ClaimRow& claim : m_bank.rows().claimsOf(kit()))
      if (claim.open() > 0)
        offer(Decision::WaiveClaim,
              SettlePart{kit(), claim.checked, claim.no, claim.open(), Settlement::Waived},
              names.part(row->model, claim.no) + " " + std::to_string(claim.open()));
  }
  void giveCode() {
    const bool has = m_bank.rows().kit(kit()) || m_bank.rows().school(school());
    if (has) offer(Decision::GiveCode, GiveCode{m_conflict.about});
  }

  // ---- people ----

  void merge() {
    const auto first = m_journal.event(m_conflict.earlier.event);
    if (first)
      offer(Decision::Merge, MergeTeachers{teacher(), fromAgg<TeacherId>(first->event.agg)});
  }

  // ---- reservations ----

  std::optional<store::ReservationRow> reservation() {
    return store::ReservationRows(m_bank.db()).one(fromAgg<ReservationId>(m_conflict.about));
  }
  void cancelAgain() {
    const auto row = reservation();
    if (row && row->isOpen()) offer(Decision::CancelAgain, CancelReservation{row->id});
  }
  /// The same, on the days and at the center that are free; as many kits as there are.
  void bookAgain() {
    const auto row = reservation();
    if (!row) return;
    Reserve again;
    again.school = row->school;
    again.teacher = row->teacher;
    again.model = row->model;
    again.quantity = row->quantity;
    again.pickUp = row->pickUp;
    again.due = row->due;
    again.center = row->center;
    again.purpose = row->purpose.value_or("");
    again.pupilsOf = row->pupilsOf.value_or("");
    again.pupils = row->pupils;
    const BookingPreview preview = previewBooking(m_bank, again);
    if (preview.fits) return offerBooking(again);
    for (const Offer& one : preview.offers) {
      if (one.kind == OfferKind::Transfer) continue;
      Reserve other = again;
      other.center = one.center;
      other.quantity = one.quantity;
      other.pickUp = one.pickUp;
      other.due = one.due;
      offerBooking(other);
    }
  }
  void offerBooking(const Reserve& intent) {
    Names names(m_bank);
    offer(Decision::BookAgain, intent, names.center(*intent.center));
  }

  Bank& m_bank;
  store::Journal m_journal;
  const Conflict& m_conflict;
  std::vector<ConflictDecision> m_found;
};

}  // namespace

std::vector<ConflictDecision> decisionsFor(Bank& bank, const Conflict& conflict) {
  return Decisions(bank, conflict).collect();
}

}  // namespace kstem
