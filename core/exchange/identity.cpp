#include "core/exchange/identity.h"

#include "core/exchange/erasures.h"
#include "core/store/exchange_rows.h"
#include "core/sync/manifest.h"

namespace kstem::exchange {
namespace {

/// Whether this PC has written more of the chain than the file holds, or something else.
bool isOlderThan(Bank& bank, const IncId& inc, const ChainMark& mark) {
  store::Journal journal(bank.db());
  const auto place = journal.find(mark.head);
  const auto head = journal.ownHead();
  return journal.own() == inc &&
         (!place || !head || static_cast<std::uint64_t>(head->seq) < mark.seq);
}

void watchErasures(Bank& bank, KeyStore& keys) {
  ErasureMirror mirror(bank, keys);
  mirror.look();
  bank.onChainGrown = [mirror](const IncId&, const store::Position&) mutable { mirror.look(); };
}

/// Not before the file was judged: a file that is older would lower its own mark.
void watchChain(Bank& bank, KeyStore& keys) {
  bank.onChainGrown = [&keys, erasures = bank.onChainGrown](const IncId& inc,
                                                            const store::Position& head) {
    keys.setMark(inc, {static_cast<std::uint64_t>(head.seq), head.id});
    erasures(inc, head);
  };
}

/// Whether the chain says whose keys sign for it.
bool isKeyed(Bank& bank, const IncId& inc) {
  for (const JournalEvent& event : store::Journal(bank.db()).eventsOf(membersAgg()))
    if (event.event.inc == inc && event.fact && std::holds_alternative<IncStarted>(*event.fact))
      return true;
  return false;
}

Result<TakenUp> judge(Bank& bank, KeyStore& keys, const IncId& inc) {
  if (!isKeyed(bank, inc)) return TakenUp::FirstKeys;
  const auto own = keys.load(inc);
  if (!own && own.error().code == Errc::KeyMissing) return TakenUp::Copied;
  if (!own) return own.error();
  const auto mark = keys.mark(inc);
  return mark && isOlderThan(bank, inc, *mark) ? TakenUp::Restored : TakenUp::AsBefore;
}

IncReason reasonFor(TakenUp found) {
  switch (found) {
    case TakenUp::Restored: return IncReason::Restored;
    case TakenUp::Copied: return IncReason::Copied;
    case TakenUp::AsBefore:
    case TakenUp::FirstKeys: break;
  }
  return IncReason::Keyed;
}

/// Where a file is put back or copied here for a second time, lives were begun from it of which it
/// knows nothing. Keys of other banks of this user count, too: numbers are left out for nothing.
int livesBegunFrom(Bank& bank, KeyStore& keys) {
  return keys.countOthers(store::ExchangeRows(bank.db()).chains());
}

Bank::NewLife newLife(Bank& bank, KeyStore& keys, IncReason reason) {
  Bank::NewLife life{{}, {}, bank.place(), 0};
  if (reason == IncReason::Keyed) return life;
  const auto free = reason == IncReason::Copied ? bank.freeDesk() : std::nullopt;
  if (free) life.place = *free;
  life.forgottenLives = livesBegunFrom(bank, keys) + (free ? 0 : 1);
  return life;
}

Result<void> begin(Bank& bank, KeyStore& keys, IncReason reason) {
  Bank::NewLife life = newLife(bank, keys, reason);
  const IncId before = store::Journal(bank.db()).own();
  bank.random().fill(life.inc.bytes);
  const sync::Keys fresh = sync::makeKeys(bank.random());
  if (auto saved = keys.save(life.inc, fresh); !saved) return saved;
  life.how = {life.place.center, life.place.desk, reason, before};
  life.how.sign = sync::shown(fresh.sign.shown);
  life.how.box = sync::shown(fresh.box.shown);
  if (const auto parent = keys.load(before))
    life.how.byParent = sync::signChild(life.inc, *life.how.sign, *life.how.box, parent->sign);
  auto begun = bank.startChain(life);
  if (begun) return {};
  keys.drop(life.inc);
  return begun.error();
}

Result<TakenUp> takeUpUnguarded(Bank& bank, KeyStore& keys) {
  if (auto erased = eraseAgain(bank, keys); !erased) return erased.error();
  watchErasures(bank, keys);  // also where the keys turn out to be damaged
  const auto found = judge(bank, keys, store::Journal(bank.db()).own());
  if (!found) return found.error();
  watchChain(bank, keys);
  if (*found != TakenUp::AsBefore)
    if (auto begun = startAgain(bank, keys, reasonFor(*found)); !begun) return begun.error();
  if (auto said = repeatErasures(bank); !said) return said.error();
  return found;
}

}  // namespace

Result<void> startAgain(Bank& bank, KeyStore& keys, IncReason reason) {
  Result<void> begun;
  if (auto read = reading([&] { begun = begin(bank, keys, reason); }); !read) return read;
  return begun;
}

Result<TakenUp> takeUp(Bank& bank, KeyStore& keys) {
  Result<TakenUp> found = TakenUp::AsBefore;
  if (auto read = reading([&] { found = takeUpUnguarded(bank, keys); }); !read) return read.error();
  return found;
}

}  // namespace kstem::exchange
