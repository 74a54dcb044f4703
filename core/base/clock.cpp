#include "core/base/clock.h"

#include <chrono>

namespace kstem {
namespace {

constexpr Millis kMinute = 60'000;
constexpr Millis kDay = 24 * 60 * kMinute;
constexpr Millis kSeoul = 9 * 60 * kMinute;

Millis floorDiv(Millis a, Millis b) { return a / b - ((a % b) < 0 ? 1 : 0); }

Millis instantOf(Day day, int hour, int minute) {
  return day.serial() * kDay + (hour * 60 + minute) * kMinute - kSeoul;
}

}  // namespace

Day Clock::today() const { return seoulDay(now()); }

Millis SystemClock::now() const {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

ManualClock::ManualClock(Day day, int hour, int minute) : m_now(instantOf(day, hour, minute)) {}

void ManualClock::set(Day day, int hour, int minute) { m_now = instantOf(day, hour, minute); }

Day seoulDay(Millis at) noexcept {
  return Day::fromSerial(static_cast<std::int32_t>(floorDiv(at + kSeoul, kDay)));
}

int seoulMinute(Millis at) noexcept {
  const Millis inDay = (at + kSeoul) - floorDiv(at + kSeoul, kDay) * kDay;
  return static_cast<int>(inDay / kMinute);
}

}  // namespace kstem
