#pragma once

#include <cstdint>

#include "core/base/day.h"

namespace kstem {

/// Milliseconds since 1970-01-01 00:00 UTC.
using Millis = std::int64_t;

/// The only way core learns what time it is.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;
  virtual Millis now() const = 0;

  /// Today in Seoul (UTC+9), whatever the zone of the PC.
  Day today() const;
};

/// The PC's clock.
class SystemClock final : public Clock {
 public:
  Millis now() const override;
};

/// A clock that stands until it is moved; tests, scenarios, demo banks.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Millis now) : m_now(now) {}
  /// `day` at the given hour and minute in Seoul.
  ManualClock(Day day, int hour, int minute);
  Millis now() const override { return m_now; }
  void set(Day day, int hour, int minute);
  void advance(Millis ms) { m_now += ms; }

 private:
  Millis m_now;
};

/// The civil day in Seoul at an instant.
Day seoulDay(Millis at) noexcept;
/// Minutes since midnight in Seoul at an instant, 0–1439.
int seoulMinute(Millis at) noexcept;

}  // namespace kstem
