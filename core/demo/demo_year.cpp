#include "core/demo/demo_year.h"

#include <algorithm>
#include <utility>

namespace kstem {
namespace {

constexpr int kBoxesAtMost = 4;

/// Every second Friday.
bool isExchangeDay(Day day) { return day.weekday() == Weekday::Fri && day.serial() / 7 % 2 == 0; }

}  // namespace

DemoYear::DemoYear(DemoCenters& centers, DayRange days) : m_centers(centers), m_days(days) {
  for (std::size_t i = 0; i < kCount; ++i) m_calendars.push_back(m_centers.bank(i).calendar());
  for (std::size_t kit = 0; kit < m_centers.kits().size(); ++kit)
    m_shelf[m_centers.kits()[kit].home].push_back(kit);
  planStory();
}

/// The latest open day that is not after `day`, or the first one of all.
Day DemoYear::openBefore(std::size_t center, Day day) const {
  const Calendar& calendar = m_calendars[center];
  const Day before = calendar.previousOpen(day + 1);
  return before < m_days.first ? calendar.roll(m_days.first) : before;
}

/// What everybody who opens the demo should find, whatever chance does.
void DemoYear::planStory() {
  const Day today = m_days.end;
  const auto plan = [&](Day day, const Wish& wish) {
    m_story.emplace_back(openBefore(wish.center, day), wish);
  };
  for (std::size_t center = 0; center < kCount; ++center) {
    const std::size_t borrower = chooseBorrower(center);
    if (isOpen(center, today)) plan(today - 6, {center, borrower, 2, today, Back::Never});
    plan(today - 24, {center, chooseBorrower(center), 2, {}, Back::Never});
  }
  plan(m_days.first + 40, {0, chooseBorrower(0), 1, {}, Back::Never});
  plan(today - 3, {0, 0, 3, {}, Back::Never});  // the school with the longest name
  m_lossDay = openBefore(0, today - 60);
  m_retireDay = openBefore(0, today - 45);
  m_mistakeDay = openBefore(0, today - 2);
}

bool DemoYear::run(const DemoProgress& progress) {
  for (Day day = m_days.first; day < m_days.end && !m_centers.failure(); day = day + 1) {
    if (progress && !progress(day - m_days.first, m_days.end - m_days.first)) return false;
    liveDay(day);
    m_centers.clock().set(day, 18, 0);
    if (isExchangeDay(day)) m_centers.exchange();
  }
  m_centers.collect();
  return true;
}

void DemoYear::liveDay(Day day) {
  for (std::size_t center = 0; center < kCount; ++center)
    if (isOpen(center, day)) liveDayAt(center, day);
}

void DemoYear::liveDayAt(std::size_t center, Day day) {
  m_centers.clock().set(day, 9, 0);
  bringHome(center);
  mendAll(center, day);
  receiveAll(center, day);
  if (chance(1)) m_centers.registerTeacher(center);
  tell(center, day);
  lendSome(center, day);
  if (day == openBefore(center, m_days.end - 1)) reserveSome(center);
}

void DemoYear::tell(std::size_t center, Day day) {
  for (const auto& [when, wish] : m_story)
    if (when == day && wish.center == center) lend(wish, day);
  if (center != 0) return;
  if (day == m_lossDay) loseOne();
  if (day == m_retireDay) retireOne();
  if (day == m_mistakeDay) lendByMistake(day);
}

// --- kits come back ---

void DemoYear::receiveAll(std::size_t center, Day day) {
  std::vector<Line> still;
  for (Line& line : std::exchange(m_out, {})) {
    const bool due = line.center == center && line.back <= day;
    if (due && receive(line, day)) continue;
    if (due) line.center = line.lender;
    still.push_back(line);
  }
  m_out = std::move(still);
}

/// False when this center has not heard of the loan yet; the kit goes where it came from.
bool DemoYear::receive(const Line& line, Day day) {
  const KitId kit = m_centers.kits()[line.kit].id;
  const auto row = m_centers.bank(line.center).rows().kit(kit);
  if (!row || row->checkout != line.checkout) return false;
  TakeBack intent{kit, {}};
  if (line.back < day && line.back > line.out && chance(30)) intent.actual = line.back;  // drop box
  m_centers.perform(line.center, intent);
  count(line);
  return true;
}

/// Counts a kit; now and then some of a part are missing, and what is a key part is bought again.
void DemoYear::count(const Line& line) {
  Bank& bank = m_centers.bank(line.center);
  CheckIn intent{m_centers.kits()[line.kit].id, {}};
  const auto parts = bank.rows().partsOf(line.checkout);
  if (chance(4) && !parts.empty()) {
    const auto& part = parts[anyOf(parts.size())];
    if (part.out > 0) intent.parts.push_back({part.no, part.out - 1});
  }
  m_centers.perform(line.center, intent);
  const auto row = bank.rows().kit(intent.kit);
  if (row && row->standing == Standing::Repair) {
    m_mending[line.center].push_back({line.kit, line.back + 14});
  } else {
    shelve(line.kit, line.center);
  }
}

void DemoYear::shelve(std::size_t kit, std::size_t center) {
  const std::size_t home = m_centers.kits()[kit].home;
  if (home == center) {
    m_shelf[home].push_back(kit);
  } else {
    m_guests[home].push_back(kit);
  }
}

void DemoYear::mendAll(std::size_t center, Day day) {
  std::vector<Mending> still;
  for (const Mending& mending : std::exchange(m_mending[center], {})) {
    if (day < mending.ready) {
      still.push_back(mending);
      continue;
    }
    Bank& bank = m_centers.bank(center);
    CheckIn full{m_centers.kits()[mending.kit].id, {}};
    const auto kit = bank.rows().kit(full.kit);
    const auto model = kit ? bank.rows().model(kit->model) : std::nullopt;
    if (model)
      for (const Part& part : model->parts)
        full.parts.push_back({part.no, static_cast<int>(part.quantity)});
    m_centers.perform(center, full);
    shelve(mending.kit, center);
  }
  m_mending[center] = std::move(still);
}

/// Kits that another center took back arrive some days later, once that return is known here.
void DemoYear::bringHome(std::size_t center) {
  std::vector<std::size_t> still;
  for (const std::size_t guest : std::exchange(m_guests[center], {})) {
    Bank& bank = m_centers.bank(center);
    const auto kit = bank.rows().kit(m_centers.kits()[guest].id);
    const bool known = kit && kit->standing == Standing::Shelf && kit->place != bank.place().center;
    if (!known || !chance(30)) {
      still.push_back(guest);
      continue;
    }
    m_centers.perform(center, SeeKit{kit->id});
    m_shelf[center].push_back(guest);
  }
  m_guests[center] = std::move(still);
}

// --- kits go out ---

void DemoYear::lendSome(std::size_t center, Day day) {
  const auto loans = 1 + m_centers.random().below(5);
  for (std::uint32_t i = 0; i < loans; ++i) {
    Wish wish{center, chooseBorrower(center), 1 + static_cast<int>(anyOf(kBoxesAtMost)), {}, {}};
    if (chance(10)) wish.due = day + 5 + static_cast<int>(anyOf(9));
    lend(wish, day);
  }
}

/// On the last day, for the weeks to come; some find nothing free and wait.
void DemoYear::reserveSome(std::size_t center) {
  constexpr int kReservations = 14;
  for (int i = 0; i < kReservations; ++i) {
    const DemoBorrower& borrower = m_centers.borrowers()[chooseBorrower(center)];
    const auto kit = m_centers.bank(center).rows().kit(
        m_centers.kits()[anyOf(m_centers.kits().size())].id);
    if (!kit) continue;
    Reserve wish;
    wish.school = borrower.school;
    wish.teacher = borrower.teacher;
    wish.model = kit->model;
    wish.quantity = 1 + static_cast<int>(anyOf(2));
    wish.pickUp = m_calendars[center].nth(m_days.end, 1 + static_cast<int>(anyOf(9)));
    wish.purpose = chance(50) ? "과학의 날 체험" : "동아리 수업";
    wish.ifFull = IfFull::Wait;
    wish.approval = Approval{"학년 공동 수업", m_centers.managerOf(center)};
    m_centers.perform(center, wish);
  }
}

void DemoYear::lend(const Wish& wish, Day day) {
  const DemoBorrower& borrower = m_centers.borrowers()[wish.borrower];
  CheckOut intent{borrower.school, borrower.teacher, {}, wish.due};
  intent.approval = Approval{"학년 공동 수업", m_centers.managerOf(wish.center)};
  const auto taken = takeFromShelf(wish.center, wish.kits);
  if (taken.empty()) return;
  for (const std::size_t kit : taken) intent.kits.push_back(m_centers.kits()[kit].id);
  const Committed loan = m_centers.perform(wish.center, intent);
  ++m_tally.loans;
  m_tally.lines += static_cast<int>(taken.size());
  if (wish.back == Back::AsUsual) planReturns(taken, wish.center, day);
  if (chance(90)) m_centers.perform(wish.center, RecordPrint{loan.group, Form::LoanSlip});
}

/// Most loans come back in one go, a few of them to another center.
void DemoYear::planReturns(const std::vector<std::size_t>& kits, std::size_t lender, Day day) {
  const std::size_t center = chance(5) ? anyOf(kCount) : lender;
  store::Rows rows = m_centers.bank(lender).rows();
  std::optional<Day> together;
  for (const std::size_t kit : kits) {
    const auto row = rows.kit(m_centers.kits()[kit].id);
    const auto line = row && row->checkout ? rows.line(*row->checkout) : std::nullopt;
    if (!line) continue;
    if (!together || chance(15)) together = chooseBack(day, line->dueDay);
    m_out.push_back({kit, line->checkout, day, *together, lender, center});
  }
}

/// Six in ten before the due day, three on it, the others late.
Day DemoYear::chooseBack(Day out, Day due) {
  const auto roll = m_centers.random().below(100);
  if (roll < 60) return std::max(out + 1, due - 1 - static_cast<int>(anyOf(4)));
  if (roll < 90) return due;
  return due + 1 + static_cast<int>(anyOf(roll < 98 ? 5 : 25));
}

std::vector<std::size_t> DemoYear::takeFromShelf(std::size_t center, int count) {
  std::vector<std::size_t> taken;
  auto& shelf = m_shelf[center];
  while (count-- > 0 && !shelf.empty()) {
    std::swap(shelf[anyOf(shelf.size())], shelf.back());
    taken.push_back(shelf.back());
    shelf.pop_back();
  }
  return taken;
}

/// Mostly a school near by.
std::size_t DemoYear::chooseBorrower(std::size_t center) {
  const auto& all = m_centers.borrowers();
  std::size_t one = anyOf(all.size());
  for (int tries = 0; tries < 12 && all[one].center != center; ++tries) one = anyOf(all.size());
  return one;
}

std::size_t DemoYear::anyOf(std::size_t count) {
  return m_centers.random().below(static_cast<std::uint32_t>(count));
}

// --- what else happens in a year ---

void DemoYear::lendByMistake(Day day) {
  const auto taken = takeFromShelf(0, 1);
  if (taken.empty()) return;
  const DemoBorrower& borrower = m_centers.borrowers()[chooseBorrower(0)];
  CheckOut mistake{borrower.school, borrower.teacher, {m_centers.kits()[taken[0]].id}, day + 7};
  mistake.approval = Approval{"학년 공동 수업", m_centers.managerOf(0)};
  m_centers.perform(0, Undo{m_centers.perform(0, mistake).group});
  m_shelf[0].push_back(taken[0]);
}

void DemoYear::loseOne() {
  for (const std::size_t kit : takeFromShelf(0, 1))
    m_centers.perform(0, ReportLost{m_centers.kits()[kit].id});
}

void DemoYear::retireOne() {
  for (const std::size_t kit : takeFromShelf(0, 1))
    m_centers.perform(0, RetireKit{m_centers.kits()[kit].id, "부품 단종"});
}

}  // namespace kstem
