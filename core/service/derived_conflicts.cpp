#include "core/service/derived_conflicts.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/domain/hold.h"
#include "core/service/queries/school_hold.h"
#include "core/store/causality.h"
#include "core/store/conflict_rows.h"
#include "core/store/journal.h"
#include "core/store/rows.h"

namespace kstem {
namespace {

using store::ConflictRow;

/// Works them out one kind after the other.
class Finder final {
 public:
  explicit Finder(store::Db& db)
      : m_rows(db), m_conflicts(db), m_journal(db), m_causality(db) {}

  std::vector<OpenConflict> find() {
    for (const ConflictRow& row : m_conflicts.returnedElsewhere())
      add(AttentionKind::ReturnedElsewhere, row);
    for (const ConflictRow& row : m_conflicts.lentToLate())
      if (wasHeldUnknown(row)) add(AttentionKind::LentWhileHeld, row);
    for (const ConflictRow& row : m_conflicts.ofGoneClerks())
      if (!m_causality.before(row.event, row.other)) add(AttentionKind::ClerkGone, row);
    findClosedDueDays();
    findTeachersTwice();
    return std::move(m_found);
  }

 private:
  void add(AttentionKind kind, const ConflictRow& row) {
    if (m_rows.isSettled(row.agg, row.event, row.other)) return;
    m_found.push_back({row.agg, {kind, row.event, row.other}});
  }

  /// The lender did not know of the late return, which held the school on the day of the loan.
  bool wasHeldUnknown(const ConflictRow& row) {
    const auto loan = m_rows.line(row.event);
    const auto late = returnedBy(row);
    if (!loan || !late) return false;
    const auto held = holdDaysOf(heldLineOf(*late), m_rows.policy(loan->center));
    if (!held || !contains(*held, loan->outDay)) return false;
    const auto lifted = liftedThrough(m_rows, loan->school);
    if (lifted && held->end - 1 <= *lifted) return false;
    return !m_causality.before(row.other, row.event);
  }

  std::optional<store::LineRow> returnedBy(const ConflictRow& row) {
    const auto event = m_journal.event(row.other);
    const auto* fact = event && event->fact ? std::get_if<KitReturned>(&*event->fact) : nullptr;
    return fact == nullptr ? std::nullopt : m_rows.line(fact->checkout);
  }

  /// Whoever set the due day did not know that the day is closed; the day on the slip stands.
  void findClosedDueDays() {
    for (ConflictRow row : m_conflicts.dueOnClosed()) {
      const EventId closed = row.other;
      const EventId due = dueSetBy(row);
      if (m_causality.before(closed, due)) continue;
      row.event = closed, row.other = due;
      add(AttentionKind::DueOnClosed, row);
    }
  }

  EventId dueSetBy(const ConflictRow& row) {
    const auto line = m_rows.line(row.event);
    EventId by = row.event;
    if (!line || line->dueDay == line->firstDue) return by;
    const History history(m_journal.eventsOf(row.agg));
    for (const JournalEvent* event : history.live()) {
      const auto* set = event->fact ? std::get_if<KitDueSet>(&*event->fact) : nullptr;
      if (set != nullptr && set->checkout == row.event && set->dueDay == line->dueDay)
        by = event->id;
    }
    return by;
  }

  /// One school, one name, one telephone number: one person. The older registration is the other.
  void findTeachersTwice() {
    std::map<std::tuple<SchoolId, std::string, std::string>, std::vector<store::TeacherRow>> alike;
    for (const store::TeacherRow& teacher : m_rows.teachers()) {
      const std::string digits = digitsOf(teacher.phone.value_or(""));
      if (teacher.mergedInto || digits.empty() || teacher.name.value_or("").empty()) continue;
      alike[{m_rows.standsFor(teacher.school), foldText(*teacher.name), digits}].push_back(teacher);
    }
    for (auto& [who, teachers] : alike) {
      std::sort(teachers.begin(), teachers.end(),
                [](const auto& a, const auto& b) { return a.id < b.id; });
      for (std::size_t i = 1; i < teachers.size(); ++i) addTwice(teachers[i].id, teachers[0].id);
    }
  }

  void addTwice(const TeacherId& later, const TeacherId& first) {
    const auto event = m_conflicts.givenBy(aggOf(later));
    const auto other = m_conflicts.givenBy(aggOf(first));
    if (event && other) add(AttentionKind::TeacherTwice, {aggOf(later), *event, *other});
  }

  static std::string digitsOf(const std::string& phone) {
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits;
  }

  store::Rows m_rows;
  store::ConflictRows m_conflicts;
  store::Journal m_journal;
  store::JournalCausality m_causality;
  std::vector<OpenConflict> m_found;
};

}  // namespace

std::vector<OpenConflict> derivedConflicts(store::Db& db) { return Finder(db).find(); }

}  // namespace kstem
