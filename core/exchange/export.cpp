#include "core/exchange/export.h"

#include <algorithm>
#include <cstdio>

#include "core/exchange/gate.h"
#include "core/store/blobs.h"
#include "core/store/exchange_rows.h"
#include "core/store/projection.h"

namespace kstem::exchange {
namespace {

constexpr const char* kVersion = KSTEM_VERSION;

/// What one file is made of: the records, and the bytes they look at.
struct Content {
  std::vector<std::pair<sync::RecordType, Bytes>> kept;
  std::int64_t events = 0;
  int pictures = 0;
  int picturesLeft = 0;

  void add(sync::RecordType type, Bytes bytes) {
    if (type == sync::RecordType::Event) ++events;
    kept.emplace_back(type, std::move(bytes));
  }
  std::vector<sync::Record> records() const {
    std::vector<sync::Record> views;
    for (const auto& [type, bytes] : kept) views.push_back({type, bytes});
    return views;
  }
};

/// From which place on each chain is sent.
class Lacking final {
 public:
  Lacking(Bank& bank, const Trust& trust, const ExportRules& rules)
      : m_bank(bank),
        m_rows(bank.db()),
        m_rules(rules),
        m_forked(m_rows.forked()),
        m_peers(m_rows.peers()),
        m_others(othersIn(trust)) {
    noteWants();
  }

  std::uint64_t from(const IncId& chain) {
    std::uint64_t seq = std::min(acknowledged(chain) + 1, overlap(chain));
    if (const auto want = m_wanted.find(chain); want != m_wanted.end())
      seq = std::min(seq, want->second);
    return seq;
  }

 private:
  /// Up to where everybody has the chain; 0 when somebody never said, or when it forked.
  std::uint64_t acknowledged(const IncId& chain) {
    if (std::find(m_forked.begin(), m_forked.end(), chain) != m_forked.end()) return 0;
    std::uint64_t least = UINT64_MAX - 1;
    for (const IncId& other : m_others) least = std::min(least, hasUpTo(other, chain));
    return least;
  }
  static std::vector<IncId> othersIn(const Trust& trust) {
    std::vector<IncId> all;
    const std::set<IncId> continued = trust.members.continued();
    for (const auto& [inc, member] : trust.members.all)
      if (!member.revoked && inc != trust.own && !continued.contains(inc)) all.push_back(inc);
    return all;
  }
  /// By hash alone: a number from a chain that forked elsewhere proves nothing.
  std::uint64_t hasUpTo(const IncId& other, const IncId& chain) {
    store::Journal journal(m_bank.db());
    std::uint64_t most = other == chain ? UINT64_MAX - 1 : 0;
    for (const store::PeerRow& peer : m_peers)
      for (const Head& head : peer.frontier)
        if (peer.inc == other && head.inc == chain && journal.has(head.id))
          most = std::max(most, head.seq);
    return most;
  }
  std::uint64_t overlap(const IncId& chain) {
    const Millis since = std::max<Millis>(0, m_bank.clock().now() - m_rules.overlap);
    return m_rows.firstSince(chain, hlcFromMillis(since));
  }
  void noteWants() {
    store::Journal journal(m_bank.db());
    for (const store::PeerRow& peer : m_peers)
      for (const EventId& want : peer.wants) {
        const auto chain = m_rows.chainOf(want);
        const auto place = journal.find(want);
        if (!chain || !place) continue;
        const auto [it, isNew] = m_wanted.emplace(*chain, place->seq);
        it->second = std::min(it->second, static_cast<std::uint64_t>(place->seq));
      }
  }

  Bank& m_bank;
  store::ExchangeRows m_rows;
  const ExportRules& m_rules;
  std::vector<IncId> m_forked;
  std::vector<store::PeerRow> m_peers;
  std::vector<IncId> m_others;  ///< the newest chain of every other PC
  std::map<IncId, std::uint64_t> m_wanted;
};

void sealEnds(Work& work, const IncId& chain, const sync::SignKeys& keys) {
  store::ExchangeRows rows(work.db());
  for (const Head& head : work.journal().headsOf(chain)) {
    const auto seal = sync::sealChain(head, keys);
    rows.keep({seal.inc, seal.seq, seal.head, seal.signature});
  }
}

/// What this PC wrote since its last file in chains that it does not write any more.
Result<void> signOlder(Bank& bank, KeyStore& keys, const Trust& trust) {
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    for (const IncId& chain : trust.ownChains)
      if (chain != trust.own && trust.members.find(chain) != nullptr)
        if (const auto mine = keys.load(chain)) sealEnds(work, chain, mine->sign);
    return {};
  });
  if (!done) return done.error();
  return {};
}

/// Before anything leaves: what arrived is acknowledged, the own chains are signed for, and so is
/// what was written before there were keys.
Result<void> signOwn(Bank& bank, KeyStore& keys, const Trust& trust) {
  const auto mine = keys.load(trust.own);
  if (!mine) return mine.error();
  if (auto older = signOlder(bank, keys, trust); !older) return older;
  if (auto vouched = bank.perform(VouchChains{}); !vouched) return vouched.error();
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    work.journal().observe(work.now(), work.touched());
    sealEnds(work, trust.own, mine->sign);
    store::ExchangeRows(work.db()).pruneSeals();
    return {};
  });
  if (!done) return done.error();
  return {};
}

/// What waits here may be what another desk waits for; it goes on when somebody signed for it.
void addWaiting(Bank& bank, const Trust& trust, Content& content) {
  const store::Intake intake(bank.db());
  SealGate gate(bank, trust);
  for (const store::SealRow& seal : store::ExchangeRows(bank.db()).seals())
    gate.add({seal.inc, seal.seq, seal.head, seal.signature});
  gate.look(intake);
  for (const auto& [id, one] : intake.waiting())
    if (gate.lets(id)) content.add(sync::RecordType::Event, one.bytes);
}

