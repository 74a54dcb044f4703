#pragma once

#include "core/domain/view_rows.h"
#include "core/store/sqlite.h"

namespace kstem::store {

// reservation.refused, .expired and .cancelled: what a checkout overtakes.
#define KSTEM_ENDS_OF_RESERVATIONS "(52, 56, 57)"

/// Reads from the views what one thing has to know of others.
class StoredElsewhere final : public Elsewhere {
 public:
  explicit StoredElsewhere(Db& db) : m_db(db) {}
  std::vector<EventId> collected(const AggId& reservation) const override;
  std::optional<AggId> saysMergedInto(const AggId& thing) const override;
  std::vector<CodeOwner> ownersOf(const Code& code) const override;
  /// Whether it was ended in a way that a checkout overtakes: all others care for no checkout.
  bool mayBeOvertaken(const AggId& reservation) const;

 private:
  Db& m_db;
};

}  // namespace kstem::store
