#include "ui/pages/people/duplicates_panel.h"

#include <QKeyEvent>

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

DuplicatesPanel::DuplicatesPanel(QWidget* parent)
    : Card(QStringLiteral("duplicatesPanel"), parent),
      m_table(new CellTable(QStringLiteral("duplicates"), {tr("남을 학교"), tr("합쳐질 학교")}, 0,
                            this)) {
  setTitle(tr("같은 학교로 보입니다"));
  m_table->setAccessibleName(tr("같은 학교로 보이는 쌍"));
  auto* const buttons = new ButtonRow(this);
  auto* const back = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, buttons);
  back->setObjectName(QStringLiteral("leave"));
  auto* const look =
      new KeyButton(tr("견주어 보기"), QStringLiteral("Enter"), ButtonRole::Primary, buttons);
  look->setObjectName(QStringLiteral("comparePair"));
  buttons->setNote(tr("합쳐도 되돌릴 수 있습니다."));
  buttons->add(back);
  buttons->add(look);
  body()->addWidget(m_table, 1);
  body()->addWidget(buttons);
  connect(m_table, &CellTable::rowOpened, this, &DuplicatesPanel::choose);
  connect(look, &QPushButton::clicked, this, &DuplicatesPanel::choose);
  connect(back, &QPushButton::clicked, this, &DuplicatesPanel::left);
}

void DuplicatesPanel::showPairs(std::vector<DuplicatePair> pairs) {
  m_pairs = std::move(pairs);
  std::vector<CellRow> rows;
  for (const DuplicatePair& pair : m_pairs)
    rows.push_back({{{.text = qs(pair.keepName), .strong = true}, {.text = qs(pair.otherName)}}});
  m_table->setRows(std::move(rows));
  if (m_table->selectedRow() < 0 && !m_pairs.empty()) m_table->select(0);
  setNote(tr("%1쌍").arg(m_pairs.size()));
}

void DuplicatesPanel::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void DuplicatesPanel::choose() {
  const int row = m_table->selectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= m_pairs.size()) return;
  Q_EMIT chosen(m_pairs[static_cast<std::size_t>(row)]);
}

void DuplicatesPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return Q_EMIT left();
  Card::keyPressEvent(event);
}

}  // namespace kstem::ui
