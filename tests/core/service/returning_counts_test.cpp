#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <utility>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

constexpr std::uint32_t kBoard = 1;  ///< a key part
constexpr std::uint32_t kCable = 2;
constexpr std::uint32_t kBattery = 3;  ///< used up

/// One kit that came back today and waits for its count.
struct Back : SmallBank {
  KitId box;
  GroupId returned;

  Back() { lendAndReturn(std::nullopt); }
  /// It left with only `out` of one part.
  Back(std::uint32_t no, int out) { lendAndReturn(std::pair(no, out)); }
  void lendAndReturn(std::optional<std::pair<std::uint32_t, int>> left) {
    setUp();
    box = newKit();
    CheckOut intent{school, teacher, {box}, {}};
    if (left) intent.counts = {{box, left->first, left->second}};
    intent.approval = Approval{"모자란 줄 알고 감"};
    perform(intent);
    returned = perform(TakeBack{box, {}}).group;
  }
  Notice counted(const CheckIn& intent) { return perform(intent).news.back().notice; }
  int owed() {
    int open = 0;
    for (const store::ClaimRow& claim : bank->rows().claimsOf(box)) open += claim.open();
    return open;
  }
  int has(std::uint32_t no) {
    const auto counts = bank->rows().counted(box);
    const auto it = counts.find(no);
    return it == counts.end() ? -1 : it->second;
  }
};

PartCount broken(std::uint32_t no, int in, int how, std::string note = {}) {
  return {no, in, how, std::move(note)};
}

}  // namespace

TEST_CASE("nothing typed is nothing missing", "[count]") {
  Back desk;
  CHECK(desk.counted(CheckIn{desk.box, {}}) == Notice::KitChecked);
  CHECK(desk.owed() == 0);
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
}

TEST_CASE("a count joins the group of its return", "[count]") {
  Back desk;
  CHECK(desk.perform(CheckIn{desk.box, {}}).group == desk.returned);
}

TEST_CASE("a missing part is owed; a missing consumable was used up", "[count]") {
  Back desk;
  CHECK(desk.counted(CheckIn{desk.box, {{kCable, 8}, {kBattery, 5}}}) == Notice::KitShort);
  CHECK(desk.owed() == 2);
  CHECK(desk.has(kCable) == 8);
  CHECK(desk.has(kBattery) == 5);
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
}

TEST_CASE("broken parts are owed and not in the box", "[count]") {
  Back desk;
  desk.perform(CheckIn{desk.box, {broken(kCable, 9, 2, "피복 벗겨짐")}});
  CHECK(desk.owed() == 3);
  CHECK(desk.has(kCable) == 7);
  CHECK(desk.bank->rows().claimsOf(desk.box).front().note == "피복 벗겨짐");
  for (const Bytes& event : desk.events())
    CHECK(asText(event).find("피복") == std::string_view::npos);
}

TEST_CASE("a broken key part sends the kit to repair as a missing one does", "[count]") {
  Back desk;
  CHECK(desk.counted(CheckIn{desk.box, {broken(kBoard, 10, 1)}}) == Notice::KitKeyShort);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
}

TEST_CASE("more than went out, less than nothing, or more broken than there is, is refused",
          "[count]") {
  Back desk(kCable, 8);
  CHECK(desk.refusal(CheckIn{desk.box, {{kCable, 9}}}) == Errc::CountsWrong);
  CHECK(desk.refusal(CheckIn{desk.box, {{kCable, -1}}}) == Errc::CountsWrong);
  CHECK(desk.refusal(CheckIn{desk.box, {broken(kCable, 3, 4)}}) == Errc::CountsWrong);
  CHECK(desk.refusal(CheckIn{desk.box, {broken(kCable, 3, -1)}}) == Errc::CountsWrong);
  CHECK(desk.refusal(CheckIn{desk.box, {{99, 1}}}) == Errc::CountsWrong);
  CHECK(desk.kit(desk.box).standing == Standing::ToCheck);
}

TEST_CASE("a borrower owes nothing of what left short", "[count]") {
  Back desk(kCable, 8);
  desk.perform(CheckIn{desk.box, {}});
  CHECK(desk.owed() == 0);
  CHECK(desk.has(kCable) == 8);
}

TEST_CASE("of what left short only the rest is owed", "[count]") {
  Back desk(kCable, 8);
  desk.perform(CheckIn{desk.box, {{kCable, 5}}});
  CHECK(desk.owed() == 3);
}

