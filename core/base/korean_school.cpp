#include "core/base/korean_school.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"

namespace kstem {
namespace {

struct Contraction {
  std::string_view whole;
  std::string_view brief;
};

/// How names end; what ends another one stands after it.
constexpr std::array kLevels{
    Contraction{"여자상업고등학교", "여상"}, Contraction{"과학고등학교", "과고"},
    Contraction{"외국어고등학교", "외고"},   Contraction{"예술고등학교", "예고"},
    Contraction{"체육고등학교", "체고"},     Contraction{"공업고등학교", "공고"},
    Contraction{"상업고등학교", "상고"},     Contraction{"농업고등학교", "농고"},
    Contraction{"여자고등학교", "여고"},     Contraction{"고등학교", "고"},
    Contraction{"여자중학교", "여중"},       Contraction{"중학교", "중"},
    Contraction{"초등학교", "초"},
};

/// What is contracted inside a name, in this order.
constexpr std::array kInside{
    Contraction{"여자대학교사범대학", "여대"},
    Contraction{"대학교사범대학", "사대"},
    Contraction{"교육대학교", "교대"},
    Contraction{"여자대학교", "여대"},
    Contraction{"대학교", "대"},
    Contraction{"부설", "부"},
    Contraction{"부속", "부"},
};

constexpr std::string_view kSeoul = "서울";
constexpr std::size_t kTwoSyllables = 6;  // bytes

std::string joined(std::string_view name) {
  std::string text = nfc(name);
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  return text;
}

/// A name in its parts: 서울 | 중화 | 초등학교.
struct Parts {
  std::string_view city;  ///< empty when the name would be too short without it
  std::string_view stem;
  std::string_view level;
};

Parts partsOf(std::string_view name, std::string_view level) {
  Parts parts{{}, name.substr(0, name.size() - level.size()), level};
  const bool ofUniversity = parts.stem.find("대학교") != parts.stem.npos;
  const bool longEnough = parts.stem.size() >= kSeoul.size() + kTwoSyllables;
  if (parts.stem.starts_with(kSeoul) && longEnough && !ofUniversity) {
    parts.city = parts.stem.substr(0, kSeoul.size());
    parts.stem.remove_prefix(kSeoul.size());
  }
  return parts;
}

std::string spaced(std::string_view city, std::string_view stem, std::string_view level) {
  std::string text(city);
  if (!city.empty()) text += ' ';
  text += stem;
  if (!level.empty()) text += ' ';
  text += level;
  return text;
}

std::string contracted(std::string_view stem) {
  std::string text(stem);
  for (const Contraction& one : kInside)
    if (const auto at = text.find(one.whole); at != text.npos && at > 0)
      text.replace(at, one.whole.size(), one.brief);
  return text;
}

/// Of the levels that end the name, the longest comes first.
std::vector<Contraction> levelsOf(std::string_view name) {
  std::vector<Contraction> levels;
  for (const Contraction& level : kLevels)
    if (name.ends_with(level.whole) && name != level.whole) levels.push_back(level);
  return levels;
}

}  // namespace

std::string spacedSchoolName(std::string_view name) {
  const std::string text = joined(name);
  const auto levels = levelsOf(text);
  if (levels.empty()) return text;
  const Parts parts = partsOf(text, levels.front().whole);
  return spaced(parts.city, parts.stem, parts.level);
}

std::vector<std::string> shortSchoolNames(std::string_view name) {
  std::vector<std::string> names;
  const auto add = [&names](std::string brief) {
    if (std::find(names.begin(), names.end(), brief) == names.end())
      names.push_back(std::move(brief));
  };
  const std::string text = joined(name);
  const auto levels = levelsOf(text);
  for (const Contraction& level : levels) {
    const Parts parts = partsOf(text, level.whole);
    for (const std::string& stem : {std::string(parts.stem), contracted(parts.stem)}) {
      add(spaced(parts.city, stem, level.brief));
      // Not 과학고 for 서울과학고등학교.
      if (level.whole == levels.front().whole) add(spaced({}, stem, level.brief));
    }
  }
  return names;
}

}  // namespace kstem
