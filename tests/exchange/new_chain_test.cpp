#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/exchange/status.h"
#include "core/service/verify.h"
#include "core/store/causality.h"
#include "core/store/exchange_rows.h"
#include "tests/support/exchange_desk.h"

using namespace kstem;
using namespace kstem::test;

namespace {

/// Two desks of one bank that have everything of each other; the eastern one with a kit.
struct Pair {
  ExchangeDesk east{1};
  ExchangeDesk west{2};
  KitId kit;

  Pair() {
    east.setUp(1);
    kit = east.newKit(1);
    east.found();
    east.letIn(west, 2);
    west.school = east.school, west.teacher = east.teacher, west.model = east.model;
    exchangeAll(east, west);
  }
};

/// A third desk that was let in, and a manager at the eastern one, known to all.
struct Three : Pair {
  ExchangeDesk north{3};
  ClerkId manager;

  Three() {
    east.letIn(north, 3);
    manager = east.hireManager();
    exchangeAll(east, west, north);
  }
};

/// Keys that are there and cannot be opened; everything else of the store works.
class DamagedKeys final : public exchange::KeyStore {
 public:
  explicit DamagedKeys(MemoryKeyStore& good) : m_good(good) {}
  Result<sync::Keys> load(const IncId&) override { return Error{Errc::KeyDamaged, {}}; }
  Result<void> save(const IncId& inc, const sync::Keys& keys) override {
    return m_good.save(inc, keys);
  }
  void drop(const IncId& inc) override { m_good.drop(inc); }
  int countOthers(std::span<const IncId> known) override { return m_good.countOthers(known); }
  std::optional<exchange::ChainMark> mark(const IncId& inc) override { return m_good.mark(inc); }
  void setMark(const IncId& inc, const exchange::ChainMark& mark) override {
    m_good.setMark(inc, mark);
  }
  Result<std::vector<AggId>> erased() override { return m_good.erased(); }
  Result<void> addErased(std::span<const AggId> people) override {
    return m_good.addErased(people);
  }

 private:
  MemoryKeyStore& m_good;
};

void boot(ExchangeDesk& desk, BytesView image) {
  desk.bank = must(Bank::openImage(image, {desk.clock, desk.random}));
}

}  // namespace

TEST_CASE("a bank that starts from an image goes on where the other one was", "[exchange]") {
  Pair both;
  const Bytes image = both.east.bank->db().image();
  both.east.lend(both.kit);
  const auto bank = must(Bank::openImage(image, {both.east.clock, both.east.random}));
  CHECK(bank->rows().kit(both.kit)->standing == Standing::Shelf);
  CHECK(bank->place().center == both.east.bank->place().center);
  must(verifyBank(*bank));
}

TEST_CASE("what a restored PC wrote after its last file and before its backup reaches the others",
          "[exchange]") {
  Pair both;
  both.east.lend(both.kit);
  const Bytes backup = both.east.bank->db().image();
  both.east.newKit();
  boot(both.east, backup);
  REQUIRE(must(exchange::takeUp(*both.east.bank, both.east.keys)) == exchange::TakenUp::Restored);
  CHECK(both.west.take(both.east.send()).waiting == 0);
  CHECK(both.west.kit(both.kit).standing == Standing::OnLoan);
}

TEST_CASE("a restored PC gives no number that it had given before", "[exchange]") {
  Pair both;
  const KitId other = both.east.newKit();
  const auto numberOf = [&](const GroupId& loan) {
    return both.east.bank->rows().linesOfLoan(loan).front().loanCode;
  };
  const Bytes backup = both.east.bank->db().image();
  const Code before = numberOf(both.east.lend(both.kit));
  const Bytes lost = both.east.send();
  boot(both.east, backup);
  must(exchange::takeUp(*both.east.bank, both.east.keys));
  const Code after = numberOf(both.east.lend(other));
  CHECK(after != before);
  both.west.take(lost);
  both.west.take(both.east.send());
  both.east.take(both.west.send());
  const Code later = numberOf(both.east.lend(both.east.newKit()));
  CHECK(later.serial() == after.serial() + 1);
}

TEST_CASE("what a PC wrote after its last file and before it lost its keys reaches the others",
          "[exchange]") {
  Pair both;
  both.east.lend(both.kit);
  both.east.keys.lose();
  REQUIRE(must(exchange::takeUp(*both.east.bank, both.east.keys)) == exchange::TakenUp::Copied);
  both.west.letIn(both.east, 1);
  CHECK(both.west.take(both.east.send()).waiting == 0);
  CHECK(both.west.kit(both.kit).standing == Standing::OnLoan);
  CHECK(both.west.take(both.east.send()).fresh == 0);  // vouched for once
}

