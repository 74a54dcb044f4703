#include <catch2/catch_test_macros.hpp>

#include "core/store/reservation_rows.h"
#include "tests/support/days.h"
#include "tests/support/permutations.h"

using namespace kstem;
using namespace kstem::test;

// The conflict table of sync.md 2.8, row by row, as the folds make it. Each row is read in eight
// orders of arrival.

namespace {

using Keys = std::vector<std::string>;

store::ReservationRow booked(SmallBank& desk, const ReservationId& id) {
  return store::ReservationRows(desk.bank->db()).one(id).value();
}

ReservationId reserve(SmallBank& desk, const char* pickUp, int quantity = 1) {
  Reserve wish;
  wish.school = desk.school;
  wish.teacher = desk.teacher;
  wish.model = desk.model;
  wish.quantity = quantity;
  wish.pickUp = day(pickUp);
  wish.center = centerIdOf(1);
  wish.approval = Approval{"수업", {}};
  return fromAgg<ReservationId>(desk.perform(wish).made.front());
}

/// Another school with a teacher, known to all.
struct Visitor {
  SchoolId school;
  TeacherId teacher;
};
Visitor visitor(TwoCenters& centers) {
  const auto school = fromAgg<SchoolId>(
      centers.east.perform(RegisterSchool{"면목고등학교", "고등학교", "동부", "중랑구", ""})
          .made.front());
  const auto teacher = fromAgg<TeacherId>(
      centers.east.perform(RegisterTeacher{school, "박서준", "", "", "물리"}).made.front());
  centers.meet();
  return {school, teacher};
}

}  // namespace

// ---- custody ----

TEST_CASE("C3: of two checkouts that did not know of each other both loans stay", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.later();
  centers.west.lend(kit);
  inEveryOrder(centers, {"kit.two-checkouts"}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().linesOfKit(kit)[0].status == LineStatus::Unconfirmed);
    CHECK(desk.kit(kit).place == centerIdOf(2));
  });
}

TEST_CASE("C4: a return at another center closes the loan and is nothing to look at in the fold",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.meet();
  centers.west.perform(TakeBack{kit, {}});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).place == centerIdOf(2));
    CHECK(desk.bank->rows().linesOfKit(kit)[0].status == LineStatus::Returned);
  });
}

TEST_CASE("C5: a return whose loan was taken back is listed, and the kit is where it came back",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  const GroupId loan = centers.east.lend(kit);
  centers.meet();
  centers.west.perform(TakeBack{kit, {}});
  centers.later();
  centers.east.perform(Undo{loan, 0});
  inEveryOrder(centers, {"kit.return-without-loan"},
               [&](SmallBank& desk) { CHECK(desk.kit(kit).place == centerIdOf(2)); });
}

TEST_CASE("C6: of two returns the later holds", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.meet();
  centers.west.perform(TakeBack{kit, {}});
  centers.later();
  centers.east.perform(TakeBack{kit, {}});
  inEveryOrder(centers, {"kit.two-returns"},
               [&](SmallBank& desk) { CHECK(desk.kit(kit).place == centerIdOf(1)); });
}

TEST_CASE("C7: a kit that somebody has in hand is not lost, whichever was written first",
          "[conflicts]") {
  for (const bool seenFirst : {true, false}) {
    TwoCenters centers;
    const KitId kit = centers.newKit();
    if (seenFirst) centers.west.perform(SeeKit{kit});
    centers.later();
    centers.east.perform(ReportLost{kit});
    centers.later();
    if (!seenFirst) centers.west.perform(SeeKit{kit});
    inEveryOrder(centers, {"kit.lost-but-seen"},
                 [&](SmallBank& desk) { CHECK(desk.kit(kit).standing != Standing::Lost); });
  }
}

TEST_CASE("C8: a retired kit that was lent stays lent, and is retired once it is back",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.perform(RetireKit{kit, "파손"});
  centers.later();
  centers.west.lend(kit);
  inEveryOrder(centers, {"kit.retired-but-out"}, [&](SmallBank& desk) {
    CHECK(desk.kit(kit).standing == Standing::OnLoan);
    CHECK(desk.kit(kit).retired);
  });
}

