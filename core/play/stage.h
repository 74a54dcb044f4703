#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/base/random.h"
#include "core/play/scenario.h"
#include "core/service/bank.h"
#include "core/service/desk.h"
#include "core/store/reservation_rows.h"

namespace kstem::play {

/// What a name stands for while a scenario is played.
struct Known {
  AggId id;
  Code code;  ///< none for centers, desks and models
};

/// The world of one scenario: a bank in a file of its own, its desk, a clock that is moved by hand.
/// The program behind the desk starts with the first action, and again after a crash.
class Stage final {
 public:
  /// `folder` is empty and belongs to this stage.
  explicit Stage(std::filesystem::path folder);
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;
  ~Stage();

  // Time.
  Day today() const { return m_clock.today(); }
  /// 09:00 of a day. A desk that is open notices.
  void goTo(Day day);
  void passSeconds(int seconds) { m_clock.advance(seconds * Millis{1000}); }

  // The bank.
  bool isOpen() const noexcept { return m_bank != nullptr; }
  Bank& bank() { return *m_bank; }
  store::Rows rows() { return m_bank->rows(); }
  std::optional<store::ReservationRow> reservation(const ReservationId& id);
  /// Makes the bank file of this desk and registers the centers named before it.
  Result<void> openBank(int centerNo, int digit);
  void addCenter(const CenterRegistered& about);
  /// Does something that the scenario presupposes, as if the day before. Errors: those of
  /// Bank::perform, and BadInput while there is no desk.
  Result<Committed> prepare(const Intent& intent);

  // The desk.
  const DeskView& view() { return desk().view(); }
  /// What the last action brought.
  const DeskReply& reply() const noexcept { return m_reply; }
  /// Whether the last action left the journal as it was.
  bool wroteNothing() { return m_eventsAfter == m_eventsBefore; }
  void act(const DeskAction& action);
  /// What another page asks of the bank, in the name of the acting clerk.
  void perform(const Intent& intent) { act(Do{intent}); }
  /// The program dies; it starts again on the same file. Errors: those of Bank::open.
  Result<void> crash();
  /// The program is closed; it starts with the next line of a desk.
  void switchOff() { m_desk.reset(); }
  /// The program starts, if it was closed; what it says then is its reply.
  void switchOn();
  void setPrinter(bool works) noexcept { m_printerWorks = works; }

  // Names.
  void name(const std::string& name, const Known& what) { m_names[name] = what; }
  /// What a name or a ten-digit code stands for.
  std::optional<Known> find(const std::string& name);
  /// The name of a code, else the text itself.
  std::string nameOf(const std::string& digits) const;
  std::string nameOf(const AggId& id) const;
  /// The code of a kit, school, teacher, clerk or reservation; none for other things.
  Code codeOf(const AggId& id);
  /// The line that named a loan which has to be approved before it is made.
  const Statement* awaitedLoan = nullptr;

 private:
  Desk& desk();
  Bank::World world() { return {m_clock, m_random}; }
  void printIfAsked();
  template <class Act>
  void watched(Act&& act);
  template <class Act>
  auto theDayBefore(Act&& act);

  std::filesystem::path m_folder;
  ManualClock m_clock;
  SeededRandom m_random{1};
  std::vector<CenterRegistered> m_centers;  ///< named before there was a bank
  std::unique_ptr<Bank> m_bank;
  std::unique_ptr<Desk> m_desk;
  std::map<std::string, Known> m_names;
  DeskReply m_reply;
  std::int64_t m_eventsBefore = 0;
  std::int64_t m_eventsAfter = 0;
  bool m_printerWorks = true;
};

}  // namespace kstem::play
