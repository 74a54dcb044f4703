#include "ui/pages/stocktake/start_board.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/bridge/stocktake_words.h"
#include "ui/pages/stocktake/stocktake_cells.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

StartBoard::StartBoard(QWidget* parent)
    : QWidget(parent),
      m_closed(new CellTable(QStringLiteral("closedStocktakes"),
                             {tr("시작한 날"), tr("마감한 날"), tr("상태")}, 0, this)) {
  setObjectName(QStringLiteral("startBoard"));
  auto* const past = new Card(QStringLiteral("closedCard"), this);
  past->setTitle(tr("지난 재물조사"));
  m_closed->setAccessibleName(tr("지난 재물조사"));
  m_closed->setEmptyWords(tr("아직 마감한 재물조사가 없습니다."));
  m_closed->setFocusPolicy(Qt::StrongFocus);
  past->body()->addWidget(m_closed, 1);
  auto* const layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addWidget(makeStart(), 1);
  layout->addWidget(past, 1);
  connect(m_closed, &CellTable::rowOpened, this, [this](int row) {
    Q_EMIT opened(m_board.closed[static_cast<std::size_t>(row)].id);
  });
}

QWidget* StartBoard::makeStart() {
  auto* const side = new QWidget(this);
  auto* const form = new FormCard(QStringLiteral("startCard"), tr("새 재물조사"), side);
  m_scope = new ChoiceField(QStringLiteral("stocktakeScope"), {}, form);
  form->add(tr("셀 곳"), m_scope);
  auto* const words = roleLabel("soft", form);
  words->setWordWrap(true);
  words->setText(
      tr("시작할 때 이 센터에 있어야 할 교구의 목록이 굳습니다. 그 뒤에도 대여와 반납은 그대로 "
         "하고, 교구는 스캔하거나 목록에서 표시해서 셉니다. 쉬었다가 이어서 세어도 되고, 같은 "
         "센터의 다른 PC와 나누어 세어도 됩니다."));
  form->addWide(words);
  auto* const buttons = new ButtonRow(form);
  buttons->add(localButton(QStringLiteral("startStocktake"), tr("시작"), QStringLiteral("Ctrl+S"),
                           ButtonRole::Primary, buttons, [this] { start(); }));
  form->body()->addWidget(buttons);
  auto* const layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(form);
  layout->addStretch(1);
  return side;
}

void StartBoard::show(const StocktakeBoard& board) {
  m_board = board;
  int kits = 0;
  for (const ShelfToCount& shelf : board.shelves) kits += shelf.kits;
  const int before = std::max(0, m_scope->currentIndex());
  m_scope->clear();
  m_scope->addItem(tr("모든 자리 · %1세트").arg(kits));
  for (const ShelfToCount& shelf : board.shelves)
    m_scope->addItem(tr("%1 · %2세트").arg(shelfWord(shelf.shelf)).arg(shelf.kits));
  m_scope->setCurrentIndex(before < m_scope->count() ? before : 0);
  std::vector<CellRow> rows;
  for (const StocktakeHead& head : board.closed) rows.push_back(closedRow(head));
  m_closed->setRows(std::move(rows));
}

void StartBoard::takeFocus() { m_scope->setFocus(Qt::OtherFocusReason); }

void StartBoard::start() {
  const int shelf = m_scope->currentIndex() - 1;
  std::vector<std::string> shelves;
  if (shelf >= 0) shelves.push_back(m_board.shelves[static_cast<std::size_t>(shelf)].shelf);
  Q_EMIT startAsked(shelves);
}

}  // namespace kstem::ui