TEST_CASE("C8: whoever retires a kit that went out and came back unknown to him is told",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.west.lend(kit);
  centers.west.perform(TakeBack{kit, {}});
  centers.west.perform(CheckIn{kit, {}});
  centers.later();
  centers.east.perform(RetireKit{kit, "파손"});
  inEveryOrder(centers, {"kit.retired-but-seen", "kit.retired-but-seen"});
}

TEST_CASE("C13: of two counts that did not know of each other the lower one holds, part by part",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.perform(CheckIn{kit, {{1, 9}, {2, 10}}});
  centers.later();
  centers.west.perform(CheckIn{kit, {{1, 10}, {2, 7}}});
  inEveryOrder(centers, {"kit.part-counts"}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().counted(kit).at(1) == 9);
    CHECK(desk.bank->rows().counted(kit).at(2) == 7);
  });
  centers.meet();
  centers.east.perform(CheckIn{kit, {{1, 10}, {2, 10}}});
  inEveryOrder(centers, {},
               [&](SmallBank& desk) { CHECK(desk.bank->rows().counted(kit).at(2) == 10); });
}

TEST_CASE("C13: what a count after a return does not mention came back as it went",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.meet();
  centers.east.perform(TakeBack{kit, {}});
  centers.meet();
  centers.east.perform(CheckIn{kit, {{2, 8}}});
  centers.later();
  centers.west.perform(CheckIn{kit, {}});
  inEveryOrder(centers, {"kit.part-counts"},
               [&](SmallBank& desk) { CHECK(desk.bank->rows().counted(kit).at(2) == 8); });
}

TEST_CASE("C13: a count that knew of the other one simply holds", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.perform(CheckIn{kit, {{2, 7}}});
  centers.meet();
  centers.west.perform(CheckIn{kit, {{2, 10}}});
  inEveryOrder(centers, {},
               [&](SmallBank& desk) { CHECK(desk.bank->rows().counted(kit).at(2) == 10); });
}

TEST_CASE("C14: a return wins over an extension that did not know of it", "[conflicts]") {
  for (const bool returnFirst : {true, false}) {
    TwoCenters centers;
    const KitId kit = centers.newKit();
    const GroupId loan = centers.east.lend(kit);
    const Day due = centers.east.bank->rows().linesOfKit(kit)[0].dueDay;
    centers.meet();
    if (returnFirst) centers.west.perform(TakeBack{kit, {}});
    centers.later();
    centers.east.perform(Extend{loan, due + 7, {}});
    centers.later();
    if (!returnFirst) centers.west.perform(TakeBack{kit, {}});
    inEveryOrder(centers, {"loan.renewal-void"}, [&](SmallBank& desk) {
      const auto line = desk.bank->rows().linesOfKit(kit)[0];
      CHECK(line.dueDay == due);
      CHECK(line.extensions == 0);
      CHECK(line.status == LineStatus::Returned);
    });
  }
}

TEST_CASE("C14: an extension that the returning desk knew of stands", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  const GroupId loan = centers.east.lend(kit);
  const Day due = centers.east.bank->rows().linesOfKit(kit)[0].dueDay;
  centers.east.perform(Extend{loan, due + 7, {}});
  centers.meet();
  centers.west.perform(TakeBack{kit, {}});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().linesOfKit(kit)[0].extensions == 1);
  });
}

// ---- reservations ----

TEST_CASE("C16: a cancellation that did not know of the pick-up is void", "[conflicts]") {
  for (const bool cancelFirst : {true, false}) {
    TwoCenters centers;
    const KitId kit = centers.newKit();
    const ReservationId id = reserve(centers.east, "2026-11-03");
    centers.meet();
    for (SmallBank* desk : centers.all()) desk->onDay("2026-11-03");
    if (cancelFirst) centers.west.perform(CancelReservation{id, {}});
    centers.later();
    centers.east.lend(kit);
    centers.later();
    if (!cancelFirst) centers.west.perform(CancelReservation{id, {}});
    inEveryOrder(centers, {"reservation.end-void"}, [&](SmallBank& desk) {
      CHECK(booked(desk, id).status == ReservationStatus::Accepted);
      CHECK(booked(desk, id).collected == 1);
    });
  }
}

