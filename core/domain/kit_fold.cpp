#include "core/domain/kit_fold.h"

#include <algorithm>
#include <map>

#include "core/domain/field_register.h"

namespace kstem {
namespace {

/// Reads the live events of a kit one after the other.
class KitFold final {
 public:
  explicit KitFold(const Causality& causality) : m_causality(causality), m_road(causality) {}

  void take(const JournalEvent& event) {
    if (!event.fact) return;
    m_order.emplace(event.id, m_order.size());
    std::visit([&](const auto& fact) { on(event, fact); }, *event.fact);
  }
  KitState finish();

 private:
  void on(const JournalEvent& event, const KitRegistered& fact) {
    m_kit.registered = fact;
    m_kit.coded = event.id;
    m_shelves[fact.home].write(event.id, fact.shelf);
    m_kit.registeredAt = event.event.wall;
    m_kit.inspectedAt = std::max(m_kit.inspectedAt, event.event.wall);
    if (m_kit.place.isNone()) m_kit.place = fact.home;
  }
  void on(const JournalEvent& /*event*/, const KitAliasAdded& fact) {
    m_kit.aliases.push_back(fact.text);
  }
  void on(const JournalEvent& event, const KitCheckedOut& fact);
  void on(const JournalEvent& event, const KitReturned& fact);
  void on(const JournalEvent& event, const KitChecked& fact);
  void on(const JournalEvent& event, const KitSeen& fact);
  void on(const JournalEvent& event, const KitRetired& fact);
  void on(const JournalEvent& event, const KitLost& fact);
  void on(const JournalEvent& event, const KitDueSet& fact);
  void on(const JournalEvent& event, const KitPartSettled& fact);
  void on(const JournalEvent& event, const KitPartAdded& fact);
  void on(const JournalEvent& event, const KitConditionSet& fact);
  void on(const JournalEvent& event, const KitShelfSet& fact) {
    m_shelves[m_kit.place].write(event.id, fact.shelf);
  }
  void on(const JournalEvent& event, const KitCodeSet& fact) {
    if (!m_kit.registered) return;
    m_kit.registered->code = fact.code;
    m_kit.coded = event.id;
  }
  void on(const JournalEvent& event, const KitSent& fact);
  void on(const JournalEvent& event, const KitReceived& fact);
  void on(const JournalEvent& event, const KitMissed& fact) { m_road.miss(event, fact); }
  void on(const JournalEvent& /*event*/, const KitStaySet& fact) {
    if (fact.center == m_kit.place) m_kit.stay = fact.stay;
  }
  template <class Other>
  void on(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  void moveTo(const CenterId& place) {
    if (m_kit.place != place) m_kit.stay = Stay::GoesHome;
    m_kit.place = place;
  }
  void observed(const JournalEvent& event, const CenterId& place) {
    moveTo(place);
    if (m_kit.lost) attend(AttentionKind::LostButSeen, event.id, m_lostBy);
    m_kit.lost = false;
    m_observations.push_back(event.id);
  }
  void inHand(const JournalEvent& event, const CenterId& center);
  void attend(AttentionKind kind, const EventId& event, const EventId& other) {
    m_kit.attention.push_back({kind, event, other});
  }
  LoanLine* lineOf(const EventId& checkout) {
    const auto it = std::find_if(m_kit.lines.begin(), m_kit.lines.end(),
                                 [&](const LoanLine& line) { return line.checkout == checkout; });
    return it == m_kit.lines.end() ? nullptr : &*it;
  }
  LoanLine* lineReturnedBy(const EventId& returned) {
    const auto it = std::find_if(m_kit.lines.begin(), m_kit.lines.end(), [&](const LoanLine& line) {
      return line.back && line.back->event == returned;
    });
    return it == m_kit.lines.end() ? nullptr : &*it;
  }
  void putIn(std::uint32_t no, std::uint32_t pieces);
  void inspected(const JournalEvent& event) {
    m_kit.loansSince = 0;
    m_kit.inspectedAt = event.event.wall;
  }
  void closeLine(LoanLine& line, const JournalEvent& event, const KitReturned& fact);
  void takeOutCounts(const KitCheckedOut& fact);
  void claimParts(const LoanLine& line, const JournalEvent& event, const KitChecked& fact);
  void keepCounts(const JournalEvent& event, const KitChecked& fact, const LoanLine* line);
  /// A count that knew of both settles what two others disagreed about.
  void attendCounts();
  void setDueDays();
  void stayIfSentHere();
  void finishRoad();
  void finishShelf();
  void setDueDay(LoanLine& line);
  void giveWay(LoanLine& line, const EventId& by, const KitDueSet& fact);
  bool isConcurrent(const EventId& a, const EventId& b) const {
    return !m_causality.before(a, b) && !m_causality.before(b, a);
  }
  /// The same with the two events in their order.
  void attendBoth(AttentionKind kind, const EventId& a, const EventId& b) {
    const bool later = m_order.at(a) > m_order.at(b);
    attend(kind, later ? a : b, later ? b : a);
  }

  /// What one count said of each part that it speaks of.
  struct Count {
    EventId event;
    std::map<std::uint32_t, std::uint32_t> have;
  };
  struct DueSetting {
    EventId event;
    KitDueSet fact;
  };

  const Causality& m_causality;
  KitState m_kit;
  EventId m_lostBy;
  EventId m_retiredBy;
  std::vector<EventId> m_observations;
  std::map<EventId, std::size_t> m_order;
  std::vector<Count> m_lastCounts;  ///< that no later count knew of
  std::vector<std::pair<EventId, EventId>> m_countsApart;
  std::map<EventId, std::vector<DueSetting>> m_dueSettings;  ///< by checkout
  std::map<CenterId, FieldRegister<std::string>> m_shelves;
  ShipmentFold m_road;
};

void KitFold::on(const JournalEvent& event, const KitCheckedOut& fact) {
  m_road.lend(event, fact, m_kit.place);
  observed(event, fact.center);
  if (m_kit.open) {
    LoanLine& first = m_kit.lines[*m_kit.open];
    first.status = LineStatus::Unconfirmed;
    attend(AttentionKind::TwoCheckouts, event.id, first.checkout);
  }
  if (m_kit.retired) attend(AttentionKind::RetiredButOut, event.id, m_retiredBy);
  m_kit.toCheck = false;
  takeOutCounts(fact);
  m_kit.open = m_kit.lines.size();
  m_kit.lines.push_back({event.id, fact.loanGroup.value_or(event.event.group), event.event.clerk,
                         event.event.wall, fact, LineStatus::Open, std::nullopt, fact.dueDay, 0, 0,
                         commitmentOf(event, fact.receiver)});
}

/// What was counted at the desk before it left is known from then on.
void KitFold::takeOutCounts(const KitCheckedOut& fact) {
  for (const PartOut& part : fact.parts)
    if (part.out != part.expected || m_kit.counts.contains(part.no))
      m_kit.counts[part.no] = part.out;
}

void KitFold::closeLine(LoanLine& line, const JournalEvent& event, const KitReturned& fact) {
  if (line.back) {
    attend(AttentionKind::TwoReturns, event.id, line.back->event);
  } else {
    ++m_kit.loansSince;
  }
  line.status = LineStatus::Returned;
  line.back = LineReturn{event.id, event.event.group, event.event.wall, fact, std::nullopt, {}};
  if (m_kit.open && &m_kit.lines[*m_kit.open] == &line) m_kit.open.reset();
}

void KitFold::on(const JournalEvent& event, const KitReturned& fact) {
  LoanLine* line = lineOf(fact.checkout);
  if (line == nullptr) {
    attend(AttentionKind::ReturnWithoutLoan, event.id, fact.checkout);
  } else {
    closeLine(*line, event, fact);
  }
  if (m_kit.open) return;  // a later checkout holds the kit; this return only closes the older line
  m_road.takeBack(event, fact.center);
  observed(event, fact.center);
  m_kit.toCheck = true;
}

void KitFold::on(const JournalEvent& event, const KitChecked& fact) {
  LoanLine* line = fact.returned ? lineReturnedBy(*fact.returned) : nullptr;
  if (line != nullptr) {
    line->back->checkedBy = event.id;
    line->back->check = fact;
    claimParts(*line, event, fact);
  }
  keepCounts(event, fact, line);
  const bool waited = m_kit.condition != Condition::Good && !fact.returned;
  if (waited && fact.condition == Condition::Good) inspected(event);
  m_kit.condition = fact.condition;
  m_kit.keys = fact.keys;
  m_kit.awaitsKeys = !fact.keys.empty();
  m_kit.toCheck = false;
}

/// The later count holds; of two that did not know of each other the lower one, part by part.
void KitFold::keepCounts(const JournalEvent& event, const KitChecked& fact, const LoanLine* line) {
  Count count{event.id, {}};
  if (line != nullptr)  // what nobody mentions came back as it went
    for (const PartOut& part : line->fact.parts) count.have[part.no] = part.out;
  for (const PartIn& part : fact.parts)
    count.have[part.no] = part.in - std::min(part.in, part.broken.value_or(0));

  const auto before = m_kit.counts;
  for (const PartIn& part : fact.parts) m_kit.counts[part.no] = count.have[part.no];
  std::erase_if(m_lastCounts,
                [&](const Count& last) { return m_causality.before(last.event, event.id); });
  for (const Count& last : m_lastCounts) {
    bool differs = false;
    for (const auto& [no, have] : last.have) {
      const auto now = count.have.find(no);
      if (now == count.have.end() || now->second == have) continue;
      const auto known = before.find(no);
      m_kit.counts[no] = std::min(known == before.end() ? have : known->second, now->second);
      differs = true;
    }
    if (differs) m_countsApart.emplace_back(event.id, last.event);
  }
  m_lastCounts.push_back(std::move(count));
}

void KitFold::attendCounts() {
  const auto isLast = [&](const EventId& id) {
    return std::any_of(m_lastCounts.begin(), m_lastCounts.end(),
                       [&](const Count& count) { return count.event == id; });
  };
  for (const auto& [later, earlier] : m_countsApart)
    if (isLast(later) && isLast(earlier)) attend(AttentionKind::PartCounts, later, earlier);
}

void KitFold::claimParts(const LoanLine& line, const JournalEvent& event, const KitChecked& fact) {
  for (const PartIn& part : fact.parts) {
    const auto out = std::find_if(line.fact.parts.begin(), line.fact.parts.end(),
                                  [&](const PartOut& went) { return went.no == part.no; });
    const std::int64_t went = out == line.fact.parts.end() ? 0 : out->out;
    const auto missing =
        std::max<std::int64_t>(0, went - part.in - std::int64_t{part.usedUp.value_or(0)});
    const auto broken = part.broken.value_or(0);
    if (missing == 0 && broken == 0) continue;
    m_kit.claims.push_back({event.id, line.checkout, part.no, static_cast<int>(missing),
                            static_cast<int>(broken), 0, line.back->fact.actualDay,
                            commitmentOf(event, part.note)});
  }
}

void KitFold::on(const JournalEvent& event, const KitDueSet& fact) {
  m_dueSettings[fact.checkout].push_back({event.id, fact});
}

void KitFold::setDueDays() {
  for (LoanLine& line : m_kit.lines)
    if (m_dueSettings.contains(line.checkout)) setDueDay(line);
}

/// One after the other; an extension that did not know that the kit was back is void.
void KitFold::setDueDay(LoanLine& line) {
  for (const auto& [by, fact] : m_dueSettings.at(line.checkout)) {
    if (fact.cause == DueCause::Shortened) {
      giveWay(line, by, fact);
      continue;
    }
    const bool extended = fact.cause == DueCause::Extended;
    if (extended && line.back && isConcurrent(by, line.back->event)) {
      attendBoth(AttentionKind::RenewalVoid, by, line.back->event);
      continue;
    }
    line.due = fact.dueDay;
    line.lateBefore = std::max(line.lateBefore, static_cast<int>(fact.lateBefore.value_or(0)));
    if (extended) ++line.extensions;
  }
}

/// Two desks may find the same; it only ever makes the loan shorter.
void KitFold::giveWay(LoanLine& line, const EventId& by, const KitDueSet& fact) {
  if (fact.dueDay >= line.due) return;
  line.due = fact.dueDay;
  attend(AttentionKind::RenewalShortened, by, fact.givesWayTo.value_or(by));
}

/// With its last key part a kit is good again by itself.
void KitFold::putIn(std::uint32_t no, std::uint32_t pieces) {
  m_kit.counts[no] += pieces;
  std::erase_if(m_kit.keys, [&](const KeyShort& key) { return m_kit.counts[key.no] >= key.need; });
  if (!m_kit.keys.empty() || !m_kit.awaitsKeys) return;
  m_kit.condition = Condition::Good;
  m_kit.awaitsKeys = false;
}

/// A box that nobody counted is full.
void KitFold::on(const JournalEvent& /*event*/, const KitPartAdded& fact) {
  const auto have = m_kit.counts.find(fact.no);
  if (have == m_kit.counts.end() || have->second >= fact.full) return;
  putIn(fact.no, std::min(fact.count, fact.full - have->second));
}

void KitFold::on(const JournalEvent& /*event*/, const KitPartSettled& fact) {
  const auto claim = std::find_if(m_kit.claims.begin(), m_kit.claims.end(), [&](const auto& one) {
    return one.checked == fact.checked && one.no == fact.no;
  });
  if (claim == m_kit.claims.end()) return;  // the count was taken back: nothing was owed
  const int open = claim->missing + claim->broken - claim->settled;
  const int settled = std::clamp(static_cast<int>(fact.count), 0, open);  // two desks may settle it
  claim->settled += settled;
  if (fact.how != Settlement::Brought && fact.how != Settlement::InKind) return;
  putIn(fact.no, static_cast<std::uint32_t>(settled));
}

void KitFold::on(const JournalEvent& event, const KitConditionSet& fact) {
  if (fact.condition == Condition::Good) inspected(event);
  m_kit.condition = fact.condition;
  m_kit.awaitsKeys = false;
}

void KitFold::on(const JournalEvent& event, const KitSeen& fact) {
  m_road.see(event, fact.center, m_kit.place);
  inHand(event, fact.center);
}

/// Somebody has it, whatever was said of it before.
void KitFold::inHand(const JournalEvent& event, const CenterId& center) {
  const bool found = m_kit.lost;
  observed(event, center);
  if (found) m_kit.toCheck = true;
  if (m_kit.open) attend(AttentionKind::SeenWhileOut, event.id, m_kit.lines[*m_kit.open].checkout);
  if (m_kit.retired) attend(AttentionKind::RetiredButSeen, event.id, m_retiredBy);
}

void KitFold::on(const JournalEvent& event, const KitRetired& /*fact*/) {
  m_kit.retired = true;
  m_retiredBy = event.id;
  const auto out = m_kit.open ? std::optional(m_kit.lines[*m_kit.open].checkout) : std::nullopt;
  if (out) attend(AttentionKind::RetiredButOut, event.id, *out);
  for (const EventId& sight : m_observations)
    if (sight != out && !m_causality.before(sight, event.id))
      attend(AttentionKind::RetiredButSeen, event.id, sight);
}

void KitFold::on(const JournalEvent& event, const KitLost& /*fact*/) {
  for (const EventId& sight : m_observations)
    if (!m_causality.before(sight, event.id))
      return attend(AttentionKind::LostButSeen, sight, event.id);
  m_kit.lost = true;
  m_lostBy = event.id;
}

void KitFold::on(const JournalEvent& event, const KitSent& fact) {
  const auto out = m_kit.open ? std::optional(m_kit.lines[*m_kit.open].checkout) : std::nullopt;
  if (m_road.send(event, fact, out)) return observed(event, fact.from);
  stayIfSentHere();
}

void KitFold::on(const JournalEvent& event, const KitReceived& fact) {
  m_road.receive(event, fact, m_kit.place);
  inHand(event, fact.center);
  stayIfSentHere();
}

void KitFold::stayIfSentHere() {
  if (m_road.endedAt(m_kit.place)) m_kit.stay = Stay::Stays;
}

void KitFold::finishRoad() {
  m_kit.shipments = m_road.all();
  m_kit.onTheWay = m_road.open();
  for (const Attention& item : m_road.attention()) m_kit.attention.push_back(item);
}

void KitFold::finishShelf() {
  const auto here = m_shelves.find(m_kit.place);
  if (here != m_shelves.end()) m_kit.shelf = here->second.value();
  for (const auto& [center, shelf] : m_shelves)
    for (const EventId& loser : shelf.losers(m_causality))
      attend(AttentionKind::FieldConflict, shelf.winner(), loser);
}

KitState KitFold::finish() {
  attendCounts();
  setDueDays();
  finishRoad();
  finishShelf();
  return std::move(m_kit);
}

}  // namespace

Standing KitState::standing() const noexcept {
  if (open) return Standing::OnLoan;
  if (retired) return Standing::Retired;
  if (lost) return Standing::Lost;
  if (onTheWay) return Standing::OnTheWay;
  if (toCheck) return Standing::ToCheck;
  if (condition == Condition::Repair) return Standing::Repair;
  if (condition == Condition::ToInspect) return Standing::ToInspect;
  return Standing::Shelf;
}

KitState foldKit(const History& history, const Causality& causality) {
  KitFold fold(causality);
  for (const JournalEvent* event : history.live()) fold.take(*event);
  return fold.finish();
}

}  // namespace kstem
