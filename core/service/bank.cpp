#include "core/service/bank.h"

#include "core/service/decide.h"
#include "core/service/free_digit.h"
#include "core/store/blobs.h"
#include "core/store/intake.h"
#include "core/store/meta.h"
#include "core/store/projection.h"

namespace kstem {
namespace {

/// The one place where the store's exceptions end.
template <class T, class F>
Result<T> guarded(F&& run) try {
  return run();
} catch (const store::SqliteError& error) {
  return Error{error.errc(), error.what()};
}

DeskPlace placeOf(int centerNo, int digit) {
  const CenterId center = centerIdOf(centerNo);
  return {center, centerNo, deskIdOf(center, digit), digit};
}

Result<void> decideNow(Work& work, const Intent& intent) {
  return std::visit([&](const auto& request) { return decide(work, request); }, intent);
}

/// What the rules say, and what they may not touch (a newer program wrote about it).
Result<void> settled(Work& work, const std::function<Result<void>(Work&)>& rules) {
  if (auto decided = rules(work); !decided) return decided;
  if (!work.refusal()) return work.refusal();
  work.settle();
  return {};
}

void startFirstChain(store::Db& db, Bank::World world, const DeskPlace& place) {
  store::Transaction tx(db);
  std::set<AggId> touched;
  store::Meta meta(db);
  meta.set("center_no", place.centerNo);
  meta.set("desk_digit", place.digit);
  store::Journal(db).start(newId<IncId>(world.clock, world.random),
                           IncStarted{place.center, place.desk}, world.clock.now(), touched);
  tx.commit();
}

}  // namespace

Result<void> reading(const std::function<void()>& read) try {
  read();
  return {};
} catch (const store::SqliteError& error) {
  return Error{error.errc(), error.what()};
}

Bank::Bank(std::unique_ptr<store::Db> db, World world, const DeskPlace& place,
           const std::filesystem::path& path)
    : m_db(std::move(db)), m_world(world), m_place(place), m_photos(path) {
  m_photos += ".photos";
}

Bank::~Bank() = default;

Result<DeskPlace> Bank::readPlace(store::Db& db) {
  store::Meta meta(db);
  const auto centerNo = static_cast<int>(meta.number("center_no"));
  if (centerNo == 0) return Error{Errc::StoreForeign, "no desk was set up in this file"};
  return placeOf(centerNo, static_cast<int>(meta.number("desk_digit")));
}

Result<std::unique_ptr<Bank>> Bank::open(const std::filesystem::path& path, World world) {
  return opened(store::openBankFile(path), world, path);
}

Result<std::unique_ptr<Bank>> Bank::openImage(BytesView image, World world) {
  return opened(store::openBankImage(image), world, {});
}

Result<std::unique_ptr<Bank>> Bank::opened(Result<std::unique_ptr<store::Db>> db, World world,
                                           const std::filesystem::path& path) {
  if (!db) return db.error();
  return guarded<std::unique_ptr<Bank>>([&]() -> Result<std::unique_ptr<Bank>> {
    const auto place = readPlace(**db);
    if (!place) return place.error();
    std::unique_ptr<Bank> bank(new Bank(*std::move(db), world, *place, path));
    bank->purgeIfDue();
    return bank;
  });
}

Result<std::unique_ptr<Bank>> Bank::create(const std::filesystem::path& path, World world,
                                           int centerNo, int digit, store::Durability durability) {
  if (centerNo < 1 || centerNo > 99 || digit < 0 || digit > 9) return Error{Errc::BadInput, "desk"};
  auto db = store::createBankFile(path, durability);
  if (!db) return db.error();
  return guarded<std::unique_ptr<Bank>>([&]() -> Result<std::unique_ptr<Bank>> {
    if (readPlace(**db)) return Error{Errc::BadInput, "this file has a desk already"};
    startFirstChain(**db, world, placeOf(centerNo, digit));
    return std::unique_ptr<Bank>(new Bank(*std::move(db), world, placeOf(centerNo, digit), path));
  });
}

Result<Committed> Bank::perform(const Intent& intent, const ClerkId& clerk) {
  return within(clerk, [&](Work& work) { return decideNow(work, intent); });
}

Result<Committed> Bank::within(const ClerkId& clerk,
                               const std::function<Result<void>(Work&)>& rules) {
  auto done = guarded<Committed>([&]() -> Result<Committed> {
    store::Transaction tx(*m_db);  // an early return rolls back
    Work work({*m_db, m_world.clock, m_world.random, m_place, clerk});
    if (const auto decided = settled(work, rules); !decided) return decided.error();
    tx.commit();
    return work.finish();
  });
  if (!done) return done;
  tellCommitted(*done);
  purgeIfDue();
  return done;
}

/// What cannot be done now (a full disk) stays due. It is not tried behind every commit, which
/// would stop the desk, but when more is destroyed and when the file is opened.
void Bank::purgeIfDue() {
  static_cast<void>(reading([this] {
    const std::int64_t due = store::purgesDue(*m_db);
    if (due == 0 || due == m_purgesTried) return;
    m_purgesTried = due;
    store::purge(*m_db);
    m_purgesTried = store::purgesDue(*m_db);
  }));
}

void Bank::tellCommitted(const Committed& done) {
  if (onChainGrown) {
    store::Journal journal(*m_db);
    if (const auto head = journal.ownHead()) onChainGrown(journal.own(), *head);
  }
  if (onCommitted) onCommitted(done);
}

std::optional<DeskPlace> Bank::freeDesk() {
  const auto digit = freeDigit(*m_db, m_place);
  return digit ? std::optional(placeOf(m_place.centerNo, *digit)) : std::nullopt;
}

Result<Committed> Bank::startChain(const NewLife& life) {
  const DeskPlace before = std::exchange(m_place, life.place);
  auto done = within({}, [&](Work& work) -> Result<void> {
    work.journal().start(life.inc, life.how, work.now(), work.touched());
    if (life.place.digit != before.digit) work.registerDesk();
    if (life.forgottenLives > 0) work.skipSerials(life.forgottenLives);
    return {};
  });
  if (!done) m_place = before;
  return done;
}

Result<std::vector<Result<void>>> Bank::rehearse(std::span<const Intent> intents) {
  using Outcomes = std::vector<Result<void>>;
  return guarded<Outcomes>([&]() -> Result<Outcomes> {
    const store::Transaction never(*m_db);
    Outcomes outcomes;
    for (const Intent& intent : intents) {
      store::Savepoint part(*m_db);
      Work work({*m_db, m_world.clock, m_world.random, m_place, {}});
      outcomes.push_back(settled(work, [&](Work& one) { return decideNow(one, intent); }));
      if (outcomes.back()) part.release();
    }
    return outcomes;
  });
}

Result<Absorbed> Bank::absorb(std::span<const Bytes> events, std::span<const Blob> blobs) {
  Absorbed result;
  const auto done = within({}, [&](Work& work) -> Result<void> {
    store::Intake intake(*m_db);
    for (const Bytes& bytes : events) {
      const auto isNew = intake.offer(bytes);
      if (!isNew) return isNew.error();
      if (!*isNew) ++result.known;
    }
    for (const Blob& blob : blobs)
      if (auto kept = store::Blobs(*m_db).keep(blob); !kept) return kept.error();
    result.added =
        static_cast<int>(intake.link([](const EventId&) { return true; }, work.touched()).size());
    for (const auto& [id, waiting] : intake.waiting()) result.parked += waiting.isFresh ? 1 : 0;
    intake.park(work.now());
    store::Blobs(*m_db).destroyErased();
    return {};
  });
  if (!done) return done.error();
  return result;
}

Millis Bank::startOfToday() const { return ManualClock(today(), 0, 0).now(); }

std::optional<Undo> Bank::newestUndoable() {
  const Millis midnight = startOfToday();
  Work work({*m_db, m_world.clock, m_world.random, m_place, {}});
  for (const GroupId& group : store::Journal(*m_db).recentGroups(midnight)) {
    const Undo undo{group, midnight};
    if (isUndoable(work, undo)) return undo;
  }
  return std::nullopt;
}

bool Bank::isClockDoubtful() {
  constexpr Millis kOneDay = 86'400'000;
  const Millis ahead = m_world.clock.now() - store::Journal(*m_db).newest();
  return ahead < -kOneDay || ahead > 60 * kOneDay;
}

Result<void> Bank::rebuild() {
  const auto done = guarded<bool>([&]() -> Result<bool> {
    store::Projection(*m_db).rebuild();
    return true;
  });
  if (!done) return done.error();
  return {};
}

bool Bank::isPractice() { return store::Meta(*m_db).number("practice") != 0; }
void Bank::markPractice() { store::Meta(*m_db).set("practice", 1); }
std::filesystem::path Bank::file() const { return m_db->file(); }
std::int64_t Bank::eventCount() { return store::Journal(*m_db).count(); }

Calendar Bank::calendar() { return {HolidayTable::builtIn(), rows().exceptions(m_place.center)}; }

}  // namespace kstem
