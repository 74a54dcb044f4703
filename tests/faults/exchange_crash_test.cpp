#include <catch2/catch_test_macros.hpp>

#include <set>

#include "core/exchange/shared_folder.h"
#include "core/service/verify.h"
#include "tests/faults/fault_bank.h"
#include "tests/support/exchange_desk.h"
#include "tests/support/temp_folder.h"

#ifndef _WIN32
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk that belongs to a bank, another desk of it, and a file that this one has sent.
struct Exchanging {
  DiskImage image;
  MemoryKeyStore keys;
  Bytes file;
  Bytes west;
  MemoryKeyStore westKeys;

  Exchanging() {
    CrashDisk disk(setUpBank().image);
    ExchangeDesk other(2);
    {
      const Mounted mounted(disk);
      const auto open = must(openBank());
      must(exchange::takeUp(*open->bank, keys));
      must(exchange::foundBankExchange(*open->bank, keys));
      const Bytes request = must(exchange::writeJoinRequest(*other.bank, other.keys, centerNo(2)));
      const Bytes welcome =
          must(exchange::admit(*open->bank, keys, request, exchange::spokenCode(request), {}));
      must(exchange::acceptWelcome(*other.bank, other.keys, welcome));
    }
    image = disk.now();
    other.setUp(2);
    for (int i = 0; i < 4; ++i) {
      const KitId kit = other.newKit(2);
      other.lend(kit);
      other.perform(TakeBack{kit, {}});
    }
    file = other.send();
    west = other.bank->db().image();
    other.keys.copyTo(westKeys);
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

// ---- the file that goes out ----

Result<void> send(OpenBank& open, const std::filesystem::path& to) {
  MemoryKeyStore keys;
  exchanging().keys.copyTo(keys);
  const auto made = exchange::exportBundle(*open.bank, keys, {exchange::Scope::Everything});
  if (!made) return made.error();
  return exchange::deliver(*open.bank, *made, to);
}

/// The other desk, to which files go.
struct Receiver {
  ManualClock clock{must(Day::parse("2026-09-15")), 10, 0};
  SeededRandom random{78};
  std::unique_ptr<Bank> bank = must(Bank::openImage(exchanging().west, {clock, random}));
  MemoryKeyStore keys;

  Receiver() { exchanging().westKeys.copyTo(keys); }
  Result<exchange::Imported> take(BytesView file) {
    return exchange::importBundle(*bank, keys, file, "east.ksb");
  }
  std::int64_t loansOf(const KitId& kit) {
    store::Query query = bank->db().query("SELECT count(*) FROM view_line WHERE agg = ?");
    query.bind(aggOf(kit)).step();
    return query.number(0);
  }
};

/// What is wrong with a desk that goes on after its power was cut, if anything: its chain is the
/// one that it wrote, the file can be made now, it is taken by the others, and no code is given
/// twice.
std::string troubleAfterExport(OpenBank& open, std::size_t lent, const std::filesystem::path& to) {
  Bank& bank = *open.bank;
  MemoryKeyStore keys;
  exchanging().keys.copyTo(keys);
  keys.loseMarks();
  const IncId before = store::Journal(bank.db()).own();
  if (const auto up = exchange::takeUp(bank, keys);
      !up || store::Journal(bank.db()).own() != before)
    return "its chain is not its own any more";
  if (const auto sent = send(open, to); !sent)
    return "no file: " + std::string(keyOf(sent.error().code));
  Receiver other;
  const auto taken = other.take(must(readWholeFile(to, 1'000'000)));
  if (!taken) return "the file is refused: " + std::string(keyOf(taken.error().code));
  if (taken->waiting != 0) return "something of the file waits";
  for (std::size_t i = 0; i < lent; ++i)
    if (other.loansOf(setUpBank().kits[i]) != 1) return "a loan did not reach the other desk";
  if (const auto on = lend(5)(open); !on) return "it does not go on";
  if (bank.db().number("SELECT count(*) - count(DISTINCT loan) FROM view_line") != 0)
    return "a code was given twice";
  return verifyBank(bank) ? "" : "going on hurt it";
}

std::string troubleAt(const Recording& made, const CrashDisk& after, std::size_t at,
                      const std::filesystem::path& to) {
  CrashDisk disk = after;
  const Mounted mounted(disk);
  const auto open = openBank();
  if (!open) return "it does not open";
  if (!verifyBank(*(*open)->bank)) return "it is damaged";
  const std::size_t lent =
      (at >= made.moments[1].operations ? 1U : 0U) + (at >= made.moments[3].operations ? 1U : 0U);
  return troubleAfterExport(**open, lent, to);
}

std::string troubleOfExport(std::uint64_t subsets) {
  const TempFolder stick;
  const auto to = stick.path() / "east.ksb";
  const Step sending = [&](OpenBank& open) { return send(open, to); };
  const Recording made = record({lend(0), sending, lend(1)}, "", exchanging().image);
  std::set<std::pair<Hash32, bool>> seen;
  for (std::size_t at = 0; at <= made.disk.operations(); ++at)
    for (const std::uint64_t subset : subsetsAt(at, subsets)) {
      const CrashDisk after = made.disk.crashedAt(at, subset);
      if (!seen.emplace(hashOf(after.now()), at >= made.moments[3].operations).second) continue;
      const auto trouble = troubleAt(made, after, at, to);
      if (!trouble.empty()) return trouble + where(at, subset);
    }
  return {};
}

#ifndef _WIN32
/// The program is ended by the system when its file is to grow beyond this.
void diesWriting(OpenBank& open, const exchange::Exported& made, const std::filesystem::path& to,
                 std::size_t size) {
  const pid_t child = fork();
  if (child == 0) {
    const rlimit none{0, 0}, most{size, size};
    setrlimit(RLIMIT_CORE, &none), setrlimit(RLIMIT_FSIZE, &most);
    const bool done = exchange::deliver(*open.bank, made, to).has_value();
    _exit(done ? 0 : 1);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status));
}
#endif

}  // namespace

