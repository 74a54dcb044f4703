#include "core/domain/restock.h"

#include <catch2/catch_test_macros.hpp>

using namespace kstem;

namespace {

Part batteries(std::uint32_t quantity) { return {1, "건전지", quantity, 400, true, false}; }

}  // namespace

TEST_CASE("a box has enough of a consumable from the share that its model asks for", "[restock]") {
  CHECK(enoughOf(batteries(20), 50) == 10);
  CHECK(enoughOf(batteries(5), 50) == 3);  // two are below half
  CHECK(enoughOf(batteries(20), 33) == 7);
  CHECK(enoughOf(batteries(20), 100) == 20);
  CHECK(enoughOf(batteries(20), 0) == 0);
}

TEST_CASE("of other parts all have to be there", "[restock]") {
  CHECK(enoughOf({1, "보드", 10, 28000, false, true}, 50) == 10);
}
