#include "core/base/korean_search.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/base/korean_school.h"

using kstem::MatchRank;
using kstem::SearchKey;
using kstem::SearchQuery;
using kstem::shortSchoolNames;
using kstem::spacedSchoolName;

namespace {

MatchRank rank(std::string_view name, std::string_view typed) {
  return SearchQuery(typed).rank(SearchKey(name));
}

bool isCalled(std::string_view school, std::string_view brief) {
  const auto names = shortSchoolNames(school);
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return SearchKey(name).text() == SearchKey(brief).text();
  });
}

}  // namespace

TEST_CASE("a name is found by its beginning, its middle and as a whole", "[search]") {
  CHECK(rank("중화중학교", "중화중학교") == MatchRank::Exact);
  CHECK(rank("중화중학교", "중화중") == MatchRank::Prefix);
  CHECK(rank("서울중화중학교", "중화중") == MatchRank::Inside);
  CHECK(rank("중화중학교", "중화고") == MatchRank::None);
  CHECK(rank("중화중", "중화중학교") == MatchRank::None);
}

TEST_CASE("the beginning of a word ranks between that of a name and a part", "[search]") {
  CHECK(rank("레고 스파이크 프라임", "스파") == MatchRank::Word);
  CHECK(rank("레고 스파이크 프라임", "파이크") == MatchRank::Inside);
  CHECK(rank("마이크로비트(30인용)", "30") == MatchRank::Word);
  CHECK(rank("LEGO EV3 core", "ev") == MatchRank::Word);
  CHECK(rank("3D펜", "펜") == MatchRank::Word);
  CHECK(rank("AI로봇", "로봇") == MatchRank::Word);
  CHECK(rank("로봇AI", "ai") == MatchRank::Word);
}

TEST_CASE("of all places where a text stands in a name the best one counts", "[search]") {
  CHECK(rank("드론코딩 코딩", "코딩") == MatchRank::Word);
  CHECK(rank("코딩드론 코딩", "코딩") == MatchRank::Prefix);
}

TEST_CASE("lone consonants stand for syllables that begin with them", "[search]") {
  CHECK(rank("중화중", "ㅈㅎㅈ") == MatchRank::InitialsExact);
  CHECK(rank("중화중학교", "ㅈㅎㅈ") == MatchRank::InitialsPrefix);
  CHECK(rank("서울 중화중학교", "ㅈㅎㅈ") == MatchRank::InitialsWord);
  CHECK(rank("서울중화중학교", "ㅈㅎㅈ") == MatchRank::InitialsInside);
  CHECK(rank("중화중학교", "ㅈㅎㄱ") == MatchRank::InitialsInside);
  CHECK(rank("중화중학교", "ㅈㄱ") == MatchRank::None);
  CHECK(rank("까치울", "ㄱ") == MatchRank::None);
  CHECK(rank("까치울", "ㄲ") == MatchRank::InitialsPrefix);
}

TEST_CASE("syllables and initials may be mixed", "[search]") {
  CHECK(rank("중화중학교", "중ㅎㅈ") == MatchRank::InitialsPrefix);
  CHECK(rank("서울과학고등학교", "서울ㄱㅎㄱ") == MatchRank::InitialsPrefix);
  CHECK(rank("3D펜", "3dㅍ") == MatchRank::PrefixHalf);
}

TEST_CASE("initials that the input method joined come apart again", "[search]") {
  CHECK(rank("경서중학교", "ㄳ") == MatchRank::InitialsPrefix);
  CHECK(rank("경서중학교", "ㄳㅈㅎㄱ") == MatchRank::InitialsExact);
  CHECK(rank("배성여자고등학교", "ㅄㅇㅈ") == MatchRank::InitialsPrefix);
  CHECK(rank("난지초등학교", "ㄵㅊ") == MatchRank::InitialsPrefix);
}

TEST_CASE("the syllable that is being typed may still grow", "[search]") {
  CHECK(rank("김하늘", "김하느") == MatchRank::PrefixHalf);
  CHECK(rank("중화중학교", "중ㅎ") == MatchRank::PrefixHalf);
  CHECK(rank("한빛초등학교", "하") == MatchRank::PrefixHalf);
  CHECK(rank("하늘초등학교", "한") == MatchRank::PrefixHalf);
  CHECK(rank("서울하늘초등학교", "한") == MatchRank::InsideHalf);
  CHECK(rank("서울 하늘초등학교", "한") == MatchRank::WordHalf);
  CHECK(rank("닭", "달") == MatchRank::PrefixHalf);
  CHECK(rank("값", "갑") == MatchRank::PrefixHalf);
  CHECK(rank("갓", "갑") == MatchRank::None);
  CHECK(rank("달기", "닭") == MatchRank::PrefixHalf);
  CHECK(rank("김하늘", "김호") == MatchRank::None);
}

TEST_CASE("a finished syllable ranks above the same keys half typed", "[search]") {
  CHECK(rank("한빛초등학교", "한") == MatchRank::Prefix);
  CHECK(rank("하늘초등학교", "한") < rank("한빛초등학교", "한"));
  CHECK(rank("이하늘", "이") > rank("임하늘", "이"));
}

TEST_CASE("a syllable before the last one must be finished", "[search]") {
  CHECK(rank("한빛초등학교", "하빛") == MatchRank::None);
  CHECK(rank("김하늘", "기하늘") == MatchRank::None);
}

