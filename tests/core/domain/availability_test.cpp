#include "core/domain/availability.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "core/domain/due.h"
#include "tests/support/days.h"

using namespace kstem;
using kstem::test::day;

namespace {

const Calendar& weekdays() {
  static const Calendar calendar(HolidayTable::builtIn(), {});
  return calendar;
}

Code code(CodeKind kind, int serial) { return *Code::make(kind, 1, 0, serial); }

KitId kitId(int n) {
  KitId id;
  id.bytes[0] = static_cast<std::uint8_t>(n + 1);
  return id;
}

StockKit kit(int n, std::vector<KitUse> uses = {}) {
  return {kitId(n), code(CodeKind::Kit, n + 1), {kAlways, kNever}, std::move(uses)};
}

/// A loan from the rules: occupied from its pick-up to its due day and the turnaround after it.
KitUse loan(const char* out, const char* due, int turnaround = 1) {
  return {Busy::OnLoan, occupied(weekdays(), day(out), day(due), turnaround)};
}

Promise promise(int serial, const char* first, const char* due, int quantity = 1) {
  Promise made;
  made.code = code(CodeKind::Reservation, serial);
  made.quantity = quantity;
  made.days = occupied(weekdays(), day(first), day(due), 1);
  return made;
}

int on(const Stock& stock, const char* iso) {
  return countDays(stock, {weekdays(), {day(iso), day(iso) + 1}}).front().available();
}

// ---- a bank made by chance, and its days counted one by one ----

DayRange randomRange(std::mt19937& random, Day first) {
  const int length = std::uniform_int_distribution(0, 25)(random);
  const Day from = first + std::uniform_int_distribution(-20, 60)(random);
  const bool endless = std::uniform_int_distribution(0, 9)(random) == 0;
  return {from, endless ? kNever : from + length};
}

Stock randomStock(std::mt19937& random, Day first) {
  Stock stock;
  const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
  for (int n = 0, kits = upTo(6); n < kits; ++n) {
    StockKit one = kit(n);
    if (upTo(5) == 0) one.pool = {first + upTo(40), kNever};
    if (upTo(8) == 0) one.pool = {kAlways, kAlways};
    for (int uses = upTo(4); uses > 0; --uses)
      one.uses.push_back({static_cast<Busy>(upTo(10)), randomRange(random, first)});
    stock.kits.push_back(std::move(one));
  }
  for (int n = 0, promises = upTo(4); n < promises; ++n) {
    Promise made;
    made.code = code(CodeKind::Reservation, n + 1);
    made.quantity = 1 + upTo(2);
    made.days = randomRange(random, first);
    stock.promises.push_back(made);
  }
  return stock;
}

/// The definition, word for word (decisions.md, Days 9).
int naive(const Stock& stock, Day on) {
  int number = 0;
  for (const StockKit& one : stock.kits) {
    if (on < one.pool.first || on >= one.pool.end) continue;
    bool busy = false;
    for (const KitUse& use : one.uses) busy = busy || (use.days.first <= on && on < use.days.end);
    if (!busy) ++number;
  }
  for (const Promise& made : stock.promises)
    if (made.days.first <= on && on < made.days.end) number -= made.quantity;
  return number;
}

}  // namespace

TEST_CASE("a returned kit is free again after its turnaround of open days", "[availability]") {
  // Due Thu 2026-12-03: free on the 4th, the 7th, the 3rd (decisions.md, Days 1).
  CHECK(on({{kit(0, {loan("2026-11-25", "2026-12-03", 1)})}, {}, {}}, "2026-12-03") == 0);
  CHECK(on({{kit(0, {loan("2026-11-25", "2026-12-03", 1)})}, {}, {}}, "2026-12-04") == 1);
  CHECK(on({{kit(0, {loan("2026-11-25", "2026-12-03", 2)})}, {}, {}}, "2026-12-06") == 0);
  CHECK(on({{kit(0, {loan("2026-11-25", "2026-12-03", 2)})}, {}, {}}, "2026-12-07") == 1);
  CHECK(on({{kit(0, {loan("2026-11-25", "2026-12-03", 0)})}, {}, {}}, "2026-12-03") == 1);
}

TEST_CASE("an overdue kit blocks without end", "[availability]") {
  const Stock stock{{kit(0, {{Busy::Overdue, {day("2026-11-02"), kNever}}}), kit(1)}, {}, {}};
  CHECK(on(stock, "2026-11-26") == 1);
  CHECK(on(stock, "2029-11-26") == 1);
}

TEST_CASE("a kit that is busy for two reasons counts once and says the nearer one",
          "[availability]") {
  const Stock stock{{kit(0, {loan("2026-11-23", "2026-12-03"),
                             {Busy::Kept, {day("2026-11-25"), day("2026-12-10")}}})},
                    {},
                    {}};
  CHECK(on(stock, "2026-11-26") == 0);
  REQUIRE(reasonsOn(stock, day("2026-11-26")).size() == 1);
  CHECK(reasonsOn(stock, day("2026-11-26")).front().use.why == Busy::OnLoan);
  CHECK(reasonsOn(stock, day("2026-12-07")).front().use.why == Busy::Kept);
}

