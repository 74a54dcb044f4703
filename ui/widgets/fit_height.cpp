#include "ui/widgets/fit_height.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

int heightOf(CellTable& table, int rows) {
  const QHeaderView* const header = table.horizontalHeader();
  int height = header->isHidden() ? 0 : header->sizeHint().height();
  for (int row = 0; row < std::min(rows, table.rows()); ++row) height += table.rowHeight(row);
  return height + 2 * table.frameWidth();
}

}  // namespace

void fitHeight(CellTable& table, int least, int most) {
  table.ensurePolished();
  table.horizontalHeader()->ensurePolished();
  table.resizeRowsToContents();
  table.setMinimumHeight(heightOf(table, least));
  table.setMaximumHeight(heightOf(table, most));
}

}  // namespace kstem::ui
