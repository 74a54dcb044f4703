#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/service/verify.h"
#include "tests/support/exchange_desk.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::test;

namespace {

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Names of the files below a folder that hold these bytes.
std::vector<std::string> filesWith(const std::filesystem::path& folder, const std::string& needle) {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && bytesOf(entry.path()).find(needle) != std::string::npos)
      found.push_back(entry.path().filename().string());
  return found;
}

/// Two desks of one bank; the file of the eastern one lies in a folder, and so does a copy of it
/// from before anybody was erased.
struct BackedUp {
  TempFolder folder;
  std::filesystem::path file = folder.path() / "east.ksb";
  std::filesystem::path copy = folder.path() / "copy.ksb";
  ExchangeDesk east{1, 1, file.string()};
  ExchangeDesk west{2};
  ClerkId manager;

  BackedUp() {
    east.setUp(1);
    manager = east.hireManager();
    east.found();
    east.letIn(west, 2);
    exchangeAll(east, west);
    east.bank->db().backupTo(copy.string());
  }

  void putBack() {
    east.bank.reset();
    std::filesystem::rename(copy, file);
    east.bank = must(Bank::open(file, {east.clock, east.random}));
    must(exchange::takeUp(*east.bank, east.keys));
  }
  static bool isKnown(ExchangeDesk& desk, const TeacherId& teacher) {
    const auto row = desk.bank->rows().teacher(teacher);
    return row && row->name.has_value();
  }
};

}  // namespace

TEST_CASE(
    "the bytes of an erased teacher are in no file of any desk, and old files bring none back",
    "[exchange]") {
  TempFolder folder;
  const auto path = [&](const char* name) { return (folder.path() / name).string(); };
  ExchangeDesk east(1, 1, path("east.ksb"));
  east.setUp(1);
  east.found();
  ExchangeDesk west(2, 2, path("west.ksb"));
  east.letIn(west, 2);
  const ClerkId manager = east.hireManager();
  exchangeAll(east, west);
  const Bytes old = east.send();
  for (ExchangeDesk* desk : {&east, &west})  // as a program that brought a new schema left it
    desk->bank->db().backupTo(desk->bank->file().string() + ".before-4");
  REQUIRE(filesWith(folder.path(), "김하늘").size() >= 2);

  east.perform(EraseTeachers{{east.teacher}, manager});
  west.take(east.send());
  for (const char* needle : {"김하늘", "02-490-1234"})
    CHECK(filesWith(folder.path(), needle) == std::vector<std::string>{});

  west.take(old);
  east.take(old);
  exchangeAll(east, west);
  CHECK(filesWith(folder.path(), "김하늘") == std::vector<std::string>{});
}

TEST_CASE("a teacher who still has kits is not erased", "[exchange]") {
  ExchangeDesk east(1);
  east.setUp(1);
  const ClerkId manager = east.hireManager();
  east.lend(east.newKit());
  CHECK(east.refusal(EraseTeachers{{east.teacher}, manager}) == Errc::LoanStillOpen);
}

TEST_CASE("a backup from before an erasure does not show the person again", "[exchange]") {
  BackedUp bank;
  REQUIRE(filesWith(bank.folder.path(), "김하늘").size() == 2);
  bank.east.perform(EraseTeachers{{bank.east.teacher}, bank.manager});
  CHECK(filesWith(bank.folder.path(), "김하늘") == std::vector<std::string>{"copy.ksb"});

  bank.putBack();
  CHECK_FALSE(BackedUp::isKnown(bank.east, bank.east.teacher));
  CHECK(filesWith(bank.folder.path(), "김하늘") == std::vector<std::string>{});
  must(verifyBank(*bank.east.bank));
}

TEST_CASE("an erasure that only a lost part of the chain knew is said again to the others",
          "[exchange]") {
  BackedUp bank;
  bank.east.perform(EraseTeachers{{bank.east.teacher}, bank.manager});
  bank.putBack();
  bank.west.take(bank.east.send());
  CHECK_FALSE(BackedUp::isKnown(bank.west, bank.east.teacher));
  exchangeAll(bank.east, bank.west);
  CHECK(bank.east.digest() == bank.west.digest());
  const auto events = bank.east.bank->eventCount();
  must(exchange::takeUp(*bank.east.bank, bank.east.keys));
  CHECK(bank.east.bank->eventCount() == events);  // and once is enough
}

