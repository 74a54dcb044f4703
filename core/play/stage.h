#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/play/place.h"
#include "core/store/reservation_rows.h"

namespace kstem::play {

/// What a name stands for while a scenario is played.
struct Known {
  AggId id;
  Code code;  ///< none for centers, desks and models
};

/// The world of one scenario: its desks, each with a bank file of its own, what was sent between
/// them, and one clock that is moved by hand. A desk that is alone has no keys and belongs to no
/// bank; the second one makes the first found it.
class Stage final {
 public:
  /// `folder` is empty and belongs to this stage.
  explicit Stage(std::filesystem::path folder);
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;
  ~Stage();

  // Time.
  Day today() const { return m_clock.today(); }
  /// 09:00 of a day. The desks that are open notice.
  void goTo(Day day);
  void passSeconds(int seconds) { m_clock.advance(seconds * Millis{1000}); }

  // The desks.
  bool isOpen() const noexcept { return !m_places.empty(); }
  /// Makes the bank file of a desk. The first one registers the centers named before it; each
  /// further one is let into its bank and has all that is there.
  /// Errors: those of Bank::create and Place::letIn, CenterUnknown for a center without a name.
  Result<void> addDesk(const std::string& name, int centerNo, int digit);
  void addCenter(const CenterRegistered& about);
  const std::vector<std::unique_ptr<Place>>& places() const noexcept { return m_places; }
  /// The desk of this name; nothing when there is none.
  Place* placeNamed(const std::string& name);
  /// Turns to the desk at which the statement is done or seen: the one that it names, else the one
  /// that acted last. What `준비` sets up is done at the first one; with the first line that is not
  /// of that kind, all desks know it. Errors: those of the exchange.
  Result<void> turnTo(const Statement& statement);
  /// Where we are.
  Place& place() { return *m_here; }
  Bank& bank() { return m_here->bank(); }
  store::Rows rows() { return bank().rows(); }
  std::optional<store::ReservationRow> reservation(const ReservationId& id);
  const DeskView& view() { return m_here->view(); }
  const DeskReply& reply() const noexcept { return m_here->reply(); }
  void act(const DeskAction& action) { m_here->act(action); }
  /// What another page asks of the bank, in the name of the acting clerk.
  void perform(const Intent& intent) { act(Do{intent}); }
  /// Does something that the scenario presupposes, as if the day before. Errors: those of
  /// Bank::perform, and BadInput while there is no desk.
  Result<Committed> prepare(const Intent& intent);
  /// The line that waits for an approval at some desk; nothing when none does.
  const Statement* awaitedLoan() const noexcept;

  // What goes from desk to desk.
  /// Everybody's files to everybody until nothing new comes. Errors: those of Place::exportBundle
  /// and importBundle, BadInput when it never ends.
  Result<void> exchange(const std::vector<Place*>& desks);
  Result<void> exchangeAll() { return exchange(everyDesk()); }
  void keepBundle(const std::string& name, Bytes file) { m_bundles[name] = std::move(file); }
  /// Nothing when none of that name was written.
  const Bytes* bundle(const std::string& name) const;
  /// Where the copy of that name lies.
  std::filesystem::path backup(const std::string& name) const;

  // Names.
  void name(const std::string& name, const Known& what) { m_names[name] = what; }
  /// What a name or a ten-digit code stands for.
  std::optional<Known> find(const std::string& name);
  /// The name of a code, else the text itself.
  std::string nameOf(const std::string& digits) const;
  std::string nameOf(const AggId& id) const;
  /// The code of a kit, school, teacher, clerk or reservation; none for other things.
  Code codeOf(const AggId& id);

 private:
  Bank::World world() { return {m_clock, m_random}; }
  Result<void> join(Place& newcomer, int centerNo);
  std::vector<Place*> everyDesk() const;
  Result<void> shareWhatWasPrepared();
  template <class Act>
  auto theDayBefore(Act&& act);

  std::filesystem::path m_folder;
  ManualClock m_clock;
  SeededRandom m_random{1};
  std::vector<CenterRegistered> m_centers;
  std::vector<std::unique_ptr<Place>> m_places;
  Place* m_here = nullptr;
  Place* m_acting = nullptr;  ///< acted last
  bool m_isShared = false;
  std::map<std::string, Bytes> m_bundles;
  std::map<std::string, Known> m_names;
};

}  // namespace kstem::play
