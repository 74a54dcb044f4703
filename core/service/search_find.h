#pragma once

#include <span>
#include <vector>

#include "core/service/search_table.h"
#include "core/service/search_text.h"

namespace kstem {

/// Something found elsewhere, to be ranked among the rest.
struct FittingHit {
  Fit fit;
  Hit hit;
};

/// The best `limit` hits of the table and of `others`, loans and reservations, best first.
std::vector<Hit> findIn(const SearchTable& table, const SearchText& text,
                        std::span<const FittingHit> others, std::size_t limit);

}  // namespace kstem
