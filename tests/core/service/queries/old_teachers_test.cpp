#include "core/service/queries/old_teachers.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A desk on Monday, 2026-09-14.
struct Desk : SmallBank {
  ClerkId manager;
  Desk() {
    setUp();
    manager = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  }
  std::vector<OldTeacher> old() { return readOldTeachers(*bank).rows; }
};

}  // namespace

TEST_CASE("personal data that nobody needed for 36 months is proposed for erasure",
          "[people][retention]") {
  Desk desk;
  const KitId kit = desk.newKit();
  desk.lend(kit);
  desk.onDay("2026-09-21");
  desk.perform(TakeBack{kit, {}});
  desk.onDay("2029-09-20");
  CHECK(desk.old().empty());
  desk.onDay("2029-09-21");
  REQUIRE(desk.old().size() == 1);
  CHECK(desk.old()[0].id == desk.teacher);
  CHECK(desk.old()[0].name == "김하늘");
  CHECK(desk.old()[0].school == "중화중학교");
  CHECK(desk.old()[0].last == day("2026-09-21"));
  CHECK(readOldTeachers(*desk.bank).clerks.size() == 1);
  desk.perform(EraseTeachers{{desk.teacher}, desk.manager});
  CHECK(desk.old().empty());
}

TEST_CASE("whoever has kits, or a reservation, is not proposed", "[people][retention]") {
  Desk desk;
  desk.newKit();
  WHEN("a kit is out, however long") {
    desk.lend(desk.newKit());
    desk.onDay("2031-01-02");
    CHECK(desk.old().empty());
  }
  WHEN("a reservation goes on") {
    desk.perform(SetPolicy{centerIdOf(1), PolicyKey::HorizonDays, 365});
    desk.onDay("2029-09-10");
    desk.perform(Reserve{desk.school, desk.teacher, desk.model, 1, day("2029-09-17")});
    desk.onDay("2029-09-14");
    CHECK(desk.old().empty());
  }
  WHEN("the telephone number was changed later") {
    desk.onDay("2028-01-03");
    desk.perform(SetTeacherField{desk.teacher, TeacherField::Phone, "02-490-9999"});
    desk.onDay("2029-09-14");
    CHECK(desk.old().empty());
  }
}

TEST_CASE("how long personal data is kept is a setting of the center", "[people][retention]") {
  Desk desk;
  desk.perform(SetPolicy{centerIdOf(1), PolicyKey::RetentionMonths, 12});
  desk.onDay("2027-09-13");
  CHECK(desk.old().empty());
  desk.onDay("2027-09-14");
  CHECK(desk.old().size() == 1);
  CHECK(readOldTeachers(*desk.bank).months == 12);
  CHECK(desk.refusal(SetPolicy{centerIdOf(1), PolicyKey::RetentionMonths, 0}) == Errc::BadInput);
}
