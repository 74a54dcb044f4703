#include "core/exchange/shared_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "tests/support/exchange_desk.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::test;
using exchange::SharedFolder;

namespace {

struct Sharing {
  TempFolder folder;
  ExchangeDesk east{1};
  ExchangeDesk west{2};
  SharedFolder eastern{folder.path()};
  SharedFolder western{folder.path()};

  Sharing() {
    east.setUp(1);
    east.found();
    east.letIn(west, 2);
  }
  SharedFolder::Look look() { return must(western.look(*west.bank, west.keys)); }
  void put() { must(eastern.put(*east.bank, east.keys)); }
  std::filesystem::path only() {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
      if (entry.is_regular_file()) return entry.path();
    throw std::runtime_error("there is no file");
  }
};

}  // namespace

TEST_CASE("what one desk puts into the shared folder another takes in once", "[exchange][folder]") {
  Sharing shared;
  shared.put();
  CHECK(shared.look().taken.size() == 1);
  CHECK(shared.look().taken.empty());
  CHECK(shared.west.digest() == shared.east.digest());
}

TEST_CASE("a desk does not read its own files and keeps the last two", "[exchange][folder]") {
  Sharing shared;
  for (int i = 0; i < 4; ++i) {
    shared.east.clock.advance(60'000);
    shared.put();
  }
  CHECK(must(shared.eastern.look(*shared.east.bank, shared.east.keys)).taken.empty());
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(shared.folder.path()))
    files += entry.is_regular_file() ? 1 : 0;
  CHECK(files == 2);
}

TEST_CASE("a copy of a file under another name changes nothing", "[exchange][folder]") {
  Sharing shared;
  shared.put();
  std::filesystem::copy_file(shared.only(), shared.folder.path() / "KSB (1).ksb");
  const auto look = shared.look();
  REQUIRE(look.taken.size() == 2);
  CHECK(look.taken[0].isRepeated != look.taken[1].isRepeated);
}

TEST_CASE("a file that is still being copied is taken in when it is whole", "[exchange][folder]") {
  Sharing shared;
  shared.put();
  const auto whole = shared.only();
  const auto bytes = shared.east.send();
  const auto growing = shared.folder.path() / "growing.ksb";
  {
    std::ofstream out(growing, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()),
              static_cast<std::streamsize>(bytes.size() / 2));
  }
  const auto first = shared.look();
  CHECK(first.taken.size() == 1);
  CHECK(first.refused.at("growing.ksb").code == Errc::BundleCut);
  {
    std::ofstream out(growing, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()),
              static_cast<std::streamsize>(bytes.size()));
  }
  CHECK(shared.look().taken.size() == 1);
}

TEST_CASE("a file whose sender is not known yet is taken in after the one that tells of him",
          "[exchange][folder]") {
  Sharing shared;
  ExchangeDesk north(3);
  shared.east.letIn(north, 3);
  SharedFolder northern(shared.folder.path());
  must(northern.put(*north.bank, north.keys));
  const auto early = shared.look();
  CHECK(early.taken.empty());
  CHECK(early.refused.size() == 1);
  shared.put();
  const auto late = shared.look();
  CHECK(late.taken.size() == 2);
  CHECK(late.refused.empty());
}

TEST_CASE("what other programs leave in the folder is not looked at", "[exchange][folder]") {
  for (const char* name : {"a.part", ".syncthing.x.tmp", "~syncthing~x.tmp", "notes.txt",
                           "x.sync-conflict-20261125-101010-ABCDEFG.ksb", ".hidden.ksb"})
    CHECK(exchange::isTemporaryName(name));
  CHECK_FALSE(exchange::isTemporaryName("KSB_동부0_20261125-1000_0001 (1).ksb"));
}
