#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "core/service/desk.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::day;
using kstem::test::SmallBank;

namespace {

constexpr std::uint32_t kBoard = 1;
constexpr std::uint32_t kCable = 2;

/// A desk on Monday 2026-11-16, its program started anew as often as a test likes.
struct Front : SmallBank {
  std::vector<KitId> kits;
  ClerkId manager;
  std::unique_ptr<Desk> desk;
  DeskReply reply;

  Front() {
    onDay("2026-11-13");
    setUp();
    for (int i = 0; i < 5; ++i) kits.push_back(newKit());
    manager = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "정하은"}).made.front());
    onDay("2026-11-16");
    start();
  }
  void start() {
    desk = std::make_unique<Desk>(*bank);
    reply = desk->open();
  }
  const DeskView& view() const { return desk->view(); }
  const DeskView& act(const DeskAction& action) {
    clock.advance(1000);
    reply = desk->act(action);
    return view();
  }
  const DeskView& scan(std::size_t i) { return act(Scan{kit(kits[i]).code.digits()}); }
  const DeskView& press(DeskKey key) { return act(Press{key}); }
  void begin(std::size_t count) {
    act(ChooseTeacher{teacher});
    for (std::size_t i = 0; i < count; ++i) scan(i);
  }
  bool told(Notice notice) const {
    return std::any_of(reply.news.begin(), reply.news.end(),
                       [notice](const News& news) { return news.notice == notice; });
  }
  std::int64_t events() { return bank->eventCount(); }
};

}  // namespace

TEST_CASE("everything typed into a draft survives the program", "[draft]") {
  Front front;
  front.act(SetPaperLoan{day("2026-11-09")});
  front.begin(2);
  front.act(CountOut{front.kits[0], kCable, 8});
  front.act(CountOut{front.kits[1], kBoard, 9});
  front.act(SetReceiver{"박지후", "우체국", "6012"});
  front.act(SetDueDay{day("2026-11-22")});  // a Sunday
  front.act(SetDueDay{day("2026-11-22")});  // kept
  front.start();
  const DeskView& view = front.view();
  CHECK(front.told(Notice::DraftRestored));
  REQUIRE(view.draft.size() == 2);
  CHECK(view.draft[0].parts[1].out == 8);
  CHECK(view.draft[1].parts[0].out == 9);
  CHECK(view.draft[1].parts[1].out == 10);
  CHECK(view.receiver == "박지후");
  CHECK(view.carrier == "우체국");
  CHECK(view.tracking == "6012");
  CHECK(view.paperDay == day("2026-11-09"));
  REQUIRE(view.due);
  CHECK(view.due->day == day("2026-11-22"));
  CHECK(view.due->days == 13);
}

TEST_CASE("a draft writes nothing into the journal", "[draft]") {
  Front front;
  const auto before = front.events();
  front.begin(3);
  front.act(CountOut{front.kits[0], kCable, 8});
  front.act(SetReceiver{"박지후", "", ""});
  front.act(SetPaperLoan{day("2026-11-09")});
  front.act(SetDueDay{day("2026-11-20")});
  front.press(DeskKey::Cancel);
  CHECK(front.events() == before);
}

TEST_CASE("what does not fit into a box is cut to it", "[draft]") {
  Front front;
  front.begin(1);
  CHECK(front.act(CountOut{front.kits[0], kCable, 99}).draft[0].parts[1].out == 10);
  CHECK(front.act(CountOut{front.kits[0], kCable, -1}).draft[0].parts[1].out == 0);
  CHECK(front.view().draft[0].state == LineState::Short);
  CHECK(front.act(CountOut{front.kits[4], kCable, 5}).draft.size() == 1);
  CHECK(front.act(CountOut{front.kits[0], 99, 5}).draft[0].parts[1].out == 0);
}

TEST_CASE("after a loan nothing of the draft is left", "[draft]") {
  Front front;
  front.begin(1);
  front.act(SetReceiver{"박지후", "우체국", "6012"});
  front.act(CountOut{front.kits[0], kCable, 8});
  front.press(DeskKey::Finish);
  REQUIRE(front.told(Notice::LoanCommitted));
  CHECK(front.view().draft.empty());
  CHECK(front.view().receiver.empty());
  front.start();
  CHECK_FALSE(front.told(Notice::DraftRestored));
  CHECK(front.view().mode == DeskMode::Idle);
}

TEST_CASE("a loan that asks waits for its answer and keeps its draft", "[draft][limits]") {
  Front front;
  front.begin(4);
  const auto before = front.events();
  front.press(DeskKey::Finish);
  REQUIRE(front.view().decision);
  CHECK(front.view().decision->kind == DecisionKind::Approve);
  CHECK(front.view().decision->issues.size() == 1);
  CHECK_FALSE(front.view().decision->needsManager);
  CHECK(front.events() == before);
  CHECK(front.view().draft.size() == 4);
  front.press(DeskKey::Cancel);
  CHECK_FALSE(front.view().decision);
  CHECK(front.view().draft.size() == 4);
  front.press(DeskKey::Finish);
  front.act(Approve{"두 반 수업"});
  CHECK(front.told(Notice::LoanCommitted));
  CHECK_FALSE(front.view().decision);
  CHECK(front.reply.print);
}

