#include "ui/pages/settings_page.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/service/desk.h"
#include "core/service/queries/shelf_list.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"
#include "ui/main_window.h"
#include "ui/pages/settings/about_section.h"
#include "ui/pages/settings/calendar_section.h"
#include "ui/pages/settings/printer_section.h"
#include "ui/theme.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/scan_line.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

/// A real bank and a real desk behind the window.
class RealDesk final : public DeskBackend {
 public:
  explicit RealDesk(SmallBank& small) : m_small(small), m_desk(*small.bank) {}
  DeskReply open() override { return m_desk.open(); }
  DeskReply act(const DeskAction& action) override {
    m_small.clock.advance(1000);
    return m_desk.act(action);
  }
  const DeskView& view() const override { return m_desk.view(); }
  std::vector<Hit> find(std::string_view) override { return {}; }
  Bank& bank() override { return *m_small.bank; }
  Result<Slip> slip(const GroupId&) override { return Error{Errc::LoanUnknown, {}}; }
  Result<CheckStep> checkNext() override { return CheckStep::Done; }

 private:
  SmallBank& m_small;
  Desk m_desk;
};

/// 동부 with three kits out until 2026-09-28, the settings page in sight.
struct Office {
  SmallBank small;
  BankThread bank{[this](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
    return std::unique_ptr<DeskBackend>(std::make_unique<RealDesk>(small));
  }};
  PcSettingsKeeper settings;
  PrintOptions print;
  std::unique_ptr<MainWindow> window;

  explicit Office(bool practice = false) {
    small.setUp();
    small.perform(RegisterClerk{centerIdOf(1), "이수민"});
    for (int i = 0; i < 3; ++i) small.lend(small.newKit());
    if (practice) small.bank->markPractice();
    window = std::make_unique<MainWindow>(&bank, print, &settings);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    bank.open(QStringLiteral("x"));
    window->showPage(PageId::Settings);
    wait([&] { return !field("centerName")->text().isEmpty(); });
  }

  template <class Condition>
  static void wait(Condition&& condition) {
    REQUIRE(QTest::qWaitFor(condition));
  }
  template <class T>
  T* find(const char* name) const {
    T* const found = window->findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
  }
  QLineEdit* field(const char* name) const { return find<QLineEdit>(name); }
  QSpinBox* rule(PolicyKey key) const {
    return window->findChild<QSpinBox*>(QStringLiteral("rule%1").arg(static_cast<int>(key)));
  }
  void section(int row) const { find<QListWidget>("settingsSections")->setCurrentRow(row); }
  void press(const char* button) const { find<QPushButton>(button)->click(); }
  /// What the bank says, once it has done everything that was asked so far.
  template <class Read>
  auto ask(Read read) {
    std::optional<decltype(read(*small.bank))> answer;
    bank.ask(window.get(), read, [&](auto value) { answer = std::move(value); });
    wait([&] { return answer.has_value(); });
    return *answer;
  }
  CenterPolicy policy() {
    return ask([](Bank& one) { return one.policy(); });
  }
  bool isOpen(const char* iso) {
    return ask([iso](Bank& one) { return one.calendar().isOpen(day(iso)); });
  }
};

void picture(MainWindow& window, const char* name) {
  const QString folder = qEnvironmentVariable("KSTEM_PICTURES");
  if (folder.isEmpty()) return;
  for (const QSize size : {QSize(1366, 768), QSize(1093, 614)}) {
    window.resize(size);
    QTest::qWait(60);
    window.grab().save(QStringLiteral("%1/settings-%2-%3.png")
                           .arg(folder, QString::fromLatin1(name))
                           .arg(size.width()));
  }
  window.resize(1366, 768);
}

}  // namespace

