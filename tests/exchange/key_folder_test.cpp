#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "core/base/random.h"
#include "core/exchange/folder_key_store.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::exchange;

namespace {

IncId someChain() {
  IncId chain;
  chain.bytes[0] = 7;
  return chain;
}

AggId someTeacher(std::uint8_t no) {
  AggId teacher;
  teacher.bytes[0] = no;
  return teacher;
}

sync::Keys someKeys() {
  SeededRandom random(3);
  return sync::makeKeys(random);
}

}  // namespace

TEST_CASE("keys that were put into a folder open in the next run", "[keys]") {
  const test::TempFolder folder;
  const sync::Keys keys = someKeys();
  REQUIRE(FolderKeyStore(folder.path()).save(someChain(), keys));
  const auto again = FolderKeyStore(folder.path()).load(someChain());
  REQUIRE(again);
  CHECK(std::ranges::equal(again->sign.secret.view(), keys.sign.secret.view()));
}

TEST_CASE("a lock that is there but cannot be read is never replaced by a new one", "[keys]") {
  const test::TempFolder folder;
  REQUIRE(FolderKeyStore(folder.path()).save(someChain(), someKeys()));
  const auto salt = folder.path() / "salt";
  std::filesystem::remove(salt);
  std::filesystem::create_directory(salt);  // what cannot be read as a file, even by root
  CHECK(FolderKeyStore(folder.path()).load(someChain()).error().code == Errc::KeyDamaged);
  CHECK(FolderKeyStore(folder.path()).save(someChain(), someKeys()).error().code ==
        Errc::KeyDamaged);
  CHECK(std::filesystem::is_directory(salt));
}

TEST_CASE("who was erased on this PC is known in the next run, and a damaged list goes on",
          "[keys]") {
  const test::TempFolder folder;
  const AggId one = someTeacher(1), other = someTeacher(2);
  const auto keys = folder.path() / "not" / "made yet";
  const auto erased = [&] { return test::must(FolderKeyStore(keys).erased()); };
  CHECK(erased().empty());
  REQUIRE(FolderKeyStore(keys).addErased(std::array{one}));
  REQUIRE(FolderKeyStore(keys).addErased(std::array{one, other}));
  CHECK(erased() == std::vector{one, other});
  const auto list = keys / "erased.list";
  std::filesystem::resize_file(list, 20);  // the second one cut short
  CHECK(erased() == std::vector{one});
  REQUIRE(FolderKeyStore(keys).addErased(std::array{other}));
  CHECK(erased() == std::vector{one, other});
}

TEST_CASE("what is there and cannot be read is not taken for missing", "[keys]") {
  const test::TempFolder folder;
  REQUIRE(FolderKeyStore(folder.path()).save(someChain(), someKeys()));
  for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
    if (entry.path().extension() == ".keys") {
      const auto path = entry.path();
      std::filesystem::remove(path);
      std::filesystem::create_directory(path);  // what cannot be read as a file, even by root
      break;
    }
  CHECK(FolderKeyStore(folder.path()).load(someChain()).error().code == Errc::KeyDamaged);

  std::filesystem::create_directory(folder.path() / "erased.list");
  CHECK(FolderKeyStore(folder.path()).erased().error().code == Errc::ErasedUnknown);
  CHECK(FolderKeyStore(folder.path()).addErased(std::array{someTeacher(1)}).error().code ==
        Errc::ErasedUnknown);
  CHECK(std::filesystem::is_directory(folder.path() / "erased.list"));
}
