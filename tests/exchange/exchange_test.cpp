#include <catch2/catch_test_macros.hpp>

#include "core/service/verify.h"
#include "core/store/exchange_rows.h"
#include "tests/support/exchange_desk.h"

using namespace kstem;
using namespace kstem::test;
using exchange::Agreement;

namespace {

/// Two desks of one bank, the eastern one with a model, a school and a kit.
struct TwoDesks {
  ExchangeDesk east{1};
  ExchangeDesk west{2};
  KitId kit;

  TwoDesks() {
    east.setUp(1);
    kit = east.newKit(1);
    east.found();
    east.letIn(west, 2);
    west.school = east.school, west.teacher = east.teacher, west.model = east.model;
  }
};

}  // namespace

TEST_CASE("a desk that was let in has everything that the other one has", "[exchange]") {
  TwoDesks both;
  CHECK(both.west.bank->rows().kit(both.kit));
  CHECK(both.west.digest() == both.east.digest());
}

TEST_CASE("what one desk lends the other one sees after its file", "[exchange]") {
  TwoDesks both;
  both.east.lend(both.kit);
  const auto taken = both.west.take(both.east.send());
  CHECK(taken.fresh > 0);
  CHECK(taken.senderLabel == "동부0");
  CHECK(both.west.kit(both.kit).standing == Standing::OnLoan);
  CHECK(both.west.digest() == both.east.digest());
}

TEST_CASE("a file that is taken in twice changes nothing the second time", "[exchange]") {
  TwoDesks both;
  both.east.lend(both.kit);
  const Bytes file = both.east.send();
  both.west.take(file);
  const auto events = both.west.bank->eventCount();
  const auto again = both.west.take(file);
  CHECK(again.isRepeated);
  CHECK(again.fresh == 0);
  CHECK(both.west.bank->eventCount() == events);
}

TEST_CASE("desks that have exchanged everything agree and say so", "[exchange]") {
  TwoDesks both;
  both.east.lend(both.kit);
  exchangeAll(both.east, both.west);
  CHECK(both.west.take(both.east.send()).agreement == Agreement::Same);
  CHECK(both.east.take(both.west.send()).agreement == Agreement::Same);
}

TEST_CASE("desks fall silent once everybody has everything", "[exchange]") {
  TwoDesks both;
  both.east.lend(both.kit);
  exchangeAll(both.east, both.west);
  exchangeAll(both.east, both.west);
  const auto events = both.east.bank->eventCount();
  exchangeAll(both.east, both.west);
  CHECK(both.east.bank->eventCount() == events);
  CHECK(both.west.bank->eventCount() == events);
}

TEST_CASE("a PC that nobody let in cannot send", "[exchange]") {
  ExchangeDesk stranger(3);
  const auto sent = exchange::exportBundle(*stranger.bank, stranger.keys, {});
  CHECK(sent.error().code == Errc::BankNotFounded);
}

TEST_CASE("a file of another bank is not opened", "[exchange]") {
  TwoDesks ours;
  ExchangeDesk other(4, 99);
  other.setUp(4);
  other.found();
  CHECK(ours.east.refuses(other.send()) == Errc::SenderUnknown);
}

TEST_CASE("a third desk is let in by any other and known to all after their files", "[exchange]") {
  TwoDesks both;
  ExchangeDesk north(3);
  both.west.letIn(north, 3);
  CHECK(both.east.refuses(north.send()) == Errc::SenderUnknown);
  both.east.take(both.west.send());
  CHECK(both.east.take(north.send()).senderLabel == "북부0");
  exchangeAll(both.east, both.west, north);
  CHECK(north.digest() == both.east.digest());
}

TEST_CASE("news travels through a desk in between", "[exchange]") {
  TwoDesks both;
  ExchangeDesk north(3);
  both.west.letIn(north, 3);
  both.east.lend(both.kit);
  both.west.take(both.east.send());
  north.take(both.west.send());
  CHECK(north.kit(both.kit).standing == Standing::OnLoan);
}

TEST_CASE("what waits for a lost file is asked for and arrives", "[exchange]") {
  TwoDesks both;
  exchangeAll(both.east, both.west);
  const exchange::ExportRules delta{0, 0};
  both.east.lend(both.kit);
  both.east.send(exchange::Scope::Usual, delta);  // lost
  const KitId second = both.east.newKit();
  both.west.take(both.east.send(exchange::Scope::Usual, delta));
  CHECK(both.west.bank->rows().kit(second));
  CHECK(both.west.digest() == both.east.digest());
}

