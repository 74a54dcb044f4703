#include "core/service/limits.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "tests/support/days.h"
#include "tests/support/small_bank.h"

using namespace kstem;
using kstem::test::day;
using kstem::test::must;
using kstem::test::SmallBank;

namespace {

constexpr std::uint32_t kBoard = 1;  ///< a key part
constexpr std::uint32_t kCable = 2;
constexpr std::uint32_t kBattery = 3;  ///< used up

/// Monday 2026-11-02; ten days later is Thursday 11-12.
struct Desk : SmallBank {
  std::vector<KitId> kits;
  ClerkId manager;

  Desk() {
    onDay("2026-11-02");
    setUp();
    for (int i = 0; i < 6; ++i) kits.push_back(newKit());
    manager = fromAgg<ClerkId>(perform(RegisterClerk{centerIdOf(1), "정하은"}).made.front());
  }
  CheckOut loanOf(int first, int count) {
    return {school, teacher, {kits.begin() + first, kits.begin() + first + count}, {}};
  }
  std::vector<Waiver> asked(const CheckOut& intent) {
    store::Rows rows = bank->rows();
    const Calendar calendar = bank->calendar();
    return waiversOf(issuesOf({bank->db(), rows, calendar, bank->policy(), centerIdOf(1), bank->today()}, intent));
  }
  std::vector<Issue> issues(const CheckOut& intent) {
    store::Rows rows = bank->rows();
    const Calendar calendar = bank->calendar();
    return issuesOf({bank->db(), rows, calendar, bank->policy(), centerIdOf(1), bank->today()}, intent);
  }
  /// The facts of a loan, kit by kit.
  std::vector<KitCheckedOut> factsOf(const GroupId& loan) {
    std::vector<KitCheckedOut> facts;
    for (const JournalEvent& event : store::Journal(bank->db()).eventsOf(loan))
      facts.push_back(std::get<KitCheckedOut>(event.fact.value()));
    return facts;
  }
  void change(const std::function<void(ModelRegistered&)>& how) {
    const store::ModelRow row = bank->rows().model(model).value();
    ModelRegistered about;
    about.name = row.name;
    about.parts = row.parts;
    how(about);
    perform(ChangeModel{model, about});
  }
};

using Asked = std::vector<Waiver>;

}  // namespace

TEST_CASE("three kits at once ask nobody, the fourth asks for a reason", "[limits]") {
  Desk desk;
  CHECK(desk.asked(desk.loanOf(0, 3)).empty());
  CHECK(desk.asked(desk.loanOf(0, 4)) == Asked{Waiver::OverLimit});
  desk.perform(desk.loanOf(0, 2));
  CHECK(desk.asked(desk.loanOf(2, 1)).empty());
  const auto issues = desk.issues(desk.loanOf(2, 2));
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].extra == "4/3");
  CHECK(issues[0].asks == Asks::Reason);
  CHECK(issues[0].name == "중화중학교");
}

TEST_CASE("what is asked is not done without an answer, and nothing is written", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 4);
  const auto before = store::Journal(desk.bank->db()).count();
  CHECK(desk.refusal(intent) == Errc::DecisionNeeded);
  intent.approval = Approval{"  "};
  CHECK(desk.refusal(intent) == Errc::ReasonNeeded);
  CHECK(store::Journal(desk.bank->db()).count() == before);
  intent.approval = Approval{"두 반 수업"};
  desk.perform(intent);
  CHECK(desk.bank->rows().openLinesOf(desk.school).size() == 4);
}

TEST_CASE("a manager has to allow what only a manager may", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.due = day("2026-11-17");  // the 15th day
  CHECK(desk.asked(intent) == Asked{Waiver::DueTooFar});
  intent.approval = Approval{"전시회"};
  CHECK(desk.refusal(intent) == Errc::ManagerNeeded);
  intent.approval->manager = desk.manager;
  desk.perform(intent);
}