TEST_CASE("C16: what was collected before is known to whoever cancels the rest", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.newKit();
  const ReservationId id = reserve(centers.east, "2026-11-03", 2);
  centers.meet();
  for (SmallBank* desk : centers.all()) desk->onDay("2026-11-03");
  centers.east.lend(kit);
  centers.meet();
  centers.west.perform(CancelReservation{id, {}});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(booked(desk, id).status == ReservationStatus::Cancelled);
  });
}

// ---- fields, codes, mergers ----

TEST_CASE("C17: different fields of one thing do not disturb each other", "[conflicts]") {
  TwoCenters centers;
  centers.east.perform(SetSchoolField{centers.east.school, SchoolField::Name, "가"});
  centers.west.perform(SetSchoolField{centers.east.school, SchoolField::District, "나"});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().school(centers.east.school)->name == "가");
    CHECK(desk.bank->rows().school(centers.east.school)->district == "나");
  });
}

TEST_CASE("C18: of two values for one field the later holds and the other is shown",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  SECTION("a school") {
    centers.east.perform(SetSchoolField{centers.east.school, SchoolField::Name, "가"});
    centers.later();
    centers.west.perform(SetSchoolField{centers.east.school, SchoolField::Name, "나"});
  }
  SECTION("a shelf") {
    centers.east.perform(SetShelf{kit, "B-1"});
    centers.later();
    centers.west.perform(SetShelf{kit, "B-2"});
  }
  SECTION("a model") {
    ModelRegistered about;
    about.name = "가";
    about.parts = centers.east.bank->rows().model(centers.east.model)->parts;
    centers.east.perform(ChangeModel{centers.east.model, about});
    about.name = "나";
    centers.later();
    centers.west.perform(ChangeModel{centers.east.model, about});
  }
  inEveryOrder(centers, {"field.conflict"});
}

TEST_CASE("C19: two teachers that were made one stand as the older one, and can be parted again",
          "[conflicts]") {
  TwoCenters centers;
  const auto twin = fromAgg<TeacherId>(
      centers.west
          .perform(RegisterTeacher{centers.east.school, "김하늘", "02 490 1234", "", "수학"})
          .made.front());
  centers.meet();
  const GroupId merged = centers.west.perform(MergeTeachers{twin, centers.east.teacher}).group;
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().standsFor(twin) == centers.east.teacher);
    CHECK(desk.bank->rows().teachersOf(centers.east.school).size() == 1);
  });
  centers.west.perform(Undo{merged, 0});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().standsFor(twin) == twin);
    CHECK(desk.bank->rows().teachersOf(centers.east.school).size() == 2);
  });
}

TEST_CASE("C20: merged both ways, the older one stands for both", "[conflicts]") {
  TwoCenters centers;
  const SchoolId other = visitor(centers).school;
  const SchoolId mine = centers.east.school;
  centers.east.perform(MergeSchools{mine, other});
  centers.west.perform(MergeSchools{other, mine});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    const SchoolId stands = std::min(mine, other);
    CHECK(desk.bank->rows().standsFor(mine) == stands);
    CHECK(desk.bank->rows().standsFor(other) == stands);
    CHECK_FALSE(desk.bank->rows().school(stands)->mergedInto);
    CHECK(desk.bank->rows().sameSchools(stands).size() == 2);
  });
}

TEST_CASE("C20: a circle of three teachers has one that stands for all", "[conflicts]") {
  TwoCenters centers;
  std::vector<TeacherId> ids{centers.east.teacher};
  for (int i = 0; i < 2; ++i)
    ids.push_back(fromAgg<TeacherId>(
        centers.east.perform(RegisterTeacher{centers.east.school, "김하늘", "", "", "수학"})
            .made.front()));
  centers.meet();
  centers.east.perform(MergeTeachers{ids[0], ids[1]});
  centers.west.perform(MergeTeachers{ids[1], ids[2]});
  centers.eastToo.perform(MergeTeachers{ids[2], ids[0]});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    for (const TeacherId& id : ids)
      CHECK(desk.bank->rows().standsFor(id) == *std::min_element(ids.begin(), ids.end()));
  });
}

