#include "core/exchange/trust.h"

#include <algorithm>
#include <set>

#include "core/store/meta.h"

namespace kstem::exchange {
namespace {

/// The own chain and those it says it went on from.
std::vector<IncId> chainsBehind(const IncId& own, const History& history) {
  std::map<IncId, IncId> parents;
  for (const JournalEvent& event : history.all())
    if (const auto* started = event.fact ? std::get_if<IncStarted>(&*event.fact) : nullptr)
      if (started->parent) parents[event.event.inc] = *started->parent;
  std::vector<IncId> chains{own};
  for (auto it = parents.find(chains.back()); it != parents.end();
       it = parents.find(chains.back())) {
    if (std::find(chains.begin(), chains.end(), it->second) != chains.end()) break;
    chains.push_back(it->second);
  }
  return chains;
}

}  // namespace

Trust readTrust(Bank& bank) {
  Trust trust;
  const auto root = store::Meta(bank.db()).id<KeyBytes>("bank_root");
  if (root != KeyBytes{}) trust.bank = root;
  store::Journal journal(bank.db());
  const History history(journal.eventsOf(membersAgg()));
  trust.members = foldMembers(history);
  trust.own = journal.own();
  trust.ownChains = chainsBehind(trust.own, history);
  return trust;
}

std::vector<sync::KnownSender> Trust::senders() const {
  std::vector<sync::KnownSender> known;
  for (const auto& [inc, member] : members.all)
    known.push_back({inc, sync::SignPublicKey{member.sign.bytes}, member.revoked});
  return known;
}

std::vector<sync::BoxPublicKey> Trust::readers() const {
  const std::set<IncId> continued = members.continued();
  std::vector<const Member*> who;
  for (const auto& [inc, member] : members.all)
    if (!member.revoked) who.push_back(&member);
  // A chain that goes on elsewhere may still be read by its twin; it is left out only for room.
  std::stable_sort(who.begin(), who.end(), [&](const Member* a, const Member* b) {
    return std::pair(continued.contains(a->inc), -a->since) <
           std::pair(continued.contains(b->inc), -b->since);
  });
  if (who.size() > sync::kMaxRecipients - 1) who.resize(sync::kMaxRecipients - 1);
  std::vector<sync::BoxPublicKey> readers;
  for (const Member* member : who) readers.push_back({member->box.bytes});
  if (members.rootBox) readers.push_back({members.rootBox->bytes});
  return readers;
}

bool Trust::isAdmitted() const {
  const Member* const member = members.find(own);
  return bank && member != nullptr && !member->revoked;
}

std::vector<sync::BoxKeys> boxKeys(const Trust& trust, KeyStore& keys) {
  std::vector<sync::BoxKeys> all;
  for (const IncId& inc : trust.ownChains)
    if (auto own = keys.load(inc)) all.push_back(std::move(own->box));
  return all;
}

IncId signingChain(const Trust& trust, KeyStore& keys) {
  IncId oldest = trust.own;
  // Along the members, not along the chains: one that was let in by itself speaks for itself.
  for (const Member* at = trust.members.find(oldest);
       at != nullptr && at->parent && keys.load(*at->parent); at = trust.members.find(oldest))
    oldest = *at->parent;
  return oldest;
}

}  // namespace kstem::exchange