TEST_CASE("promises by model are subtracted and may go below zero", "[availability]") {
  const Stock stock{{kit(0), kit(1)}, {promise(1, "2026-12-01", "2026-12-08", 3)}, {}};
  CHECK(on(stock, "2026-11-30") == 2);
  CHECK(on(stock, "2026-12-01") == -1);
  CHECK(on(stock, "2026-12-09") == 2);
}

TEST_CASE("a kit on its way counts where it goes from its arrival and turnaround on",
          "[availability]") {
  StockKit coming = kit(0, {{Busy::OnTheWay, {kAlways, day("2026-12-01")}}});
  const Stock stock{{coming, kit(1)}, {}, {}};
  CHECK(on(stock, "2026-11-30") == 1);
  CHECK(on(stock, "2026-12-01") == 2);
}

TEST_CASE("broken, lost and retired kits are in no pool and still named as reasons",
          "[availability]") {
  StockKit broken = kit(0, {{Busy::Repair, {day("2026-11-20"), kNever}}});
  broken.pool = {kAlways, kAlways};
  const auto count =
      countDays({{broken, kit(1)}, {}, {}}, {weekdays(), {day("2026-11-26"), day("2026-11-27")}});
  CHECK(count.front().pool == 1);
  CHECK(count.front().available() == 1);
  CHECK(reasonsOn({{broken, kit(1)}, {}, {}}, day("2026-11-26")).size() == 1);
}

TEST_CASE("a closed day carries its number and is flagged", "[availability]") {
  const auto counts =
      countDays({{kit(0)}, {}, {}}, {weekdays(), {day("2026-11-27"), day("2026-11-30")}});
  REQUIRE(counts.size() == 3);
  CHECK_FALSE(counts[0].closed);
  CHECK(counts[1].closed);
  CHECK(counts[1].available() == 1);
}

TEST_CASE("only open days decide whether a period is free", "[availability]") {
  // Busy on the weekend alone.
  const Stock stock{{kit(0, {{Busy::Kept, {day("2026-11-28"), day("2026-11-30")}}})}, {}, {}};
  CHECK(freeThroughout(stock, {weekdays(), {day("2026-11-27"), day("2026-12-01")}}) == 1);
  CHECK(freeThroughout(stock, {weekdays(), {day("2026-11-28"), day("2026-11-30")}}) == 0);
}

TEST_CASE("the kit that is named is the one whose next use is furthest away; ties by code",
          "[availability]") {
  const DayRange days{day("2026-11-26"), day("2026-12-04")};
  const Stock stock{{kit(0, {{Busy::Kept, {day("2026-12-07"), day("2026-12-10")}}}),
                     kit(1, {{Busy::Kept, {day("2026-12-21"), day("2026-12-24")}}}), kit(2),
                     kit(3)},
                    {},
                    {}};
  CHECK(kitToName(stock, days) == kitId(2));
  Stock fewer = stock;
  fewer.kits.resize(2);
  CHECK(kitToName(fewer, days) == kitId(1));
  fewer.kits[1].uses.push_back({Busy::OnLoan, days});
  CHECK(kitToName(fewer, days) == kitId(0));
  CHECK_FALSE(kitToName(fewer, {day("2026-12-08"), day("2026-12-30")}));
}

TEST_CASE("the sweep agrees with a count day by day on 100,000 random banks", "[availability]") {
  std::mt19937 random(20261125);
  const Day first = day("2026-11-23");
  const DaySheet sheet(weekdays(), {first, first + 45});
  int differences = 0;
  for (int bank = 0; bank < 100'000; ++bank) {
    const Stock stock = randomStock(random, first);
    for (const DayCount& count : countDays(stock, sheet))
      if (count.available() != naive(stock, count.day)) ++differences;
  }
  CHECK(differences == 0);
}

TEST_CASE("the reasons of a day account for every kit that is not available", "[availability]") {
  std::mt19937 random(4);
  const Day first = day("2026-11-23");
  for (int bank = 0; bank < 2'000; ++bank) {
    const Stock stock = randomStock(random, first);
    const Day at = first + bank % 40;
    const DayCount count = countDays(stock, {weekdays(), {at, at + 1}}).front();
    std::set<Code> busy;
    int promised = 0;
    for (const Reason& reason : reasonsOn(stock, at))
      if (reason.isByModel()) {
        promised += reason.quantity;
      } else {
        for (const StockKit& one : stock.kits)
          if (one.code == reason.kit && contains(one.pool, at)) busy.insert(one.code);
      }
    REQUIRE(static_cast<int>(busy.size()) == count.busy);
    REQUIRE(promised == count.promised);
  }
}
