#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/korean.h"

namespace kstem {

class Bank;

enum class HitKind { School, Teacher };

/// Something found by name.
struct Hit {
  HitKind kind;
  AggId id;
  std::string title;  ///< "중화중학교", "김하늘"
  std::string sub;    ///< district and level; for a teacher the school
};

/// Schools and teachers by name, 초성, part of a word or a mistyped keyboard. The names are kept in
/// memory only, because personal data is never indexed on disk (sync.md 2.12).
class SearchIndex final {
 public:
  /// Reads all names anew.
  void load(Bank& bank);
  /// The best `limit` hits, best first. Nothing for an empty text.
  std::vector<Hit> find(std::string_view text, std::size_t limit = 20) const;

 private:
  struct Entry {
    SearchKey key;
    Hit hit;
  };
  std::vector<Entry> m_entries;
};

}  // namespace kstem
