#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/domain/hold.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// What lists of schools and of what they had are made of. A school that is named here may have
/// been merged into another one (Rows::standsFor).
class SchoolListRows final {
 public:
  explicit SchoolListRows(Db& db) : m_db(db) {}

  /// By name; of one office, or of all when it is empty. Not those that were merged.
  std::vector<SchoolId> schools(std::string_view office);
  std::vector<SchoolId> mergedSchools();
  std::vector<std::string> offices();
  /// Up to which day holds were lifted.
  std::vector<std::pair<SchoolId, Day>> lifted();

  /// Lines that are out, and those that came back late on `since` or after it.
  std::vector<std::pair<SchoolId, HeldLine>> linesInPlay(Day since);
  /// How many parts are owed.
  std::vector<std::pair<SchoolId, int>> owed();
  /// Of each line that is out with a teacher of another school: its school and the teacher's.
  std::vector<std::pair<SchoolId, SchoolId>> movedAway();

  /// Lines of the school, and of those merged into it, that are not out any more: their checkouts,
  /// newest first.
  int countBack(const SchoolId& school);
  std::vector<EventId> back(const SchoolId& school, int first, int count);

 private:
  Db& m_db;
};

}  // namespace kstem::store
