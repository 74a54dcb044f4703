#include "core/domain/waiting_list.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/small_stock.h"

using namespace kstem;
using namespace kstem::test;

namespace {

std::vector<int> turns(const Stock& stock) {
  std::vector<int> serials;
  for (const Promise& turn : servable(stock, weekdays())) serials.push_back(turn.code.serial());
  return serials;
}

}  // namespace

TEST_CASE("the first in line is served first, the next with what is left", "[waiting]") {
  Stock stock = kits(1);
  stock.waiting = {wish(1, "2026-12-01", "2026-12-04"), wish(2, "2026-12-01", "2026-12-04")};
  CHECK(turns(stock) == std::vector{1});
  stock.kits.push_back(kits(2).kits.back());
  CHECK(turns(stock) == std::vector{1, 2});
}

TEST_CASE("a later entry for other days is served beside the first", "[waiting]") {
  Stock stock = kits(1);
  stock.waiting = {wish(1, "2026-12-01", "2026-12-04"), wish(2, "2026-12-14", "2026-12-18")};
  CHECK(turns(stock) == std::vector{1, 2});
}

TEST_CASE("a later entry passes when no free kit could serve the first", "[waiting]") {
  Stock stock = kits(1);
  // The kit is promised in the middle of what the first one wants.
  stock.promises = {wish(9, "2026-12-03", "2026-12-04")};
  stock.waiting = {wish(1, "2026-12-01", "2026-12-10"), wish(2, "2026-12-08", "2026-12-10")};
  CHECK(turns(stock) == std::vector{2});
}

TEST_CASE("a later entry does not take the kit that the first one waits to have two of",
          "[waiting]") {
  Stock stock = kits(1);
  stock.waiting = {wish(1, "2026-12-01", "2026-12-04", 2), wish(2, "2026-12-01", "2026-12-04")};
  CHECK(turns(stock).empty());
  stock.kits.push_back(kits(2).kits.back());
  CHECK(turns(stock) == std::vector{1});
}
