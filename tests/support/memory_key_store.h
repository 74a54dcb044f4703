#pragma once

#include <algorithm>
#include <map>

#include "core/exchange/key_store.h"

namespace kstem::test {

/// The keys of a PC that forgets them when it is switched off.
class MemoryKeyStore final : public exchange::KeyStore {
 public:
  Result<sync::Keys> load(const IncId& inc) override {
    const auto it = m_keys.find(inc);
    if (it == m_keys.end()) return Error{Errc::KeyMissing, {}};
    sync::Keys copy;
    copy.sign.shown = it->second.sign.shown;
    copy.box.shown = it->second.box.shown;
    std::copy_n(it->second.sign.secret.data(), 64, copy.sign.secret.open().begin());
    std::copy_n(it->second.box.secret.data(), 32, copy.box.secret.open().begin());
    return copy;
  }
  Result<void> save(const IncId& inc, const sync::Keys& keys) override {
    sync::Keys copy;
    copy.sign.shown = keys.sign.shown;
    copy.box.shown = keys.box.shown;
    std::copy_n(keys.sign.secret.data(), 64, copy.sign.secret.open().begin());
    std::copy_n(keys.box.secret.data(), 32, copy.box.secret.open().begin());
    m_keys.insert_or_assign(inc, std::move(copy));
    return {};
  }
  std::optional<exchange::ChainMark> mark(const IncId& inc) override {
    const auto it = m_marks.find(inc);
    return it == m_marks.end() ? std::nullopt : std::optional(it->second);
  }
  void setMark(const IncId& inc, const exchange::ChainMark& mark) override { m_marks[inc] = mark; }

  /// The PC is gone, its file was saved elsewhere.
  void lose() { m_keys.clear(), m_marks.clear(); }

 private:
  std::map<IncId, sync::Keys> m_keys;
  std::map<IncId, exchange::ChainMark> m_marks;
};

}  // namespace kstem::test
