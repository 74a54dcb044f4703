#include "core/exchange/import.h"

#include <algorithm>

#include "core/exchange/erasures.h"
#include "core/exchange/gate.h"
#include "core/exchange/identity.h"
#include "core/store/blobs.h"
#include "core/store/exchange_rows.h"
#include "core/store/meta.h"
#include "core/store/projection.h"
#include "core/store/revocations.h"

namespace kstem::exchange {
namespace {

/// Links whatever may come in; each admission on the way may let in more.
std::vector<EventId> linkAll(store::Intake& intake, SealGate& gate, std::set<AggId>& touched) {
  std::vector<EventId> linked;
  bool grown = true;
  while (grown) {
    gate.look(intake);
    const auto more = intake.link([&](const EventId& id) { return gate.lets(id); }, touched);
    linked.insert(linked.end(), more.begin(), more.end());
    grown = !more.empty();
  }
  return linked;
}

/// One file being taken in, inside its transaction.
class TakingIn final {
 public:
  TakingIn(Bank& bank, Work& work, const Trust& trust)
      : m_bank(bank), m_work(work), m_rows(bank.db()), m_intake(bank.db()), m_gate(bank, trust) {
    for (const store::SealRow& seal : m_rows.seals())
      m_gate.add({seal.inc, seal.seq, seal.head, seal.signature});
  }

  Result<void> offer(const sync::Records& records) {
    for (const sync::Record& record : records.all())
      if (auto taken = offer(record); !taken) return taken;
    return {};
  }

  void settle() {
    if (!m_intake.waiting().empty() || !m_seals.empty()) settleChains();
    store::Blobs(m_bank.db()).destroyErased();
  }

  std::int64_t fresh() const { return static_cast<std::int64_t>(m_linked.size()); }
  std::int64_t known() const { return m_known; }
  std::int64_t waiting() const { return static_cast<std::int64_t>(m_intake.waiting().size()); }
  /// Something of our own chain came from outside (sync.md 2.3, the third net).
  bool heardOwnVoice() const { return m_ownVoice; }

 private:
  void settleChains() {
    m_linked = linkAll(m_intake, m_gate, m_work.touched());
    for (const sync::ChainSeal& seal : m_seals)
      if (!m_gate.isBad(seal)) m_rows.keep({seal.inc, seal.seq, seal.head, seal.signature});
    m_rows.pruneSeals();
    noteOwnVoice();
    m_intake.park(m_work.now());
    if (!m_linked.empty()) store::Revocations(m_bank.db()).apply(m_work.touched());
  }
  Result<void> offer(const sync::Record& record) {
    switch (record.type) {
      case sync::RecordType::Event: return offerEvent(record.bytes);
      case sync::RecordType::Seal: return offerSeal(record.bytes);
      case sync::RecordType::Blob: return offerBlob(record.bytes);
      case sync::RecordType::Manifest:
      case sync::RecordType::GapReport:
      case sync::RecordType::Photo:  // looked at once the events are in: takePictures
      case sync::RecordType::End: break;
    }
    return {};
  }
  Result<void> offerEvent(BytesView bytes) {
    const auto isNew = m_intake.offer(bytes);
    if (!isNew) return isNew.error();
    if (!*isNew) ++m_known;
    return {};
  }
  Result<void> offerSeal(BytesView bytes) {
    const auto seal = sync::decodeSeal(bytes);
    if (!seal) return seal.error();
    // Every file brings those again that were looked at when they first came.
    if (m_rows.has({seal->inc, seal->seq, seal->head, seal->signature})) return {};
    m_gate.add(*seal);
    m_seals.push_back(*seal);
    return {};
  }
  Result<void> offerBlob(BytesView bytes) {
    const auto blob = sync::decodeBlob(bytes);
    if (!blob) return blob.error();
    return store::Blobs(m_bank.db()).keep(*blob);
  }
  void noteOwnVoice() {
    store::Journal journal(m_bank.db());
    const IncId own = journal.own();
    for (const EventId& id : m_linked)
      if (const auto place = journal.find(id)) m_ownVoice = m_ownVoice || journal.isOf(*place, own);
    for (const auto& [id, one] : m_intake.waiting())
      m_ownVoice = m_ownVoice || one.event.inc == own;
  }

