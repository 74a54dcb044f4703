#include <algorithm>

#include "core/service/decide.h"
#include "core/service/derived_conflicts.h"
#include "core/service/limits.h"
#include "core/store/reservation_rows.h"

namespace kstem {
namespace {

/// The news with the code, and the name that people know the thing by, where it has them.
News newsAbout(Work& work, const AggId& about) {
  News news{Notice::AttentionSettled, {}, {}, {}};
  const auto name = [&](const Code& code, const std::string& text) {
    news.subject = code.digits(), news.name = text;
  };
  if (const auto kit = work.rows().kit(fromAgg<KitId>(about)))
    name(kit->code, {});  // the desk adds the model's
  else if (const auto school = work.rows().school(fromAgg<SchoolId>(about)))
    name(school->code, school->name);
  else if (const auto row =
               store::ReservationRows(work.db()).one(fromAgg<ReservationId>(about)))
    name(row->code, schoolName(work.rows(), row->school));
  else if (const auto teacher = work.rows().teacher(fromAgg<TeacherId>(about)))
    name(teacher->code, teacher->name.value_or(""));
  else if (const auto center = work.rows().center(fromAgg<CenterId>(about)))
    news.name = center->shortName;
  return news;
}

bool isDerived(Work& work, const SettleAttention& intent) {
  const auto derived = derivedConflicts(work.db());
  return std::any_of(derived.begin(), derived.end(), [&](const OpenConflict& one) {
    return one.about == intent.about && one.what.event == intent.event &&
           one.what.other == intent.other;
  });
}

}  // namespace

Result<void> decide(Work& work, const SettleAttention& intent) {
  if (!work.rows().isAttention(intent.about, intent.event, intent.other) &&
      !isDerived(work, intent))
    return Error{Errc::AttentionUnknown, {}};
  work.emit(intent.about, AttentionSettled{intent.event, intent.other});
  work.tell(newsAbout(work, intent.about));
  return {};
}

}  // namespace kstem
