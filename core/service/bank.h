#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/domain/intent.h"
#include "core/service/work.h"
#include "core/store/bank_file.h"
#include "core/store/photos.h"

namespace kstem {

/// What came in from another desk.
struct Absorbed {
  int added = 0;   ///< events that were new
  int known = 0;   ///< that were here already
  int parked = 0;  ///< of these, that wait for their predecessor
};

/// Runs something that reads from a bank. Errors: those of the store, in place of its exceptions.
Result<void> reading(const std::function<void()>& read);

/// The bank file of one desk: the journal, and everything that is read from it.
/// Lives on one thread. Clock and Random must outlive it.
class Bank final {
 public:
  struct World {
    const Clock& clock;
    Random& random;
  };

  /// Opens the file of a desk. Errors: as store::openBankFile, and StoreForeign for a file that
  /// no desk was ever set up in.
  static Result<std::unique_ptr<Bank>> open(const std::filesystem::path& path, World world);
  /// A bank in memory that starts as the image (store::Db::image) of a desk's. Errors: as open.
  static Result<std::unique_ptr<Bank>> openImage(BytesView image, World world);
  /// Sets up a desk in a new file and starts its chain. Registers nothing else.
  /// Errors: as open; BadInput when the file has a desk already.
  static Result<std::unique_ptr<Bank>> create(
      const std::filesystem::path& path, World world, int centerNo, int digit,
      store::Durability durability = store::Durability::Full);

  Bank(const Bank&) = delete;
  Bank& operator=(const Bank&) = delete;
  ~Bank();

  /// Does one intent as one transaction in the name of `clerk`, then calls onCommitted; what it
  /// erased leaves the pages of the file behind it. Nothing is written when an Error comes back.
  /// Errors: those of decide() for the intent, and StoreFull, StoreDamaged, StoreBroken.
  Result<Committed> perform(const Intent& intent, const ClerkId& clerk = {});

  /// What would come of these intents, done one after the other: each knows those before it that
  /// succeed. Nothing is written and onCommitted is not called. Errors: those of the store.
  Result<std::vector<Result<void>>> rehearse(std::span<const Intent> intents);

  /// As perform(), with rules of an upper room in place of an intent.
  Result<Committed> within(const ClerkId& clerk, const std::function<Result<void>(Work&)>& rules);

  /// How a desk goes on where its file was put back, copied or cloned.
  struct NewLife {
    IncId inc;
    IncStarted how;
    DeskPlace place;  ///< another desk where another PC goes on as the one before
    int forgottenLives =
        0;  ///< of the desk, of which the file may not know everything: codes leave
            ///< out 2,000 numbers of each kind for each (decisions.md, "Code")
  };
  /// Goes on in another chain than before. Errors: those of the store.
  Result<Committed> startChain(const NewLife& life);
  /// A desk of the center of which nothing is known; nothing when all ten are.
  std::optional<DeskPlace> freeDesk();

  /// Takes in events and personal data whose origin is beyond doubt (a copy of a bank) as one
  /// transaction: all or nothing, in any order, any number of times. What other desks send comes
  /// through core/exchange. Errors: EventDamaged, BlobDamaged, and those of the store.
  Result<Absorbed> absorb(std::span<const Bytes> events, std::span<const Blob> blobs = {});

  /// Undoes the newest action of this desk that wrote something today and still stands.
  std::optional<Undo> newestUndoable();
  /// 00:00 of today in Seoul, UTC ms.
  Millis startOfToday() const;
  /// The pictures beside this file.
  store::Photos photos() const { return store::Photos(m_photos); }
  /// Whether the PC's clock lies a day before, or 60 days after, the newest event (sync.md 2.4).
  bool isClockDoubtful();
  /// Throws the projection away and makes it again from the journal. Errors: those of the store.
  Result<void> rebuild();

  /// Whether this bank is for trying things out: screen and paper say so.
  bool isPractice();
  void markPractice();
  /// The file that holds the bank; empty for one in memory.
  std::filesystem::path file() const;
  /// How many events the journal holds, those of other desks too.
  std::int64_t eventCount();

  /// Checks the file table by table, between other work.
  store::FileCheck fileCheck() { return store::FileCheck(*m_db); }

  store::Db& db() noexcept { return *m_db; }
  store::Rows rows() { return store::Rows(*m_db); }
  Calendar calendar();
  CenterPolicy policy() { return rows().policy(m_place.center); }
  const DeskPlace& place() const noexcept { return m_place; }
  const Clock& clock() const noexcept { return m_world.clock; }
  Random& random() const noexcept { return m_world.random; }
  Day today() const { return m_world.clock.today(); }

  /// Called after each commit, on the bank's thread.
  std::function<void(const Committed&)> onCommitted;
  /// Called after each commit with the end of the own chain, so that the PC can remember it outside
  /// the file.
  std::function<void(const IncId&, const store::Position&)> onChainGrown;

 private:
  Bank(std::unique_ptr<store::Db> db, World world, const DeskPlace& place,
       const std::filesystem::path& path);
  static Result<DeskPlace> readPlace(store::Db& db);
  static Result<std::unique_ptr<Bank>> opened(Result<std::unique_ptr<store::Db>> db, World world,
                                              const std::filesystem::path& path);
  void tellCommitted(const Committed& done);
  void purgeIfDue();

  std::unique_ptr<store::Db> m_db;
  World m_world;
  DeskPlace m_place;
  std::filesystem::path m_photos;
  std::int64_t m_purgesTried = 0;  ///< of those that are due
};

}  // namespace kstem
