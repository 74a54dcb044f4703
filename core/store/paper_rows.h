#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/domain/event.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// Reads for the papers of the bank.
class PaperRows final {
 public:
  explicit PaperRows(Db& db) : m_db(db) {}

  /// Checkouts of a center whose kits went out on `days`, in the order of a register: by day, loan
  /// and time.
  std::vector<EventId> linesOut(const CenterId& center, const DayRange& days);
  /// What a commitment stands for; nothing when it is not here or was erased.
  std::optional<std::string> personal(const Commitment& commitment);

 private:
  Db& m_db;
};

}  // namespace kstem::store
