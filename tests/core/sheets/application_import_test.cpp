#include "core/sheets/application_import.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/applications.h"
#include "core/service/queries/reservation_view.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// A center with three kits, on Mon 2026-11-02, and sheets of the office's online form.
struct Office : SmallBank {
  Office() {
    onDay("2026-11-02");
    setUp();
    for (int i = 0; i < 3; ++i) newKit();
  }
  static std::string sheet(const std::string& rows) {
    return "신청번호,학교명,신청자,연락처,교구명,수량,대여일,반납일,승인여부\n" + rows;
  }
  ApplicationPlan plan(const std::string& csv, const ApplicationReading& reading = {}) {
    return must(planApplications(*bank, csv, reading));
  }
  ApplicationPlan take(const std::string& csv, const ApplicationReading& reading = {}) {
    ApplicationPlan done = plan(csv, reading);
    clock.advance(1000);
    const auto taken = takeApplications(*bank, done);
    if (!taken) throw std::runtime_error(std::string(keyOf(taken.error().code)));
    return done;
  }
  Errc refusedAs(const std::string& row, const ApplicationReading& reading = {}) {
    const ApplicationPlan read = plan(sheet(row), reading);
    const auto& refused = read.rows.back().refused;
    if (!refused) throw std::runtime_error("it was not refused");
    return refused->code;
  }
  std::vector<ReservationItem> reservations() {
    return readReservations(*bank, ReservationSet::All).rows;
  }
  std::int64_t count() { return bank->eventCount(); }
};

const std::string kOne = "A-1,중화중학교,김하늘,,마이크로비트 세트,2,2026-11-09,2026-11-16,승인\n";

}  // namespace

TEST_CASE("an approved application becomes a reservation with its number", "[applications]") {
  Office office;
  const auto before = office.count();
  CHECK(office.plan(Office::sheet(kOne)).count(ApplicationOutcome::Accepted) == 1);
  CHECK(office.count() == before);
  office.take(Office::sheet(kOne));
  const auto rows = office.reservations();
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().source == "A-1");
  CHECK(rows.front().quantity == 2);
  CHECK(rows.front().pickUp == day("2026-11-09"));
  CHECK(rows.front().due == day("2026-11-16"));
  CHECK(rows.front().teacherName == "김하늘");
}

TEST_CASE("the same sheet again changes nothing", "[applications]") {
  Office office;
  office.take(Office::sheet(kOne));
  const auto before = office.count();
  const ApplicationPlan again = office.take(Office::sheet(kOne));
  CHECK(again.count(ApplicationOutcome::Known) == 1);
  CHECK(again.writesNothing());
  CHECK(office.count() == before);
}

TEST_CASE("what a clerk changed or cancelled since stays when the same sheet comes again",
          "[applications]") {
  Office office;
  office.take(Office::sheet(kOne));
  const ReservationId id = office.reservations().front().id;
  SECTION("other days") {
    office.perform(ChangeReservation{.reservation = id, .pickUp = day("2026-11-10")});
    office.take(Office::sheet(kOne));
    CHECK(office.reservations().front().pickUp == day("2026-11-10"));
  }
  SECTION("cancelled") {
    office.perform(CancelReservation{id, "수업 취소"});
    CHECK(office.take(Office::sheet(kOne)).count(ApplicationOutcome::Known) == 1);
    CHECK(office.reservations().size() == 1);
    CHECK(office.reservations().front().stage == ReservationStage::Cancelled);
  }
}

TEST_CASE("an application that was changed outside changes its reservation once",
          "[applications]") {
  Office office;
  office.take(Office::sheet(kOne));
  const std::string moved =
      "A-1,중화중학교,김하늘,,마이크로비트 세트,1,2026-11-10,2026-11-16,승인\n";
  CHECK(office.take(Office::sheet(moved)).count(ApplicationOutcome::Changed) == 1);
  REQUIRE(office.reservations().size() == 1);
  CHECK(office.reservations().front().quantity == 1);
  CHECK(office.reservations().front().pickUp == day("2026-11-10"));
  const auto before = office.count();
  office.take(Office::sheet(moved));
  CHECK(office.count() == before);
}

