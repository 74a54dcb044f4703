#include "core/service/queries/conflict_view.h"

#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/today_view.h"
#include "core/store/reservation_rows.h"
#include "tests/support/days.h"
#include "tests/support/permutations.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// The only conflict of a kind that the desk lists as its own.
Conflict only(SmallBank& desk, AttentionKind kind) {
  std::vector<Conflict> found;
  for (Conflict& one : readConflicts(*desk.bank).here)
    if (one.kind == kind) found.push_back(std::move(one));
  if (found.size() != 1)
    throw std::runtime_error(std::string(keyOf(kind)) + " " + std::to_string(found.size()));
  return found.front();
}

bool has(SmallBank& desk, AttentionKind kind) {
  const ConflictList list = readConflicts(*desk.bank);
  for (const auto* rows : {&list.here, &list.elsewhere})
    for (const Conflict& one : *rows)
      if (one.kind == kind) return true;
  return false;
}

const ConflictDecision& decision(const Conflict& conflict, Decision what) {
  for (const ConflictDecision& one : conflict.decisions)
    if (one.what == what) return one;
  throw std::runtime_error(std::string(keyOf(what)));
}

std::string value(const ConflictSide& side, ConflictLabel label) {
  for (const ConflictLine& line : side.lines)
    if (line.label == label) return line.value;
  return {};
}


}  // namespace

TEST_CASE("a conflict shows who wrote each side, where, when, and only what differs",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.later();
  centers.west.lend(kit);
  centers.meet();
  for (SmallBank* desk : {&centers.east, &centers.west}) {
    const Conflict both = only(*desk, AttentionKind::TwoCheckouts);
    CHECK(both.severity == Severity::Red);
    CHECK(both.code == desk->kit(kit).code);
    CHECK(both.name == "마이크로비트 세트");
    CHECK(both.opens == HitKind::Kit);
    CHECK(both.later.centerName == "서부");
    CHECK(both.earlier.centerName == "동부");
    CHECK(both.later.at > both.earlier.at);
    CHECK(both.later.kind == Kind::KitCheckedOut);
    CHECK(value(both.later, ConflictLabel::School).empty());  // the same at both
    CHECK(value(both.later, ConflictLabel::Loan) != value(both.earlier, ConflictLabel::Loan));
  }
}

TEST_CASE("every conflict stands in one list, and what was seen at one desk is gone at all",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.later();
  centers.west.lend(kit);
  centers.meet();
  SmallBank north(3, 0, 8);
  copyAll(centers.west, north);
  CHECK(readConflicts(*north.bank).here.empty());
  REQUIRE(readConflicts(*north.bank).elsewhere.size() == 1);
  const Conflict both = only(centers.east, AttentionKind::TwoCheckouts);
  CHECK(readConflicts(*north.bank).elsewhere[0].id == both.id);
  const GroupId seen = centers.east.perform(both.decisions.front().intent).group;
  centers.meet();
  CHECK_FALSE(has(centers.west, AttentionKind::TwoCheckouts));
  centers.east.perform(Undo{seen, 0});
  centers.meet();
  CHECK(has(centers.west, AttentionKind::TwoCheckouts));
}

TEST_CASE("the value that lost can be taken, which settles the conflict", "[conflicts]") {
  TwoCenters centers;
  const SchoolId school = centers.east.school;
  centers.east.perform(SetSchoolField{school, SchoolField::Name, "가"});
  centers.later();
  centers.west.perform(SetSchoolField{school, SchoolField::Name, "나"});
  centers.meet();
  const Conflict named = only(centers.east, AttentionKind::FieldConflict);
  CHECK(value(named.later, ConflictLabel::Name) == "나");
  CHECK(value(named.earlier, ConflictLabel::Name) == "가");
  centers.east.perform(decision(named, Decision::TakeOther).intent);
  CHECK(centers.east.bank->rows().school(school)->name == "가");
  CHECK_FALSE(has(centers.east, AttentionKind::FieldConflict));
}

TEST_CASE("a telephone number that lost can be taken, and is masked on the screen", "[conflicts]") {
  TwoCenters centers;
  const TeacherId teacher = centers.east.teacher;
  centers.east.perform(SetTeacherField{teacher, TeacherField::Phone, "02-111-2222"});
  centers.later();
  centers.west.perform(SetTeacherField{teacher, TeacherField::Phone, "02-333-4444"});
  centers.meet();
  const Conflict phone = only(centers.east, AttentionKind::FieldConflict);
  CHECK(value(phone.earlier, ConflictLabel::Phone) == "02-***-2222");
  centers.east.perform(decision(phone, Decision::TakeOther).intent);
  CHECK(centers.east.bank->rows().teacher(teacher)->phone == "02-111-2222");
}

