#include "core/sheets/school_import.h"

#include <catch2/catch_test_macros.hpp>

#include "core/sheets/encoding.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

constexpr std::string_view kTwoSchools =
    "school_id,name,level,support_office,district\n"
    "B1,가람중학교,중학교,동부,중랑구\n"
    "B2,나래초등학교,초등학교,서부,은평구\n";

SchoolPlan plan(SmallBank& desk, std::string_view csv) {
  return must(planSchoolImport(*desk.bank, csv));
}
SchoolImported import(SmallBank& desk, std::string_view csv) {
  return must(applySchoolImport(*desk.bank, plan(desk, csv)));
}
std::int64_t events(SmallBank& desk) { return store::Journal(desk.bank->db()).count(); }

}  // namespace

SCENARIO("a sheet of schools is taken in once", "[sheets]") {
  GIVEN("an empty bank") {
    SmallBank desk;
    WHEN("a sheet is only planned") {
      const auto before = events(desk);
      const SchoolPlan wanted = plan(desk, kTwoSchools);
      THEN("it says what it would add and writes nothing") {
        CHECK(wanted.add.size() == 2);
        CHECK(events(desk) == before);
      }
    }
    WHEN("it is taken in") {
      CHECK(import(desk, kTwoSchools).added == 2);
      THEN("the official id finds the school") {
        const auto found = desk.bank->rows().codesByText("B2");
        REQUIRE(found.size() == 1);
        const auto school = desk.bank->rows().school(fromAgg<SchoolId>(found.front().agg));
        REQUIRE(school);
        CHECK(school->name == "나래초등학교");
        CHECK(school->district == "은평구");
      }
      THEN("a second time writes nothing") {
        const auto before = events(desk);
        const auto again = import(desk, kTwoSchools);
        CHECK(again.added + again.changed == 0);
        CHECK(events(desk) == before);
        CHECK(plan(desk, kTwoSchools).unchanged == 2);
      }
    }
  }
}

SCENARIO("a sheet that disagrees with the bank", "[sheets]") {
  GIVEN("two schools from a sheet") {
    SmallBank desk;
    import(desk, kTwoSchools);
    WHEN("a name has changed") {
      const auto wanted = plan(desk, "학교ID,학교명\nB1,가람새중학교\nB2,나래초등학교\n");
      THEN("one field is set, and an absent column changes nothing") {
        REQUIRE(wanted.change.size() == 1);
        CHECK(wanted.change[0].set.field == SchoolField::Name);
        CHECK(wanted.change[0].before == "가람중학교");
        must(applySchoolImport(*desk.bank, wanted));
        const auto school = desk.bank->rows().school(wanted.change[0].set.school);
        REQUIRE(school);
        CHECK(school->name == "가람새중학교");
        CHECK(school->district == "중랑구");
      }
    }
    WHEN("a school is not in it") {
      const auto wanted = plan(desk, "school_id,name\nB1,가람중학교\n");
      THEN("it is named and stays") {
        CHECK(wanted.missing == std::vector<std::string>{"나래초등학교"});
        CHECK(wanted.writesNothing());
      }
    }
    WHEN("rows cannot be understood") {
      const auto wanted =
          plan(desk, "name,school_id\n이름만,\n,B3\n\n가람중학교,B1\n또,B1\n새,B4\n");
      THEN("they are refused with their lines, the others are taken") {
        REQUIRE(wanted.refused.size() == 3);
        CHECK(wanted.refused[0].line == 2);
        CHECK(wanted.refused[1].line == 3);
        CHECK(wanted.refused[2].line == 6);
        CHECK(wanted.add.size() == 1);
      }
    }
  }
}

TEST_CASE("columns are found by their Korean names, in any order", "[sheets]") {
  SmallBank desk;
  const auto wanted =
      plan(desk, "교육지원청명,비고,학교급구분,학교명,학교ID\r\n동부,,중학교,가람중학교,B1\r\n");
  REQUIRE(wanted.add.size() == 1);
  CHECK(wanted.add[0].office == "동부");
  CHECK(wanted.add[0].level == "중학교");
  CHECK(wanted.add[0].officialId == "B1");
}

TEST_CASE("a sheet without the columns that are needed is refused", "[sheets]") {
  SmallBank desk;
  CHECK(planSchoolImport(*desk.bank, "name\n가람중학교\n").error().code == Errc::SheetUnreadable);
  CHECK(planSchoolImport(*desk.bank, "").error().code == Errc::SheetUnreadable);
}

TEST_CASE("an import that fails in the middle writes nothing", "[sheets]") {
  SmallBank desk;
  SchoolPlan broken;
  broken.add.push_back({"가람중학교", "중학교", "동부", "중랑구", "B1"});
  broken.change.push_back({{SchoolId{}, SchoolField::Name, "없는 학교"}, {}, {}});
  const auto before = events(desk);
  CHECK(applySchoolImport(*desk.bank, broken).error().code == Errc::SchoolUnknown);
  CHECK(events(desk) == before);
}