sync::Manifest manifestOf(Bank& bank, const Trust& trust) {
  store::Journal journal(bank.db());
  sync::Manifest manifest;
  bank.random().fill(manifest.id.bytes);
  manifest.bank = *trust.bank;
  manifest.sender = trust.own;
  if (const auto head = journal.ownHead()) manifest.hlc = head->hlc;
  manifest.wall = static_cast<std::uint64_t>(bank.clock().now());
  manifest.projection = store::kProjectionVersion;
  manifest.digest.bytes = store::Projection(bank.db()).digest();
  manifest.frontier = journal.heads();
  manifest.wants = store::ExchangeRows(bank.db()).missing();
  manifest.app = kVersion;
  return manifest;
}

void addPictures(Bank& bank, const ExportRules& rules, Content& content) {
  PicturesPacked packed = packPictures(bank, rules.pictureBytes);
  content.pictures = static_cast<int>(packed.all.size());
  content.picturesLeft = packed.left;
  for (Bytes& picture : packed.all) content.add(sync::RecordType::Photo, std::move(picture));
}

Content contentOf(Bank& bank, const Trust& trust, sync::Manifest& manifest, const ExportWish& wish,
                  const ExportRules& rules) {
  store::ExchangeRows rows(bank.db());
  const bool everything =
      wish.scope == Scope::Everything || bank.eventCount() <= rules.everythingUpTo;
  Lacking lacking(bank, trust, rules);
  Content content;
  content.add(sync::RecordType::Manifest, {});
  for (const store::SealRow& seal : rows.seals())
    content.add(sync::RecordType::Seal,
                sync::encode(sync::ChainSeal{seal.inc, seal.seq, seal.head, seal.signature}));
  for (const IncId& chain : rows.chains())
    for (Bytes& bytes : rows.chainFrom(chain, everything ? 1 : lacking.from(chain)))
      content.add(sync::RecordType::Event, std::move(bytes));
  addWaiting(bank, trust, content);
  for (const Blob& blob : store::Blobs(bank.db()).all())
    content.add(sync::RecordType::Blob, sync::encode(blob));
  if (wish.pictures == Pictures::Carried) addPictures(bank, rules, content);
  manifest.events = static_cast<std::uint64_t>(content.events);
  content.kept.front().second = sync::encode(manifest);
  return content;
}

std::string nameOf(const std::string& label, Millis at, std::int64_t count) {
  const int minute = seoulMinute(at);
  std::array<char, 32> tail{};
  std::snprintf(tail.data(), tail.size(), "%08lld-%02d%02d_%04lld",
                static_cast<long long>(seoulDay(at).number()), minute / 60, minute % 60,
                static_cast<long long>(count % 10'000));
  return "KSB_" + label + "_" + tail.data() + ".ksb";
}

Result<Exported> exportTo(Bank& bank, KeyStore& keys, const Trust& trust,
                          const std::vector<sync::BoxPublicKey>& readers, const ExportWish& wish,
                          const ExportRules& rules) {
  const IncId signer = signingChain(trust, keys);
  const auto signingKeys = keys.load(signer);
  if (!signingKeys) return signingKeys.error();
  sync::Manifest manifest = manifestOf(bank, trust);
  const Content content = contentOf(bank, trust, manifest, wish, rules);
  auto file = sync::seal({signer, readers, content.records()}, signingKeys->sign);
  if (!file) return file.error();
  Exported out{manifest.id,      *std::move(file),    {}, content.events, readers.size(),
               content.pictures, content.picturesLeft};
  const auto noted = bank.within({}, [&](Work& work) -> Result<void> {
    store::ExchangeRows rows(work.db());
    out.name = nameOf(trust.members.find(trust.own)->label, work.now(),
                      rows.count(store::BundleWay::Out) + 1);
    rows.note({out.id.bytes, store::BundleWay::Out, out.name, work.now(), trust.own, "ok",
               out.events, 0});
    return {};
  });
  if (!noted) return noted.error();
  return out;
}

/// With whom this PC believes; to sign for the own chain changes nothing of that.
Result<Trust> prepare(Bank& bank, KeyStore& keys) {
  Trust trust = readTrust(bank);
  if (!trust.bank) return Error{Errc::BankNotFounded, {}};
  if (!trust.isAdmitted()) return Error{Errc::NotAdmitted, {}};
  if (auto signedFor = signOwn(bank, keys, trust); !signedFor) return signedFor.error();
  return trust;
}

}  // namespace

Result<Exported> exportBundle(Bank& bank, KeyStore& keys, const ExportWish& wish,
                              const ExportRules& rules) {
  const auto trust = prepare(bank, keys);
  if (!trust) return trust.error();
  return exportTo(bank, keys, *trust, trust->readers(), wish, rules);
}

Result<Exported> exportFor(Bank& bank, KeyStore& keys,
                           const std::vector<sync::BoxPublicKey>& readers) {
  const auto trust = prepare(bank, keys);
  if (!trust) return trust.error();
  return exportTo(bank, keys, *trust, readers, {Scope::Everything}, {});
}

Result<void> deliver(Bank& bank, const Exported& exported, const std::filesystem::path& file,
                     const WriteProgress& progress) {
  auto written = writeDurably(file, exported.file, progress);
  if (written) return written;
  const auto noted = bank.within({}, [&](Work& work) -> Result<void> {
    store::ExchangeRows(work.db()).noteUndelivered(exported.id.bytes, keyOf(written.error().code));
    return {};
  });
  static_cast<void>(noted);  // what went wrong with the file is what the caller hears of
  return written;
}

}  // namespace kstem::exchange