  Bank& m_bank;
  Work& m_work;
  store::ExchangeRows m_rows;
  store::Intake m_intake;
  SealGate m_gate;
  std::vector<sync::ChainSeal> m_seals;
  std::vector<EventId> m_linked;
  std::int64_t m_known = 0;
  bool m_ownVoice = false;
};

/// The chain that speaks must be of the PC that signed.
Result<void> checkSender(const Members& members, const Opened& opened) {
  if (members.find(opened.manifest.sender) == nullptr)
    return Error{Errc::SenderUnknown, toHex(opened.manifest.sender.view())};
  if (members.rootOf(opened.manifest.sender) != members.rootOf(opened.bundle.sender))
    return Error{Errc::BundleForeign, "signed by another PC than speaks"};
  return {};
}

bool sameHeads(std::vector<Head> some, std::vector<Head> others) {
  const auto byId = [](const Head& a, const Head& b) { return a.id < b.id; };
  std::sort(some.begin(), some.end(), byId);
  std::sort(others.begin(), others.end(), byId);
  return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                    [](const Head& a, const Head& b) { return a.id == b.id; });
}

/// Ends alone do not say it: an event that was given up and turned up at one of the desks may have
/// been no end at either.
bool isSameJournal(Bank& bank, const sync::Manifest& manifest) {
  const auto missing = store::ExchangeRows(bank.db()).missing();
  return std::is_permutation(missing.begin(), missing.end(), manifest.wants.begin(),
                             manifest.wants.end()) &&
         sameHeads(store::Journal(bank.db()).heads(), manifest.frontier);
}

Agreement agreementWith(Bank& bank, const sync::Manifest& manifest) {
  store::Journal journal(bank.db());
  if (manifest.projection != static_cast<std::uint64_t>(store::kProjectionVersion) ||
      journal.parkedCount() != 0 || !isSameJournal(bank, manifest))
    return Agreement::Unknown;
  return store::Projection(bank.db()).digest() == manifest.digest.bytes ? Agreement::Same
                                                                        : Agreement::Differs;
}

void noteRefusal(Bank& bank, const std::string& name, Errc why) {
  const auto noted = bank.within({}, [&](Work& work) -> Result<void> {
    store::ExchangeRows(work.db()).note({std::nullopt, store::BundleWay::In, name, work.now(),
                                         std::nullopt, std::string(keyOf(why)), 0, 0});
    return {};
  });
  static_cast<void>(noted);  // the refusal itself is what the caller hears of
}

store::PeerRow peerOf(const sync::Manifest& manifest, Millis now) {
  return {manifest.sender,   manifest.hlc,  static_cast<Millis>(manifest.wall), now,
          manifest.frontier, manifest.wants};
}

std::string labelOf(const Members& members, const IncId& inc) {
  const Member* const member = members.find(inc);
  return member == nullptr ? std::string() : member->label;
}

Result<Opened> withManifest(Result<sync::OpenedBundle> bundle) {
  if (!bundle) return bundle.error();
  const auto& records = bundle->records.all();
  if (records.empty() || records.front().type != sync::RecordType::Manifest)
    return Error{Errc::BundleDamaged, "no manifest"};
  auto manifest = sync::decodeManifest(records.front().bytes);
  if (!manifest) return manifest.error();
  return Opened{*std::move(bundle), *std::move(manifest)};
}

Result<Imported> importUnlogged(Bank& bank, KeyStore& keys, BytesView file,
                                const std::string& name) {
  const Trust trust = readTrust(bank);
  if (!trust.bank) return Error{Errc::BankNotFounded, {}};
  const auto opened = openBundle(file, trust.senders(), boxKeys(trust, keys));
  if (!opened) return opened.error();
  return takeIn(bank, keys, *opened, trust, name);
}

}  // namespace

Result<Opened> openBundle(BytesView file, std::span<const sync::KnownSender> known,
                          std::span<const sync::BoxKeys> own) {
  return withManifest(sync::open(file, known, own));
}

Result<Opened> openForRecovery(BytesView file, std::span<const sync::BoxKeys> own) {
  return withManifest(sync::openUnsigned(file, own));
}

Result<Imported> takeIn(Bank& bank, KeyStore& keys, const Opened& opened, const Trust& trust,
                        const std::string& name) {
  const sync::Manifest& manifest = opened.manifest;
  if (manifest.bank != trust.bank) return Error{Errc::BankOther, {}};
  Imported result{manifest.id, manifest.sender, {}};
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    store::ExchangeRows rows(work.db());
    result.isRepeated = rows.hasTaken(manifest.id.bytes);
    result.clockAhead = static_cast<Millis>(manifest.wall) - work.now();
    store::Meta(work.db()).set("bank_root", trust.bank->view());
    TakingIn taking(bank, work, trust);
    if (auto offered = taking.offer(opened.bundle.records); !offered) return offered;
    taking.settle();
    const Members members = rows.members();
    if (auto sender = checkSender(members, opened); !sender) return sender;
    result.senderLabel = labelOf(members, manifest.sender);
    result.fresh = taking.fresh();
    result.known = taking.known();
    result.waiting = taking.waiting();
    result.startedAgain = taking.heardOwnVoice();
    rows.keep(peerOf(manifest, work.now()));
    rows.note({manifest.id.bytes, store::BundleWay::In, name, work.now(), manifest.sender, "ok",
               result.fresh, result.known});
    return {};
  });
  if (!done) return done.error();
  if (auto read = reading([&] { result.pictures = takePictures(bank, opened.bundle.records); });
      !read)
    return read.error();
  if (auto read = reading([&] {
        result.agreement = agreementWith(bank, manifest);
        store::ExchangeRows(bank.db()).noteAgreement(manifest.sender,
                                                     static_cast<int>(result.agreement));
      });
      !read)
    return read.error();
  if (result.startedAgain)
    if (auto again = startAgain(bank, keys, IncReason::Twin); !again) return again.error();
  static_cast<void>(repeatErasures(bank));  // the file is in; what failed is said with the next one
  return result;
}

Result<Imported> importBundle(Bank& bank, KeyStore& keys, BytesView file, const std::string& name) {
  auto imported = importUnlogged(bank, keys, file, name);
  if (!imported) noteRefusal(bank, name, imported.error().code);
  return imported;
}

Result<void> settleWaiting(Bank& bank) {
  const Trust trust = readTrust(bank);
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    TakingIn(bank, work, trust).settle();
    return {};
  });
  if (!done) return done.error();
  return {};
}

}  // namespace kstem::exchange