TEST_CASE("a person whom a backup does not know yet is not let in again by the files of others",
          "[exchange]") {
  BackedUp bank;
  const auto late = fromAgg<TeacherId>(
      bank.west.perform(RegisterTeacher{bank.east.school, "박바다", "02-490-5678", "", ""})
          .made.front());
  const Bytes file = bank.west.send();
  bank.east.take(file);
  REQUIRE(BackedUp::isKnown(bank.east, late));
  bank.east.perform(EraseTeachers{{late}, bank.manager});
  bank.putBack();

  bank.east.take(file);
  CHECK_FALSE(BackedUp::isKnown(bank.east, late));
  CHECK(filesWith(bank.folder.path(), "박바다") == std::vector<std::string>{});
  bank.west.take(bank.east.send());
  CHECK_FALSE(BackedUp::isKnown(bank.west, late));
}

TEST_CASE("the program that was ended between an erasure and its purge purges when it starts",
          "[exchange]") {
  BackedUp bank;
  const AggId subject = aggOf(bank.east.teacher);
  {
    store::Transaction tx(bank.east.bank->db());  // as Bank does it, but not what follows
    store::Blobs(bank.east.bank->db()).forget({&subject, 1});
    tx.commit();
  }
  REQUIRE(store::purgesDue(bank.east.bank->db()) > 0);
  bank.east.bank.reset();
  std::filesystem::remove(bank.copy);
  bank.east.bank = must(Bank::open(bank.file, {bank.east.clock, bank.east.random}));
  CHECK(store::purgesDue(bank.east.bank->db()) == 0);
  CHECK(filesWith(bank.folder.path(), "김하늘") == std::vector<std::string>{});
}

TEST_CASE("a purge that cannot be done stops nobody and is tried again at the next start",
          "[exchange]") {
  BackedUp bank;
  const auto old = bank.file.string() + ".before-4";  // a copy that cannot be removed
  std::filesystem::create_directories(old + "/held");
  const auto rewritten = [&] { return bank.east.bank->db().number("PRAGMA schema_version"); };
  bank.east.perform(EraseTeachers{{bank.east.teacher}, bank.manager});
  CHECK(store::purgesDue(bank.east.bank->db()) > 0);
  const auto once = rewritten();
  bank.east.newKit();
  CHECK(rewritten() == once);  // not behind every commit

  const auto reopen = [&] {
    bank.east.bank.reset();
    bank.east.bank = must(Bank::open(bank.file, {bank.east.clock, bank.east.random}));
  };
  reopen();
  CHECK(store::purgesDue(bank.east.bank->db()) > 0);
  std::filesystem::remove_all(old);
  reopen();
  CHECK(store::purgesDue(bank.east.bank->db()) == 0);
}

TEST_CASE("several people are erased as one, or nobody is", "[exchange]") {
  BackedUp bank;
  const auto other = fromAgg<TeacherId>(
      bank.east.perform(RegisterTeacher{bank.east.school, "박바다", "", "", ""}).made.front());
  bank.east.lend(bank.east.newKit());  // to the first one
  CHECK(bank.east.refusal(EraseTeachers{{other, bank.east.teacher}, bank.manager}) ==
        Errc::LoanStillOpen);
  CHECK(BackedUp::isKnown(bank.east, other));
  const auto before = bank.east.bank->db().number("PRAGMA schema_version");
  const auto third = fromAgg<TeacherId>(
      bank.east.perform(RegisterTeacher{bank.east.school, "이강산", "", "", ""}).made.front());
  bank.east.perform(EraseTeachers{{other, third}, bank.manager});
  CHECK_FALSE(BackedUp::isKnown(bank.east, other));
  CHECK_FALSE(BackedUp::isKnown(bank.east, third));
  CHECK(bank.east.bank->db().number("PRAGMA schema_version") == before + 1);  // rewritten once
}