TEST_CASE("a backup that was put back goes on in a new chain and gets its work back from others",
          "[exchange]") {
  TwoDesks both;
  exchangeAll(both.east, both.west);
  const auto folder = std::filesystem::temp_directory_path() / "kstem-restored.ksb";
  std::filesystem::remove(folder);
  both.east.bank->db().backupTo(folder);
  both.east.lend(both.kit);
  both.west.take(both.east.send());
  const auto before = both.east.digest();

  both.east.bank = must(Bank::open(folder, {both.east.clock, both.east.random}));
  CHECK(must(exchange::takeUp(*both.east.bank, both.east.keys)) == exchange::TakenUp::Restored);
  CHECK(both.east.kit(both.kit).standing == Standing::Shelf);
  both.east.take(both.west.send());
  CHECK(both.east.kit(both.kit).standing == Standing::OnLoan);
  CHECK(both.west.take(both.east.send()).senderLabel == "동부0");
  exchangeAll(both.east, both.west);
  CHECK(both.east.digest() == both.west.digest());
  CHECK(both.east.digest() != before);  // the new chain is a member
  must(verifyBank(*both.east.bank));
  std::filesystem::remove(folder);
}

TEST_CASE("a file that was copied to another PC is not let in by itself", "[exchange]") {
  TwoDesks both;
  exchangeAll(both.east, both.west);
  both.east.keys.lose();
  CHECK(must(exchange::takeUp(*both.east.bank, both.east.keys)) == exchange::TakenUp::Copied);
  CHECK(exchange::exportBundle(*both.east.bank, both.east.keys, {}).error().code ==
        Errc::NotAdmitted);
  both.east.lend(both.kit);  // work goes on meanwhile
  both.west.letIn(both.east, 1);
  exchangeAll(both.east, both.west);
  CHECK(both.west.kit(both.kit).standing == Standing::OnLoan);
  CHECK(both.east.digest() == both.west.digest());
}

TEST_CASE("two PCs that write one chain are told from each other", "[exchange]") {
  TwoDesks both;
  exchangeAll(both.east, both.west);
  const auto folder = std::filesystem::temp_directory_path() / "kstem-twin.ksb";
  std::filesystem::remove(folder);
  both.east.bank->db().backupTo(folder);
  ExchangeDesk twin(1, 77);  // the cloned disk has file, keys and mark
  twin.bank = must(Bank::open(folder, {twin.clock, twin.random}));
  for (const IncId& inc : exchange::readTrust(*both.east.bank).ownChains)
    if (auto own = both.east.keys.load(inc)) must(twin.keys.save(inc, *own));
  CHECK(must(exchange::takeUp(*twin.bank, twin.keys)) == exchange::TakenUp::AsBefore);
  both.east.lend(both.kit);
  twin.model = both.east.model;
  const KitId other = twin.newKit();
  both.west.take(both.east.send());
  both.west.take(twin.send());
  CHECK(store::ExchangeRows(both.west.bank->db()).forked().size() == 1);
  CHECK(both.east.take(both.west.send()).startedAgain);
  CHECK(twin.take(both.west.send()).startedAgain);
  exchangeAll(both.east, both.west, twin);
  exchangeAll(both.east, both.west, twin);
  CHECK(both.east.bank->rows().kit(other));
  CHECK(twin.kit(both.kit).standing == Standing::OnLoan);
  CHECK(both.east.digest() == both.west.digest());
  CHECK(twin.digest() == both.west.digest());
  std::filesystem::remove(folder);
}

TEST_CASE("what a stolen PC writes after it was put out does not count", "[exchange]") {
  TwoDesks both;
  ExchangeDesk north(3);
  both.east.letIn(north, 3);
  exchangeAll(both.east, both.west, north);
  const ClerkId manager = both.east.hireManager();
  const IncId stolen = store::Journal(both.west.bank->db()).own();
  both.east.perform(RevokeMember{stolen, "도난", manager});
  both.west.lend(both.kit);
  const Bytes late = both.west.send();
  CHECK(both.east.refuses(late) == Errc::SenderPutOut);
  north.take(late);  // before it heard of the theft
  CHECK(north.kit(both.kit).standing == Standing::OnLoan);
  north.take(both.east.send());
  CHECK(north.kit(both.kit).standing == Standing::Shelf);
  both.east.take(north.send());
  CHECK(both.east.kit(both.kit).standing == Standing::Shelf);
  exchangeAll(both.east, north);
  CHECK(both.east.digest() == north.digest());
  CHECK(both.west.refuses(both.east.send()) == Errc::BundleNotForUs);
}

