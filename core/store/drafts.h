#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/intent.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// The checkout being put together: who, until when, which kits. Local to this PC; the kits are not
/// out and nothing is promised.
struct Draft {
  std::optional<SchoolId> school;
  std::optional<TeacherId> teacher;
  std::optional<Day> due;                    ///< chosen by hand
  OnClosedDay onClosed = OnClosedDay::Roll;  ///< what becomes of `due` on a closed day
  std::optional<Day> outDay;                 ///< of a loan that was written on paper; else today
  std::string receiver, carrier, tracking;   ///< may be empty
  std::optional<ReservationId> reservation;  ///< that is being collected
  RestOf rest = RestOf::Kept;                ///< of it
  std::vector<KitId> kits;
  std::vector<OutCount> counts;  ///< typed at the desk, where not as counted last

  bool isEmpty() const noexcept { return !school && kits.empty(); }
};

/// Keeps the draft in the file, so that it survives a crash or a power cut.
class Drafts final {
 public:
  explicit Drafts(Db& db) : m_db(db) {}
  Draft load();
  /// Replaces what is kept, in a transaction of its own unless one is open.
  void save(const Draft& draft);

 private:
  Db& m_db;
};

}  // namespace kstem::store
