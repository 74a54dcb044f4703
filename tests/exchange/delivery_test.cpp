#include <catch2/catch_test_macros.hpp>

#include "core/exchange/status.h"
#include "tests/support/exchange_desk.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk of a founded bank with a file to write.
struct Sender : ExchangeDesk {
  TempFolder folder;
  std::filesystem::path file = folder.path() / "x.ksb";

  Sender() : ExchangeDesk(1) {
    setUp(1);
    found();
  }
  Result<void> write(const std::filesystem::path& to, const WriteProgress& progress = {}) {
    const auto made = must(exchange::exportBundle(*bank, keys, {}));
    return exchange::deliver(*bank, made, to, progress);
  }
  std::string lastResult() { return exchange::readStatus(*bank).bundles.front().result; }
};

}  // namespace

TEST_CASE("a file that was written and read back has gone out", "[exchange][delivery]") {
  Sender desk;
  REQUIRE(desk.write(desk.file));
  CHECK(std::filesystem::exists(desk.file));
  CHECK(desk.lastResult() == "ok");
}

TEST_CASE("a file that was given up leaves nothing behind and is not said to have gone out",
          "[exchange][delivery]") {
  Sender desk;
  const auto written = desk.write(desk.file, [](std::uint64_t, std::uint64_t) { return false; });
  REQUIRE_FALSE(written);
  CHECK(written.error().code == Errc::Cancelled);
  CHECK(std::filesystem::is_empty(desk.folder.path()));
  CHECK(desk.lastResult() == "cancelled");
}

TEST_CASE("a file for which there is no place is not said to have gone out",
          "[exchange][delivery]") {
  Sender desk;
  const auto written = desk.write(desk.folder.path() / "pulled out" / "x.ksb");
  REQUIRE_FALSE(written);
  CHECK(written.error().code == Errc::FileNotWritable);
  CHECK(desk.lastResult() == "file.not-writable");
}