SCENARIO("a shelf gets a code where it is named, and is moved along the route", "[ui][settings]") {
  Office desk;
  desk.section(9);
  auto* const table = desk.find<CellTable>("shelfTable");
  const auto names = [&] {
    std::vector<std::string> found;
    for (const ShelfItem& shelf : desk.ask([](Bank& one) { return readShelves(one); }))
      if (shelf.id) found.push_back(shelf.name);
    return found;
  };
  for (const char* name : {"Y-2", "Y-10"}) {
    desk.field("newShelf")->setText(QString::fromLatin1(name));
    QTest::keyClick(desk.field("newShelf"), Qt::Key_Return);
  }
  Office::wait([&] { return names() == std::vector<std::string>{"Y-2", "Y-10"}; });
  const auto shown = [&](const QString& name) {
    for (int row = 0; row < table->rows(); ++row)
      if (table->model()->index(row, 0).data().toString() == name) return row;
    return -1;
  };
  Office::wait([&] { return shown(QStringLiteral("Y-10")) >= 0; });
  table->select(shown(QStringLiteral("Y-10")));
  desk.press("shelfUp");
  Office::wait([&] { return names().front() == "Y-10"; });
}

SCENARIO("the center is described anew", "[ui][settings]") {
  Office desk;
  CHECK_FALSE(desk.find<QPushButton>("saveCenter")->isEnabled());
  desk.field("centerPhone")->setFocus();
  QTest::keyClicks(desk.field("centerPhone"), QStringLiteral("02-1234-5678"));
  QTest::keyClick(desk.field("centerPhone"), Qt::Key_Return);
  CHECK(desk.ask([](Bank& bank) { return bank.rows().center(centerIdOf(1))->phone; }) ==
        "02-1234-5678");
  Office::wait([&] { return !desk.find<QPushButton>("saveCenter")->isEnabled(); });
}

SCENARIO("a clerk is added and listed with a code", "[ui][settings]") {
  Office desk;
  desk.section(1);
  desk.field("newClerk")->setText(QStringLiteral("오세린"));
  QTest::keyClick(desk.field("newClerk"), Qt::Key_Return);
  auto* const table = desk.find<CellTable>("clerkTable");
  Office::wait([&] { return table->rows() == 2; });
  CHECK(table->model()->index(1, 0).data().toString() == QStringLiteral("오세린"));
  CHECK(table->model()->index(1, 1).data().toString().startsWith(QStringLiteral("5 01")));
}

SCENARIO("a rule is kept as soon as it is entered, within its bounds", "[ui][settings]") {
  Office desk;
  desk.section(2);
  QSpinBox* const kits = desk.rule(PolicyKey::MaxKits);
  REQUIRE(kits->value() == 3);
  WHEN("a number is typed") {
    kits->setFocus();
    kits->selectAll();
    QTest::keyClicks(kits, QStringLiteral("5"));
    QTest::keyClick(kits, Qt::Key_Return);
    THEN("the bank knows it") { CHECK(desk.policy().maxKits == 5); }
  }
  WHEN("a choice is made") {
    auto* const print = desk.find<QComboBox>("rule20");
    print->setFocus();
    QTest::keyClick(print, Qt::Key_Down);
    THEN("the bank knows it") { CHECK(desk.policy().finishPrints == FinishPrint::Preview); }
  }
  THEN("a usual loan is no longer than the bound") {
    CHECK(desk.rule(PolicyKey::LoanDays)->maximum() == 14);
  }
  WHEN("a code is scanned into a number") {
    kits->setFocus();
    kits->selectAll();
    QTest::keyClicks(kits, QStringLiteral("1010002318"));
    QTest::keyClick(kits, Qt::Key_Return);
    THEN("the number is as before, and the scan reached the desk") {
      CHECK(kits->value() == 3);
      CHECK(desk.window->currentPage() == PageId::Desk);
      CHECK(desk.policy().maxKits == 3);
    }
  }
}

