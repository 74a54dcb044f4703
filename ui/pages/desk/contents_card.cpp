#include "ui/pages/desk/contents_card.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/desk/parts.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {

ContentsCard::ContentsCard(QWidget* parent)
    : Card(QStringLiteral("contentsCard"), parent),
      m_table(new CellTable(QStringLiteral("contentsTable"),
                            {tr("구성품"), tr("정수"), tr("확인"), tr("상태")}, 0, this)) {
  m_table->setAccessibleName(tr("구성품"));
  connect(m_table, &CellTable::stepped, this, &ContentsCard::stepRow);
  body()->addWidget(m_table, 1);
}

void ContentsCard::showLine(const DraftLineView* line) {
  setVisible(line != nullptr && !line->parts.empty());
  if (line == nullptr) return setActive(false);
  setTitle(tr("구성품 확인 — %1").arg(qs(line->model)));
  setNote(m_active ? tr("↑↓ 고르기 · − + 수 · ← 목록") : codeText(line->code));
  const int row = line->kit == m_kit ? m_table->selectedRow() : -1;
  m_kit = line->kit;
  m_parts = line->parts;
  m_table->setRows(lendingParts(m_parts));
  m_table->select(m_active ? std::max(0, row) : -1);
}

void ContentsCard::setActive(bool active) {
  m_active = active && isVisibleTo(parentWidget());
  m_table->select(m_active ? 0 : -1);
}

void ContentsCard::moveBy(int by) { m_table->moveBy(by); }

void ContentsCard::step(int by) { m_table->step(by); }

void ContentsCard::stepRow(int row, int by) {
  const auto index = static_cast<std::size_t>(row);
  if (index >= m_parts.size()) return;
  PartView& part = m_parts[index];
  part.out = std::clamp(part.out + by, 0, part.expected);
  m_table->setRows(lendingParts(m_parts));  // at once: the next key counts on from here
  m_table->select(row);
  Q_EMIT counted({m_kit, part.no, part.out});
}

}  // namespace kstem::ui
