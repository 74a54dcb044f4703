// Export, import, repeated import and rebuild of a bank of a year. Ratios say
// more than times. Usage: kstem_bench_exchange BANK (made by kstem demo)

#include <filesystem>
#include <string>

#include "changeset.h"
#include "core/service/verify.h"
#include "core/store/journal.h"
#include "core/sync/compress.h"
#include "figures.h"
#include "tests/support/exchange_desk.h"

using namespace kstem;
using namespace kstem::bench;
using namespace kstem::test;

namespace {

/// One run of something long.
template <class Run>
double once(const char* what, Run run) {
  const double busy = processorMillis();
  const auto start = Steady::now();
  run();
  const double wall = millisSince(start);
  const double processor = processorMillis() - busy;
  std::printf("  %-28s wall %9.1f ms   processor %9.1f ms\n", what, wall, processor);
  return processor;
}

double perEvent(double millis, std::int64_t events) {
  return 1000.0 * millis / static_cast<double>(events);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const std::filesystem::path copy = std::filesystem::path(argv[1]).concat(".bench");
  std::filesystem::copy_file(argv[1], copy, std::filesystem::copy_options::overwrite_existing);
  SystemClock clock;
  SeededRandom random(1);
  MemoryKeyStore keys;
  auto bank = must(Bank::open(copy, {clock, random}));
  must(exchange::takeUp(*bank, keys));
  must(exchange::foundBankExchange(*bank, keys));
  ExchangeDesk west(2);
  const Bytes request = must(exchange::writeJoinRequest(*west.bank, west.keys, centerNo(2)));
  const Bytes welcome =
      must(exchange::admit(*bank, keys, request, exchange::spokenCode(request), {}));
  const std::int64_t events = bank->eventCount();
  std::printf("%lld events\n", static_cast<long long>(events));

  const double first = once("first import (welcome)",
                            [&] { must(exchange::acceptWelcome(*west.bank, west.keys, welcome)); });
  Bytes file;
  const double out = once("export of everything", [&] {
    file = must(exchange::exportBundle(*bank, keys, {exchange::Scope::Everything})).file;
  });
  const double again = once("import, all of it known", [&] {
    must(exchange::importBundle(*west.bank, west.keys, file, "bench"));
  });
  const double rebuild = once("rebuild of all rows", [&] { must(west.bank->rebuild()); });
  const double chains = once("all chains hashed again", [&] {
    if (!store::verifyChains(west.bank->db())) throw std::runtime_error("chains");
  });
  std::size_t bytes = 0;
  for (const Bytes& event : store::Journal(bank->db()).allBytes()) bytes += event.size();
  bank.reset();
  const Bytes changeset = sessionChangeset(copy.string());
  const Bytes packed = sync::deflate(changeset);
  std::filesystem::remove(copy);

  std::printf("\nmicroseconds an event: import %.1f, export %.1f, known %.1f, rebuild %.1f\n",
              perEvent(first, events), perEvent(out, events), perEvent(again, events),
              perEvent(rebuild, events));
  std::printf("import / rebuild %.2f   known / import %.3f   chains / import %.3f\n",
              first / rebuild, again / first, chains / first);
  std::printf("bundle %.1f bytes an event, %.2f of the events themselves\n",
              static_cast<double>(file.size()) / static_cast<double>(events),
              static_cast<double>(file.size()) / static_cast<double>(bytes));
  std::printf("bundle / session changeset %.2f, both compressed %.2f\n",
              static_cast<double>(file.size()) / static_cast<double>(changeset.size()),
              static_cast<double>(file.size()) / static_cast<double>(packed.size()));
}
