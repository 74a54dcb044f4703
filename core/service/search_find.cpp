#include "core/service/search_find.h"

#include <algorithm>
#include <array>

#include "core/service/search_ranking.h"

namespace kstem {
namespace {

constexpr std::size_t kKitsOfModel = 5;
constexpr std::size_t kModelsWithKits = 5;

Fit bestFit(const SearchTerm& term, const NamedEntry& entry) noexcept {
  Fit best = std::min(term.fit(entry.name), term.fit(entry.code));
  for (const SearchKey& other : entry.others) best = std::min(best, term.fit(other));
  return best;
}

bool fitsTerm(const SearchTerm& term, const NamedEntry& entry) noexcept {
  return bestFit(term, entry) != kNoFit;
}

/// A kit says no more by its shelf than that it stands there.
Fit fitOfShelf(const SearchTerm& term, const SearchKey& shelf) noexcept {
  constexpr Fit kBest = fitOf(0, MatchRank::Prefix);
  const Fit fit = term.fit(shelf);
  return fit < kBest ? kBest : fit;
}

/// The few kits that stand for their model: lendable ones here, then others here, then elsewhere.
class KitsOfModel final {
 public:
  void offer(std::size_t kit, const KitEntry& entry, std::uint32_t here) {
    if (entry.standing == Standing::Retired || entry.standing == Standing::Lost) return;
    const std::size_t far = entry.place == here ? 0 : 2;
    const std::size_t busy = entry.standing == Standing::Shelf ? 0 : 1;
    if (auto& kits = m_kits[far + busy]; kits.size() < kKitsOfModel) kits.push_back(kit);
  }
  std::vector<std::size_t> best() const {
    std::vector<std::size_t> best;
    for (const auto& kits : m_kits)
      for (const std::size_t kit : kits)
        if (best.size() < kKitsOfModel) best.push_back(kit);
    return best;
  }

 private:
  std::array<std::vector<std::size_t>, 4> m_kits;
};

/// What one word fits, so that a teacher can be found by his name and his school, a kit by its
/// model and its shelf.
struct WordFits {
  std::vector<bool> schools, models, shelves;  ///< by slot
  std::vector<bool> aliasKits;                 ///< by index

  WordFits(const SearchTable& table, const SearchTerm& word)
      : schools(table.schoolSlots()),
        models(table.modelSlots()),
        shelves(table.shelves().size()),
        aliasKits(table.kits().size()) {
    for (const NamedEntry& school : table.schools())
      if (fitsTerm(word, school)) schools[school.slot] = true;
    for (const NamedEntry& model : table.models())
      if (fitsTerm(word, model)) models[model.slot] = true;
    for (std::size_t slot = 0; slot < shelves.size(); ++slot)
      shelves[slot] = word.fit(table.shelves()[slot]) != kNoFit;
    for (const AliasEntry& alias : table.aliases())
      if (word.fit(alias.key) != kNoFit)
        if (const auto kit = table.kitAt(alias.code)) aliasKits[*kit] = true;
  }
};

Lane laneOf(const Hit& other) noexcept {
  return other.kind == HitKind::Loan ? Lane::Loan : Lane::Reservation;
}

/// One search.
class Finder final {
 public:
  Finder(const SearchTable& table, const SearchText& text, std::size_t limit)
      : m_table(table), m_text(text), m_ranking(limit) {}

  std::vector<Hit> run(std::span<const FittingHit> others) {
    offerNamed(Lane::School, m_table.schools());
    offerNamed(Lane::Teacher, m_table.teachers());
    offerNamed(Lane::Model, m_table.models());
    offerKits();
    for (std::size_t i = 0; i < others.size(); ++i)
      m_ranking.offer(others[i].fit, laneOf(others[i].hit), i);
    offerKitsOfModels();
    if (m_text.words.size() > 1) offerByWords();
    return hits(others);
  }

 private:
  void offerNamed(Lane lane, const std::vector<NamedEntry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i)
      m_ranking.offer(bestFit(m_text.whole, entries[i]), lane, i);
  }

  void offerKits() {
    if (m_text.whole.digits())
      for (std::size_t i = 0; i < m_table.kits().size(); ++i)
        m_ranking.offer(m_text.whole.fit(m_table.kits()[i].code), Lane::Kit, i);
    for (std::size_t i = 0; i < m_table.aliases().size(); ++i)
      m_ranking.offer(m_text.whole.fit(m_table.aliases()[i].key), Lane::KitByAlias, i);
    offerByShelf();
  }

  void offerByShelf() {
    std::vector<Fit> fits;
    for (const SearchKey& shelf : m_table.shelves())
      fits.push_back(fitOfShelf(m_text.whole, shelf));
    if (std::all_of(fits.begin(), fits.end(), [](Fit fit) { return fit == kNoFit; })) return;
    for (std::size_t i = 0; i < m_table.kits().size(); ++i)
      m_ranking.offer(fits[m_table.kits()[i].shelf], Lane::Kit, i);
  }

