#include "core/exchange/status.h"

#include <algorithm>

#include "core/exchange/pairing.h"
#include "core/store/exchange_rows.h"
#include "core/store/projection.h"

namespace kstem::exchange {
namespace {

constexpr std::int64_t kLateAfterDays = 3;
constexpr std::int64_t kSilentAfterDays = 7;
constexpr int kBundlesShown = 50;

Millis millisOf(Hlc hlc) { return static_cast<Millis>(hlc >> 16U); }

/// Everything that is asked about PCs, read once.
class Board final {
 public:
  explicit Board(Bank& bank)
      : m_bank(bank), m_rows(bank.db()), m_journal(bank.db()), m_members(m_rows.members()) {
    m_peers = m_rows.peers();
    for (const IncId& chain : m_rows.forked()) m_forked.insert(chain);
  }

  std::vector<PcStatus> pcs() {
    std::vector<PcStatus> all;
    for (const auto& [inc, member] : m_members.all)
      if (m_members.rootOf(inc) == inc) all.push_back(statusOf(member));
    std::sort(all.begin(), all.end(), [](const PcStatus& a, const PcStatus& b) {
      return std::tie(a.label, a.root) < std::tie(b.label, b.root);
    });
    return all;
  }

  Matrix matrix(const std::vector<PcStatus>& pcs) {
    Matrix matrix;
    for (const PcStatus& pc : pcs) matrix.pcs.push_back(pc.root);
    for (const PcStatus& holder : pcs) {
      auto& row = matrix.upTo.emplace_back();
      const auto reach = m_rows.reach(known(holder.root));
      for (const PcStatus& writer : pcs) row.push_back(newestOf(writer.root, reach));
    }
    return matrix;
  }

 private:
  std::vector<IncId> chainsOf(const IncId& root) const {
    std::vector<IncId> chains;
    for (const auto& [inc, member] : m_members.all)
      if (m_members.rootOf(inc) == root) chains.push_back(inc);
    return chains;
  }
  bool isOwn(const IncId& root) { return m_members.rootOf(m_journal.own()) == root; }

  /// What a PC has, as far as it told us in files and through the records of others.
  std::vector<Head> known(const IncId& root) {
    if (isOwn(root)) return m_journal.heads();
    std::vector<Head> heads;
    const auto chains = chainsOf(root);
    for (const IncId& chain : chains) {
      const auto observed = m_rows.lastObserved(chain);
      heads.insert(heads.end(), observed.begin(), observed.end());
      const auto own = m_journal.headsOf(chain);  // it has what it wrote
      heads.insert(heads.end(), own.begin(), own.end());
    }
    for (const store::PeerRow& peer : m_peers)
      if (std::find(chains.begin(), chains.end(), peer.inc) != chains.end())
        heads.insert(heads.end(), peer.frontier.begin(), peer.frontier.end());
    return heads;
  }

  Millis upTo(const IncId& holder, const IncId& writer) {
    return newestOf(writer, m_rows.reach(known(holder)));
  }
  Millis newestOf(const IncId& writer, const std::map<IncId, Hlc>& reach) const {
    Millis newest = 0;
    for (const IncId& chain : chainsOf(writer))
      if (const auto it = reach.find(chain); it != reach.end())
        newest = std::max(newest, millisOf(it->second));
    return newest;
  }

  /// When it wrote the last file that came; by its clock, as everything of it.
  Millis lastFile(const std::vector<IncId>& chains) const {
    Millis last = 0;
    for (const store::PeerRow& peer : m_peers)
      if (std::find(chains.begin(), chains.end(), peer.inc) != chains.end())
        last = std::max(last, peer.wall);
    return last;
  }

  /// What a PC has of what is here.
  struct Has {
    std::set<EventId> heads;
    std::map<IncId, std::uint64_t> places;  ///< the number in each chain
  };
  Has ownedBy(const IncId& root) {
    Has has;
    for (const Head& head : known(root)) {
      if (!m_journal.has(head.id)) continue;
      has.heads.insert(head.id);
      has.places[head.inc] = std::max(has.places[head.inc], head.seq);
    }
    return has;
  }

  std::int64_t lacks(Has& has) {
    std::int64_t count = 0;
    for (const IncId& chain : m_rows.chains())
      count += m_rows.eventsBehind(chain, has.places[chain]);
    return count;
  }

  /// In a chain with two branches a number says nothing: it has heard when it has both.
  bool hasHeard(const store::ErasureRow& erasure, Has& has) {
    if (!m_forked.contains(erasure.chain)) return erasure.seq <= has.places[erasure.chain];
    return std::ranges::all_of(m_journal.headsOf(erasure.chain),
                               [&](const Head& head) { return has.heads.contains(head.id); });
  }

