#pragma once

#include <vector>

#include "core/service/search_text.h"
#include "core/store/rows.h"

namespace kstem {

/// What a model may be found by: its name, English name and catalog number.
std::vector<SearchKey> namesOf(const store::ModelRow& model);

/// Whether the text fits one of the names, or each of its words one of them.
bool fitsNames(const SearchText& text, const std::vector<SearchKey>& names);

}  // namespace kstem
