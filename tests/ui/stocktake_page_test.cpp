#include "ui/pages/stocktake_page.h"

#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/exchange_desk.h"
#include "tests/ui/today_bank.h"
#include "ui/bridge/convert.h"
#include "ui/documents/stocktake_sheet.h"
#include "ui/pages/stocktake/close_panel.h"
#include "ui/widgets/cell_table.h"

using namespace kstem;
using namespace kstem::ui;
using kstem::test::day;

namespace {

/// The page of a center with three kits, two of them on shelf A-1.
struct Counting {
  KitId first, second, third;
  SchoolId school;
  BankThread bank;
  QWidget window;
  StocktakePage* page;

  Counting()
      : bank([this](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
          return Result<std::unique_ptr<DeskBackend>>(
              std::make_unique<test::TodayBackend>([this](test::TodayBank& made) {
                first = made.newKit(), second = made.newKit(), third = made.newKit();
                made.perform(SetShelf{first, "A-1"});
                made.perform(SetShelf{second, "A-1"});
                made.perform(SetShelf{third, "B-2"});
                school = made.school;
              }));
        }),
        page(new StocktakePage(bank, &window)) {
    window.resize(1202, 682);
    page->resize(1202, 682);
    window.show();
    window.activateWindow();
    QObject::connect(&bank, &BankThread::acted, page, [this] { page->refresh(); });
    const QSignalSpy acted(&bank, &BankThread::acted);
    bank.open(QStringLiteral("x"));
    REQUIRE(waitFor([&] { return !acted.isEmpty(); }));
    page->refresh();
    QTest::qWait(100);
  }
  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 8000);
  }
  CellTable* table(const char* name) const {
    return page->findChild<CellTable*>(QString::fromLatin1(name));
  }
  void press(const char* name) const {
    auto* const button = page->findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    button->click();
  }
  template <class Work>
  auto read(Work work) {
    std::optional<decltype(work(std::declval<Bank&>()))> found;
    bank.ask(page, work, [&](const auto& value) { found = value; });
    REQUIRE(waitFor([&] { return found.has_value(); }));
    return *found;
  }
  StocktakeView view() {
    return read([](Bank& there) {
      const StocktakeBoard board = readStocktakeBoard(there);
      const auto id = board.open ? *board.open : board.closed.front().id;
      return readStocktake(there, id).value();
    });
  }
  int total(CountResult result) { return totalOf(view().totals, result); }
  void begin() {
    press("startStocktake");
    REQUIRE(waitFor([&] { return table("countLines")->rows() == 3; }));
  }
  void scan(const KitId& kit) {
    const Code code = read([kit](Bank& there) { return there.rows().kit(kit)->code; });
    page->takeScan(qs(code.digits()));
  }
  Standing standingOf(const KitId& kit) {
    return read([kit](Bank& there) { return there.rows().kit(kit)->standing; });
  }
};

}  // namespace

TEST_CASE("a kit that is scanned is counted and leaves the list of what is to count",
          "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  shown.scan(shown.second);
  REQUIRE(Counting::waitFor([&] { return shown.table("countLines")->rows() == 2; }));
  CHECK(shown.total(CountResult::Match) == 1);
}

TEST_CASE("Enter ticks a kit, Delete says that it was looked for", "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  shown.page->takeFocus();
  QTest::keyClick(shown.table("countLines"), Qt::Key_Return);
  REQUIRE(Counting::waitFor([&] { return shown.table("countLines")->rows() == 2; }));
  QTest::keyClick(shown.table("countLines"), Qt::Key_Delete);
  REQUIRE(Counting::waitFor([&] { return shown.table("countLines")->rows() == 1; }));
  CHECK(shown.total(CountResult::Match) == 1);
  CHECK(shown.total(CountResult::NotThere) == 1);
}

TEST_CASE("with a shelf chosen a scan says that the kit stands there", "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  shown.table("countShelves")->select(2);  // all, A-1, B-2
  REQUIRE(Counting::waitFor([&] { return shown.table("countLines")->rows() == 1; }));
  shown.scan(shown.first);
  REQUIRE(Counting::waitFor([&] { return shown.total(CountResult::OtherShelf) == 1; }));
}

TEST_CASE("what closing writes is said before it is written", "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  shown.page->takeFocus();
  QTest::keyClick(shown.table("countLines"), Qt::Key_Delete);
  REQUIRE(Counting::waitFor([&] { return shown.total(CountResult::NotThere) == 1; }));
  REQUIRE(Counting::waitFor([&] { return shown.table("countLines")->rows() == 2; }));
  shown.press("closeStocktakeNow");
  auto* const panel = shown.page->findChild<CloseStocktakePanel*>();
  REQUIRE(panel != nullptr);
  CHECK(shown.standingOf(shown.first) == Standing::Shelf);
  QTest::keyClick(panel, Qt::Key_Return);
  REQUIRE(Counting::waitFor([&] { return shown.standingOf(shown.first) == Standing::Lost; }));
  CHECK(shown.view().head.closedOn.has_value());
}

TEST_CASE("Esc leaves the closing and nothing was written", "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  shown.press("closeStocktakeNow");
  CHECK(shown.page->stepBack());
  CHECK_FALSE(shown.view().head.closedOn.has_value());
  CHECK(shown.table("countLines")->isVisible());
}

TEST_CASE("a card that is scanned while counting goes on at the desk", "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  QSignalSpy left(shown.page, &Page::scanLeft);
  const SchoolId school = shown.school;
  const Code card = shown.read([school](Bank& there) { return there.rows().school(school)->code; });
  shown.page->takeScan(qs(card.digits()));
  REQUIRE(Counting::waitFor([&] { return !left.isEmpty(); }));
}

TEST_CASE("the sheet has a line for every kit", "[ui][stocktake]") {
  Counting shown;
  shown.begin();
  shown.scan(shown.first);
  REQUIRE(Counting::waitFor([&] { return shown.total(CountResult::Match) == 1; }));
  const QString sheet = QString::fromStdString(stocktakeSheet(shown.view()));
  CHECK(sheet.count(QStringLiteral("\r\n")) == 4);
  CHECK(sheet.contains(QStringLiteral("일치")));
  CHECK(sheet.contains(QStringLiteral("아직 안 셈")));
}
