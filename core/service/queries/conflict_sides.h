#pragma once

#include "core/service/bank.h"
#include "core/service/names.h"
#include "core/service/queries/conflict_view.h"

namespace kstem {

/// Says who wrote an event, when, and what it says in the words of people.
class ConflictSides final {
 public:
  explicit ConflictSides(Bank& bank) : m_bank(bank), m_names(bank) {}

  ConflictSide sideOf(const EventId& id);

 private:
  void tell(const JournalEvent& event, const KitCheckedOut& fact);
  void tell(const JournalEvent& event, const KitReturned& fact);
  void tell(const JournalEvent& event, const KitChecked& fact);
  void tell(const JournalEvent& event, const KitSeen& fact);
  void tell(const JournalEvent& event, const KitRetired& fact);
  void tell(const JournalEvent& event, const KitLost& fact);
  void tell(const JournalEvent& event, const KitDueSet& fact);
  void tell(const JournalEvent& event, const KitShelfSet& fact);
  void tell(const JournalEvent& event, const KitRegistered& fact);
  void tell(const JournalEvent& event, const KitCodeSet& fact);
  void tell(const JournalEvent& event, const KitSent& fact);
  void tell(const JournalEvent& event, const KitReceived& fact);
  void tell(const JournalEvent& event, const KitMissed& fact);
  void tell(const JournalEvent& event, const SchoolRegistered& fact);
  void tell(const JournalEvent& event, const SchoolFieldSet& fact);
  void tell(const JournalEvent& event, const SchoolCodeSet& fact);
  void tell(const JournalEvent& event, const SchoolMerged& fact);
  void tell(const JournalEvent& event, const TeacherRegistered& fact);
  void tell(const JournalEvent& event, const TeacherFieldSet& fact);
  void tell(const JournalEvent& event, const TeacherMerged& fact);
  void tell(const JournalEvent& event, const CenterPolicySet& fact);
  void tell(const JournalEvent& event, const CenterDaySet& fact);
  void tell(const JournalEvent& event, const ClerkActiveSet& fact);
  void tell(const JournalEvent& event, const ModelRegistered& fact);
  void tell(const JournalEvent& event, const ReservationMade& fact);
  void tell(const JournalEvent& event, const ReservationAccepted& fact);
  void tell(const JournalEvent& event, const ReservationRefused& fact);
  void tell(const JournalEvent& event, const ReservationCancelled& fact);
  void tell(const JournalEvent& event, const ReservationExpired& fact);
  template <class Other>
  void tell(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  void add(ConflictLabel label, std::string value) {
    if (!value.empty()) m_side.lines.push_back({label, std::move(value)});
  }
  void addReservation(const AggId& agg);
  std::string personal(const JournalEvent& event, const Personal& index);

  Bank& m_bank;
  Names m_names;
  ConflictSide m_side;  ///< being told
};

/// What a count says of every part of its model: what was not mentioned came back as it went.
std::map<std::uint32_t, int> wholeCount(Bank& bank, const KitChecked& fact);

}  // namespace kstem
