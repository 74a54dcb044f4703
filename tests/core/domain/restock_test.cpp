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

namespace {

KitId kitNo(std::uint8_t n) {
  KitId id;
  id.bytes[0] = n;
  return id;
}

}  // namespace

TEST_CASE("pieces go first where most kits come back to life with them", "[restock]") {
  const auto shares =
      shareOut(3, {{kitNo(1), 1, 4, true}, {kitNo(2), 3, 4, true}, {kitNo(3), 2, 4, true}});
  REQUIRE(shares.size() == 2);
  CHECK(shares[0].kit == kitNo(2));
  CHECK(shares[0].wakes);
  CHECK(shares[1].kit == kitNo(3));
  CHECK(shares[1].pieces == 2);
  CHECK(shares[1].wakes);
}

TEST_CASE("a box that gets too few still sleeps", "[restock]") {
  const auto shares = shareOut(1, {{kitNo(1), 1, 4, true}});
  REQUIRE(shares.size() == 1);
  CHECK(shares[0].pieces == 1);
  CHECK_FALSE(shares[0].wakes);
}

TEST_CASE("after those that wait the emptiest box is filled", "[restock]") {
  const auto shares = shareOut(12, {{kitNo(1), 4, 10, false}, {kitNo(2), 0, 10, false}});
  REQUIRE(shares.size() == 2);
  CHECK(shares[0].kit == kitNo(2));
  CHECK(shares[0].pieces == 10);
  CHECK(shares[1].pieces == 2);
}

TEST_CASE("no box gets more than it holds", "[restock]") {
  const auto shares = shareOut(100, {{kitNo(1), 9, 10, false}, {kitNo(2), 10, 10, false}});
  REQUIRE(shares.size() == 1);
  CHECK(shares[0].pieces == 1);
  CHECK(shareOut(0, {{kitNo(1), 0, 10, true}}).empty());
}
