#pragma once

#include <algorithm>
#include <map>
#include <set>

#include "core/exchange/key_store.h"

namespace kstem::exchange {

/// The keys of a PC that forgets them when it is switched off: for scenarios and tests, whose PCs
/// live a moment.
class MemoryKeyStore final : public KeyStore {
 public:
  Result<sync::Keys> load(const IncId& inc) override {
    const auto it = m_keys.find(inc);
    if (it == m_keys.end()) return Error{Errc::KeyMissing, {}};
    return copyOf(it->second);
  }
  Result<void> save(const IncId& inc, const sync::Keys& keys) override {
    m_keys.insert_or_assign(inc, copyOf(keys));
    return {};
  }
  void drop(const IncId& inc) override { m_keys.erase(inc); }
  int countOthers(std::span<const IncId> known) override {
    return static_cast<int>(std::ranges::count_if(m_keys, [&](const auto& one) {
      return std::ranges::find(known, one.first) == known.end();
    }));
  }
  std::optional<ChainMark> mark(const IncId& inc) override {
    const auto it = m_marks.find(inc);
    return it == m_marks.end() ? std::nullopt : std::optional(it->second);
  }
  void setMark(const IncId& inc, const ChainMark& mark) override { m_marks[inc] = mark; }
  Result<std::vector<AggId>> erased() override {
    return std::vector<AggId>(m_erased.begin(), m_erased.end());
  }
  Result<void> addErased(std::span<const AggId> people) override {
    m_erased.insert(people.begin(), people.end());
    return {};
  }

  /// The PC is gone, its file was saved elsewhere.
  void lose() { m_keys.clear(), m_marks.clear(), m_erased.clear(); }
  /// How far the chains were written was not kept.
  void loseMarks() { m_marks.clear(); }
  /// Nor who was erased.
  void loseErased() { m_erased.clear(); }
  /// The whole disk is copied.
  void copyTo(MemoryKeyStore& other) const {
    for (const auto& [inc, keys] : m_keys) other.m_keys.insert_or_assign(inc, copyOf(keys));
    other.m_marks = m_marks;
    other.m_erased = m_erased;
  }

 private:
  static sync::Keys copyOf(const sync::Keys& keys) {
    sync::Keys copy;
    copy.sign.shown = keys.sign.shown;
    copy.box.shown = keys.box.shown;
    std::copy_n(keys.sign.secret.data(), 64, copy.sign.secret.open().begin());
    std::copy_n(keys.box.secret.data(), 32, copy.box.secret.open().begin());
    return copy;
  }

  std::map<IncId, sync::Keys> m_keys;
  std::map<IncId, ChainMark> m_marks;
  std::set<AggId> m_erased;
};

}  // namespace kstem::exchange