TEST_CASE("a power cut while a file is taken in leaves all of it or nothing", "[faults]") {
  CHECK(troubleAfterAnyCrash(record({lend(0), importing, lend(1)}, "", exchanging().image), 2) ==
        "");
}

TEST_CASE("after a power cut while a file is made the desk goes on and makes it again",
          "[faults]") {
  CHECK(troubleOfExport(2) == "");
}

#ifndef _WIN32
TEST_CASE("a file whose writing was cut short is taken by nobody and can be written again",
          "[faults]") {
  CrashDisk disk(exchanging().image);
  const Mounted mounted(disk);
  const auto open = must(openBank());
  mustDo(lend(0)(*open));
  MemoryKeyStore keys;
  exchanging().keys.copyTo(keys);
  const auto made = must(exchange::exportBundle(*open->bank, keys, {exchange::Scope::Everything}));
  Receiver other;
  for (std::size_t size = 0; size < made.file.size(); size += made.file.size() / 11) {
    const TempFolder stick;
    const auto to = stick.path() / "east.ksb";
    diesWriting(*open, made, to, size);
    CHECK_FALSE(std::filesystem::exists(to));
    exchange::SharedFolder folder(stick.path());
    const auto look = must(folder.look(*other.bank, other.keys));
    CHECK((look.taken.empty() && look.refused.empty()));
    const auto half = readWholeFile(to.string() + ".part", 1'000'000);
    CHECK_FALSE(other.take(half ? *half : Bytes()));
    CHECK(other.loansOf(setUpBank().kits[0]) == 0);
    CHECK(exchange::deliver(*open->bank, made, to));
    CHECK(must(readWholeFile(to, 1'000'000)) == made.file);
    CHECK_FALSE(std::filesystem::exists(to.string() + ".part"));
  }
  CHECK(must(other.take(made.file)).waiting == 0);
  CHECK(other.loansOf(setUpBank().kits[0]) == 1);
}
#endif
