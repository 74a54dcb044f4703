#include "ui/pages/labels_page.h"

#include <QComboBox>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/today_bank.h"
#include "ui/bridge/convert.h"
#include "ui/documents/label_document.h"
#include "ui/pages/labels/label_options.h"
#include "ui/pages/labels/label_preview.h"
#include "ui/widgets/cell_table.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

struct LabelDesk {
  KitId kit, other;
  PcSettingsKeeper settings;
  test::TodayThread thread;
  QWidget window;
  LabelsPage* page;

  LabelDesk()
      : thread([this](test::TodayBank& made) { kit = made.newKit(), other = made.newKit(); }),
        page(new LabelsPage(thread.bank, settings, &window)) {
    window.resize(1202, 682);
    page->resize(1202, 682);
    window.show();
    window.activateWindow();
    thread.open();
    page->takeFocus();
  }
  void add(std::vector<KitId> kits) {
    const auto before = page->queue().labels().size();
    page->add([kits](Bank& bank) { return readKitLabels(bank, kits); });
    REQUIRE(QTest::qWaitFor([&] { return page->queue().labels().size() > before; }));
  }
  template <class W>
  W* find(const char* name) const {
    return page->findChild<W*>(QString::fromLatin1(name));
  }
  LabelPreview* preview() const { return page->findChild<LabelPreview*>(); }
  CellTable* table() const { return find<CellTable>("labelQueue"); }
  LabelSetting kept() const { return settings.now().labels.value(settings.now().printer); }
  void choose(const char* sheet) {
    for (std::size_t i = 0; i < labelSheets().size(); ++i)
      if (labelSheets()[i].id == sheet)
        find<QComboBox>("labelSheet")->setCurrentIndex(static_cast<int>(i));
  }
};

}  // namespace

TEST_CASE("a kit that is scanned is queued once, something else goes to the desk", "[ui][labels]") {
  LabelDesk desk;
  const Code code =
      desk.thread.read([&](Bank& bank) { return bank.rows().kit(desk.kit).value().code; });
  QSignalSpy left(desk.page, &Page::scanLeft);
  desk.page->takeScan(qs(code.digits()));
  desk.page->takeScan(qs(code.digits()));
  desk.page->takeScan(QStringLiteral("nothing"));
  REQUIRE(QTest::qWaitFor([&] { return !left.isEmpty(); }));
  CHECK(desk.page->queue().labels().size() == 1);
  CHECK(desk.table()->rows() == 1);
}

TEST_CASE("Enter prints every copy, empties the queue and goes on at the next free cell",
          "[ui][labels]") {
  LabelDesk desk;
  desk.choose("LS-3106");
  desk.add({desk.kit, desk.other});
  desk.table()->select(0);
  desk.table()->step(1);
  CHECK(desk.page->queue().printed().size() == 3);
  QSignalSpy asked(desk.page, &Page::paperAsked);
  desk.table()->setFocus();
  QTest::keyClick(desk.table(), Qt::Key_Return);
  REQUIRE(asked.size() == 1);
  CHECK(desk.page->queue().isEmpty());
  CHECK(desk.kept().start == 3);
  QTest::keyClick(desk.table(), Qt::Key_Return);  // nothing is left to print
  CHECK(asked.size() == 1);
  desk.find<QPushButton>("labelsBack")->click();
  CHECK(desk.page->queue().printed().size() == 3);
  CHECK(desk.kept().start == 0);
}

TEST_CASE("the first cell is chosen with the arrows or by clicking, within the sheet",
          "[ui][labels]") {
  LabelDesk desk;
  desk.choose("LS-3106");
  LabelPreview* const preview = desk.preview();
  QTest::keyClick(preview, Qt::Key_Up);
  CHECK(desk.kept().start == 0);
  QTest::keyClick(preview, Qt::Key_Down);
  QTest::keyClick(preview, Qt::Key_Right);
  CHECK(desk.kept().start == 4);
  CHECK(desk.find<QSpinBox>("labelStart")->value() == 5);
  QTest::mouseClick(preview, Qt::LeftButton, {}, preview->cellRect(23).center().toPoint());
  CHECK(desk.kept().start == 23);
  QTest::keyClick(preview, Qt::Key_Right);
  CHECK(desk.kept().start == 23);
  desk.choose("roll-40x20");
  CHECK(desk.kept().start == 0);
}

TEST_CASE("sheet and nudge are remembered for each printer", "[ui][labels]") {
  LabelDesk desk;
  desk.choose("LS-3107");
  desk.find<MillimetreField>("nudgeRight")->setTenths(3);
  desk.find<MillimetreField>("nudgeDown")->setTenths(-12);
  CHECK(desk.kept() == LabelSetting{QStringLiteral("LS-3107"), 0, {3, -12}});
  desk.settings.change([](PcSettings& now) { now.printer = QStringLiteral("라벨 프린터"); });
  CHECK(desk.find<MillimetreField>("nudgeRight")->tenths() == 0);
  desk.choose("roll-50x30");
  desk.settings.change([](PcSettings& now) { now.printer.clear(); });
  CHECK(desk.find<MillimetreField>("nudgeDown")->tenths() == -12);
  CHECK(desk.kept().sheet == QStringLiteral("LS-3107"));
}

TEST_CASE("a code that was taken back leaves the queue, the others stay", "[ui][labels]") {
  LabelDesk desk;
  desk.add({desk.other});
  const GroupId given =
      desk.thread.read([&](Bank& bank) { return bank.perform(GiveCode{aggOf(desk.kit)})->group; });
  desk.add({desk.kit});
  REQUIRE(desk.page->queue().labels().size() == 2);
  desk.thread.read([&](Bank& bank) { return bank.perform(Undo{given}).has_value(); });
  desk.page->refresh();
  REQUIRE(QTest::qWaitFor([&] { return desk.page->queue().labels().size() == 1; }));
  CHECK(desk.table()->rows() == 1);
}
