#include <QAction>
#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "today_bank.h"
#include "ui/main_window.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

/// A desk that prints into a folder; one kit of a loan of two days ago is out.
struct PrintingDesk {
  QTemporaryDir folder;
  std::string kit;
  GroupId loan;
  TodayThread thread{[this](TodayBank& bank) {
    bank.onDay("2026-09-18");
    const KitId id = bank.newKit();
    loan = bank.lend(id);
    kit = bank.kit(id).code.digits();
    bank.onDay("2026-09-21");
  }};
  MainWindow window{&thread.bank, {.pdfFolder = folder.path()}};

  PrintingDesk() {
    thread.open();
    window.show();
  }
  void key(const char* action) {
    window.findChild<QAction*>(QString::fromLatin1(action))->trigger();
  }
  /// How many papers there are, once there are as many.
  bool have(const char* pattern, int papers) {
    return QTest::qWaitFor([&] {
      return QDir(folder.path()).entryList({QString::fromLatin1(pattern)}).size() == papers;
    });
  }
};

}  // namespace

SCENARIO("다시 인쇄 prints what was printed last, whatever paper it is", "[ui][window][print]") {
  PrintingDesk desk;
  GIVEN("a receipt was printed after the slip") {
    desk.thread.bank.act(ShowLoan{desk.loan});
    desk.key("desk.print");
    REQUIRE(desk.have("slip-*.pdf", 1));
    desk.thread.bank.act(Scan{desk.kit});
    desk.key("desk.receipt");
    REQUIRE(desk.have("return-*.pdf", 1));
    WHEN("it is asked for again") {
      desk.key("desk.print");
      THEN("it is the receipt, as its second copy") {
        CHECK(desk.have("return-*-2.pdf", 1));
        CHECK(desk.have("slip-*.pdf", 1));
      }
    }
    WHEN("the loan is on the page") {
      desk.thread.bank.act(ShowLoan{desk.loan});
      desk.thread.read([](Bank&) { return 0; });
      desk.key("desk.print");
      THEN("it is the loan's slip") { CHECK(desk.have("slip-*.pdf", 2)); }
    }
  }
  GIVEN("a paper of 오늘 was printed") {
    desk.window.showPage(PageId::Today);
    Q_EMIT desk.window.page(PageId::Today)->slipAsked(desk.loan);
    REQUIRE(desk.have("slip-*.pdf", 1));
    WHEN("it is asked for again, from any page") {
      desk.key("desk.print");
      THEN("it comes again") { CHECK(desk.have("slip-*.pdf", 2)); }
    }
  }
  GIVEN("nothing was printed") {
    WHEN("it is asked for again") {
      desk.key("desk.print");
      desk.thread.read([](Bank&) { return 0; });
      QTest::qWait(100);
      THEN("nothing comes") { CHECK(desk.have("*.pdf", 0)); }
    }
  }
}
