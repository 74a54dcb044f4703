#include "core/domain/stocktake.h"

#include <catch2/catch_test_macros.hpp>

using namespace kstem;

namespace {

const CenterId kEast = centerIdOf(1);
const CenterId kWest = centerIdOf(2);

KitRecord onShelf(const std::string& shelf = "A-1") { return {Standing::Shelf, kEast, shelf}; }

ListedKit listed(Standing standing = Standing::Shelf) { return {KitId{}, standing, "A-1"}; }

KitCount here(const KitRecord& was) { return {Presence::Here, {}, {}, was}; }
KitCount notThere(const KitRecord& was) { return {Presence::NotThere, {}, {}, was}; }

}  // namespace

TEST_CASE("a kit that nobody counted is not gone", "[stocktake]") {
  const CountVerdict verdict = judgeCount(kEast, listed(), {}, onShelf());
  CHECK(verdict.result == CountResult::NotYet);
  CHECK_FALSE(verdict.hasConsequence());
}

TEST_CASE("what is away need not be found", "[stocktake]") {
  for (const Standing away : {Standing::OnLoan, Standing::OnTheWay, Standing::Repair,
                              Standing::Lost}) {
    INFO(static_cast<int>(away));
    CHECK(judgeCount(kEast, listed(away), {}, {away, kEast, "A-1"}).result == CountResult::Absent);
    CHECK_FALSE(isExpected(away));
  }
  for (const Standing here : {Standing::Shelf, Standing::ToCheck, Standing::ToInspect})
    CHECK(isExpected(here));
}

TEST_CASE("a kit in hand at the desk since the list was made need not be counted", "[stocktake]") {
  CHECK(judgeCount(kEast, listed(), {}, {Standing::OnLoan, kEast, "A-1"}).result ==
        CountResult::Handled);
  CHECK(judgeCount(kEast, listed(), {}, {Standing::Shelf, kWest, "A-1"}).result ==
        CountResult::Handled);
  CHECK(judgeCount(kEast, listed(Standing::OnLoan), {}, onShelf()).result == CountResult::Handled);
}

TEST_CASE("a kit that was looked for and not found is lost, unless somebody had it since",
          "[stocktake]") {
  const CountVerdict lost = judgeCount(kEast, listed(), notThere(onShelf()), onShelf());
  CHECK(lost.result == CountResult::NotThere);
  CHECK(lost.action == CountAction::Lose);
  const CountVerdict lent =
      judgeCount(kEast, listed(), notThere(onShelf()), {Standing::OnLoan, kEast, "A-1"});
  CHECK(lent.result == CountResult::Handled);
  CHECK_FALSE(lent.hasConsequence());
}

TEST_CASE("closing twice writes nothing new", "[stocktake]") {
  const KitRecord lost{Standing::Lost, kEast, "A-1"};
  CHECK_FALSE(judgeCount(kEast, listed(), notThere(onShelf()), lost).hasConsequence());
  const KitRecord west{Standing::Shelf, kWest, ""};
  CHECK_FALSE(judgeCount(kEast, {}, here(west), {Standing::Shelf, kEast, ""}).hasConsequence());
  KitCount moved = here(onShelf());
  moved.shelf = "B-2";
  CHECK_FALSE(judgeCount(kEast, listed(), moved, onShelf("B-2")).hasConsequence());
}

TEST_CASE("a kit that is not expected is surplus, and the record is put right", "[stocktake]") {
  const auto actionOf = [](const std::optional<ListedKit>& list, const KitRecord& now) {
    const CountVerdict verdict = judgeCount(kEast, list, here(now), now);
    CHECK(verdict.result == CountResult::Surplus);
    return verdict.action;
  };
  CHECK(actionOf({}, {Standing::Shelf, kWest, ""}) == CountAction::Receive);
  CHECK(actionOf(listed(Standing::OnTheWay), {Standing::OnTheWay, kEast, "A-1"}) ==
        CountAction::Receive);
  CHECK(actionOf(listed(Standing::OnLoan), {Standing::OnLoan, kEast, "A-1"}) ==
        CountAction::TakeBack);
  CHECK(actionOf(listed(Standing::Lost), {Standing::Lost, kEast, "A-1"}) == CountAction::See);
  CHECK(actionOf({}, {Standing::Retired, kEast, "A-1"}) == CountAction::None);
}

TEST_CASE("a kit in repair may be in the house as well", "[stocktake]") {
  const KitRecord now{Standing::Repair, kEast, "A-1"};
  CHECK(judgeCount(kEast, listed(Standing::Repair), here(now), now).result == CountResult::Match);
}

TEST_CASE("a shelf that was said moves the kit, unless somebody moved it since", "[stocktake]") {
  KitCount count = here(onShelf());
  count.shelf = "B-2";
  const CountVerdict moves = judgeCount(kEast, listed(), count, onShelf());
  CHECK(moves.result == CountResult::OtherShelf);
  CHECK(moves.shelf == "B-2");
  const CountVerdict stays = judgeCount(kEast, listed(), count, onShelf("C-3"));
  CHECK(stays.result == CountResult::OtherShelf);
  CHECK_FALSE(stays.shelf.has_value());
}

TEST_CASE("a kit that is received is put on the shelf where it was found", "[stocktake]") {
  const KitRecord west{Standing::Shelf, kWest, "A-1"};
  KitCount count = here(west);
  count.shelf = "A-1";  // as at the other center: every center has shelves of its own
  CHECK(judgeCount(kEast, {}, count, west).shelf == "A-1");
}

TEST_CASE("what was seen to need inspection goes there, if it still stands on the shelf",
          "[stocktake]") {
  KitCount count = here(onShelf());
  count.condition = Condition::ToInspect;
  CHECK(judgeCount(kEast, listed(), count, onShelf()).condition == Condition::ToInspect);
  CHECK_FALSE(judgeCount(kEast, listed(), count, {Standing::OnLoan, kEast, "A-1"})
                  .condition.has_value());
}
