#include "core/exchange/status.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/exchange_desk.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// Two desks of one bank that met on Mon 2026-09-14.
struct Met {
  ExchangeDesk east{1};
  ExchangeDesk west{2};

  Met() {
    east.setUp(1);
    east.found();
    east.letIn(west, 2);
    exchangeAll(east, west);
  }
  exchange::Freshness newsOfWest() {
    return exchange::freshnessOf(exchange::readStatus(*east.bank), centerIdOf(2));
  }
};

}  // namespace

TEST_CASE("a center is late after three days without news and silent after seven", "[exchange]") {
  Met both;
  CHECK(both.newsOfWest() == exchange::Freshness::Fresh);
  both.east.onDay("2026-09-17");
  CHECK(both.newsOfWest() == exchange::Freshness::Late);
  both.east.onDay("2026-09-21");
  CHECK(both.newsOfWest() == exchange::Freshness::Silent);
}

TEST_CASE("a file that says that nothing was new is news", "[exchange]") {
  Met both;
  both.east.onDay("2026-09-21"), both.west.onDay("2026-09-21");
  CHECK(both.east.take(both.west.send()).fresh == 0);
  CHECK(both.newsOfWest() == exchange::Freshness::Fresh);
}