TEST_CASE("a restored PC that is let in again all the same is heard by everybody", "[exchange]") {
  Pair both;
  ExchangeDesk north(3);
  both.east.letIn(north, 3);
  exchangeAll(both.east, both.west, north);
  const Bytes backup = both.west.bank->db().image();
  both.west.newKit(2);
  boot(both.west, backup);
  REQUIRE(must(exchange::takeUp(*both.west.bank, both.west.keys)) == exchange::TakenUp::Restored);
  north.letIn(both.west, 2);
  both.west.lend(both.kit);
  both.east.take(north.send());
  both.east.take(both.west.send());
  north.take(both.west.send());
  CHECK(both.east.kit(both.kit).standing == Standing::OnLoan);
  CHECK(north.kit(both.kit).standing == Standing::OnLoan);
}

TEST_CASE("a PC that may have forgotten what it wrote leaves out 2,000 numbers of each kind",
          "[exchange]") {
  Pair both;
  const Bytes backup = both.east.bank->db().image();
  const Code lost = both.east.kit(both.east.newKit()).code;
  boot(both.east, backup);
  SECTION("a backup was put back") {
    REQUIRE(must(exchange::takeUp(*both.east.bank, both.east.keys)) == exchange::TakenUp::Restored);
  }
  SECTION("it hears of what it wrote") {
    both.east.keys.loseMarks();
    must(exchange::startAgain(*both.east.bank, both.east.keys, IncReason::Twin));
  }
  const Code next = both.east.kit(both.east.newKit()).code;
  CHECK(next.serial() == lost.serial() + 2000);
  CHECK(both.east.kit(both.east.newKit()).code.serial() == next.serial() + 1);

  const Bytes again = both.east.bank->db().image();
  boot(both.east, again);
  must(exchange::startAgain(*both.east.bank, both.east.keys, IncReason::Restored));
  CHECK(both.east.kit(both.east.newKit()).code.serial() == next.serial() + 2002);
}

TEST_CASE("a backup that is put back for a second time gives no number of the first time",
          "[exchange]") {
  Pair both;
  const Bytes backup = both.east.bank->db().image();
  std::set<Code> given;
  for (int time = 0; time < 3; ++time) {
    boot(both.east, backup);
    must(exchange::takeUp(*both.east.bank, both.east.keys));
    given.insert(both.east.kit(both.east.newKit()).code);
  }
  CHECK(given.size() == 3);
}

TEST_CASE("a file that was copied to another PC goes on as a desk of the center that is free",
          "[exchange]") {
  Pair both;
  ExchangeDesk copy(1, 11);
  boot(copy, both.east.bank->db().image());
  REQUIRE(must(exchange::takeUp(*copy.bank, copy.keys)) == exchange::TakenUp::Copied);
  copy.model = both.east.model;
  const Code there = copy.kit(copy.newKit()).code, here = both.east.kit(both.east.newKit()).code;
  CHECK(there.desk() == 1);
  CHECK(here.desk() == 0);

  both.west.letIn(copy, 1);
  both.east.take(both.west.send());  // so that it writes for the newcomer, too
  exchangeAll(both.east, both.west, copy);
  std::set<std::string> labels;
  for (const auto& pc : exchange::readStatus(*both.west.bank).pcs) labels.insert(pc.label);
  CHECK(labels == std::set<std::string>{"동부0", "동부1", "서부0"});
  boot(copy, copy.bank->db().image());
  CHECK(must(exchange::takeUp(*copy.bank, copy.keys)) == exchange::TakenUp::AsBefore);
  CHECK(copy.bank->place().digit == 1);

  ExchangeDesk third(1, 12);  // the first copy is a member that has issued nothing since
  boot(third, both.east.bank->db().image());
  must(exchange::takeUp(*third.bank, third.keys));
  CHECK(third.bank->place().digit == 2);
}

TEST_CASE("a file that is copied to the same PC twice gives no number a second time",
          "[exchange]") {
  Pair both;
  const Bytes file = both.east.bank->db().image();
  ExchangeDesk copy(1, 11);
  copy.model = both.east.model;
  std::set<Code> given;
  for (int time = 0; time < 2; ++time) {
    boot(copy, file);
    REQUIRE(must(exchange::takeUp(*copy.bank, copy.keys)) == exchange::TakenUp::Copied);
    given.insert(copy.kit(copy.newKit()).code);
  }
  CHECK(given.size() == 2);
}

TEST_CASE("where all ten desks are taken a copy leaves out 2,000 numbers", "[exchange]") {
  Pair both;
  for (int digit = 1; digit < 10; ++digit) both.east.perform(RegisterDesk{1, digit, "창구"});
  const Code before = both.east.kit(both.east.newKit()).code;
  both.east.keys.lose();
  REQUIRE(must(exchange::takeUp(*both.east.bank, both.east.keys)) == exchange::TakenUp::Copied);
  const Code after = both.east.kit(both.east.newKit()).code;
  CHECK(after.desk() == 0);
  CHECK(after.serial() == before.serial() + 2001);
}

TEST_CASE("who comes in place of a broken PC gives no number that it may have given",
          "[exchange]") {
  Pair both;
  const Code sent = both.west.kit(both.west.newKit(2)).code;
  both.east.take(both.west.send());
  const Code unsent = both.west.kit(both.west.newKit(2)).code;  // and then it breaks
  ExchangeDesk instead(2, 22);
  both.east.letIn(instead, 2);
  instead.model = both.east.model;
  const Code next = instead.kit(instead.newKit(2)).code;
  CHECK(next.desk() == unsent.desk());
  CHECK(next.serial() == sent.serial() + 2001);
}

