#include "core/service/queries/kit_life.h"

#include <algorithm>
#include <map>

#include "core/domain/due.h"
#include "core/service/names.h"
#include "core/store/kit_life_rows.h"

namespace kstem {
namespace {

/// Tells the live events one after the other, oldest first.
class LifeTeller final {
 public:
  LifeTeller(Bank& bank, const std::vector<Part>& parts)
      : m_names(bank), m_texts(bank.db()), m_parts(parts) {}

  void take(const JournalEvent& event) {
    LifeEntry entry{event.id, event.event.wall, seoulDay(event.event.wall)};
    entry.clerk = m_names.clerk(event.event.clerk);
    m_event = &event;
    if (event.fact) std::visit([&](const auto& fact) { tell(entry, fact); }, *event.fact);
    m_life.push_back(std::move(entry));
  }
  std::vector<LifeEntry> finish() {
    std::reverse(m_life.begin(), m_life.end());
    return std::move(m_life);
  }

 private:
  void tell(LifeEntry& entry, const KitRegistered& fact) {
    entry.kind = LifeKind::Registered;
    entry.center = m_names.center(fact.home);
    entry.text = fact.shelf;
  }
  void tell(LifeEntry& entry, const KitAliasAdded& fact) {
    entry.kind = LifeKind::AliasAdded;
    entry.text = fact.text;
  }
  void tell(LifeEntry& entry, const KitCheckedOut& fact);
  void tell(LifeEntry& entry, const KitReturned& fact);
  void tell(LifeEntry& entry, const KitChecked& fact);
  void tell(LifeEntry& entry, const KitDueSet& fact);
  void tell(LifeEntry& entry, const KitPartSettled& fact);
  void tell(LifeEntry& entry, const KitPartAdded& fact);
  void tell(LifeEntry& entry, const KitConditionSet& fact);
  void tell(LifeEntry& entry, const NoteAdded& fact);
  void tell(LifeEntry& entry, const NoteEnded& fact) {
    entry.kind = LifeKind::NoteEnded;
    entry.note = m_notes[fact.note];
  }
  void tell(LifeEntry& entry, const KitSeen& fact) {
    entry.kind = LifeKind::Seen;
    entry.center = m_names.center(fact.center);
  }
  void tell(LifeEntry& entry, const KitRetired& fact) {
    entry.kind = LifeKind::Retired;
    entry.note = personal(fact.reason);
  }
  void tell(LifeEntry& entry, const KitLost& /*fact*/) { entry.kind = LifeKind::Lost; }
  void tell(LifeEntry& entry, const KitShelfSet& fact) {
    entry.kind = LifeKind::ShelfSet;
    entry.text = fact.shelf;
  }
  void tell(LifeEntry& entry, const KitSent& fact) {
    entry.kind = LifeKind::Sent;
    entry.center = m_names.center(fact.to);
    entry.text = fact.manifest.digits();
    entry.until = fact.arrives;
    entry.note = personal(fact.reason);
  }
  void tell(LifeEntry& entry, const KitReceived& fact) {
    entry.kind = LifeKind::Received;
    entry.center = m_names.center(fact.center);
  }
  void tell(LifeEntry& entry, const KitMissed& fact) {
    entry.kind = LifeKind::Missed;
    entry.center = m_names.center(fact.center);
  }
  void tell(LifeEntry& entry, const KitStaySet& fact) {
    entry.kind = LifeKind::StaySet;
    entry.center = fact.stay == Stay::Stays ? m_names.center(fact.center) : std::string();
  }
  void tell(LifeEntry& entry, const KitCounted& fact) {
    entry.kind = fact.presence == Presence::Here ? LifeKind::Counted : LifeKind::NotFound;
    entry.center = m_names.center(fact.center);
    entry.text = fact.shelf.value_or("");
    entry.condition = fact.condition;
  }
  void tell(LifeEntry& entry, const KitCodeSet& fact) {
    entry.kind = LifeKind::CodeSet;
    entry.text = fact.code.digits();
  }
  void tell(LifeEntry& entry, const AttentionSettled& /*fact*/) {
    entry.kind = LifeKind::AttentionSettled;
  }
  template <class Other>
  void tell(LifeEntry& /*entry*/, const Other& /*fact*/) {}

  struct Loan {
    KitCheckedOut fact;
    GroupId group;
    Day due;
  };
  const Loan* loanOf(const EventId& checkout) const {
    const auto it = m_loans.find(checkout);
    return it == m_loans.end() ? nullptr : &it->second;
  }
  void nameLoan(LifeEntry& entry, const Loan& loan) {
    entry.school = m_names.school(loan.fact.school);
    entry.loan = loan.group;
    entry.loanCode = loan.fact.loan;
  }
  /// How many of a part should have been there.
  int expected(const KitChecked& fact, std::uint32_t no) const;
  LifePart countedPart(const KitChecked& fact, const PartIn& part);

  std::string partName(std::uint32_t no) const {
    for (const Part& part : m_parts)
      if (part.no == no) return part.name;
    return std::to_string(no);
  }
  std::string personal(const Personal& index) {
    const auto& all = m_event->event.commitments;
    if (!index || *index >= all.size()) return {};
    return m_texts.personal(all[*index]).value_or(std::string(kNoInformation));
  }