TEST_CASE("an application that names another model or school than before is refused",
          "[applications]") {
  Office office;
  office.take(Office::sheet(kOne));
  office.perform(RegisterSchool{"나래중학교", "중학교", "동부", "중랑구", ""});
  CHECK(office.refusedAs("A-1,나래중학교,김하늘,,마이크로비트 세트,1,2026-11-10,,승인\n") ==
        Errc::ApplicationDiffers);
}

TEST_CASE("rows see those above them: the kits of the first are gone for the second",
          "[applications]") {
  Office office;
  const std::string second =
      "A-2,나래중학교,박온,,마이크로비트 세트,2,2026-11-09,2026-11-16,승인\n";
  office.perform(RegisterSchool{"나래중학교", "중학교", "동부", "중랑구", ""});
  const ApplicationPlan plan = office.take(Office::sheet(kOne + second));
  CHECK(plan.rows[0].outcome == ApplicationOutcome::Accepted);
  REQUIRE(plan.rows[1].refused);
  CHECK(plan.rows[1].refused->code == Errc::ReservationFull);
  CHECK(plan.rows[1].refused->detail == "1");
  CHECK(office.reservations().size() == 1);
}

TEST_CASE("a teacher who is not listed is registered once, with the first row that is taken",
          "[applications]") {
  Office office;
  office.take(Office::sheet(
      "B-1,중화중학교,박새봄,010-1111-2222,마이크로비트 세트,1,2026-11-09,2026-11-10,승인\n"
      "B-2,중화중학교,박새봄,010-1111-2222,마이크로비트 세트,1,2026-11-20,2026-11-23,승인\n"));
  CHECK(office.bank->rows().teachersOf(office.school).size() == 2);
  CHECK(office.reservations().size() == 2);
}

TEST_CASE("a row that cannot be read says which cell and why", "[applications]") {
  Office office;
  CHECK(office.refusedAs(",중화중학교,김하늘,,마이크로비트 세트,1,2026-11-09,,승인\n") ==
        Errc::CellMissing);
  CHECK(office.refusedAs("C-1,없는중학교,김하늘,,마이크로비트 세트,1,2026-11-09,,승인\n") ==
        Errc::SchoolUnknown);
  CHECK(office.refusedAs("C-1,중화중학교,김하늘,,없는 교구,1,2026-11-09,,승인\n") ==
        Errc::ModelUnknown);
  CHECK(office.refusedAs("C-1,중화중학교,김하늘,,마이크로비트 세트,1,11.9,,승인\n") ==
        Errc::DayMalformed);
  CHECK(office.refusedAs("C-1,중화중학교,김하늘,,마이크로비트 세트,많이,2026-11-09,,승인\n") ==
        Errc::BadInput);
  CHECK(office.refusedAs("C-1,중화중학교,김하늘,,마이크로비트 세트,1,2026-11-09,,심사중\n") ==
        Errc::NotApproved);
  CHECK(office.refusedAs(kOne + kOne) == Errc::ApplicationTwice);
}

TEST_CASE("applications that another center hands out are left to it", "[applications]") {
  Office office;
  CenterRegistered north;
  north.no = 3;
  north.name = "북부 수학과학융합교육센터";
  north.shortName = "북부";
  office.perform(RegisterCenter{north});
  const std::string head = "신청번호,학교,신청자,교구,대여일,센터\n";
  const auto plan = office.plan(head + "D-1,중화중학교,김하늘,마이크로비트 세트,2026-11-09,북부\n" +
                                "D-2,중화중학교,김하늘,마이크로비트 세트,2026-11-09,동부\n");
  CHECK(plan.rows[0].refused->code == Errc::NotThisCenter);
  CHECK(plan.rows[1].outcome == ApplicationOutcome::Accepted);
}

