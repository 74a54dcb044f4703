#include "core/service/queries/center_news.h"

#include <algorithm>

#include "core/service/bank.h"
#include "core/store/exchange_rows.h"

namespace kstem {
namespace {

/// When each desk of the bank was last heard of, whichever PC it was at; by that PC's own clock.
std::map<DeskId, Millis> lastHeard(Bank& bank, const Members& members) {
  std::map<DeskId, Millis> last;
  const auto note = [&](const IncId& chain, Millis at) {
    const Member* const member = members.find(chain);
    if (member == nullptr || member->revoked || at == 0) return;
    Millis& known = last[member->desk];
    known = std::max(known, at);
  };
  store::Journal journal(bank.db());
  for (const auto& [chain, member] : members.all) note(chain, journal.newestOf(chain));
  for (const store::PeerRow& peer : store::ExchangeRows(bank.db()).peers())
    note(peer.inc, peer.wall);
  return last;
}

}  // namespace

CenterNews::CenterNews(Bank& bank) {
  const Members members = store::ExchangeRows(bank.db()).members();
  const auto heard = lastHeard(bank, members);
  for (const auto& [inc, member] : members.all)
    if (const auto desk = heard.find(member.desk); desk != heard.end()) {
      const auto [at, isFirst] = m_until.emplace(member.center, desk->second);
      if (!isFirst) at->second = std::min(at->second, desk->second);
    }
  for (const store::CenterRow& center : bank.rows().centers())  // before there was a bank to join
    if (!m_until.contains(center.id))
      if (const Millis newest = store::Journal(bank.db()).newestOf(center.id); newest > 0)
        m_until[center.id] = newest;
  m_until.erase(bank.place().center);
}

std::optional<Millis> CenterNews::knownUntil(const CenterId& center) const {
  const auto at = m_until.find(center);
  return at == m_until.end() ? std::nullopt : std::optional(at->second);
}

}  // namespace kstem
