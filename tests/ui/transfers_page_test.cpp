#include "ui/pages/transfers_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/exchange_desk.h"
#include "tests/ui/today_bank.h"
#include "ui/bridge/convert.h"
#include "ui/pages/transfers/manifest_panel.h"
#include "ui/pages/transfers/send_panel.h"
#include "ui/widgets/cell_table.h"

using namespace kstem;
using namespace kstem::ui;
using kstem::test::day;

namespace {

/// The page of 동부, which knows 서부 and has two kits; what is done to it shows in its bank.
struct Shown {
  KitId kit, other;
  SchoolId school;
  Code manifest;
  BankThread bank;
  QWidget window;
  TransfersPage* page;

  explicit Shown(const std::function<void(Shown&, test::TodayBank&)>& more = {})
      : bank([this, more](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
          return Result<std::unique_ptr<DeskBackend>>(
              std::make_unique<test::TodayBackend>([this, more](test::TodayBank& made) {
                made.perform(RegisterCenter{test::centerNo(2)});
                kit = made.newKit(), other = made.newKit();
                school = made.school;
                if (more) more(*this, made);
              }));
        }),
        page(new TransfersPage(bank, &window)) {
    window.resize(1202, 682);
    page->resize(1202, 682);
    window.show();
    window.activateWindow();
    const QSignalSpy acted(&bank, &BankThread::acted);
    bank.open(QStringLiteral("x"));
    REQUIRE(waitFor([&] { return !acted.isEmpty(); }));
    page->refresh();
    page->takeFocus();
    QTest::qWait(200);
  }
  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 8000);
  }
  CellTable* table(const char* name) const {
    return page->findChild<CellTable*>(QString::fromLatin1(name));
  }
  void scan(const Code& code) const { page->takeScan(qs(code.digits())); }
  /// Asked on the bank's thread, which alone may touch the file.
  template <class Work>
  auto read(Work work) {
    std::optional<decltype(work(std::declval<Bank&>()))> found;
    bank.ask(page, work, [&](const auto& value) { found = value; });
    REQUIRE(waitFor([&] { return found.has_value(); }));
    return *found;
  }
  store::KitRow rowOf(const KitId& id) {
    return read([id](Bank& there) { return there.rows().kit(id).value(); });
  }
  Code codeOf(const KitId& id) { return rowOf(id).code; }
  Standing standingOf(const KitId& id) { return rowOf(id).standing; }
};

}  // namespace

TEST_CASE("scanning kits of the shelf writes a manifest, Enter sends it", "[ui][transfers]") {
  Shown shown;
  shown.scan(shown.codeOf(shown.kit));
  REQUIRE(Shown::waitFor([&] { return shown.table("sendKits") != nullptr; }));
  shown.scan(shown.codeOf(shown.other));
  shown.scan(shown.codeOf(shown.other));  // twice: still one line
  REQUIRE(Shown::waitFor([&] { return shown.table("sendKits")->rows() == 2; }));
  auto* const to = shown.page->findChild<QComboBox*>(QStringLiteral("sendTo"));
  to->setCurrentIndex(1);
  QSignalSpy offered(shown.page, &Page::paperOffered);
  QTest::keyClick(shown.table("sendKits"), Qt::Key_Return);
  REQUIRE(Shown::waitFor([&] { return !offered.isEmpty(); }));
  CHECK(shown.standingOf(shown.kit) == Standing::OnTheWay);
  CHECK(shown.standingOf(shown.other) == Standing::OnTheWay);
}

TEST_CASE("nothing leaves before somebody said where to", "[ui][transfers]") {
  Shown shown;
  shown.scan(shown.codeOf(shown.kit));
  REQUIRE(Shown::waitFor([&] { return shown.table("sendKits") != nullptr; }));
  QTest::keyClick(shown.table("sendKits"), Qt::Key_Return);
  QTest::qWait(200);
  CHECK(shown.standingOf(shown.kit) == Standing::Shelf);
}

TEST_CASE("what is scanned on a manifest is received at once, the rest is missed at the end",
          "[ui][transfers]") {
  Shown shown([](Shown& here, test::TodayBank& file) {
    here.manifest = file.perform(SendKits{centerIdOf(2), {here.kit, here.other}}).issued.front();
  });
  shown.page->openManifest(shown.manifest);
  REQUIRE(Shown::waitFor([&] { return shown.table("manifestLines") != nullptr; }));
  REQUIRE(Shown::waitFor([&] { return shown.table("manifestLines")->rows() == 2; }));
  shown.scan(shown.codeOf(shown.kit));
  REQUIRE(Shown::waitFor([&] { return shown.standingOf(shown.kit) == Standing::Shelf; }));
  CHECK(shown.standingOf(shown.other) == Standing::OnTheWay);
}

TEST_CASE("a manifest that no file has told of can be received all the same", "[ui][transfers]") {
  Shown shown;
  const Code strange = *Code::make(CodeKind::Transfer, 2, 0, 77);
  shown.scan(strange);
  REQUIRE(Shown::waitFor([&] { return shown.table("manifestLines") != nullptr; }));
  CHECK(shown.table("manifestLines")->rows() == 0);
}

TEST_CASE("a card of the desk that is scanned here goes on at the desk", "[ui][transfers]") {
  Shown shown;
  QSignalSpy left(shown.page, &Page::scanLeft);
  const SchoolId school = shown.school;
  shown.scan(shown.read([school](Bank& there) { return there.rows().school(school)->code; }));
  REQUIRE(Shown::waitFor([&] { return !left.isEmpty(); }));
}