TEST_CASE("C23: of two kits with one code the first keeps it until the other has a new one",
          "[conflicts]") {
  TwoCenters centers;
  SmallBank copy(1, 0, 44);  // the same desk twice: it gives the same codes
  copy.onDay("2026-11-02");
  copyAll(centers.east, copy);
  copy.model = centers.east.model;
  const KitId first = centers.east.newKit();
  copy.clock.advance(3'600'000);
  const KitId second = copy.newKit();
  copyAll(copy, centers.west);
  centers.later();
  const auto code = centers.east.kit(first).code;
  inEveryOrder(centers, {"code.twice"}, [&](SmallBank& desk) {
    CHECK(desk.kit(second).code == code);
    const auto found = desk.bank->rows().codesByText(code.digits());
    REQUIRE(found.size() == 2);
    CHECK(found[0].agg == aggOf(first));
    CHECK(found[0].own);
    CHECK_FALSE(found[1].own);
  });
  centers.meet();
  centers.west.perform(GiveCode{aggOf(second)});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.kit(second).code != code);
    CHECK(desk.bank->rows().codesByText(code.digits()).size() == 1);
  });
}

TEST_CASE("C25: rules and days of a center that two desks set are fields like others",
          "[conflicts]") {
  TwoCenters centers;
  const CenterId center = centerIdOf(1);
  SECTION("a rule") {
    centers.east.perform(SetPolicy{center, PolicyKey::LoanDays, 7});
    centers.later();
    centers.eastToo.perform(SetPolicy{center, PolicyKey::LoanDays, 9});
  }
  SECTION("a day") {
    centers.east.perform(SetDay{center, day("2026-12-03"), DayMark::Closed, "재고 조사"});
    centers.later();
    centers.eastToo.perform(SetDay{center, day("2026-12-03"), DayMark::Closed, "공사"});
  }
  inEveryOrder(centers, {"field.conflict"});
}

TEST_CASE("C26: a clerk who left stays gone against a desk that did not know", "[conflicts]") {
  TwoCenters centers;
  const auto clerk = fromAgg<ClerkId>(
      centers.east.perform(RegisterClerk{centerIdOf(1), "이선영"}).made.front());
  centers.east.perform(SetClerkActive{clerk, ClerkActive::No});
  centers.meet();
  centers.east.perform(SetClerkActive{clerk, ClerkActive::Yes});
  centers.east.perform(SetClerkActive{clerk, ClerkActive::No});
  centers.later();
  centers.west.perform(SetClerkActive{clerk, ClerkActive::Yes});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().clerk(clerk)->gone);
    CHECK(desk.bank->rows().clerks(centerIdOf(1)).empty());
  });
}

TEST_CASE("C29: what a newer program wrote about is only read, but a kit still comes back",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  const GroupId loan = centers.east.lend(kit);
  centers.meet();
  Event newer = *decode(centers.east.events().back());
  newer.prev = eventIdOf(centers.east.events().back());
  newer.seq += 1, newer.hlc += 1;
  newer.kind = 4711;
  newer.agg = aggOf(kit);
  newer.group = {};
  must(centers.west.bank->absorb(std::vector<Bytes>{encode(newer)}));
  SmallBank& desk = centers.west;
  CHECK(desk.refusal(Extend{loan, day("2026-11-19"), {}}) == Errc::UpdateNeeded);
  CHECK(desk.refusal(SetShelf{kit, "C-3"}) == Errc::UpdateNeeded);
  CHECK(desk.bank->rows().attentionOf(aggOf(kit)) == Keys{"event.unknown-kind"});
  desk.perform(TakeBack{kit, {}});
  desk.perform(CheckIn{kit, {}});
  CHECK(desk.kit(kit).standing == Standing::Shelf);
  CHECK(desk.refusal(CheckOut{desk.school, desk.teacher, {kit}, {}}) == Errc::UpdateNeeded);
}

TEST_CASE("C30: a due day that stood on a slip stays when its day is closed", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  const Day due = centers.east.bank->rows().linesOfKit(kit)[0].dueDay;
  centers.later();
  centers.eastToo.perform(SetDay{centerIdOf(1), due, DayMark::Closed, "공사"});
  inEveryOrder(centers, {}, [&](SmallBank& desk) {
    CHECK(desk.bank->rows().linesOfKit(kit)[0].dueDay == due);
  });
}