TEST_CASE("a row that asks for a decision is let in by one reason for all", "[applications]") {
  Office office;
  const std::string far = "E-1,중화중학교,김하늘,,마이크로비트 세트,1,2026-12-14,,승인\n";
  const ApplicationPlan asked = office.plan(Office::sheet(far));
  CHECK(asked.rows[0].refused->code == Errc::DecisionNeeded);
  CHECK(asked.rows[0].refused->detail == keyOf(Waiver::BeyondHorizon));
  CHECK(asked.countUndecided() == 1);
  office.take(Office::sheet(far), {{}, Approval{"교육청 승인", {}}});
  CHECK(office.reservations().size() == 1);
}

TEST_CASE("schools are known by code, full name and short name", "[applications]") {
  Office office;
  const auto school = office.bank->rows().school(office.school).value();
  for (const std::string& name : {school.code.digits(), std::string("중화중학교"),
                                  std::string("중화 중학교"), std::string("중화중")}) {
    const auto plan = office.plan(
        Office::sheet("F-1," + name + ",김하늘,,마이크로비트 세트,1,2026-11-09,,승인\n"));
    CHECK(plan.rows[0].outcome == ApplicationOutcome::Accepted);
  }
}

TEST_CASE("columns that were named once are remembered", "[applications]") {
  Office office;
  const std::string odd = "순번,기관,이름,물품,언제\n"
                          "G-1,중화중학교,김하늘,마이크로비트 세트,2026-11-09\n";
  const ApplicationPlan lost = office.plan(odd);
  CHECK(lost.missing.size() == 5);
  CHECK(lost.rows.empty());
  CHECK(lost.headings.size() == 5);
  ApplicationReading named;
  named.columns = {{ApplicationField::Number, "순번"},
                   {ApplicationField::School, "기관"},
                   {ApplicationField::Teacher, "이름"},
                   {ApplicationField::Model, "물품"},
                   {ApplicationField::PickUp, "언제"}};
  CHECK(office.take(odd, named).count(ApplicationOutcome::Accepted) == 1);
  const ApplicationPlan again = office.plan(odd);
  CHECK(again.missing.empty());
  CHECK(again.count(ApplicationOutcome::Known) == 1);
}

TEST_CASE("an import is one action and one undo takes all of it back", "[applications]") {
  Office office;
  office.take(Office::sheet(
      kOne + "H-2,중화중학교,박새봄,,마이크로비트 세트,1,2026-11-09,2026-11-10,승인\n"));
  REQUIRE(office.reservations().size() == 2);
  office.perform(office.bank->newestUndoable().value());
  CHECK(office.reservations().empty());
  CHECK(office.take(Office::sheet(kOne)).count(ApplicationOutcome::Accepted) == 1);
}

TEST_CASE("a plan that no longer fits writes nothing of it", "[applications]") {
  Office office;
  const ApplicationPlan old = office.plan(Office::sheet(
      "I-1,중화중학교,김하늘,,마이크로비트 세트,1,2026-11-09,2026-11-10,승인\n" + kOne));
  office.perform(Reserve{.school = office.school,
                         .teacher = office.teacher,
                         .model = office.model,
                         .quantity = 1,
                         .pickUp = day("2026-11-09")});
  const auto before = office.count();
  const auto taken = takeApplications(*office.bank, old);
  REQUIRE_FALSE(taken);
  CHECK(taken.error().code == Errc::ReservationFull);
  CHECK(office.count() == before);
}

TEST_CASE("a rehearsal leaves the bank as it was", "[applications]") {
  Office office;
  const Hash32 before = office.digest();
  office.plan(Office::sheet(kOne));
  CHECK(office.digest() == before);
  CHECK(office.reservations().empty());
  office.take(Office::sheet(kOne));
  CHECK(office.reservations().size() == 1);
}