SCENARIO("a late closure is looked at, agreed to in part, and done at once", "[ui][settings]") {
  Office desk;
  desk.section(5);
  auto* const month = desk.find<MonthGrid>("monthGrid");
  Office::wait(
      [&] { return month->accessibleDescription().contains(QStringLiteral("2026. 9. 14.")); });
  month->setFocus();
  QTest::keyClick(month, Qt::Key_Down);
  QTest::keyClick(month, Qt::Key_Down);
  QTest::keyClick(month, Qt::Key_Right, Qt::ShiftModifier);
  CHECK(month->first() == day("2026-09-28"));
  CHECK(month->last() == day("2026-09-29"));
  desk.field("dayReason")->setText(QStringLiteral("시설 점검"));
  auto* const close = desk.find<QPushButton>("closeDays");
  Office::wait([&] { return close->isEnabled(); });
  QTest::keyClick(desk.field("dayReason"), Qt::Key_Return);
  auto* const table = desk.find<CellTable>("closureTable");
  Office::wait([&] { return table->rows() == 3 && table->isVisible(); });
  WHEN("one line is left as it is and the rest confirmed") {
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    THEN("two due days are later") {
      CHECK_FALSE(desk.isOpen("2026-09-28"));
      CHECK_FALSE(desk.isOpen("2026-09-29"));
      CHECK(desk.ask([](Bank& bank) {
        return bank.rows().openLinesDue(day("2026-09-30"), day("2026-09-30")).size();
      }) == 2);
      Office::wait([&] { return desk.find<CellTable>("comingTable")->rows() == 1; });
      picture(*desk.window, "calendar");
    }
    AND_WHEN("it is undone at the desk") {
      desk.bank.act(Press{DeskKey::Undo});
      THEN("everything is as before") {
        CHECK(desk.isOpen("2026-09-28"));
        CHECK(desk.ask([](Bank& bank) {
          return bank.rows().openLinesDue(day("2026-09-28"), day("2026-09-28")).size();
        }) == 3);
      }
    }
  }
  WHEN("it is confirmed, and both days are cleared again") {
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    auto* const clear = desk.find<QPushButton>("clearDays");
    Office::wait([&] { return clear->isVisible() && clear->isEnabled(); });
    clear->click();
    THEN("they are open, and one undo closes both") {
      CHECK(desk.isOpen("2026-09-28"));
      CHECK(desk.isOpen("2026-09-29"));
      desk.bank.act(Press{DeskKey::Undo});
      CHECK_FALSE(desk.isOpen("2026-09-28"));
      CHECK_FALSE(desk.isOpen("2026-09-29"));
    }
  }
  WHEN("the clerk leaves it") {
    picture(*desk.window, "closure");
    QTest::keyClick(table, Qt::Key_Escape);
    THEN("nothing is written, and the calendar is back") {
      CHECK_FALSE(table->isVisible());
      CHECK(desk.isOpen("2026-09-28"));
    }
  }
}

SCENARIO("the scanner's test shows what came and offers to use it", "[ui][settings]") {
  Office desk;
  desk.section(7);
  auto* const probe = desk.find<QWidget>("scanProbe");
  probe->setFocus();
  QTest::keyClicks(probe, QStringLiteral("1010002318"));
  QTest::keyClick(probe, Qt::Key_Tab);
  THEN("the keys are listed and the code is known; the desk heard nothing") {
    CHECK(desk.find<CellTable>("scanKeys")->rows() == 11);
    CHECK(desk.find<QLabel>("scanResult")->text().contains(QStringLiteral("1 01 000231 8")));
    CHECK(desk.window->currentPage() == PageId::Settings);
    picture(*desk.window, "scanner");
  }
  WHEN("it is used") {
    desk.press("useScanner");
    THEN("the settings of this PC have its suffix") {
      CHECK(desk.settings.now().scanner.suffix == ScannerSuffix::Tab);
      CHECK(desk.find<QComboBox>("scannerSuffix")->currentIndex() == 1);
    }
  }
}

