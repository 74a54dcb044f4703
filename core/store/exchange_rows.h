#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/domain/members_fold.h"
#include "core/store/journal.h"

namespace kstem::store {

/// A chain's own signature over one of its events: it and all before it may be passed on.
struct SealRow {
  IncId inc;
  std::uint64_t seq = 0;
  EventId head;
  SignatureBytes signature;
};

/// What another chain said last about what it has.
struct PeerRow {
  IncId inc;
  Hlc hlc = 0;
  Millis wall = 0;  ///< by its own clock
  Millis got = 0;   ///< by ours
  std::vector<Head> frontier;
  std::vector<EventId> wants;
  int agrees = 0;  ///< its rows with ours: 0 not comparable, 1 yes, 2 no
};

enum class BundleWay { Out = 0, In = 1 };

/// A bundle that came or went.
struct BundleRow {
  std::optional<Raw16> id;  ///< none: it could not be read
  BundleWay way = BundleWay::In;
  std::string name;
  Millis at = 0;
  std::optional<IncId> sender;
  std::string result = "ok";  ///< or the key of the refusal
  std::int64_t fresh = 0;     ///< events that were new, or that went
  std::int64_t known = 0;
};

/// An event that ended what is known of a person, and its place.
struct ErasureRow {
  AggId subject;
  IncId chain;
  std::uint64_t seq = 0;
};

/// What only the exchange of files asks of the store. Writing is inside the caller's transaction.
class ExchangeRows final {
 public:
  explicit ExchangeRows(Db& db) : m_db(db) {}

  Members members();

  void keep(const SealRow& seal);
  bool has(const SealRow& seal);
  std::vector<SealRow> seals();
  /// Forgets seals whose events a newer one covers.
  void pruneSeals();

  /// What is newer than what is kept.
  void keep(const PeerRow& peer);
  void noteAgreement(const IncId& peer, int agrees);
  std::vector<PeerRow> peers();
  /// What the newest `observed` of a chain names.
  std::vector<Head> lastObserved(const IncId& chain);
  /// How many events the ends of a chain stand for, up to and including these.
  std::int64_t eventsBehind(const IncId& chain, std::uint64_t seq);

  void note(const BundleRow& bundle);
  /// What became of a file that was made here: the key of the refusal.
  void noteUndelivered(const Raw16& bundle, std::string_view result);
  /// Newest first.
  std::vector<BundleRow> bundles(int atMost);
  bool hasTaken(const Raw16& bundle);
  std::int64_t count(BundleWay way);

  std::vector<ErasureRow> erasures();

  /// The kits of which an event names pictures, undone or not.
  std::set<AggId> photographed();

  /// Predecessors that nobody has sent, and heads that others saw and we did not.
  std::vector<EventId> missing();
  /// Predecessors that were given up and are not here, with their chain and place.
  std::vector<Head> gaps();
  /// Bytes of a chain's events from a place on, in their order.
  std::vector<Bytes> chainFrom(const IncId& inc, std::uint64_t seq);
  std::vector<IncId> chains();
  std::optional<IncId> chainOf(const EventId& id);
  /// Chains with two events at one place (C27).
  std::vector<IncId> forked();
  /// Hlc of the newest event up to and including these heads, by chain.
  std::map<IncId, Hlc> reach(const std::vector<Head>& heads);
  /// The first place in a chain that was written at or after this time.
  std::uint64_t firstSince(const IncId& inc, Hlc since);

 private:
  Db& m_db;
};

}  // namespace kstem::store
