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

constexpr int kMonth = 30;
constexpr int kFewDays = 10;

/// A short demo in a folder of its own.
struct SmallDemo {
  test::TempFolder folder;
  fs::path file = folder.path() / "demo.ksb";
  Day today = day("2026-11-20");

  DemoSummary make(int days, std::uint64_t seed = 1) {
    return must(makeDemoBank(file, {seed, today, days, Existing::Keep}));
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

void checkPlace(Bank& bank) {
  CHECK(bank.place().centerNo == 1);
  CHECK(bank.rows().centers().size() == 4);
  CHECK(must(verifyBank(bank)).parked == 0);
}

void checkKits(Bank& bank, const DemoSummary& made) {
  const auto kits = bank.rows().kits();
  CHECK(static_cast<int>(kits.size()) == made.kits);
  CHECK(kits.size() > 800);
  CHECK(has(kits, Standing::OnLoan));
  CHECK(has(kits, Standing::Lost));
  CHECK(has(kits, Standing::Retired));
  CHECK(bank.rows().codesByText("KS-0001").size() == 1);  // one answers to another code
  CHECK(bank.rows().models().size() == 91);
}

void checkLoans(Bank& bank, Day today) {
  const auto lines = openLines(bank);
  const auto count = [&](auto holds) { return std::count_if(lines.begin(), lines.end(), holds); };
  const auto longestName = bank.rows().codesByText("D000000001");
  REQUIRE(longestName.size() == 1);
  CHECK(count([&](const store::LineRow& line) { return line.dueDay < today; }) > 0);
  CHECK(count([&](const store::LineRow& line) { return line.dueDay == today; }) > 0);
  CHECK(count([&](const store::LineRow& line) {
          return aggOf(line.school) == longestName.front().agg;
        }) > 0);
}

}  // namespace

TEST_CASE("a demo bank has something of everything", "[demo]") {
  SmallDemo demo;
  const DemoSummary made = demo.make(kMonth);
  REQUIRE(std::distance(fs::directory_iterator(demo.folder.path()), {}) == 1);  // no log beside it
  const ManualClock clock(demo.today, 9, 0);
  SeededRandom random(9);
  const auto bank = must(Bank::open(demo.file, {clock, random}));
  checkPlace(*bank);
  checkKits(*bank, made);
  checkLoans(*bank, demo.today);
}

TEST_CASE("the same seed and day give the same bytes, another seed others", "[demo]") {
  SmallDemo first, second, other;
  first.make(kFewDays);
  second.make(kFewDays);
  other.make(kFewDays, 2);
  CHECK(first.bytes() == second.bytes());
  CHECK(first.bytes() != other.bytes());
}

TEST_CASE("a demo overwrites no file unasked", "[demo]") {
  SmallDemo demo;
  std::ofstream(demo.file) << "letters";
  CHECK(makeDemoBank(demo.file, {1, demo.today, kFewDays, Existing::Keep}).error().code ==
        Errc::BadInput);
  CHECK(demo.bytes() == "letters");
}
