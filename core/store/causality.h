#pragma once

#include <map>

#include "core/domain/history.h"
#include "core/store/journal.h"

namespace kstem::store {

/// Happens-before read from the journal: by hash along the chains and through the heads that
/// `observed` events name, never by sequence numbers alone (sync.md 2.5). For one reading of the
/// journal: it keeps what it looked up.
class JournalCausality final : public Causality {
 public:
  explicit JournalCausality(Db& db) : m_db(db) {}
  bool before(const EventId& earlier, const EventId& later) const override;

 private:
  struct Place {
    std::int64_t n = 0;
    std::int64_t inc = 0;
    std::int64_t seq = 0;
    std::int64_t context = 0;  ///< row of the last `observed`; 0 when there is none
  };
  std::optional<Place> placeOf(const EventId& id) const;
  Place placeAt(std::int64_t n) const;
  bool isForked(std::int64_t inc) const;
  bool isAncestorOrEqual(const Place& older, Place newer) const;
  bool knewThrough(const Place& earlier, Place observed) const;

  Db& m_db;
  mutable std::map<EventId, Place> m_places;
  mutable std::map<std::int64_t, bool> m_forked;
};

}  // namespace kstem::store
