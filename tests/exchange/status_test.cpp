#include "core/exchange/status.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/center_news.h"
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

TEST_CASE("it is known which PC has not heard of an erasure", "[exchange]") {
  Met both;
  const ClerkId manager = both.east.hireManager();
  const auto unheard = [&] {
    std::int64_t sum = 0;
    for (const auto& pc : exchange::readStatus(*both.east.bank).pcs) sum += pc.unheardErasures;
    return sum;
  };
  CHECK(unheard() == 0);
  both.east.perform(EraseTeachers{{both.east.teacher}, manager});
  CHECK(unheard() == 1);
  both.west.take(both.east.send());
  CHECK(unheard() == 1);  // it has, but we do not know it
  both.east.take(both.west.send());
  CHECK(unheard() == 0);
}

TEST_CASE("of a chain with two branches a number says nothing about what was heard", "[exchange]") {
  Met both;
  ExchangeDesk north(3);
  both.east.letIn(north, 3);
  exchangeAll(both.east, both.west, north);
  const ClerkId manager = both.east.hireManager();
  exchangeAll(both.east, both.west, north);
  ExchangeDesk twin(1, 77);  // a cloned disk, whose branch grows longer
  both.east.keys.copyTo(twin.keys);
  twin.bank = must(Bank::openImage(both.east.bank->db().image(), {twin.clock, twin.random}));
  must(exchange::takeUp(*twin.bank, twin.keys));
  twin.model = both.east.model;
  both.east.perform(EraseTeachers{{both.east.teacher}, manager});
  for (int i = 0; i < 5; ++i) twin.newKit();
  both.west.take(twin.send());  // the other branch alone

  north.take(both.west.send());
  north.take(both.east.send());
  const auto statusOf = [&](const std::string& label) {
    for (const auto& pc : exchange::readStatus(*north.bank).pcs)
      if (pc.label == label) return pc;
    throw std::runtime_error("no such PC");
  };
  CHECK(statusOf("서부0").unheardErasures == 1);
  both.west.take(north.send());
  north.take(both.west.send());
  CHECK(statusOf("서부0").unheardErasures == 0);
}

TEST_CASE("what is known of a center is as old as the news of its most silent desk", "[exchange]") {
  Met both;
  const auto known = [&] { return CenterNews(*both.east.bank).knownUntil(centerIdOf(2)); };
  REQUIRE(known());
  CHECK_FALSE(CenterNews(*both.east.bank).knownUntil(centerIdOf(1)));  // our own is up to date
  CHECK_FALSE(CenterNews(*both.east.bank).knownUntil(centerIdOf(3)));
  const Millis before = *known();

  ExchangeDesk second(2, 22, ":memory:", 1);
  both.east.letIn(second, 2);
  both.east.take(second.send());
  CHECK(*known() == before);
  both.west.onDay("2026-09-16"), second.onDay("2026-09-16");
  both.east.take(second.send());
  CHECK(*known() == before);
  both.east.take(both.west.send());  // that nothing was new is news, too
  CHECK(seoulDay(*known()).iso() == "2026-09-16");
}