SCENARIO("what belongs to this PC is kept at once", "[ui][settings]") {
  Office desk;
  desk.section(8);
  QTest::keyClick(desk.find<QComboBox>("look"), Qt::Key_End);
  CHECK(desk.settings.now().look == LookChoice::Dark);
  desk.find<QAbstractButton>("sounds")->click();
  CHECK(desk.settings.now().sounds == Sounds::Muted);
  desk.section(6);
  QTest::keyClick(desk.find<QComboBox>("slipPaper"), Qt::Key_Down);
  CHECK(desk.settings.now().paper == SlipPaper::A5);
}

SCENARIO("a test page is printed", "[ui][settings]") {
  TempFolder folder;
  Office desk;
  PrintOptions print;
  print.pdfFolder = QString::fromStdString(folder.path().string());
  Printing printing(print);
  PrinterSection section(desk.settings, printing);
  section.showView(desk.ask([](Bank& bank) { return readSettings(bank); }));
  section.findChild<QPushButton*>(QStringLiteral("testPrint"))->click();
  Office::wait([&] { return !std::filesystem::is_empty(folder.path()); });
  auto* const state = section.findChild<QLabel*>(QStringLiteral("printerState"));
  Office::wait([&] { return state->text().contains(QStringLiteral("PDF")); });
}

SCENARIO("the bank is copied from the page", "[ui][settings]") {
  TempFolder folder;
  Office desk;
  desk.section(10);
  desk.window->findChild<AboutSection*>()->copyTo(QString::fromStdString(folder.path().string()));
  auto* const state = desk.find<QLabel>("aboutState");
  Office::wait([&] { return state->text().contains(QStringLiteral("bank-20260914")); });
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

SCENARIO("a practice bank is marked, and can be left", "[ui][settings]") {
  GIVEN("a practice bank") {
    Office desk(true);
    desk.settings.change([](PcSettings& now) { now.lastFile = QStringLiteral("practice.ksb"); });
    THEN("the window says so, above everything and in nobody's way") {
      auto* const mark = desk.find<QWidget>("watermark");
      CHECK(mark->isVisible());
      CHECK(mark->size() == desk.window->size());
      CHECK(mark->testAttribute(Qt::WA_TransparentForMouseEvents));
      CHECK(desk.find<QLabel>("practiceMark")->text() == QStringLiteral("연습용"));
      picture(*desk.window, "practice");
    }
    WHEN("the clerk is done with it") {
      desk.section(10);
      desk.press("leavePractice");
      THEN("the next start begins elsewhere") { CHECK(desk.settings.now().lastFile.isEmpty()); }
    }
  }
  GIVEN("a real bank") {
    Office desk;
    CHECK_FALSE(desk.find<QWidget>("watermark")->isVisible());
    CHECK_FALSE(desk.find<QLabel>("practiceMark")->isVisible());
  }
}

SCENARIO("the page is walked by keyboard", "[ui][settings]") {
  Office desk;
  auto* const list = desk.find<QListWidget>("settingsSections");
  CHECK(list->hasFocus());
  QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_Down);
  CHECK(list->currentRow() == 2);
  QTest::keyClick(list, Qt::Key_Return);
  CHECK(desk.find<QWidget>("rule1")->hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(list->hasFocus());
  QTest::keyClick(list, Qt::Key_Escape);
  CHECK(desk.window->currentPage() == PageId::Desk);
  desk.window->showPage(PageId::Settings);
  const char* const names[] = {"center",         "desk",    "rules",         "claims",
                               "personal-data",  "calendar-plain", "printer", "scanner-empty",
                               "screen",         "shelves", "about"};
  for (int row = 0; row < 11; ++row) {
    desk.section(row);
    QTest::qWait(20);
    picture(*desk.window, names[row]);
  }
  desk.section(5);
  desk.press("calendarSpan");
  QTest::qWait(50);
  picture(*desk.window, "year");
}
