#include "core/domain/booking_offers.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/small_stock.h"

using namespace kstem;
using namespace kstem::test;

namespace {

OfferingCenter center(int no, const Stock& stock) { return {centerIdOf(no), &stock, &weekdays()}; }

const Wanted kThree{3, day("2026-12-01"), day("2026-12-08"), day("2026-11-24"),
                    day("2026-12-21")};

std::vector<Offer> offers(const std::vector<OfferingCenter>& centers) {
  return offersFor(centers, kThree, day("2026-11-23"));
}

const Offer* find(const std::vector<Offer>& all, OfferKind kind) {
  const auto it = std::find_if(all.begin(), all.end(),
                               [kind](const Offer& offer) { return offer.kind == kind; });
  return it == all.end() ? nullptr : &*it;
}

}  // namespace

TEST_CASE("where everything can be had nothing else is offered", "[offers]") {
  const Stock own = kits(3);
  CHECK(offers({center(1, own)}).empty());
}

TEST_CASE("a part, the nearest earlier and the nearest later days are offered", "[offers]") {
  Stock own = kits(3);
  own.promises = {wish(1, "2026-12-03", "2026-12-04", 1)};  // free again on the 7th
  const auto all = offers({center(1, own)});
  REQUIRE(find(all, OfferKind::Part) != nullptr);
  CHECK(find(all, OfferKind::Part)->quantity == 2);
  REQUIRE(find(all, OfferKind::Later) != nullptr);
  CHECK(find(all, OfferKind::Later)->pickUp == day("2026-12-07"));
  CHECK(find(all, OfferKind::Later)->due == day("2026-12-14"));
  // Back on Wed 2 with its turnaround to Thu 3 is too late; from Wed 25 it is back on Wed 2.
  REQUIRE(find(all, OfferKind::Earlier) != nullptr);
  CHECK(find(all, OfferKind::Earlier)->pickUp == day("2026-11-25"));
}

TEST_CASE("another center sends what is missing on the latest day that is early enough",
          "[offers]") {
  const Stock own = kits(2), north = kits(1);
  const auto all = offers({center(1, own), center(3, north)});
  const Offer* transfer = find(all, OfferKind::Transfer);
  REQUIRE(transfer != nullptr);
  CHECK(transfer->center == centerIdOf(3));
  CHECK(transfer->quantity == 1);
  // Sent on Friday, here on Monday, looked through by Tuesday the first.
  CHECK(transfer->sendOn == day("2026-11-27"));
  CHECK(find(all, OfferKind::OtherCenter) == nullptr);
}

TEST_CASE("all of it elsewhere is offered, and a day on which it cannot arrive is not",
          "[offers]") {
  const Stock own = kits(0), north = kits(4);
  const auto all = offers({center(1, own), center(3, north)});
  REQUIRE(find(all, OfferKind::OtherCenter) != nullptr);
  CHECK(find(all, OfferKind::OtherCenter)->quantity == 3);
  CHECK(find(all, OfferKind::Part) == nullptr);
  const auto late = offersFor({center(1, own), center(3, north)}, kThree, day("2026-11-30"));
  CHECK(find(late, OfferKind::Transfer) == nullptr);
}
