#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/korean_search.h"
#include "core/service/search_hit.h"
#include "core/store/rows.h"

namespace kstem {

/// Small numbers for things that many others name, given once and kept, with a text for each.
template <class Key>
class SearchLabels final {
 public:
  std::uint32_t slotOf(const Key& key) {
    const auto [at, isNew] = m_slots.emplace(key, static_cast<std::uint32_t>(m_texts.size()));
    if (isNew) m_texts.emplace_back();
    return at->second;
  }
  std::uint32_t set(const Key& key, std::string text) {
    const std::uint32_t slot = slotOf(key);
    m_texts[slot] = std::move(text);
    return slot;
  }
  const std::string& text(std::uint32_t slot) const { return m_texts[slot]; }
  std::size_t size() const noexcept { return m_texts.size(); }

 private:
  std::map<Key, std::uint32_t> m_slots;
  std::vector<std::string> m_texts;
};

/// A school, teacher or model.
struct NamedEntry {
  AggId id;
  Code code = {};
  std::string title;
  std::string sub = {};
  SearchKey name;
  std::vector<SearchKey> others = {};  ///< further names: short, English, numbers from elsewhere
  std::uint32_t slot = 0;              ///< of the school (a teacher's school) or model
  std::optional<AggId> instead = {};   ///< what is shown instead: the school it was merged into
};

struct KitEntry {
  KitId id;
  Code code;
  std::uint32_t model = 0, place = 0, shelf = 0;  ///< slots
  Standing standing = Standing::Shelf;
};

/// A code that somebody else put on a kit.
struct AliasEntry {
  AggId kit;
  Code code;  ///< the kit's own
  std::string text;
  SearchKey key;
};

/// All that can be found by what is kept in memory, in the order in which equals are shown: by
/// name, kits by code. Knows no bank: whoever fills it reads the rows.
class SearchTable final {
 public:
  /// An empty table for a desk of this center.
  explicit SearchTable(const CenterId& here = {});
  void add(const store::CenterRow& center);
  void add(const store::ModelRow& model);
  void add(const store::SchoolRow& school, std::span<const std::string> aliases);
  /// A teacher whose name is not known or erased is passed over.
  void add(const store::TeacherRow& teacher);
  void add(const store::KitRow& kit, std::span<const std::string> aliases);
  /// Forgets everything about these.
  void remove(std::span<const AggId> ids);
  /// To be called after the last add(), before the next search.
  void settle();

  const std::vector<NamedEntry>& schools() const noexcept { return m_schools; }
  const std::vector<NamedEntry>& teachers() const noexcept { return m_teachers; }
  const std::vector<NamedEntry>& models() const noexcept { return m_models; }
  const std::vector<KitEntry>& kits() const noexcept { return m_kits; }
  const std::vector<AliasEntry>& aliases() const noexcept { return m_aliases; }
  /// By the slots of KitEntry::shelf.
  const std::vector<SearchKey>& shelves() const noexcept { return m_shelfKeys; }
  std::size_t schoolSlots() const noexcept { return m_schoolNames.size(); }
  std::size_t modelSlots() const noexcept { return m_modelNames.size(); }
  /// The place of this desk, a slot of KitEntry::place.
  std::uint32_t here() const noexcept { return m_here; }
  /// Index of a kit with this code.
  std::optional<std::size_t> kitAt(const Code& code) const noexcept;

  Hit schoolHit(std::size_t index) const;
  Hit teacherHit(std::size_t index) const;
  Hit modelHit(std::size_t index) const;
  Hit kitHit(std::size_t index) const;
  /// The kit, with the alias.
  Hit aliasHit(std::size_t index) const;

 private:
  std::vector<NamedEntry> m_schools, m_teachers, m_models;
  std::vector<KitEntry> m_kits;
  std::vector<AliasEntry> m_aliases;
  std::vector<SearchKey> m_shelfKeys;
  SearchLabels<SchoolId> m_schoolNames;
  SearchLabels<ModelId> m_modelNames;
  SearchLabels<CenterId> m_placeNames;
  SearchLabels<std::string> m_shelfNames;
  std::uint32_t m_here = 0;
};

}  // namespace kstem
