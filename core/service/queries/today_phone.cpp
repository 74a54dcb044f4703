#include "core/service/queries/today_phone.h"

#include <algorithm>
#include <vector>

#include "core/service/bank.h"

namespace kstem {
namespace {

constexpr int kShownAtEnd = 4;
constexpr int kWithoutAreaCode = 7;  ///< figures of a whole number
constexpr int kAreaCode = 3;
constexpr int kWithAreaCode = 9;  ///< figures of a number that begins with one

bool isFigure(char c) { return c >= '0' && c <= '9'; }

/// Lengths of the rows of figures: "02-490-1234" is 2, 3, 4.
std::vector<int> blocksOf(std::string_view phone) {
  std::vector<int> blocks;
  bool inside = false;
  for (const char c : phone) {
    if (isFigure(c) && !inside) blocks.push_back(0);
    inside = isFigure(c);
    if (inside) ++blocks.back();
  }
  return blocks;
}

int shownAtStart(const std::vector<int>& blocks, int figures) {
  if (blocks.size() > 2) return blocks.front();
  return blocks.size() == 1 && figures >= kWithAreaCode ? kAreaCode : 0;
}

}  // namespace

std::string maskedPhone(std::string_view phone) {
  const std::vector<int> blocks = blocksOf(phone);
  const auto figures = static_cast<int>(std::count_if(phone.begin(), phone.end(), isFigure));
  const int start = shownAtStart(blocks, figures);
  const int end = figures - (figures < kWithoutAreaCode ? figures / 2 : kShownAtEnd);
  std::string masked(phone);
  int at = 0;
  for (char& c : masked) {
    if (!isFigure(c)) continue;
    if (at >= start && at < end) c = '*';
    ++at;
  }
  return masked;
}

std::string readPhone(Bank& bank, const TeacherId& teacher) {
  const auto row = bank.rows().teacher(teacher);
  return row ? row->phone.value_or("") : std::string();
}

}  // namespace kstem