TEST_CASE("an answer that does not do leaves the question where it is", "[draft][limits]") {
  Front front;
  front.begin(1);
  front.act(SetDueDay{day("2026-12-01")});  // the 15th day
  front.press(DeskKey::Finish);
  REQUIRE(front.view().decision);
  CHECK(front.view().decision->needsManager);
  front.act(Approve{"", front.manager});
  CHECK(front.reply.failed->code == Errc::ReasonNeeded);
  front.act(Approve{"전시회"});
  CHECK(front.reply.failed->code == Errc::ManagerNeeded);
  CHECK(front.view().decision);
  front.act(Approve{"전시회", front.manager});
  CHECK_FALSE(front.view().decision);
  CHECK(front.told(Notice::LoanCommitted));
}

TEST_CASE("nothing but answers is taken while a question stands", "[draft][limits]") {
  Front front;
  front.begin(4);
  front.press(DeskKey::Finish);
  const std::vector<DeskAction> others{
      DeskAction(SetDueDay{day("2026-11-20")}),    DeskAction(RemoveLine{front.kits[0]}),
      DeskAction(SetReceiver{"박지후", "", ""}),   DeskAction(CountOut{front.kits[0], kCable, 1}),
      DeskAction(SetPaperLoan{day("2026-11-09")}), DeskAction(SetDropBox{day("2026-11-13")}),
      DeskAction(StartSwap{front.kits[0]}),        DeskAction(Do{SetShelf{front.kits[0], "B-7"}})};
  for (const DeskAction& action : others) {
    front.act(action);
    CHECK(front.told(Notice::DecisionFirst));
  }
  CHECK(front.view().draft.size() == 4);
  CHECK(front.view().receiver.empty());
  CHECK(front.kit(front.kits[0]).shelf == "A-1");
}

TEST_CASE("an answer to no question does nothing", "[draft][limits]") {
  Front front;
  front.begin(1);
  const auto before = front.events();
  front.act(Approve{"그냥", front.manager});
  CHECK(front.reply.news.empty());
  CHECK(front.events() == before);
}

TEST_CASE("a draft of a paper loan counts its due day from then", "[draft]") {
  Front front;
  front.begin(1);
  CHECK(front.view().due->day == day("2026-11-26"));
  front.act(SetPaperLoan{day("2026-11-09")});
  CHECK(front.view().due->day == day("2026-11-19"));
  CHECK(front.view().due->days == 10);
  front.act(SetPaperLoan{});
  CHECK(front.view().due->day == day("2026-11-26"));
  front.act(SetPaperLoan{day("2026-11-01")});
  CHECK(front.reply.failed->code == Errc::OutTooFar);
  CHECK_FALSE(front.view().paperDay);
}

TEST_CASE("a closed day is rolled, chosen once more it is kept, another choice begins anew",
          "[draft]") {
  Front front;
  front.begin(1);
  CHECK(front.act(SetDueDay{day("2026-11-21")}).due->day == day("2026-11-23"));
  CHECK(front.told(Notice::DueDayMoved));
  CHECK(front.act(SetDueDay{day("2026-11-21")}).due->day == day("2026-11-21"));
  CHECK(front.told(Notice::DueDaySet));
  CHECK(front.act(SetDueDay{day("2026-11-21")}).due->day == day("2026-11-21"));
  CHECK(front.act(SetDueDay{day("2026-11-22")}).due->day == day("2026-11-23"));
  CHECK(front.act(SetDueDay{day("2026-11-16")}).due->day == day("2026-11-23"));
  CHECK(front.told(Notice::DueDayRefused));
}

TEST_CASE("a draft given up with Esc comes back whole with undo", "[draft][undo]") {
  Front front;
  front.begin(2);
  front.act(CountOut{front.kits[0], kCable, 8});
  front.act(SetReceiver{"박지후", "", ""});
  front.press(DeskKey::Cancel);
  CHECK(front.view().mode == DeskMode::Idle);
  front.press(DeskKey::Undo);
  REQUIRE(front.view().draft.size() == 2);
  CHECK(front.view().draft[0].parts[1].out == 8);
  CHECK(front.view().receiver == "박지후");
}

TEST_CASE("with a loan on the page a due day is its extension", "[draft][extend]") {
  Front front;
  front.begin(1);
  front.press(DeskKey::Finish);
  REQUIRE(front.view().loan);
  CHECK(front.view().loan->extendTo == day("2026-12-03"));
  front.act(SetDueDay{day("2026-12-03")});
  CHECK(front.told(Notice::LoanExtended));
  CHECK(front.view().loan->due == day("2026-12-03"));
  CHECK(front.view().loan->firstDue == day("2026-11-26"));
  CHECK(front.view().loan->extensions == 1);
  front.act(SetDueDay{day("2026-12-04")});
  REQUIRE(front.view().decision);
  CHECK(front.view().decision->needsManager);
  front.act(Approve{"연구 수업", front.manager});
  CHECK(front.view().loan->due == day("2026-12-04"));
  front.press(DeskKey::Undo);
  CHECK(front.view().loan->due == day("2026-12-03"));
}

TEST_CASE("the drop box is of one day: at midnight it is closed", "[draft]") {
  Front front;
  CHECK(front.view().lastOpenDay == day("2026-11-13"));
  front.act(SetDropBox{day("2026-11-13")});
  CHECK(front.view().dropBox == day("2026-11-13"));
  front.press(DeskKey::NextPerson);
  CHECK(front.view().dropBox == day("2026-11-13"));
  front.onDay("2026-11-17");
  CHECK_FALSE(front.act(LookAgain{}).dropBox);
}
