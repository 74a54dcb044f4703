#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/service/search_hit.h"
#include "core/service/search_table.h"

namespace kstem {

class Bank;

/// Finds models, kits, schools, teachers, loans and open reservations by name, 초성, part of a
/// word, short name, code, or any of these typed with the keyboard's other layout. Names are kept
/// in memory only, because personal data is never indexed on disk (sync.md 2.12); loans are too
/// many and are looked up in the file, by their code alone; the open reservations are few and are
/// read there.
class SearchIndex final {
 public:
  /// Reads everything anew.
  void load(Bank& bank);
  /// Reads anew what a commit touched (Committed::touched); ids of other things do no harm.
  void update(Bank& bank, std::span<const AggId> touched);
  /// The best `limit` hits, best first; nothing for an empty text. Exact names come before
  /// beginnings, those before beginnings of words, parts of words and 초성; a model that is found
  /// brings a few of its kits, those on the shelves of this center first.
  std::vector<Hit> find(Bank& bank, std::string_view typed, std::size_t limit = 20) const;

 private:
  void read(Bank& bank, const AggId& id);

  SearchTable m_table;
};

}  // namespace kstem
