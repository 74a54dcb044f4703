#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/service/bank.h"
#include "core/service/queries/school_standing.h"
#include "core/service/search_table.h"

namespace kstem {

/// Which schools a list is narrowed to.
enum class SchoolsWith { Anything, Overdue, Hold, Claims, Handover };

struct SchoolFilter {
  std::string text = {};  ///< name, short name, 초성 or code of the school, name of a teacher of it
  std::string office = {};  ///< empty: all of them
  SchoolsWith with = SchoolsWith::Anything;
};

/// A school of the list.
struct SchoolEntry {
  SchoolId id;
  std::optional<TeacherId> teacher{};  ///< by whose name it was found
};

/// Finds the schools of a list. Keeps the names that it read, until the bank changes: searching as
/// one types reads nothing. Lives on the bank's thread.
class SchoolFinder final {
 public:
  /// What fits best first; without a text by name. A merged school is found as the one it was
  /// merged into. At most kMost for a text.
  std::vector<SchoolEntry> find(Bank& bank, const SchoolFilter& filter);
  static constexpr std::size_t kMost = 1500;

 private:
  void load(Bank& bank);
  std::vector<SchoolEntry> byText(const std::string& text) const;

  std::optional<std::int64_t> m_changes;  ///< of the bank, when the names were read
  SearchTable m_names;
  std::map<TeacherId, SchoolId> m_schoolOf;  ///< as merged by now
};

/// A school as it stands in the list.
struct SchoolListRow {
  SchoolEntry entry;
  std::string name, level, district;
  std::string teacher;  ///< of entry.teacher; else empty
  SchoolStanding standing;
  bool held = false;  ///< today
};

/// The rows of these schools, in their order; pages read as much of a list as is in sight.
std::vector<SchoolListRow> readSchoolRows(Bank& bank, std::span<const SchoolEntry> entries);

/// The offices of all schools, by name.
std::vector<std::string> readOffices(Bank& bank);

}  // namespace kstem