TEST_CASE("a kit that left without a key part comes back to repair", "[count]") {
  Back desk(kBoard, 9);
  CHECK(desk.counted(CheckIn{desk.box, {}}) == Notice::KitKeyShort);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
  CHECK(desk.owed() == 0);
}

TEST_CASE("a kit is sent to inspection by hand, but to repair when a key part is missing",
          "[count]") {
  Back good;
  CheckIn intent{good.box, {}, Condition::ToInspect};
  CHECK(good.counted(intent) == Notice::ToInspection);
  CHECK(good.kit(good.box).standing == Standing::ToInspect);
  Back shortOne;
  intent = {shortOne.box, {{kBoard, 9}}, Condition::ToInspect};
  shortOne.perform(intent);
  CHECK(shortOne.kit(shortOne.box).standing == Standing::Repair);
}

TEST_CASE("a kit on the shelf is counted against a full box and owes nobody", "[count]") {
  Back desk;
  desk.perform(CheckIn{desk.box, {}});
  CHECK(desk.counted(CheckIn{desk.box, {{kBoard, 9}}}) == Notice::KitKeyShort);
  CHECK(desk.kit(desk.box).standing == Standing::Repair);
  CHECK(desk.owed() == 0);
  CHECK(desk.counted(CheckIn{desk.box, {{kBoard, 10}}}) == Notice::KitChecked);
  CHECK(desk.kit(desk.box).standing == Standing::Shelf);
  CHECK(desk.refusal(CheckIn{desk.box, {{kBoard, 11}}}) == Errc::CountsWrong);
}

TEST_CASE("a kit that is out cannot be counted", "[count]") {
  Back desk;
  desk.perform(CheckIn{desk.box, {}});
  desk.lend(desk.box);
  CHECK(desk.refusal(CheckIn{desk.box, {}}) == Errc::KitAlreadyOut);
}

TEST_CASE("what was found short once is where the next count begins", "[count]") {
  Back desk;
  desk.perform(CheckIn{desk.box, {{kCable, 8}}});
  desk.lend(desk.box);
  desk.perform(TakeBack{desk.box, {}});
  CHECK(desk.refusal(CheckIn{desk.box, {{kCable, 9}}}) == Errc::CountsWrong);
  desk.perform(CheckIn{desk.box, {}});
  CHECK(desk.owed() == 2);
}

TEST_CASE("pictures are named in the count", "[count][photos]") {
  Back desk;
  PhotoId photo;
  photo.bytes[0] = 7;
  CheckIn intent{desk.box, {}};
  intent.photos = {photo, photo};
  desk.perform(intent);
  const auto events = store::Journal(desk.bank->db()).eventsOf(aggOf(desk.box));
  CHECK(std::get<KitChecked>(events.back().fact.value()).photos.size() == 2);
}

TEST_CASE("one undo takes back a return with its count, its claims and its lateness",
          "[count][undo]") {
  SmallBank desk;
  desk.onDay("2026-11-02");
  desk.setUp();
  const KitId box = desk.newKit();
  desk.lend(box);
  desk.onDay("2026-11-16");
  const Hash32 before = desk.digest();
  desk.perform(TakeBack{box, {}});
  desk.perform(CheckIn{box, {broken(kBoard, 9, 1), {kCable, 3}}});
  CHECK(desk.bank->rows().claimsOf(desk.school).size() == 2);
  desk.perform(*desk.bank->newestUndoable());
  CHECK(desk.digest() == before);
  CHECK(desk.bank->rows().claimsOf(desk.school).empty());
}

TEST_CASE("the day on which it was given back decides how late it was", "[count]") {
  SmallBank desk;
  desk.onDay("2026-11-02");
  desk.setUp();
  const KitId box = desk.newKit();
  desk.lend(box);
  desk.onDay("2026-11-16");
  CHECK(desk.refusal(TakeBack{box, day("2026-11-01")}) == Errc::ReturnBeforeOut);
  CHECK(desk.refusal(TakeBack{box, day("2026-11-17")}) == Errc::ReturnBeforeOut);
  const Committed done = desk.perform(TakeBack{box, day("2026-11-13")});
  CHECK(done.news.back().notice == Notice::KitReturnedLate);
  CHECK(done.news.back().extra == "1");
  const store::LineRow line = desk.bank->rows().linesOfKit(box).back();
  CHECK(line.actualDay == day("2026-11-13"));
  CHECK(line.backDay == day("2026-11-16"));
}