  std::vector<Candidate> bestModels() const {
    std::vector<Candidate> models = m_ranking.best();
    std::erase_if(models, [](const Candidate& c) { return c.lane != Lane::Model; });
    if (models.size() > kModelsWithKits) models.resize(kModelsWithKits);
    return models;
  }

  void offerKitsOfModels() {
    const std::vector<Candidate> models = bestModels();
    if (models.empty()) return;
    std::vector<std::size_t> wanted(m_table.modelSlots(), models.size());
    for (std::size_t i = 0; i < models.size(); ++i)
      wanted[m_table.models()[models[i].index].slot] = i;
    std::vector<KitsOfModel> kits(models.size());
    for (std::size_t i = 0; i < m_table.kits().size(); ++i) {
      const KitEntry& kit = m_table.kits()[i];
      if (const std::size_t model = wanted[kit.model]; model < models.size())
        kits[model].offer(i, kit, m_table.here());
    }
    for (std::size_t i = 0; i < models.size(); ++i)
      for (const std::size_t kit : kits[i].best())
        m_ranking.offer(models[i].fit, Lane::KitOfModel, kit);
  }

  void offerByWords() {
    std::vector<WordFits> fits;
    for (const SearchTerm& word : m_text.words) fits.emplace_back(m_table, word);
    offerIf(Lane::School, m_table.schools(), [&](const NamedEntry& school) {
      return everyWord([&](std::size_t word) { return fits[word].schools[school.slot]; });
    });
    offerIf(Lane::Teacher, m_table.teachers(),
            [&](const NamedEntry& teacher) { return namesTeacher(fits, teacher); });
    offerIf(Lane::Model, m_table.models(), [&](const NamedEntry& model) {
      return everyWord([&](std::size_t word) { return fits[word].models[model.slot]; });
    });
    for (std::size_t i = 0; i < m_table.kits().size(); ++i)
      if (namesKit(fits, i)) m_ranking.offer(kFitByWords, Lane::Kit, i);
  }

  template <class Predicate>
  void offerIf(Lane lane, const std::vector<NamedEntry>& entries, Predicate isIt) {
    for (std::size_t i = 0; i < entries.size(); ++i)
      if (isIt(entries[i])) m_ranking.offer(kFitByWords, lane, i);
  }

  template <class Predicate>
  bool everyWord(Predicate fitsWord) const {
    for (std::size_t word = 0; word < m_text.words.size(); ++word)
      if (!fitsWord(word)) return false;
    return true;
  }

  /// At least one word is of the teacher, the others may be of the school.
  bool namesTeacher(const std::vector<WordFits>& fits, const NamedEntry& teacher) const {
    bool own = false;
    return everyWord([&](std::size_t word) {
             const bool mine = fitsTerm(m_text.words[word], teacher);
             own = own || mine;
             return mine || fits[word].schools[teacher.slot];
           }) &&
           own;
  }

  bool namesKit(const std::vector<WordFits>& fits, std::size_t index) const {
    const KitEntry& kit = m_table.kits()[index];
    bool own = false;
    return everyWord([&](std::size_t word) {
             const bool mine = fits[word].shelves[kit.shelf] ||
                               m_text.words[word].fit(kit.code) != kNoFit ||
                               fits[word].aliasKits[index];
             own = own || mine;
             return mine || fits[word].models[kit.model];
           }) &&
           own;
  }

  std::vector<Hit> hits(std::span<const FittingHit> others) const {
    std::vector<Hit> hits;
    for (const Candidate& candidate : m_ranking.best()) {
      Hit hit = hitOf(candidate, others);
      const bool known = std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
        return other.kind == hit.kind && other.id == hit.id;
      });
      if (!known) hits.push_back(std::move(hit));
    }
    return hits;
  }

  Hit hitOf(const Candidate& candidate, std::span<const FittingHit> others) const {
    switch (candidate.lane) {
      case Lane::School: return m_table.schoolHit(candidate.index);
      case Lane::Teacher: return m_table.teacherHit(candidate.index);
      case Lane::Model: return m_table.modelHit(candidate.index);
      case Lane::Kit:
      case Lane::KitOfModel: return m_table.kitHit(candidate.index);
      case Lane::KitByAlias: return m_table.aliasHit(candidate.index);
      case Lane::Loan:
      case Lane::Reservation: break;
    }
    return others[candidate.index].hit;
  }

  const SearchTable& m_table;
  const SearchText& m_text;
  SearchRanking m_ranking;
};

}  // namespace

std::vector<Hit> findIn(const SearchTable& table, const SearchText& text,
                        std::span<const FittingHit> others, std::size_t limit) {
  if (text.whole.isEmpty()) return {};
  return Finder(table, text, limit).run(others);
}

}  // namespace kstem