TEST_CASE("either of two counts can be taken as it was written", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.perform(CheckIn{kit, {{2, 10}}});
  centers.later();
  centers.west.perform(CheckIn{kit, {{2, 7}}});
  centers.meet();
  const Conflict counts = only(centers.east, AttentionKind::PartCounts);
  CHECK(value(counts.later, ConflictLabel::Part) == "USB 케이블 7");
  const ConflictDecision take = decision(counts, Decision::TakeCount);
  CHECK(take.detail == "USB 케이블 10");
  centers.east.perform(take.intent);
  centers.meet();
  CHECK(centers.west.bank->rows().counted(kit).at(2) == 10);
  CHECK_FALSE(has(centers.west, AttentionKind::PartCounts));
}

TEST_CASE("a reservation that lost says what it lost to and what else can be had", "[conflicts]") {
  TwoCenters centers;
  centers.newKit();
  Reserve wish;
  wish.school = centers.east.school;
  wish.teacher = centers.east.teacher;
  wish.model = centers.east.model;
  wish.pickUp = day("2026-11-09");
  wish.due = day("2026-11-12");
  wish.center = centerIdOf(1);
  const auto lost = centers.west.perform(wish).made.front();
  centers.later();
  centers.east.perform(wish);
  centers.meet();
  centers.east.perform(BeginDay{});
  centers.meet();
  const Conflict conflict = only(centers.west, AttentionKind::ReservationLost);
  CHECK(conflict.about == lost);
  CHECK(conflict.opens == HitKind::Reservation);
  CHECK(conflict.later.centerName == "동부");
  CHECK_FALSE(value(conflict.earlier, ConflictLabel::Reservation).empty());
  SmallBank north(3, 0, 8);
  north.onDay("2026-11-02");
  copyAll(centers.west, north);
  const auto listed = [](SmallBank& desk) { return readToday(*desk.bank).attention.rows; };
  REQUIRE(listed(centers.west).size() == 1);
  CHECK(listed(centers.west)[0].opens == HitKind::Reservation);
  CHECK(listed(centers.east).size() == 1);
  CHECK(listed(north).empty());
  auto again = std::get<Reserve>(decision(conflict, Decision::BookAgain).intent);
  again.approval = Approval{"다시", {}};
  centers.west.perform(again);
}

TEST_CASE("a cancellation that was void can be given again for the rest", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.newKit();
  Reserve wish;
  wish.school = centers.east.school;
  wish.teacher = centers.east.teacher;
  wish.model = centers.east.model;
  wish.quantity = 2;
  wish.pickUp = day("2026-11-03");
  centers.east.perform(wish);
  centers.meet();
  for (SmallBank* desk : centers.all()) desk->onDay("2026-11-03");
  const auto id = store::ReservationRows(centers.west.bank->db()).openAt(centerIdOf(1))[0].id;
  centers.west.perform(CancelReservation{id, {}});
  centers.later();
  centers.east.lend(kit);
  centers.meet();
  const Conflict over = only(centers.east, AttentionKind::ReservationEndVoid);
  centers.east.perform(decision(over, Decision::CancelAgain).intent);
  CHECK(store::ReservationRows(centers.east.bank->db()).one(id)->status ==
        ReservationStatus::Cancelled);
}

TEST_CASE("C4: a kit that came back elsewhere is told to its lender until it moves on",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  centers.meet();
  centers.west.perform(TakeBack{kit, {}});
  centers.meet();
  const Conflict back = only(centers.east, AttentionKind::ReturnedElsewhere);
  CHECK(back.severity == Severity::Info);
  CHECK(value(back.later, ConflictLabel::Center) == "서부");
  SECTION("seen") {
    centers.east.perform(back.decisions.front().intent);
  }
  SECTION("it moves on") {
    centers.east.perform(SeeKit{kit});
  }
  centers.meet();
  CHECK_FALSE(has(centers.east, AttentionKind::ReturnedElsewhere));
  CHECK_FALSE(has(centers.west, AttentionKind::ReturnedElsewhere));
}

