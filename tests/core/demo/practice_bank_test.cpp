#include "core/demo/practice_bank.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/bank.h"
#include "core/service/slips.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::test;

SCENARIO("a practice bank says that it is one", "[demo]") {
  GIVEN("a short one") {
    TempFolder folder;
    const auto file = folder.path() / "practice.ksb";
    DemoOptions options;
    options.today = day("2026-11-20");
    options.days = 12;
    options.use = DemoUse::Practice;
    int days = 0;
    options.progress = [&](int done, int all) {
      CHECK(done == days++);
      CHECK(all == 12);
      return true;
    };
    must(makeDemoBank(file, options));
    const ManualClock clock(options.today, 9, 0);
    SeededRandom random(1);
    const auto bank = must(Bank::open(file, {clock, random}));
    THEN("the bank and its slips say so, and each day was counted") {
      CHECK(bank->isPractice());
      CHECK(days == 12);
      for (const store::KitRow& kit : bank->rows().kits()) {
        if (!kit.checkout) continue;
        const auto line = bank->rows().line(*kit.checkout);
        CHECK(must(makeSlip(*bank, line->loan, 1)).practice);
        break;
      }
    }
  }
}

SCENARIO("making a practice bank can be stopped", "[demo]") {
  TempFolder folder;
  const auto file = folder.path() / "practice.ksb";
  const auto made =
      makePracticeBank(file, day("2026-11-20"), [](int done, int) { return done < 2; });
  CHECK_FALSE(made);
  CHECK(std::filesystem::is_empty(folder.path()));
}