TEST_CASE("an initial that stuck to the syllable before it is found", "[search]") {
  CHECK(rank("서울과학고등학교", "서욹") == MatchRank::PrefixHalf);
  CHECK(rank("서울과학고등학교", "서욹ㅎㄱ") == MatchRank::InitialsPrefix);
}

TEST_CASE("case, width, blanks and punctuation do not matter", "[search]") {
  CHECK(rank("LEGO 에듀케이션 스파이크", "lego에듀") == MatchRank::Prefix);
  CHECK(rank("K-STEM 뱅크", "kstem") == MatchRank::Prefix);
  CHECK(rank("micro:bit V2", "microbit") == MatchRank::Prefix);
  CHECK(rank("이산화탄소·산소 센서", "이산화탄소산소") == MatchRank::Prefix);
  CHECK(rank("국립·국악고", "국립국악고") == MatchRank::Exact);
  CHECK(rank("국립ㆍ국악고", "국립 국악고") == MatchRank::Exact);
  CHECK(rank("ＶＲ 고글", "vr고글") == MatchRank::Exact);
}

TEST_CASE("decomposed Hangul is the same text", "[search]") {
  CHECK(rank("\u1112\u1161\u11AB빛", "한빛") == MatchRank::Exact);
  CHECK(rank("한빛", "\u1112\u1161\u11AB\u1107\u1175\u11BE") == MatchRank::Exact);
  CHECK(rank("중화중학교", "\u110C\u1112") == MatchRank::InitialsPrefix);
}

TEST_CASE("a short name with gaps is found below all others", "[search]") {
  CHECK(rank("서울과학고등학교", "서울과고") == MatchRank::Scattered);
  CHECK(rank("경기여자고등학교", "경기여고") == MatchRank::Scattered);
  CHECK(rank("동경기여자고등학교", "경기여고") == MatchRank::None);
  CHECK(rank("경기여자고등학교", "ㄱㅇㄱ") == MatchRank::None);
}

TEST_CASE("exact, beginning, word, part, initials, gaps: in this order", "[search]") {
  CHECK(MatchRank::None < MatchRank::Scattered);
  CHECK(MatchRank::Scattered < MatchRank::InitialsInside);
  CHECK(MatchRank::InitialsExact < MatchRank::InsideHalf);
  CHECK(MatchRank::Inside < MatchRank::WordHalf);
  CHECK(MatchRank::Word < MatchRank::PrefixHalf);
  CHECK(MatchRank::Prefix < MatchRank::Exact);
}

TEST_CASE("an empty query and an empty name find nothing", "[search]") {
  CHECK(SearchQuery(" - ").isEmpty());
  CHECK(rank("중화중학교", "") == MatchRank::None);
  CHECK(rank("중화중학교", " · ") == MatchRank::None);
  CHECK(rank("", "중") == MatchRank::None);
  CHECK(rank("", "") == MatchRank::None);
  CHECK(rank("중화중학교", "\xFF\xFE") == MatchRank::None);
}

TEST_CASE("a school is called by its name up to the first syllable of its level", "[school]") {
  CHECK(isCalled("중화중학교", "중화중"));
  CHECK(isCalled("숭인초등학교", "숭인초"));
  CHECK(isCalled("면목고등학교", "면목고"));
  CHECK(isCalled("창덕여자중학교", "창덕여중"));
  CHECK(isCalled("경기여자고등학교", "경기여고"));
  CHECK(isCalled("서울과학고등학교", "서울과고"));
  CHECK(isCalled("서울과학고등학교", "서울과학고"));
  CHECK(isCalled("대원외국어고등학교", "대원외고"));
  CHECK(isCalled("서울여자상업고등학교", "서울여상"));
}

TEST_CASE("서울 before a school's name may be left out, but not alone before its level",
          "[school]") {
  CHECK(isCalled("서울중화초등학교", "서울중화초"));
  CHECK(isCalled("서울중화초등학교", "중화초"));
  CHECK_FALSE(isCalled("서울과학고등학교", "과고"));
  CHECK_FALSE(isCalled("서울과학고등학교", "과학고"));
  CHECK_FALSE(isCalled("서울고등학교", "고"));
}

TEST_CASE("a school of a university is called by the short name of that", "[school]") {
  CHECK(isCalled("서울대학교사범대학부설중학교", "서울사대부중"));
  CHECK(isCalled("서울교육대학교부설초등학교", "서울교대부초"));
  CHECK(isCalled("이화여자대학교사범대학부속고등학교", "이화여대부고"));
}

TEST_CASE("a name without a level has no short form", "[school]") {
  CHECK(shortSchoolNames("꿈나무유치원").empty());
  CHECK(shortSchoolNames("중학교").empty());
  CHECK(shortSchoolNames("").empty());
}

TEST_CASE("blanks tell the parts of a school's name", "[school]") {
  CHECK(spacedSchoolName("서울중화초등학교") == "서울 중화 초등학교");
  CHECK(spacedSchoolName("중화중학교") == "중화 중학교");
  CHECK(spacedSchoolName("서울과학고등학교") == "서울 과학고등학교");
  CHECK(spacedSchoolName("꿈나무 유치원") == "꿈나무유치원");
}
