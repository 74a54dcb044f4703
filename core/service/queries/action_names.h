#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/service/names.h"
#include "core/service/queries/recent_actions.h"

namespace kstem {

/// Says what an action was, from its events.
class ActionNames final {
 public:
  explicit ActionNames(Bank& bank) : m_bank(bank), m_names(bank) {}

  /// Everything but group and state. Nothing when no event is worth a line.
  std::optional<RecentAction> describe(const std::vector<JournalEvent>& events);
  /// The name of what has this code; may be empty.
  std::string ofCode(const std::string& digits);

 private:
  void nameThing(RecentAction& action, const AggId& agg);
  void nameLine(RecentAction& action, const EventId& checkout);

  // What stands beside the name, a kind of fact each.
  void add(RecentAction& action, const JournalEvent& event, const KitCheckedOut& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitReturned& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitDueSet& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitPartSettled& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitPartAdded& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitRegistered& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitShelfSet& fact);
  void add(RecentAction& action, const JournalEvent& event, const KitAliasAdded& fact);
  void add(RecentAction& action, const JournalEvent& event, const ModelRegistered& fact);
  void add(RecentAction& action, const JournalEvent& event, const SchoolRegistered& fact);
  void add(RecentAction& action, const JournalEvent& event, const SchoolMerged& fact);
  void add(RecentAction& action, const JournalEvent& event, const TeacherMerged& fact);
  void add(RecentAction& action, const JournalEvent& event, const TeacherRegistered& fact);
  void add(RecentAction& action, const JournalEvent& event, const TeacherFieldSet& fact);
  void add(RecentAction& action, const JournalEvent& event, const CenterDaySet& fact);
  void add(RecentAction& action, const JournalEvent& event, const CallLogged& fact);
  template <class Other>
  void add(RecentAction& action, const JournalEvent& event, const Other& /*fact*/) {
    nameThing(action, event.event.agg);
  }

  Bank& m_bank;
  Names m_names;
};

}  // namespace kstem
