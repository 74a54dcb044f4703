#include "core/service/queries/center_news.h"

#include <algorithm>

#include "core/service/bank.h"
#include "core/store/exchange_rows.h"

namespace kstem {
namespace {

/// When each PC was last heard of, by its oldest chain; by its own clock.
std::map<IncId, Millis> lastHeard(Bank& bank, const Members& members) {
  std::map<IncId, Millis> last;
  const auto note = [&](const IncId& chain, Millis at) {
    Millis& known = last[members.rootOf(chain)];
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
  for (const auto& [root, heard] : lastHeard(bank, members)) {
    const Member* const pc = members.find(root);
    if (pc == nullptr || pc->revoked || heard == 0) continue;
    const auto [at, isFirst] = m_until.emplace(pc->center, heard);
    if (!isFirst) at->second = std::min(at->second, heard);
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