TEST_CASE("every kit of the loan writes down what was passed over, why and by whom", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 4);
  intent.due = day("2026-11-17");
  intent.approval = Approval{" 전시회 ", desk.manager};
  const auto facts = desk.factsOf(desk.perform(intent).group);
  REQUIRE(facts.size() == 4);
  for (const KitCheckedOut& fact : facts) {
    CHECK(fact.waivers == Asked{Waiver::OverLimit, Waiver::DueTooFar});
    CHECK(fact.manager == desk.manager);
    CHECK(fact.reason);
  }
  const auto blobs = store::Blobs(desk.bank->db()).all();
  CHECK(std::any_of(blobs.begin(), blobs.end(),
                    [](const Blob& blob) { return blob.data == "전시회"; }));
}

TEST_CASE("an approval that nobody asked for is not written down", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.approval = Approval{"그냥", desk.manager};
  const auto facts = desk.factsOf(desk.perform(intent).group);
  CHECK(facts.front().waivers.empty());
  CHECK_FALSE(facts.front().reason);
  CHECK_FALSE(facts.front().manager);
}

TEST_CASE("a reason stands in no event", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 4);
  intent.approval = Approval{"비밀스러운 까닭"};
  intent.receiver = "박지후";
  desk.perform(intent);
  for (const Bytes& event : desk.events()) {
    CHECK(asText(event).find("비밀스러운") == std::string_view::npos);
    CHECK(asText(event).find("박지후") == std::string_view::npos);
  }
}

TEST_CASE("kits past their due day are asked about from the day after", "[limits]") {
  Desk desk;
  desk.perform(desk.loanOf(0, 1));
  desk.onDay("2026-11-12");
  CHECK(desk.asked(desk.loanOf(1, 1)).empty());
  desk.onDay("2026-11-13");
  CHECK(desk.asked(desk.loanOf(1, 1)) == Asked{Waiver::SchoolOverdue});
  CHECK(desk.issues(desk.loanOf(1, 1))[0].asks == Asks::Reason);
}

TEST_CASE("a school is held back from the day after a late return, to the last day included",
          "[limits]") {
  Desk desk;
  desk.perform(desk.loanOf(0, 1));
  desk.onDay("2026-11-16");  // four days late
  desk.perform(TakeBack{desk.kits[0], {}});
  CHECK(desk.asked(desk.loanOf(1, 1)).empty());
  for (const char* held : {"2026-11-17", "2026-11-20"}) {
    desk.onDay(held);
    REQUIRE(desk.asked(desk.loanOf(1, 1)) == Asked{Waiver::SchoolHeld});
    CHECK(desk.issues(desk.loanOf(1, 1))[0].asks == Asks::Manager);
    CHECK(desk.issues(desk.loanOf(1, 1))[0].extra == "2026-11-20");
  }
  desk.onDay("2026-11-21");
  CHECK(desk.asked(desk.loanOf(1, 1)).empty());
}

TEST_CASE("a missing key part is asked about, other parts where the model says so", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.counts = {{desk.kits[0], kCable, 8}};
  CHECK(desk.asked(intent).empty());
  intent.counts.push_back({desk.kits[0], kBoard, 9});
  REQUIRE(desk.asked(intent) == Asked{Waiver::KeyPartMissing});
  CHECK(desk.issues(intent)[0].subject == desk.kit(desk.kits[0]).code);
  CHECK(desk.issues(intent)[0].extra == "3");  // pieces of all kinds that it lacks

  desk.change([](ModelRegistered& about) { about.shortRule = ShortRule::Ask; });
  intent.counts = {{desk.kits[0], kCable, 8}};
  CHECK(desk.asked(intent) == Asked{Waiver::KitShort});
  intent.counts = {{desk.kits[0], kBattery, 0}};
  CHECK(desk.asked(intent).empty());
}

TEST_CASE("short kits are asked about one by one and written down once", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 3);
  for (int i = 0; i < 3; ++i)
    intent.counts.push_back({desk.kits[static_cast<std::size_t>(i)], kBoard, 9});
  CHECK(desk.issues(intent).size() == 3);
  CHECK(desk.asked(intent) == Asked{Waiver::KeyPartMissing});
}

