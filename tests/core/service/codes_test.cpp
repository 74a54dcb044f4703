#include <catch2/catch_test_macros.hpp>

#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

/// Writes a kit whose code has this serial, as if all before it had been issued.
void useUpTo(SmallBank& desk, int serial) {
  store::Db& db = desk.bank->db();
  store::Transaction tx(db);
  std::set<AggId> touched;
  const Code code = must(Code::make(CodeKind::Kit, 1, 0, serial));
  store::Journal(db).append({newId<AggId>(desk.clock, desk.random),
                             KitRegistered{code, desk.model, centerIdOf(1), ""},
                             {},
                             {},
                             {}},
                            desk.clock.now(), touched);
  store::Projection(db).refold(touched);
  tx.commit();
}

bool warns(const Committed& done) {
  for (const News& news : done.news)
    if (news.notice == Notice::CodesRunningOut) return true;
  return false;
}

}  // namespace

TEST_CASE("the desk warns from serial 95,000 on", "[codes]") {
  SmallBank desk;
  desk.setUp();
  useUpTo(desk, 94998);
  CHECK_FALSE(warns(desk.perform(RegisterKits{desk.model, centerIdOf(1), 1, ""})));
  CHECK(warns(desk.perform(RegisterKits{desk.model, centerIdOf(1), 1, ""})));
}

TEST_CASE("a desk whose serials ran out goes on under a further digit", "[codes]") {
  SmallBank desk;
  desk.setUp();
  desk.perform(RegisterDesk{1, 1, "동부1"});  // that digit is another desk's
  useUpTo(desk, 99998);
  const auto codes = desk.perform(RegisterKits{desk.model, centerIdOf(1), 2, ""}).issued;
  REQUIRE(codes.size() == 2);
  CHECK(codes[0].digits().substr(0, 9) == "101099999");
  CHECK(codes[1].digits().substr(0, 9) == "101200001");
  const auto next = desk.perform(RegisterKits{desk.model, centerIdOf(1), 1, ""}).issued;
  CHECK(next.front().digits().substr(0, 9) == "101200002");
}

TEST_CASE("a center without a free digit says that its codes ran out", "[codes]") {
  SmallBank desk;
  desk.setUp();
  for (int digit = 1; digit <= 9; ++digit) desk.perform(RegisterDesk{1, digit, "자리"});
  useUpTo(desk, 99999);
  CHECK(desk.refusal(RegisterKits{desk.model, centerIdOf(1), 1, ""}) == Errc::CodeExhausted);
}

TEST_CASE("a clock that lies before the records or long after them is doubted", "[codes]") {
  SmallBank desk;
  desk.setUp();
  CHECK_FALSE(desk.bank->isClockDoubtful());
  desk.onDay("2026-10-30");
  CHECK_FALSE(desk.bank->isClockDoubtful());
  desk.onDay("2027-03-01");
  CHECK(desk.bank->isClockDoubtful());
  desk.onDay("2026-09-01");
  CHECK(desk.bank->isClockDoubtful());
}