TEST_CASE("C19: a teacher registered at two centers is told by school, name and number",
          "[conflicts]") {
  TwoCenters centers;
  const SchoolId school = centers.east.school;
  centers.later();
  const auto twin = centers.west.perform(
      RegisterTeacher{school, "김하늘", "02 490 1234", "", "수학"}).made.front();
  centers.west.perform(RegisterTeacher{school, "김하늘", "02-999-9999", "", "국어"});
  centers.meet();
  const Conflict twice = only(centers.west, AttentionKind::TeacherTwice);
  CHECK(twice.about == twin);
  centers.west.perform(decision(twice, Decision::Merge).intent);
  centers.meet();
  CHECK_FALSE(has(centers.east, AttentionKind::TeacherTwice));
  CHECK(centers.east.bank->rows().standsFor(fromAgg<TeacherId>(twin)) == centers.east.teacher);
}

TEST_CASE("C22: lending to a school that brought something back late elsewhere is told to the lender",
          "[conflicts]") {
  TwoCenters centers;
  const KitId late = centers.newKit();
  const KitId next = centers.newKit();
  centers.west.lend(late);
  const Day due = centers.west.bank->rows().linesOfKit(late)[0].dueDay;
  centers.meet();
  for (SmallBank* desk : centers.all()) desk->clock.set(due + 4, 9, 0);
  centers.west.perform(TakeBack{late, {}});
  for (SmallBank* desk : centers.all()) desk->clock.set(due + 5, 9, 0);
  SECTION("unknown to the lender") {
    CheckOut out{centers.east.school, centers.east.teacher, {next}, {}};
    out.approval = Approval{"연체 중", {}};
    centers.east.perform(out);
    centers.meet();
    const Conflict held = only(centers.east, AttentionKind::LentWhileHeld);
    CHECK(held.severity == Severity::Yellow);
    CHECK(held.earlier.centerName == "서부");
  }
  SECTION("known to the lender") {
    const auto clerk = fromAgg<ClerkId>(
        centers.east.perform(RegisterClerk{centerIdOf(1), "이선영"}).made.front());
    centers.meet();
    CheckOut out{centers.east.school, centers.east.teacher, {next}, {}};
    out.approval = Approval{"수업", clerk};
    centers.east.perform(out);
    centers.meet();
    CHECK_FALSE(has(centers.east, AttentionKind::LentWhileHeld));
  }
}

TEST_CASE("C26: what a clerk wrote who had left elsewhere is shown", "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  const auto clerk = fromAgg<ClerkId>(
      centers.east.perform(RegisterClerk{centerIdOf(1), "이선영"}).made.front());
  const KitId before = centers.newKit();
  must(centers.east.bank->perform(
      CheckOut{centers.east.school, centers.east.teacher, {before}, {}}, clerk));
  centers.meet();
  centers.east.perform(SetClerkActive{clerk, ClerkActive::No});
  CHECK_FALSE(has(centers.east, AttentionKind::ClerkGone));
  centers.later();
  must(centers.eastToo.bank->perform(
      CheckOut{centers.east.school, centers.east.teacher, {kit}, {}}, clerk));
  centers.meet();
  const Conflict gone = only(centers.east, AttentionKind::ClerkGone);
  CHECK(gone.about == aggOf(kit));
  CHECK(gone.later.clerk == "이선영");
}

TEST_CASE("C30: a day closed by a desk that did not know of a loan due then is told once",
          "[conflicts]") {
  TwoCenters centers;
  const KitId kit = centers.newKit();
  centers.east.lend(kit);
  const Day due = centers.east.bank->rows().linesOfKit(kit)[0].dueDay;
  centers.later();
  centers.eastToo.perform(SetDay{centerIdOf(1), due, DayMark::Closed, "공사"});
  centers.meet();
  const Conflict closed = only(centers.east, AttentionKind::DueOnClosed);
  CHECK(value(closed.later, ConflictLabel::Reason) == "공사");
  centers.eastToo.perform(closed.decisions.front().intent);
  centers.meet();
  CHECK_FALSE(has(centers.east, AttentionKind::DueOnClosed));
}

TEST_CASE("what one row of the screen is about has a key", "[conflicts]") {
  for (int i = 0; i <= static_cast<int>(ConflictLabel::Clerk); ++i)
    CHECK_FALSE(keyOf(static_cast<ConflictLabel>(i)).empty());
}
