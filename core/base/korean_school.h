#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kstem {

/// A school's name with blanks between its parts, so that a search finds their beginnings:
/// "서울중화초등학교" → "서울 중화 초등학교".
std::string spacedSchoolName(std::string_view name);

/// What people call a school: "서울과학고등학교" → 서울과고, 서울과학고; "경기여자고등학교" →
/// 경기여고, …; "서울중화초등학교" → 서울중화초, 중화초. Spaced as spacedSchoolName(); empty when
/// nothing is shorter.
std::vector<std::string> shortSchoolNames(std::string_view name);

}  // namespace kstem
