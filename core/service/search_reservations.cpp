#include "core/service/search_reservations.h"

#include <algorithm>
#include <map>

#include "core/base/korean_school.h"
#include "core/service/names.h"
#include "core/store/reservation_rows.h"

namespace kstem {
namespace {

using store::ReservationRow;
using Keys = std::vector<SearchKey>;

/// What reservations are known by, made once for each school, teacher and model.
class ReservationKeys final {
 public:
  explicit ReservationKeys(Bank& bank) : m_names(bank) {}

  Fit fit(const SearchTerm& term, const ReservationRow& row) {
    Fit best = term.fit(row.code);
    for (const Keys* keys : {&ofSchool(row.school), &ofTeacher(row.teacher), &ofModel(row.model)})
      for (const SearchKey& key : *keys) best = std::min(best, term.fit(key));
    return best;
  }
  /// "중화중학교 · 김하늘 · 마이크로비트 세트".
  std::string sub(const ReservationRow& row) {
    std::string text = m_names.school(row.school) + " · " + m_names.teacher(row.teacher);
    if (const store::ModelRow* model = m_names.model(row.model)) text += " · " + model->name;
    return text;
  }

 private:
  const Keys& ofSchool(const SchoolId& id) {
    const auto [at, fresh] = m_keys.try_emplace(aggOf(id));
    if (!fresh) return at->second;
    const std::string& name = m_names.school(id);
    at->second.emplace_back(spacedSchoolName(name));
    for (const std::string& brief : shortSchoolNames(name)) at->second.emplace_back(brief);
    return at->second;
  }
  const Keys& ofTeacher(const TeacherId& id) {
    const auto [at, fresh] = m_keys.try_emplace(aggOf(id));
    if (fresh && m_names.teacher(id) != kNoInformation)
      at->second.emplace_back(m_names.teacher(id));
    return at->second;
  }
  const Keys& ofModel(const ModelId& id) {
    const auto [at, fresh] = m_keys.try_emplace(aggOf(id));
    const store::ModelRow* model = fresh ? m_names.model(id) : nullptr;
    if (model != nullptr)
      for (const std::string& name : {model->name, model->nameEn, model->catalogNo})
        at->second.emplace_back(name);
    return at->second;
  }

  Names m_names;
  std::map<AggId, Keys> m_keys;
};

Fit fitOf(ReservationKeys& keys, const SearchText& typed, const ReservationRow& row) {
  const Fit whole = keys.fit(typed.whole, row);
  const bool byWords =
      whole == kNoFit && !typed.words.empty() &&
      std::all_of(typed.words.begin(), typed.words.end(),
                  [&](const SearchTerm& word) { return keys.fit(word, row) != kNoFit; });
  return byWords ? kFitByWords : whole;
}

}  // namespace

std::vector<FittingHit> findReservations(Bank& bank, const SearchText& typed) {
  std::vector<FittingHit> hits;
  ReservationKeys keys(bank);
  for (const store::CenterRow& center : bank.rows().centers())
    for (const ReservationRow& row : store::ReservationRows(bank.db()).openAt(center.id))
      if (const Fit fit = fitOf(keys, typed, row); fit != kNoFit)
        hits.push_back(
            {fit,
             {HitKind::Reservation, aggOf(row.id), row.code.shown(), keys.sub(row), row.code}});
  return hits;
}

}  // namespace kstem
