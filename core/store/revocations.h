#pragma once

#include <set>

#include "core/domain/members_fold.h"
#include "core/store/journal.h"

namespace kstem::store {

/// What revoked PCs wrote after their cut is kept, passed on and not folded (sync.md 2.9, C28). The
/// earlier of two PCs that revoke each other wins, at every desk.
class Revocations final {
 public:
  explicit Revocations(Db& db);
  /// Sets the status of every event as the revocations at hand have it. Inside the caller's
  /// transaction.
  void apply(std::set<AggId>& touched);

 private:
  using Numbers = std::set<std::int64_t>;
  struct Cut {
    IncId root;
    Numbers counted;  ///< events that stand
  };
  std::vector<Cut> cuts();
  bool isCutOff(const JournalEvent& event, const std::vector<Cut>& cuts);
  Numbers upTo(const std::vector<Head>& heads);
  Numbers cutOff(const std::vector<Cut>& cuts);
  void mark(std::int64_t n, bool isCut, std::set<AggId>& touched);

  Db& m_db;
  Journal m_journal;
  std::vector<JournalEvent> m_events;  ///< of membersAgg(), in their order
  Members m_members;
};

}  // namespace kstem::store
