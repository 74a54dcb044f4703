#pragma once

#include "core/exchange/export.h"
#include "core/exchange/identity.h"
#include "core/exchange/pairing.h"
#include "tests/support/memory_key_store.h"
#include "tests/support/small_bank.h"

namespace kstem::test {

inline CenterRegistered centerNo(int no) {
  static const std::array<const char*, 5> kNames{"동부", "서부", "북부", "동작관악", "중부"};
  CenterRegistered about;
  about.no = static_cast<std::uint32_t>(no);
  about.shortName = kNames[static_cast<std::size_t>(no - 1) % kNames.size()];
  about.name = about.shortName + " 수학과학융합교육센터";
  return about;
}

/// A desk on a PC of its own, with that PC's keys.
struct ExchangeDesk : SmallBank {
  MemoryKeyStore keys;

  explicit ExchangeDesk(int center, std::uint64_t seed = 0,
                        const std::string& path = ":memory:", int digit = 0)
      : SmallBank(center, digit, seed == 0 ? static_cast<std::uint64_t>(center) : seed, path) {
    must(exchange::takeUp(*bank, keys));
  }

  /// Somebody who may allow what only a manager may.
  ClerkId hireManager() {
    return fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  }
  exchange::RecoverySheet found() { return must(exchange::foundBankExchange(*bank, keys)); }
  Bytes send(exchange::Scope scope = exchange::Scope::Usual,
             const exchange::ExportRules& rules = {}) {
    clock.advance(1000);
    return must(exchange::exportBundle(*bank, keys, {scope}, rules)).file;
  }
  exchange::Imported take(const Bytes& file) {
    clock.advance(1000);
    return must(exchange::importBundle(*bank, keys, file, "x.ksb"));
  }
  Errc refuses(const Bytes& file) {
    const auto taken = exchange::importBundle(*bank, keys, file, "x.ksb");
    return taken ? throw std::runtime_error("it was not refused") : taken.error().code;
  }
  /// Lets `newcomer` into this desk's bank: two files and a phone call.
  void letIn(ExchangeDesk& newcomer, int center) {
    const Bytes request =
        must(exchange::writeJoinRequest(*newcomer.bank, newcomer.keys, centerNo(center)));
    const Bytes welcome =
        must(exchange::admit(*bank, keys, request, exchange::spokenCode(request), {}));
    must(exchange::acceptWelcome(*newcomer.bank, newcomer.keys, welcome));
  }
};

/// Everybody's files to everybody, twice.
template <class... Desks>
void exchangeAll(Desks&... desks) {
  std::vector<ExchangeDesk*> all{&desks...};
  for (int round = 0; round < 2; ++round)
    for (ExchangeDesk* from : all) {
      const Bytes file = from->send();
      for (ExchangeDesk* to : all)
        if (to != from) to->take(file);
    }
}

}  // namespace kstem::test
