#include "core/service/founding.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/service/backup.h"
#include "core/sheets/catalog.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::test;

namespace {

namespace fs = std::filesystem;

struct FirstDay {
  TempFolder folder;
  fs::path file = folder.path() / "bank.ksb";
  ManualClock clock{must(Day::parse("2026-09-14")), 9, 0};
  SeededRandom random{1};

  Bank::World world() { return {clock, random}; }
  Founding founding() const { return {3, 0, "이수민", must(builtInCenters())}; }
  long files() const { return std::distance(fs::directory_iterator(folder.path()), {}); }
};

}  // namespace

SCENARIO("a new bank has its desk, the centers and the first clerk", "[founding]") {
  GIVEN("an empty folder") {
    FirstDay day;
    WHEN("a bank is founded") {
      const auto bank = must(foundBank(day.file, day.world(), day.founding()));
      THEN("all four centers are known, this desk is one of them") {
        const auto centers = bank->rows().centers();
        REQUIRE(centers.size() == 4);
        CHECK(centers.front().shortName == "동부");
        CHECK(centers.back().name == "동작관악 수학과학융합교육센터");
        CHECK(bank->place().centerNo == 3);
        CHECK(bank->rows().desk(bank->place().desk)->label == "북부0");
      }
      THEN("the first clerk has a code of this desk") {
        const auto clerks = bank->rows().clerks(bank->place().center);
        REQUIRE(clerks.size() == 1);
        CHECK(clerks.front().name == "이수민");
        CHECK(clerks.front().code.digits().substr(0, 4) == "5030");
      }
      THEN("there are no models, and it is not for practice") {
        CHECK(bank->rows().models().empty());
        CHECK_FALSE(bank->isPractice());
        CHECK(bank->file() == day.file);
      }
    }
    WHEN("it is founded with the catalogue") {
      Founding founding = day.founding();
      founding.models = must(builtInModels());
      const auto bank = must(foundBank(day.file, day.world(), founding));
      THEN("every model is there with its parts") {
        const auto models = bank->rows().models();
        REQUIRE(models.size() == founding.models.size());
        CHECK_FALSE(bank->rows().model(models.front().id)->parts.empty());
      }
    }
  }
}

SCENARIO("a bank that was begun and not finished is begun again", "[founding]") {
  GIVEN("what a crash left behind") {
    FirstDay day;
    for (const char* left : {"bank.ksb.part", "bank.ksb.part-wal"})
      std::ofstream(day.folder.path() / left) << "half of it";
    WHEN("it is founded") {
      must(foundBank(day.file, day.world(), day.founding()));
      THEN("there is one whole file and nothing beside it") {
        CHECK(day.files() == 1);
        CHECK(must(Bank::open(day.file, day.world()))->rows().centers().size() == 4);
      }
    }
  }
  GIVEN("questions that were not answered well") {
    FirstDay day;
    Founding founding = day.founding();
    WHEN("the clerk has no name") {
      founding.clerkName = " ";
      CHECK(foundBank(day.file, day.world(), founding).error().code == Errc::BadInput);
      THEN("there is no file at all") { CHECK(day.files() == 0); }
    }
    WHEN("the center is none of them") {
      founding.centerNo = 9;
      CHECK(foundBank(day.file, day.world(), founding).error().code == Errc::BadInput);
      THEN("there is no file at all") { CHECK(day.files() == 0); }
    }
  }
  GIVEN("a bank") {
    FirstDay day;
    must(foundBank(day.file, day.world(), day.founding()));
    THEN("no other one takes its place") {
      CHECK(foundBank(day.file, day.world(), day.founding()).error().code == Errc::BadInput);
      CHECK(must(Bank::open(day.file, day.world()))->rows().centers().size() == 4);
    }
  }
}

SCENARIO("a bank is copied while it is in use", "[founding]") {
  GIVEN("an open bank") {
    FirstDay day;
    const auto bank = must(foundBank(day.file, day.world(), day.founding()));
    WHEN("it is copied into a folder") {
      const fs::path safe = day.folder.path() / "safe";
      fs::create_directory(safe);
      const fs::path copy = must(backUp(*bank, safe));
      THEN("the copy is named after the minute and holds everything") {
        CHECK(copy.filename() == "bank-20260914-0900.ksb");
        CHECK(std::distance(fs::directory_iterator(safe), {}) == 1);
        const auto opened = must(Bank::open(copy, day.world()));
        CHECK(opened->eventCount() == bank->eventCount());
        CHECK(opened->rows().centers().size() == 4);
      }
      THEN("the bank goes on") { CHECK(bank->perform(RegisterClerk{centerIdOf(3), "오세린"})); }
    }
    WHEN("the folder is not there") {
      THEN("it says so") {
        CHECK(backUp(*bank, day.folder.path() / "none").error().code == Errc::FileMissing);
      }
    }
  }
}
