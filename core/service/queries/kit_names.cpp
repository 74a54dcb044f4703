#include "core/service/queries/kit_names.h"

#include <algorithm>

namespace kstem {

std::vector<SearchKey> namesOf(const store::ModelRow& model) {
  return {SearchKey(model.name), SearchKey(model.nameEn), SearchKey(model.catalogNo)};
}

bool fitsNames(const SearchText& text, const std::vector<SearchKey>& names) {
  const auto fitsAny = [&](const SearchTerm& term) {
    return std::any_of(names.begin(), names.end(),
                       [&](const SearchKey& name) { return term.fit(name) != kNoFit; });
  };
  if (fitsAny(text.whole)) return true;
  return !text.words.empty() && std::all_of(text.words.begin(), text.words.end(), fitsAny);
}

}  // namespace kstem
