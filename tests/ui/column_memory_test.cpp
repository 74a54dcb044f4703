#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "fake_views.h"
#include "ui/main_window.h"
#include "ui/widgets/calm_header.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/column_memory.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

/// A window with one table; its settings outlive it.
struct Office {
  QWidget window;
  ColumnMemory memory;
  CellTable* table;

  explicit Office(PcSettingsKeeper& settings, int width = 600)
      : memory(settings, &window),
        table(new CellTable(
            QStringLiteral("loans"),
            {QStringLiteral("학교"), QStringLiteral("교구"), QStringLiteral("반납")}, 0, &window)) {
    std::vector<ui::Cell> cells(3);
    for (ui::Cell& cell : cells) cell.text = QStringLiteral("중화중학교");
    table->setRows({CellRow{cells}});
    window.resize(width, 200);
    table->resize(width, 200);
    window.show();
  }
  QHeaderView* header() const { return table->horizontalHeader(); }
  int width(int column) const { return header()->sectionSize(column); }
  QPoint border(int column) const {
    return {header()->sectionViewportPosition(column) + width(column), header()->height() / 2};
  }
  void drag(int column, int by) {
    QWidget* const head = header()->viewport();
    const QPoint from = border(column);
    QTest::mousePress(head, Qt::LeftButton, {}, from);
    QTest::mouseMove(head, from + QPoint(by, 0));
    QTest::mouseRelease(head, Qt::LeftButton, {}, from + QPoint(by, 0));
  }
};

}  // namespace

SCENARIO("a column that was drawn wider is as wide the next time", "[ui][columns]") {
  PcSettingsKeeper settings;
  int before = 0;
  {
    Office desk(settings);
    before = desk.width(1);
    desk.drag(0, -40);
    CHECK(desk.width(1) == before + 40);
  }
  Office again(settings);
  CHECK(again.width(1) == before + 40);
  CHECK(again.header()->length() == again.header()->viewport()->width());
}

SCENARIO("a double click on a border lets the column be as wide as what stands in it",
         "[ui][columns]") {
  PcSettingsKeeper settings;
  Office desk(settings);
  const int before = desk.width(1);
  desk.drag(0, -40);
  QTest::mouseDClick(desk.header()->viewport(), Qt::LeftButton, {}, desk.border(0));
  CHECK(desk.width(1) == before);
  CHECK(settings.now().columns.value(QStringLiteral("loans")).isEmpty());
}

SCENARIO("drawn columns never push another one out of a narrow window", "[ui][columns]") {
  PcSettingsKeeper settings;
  settings.change([](PcSettings& now) {
    now.columns[QStringLiteral("loans")] = "1:300 2:200 9:50 x";
  });
  Office wide(settings, 700);
  CHECK(wide.width(1) == 300);
  Office narrow(settings, 400);
  CHECK(narrow.width(1) < 300);
  CHECK(narrow.header()->length() == narrow.header()->viewport()->width());
}

SCENARIO("no two tables of the window share a name", "[ui][columns]") {
  BankThread bank([](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
    return std::unique_ptr<DeskBackend>(std::make_unique<test::FakeBackend>(test::idleView()));
  });
  MainWindow window(&bank, PrintOptions());
  std::set<QString> names;
  for (const QTableView* table : window.findChildren<QTableView*>()) {
    const auto* header = qobject_cast<const CalmHeader*>(table->horizontalHeader());
    if (header == nullptr || header->isHidden()) continue;
    INFO(table->objectName().toStdString());
    CHECK(names.insert(table->objectName()).second);
  }
  CHECK(names.size() > 15);
}
