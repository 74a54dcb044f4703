#include "core/demo/demo_bank.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/service/verify.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using kstem::test::day;
using kstem::test::must;

namespace {

namespace fs = std::filesystem;

/// A short demo in a folder of its own.
struct SmallDemo {
  test::TempFolder folder;
  fs::path file = folder.path() / "demo.ksb";
  Day today = day("2026-11-20");

  DemoSummary make(std::uint64_t seed = 1) {
    return must(makeDemoBank(file, {seed, today, 30, Existing::Keep}));
  }
  std::string bytes() const {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
};

bool has(const std::vector<store::KitRow>& kits, Standing standing) {
  return std::any_of(kits.begin(), kits.end(),
                     [&](const store::KitRow& kit) { return kit.standing == standing; });
}

/// All open lines, whatever the center.
std::vector<store::LineRow> openLines(Bank& bank) {
  std::vector<store::LineRow> lines;
  for (const store::KitRow& kit : bank.rows().kits())
    if (kit.checkout)
      if (const auto line = bank.rows().line(*kit.checkout)) lines.push_back(*line);
  return lines;
}

}  // namespace

SCENARIO("a demo bank has something of everything", "[demo]") {
  GIVEN("a demo of thirty days, opened at the first desk") {
    SmallDemo demo;
    const DemoSummary made = demo.make();
    REQUIRE(std::distance(fs::directory_iterator(demo.folder.path()), {}) ==
            1);  // no log beside it
    const ManualClock clock(demo.today, 9, 0);
    SeededRandom random(9);
    const auto bank = must(Bank::open(demo.file, {clock, random}));
    const auto kits = bank->rows().kits();
    THEN("it is seen from 동부0 and is sound") {
      CHECK(bank->place().centerNo == 1);
      CHECK(bank->rows().centers().size() == 4);
      CHECK(must(verifyBank(*bank)).parked == 0);
    }
    THEN("kits are out, lost, retired, and one answers to another code") {
      CHECK(static_cast<int>(kits.size()) == made.kits);
      CHECK(kits.size() > 800);
      CHECK(has(kits, Standing::OnLoan));
      CHECK(has(kits, Standing::Lost));
      CHECK(has(kits, Standing::Retired));
      CHECK(bank->rows().codesByText("KS-0001").size() == 1);
      CHECK(bank->rows().models().size() == 91);
    }
    THEN("loans are overdue, due today, and at the school with the longest name") {
      const auto lines = openLines(*bank);
      const auto count = [&](auto holds) {
        return std::count_if(lines.begin(), lines.end(), holds);
      };
      const auto longest = bank->rows().codesByText("D000000001");
      REQUIRE(longest.size() == 1);
      CHECK(count([&](const store::LineRow& line) { return line.dueDay < demo.today; }) > 0);
      CHECK(count([&](const store::LineRow& line) { return line.dueDay == demo.today; }) > 0);
      CHECK(count([&](const store::LineRow& line) {
              return aggOf(line.school) == longest.front().agg;
            }) > 0);
    }
  }
}

TEST_CASE("the same seed and day give the same bytes, another seed others", "[demo]") {
  SmallDemo first, second, other;
  first.make();
  second.make();
  other.make(2);
  CHECK(first.bytes() == second.bytes());
  CHECK(first.bytes() != other.bytes());
}

TEST_CASE("a demo overwrites no file unasked", "[demo]") {
  SmallDemo demo;
  std::ofstream(demo.file) << "letters";
  CHECK(makeDemoBank(demo.file, {1, demo.today, 30, Existing::Keep}).error().code ==
        Errc::BadInput);
  CHECK(demo.bytes() == "letters");
}
