#include "core/play/stage.h"

#include <algorithm>

#include "core/play/statements.h"

namespace kstem::play {
namespace {

constexpr int kOpens = 9;  ///< o'clock
constexpr Millis kDay = 24LL * 60 * 60 * 1000;
constexpr int kFirstDay = 20260914;
constexpr int kMostRounds = 12;

/// Each desk tells all others, round after round; one that has nothing new since its last file does
/// not write another.
template <class Write, class Take>
Result<void> untilNothingIsNew(const std::vector<Place*>& desks, Write&& write, Take&& take) {
  std::map<Place*, std::int64_t> told;  // events in the journal when it wrote last
  bool isNew = true;
  for (int round = 0; isNew && round < kMostRounds; ++round) {
    isNew = false;
    for (Place* const from : desks) {
      if (told[from] == from->bank().eventCount()) continue;
      const auto file = write(*from);
      if (!file) return file.error();
      told[from] = from->bank().eventCount();
      isNew = true;
      for (Place* const to : desks)
        if (to != from)
          if (const auto taken = take(*to, *file); !taken) return taken.error();
    }
  }
  return isNew ? Result<void>(Error{Errc::BadInput, "no rest"}) : Result<void>();
}

}  // namespace

Stage::Stage(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_clock(*Day::fromNumber(kFirstDay), kOpens, 0) {}

Stage::~Stage() = default;

void Stage::goTo(Day day) {
  m_clock.set(day, kOpens, 0);
  for (const auto& place : m_places) place->lookAgain();
}

/// What stands already is not of today, so that no undo reaches it.
template <class Act>
auto Stage::theDayBefore(Act&& act) {
  m_clock.advance(-kDay);
  auto done = act();
  m_clock.advance(kDay);
  return done;
}

// ---- the desks ----

Result<void> Stage::addDesk(const std::string& name, int centerNo, int digit) {
  const std::string file = "desk" + std::to_string(m_places.size()) + ".kstem";
  auto place = std::make_unique<Place>(name, m_folder / file, world());
  const auto made = theDayBefore([&]() -> Result<void> {
    if (auto created = place->create(centerNo, digit); !created) return created;
    return m_places.empty() ? Result<void>() : join(*place, centerNo);
  });
  if (!made) return made;
  m_places.push_back(std::move(place));
  if (m_places.size() > 1) return {};
  m_here = m_acting = m_places.front().get();
  for (const CenterRegistered& center : m_centers)
    if (auto done = prepare(RegisterCenter{center}); !done) return done.error();
  return {};
}

Result<void> Stage::join(Place& newcomer, int centerNo) {
  Place& first = *m_places.front();
  if (m_places.size() == 1) {
    if (auto keyed = first.takeUpKeys(); !keyed) return keyed;
    if (auto founded = first.found(); !founded) return founded;
  }
  const auto center = std::find_if(
      m_centers.begin(), m_centers.end(),
      [&](const CenterRegistered& one) { return static_cast<int>(one.no) == centerNo; });
  if (center == m_centers.end()) return Error{Errc::CenterUnknown, std::to_string(centerNo)};
  if (auto keyed = newcomer.takeUpKeys(); !keyed) return keyed;
  return first.letIn(newcomer, *center);
}

void Stage::addCenter(const CenterRegistered& about) {
  m_centers.push_back(about);
  if (isOpen()) static_cast<void>(prepare(RegisterCenter{about}));
}

Place* Stage::placeNamed(const std::string& name) {
  const auto at = std::find_if(m_places.begin(), m_places.end(),
                               [&](const auto& place) { return place->name() == name; });
  return at == m_places.end() ? nullptr : at->get();
}

Result<void> Stage::turnTo(const Statement& statement) {
  if (statement.spec->block == Block::Given) {
    if (isOpen()) m_here = m_places.front().get();
    return {};
  }
  if (auto shared = shareWhatWasPrepared(); !shared) return shared;
  Place* const named = placeNamed(statement.desk);
  if (named != nullptr && statement.spec->block == Block::Desk) m_acting = named;
  m_here = named != nullptr ? named : m_acting;
  return {};
}

Result<void> Stage::shareWhatWasPrepared() {
  if (m_isShared || m_places.size() < 2) return {};
  m_isShared = true;
  return theDayBefore([&] {
    return untilNothingIsNew(
        everyDesk(), [](Place& from) { return from.writeBundle(); },
        [](Place& to, const Bytes& file) { return to.takeBundle(file); });
  });
}

Result<Committed> Stage::prepare(const Intent& intent) {
  if (!isOpen()) return Error{Errc::BadInput, "준비 자리"};
  Place& first = *m_places.front();
  auto done = theDayBefore([&] { return first.bank().perform(intent); });
  first.refresh();
  return done;
}

const Statement* Stage::awaitedLoan() const noexcept {
  for (const auto& place : m_places)
    if (place->awaitedLoan != nullptr) return place->awaitedLoan;
  return nullptr;
}

// ---- what goes from desk to desk ----

std::vector<Place*> Stage::everyDesk() const {
  std::vector<Place*> all;
  for (const auto& place : m_places) all.push_back(place.get());
  return all;
}

Result<void> Stage::exchange(const std::vector<Place*>& desks) {
  return untilNothingIsNew(
      desks, [](Place& from) { return from.exportBundle(); },
      [](Place& to, const Bytes& file) { return to.importBundle(file); });
}

const Bytes* Stage::bundle(const std::string& name) const {
  const auto at = m_bundles.find(name);
  return at == m_bundles.end() ? nullptr : &at->second;
}

std::filesystem::path Stage::backup(const std::string& name) const {
  return m_folder / (name + ".backup");
}

// ---- names ----

std::optional<Known> Stage::find(const std::string& name) {
  if (const auto at = m_names.find(name); at != m_names.end()) return at->second;
  const auto code = Code::parse(name);
  if (!code || !isOpen()) return std::nullopt;
  if (code->kind() == CodeKind::Transfer) return Known{{}, *code};
  if (const auto loan = rows().loanByCode(*code)) return Known{aggOf(*loan), *code};
  const auto found = rows().codesByText(code->digits());
  if (found.empty()) return std::nullopt;
  return Known{found.front().agg, *code};
}

std::string Stage::nameOf(const std::string& digits) const {
  for (const auto& [name, known] : m_names)
    if (known.code.number() != 0 && known.code.digits() == digits) return name;
  return digits;
}

std::optional<store::ReservationRow> Stage::reservation(const ReservationId& id) {
  return store::ReservationRows(bank().db()).one(id);
}

Code Stage::codeOf(const AggId& id) {
  if (const auto kit = rows().kit(fromAgg<KitId>(id))) return kit->code;
  if (const auto school = rows().school(fromAgg<SchoolId>(id))) return school->code;
  if (const auto teacher = rows().teacher(fromAgg<TeacherId>(id))) return teacher->code;
  if (const auto clerk = rows().clerk(fromAgg<ClerkId>(id))) return clerk->code;
  if (const auto row = reservation(fromAgg<ReservationId>(id))) return row->code;
  return {};
}

std::string Stage::nameOf(const AggId& id) const {
  for (const auto& [name, known] : m_names)
    if (known.id == id) return name;
  return "?";
}

}  // namespace kstem::play
