#include "ui/pages/desk/contents_card.h"

#include "ui/bridge/convert.h"
#include "ui/pages/desk/parts.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {

ContentsCard::ContentsCard(QWidget* parent)
    : Card(QStringLiteral("contentsCard"), parent),
      m_table(new CellTable(QStringLiteral("contentsTable"),
                            {tr("구성품"), tr("정수"), tr("확인"), tr("상태")}, 0, this)) {
  m_table->setAccessibleName(tr("구성품"));
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  body()->addWidget(m_table, 1);
}

void ContentsCard::showLine(const DraftLineView* line) {
  setVisible(line != nullptr && !line->parts.empty());
  if (line == nullptr) return;
  setTitle(tr("구성품 확인 — %1").arg(qs(line->model)));
  setNote(codeText(line->code));
  m_table->setRows(lendingParts(line->parts));
}

}  // namespace kstem::ui