TEST_CASE("an erasure is remembered beside the keys also where these are damaged", "[exchange]") {
  Three both;
  exchangeAll(both.east, both.west);
  const Bytes backup = both.east.bank->db().image();
  DamagedKeys keys(both.east.keys);
  boot(both.east, backup);
  REQUIRE(exchange::takeUp(*both.east.bank, keys).error().code == Errc::KeyDamaged);
  both.east.perform(EraseTeachers{{both.east.teacher}, both.manager});
  boot(both.east, backup);
  static_cast<void>(exchange::takeUp(*both.east.bank, keys));
  CHECK_FALSE(both.east.bank->rows().teacher(both.east.teacher)->name);
}

TEST_CASE("what only a newer program understands is acknowledged, too", "[exchange]") {
  Pair both;
  EventId unknown;
  must(both.east.bank->within({}, [&](Work& work) -> Result<void> {
    const auto head = work.journal().ownHead();
    Event event;
    event.inc = work.journal().own();
    event.seq = static_cast<std::uint64_t>(head->seq) + 1;
    event.prev = head->id;
    event.hlc = head->hlc + 1;
    event.kind = 900;
    event.agg = aggOf(both.kit);
    const Bytes bytes = encode(event);
    unknown = eventIdOf(bytes);
    work.journal().link(event, {head, unknown, bytes}, work.touched());
    return {};
  }));
  both.west.take(both.east.send());
  const auto later = both.west.perform(RegisterSchool{"상도중학교", "중학교", "", "", ""}).events;
  CHECK(store::JournalCausality(both.west.bank->db()).before(unknown, later.back()));
}

TEST_CASE("a thing that only a stolen PC knew is gone when that was put out", "[exchange]") {
  Three both;
  ExchangeDesk& north = both.north;
  both.east.perform(RevokeMember{store::Journal(both.west.bank->db()).own(), "도난", both.manager});
  const KitId late = both.west.newKit(2);
  north.take(both.west.send());
  REQUIRE(north.bank->rows().kit(late));
  north.take(both.east.send());
  CHECK_FALSE(north.bank->rows().kit(late));
  must(verifyBank(*north.bank));
}

TEST_CASE("two desks do not differ where one of them got what both had given up", "[exchange]") {
  Three both;
  ExchangeDesk& north = both.north;
  both.east.newKit();
  exchangeAll(both.east, both.west, north);
  both.east.newKit();  // it writes down what it saw, so that what is lost is one event
  const Bytes before = both.east.send();
  both.west.take(before), north.take(before);

  // Two PCs go on from here as one: the chain has two ends, and what is lost is neither of them.
  ExchangeDesk twin(1, 77);
  both.east.keys.copyTo(twin.keys);
  twin.keys.loseMarks();
  boot(twin, both.east.bank->db().image());
  twin.model = both.east.model;
  twin.newKit();
  both.east.lend(both.kit);
  const Bytes lost = both.east.events().back();
  both.east.newKit();
  twin.send(), both.east.send();  // each signs for what it wrote
  must(both.west.bank->absorb(
      std::vector<Bytes>{both.east.events().back(), twin.events().back()}));
  for (ExchangeDesk* desk : {&both.east, &twin})
    for (const store::SealRow& seal : store::ExchangeRows(desk->bank->db()).seals())
      store::ExchangeRows(both.west.bank->db()).keep(seal);
  REQUIRE(store::ExchangeRows(both.west.bank->db()).missing() == std::vector{eventIdOf(lost)});
  both.west.perform(WaiveGap{eventIdOf(lost), both.manager});
  must(exchange::settleWaiting(*both.west.bank));
  CHECK(north.take(both.west.send()).agreement == exchange::Agreement::Same);

  must(north.bank->absorb(std::vector<Bytes>{lost}));
  REQUIRE(north.digest() != both.west.digest());
  CHECK(north.take(both.west.send()).agreement == exchange::Agreement::Unknown);
}

TEST_CASE("a PC that is known to be out lets nobody in", "[exchange]") {
  Three both;
  ExchangeDesk& north = both.north;
  both.east.perform(RevokeMember{store::Journal(both.west.bank->db()).own(), "도난", both.manager});
  north.take(both.east.send());
  north.keys.lose();
  must(exchange::takeUp(*north.bank, north.keys));
  const Bytes request = must(exchange::writeJoinRequest(*north.bank, north.keys, centerNo(3)));
  const Bytes welcome = must(exchange::admit(*both.west.bank, both.west.keys, request,
                                             exchange::spokenCode(request), {}));
  const auto taken = exchange::acceptWelcome(*north.bank, north.keys, welcome);
  REQUIRE_FALSE(taken);
  CHECK(taken.error().code == Errc::SenderPutOut);
}