TEST_CASE("the bound on a due day is looked at before it is rolled", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.due = day("2026-11-15");  // a Sunday, the 13th day
  CHECK(desk.asked(intent).empty());
  desk.perform(SetPolicy{centerIdOf(1), PolicyKey::MaxLoanDays, 13});
  CHECK(desk.asked(intent).empty());  // rolled it is the 14th
  desk.perform(SetPolicy{centerIdOf(1), PolicyKey::MaxLoanDays, 12});
  CHECK(desk.asked(intent) == Asked{Waiver::DueTooFar});
}

TEST_CASE("beyond what a manager may allow there is nothing to approve", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.approval = Approval{"박람회", desk.manager};
  intent.due = day("2026-12-03");  // the 31st day
  CHECK(must(desk.bank->perform(intent)).events.size() == 1);
  CheckOut next = desk.loanOf(1, 1);
  next.approval = intent.approval;
  next.due = day("2026-12-04");
  CHECK(desk.refusal(next) == Errc::DueTooFar);
}

TEST_CASE("a closed day is kept only where that is asked for and approved", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.due = day("2026-11-15");
  const auto rolled = desk.factsOf(desk.perform(intent).group);
  CHECK(rolled.front().dueDay == day("2026-11-16"));
  CheckOut kept = desk.loanOf(1, 1);
  kept.due = day("2026-11-15");
  kept.onClosed = OnClosedDay::Keep;
  CHECK(desk.asked(kept) == Asked{Waiver::DueOnClosedDay});
  CHECK(desk.refusal(kept) == Errc::DecisionNeeded);
  kept.approval = Approval{"행사장에서 받음"};
  CHECK(desk.factsOf(desk.perform(kept).group).front().dueDay == day("2026-11-15"));
}

TEST_CASE("keeping an open day asks nobody", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.due = day("2026-11-13");
  intent.onClosed = OnClosedDay::Keep;
  CHECK(desk.asked(intent).empty());
}

TEST_CASE("a loan from paper lies at most fourteen days back", "[limits]") {
  Desk desk;
  desk.onDay("2026-11-16");
  CheckOut intent = desk.loanOf(0, 1);
  intent.outDay = day("2026-11-01");
  CHECK(desk.refusal(intent) == Errc::OutTooFar);
  intent.outDay = day("2026-11-17");
  CHECK(desk.refusal(intent) == Errc::OutTooFar);
  intent.outDay = day("2026-11-02");
  const auto facts = desk.factsOf(desk.perform(intent).group);
  CHECK(facts.front().outDay == day("2026-11-02"));
  CHECK(facts.front().processedDay == day("2026-11-16"));
  CHECK(facts.front().dueDay == day("2026-11-12"));
}

TEST_CASE("no more can leave than a full kit has, and not less than nothing", "[limits]") {
  Desk desk;
  CheckOut intent = desk.loanOf(0, 1);
  intent.counts = {{desk.kits[0], kCable, 11}};
  CHECK(desk.refusal(intent) == Errc::CountsWrong);
  intent.counts = {{desk.kits[0], kCable, -1}};
  CHECK(desk.refusal(intent) == Errc::CountsWrong);
}

TEST_CASE("the limits are those of the lending center", "[limits]") {
  Desk desk;
  CenterRegistered west;
  west.no = 2;
  west.name = west.shortName = "서부";
  desk.perform(RegisterCenter{west});
  desk.perform(SetPolicy{centerIdOf(2), PolicyKey::MaxKits, 50});
  CHECK(desk.asked(desk.loanOf(0, 4)) == Asked{Waiver::OverLimit});
  desk.perform(SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 50});
  CHECK(desk.asked(desk.loanOf(0, 4)).empty());
}

TEST_CASE("kits of a merged school count for the school it became", "[limits]") {
  Desk desk;
  desk.perform(desk.loanOf(0, 3));
  const auto other =
      fromAgg<SchoolId>(desk.perform(RegisterSchool{"중화중", "", "", "", ""}).made.front());
  const auto teacher =
      fromAgg<TeacherId>(desk.perform(RegisterTeacher{other, "박서준", "", "", ""}).made.front());
  CheckOut intent{other, teacher, {desk.kits[3]}, {}};
  CHECK(desk.asked(intent).empty());
  desk.perform(MergeSchools{desk.school, other});
  CHECK(desk.asked(intent) == Asked{Waiver::OverLimit});
}