  Names m_names;
  store::KitLifeRows m_texts;
  const std::vector<Part>& m_parts;
  const JournalEvent* m_event = nullptr;  ///< being told
  std::map<EventId, Loan> m_loans;        ///< by checkout
  std::map<EventId, EventId> m_returns;   ///< return to checkout
  std::map<EventId, std::string> m_notes;
  std::vector<LifeEntry> m_life;
};

void LifeTeller::tell(LifeEntry& entry, const KitCheckedOut& fact) {
  const Loan loan{fact, fact.loanGroup.value_or(m_event->event.group), fact.dueDay};
  m_loans.insert_or_assign(m_event->id, loan);
  entry.kind = LifeKind::Lent;
  entry.day = fact.outDay;
  entry.until = fact.dueDay;
  entry.center = m_names.center(fact.center);
  entry.note = personal(fact.reason);
  nameLoan(entry, loan);
}

void LifeTeller::tell(LifeEntry& entry, const KitReturned& fact) {
  entry.kind = LifeKind::Returned;
  entry.day = fact.actualDay;
  entry.center = m_names.center(fact.center);
  m_returns.insert_or_assign(m_event->id, fact.checkout);
  if (const Loan* loan = loanOf(fact.checkout)) {
    nameLoan(entry, *loan);
    entry.daysLate = daysLate(loan->due, fact.actualDay);
  }
}

int LifeTeller::expected(const KitChecked& fact, std::uint32_t no) const {
  const auto back = fact.returned ? m_returns.find(*fact.returned) : m_returns.end();
  if (back != m_returns.end())
    if (const Loan* loan = loanOf(back->second))
      for (const PartOut& part : loan->fact.parts)
        if (part.no == no) return static_cast<int>(part.out);
  for (const Part& part : m_parts)
    if (part.no == no) return static_cast<int>(part.quantity);
  return 0;
}

LifePart LifeTeller::countedPart(const KitChecked& fact, const PartIn& part) {
  const int usedUp = static_cast<int>(part.usedUp.value_or(0));
  const int missing = expected(fact, part.no) - static_cast<int>(part.in) - usedUp;
  return {partName(part.no),
          std::max(0, missing),
          static_cast<int>(part.broken.value_or(0)),
          usedUp,
          0,
          personal(part.note)};
}

void LifeTeller::tell(LifeEntry& entry, const KitChecked& fact) {
  entry.kind = LifeKind::Checked;
  entry.condition = fact.condition;
  entry.note = personal(fact.note);
  entry.photos = static_cast<int>(fact.photos.size());
  for (const PartIn& part : fact.parts) {
    LifePart counted = countedPart(fact, part);
    if (counted.missing + counted.broken + counted.usedUp > 0)
      entry.parts.push_back(std::move(counted));
  }
}

void LifeTeller::tell(LifeEntry& entry, const KitDueSet& fact) {
  entry.kind = LifeKind::DueSet;
  entry.until = fact.dueDay;
  entry.text = fact.why;
  entry.note = personal(fact.reason);
  const auto it = m_loans.find(fact.checkout);
  if (it == m_loans.end()) return;
  it->second.due = fact.dueDay;
  nameLoan(entry, it->second);
}

void LifeTeller::tell(LifeEntry& entry, const KitPartSettled& fact) {
  entry.kind = LifeKind::PartSettled;
  entry.settlement = fact.how;
  entry.note = personal(fact.note);
  if (fact.won) entry.won = static_cast<int>(*fact.won);
  LifePart part{partName(fact.no)};
  part.settled = static_cast<int>(fact.count);
  entry.parts.push_back(std::move(part));
}

void LifeTeller::tell(LifeEntry& entry, const KitPartAdded& fact) {
  entry.kind = LifeKind::PartAdded;
  LifePart part{partName(fact.no)};
  part.settled = static_cast<int>(fact.count);
  entry.parts.push_back(std::move(part));
}

void LifeTeller::tell(LifeEntry& entry, const KitConditionSet& fact) {
  entry.kind = LifeKind::ConditionSet;
  entry.condition = fact.condition;
  entry.text = fact.where.value_or("");
  entry.note = personal(fact.note);
  if (fact.won) entry.won = static_cast<int>(*fact.won);
}

void LifeTeller::tell(LifeEntry& entry, const NoteAdded& fact) {
  entry.kind = LifeKind::NoteAdded;
  entry.until = fact.until;
  entry.note = personal(fact.text);
  m_notes[m_event->id] = entry.note;
}

/// Undoing is no part of the life of a kit: what it took back is left out already.
bool isTold(const JournalEvent& event) {
  return !event.fact || !std::holds_alternative<Undone>(*event.fact);
}

}  // namespace

std::vector<LifeEntry> readKitLife(Bank& bank, const History& history,
                                   const std::vector<Part>& parts) {
  LifeTeller teller(bank, parts);
  for (const JournalEvent* event : history.live())
    if (isTold(*event)) teller.take(*event);
  return teller.finish();
}

}  // namespace kstem
