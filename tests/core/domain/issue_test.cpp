#include "core/domain/issue.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace kstem;

TEST_CASE("every question has a key of its own", "[limits]") {
  std::set<std::string_view> keys;
  for (const Waiver what : allWaivers()) {
    INFO(static_cast<int>(what));
    CHECK_FALSE(keyOf(what).empty());
    CHECK(keys.insert(keyOf(what)).second);
  }
  CHECK(keys.size() == 13);
}

TEST_CASE("questions are listed by the numbers of the format, from 1", "[limits]") {
  int number = 0;
  for (const Waiver what : allWaivers()) CHECK(static_cast<int>(what) == ++number);
}
