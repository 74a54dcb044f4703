#include <catch2/catch_test_macros.hpp>

#include "core/domain/policy_bounds.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

struct Rules : SmallBank {
  Rules() { setUp(); }
  SetPolicy set(PolicyKey key, int value) const { return {centerIdOf(1), key, value}; }
};

}  // namespace

SCENARIO("a rule keeps within its bounds", "[rules]") {
  GIVEN("a center with the usual rules") {
    Rules desk;
    THEN("every default is within its bounds") {
      for (int key = 1; key <= 21; ++key) {
        const auto rule = static_cast<PolicyKey>(key);
        const PolicyBounds bounds = boundsOf(rule, {});
        if (bounds.most < bounds.least) continue;
        CHECK(valueOf({}, rule) >= bounds.least);
        CHECK(valueOf({}, rule) <= bounds.most);
      }
    }
    THEN("what is set is read again, and told") {
      const Committed done = desk.perform(desk.set(PolicyKey::MaxKits, 5));
      CHECK(valueOf(desk.bank->policy(), PolicyKey::MaxKits) == 5);
      REQUIRE(done.news.size() == 1);
      CHECK(done.news.front().notice == Notice::RuleSet);
    }
    THEN("nobody may have no kit, or owe more than the price") {
      CHECK(desk.refusal(desk.set(PolicyKey::MaxKits, 0)) == Errc::BadInput);
      CHECK(desk.refusal(desk.set(PolicyKey::ClaimRateYear1, 101)) == Errc::BadInput);
      CHECK(desk.refusal(desk.set(PolicyKey::LongHoldDays, -1)) == Errc::BadInput);
    }
    THEN("a usual loan is not longer than the bound, nor that beyond a manager's") {
      CHECK(desk.refusal(desk.set(PolicyKey::LoanDays, 15)) == Errc::BadInput);
      CHECK(desk.refusal(desk.set(PolicyKey::MaxLoanDays, 9)) == Errc::BadInput);
      CHECK(desk.refusal(desk.set(PolicyKey::MaxLoanDays, 32)) == Errc::BadInput);
      desk.perform(desk.set(PolicyKey::MaxLoanDays, 20));
      desk.perform(desk.set(PolicyKey::LoanDays, 15));
      CHECK(desk.refusal(desk.set(PolicyKey::ManagerLoanDays, 19)) == Errc::BadInput);
    }
    THEN("a rule that is none is refused") {
      CHECK(desk.refusal(desk.set(static_cast<PolicyKey>(99), 1)) == Errc::BadInput);
    }
    THEN("a center that is none has no rules") {
      CHECK(desk.refusal(SetPolicy{centerIdOf(9), PolicyKey::MaxKits, 3}) == Errc::CenterUnknown);
    }
  }
}

SCENARIO("a center is described anew", "[rules]") {
  GIVEN("a center") {
    Rules desk;
    WHEN("its telephone changes") {
      CenterRegistered about;
      about.no = 1;
      about.name = "동부 수학과학융합교육센터";
      about.shortName = "동부";
      about.phone = "02-1234-5678";
      const Committed done = desk.perform(RegisterCenter{about});
      THEN("there is still one center, and it says so") {
        REQUIRE(desk.bank->rows().centers().size() == 1);
        CHECK(desk.bank->rows().center(centerIdOf(1))->phone == "02-1234-5678");
        CHECK(done.news.front().notice == Notice::CenterKept);
      }
    }
    WHEN("a clerk is registered") {
      const Committed done = desk.perform(RegisterClerk{centerIdOf(1), " 이수민 "});
      THEN("the news names the clerk and the code") {
        REQUIRE(done.news.size() == 1);
        CHECK(done.news.front().notice == Notice::ClerkKept);
        CHECK(done.news.front().name == "이수민");
        CHECK(done.news.front().subject == done.issued.front().digits());
      }
    }
  }
}
