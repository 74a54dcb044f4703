#include "core/domain/school_year.h"

namespace kstem {
namespace {

constexpr int kMarch = 3;

Day firstOf(int year) {
  const auto first = Day::of(year, kMarch, 1);
  return first ? *first : Day();
}

}  // namespace

DayRange schoolYear(Day day) {
  const int year = day.month() < kMarch ? day.year() - 1 : day.year();
  return {firstOf(year), firstOf(year + 1)};
}

}  // namespace kstem
