#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

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
  const auto manager =
      fromAgg<ClerkId>(east.perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  exchangeAll(east, west);
  const Bytes old = east.send();
  for (ExchangeDesk* desk : {&east, &west})  // as a program that brought a new schema left it
    desk->bank->db().backupTo(desk->bank->file().string() + ".before-4");
  REQUIRE(filesWith(folder.path(), "김하늘").size() >= 2);

  east.perform(EraseTeacher{east.teacher, manager});
  store::purge(east.bank->db());
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
  const auto manager =
      fromAgg<ClerkId>(east.perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  east.lend(east.newKit());
  CHECK(east.refusal(EraseTeacher{east.teacher, manager}) == Errc::LoanStillOpen);
}
