#include <catch2/catch_test_macros.hpp>

#include "tests/core/faults/fault_bank.h"
#include "tests/support/exchange_desk.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk that belongs to a bank, and a file that another desk of it has sent.
struct Exchanging {
  DiskImage image;
  MemoryKeyStore keys;
  Bytes file;

  Exchanging() {
    CrashDisk disk(setUpBank().image);
    ExchangeDesk west(2);
    {
      const Mounted mounted(disk);
      const auto open = must(openBank());
      must(exchange::takeUp(*open->bank, keys));
      must(exchange::foundBankExchange(*open->bank, keys));
      const Bytes request = must(exchange::writeJoinRequest(*west.bank, west.keys, centerNo(2)));
      const Bytes welcome = must(
          exchange::admit(*open->bank, keys, request, exchange::spokenCode(request), {}));
      must(exchange::acceptWelcome(*west.bank, west.keys, welcome));
    }
    image = disk.now();
    west.setUp(2);
    for (int i = 0; i < 4; ++i) {
      const KitId kit = west.newKit(2);
      west.lend(kit);
      west.perform(TakeBack{kit, {}});
    }
    file = west.send();
  }
};

Exchanging& exchanging() {
  static Exchanging made;
  return made;
}

Result<void> importing(OpenBank& open) {
  const auto taken =
      exchange::importBundle(*open.bank, exchanging().keys, exchanging().file, "west.ksb");
  if (!taken) return taken.error();
  return {};
}

}  // namespace

TEST_CASE("a power cut while a file is taken in leaves all of it or nothing", "[faults]") {
  CHECK(troubleAfterAnyCrash(record({lend(0), importing, lend(1)}, "", exchanging().image), 2) ==
        "");
}
