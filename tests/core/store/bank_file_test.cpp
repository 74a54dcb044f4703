#include "core/store/bank_file.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/store/migrations.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;
using kstem::test::TempFolder;

namespace {

const std::int64_t kTop = store::schemaLadder().back().to;

}  // namespace

TEST_CASE("a bank opens again with all that was committed", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "동부.ksb";
  KitId kit;
  {
    SmallBank desk(1, 0, 1, path.string());
    desk.setUp();
    kit = desk.newKit();
    desk.lend(kit);
  }
  ManualClock clock(must(Day::parse("2026-09-15")), 9, 0);
  SeededRandom random(2);
  const auto bank = must(Bank::open(path, {clock, random}));
  CHECK(bank->rows().kit(kit)->standing == Standing::OnLoan);
  CHECK(bank->place().centerNo == 1);
}

TEST_CASE("a bank that is open needs no shared memory beside its file", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "bank.ksb";
  { SmallBank desk(1, 0, 1, path.string()); }
  ManualClock clock(must(Day::parse("2026-09-15")), 9, 0);
  SeededRandom random(2);
  const auto again = must(Bank::open(path, {clock, random}));
  CHECK(std::filesystem::exists(folder.path() / "bank.ksb-wal"));
  CHECK_FALSE(std::filesystem::exists(folder.path() / "bank.ksb-shm"));
}

TEST_CASE("a second program is told that the file is in use", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "bank.ksb";
  SmallBank desk(1, 0, 1, path.string());
  const auto second = Bank::open(path, {desk.clock, desk.random});
  REQUIRE_FALSE(second);
  CHECK(second.error().code == Errc::StoreInUse);
}

TEST_CASE("a file that is missing, foreign or newer is not touched", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "x.ksb";
  ManualClock clock(must(Day::parse("2026-09-15")), 9, 0);
  SeededRandom random(2);
  const auto refusal = [&] {
    const auto bank = Bank::open(path, {clock, random});
    REQUIRE_FALSE(bank);
    return bank.error().code;
  };
  SECTION("missing") {
    CHECK(refusal() == Errc::FileMissing);
    CHECK_FALSE(std::filesystem::exists(path));
  }
  SECTION("not a database") {
    std::ofstream(path) << "hello, this is a letter and no bank at all";
    CHECK(refusal() == Errc::StoreForeign);
  }
  SECTION("another program's database") {
    store::Db(path).exec("CREATE TABLE t(x)");
    CHECK(refusal() == Errc::StoreForeign);
  }
  SECTION("written by a newer program") {
    { SmallBank desk(1, 0, 1, path.string()); }
    store::Db(path).exec("PRAGMA user_version = 99");
    CHECK(refusal() == Errc::StoreNewer);
  }
}

TEST_CASE("the journal only grows", "[file]") {
  SmallBank desk;
  desk.setUp();
  store::Db& db = desk.bank->db();
  CHECK_THROWS_AS(db.exec("DELETE FROM ev"), store::SqliteError);
  CHECK_THROWS_AS(db.exec("UPDATE ev SET bytes = x'00'"), store::SqliteError);
  CHECK_THROWS_AS(db.exec("UPDATE ev SET seq = seq + 1"), store::SqliteError);
}

TEST_CASE("an older projection is rebuilt when the file is opened", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "bank.ksb";
  Hash32 expected;
  {
    SmallBank desk(1, 0, 1, path.string());
    desk.setUp();
    expected = desk.digest();
    desk.bank->db().exec("UPDATE local_meta SET value = 0 WHERE key = 'projection'");
    desk.bank->db().exec("DELETE FROM view_school");
  }
  ManualClock clock(must(Day::parse("2026-09-15")), 9, 0);
  SeededRandom random(2);
  const auto bank = must(Bank::open(path, {clock, random}));
  CHECK(store::Projection(bank->db()).digest() == expected);
}

TEST_CASE("the settings that keep a commit are on", "[file]") {
  TempFolder folder;
  SmallBank desk(1, 0, 1, (folder.path() / "bank.ksb").string());
  store::Db& db = desk.bank->db();
  CHECK(db.text("PRAGMA journal_mode") == "wal");
  CHECK(db.number("PRAGMA synchronous") == 2);
  CHECK(db.text("PRAGMA locking_mode") == "exclusive");
  CHECK(db.number("PRAGMA application_id") == 0x4B535442);
  CHECK(db.number("PRAGMA user_version") == kTop);
  CHECK(db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                  "'%STRICT%' AND name NOT LIKE 'sqlite%'") == 0);
}

TEST_CASE("the file check goes through every table", "[file]") {
  SmallBank desk;
  desk.setUp();
  store::FileCheck check(desk.bank->db());
  int steps = 1;
  while (must(check.next())) ++steps;
  CHECK(steps > 20);
}

TEST_CASE("a changed byte in the journal is found", "[file]") {
  SmallBank desk;
  desk.setUp();
  store::Db& db = desk.bank->db();
  REQUIRE(store::verifyChains(db));
  db.exec("DROP TRIGGER ev_fixed");
  db.exec(
      "UPDATE ev SET bytes = CAST(substr(bytes, 1, 40) || x'ff' || substr(bytes, 42) AS BLOB) "
      "WHERE n = 3");
  const auto verified = store::verifyChains(db);
  REQUIRE_FALSE(verified);
  CHECK(verified.error().code == Errc::StoreDamaged);
}

TEST_CASE("a file is copied before its schema changes", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "bank.ksb";
  { SmallBank desk(1, 0, 1, path.string()); }
  store::Db db(path);
  const std::array ladder{store::Migration{kTop, ""},
                          store::Migration{kTop + 1, "ALTER TABLE inc ADD COLUMN label TEXT"}};
  store::migrate(db, path, ladder);
  CHECK(db.number("PRAGMA user_version") == kTop + 1);
  const auto copy = folder.path() / ("bank.ksb.before-" + std::to_string(kTop + 1));
  REQUIRE(std::filesystem::exists(copy));
  CHECK(store::Db(copy).number("PRAGMA user_version") == kTop);
}

TEST_CASE("a step of the schema that fails leaves the file as it was", "[file]") {
  TempFolder folder;
  const auto path = folder.path() / "bank.ksb";
  { SmallBank desk(1, 0, 1, path.string()); }
  store::Db db(path);
  const std::array ladder{store::Migration{kTop, ""},
                          store::Migration{kTop + 1, "CREATE TABLE half(x); CREATE TABLE half(x)"}};
  CHECK_THROWS_AS(store::migrate(db, path, ladder), store::SqliteError);
  CHECK(db.number("PRAGMA user_version") == kTop);
  CHECK(db.number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
}
