#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "fake_views.h"
#include "ui/bridge/bank_thread.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

DeskFactory factoryOf(int checkSteps, std::vector<DeskAction>* asked) {
  return [=](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
    auto backend = std::make_unique<FakeBackend>(idleView(), checkSteps);
    backend->asked = asked;
    return Result<std::unique_ptr<DeskBackend>>(std::move(backend));
  };
}

BankState lastState(const QSignalSpy& spy) { return spy.back().front().value<BankState>(); }

}  // namespace

SCENARIO("actions wait for the check of the file, reads do not", "[ui][bank]") {
  std::vector<DeskAction> asked;
  BankThread bank(factoryOf(20, &asked));
  QSignalSpy states(&bank, &BankThread::stateChanged);
  QSignalSpy views(&bank, &BankThread::acted);
  QSignalSpy found(&bank, &BankThread::found);
  bank.open(QStringLiteral("x"));
  bank.act(Scan{"1"});
  bank.act(Scan{"2"});
  bank.find(QStringLiteral("중화"));
  REQUIRE(QTest::qWaitFor([&] { return views.size() == 3; }));
  CHECK(lastState(states) == BankState::Ready);
  CHECK(found.size() == 1);
  REQUIRE(asked.size() == 2);
  CHECK(std::get<Scan>(asked[0]).typed == "1");
  CHECK(std::get<Scan>(asked[1]).typed == "2");
}

SCENARIO("a file that cannot be opened says why", "[ui][bank]") {
  BankThread bank([](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
    return Error{Errc::StoreInUse, {}};
  });
  QSignalSpy states(&bank, &BankThread::stateChanged);
  bank.open(QStringLiteral("x"));
  REQUIRE(QTest::qWaitFor([&] { return states.size() == 2; }));
  CHECK(lastState(states) == BankState::Failed);
  CHECK(states.back().at(1).value<Errc>() == Errc::StoreInUse);
}
