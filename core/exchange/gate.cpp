#include "core/exchange/gate.h"

#include <algorithm>

#include "core/store/exchange_rows.h"

namespace kstem::exchange {

/// A chain may bring its own admission along: the founding desk, signed by the recovery sheet, and
/// the new chain of a PC, signed by its old one.
bool SealGate::learnKey(const store::Intake::Waiting& one) {
  const auto fact = decodeBody(one.event.kind, one.event.body);
  if (!fact) return false;
  if (const auto* founded = std::get_if<BankFounded>(&*fact))
    return m_trust.bank && sync::isFoundedBy(*m_trust.bank, *founded) &&
           m_keys.emplace(founded->inc, founded->sign).second;
  const auto* started = std::get_if<IncStarted>(&*fact);
  if (started == nullptr || !started->parent) return false;
  const auto parent = m_keys.find(*started->parent);
  return parent != m_keys.end() && sync::isChildOf(parent->second, one.event.inc, *started) &&
         m_keys.emplace(one.event.inc, *started->sign).second;
}

void SealGate::learnKeys(const Waiting& waiting) {
  for (const auto& [inc, member] : store::ExchangeRows(m_bank.db()).members().all)
    m_keys.insert_or_assign(inc, member.sign);
  std::vector<const store::Intake::Waiting*> candidates;
  for (const auto& [id, one] : waiting)
    if (one.event.agg == membersAgg()) candidates.push_back(&one);
  const auto learnOne = [this](const auto* one) { return learnKey(*one); };
  while (std::any_of(candidates.begin(), candidates.end(), learnOne)) {
  }
}

void SealGate::cover(const Waiting& waiting, EventId head, const IncId& chain) {
  for (auto it = waiting.find(head); it != waiting.end(); it = waiting.find(head)) {
    if (it->second.event.inc != chain || !m_covered.insert(head).second) return;
    if (!it->second.event.prev) return;
    head = *it->second.event.prev;
  }
}

void SealGate::coverVouched(const Waiting& waiting) {
  store::Journal journal(m_bank.db());
  for (const JournalEvent& event : journal.eventsOf(membersAgg()))
    if (const auto* vouched = event.fact ? std::get_if<ChainsVouched>(&*event.fact) : nullptr)
      for (const Head& head : vouched->heads) cover(waiting, head.id, head.inc);
}

bool SealGate::isBad(const sync::ChainSeal& seal) const {
  const auto key = m_keys.find(seal.inc);
  return key != m_keys.end() && !sync::isGood(seal, key->second);
}

void SealGate::look(const store::Intake& intake) {
  const Waiting& waiting = intake.waiting();
  learnKeys(waiting);
  for (const sync::ChainSeal& seal : m_seals)
    if (waiting.contains(seal.head) && m_keys.contains(seal.inc) && !isBad(seal))
      cover(waiting, seal.head, seal.inc);
  coverVouched(waiting);
  // What stands behind a gap was let in and names what is missing by its hash.
  for (const Head& gap : store::ExchangeRows(m_bank.db()).gaps()) cover(waiting, gap.id, gap.inc);
}

}  // namespace kstem::exchange
