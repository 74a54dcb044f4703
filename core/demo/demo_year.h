#pragma once

#include <array>
#include <vector>

#include "core/demo/demo_bank.h"
#include "core/demo/demo_centers.h"

namespace kstem {

/// How often things happened.
struct DemoTally {
  int loans = 0;
  int lines = 0;
};

/// A year of lending, day by day: kits go out and come back, mostly on time.
class DemoYear final {
 public:
  /// Days [days.first, days.end); `days.end` is the day on which the bank is first looked at.
  DemoYear(DemoCenters& centers, DayRange days);
  /// False when `progress` stopped it.
  bool run(const DemoProgress& progress = {});
  const DemoTally& tally() const noexcept { return m_tally; }

 private:
  enum class Back { AsUsual, Never };
  /// A kit that is out, and how it is to come back.
  struct Line {
    std::size_t kit = 0;
    EventId checkout;
    Day out, back;  ///< the school brings it on the first open day from `back` on
    std::size_t lender = 0;
    std::size_t center = 0;  ///< the one it is to come back to
  };
  /// What a loan of the story, or of chance, asks for.
  struct Wish {
    std::size_t center = 0;
    std::size_t borrower = 0;
    int kits = 1;
    std::optional<Day> due;
    Back back = Back::AsUsual;
  };

  bool isOpen(std::size_t center, Day day) { return m_calendars[center].isOpen(day); }
  Day openBefore(std::size_t center, Day day) const;
  void planStory();
  void liveDay(Day day);
  void liveDayAt(std::size_t center, Day day);
  void tell(std::size_t center, Day day);

  void receiveAll(std::size_t center, Day day);
  bool receive(const Line& line, Day day);
  void count(const Line& line);
  void shelve(std::size_t kit, std::size_t center);
  void mendAll(std::size_t center, Day day);
  void bringHome(std::size_t center);

  void lendSome(std::size_t center, Day day);
  void reserveSome(std::size_t center);
  void lend(const Wish& wish, Day day);
  void planReturns(const std::vector<std::size_t>& kits, std::size_t lender, Day day);
  Day chooseBack(Day out, Day due);
  std::vector<std::size_t> takeFromShelf(std::size_t center, int count);
  std::size_t chooseBorrower(std::size_t center);
  std::size_t anyOf(std::size_t count);
  bool chance(std::uint32_t percent) { return m_centers.random().below(100) < percent; }

  void lendByMistake(Day day);
  void loseOne();
  void retireOne();

  static constexpr std::size_t kCount = DemoCenters::kCount;
  DemoCenters& m_centers;
  DayRange m_days;
  std::vector<Calendar> m_calendars;
  std::array<std::vector<std::size_t>, kCount> m_shelf;   ///< kits that can be lent
  std::array<std::vector<std::size_t>, kCount> m_guests;  ///< of this center, back at another one
  struct Mending {
    std::size_t kit;
    Day ready;
  };
  std::array<std::vector<Mending>, kCount> m_mending;
  std::vector<Line> m_out;
  std::vector<std::pair<Day, Wish>> m_story;
  Day m_lossDay, m_retireDay, m_mistakeDay;
  DemoTally m_tally;
};

}  // namespace kstem