TEST_CASE("of two PCs that put each other out the earlier one stays, at every desk", "[exchange]") {
  TwoDesks both;
  ExchangeDesk north(3);
  both.east.letIn(north, 3);
  exchangeAll(both.east, both.west, north);
  const ClerkId manager = both.east.hireManager();
  exchangeAll(both.east, both.west, north);
  const IncId east = store::Journal(both.east.bank->db()).own();
  const IncId west = store::Journal(both.west.bank->db()).own();
  both.west.clock.advance(60'000);
  const Bytes earlier = [&] {
    both.east.perform(RevokeMember{west, "도난", manager});
    return both.east.send();
  }();
  both.west.perform(RevokeMember{east, "도난", manager});
  const Bytes later = both.west.send();
  ExchangeDesk* const desk = &north;
  SECTION("the earlier file comes first") {
    desk->take(earlier);
    CHECK(desk->refuses(later) == Errc::SenderPutOut);
  }
  SECTION("the later file comes first") {
    desk->take(later);
    CHECK(desk->refuses(earlier) == Errc::SenderPutOut);
  }
}

TEST_CASE("an event that is lost for good is given up and what stood behind it counts",
          "[exchange]") {
  TwoDesks both;
  ExchangeDesk north(3);
  both.east.letIn(north, 3);
  exchangeAll(both.east, both.west, north);
  const auto manager =
      fromAgg<ClerkId>(both.west.perform(RegisterClerk{centerIdOf(2), "오세린"}).made.front());
  exchangeAll(both.east, both.west, north);
  // Two desks have acknowledged what a third has not; the PCs that have it are gone.
  both.east.lend(both.kit);
  both.east.send();
  const auto cut = both.east.events();
  const Bytes last = cut.back();
  both.east.newKit();
  both.east.send();
  const auto all = both.east.events();
  must(both.west.bank->absorb(std::vector<Bytes>(all.end() - 1, all.end())));
  const auto missing = store::ExchangeRows(both.west.bank->db()).missing();
  REQUIRE(missing.size() == 1);
  for (const store::SealRow& seal : store::ExchangeRows(both.east.bank->db()).seals())
    store::ExchangeRows(both.west.bank->db()).keep(seal);
  both.west.perform(WaiveGap{missing.front(), manager});
  must(exchange::settleWaiting(*both.west.bank));
  CHECK(store::Journal(both.west.bank->db()).parkedCount() == 0);
  must(verifyBank(*both.west.bank));
  SECTION("and others learn of it") {
    north.take(both.west.send());
    CHECK(north.digest() == both.west.digest());
  }
  SECTION("and where it turns up after all it takes its place") {
    both.west.take(both.east.send());
    CHECK(both.west.kit(both.kit).standing == Standing::OnLoan);
    must(verifyBank(*both.west.bank));
    both.east.take(both.west.send());
    CHECK(both.east.digest() == both.west.digest());
  }
}

TEST_CASE("a teacher who was erased is gone at every desk and no old file brings him back",
          "[exchange]") {
  TwoDesks both;
  exchangeAll(both.east, both.west);
  const Bytes old = both.east.send();
  const ClerkId manager = both.east.hireManager();
  both.east.perform(EraseTeachers{{both.east.teacher}, manager});
  both.west.take(both.east.send());
  CHECK_FALSE(both.west.bank->rows().teacher(both.east.teacher)->name);
  both.west.take(old);
  both.east.take(old);
  CHECK_FALSE(both.west.bank->rows().teacher(both.east.teacher)->name);
  CHECK_FALSE(both.east.bank->rows().teacher(both.east.teacher)->name);
}

TEST_CASE("with the recovery sheet and any file a bank comes back when all PCs are lost",
          "[exchange]") {
  ExchangeDesk east(1);
  east.setUp(1);
  const KitId kit = east.newKit(1);
  const auto sheet = east.found();
  east.lend(kit);
  const Bytes file = east.send();
  ExchangeDesk fresh(1, 55);
  CHECK(exchange::recoverBank(*fresh.bank, fresh.keys, "0000-0000", file).error().code ==
        Errc::RecoveryMalformed);
  must(exchange::recoverBank(*fresh.bank, fresh.keys, sheet.words, file));
  CHECK(fresh.kit(kit).standing == Standing::OnLoan);
  CHECK_NOTHROW(fresh.send());
  ExchangeDesk other(2);
  fresh.letIn(other, 2);
  CHECK(other.digest() == fresh.digest());
}

TEST_CASE("a request that was changed on its way, or another one's code, lets nobody in",
          "[exchange]") {
  TwoDesks both;
  ExchangeDesk north(3);
  Bytes request = must(exchange::writeJoinRequest(*north.bank, north.keys, centerNo(3)));
  CHECK(exchange::admit(*both.east.bank, both.east.keys, request, "0000-0000-0000", {})
            .error()
            .code == Errc::JoinCodeDiffers);
  request.back() ^= 1;
  CHECK(exchange::admit(*both.east.bank, both.east.keys, request, exchange::spokenCode(request), {})
            .error()
            .code == Errc::JoinDamaged);
}
