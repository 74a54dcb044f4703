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

void watch(Bank& bank, KeyStore& keys) {
  bank.onChainGrown = [&keys, mirror = ErasureMirror(bank, keys)](
                          const IncId& inc, const store::Position& head) mutable {
    keys.setMark(inc, {static_cast<std::uint64_t>(head.seq), head.id});
    mirror.look();
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

}  // namespace

Result<void> startAgain(Bank& bank, KeyStore& keys, IncReason reason) {
  const IncId before = store::Journal(bank.db()).own();
  IncId inc;
  bank.random().fill(inc.bytes);
  const sync::Keys fresh = sync::makeKeys(bank.random());
  if (auto saved = keys.save(inc, fresh); !saved) return saved;
  IncStarted started{bank.place().center, bank.place().desk, reason, before};
  started.sign = sync::shown(fresh.sign.shown);
  started.box = sync::shown(fresh.box.shown);
  if (const auto parent = keys.load(before))
    started.byParent = sync::signChild(inc, *started.sign, *started.box, parent->sign);
  if (auto begun = bank.startChain(inc, started); !begun) return begun.error();
  return {};
}

Result<TakenUp> takeUp(Bank& bank, KeyStore& keys) {
  if (auto matched = matchErasures(bank, keys); !matched) return matched.error();
  const auto found = judge(bank, keys, store::Journal(bank.db()).own());
  if (!found) return found.error();
  watch(bank, keys);
  if (*found != TakenUp::AsBefore)
    if (auto begun = startAgain(bank, keys, reasonFor(*found)); !begun) return begun.error();
  if (auto said = repeatErasures(bank); !said) return said.error();
  return found;
}

}  // namespace kstem::exchange
