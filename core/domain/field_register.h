#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "core/domain/history.h"

namespace kstem {

/// A field that may be written at several desks: the last write wins, and a concurrent one with
/// another value is shown (sync.md 2.6).
template <class Value>
class FieldRegister final {
 public:
  /// In the order of the history.
  void write(const EventId& by, Value value) { m_writes.push_back({by, std::move(value)}); }
  bool isSet() const { return !m_writes.empty(); }
  const Value& value() const { return m_writes.back().second; }
  const EventId& winner() const { return m_writes.back().first; }
  /// Writes that nobody overwrote knowingly and that say something else than the winner.
  std::vector<EventId> losers(const Causality& causality) const {
    std::vector<EventId> found;
    for (std::size_t i = 0; i + 1 < m_writes.size(); ++i)
      if (m_writes[i].second != value() && isMaximal(i, causality))
        found.push_back(m_writes[i].first);
    return found;
  }

 private:
  bool isMaximal(std::size_t at, const Causality& causality) const {
    return std::none_of(
        m_writes.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_writes.end(),
        [&](const auto& later) { return causality.before(m_writes[at].first, later.first); });
  }
  std::vector<std::pair<EventId, Value>> m_writes;
};

}  // namespace kstem
