#include "core/domain/shelf_order.h"

#include <algorithm>

namespace kstem {
namespace {

bool isFigure(char c) { return c >= '0' && c <= '9'; }

/// The next piece of a shelf's name: a row of figures, or one other letter.
std::string_view pieceOf(std::string_view& rest) {
  std::size_t end = 1;
  while (isFigure(rest.front()) && end < rest.size() && isFigure(rest[end])) ++end;
  const std::string_view piece = rest.substr(0, end);
  rest.remove_prefix(end);
  return piece;
}

std::string_view withoutZeros(std::string_view figures) {
  return figures.substr(std::min(figures.find_first_not_of('0'), figures.size()));
}

}  // namespace

bool shelfBefore(std::string_view a, std::string_view b) {
  if (a.empty() != b.empty()) return b.empty();
  while (!a.empty() && !b.empty()) {
    std::string_view one = pieceOf(a);
    std::string_view other = pieceOf(b);
    if (isFigure(one.front()) && isFigure(other.front())) {
      one = withoutZeros(one), other = withoutZeros(other);
      if (one.size() != other.size()) return one.size() < other.size();
    }
    if (one != other) return one < other;
  }
  return a.size() < b.size();
}

}  // namespace kstem