  /// One of the events that say it is enough.
  std::int64_t unheardErasures(Has& has) {
    std::map<AggId, bool> isHeard;
    for (const store::ErasureRow& row : m_rows.erasures())
      isHeard[row.subject] = isHeard[row.subject] || hasHeard(row, has);
    return std::ranges::count(isHeard, false, &std::pair<const AggId, bool>::second);
  }

  Agreement agreement(const std::vector<IncId>& chains) {
    Agreement found = Agreement::Unknown;
    for (const store::PeerRow& peer : m_peers)
      if (std::find(chains.begin(), chains.end(), peer.inc) != chains.end() && peer.agrees != 0)
        found = static_cast<Agreement>(peer.agrees);
    return found;
  }

  PcStatus statusOf(const Member& root) {
    PcStatus status;
    const auto chains = chainsOf(root.inc);
    status.chain = status.root = root.inc;
    Millis since = root.since;
    for (const IncId& chain : chains)
      if (const Member* member = m_members.find(chain); member->since >= since)
        status.chain = chain, since = member->since;
    status.center = root.center;
    status.label = root.label;
    status.isOwn = isOwn(root.inc);
    status.isRevoked = root.revoked;
    status.hasTwin =
        std::ranges::any_of(chains, [&](const IncId& chain) { return m_forked.contains(chain); });
    status.heard = std::max(upTo(m_members.rootOf(m_journal.own()), root.inc), lastFile(chains));
    status.agreement = agreement(chains);
    if (!status.isOwn) rate(status);
    return status;
  }

  void rate(PcStatus& status) {
    status.knowsOurs = upTo(status.root, m_members.rootOf(m_journal.own()));
    Has has = ownedBy(status.root);
    status.lacks = lacks(has);
    if (!status.isRevoked) status.unheardErasures = unheardErasures(has);
    if (status.heard == 0) {  // it was let in and has not sent anything yet
      status.freshness = Freshness::Late;
      return;
    }
    status.quietDays = m_bank.today() - seoulDay(status.heard);
    if (status.quietDays >= kLateAfterDays) status.freshness = Freshness::Late;
    if (status.quietDays >= kSilentAfterDays) status.freshness = Freshness::Silent;
  }

  Bank& m_bank;
  store::ExchangeRows m_rows;
  store::Journal m_journal;
  Members m_members;
  std::vector<store::PeerRow> m_peers;
  std::set<IncId> m_forked;
};

std::vector<BundleLine> bundleLines(Bank& bank) {
  store::ExchangeRows rows(bank.db());
  const Members members = rows.members();
  std::vector<BundleLine> lines;
  for (const store::BundleRow& row : rows.bundles(kBundlesShown)) {
    const Member* const member = row.sender ? members.find(*row.sender) : nullptr;
    lines.push_back({row.at, row.way == store::BundleWay::Out,
                     member == nullptr ? std::string() : member->label, row.name, row.result,
                     row.fresh, row.known});
  }
  return lines;
}

void readBeginning(Bank& bank, ExchangeStatus& status) {
  store::Journal journal(bank.db());
  const IncId own = journal.own();
  for (const JournalEvent& event : journal.eventsOf(membersAgg()))
    if (const auto* started = event.fact ? std::get_if<IncStarted>(&*event.fact) : nullptr)
      if (event.event.inc == own) status.begun = started->reason, status.begunAt = event.event.wall;
}

}  // namespace

ExchangeStatus readStatus(Bank& bank) {
  const Trust trust = readTrust(bank);
  ExchangeStatus status;
  status.belongs = trust.bank.has_value();
  status.admitted = trust.isAdmitted();
  status.bankCode = bankCode(bank);
  readBeginning(bank, status);
  status.events = bank.eventCount();
  status.waiting = store::Journal(bank.db()).parkedCount();
  status.missing = store::ExchangeRows(bank.db()).missing();
  Board board(bank);
  status.pcs = board.pcs();
  status.matrix = board.matrix(status.pcs);
  status.bundles = bundleLines(bank);
  return status;
}

std::string stateDigest(Bank& bank) { return toHex(store::Projection(bank.db()).digest()); }

Freshness freshnessOf(const ExchangeStatus& status, const CenterId& center) {
  Freshness worst = Freshness::Fresh;
  for (const PcStatus& pc : status.pcs)
    if (pc.center == center && !pc.isOwn && !pc.isRevoked) worst = std::max(worst, pc.freshness);
  return worst;
}

}  // namespace kstem::exchange
