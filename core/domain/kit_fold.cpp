#include "core/domain/kit_fold.h"

#include <algorithm>

namespace kstem {
namespace {

/// Reads the live events of a kit one after the other.
class KitFold final {
 public:
  explicit KitFold(const Causality& causality) : m_causality(causality) {}

  void take(const JournalEvent& event) {
    if (!event.fact) return;
    std::visit([&](const auto& fact) { on(event, fact); }, *event.fact);
  }
  KitState finish() { return std::move(m_kit); }

 private:
  void on(const JournalEvent& /*event*/, const KitRegistered& fact) {
    m_kit.registered = fact;
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
  template <class Other>
  void on(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  void observed(const JournalEvent& event, const CenterId& place) {
    m_kit.place = place;
    if (m_kit.lost) attend(AttentionKind::LostButSeen, event.id, m_lostBy);
    m_kit.lost = false;
    m_observations.push_back(event.id);
  }
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
  void closeLine(LoanLine& line, const JournalEvent& event, const KitReturned& fact);

  const Causality& m_causality;
  KitState m_kit;
  EventId m_lostBy;
  EventId m_retiredBy;
  std::vector<EventId> m_observations;
};

void KitFold::on(const JournalEvent& event, const KitCheckedOut& fact) {
  observed(event, fact.center);
  if (m_kit.open) {
    LoanLine& first = m_kit.lines[*m_kit.open];
    first.status = LineStatus::Unconfirmed;
    attend(AttentionKind::TwoCheckouts, event.id, first.checkout);
  }
  if (m_kit.retired) attend(AttentionKind::RetiredButOut, event.id, m_retiredBy);
  m_kit.toCheck = false;
  m_kit.open = m_kit.lines.size();
  m_kit.lines.push_back({event.id, event.event.group, event.event.clerk, event.event.wall, fact,
                         LineStatus::Open, std::nullopt});
}

void KitFold::closeLine(LoanLine& line, const JournalEvent& event, const KitReturned& fact) {
  if (line.back) attend(AttentionKind::TwoReturns, event.id, line.back->event);
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
  observed(event, fact.center);
  m_kit.toCheck = true;
}

void KitFold::on(const JournalEvent& event, const KitChecked& fact) {
  if (fact.returned) {
    if (LoanLine* line = lineReturnedBy(*fact.returned)) {
      line->back->checkedBy = event.id;
      line->back->check = fact;
    }
  }
  for (const PartIn& part : fact.parts) m_kit.counts[part.no] = part.in;
  m_kit.condition = fact.condition;
  m_kit.toCheck = false;
}

void KitFold::on(const JournalEvent& event, const KitSeen& fact) {
  const bool found = m_kit.lost;
  observed(event, fact.center);
  if (found) m_kit.toCheck = true;
  if (m_kit.open) attend(AttentionKind::SeenWhileOut, event.id, m_kit.lines[*m_kit.open].checkout);
  if (m_kit.retired) attend(AttentionKind::RetiredButSeen, event.id, m_retiredBy);
}

void KitFold::on(const JournalEvent& event, const KitRetired& /*fact*/) {
  m_kit.retired = true;
  m_retiredBy = event.id;
  if (m_kit.open) attend(AttentionKind::RetiredButOut, event.id, m_kit.lines[*m_kit.open].checkout);
}

void KitFold::on(const JournalEvent& event, const KitLost& /*fact*/) {
  for (const EventId& sight : m_observations)
    if (!m_causality.before(sight, event.id))
      return attend(AttentionKind::LostButSeen, sight, event.id);
  m_kit.lost = true;
  m_lostBy = event.id;
}

}  // namespace

std::string_view keyOf(AttentionKind kind) noexcept {
  switch (kind) {
    case AttentionKind::TwoCheckouts: return "kit.two-checkouts";
    case AttentionKind::ReturnWithoutLoan: return "kit.return-without-loan";
    case AttentionKind::TwoReturns: return "kit.two-returns";
    case AttentionKind::LostButSeen: return "kit.lost-but-seen";
    case AttentionKind::RetiredButOut: return "kit.retired-but-out";
    case AttentionKind::RetiredButSeen: return "kit.retired-but-seen";
    case AttentionKind::SeenWhileOut: return "kit.seen-while-out";
    case AttentionKind::FieldConflict: return "field.conflict";
    case AttentionKind::UnknownKind: return "event.unknown-kind";
  }
  return {};
}

Standing KitState::standing() const noexcept {
  if (open) return Standing::OnLoan;
  if (retired) return Standing::Retired;
  if (lost) return Standing::Lost;
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
