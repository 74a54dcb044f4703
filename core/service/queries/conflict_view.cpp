#include "core/service/queries/conflict_view.h"

#include <algorithm>
#include <array>

#include "core/service/derived_conflicts.h"
#include "core/service/queries/conflict_decisions.h"
#include "core/service/queries/conflict_sides.h"
#include "core/store/conflict_rows.h"
#include "core/store/reservation_rows.h"

namespace kstem {
namespace {

std::vector<OpenConflict> openConflicts(store::Db& db) {
  std::vector<OpenConflict> open;
  for (const store::ConflictRow& row : store::ConflictRows(db).folded())
    open.push_back({row.agg,
                    {attentionKindOf(row.kind).value_or(AttentionKind::UnknownKind), row.event,
                     row.other}});
  for (OpenConflict& one : derivedConflicts(db)) open.push_back(std::move(one));
  return open;
}

/// Makes one conflict after the other readable.
class Reader final {
 public:
  explicit Reader(Bank& bank) : m_bank(bank), m_rows(bank.rows()), m_names(bank), m_sides(bank) {}

  Conflict read(const OpenConflict& open) {
    Conflict conflict;
    conflict.id = AggId{conflictIdOf(open.what)};
    conflict.kind = open.what.kind;
    conflict.severity = severityOf(open.what.kind);
    conflict.about = open.about;
    nameSubject(conflict);
    conflict.later = m_sides.sideOf(open.what.event);
    conflict.earlier = m_sides.sideOf(open.what.other);
    dropEqual(conflict.later.lines, conflict.earlier.lines);
    conflict.decisions = decisionsFor(m_bank, conflict);
    return conflict;
  }

  bool isHere(const Conflict& conflict) {
    const CenterId here = m_bank.place().center;
    if (conflict.later.center == here || conflict.earlier.center == here) return true;
    if (const auto kit = m_rows.kit(fromAgg<KitId>(conflict.about)))
      return kit->place == here || kit->home == here;
    const auto booked =
        store::ReservationRows(m_bank.db()).one(fromAgg<ReservationId>(conflict.about));
    return booked && (booked->center == here || booked->askedAt == here);
  }

 private:
  void nameSubject(Conflict& conflict) {
    const auto name = [&](std::optional<HitKind> opens, const Code& code, const std::string& text) {
      conflict.opens = opens, conflict.code = code, conflict.name = text;
    };
    const AggId& about = conflict.about;
    if (const auto kit = m_rows.kit(fromAgg<KitId>(about)))
      return name(HitKind::Kit, kit->code, m_names.kit(kit->id).model);
    if (const auto school = m_rows.school(fromAgg<SchoolId>(about)))
      return name(HitKind::School, school->code, school->name);
    if (const auto teacher = m_rows.teacher(fromAgg<TeacherId>(about)))
      return name(HitKind::Teacher, teacher->code, m_names.teacher(teacher->id));
    if (const auto row = store::ReservationRows(m_bank.db()).one(fromAgg<ReservationId>(about)))
      return name(HitKind::Reservation, row->code, m_names.school(row->school));
    if (const store::ModelRow* model = m_names.model(fromAgg<ModelId>(about)))
      return name(HitKind::Model, {}, model->name);
    if (const auto clerk = m_rows.clerk(fromAgg<ClerkId>(about)))
      return name({}, clerk->code, m_names.clerk(clerk->id));
    if (const auto center = m_rows.center(fromAgg<CenterId>(about)))
      return name({}, {}, center->shortName);
  }

  /// Only what differs is worth reading; where nothing does, everything stays.
  static void dropEqual(std::vector<ConflictLine>& a, std::vector<ConflictLine>& b) {
    const auto onlyIn = [](const std::vector<ConflictLine>& some,
                           const std::vector<ConflictLine>& others) {
      std::vector<ConflictLine> rest;
      std::copy_if(some.begin(), some.end(), std::back_inserter(rest), [&](const auto& line) {
        return std::find(others.begin(), others.end(), line) == others.end();
      });
      return rest;
    };
    auto mine = onlyIn(a, b);
    auto theirs = onlyIn(b, a);
    if (mine.empty() && theirs.empty()) return;
    a = std::move(mine), b = std::move(theirs);
  }

  Bank& m_bank;
  store::Rows m_rows;
  Names m_names;
  ConflictSides m_sides;
};

}  // namespace

std::string_view keyOf(ConflictLabel label) noexcept {
  static constexpr std::array<std::string_view, 28> kKeys{
#define KSTEM_ROW(name, key) key,
      KSTEM_CONFLICT_LABELS(KSTEM_ROW)
#undef KSTEM_ROW
  };
  return kKeys[static_cast<std::size_t>(label)];
}

std::string_view keyOf(Decision what) noexcept {
  switch (what) {
    case Decision::Seen: return "seen";
    case Decision::TakeOther: return "take-other";
    case Decision::TakeCount: return "take-count";
    case Decision::BookAgain: return "book-again";
    case Decision::CancelAgain: return "cancel-again";
    case Decision::GiveCode: return "give-code";
    case Decision::Merge: return "merge";
    case Decision::TakeBack: return "take-back";
    case Decision::WaiveClaim: return "waive-claim";
  }
  return {};
}

ConflictList readConflicts(Bank& bank) {
  ConflictList list;
  Reader reader(bank);
  for (const OpenConflict& open : openConflicts(bank.db())) {
    Conflict conflict = reader.read(open);
    (reader.isHere(conflict) ? list.here : list.elsewhere).push_back(std::move(conflict));
  }
  for (std::vector<Conflict>* rows : {&list.here, &list.elsewhere})
    std::stable_sort(rows->begin(), rows->end(), [](const Conflict& a, const Conflict& b) {
      if (a.severity != b.severity) return a.severity > b.severity;
      return a.later.at > b.later.at;
    });
  return list;
}

}  // namespace kstem
