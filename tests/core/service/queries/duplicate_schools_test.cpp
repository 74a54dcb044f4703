#include "core/service/queries/duplicate_schools.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::SmallBank;

namespace {

struct TwinBank : SmallBank {
  TwinBank() { setUp(); }  // 중화중학교, 중랑구
  SchoolId add(const std::string& name, const std::string& district = "중랑구",
               const std::string& officialId = {}) {
    return fromAgg<SchoolId>(
        perform(RegisterSchool{name, "", "", district, officialId}).made.front());
  }
  std::vector<DuplicatePair> pairs(std::size_t limit = 50) {
    return findDuplicateSchools(*bank, limit);
  }
};

}  // namespace

TEST_CASE("schools with different names are no pair", "[duplicates]") {
  TwinBank desk;
  desk.add("면목중학교");
  desk.add("중화고등학교");
  desk.add("중화초등학교");
  desk.add("중화여자중학교");
  CHECK(desk.pairs().empty());
}

TEST_CASE("the same school written another way is proposed", "[duplicates]") {
  for (const char* name : {"중화중학교", "중화 중학교", "서울중화중학교",
                           "서울특별시 공립 중화중학교", "중화중", "서울중화중"}) {
    INFO(name);
    TwinBank desk;
    desk.add(name);
    CHECK(desk.pairs().size() == 1);
  }
}

TEST_CASE("short names of special schools are proposed, of other levels not", "[duplicates]") {
  TwinBank desk;
  desk.add("서울과학고등학교", "종로구");
  desk.add("서울과고", "종로구");
  desk.add("세종과학고등학교", "종로구");
  const auto pairs = desk.pairs();
  REQUIRE(pairs.size() == 1);
  CHECK(pairs.front().keepName == "서울과학고등학교");
  CHECK(pairs.front().otherName == "서울과고");
}

TEST_CASE("schools of one name in two districts are two, without a district they may be one",
          "[duplicates]") {
  TwinBank desk;
  desk.add("중화중학교", "강남구");
  CHECK(desk.pairs().empty());
  desk.add("중화중학교", "");
  CHECK(desk.pairs().size() == 2);
}

TEST_CASE("the school with more behind it stays", "[duplicates]") {
  TwinBank desk;
  SECTION("a number from elsewhere") {
    const SchoolId known = desk.add("서울중화중학교", "중랑구", "B100000001");
    desk.lend(desk.newKit());
    CHECK(desk.pairs().front().keep == known);
  }
  SECTION("then loans, then the lower code") {
    const SchoolId other = desk.add("서울중화중학교");
    CHECK(desk.pairs().front().keep == desk.school);
    const auto teacher =
        fromAgg<TeacherId>(desk.perform(RegisterTeacher{other, "박서준", "", "", ""}).made.front());
    desk.perform(CheckOut{other, teacher, {desk.newKit()}, {}});
    CHECK(desk.pairs().front().keep == other);
  }
}

TEST_CASE("a pair that was merged is proposed no more", "[duplicates]") {
  TwinBank desk;
  desk.add("서울중화중학교");
  const DuplicatePair pair = desk.pairs().front();
  desk.perform(MergeSchools{pair.other, pair.keep});
  CHECK(desk.pairs().empty());
}

TEST_CASE("no more pairs are proposed than asked for", "[duplicates]") {
  TwinBank desk;
  for (int i = 0; i < 5; ++i) desk.add("꿈나무유치원");
  CHECK(desk.pairs().size() == 10);
  CHECK(desk.pairs(3).size() == 3);
}
