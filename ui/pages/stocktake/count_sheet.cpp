#include "ui/pages/stocktake/count_sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/bridge/convert.h"
#include "ui/bridge/stocktake_words.h"
#include "ui/pages/stocktake/stocktake_cells.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

constexpr std::array kFilters{CountFilter::NotYet, CountFilter::Different, CountFilter::Counted,
                              CountFilter::Away, CountFilter::All};

}  // namespace

CountSheet::CountSheet(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("countSheet"));
  auto* const layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addWidget(makeShelves(), 2);
  layout->addWidget(makeLines(), 7);
}

QWidget* CountSheet::makeShelves() {
  auto* const card = new Card(QStringLiteral("shelvesCard"), this);
  card->setTitle(tr("자리"));
  m_shelves = new CellTable(QStringLiteral("countShelves"), {tr("자리"), tr("셈")}, 0, card);
  m_shelves->setAccessibleName(tr("세는 자리"));
  m_shelves->setFocusPolicy(Qt::StrongFocus);
  card->body()->addWidget(m_shelves, 1);
  connect(m_shelves->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    showChips();
    showLines();
  });
  connect(m_shelves, &CellTable::rowOpened, this, &CountSheet::takeFocus);
  return card;
}

QWidget* CountSheet::makeLines() {
  auto* const card = new Card(QStringLiteral("countCard"), this);
  card->setTitle(tr("교구"));
  auto* const line = new QHBoxLayout;
  line->setSpacing(4);
  addChips(*line, card);
  card->body()->addLayout(line);
  m_lines = new CellTable(QStringLiteral("countLines"),
                          {tr("교구"), tr("자리"), tr("장부"), tr("결과"), tr("센 사람")}, 0, card);
  m_lines->setAccessibleName(tr("재물조사의 교구"));
  m_lines->setEmptyWords(tr("여기에 그런 교구가 없습니다."));
  m_lines->setFocusPolicy(Qt::StrongFocus);
  card->body()->addWidget(m_lines, 1);
  addButtons(*card);
  connect(m_lines->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &CountSheet::showButtons);
  connect(m_lines, &CellTable::rowOpened, this, [this] { mark(Presence::Here, {}); });
  connect(m_lines, &CellTable::removeAsked, this, [this] { mark(Presence::NotThere, {}); });
  return card;
}

void CountSheet::addChips(QHBoxLayout& line, QWidget* parent) {
  for (std::size_t i = 0; i < kFilters.size(); ++i) {
    m_chips.push_back(
        new FilterChip(QStringLiteral("countChip%1").arg(i), filterWord(kFilters[i], 0), parent));
    m_filter.addButton(m_chips.back(), static_cast<int>(i));
    line.addWidget(m_chips.back());
  }
  line.addStretch(1);
  m_chips.front()->setChecked(true);
  connect(&m_filter, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) showLines();
  });
}

void CountSheet::addButtons(Card& card) {
  auto* const buttons = new ButtonRow(&card);
  m_here = localButton(QStringLiteral("countHere"), tr("있음"), QStringLiteral("Alt+Y"),
                       ButtonRole::Normal, buttons, [this] { mark(Presence::Here, {}); });
  m_notThere = localButton(QStringLiteral("countNotThere"), tr("찾아보고 없음"),
                           QStringLiteral("Alt+N"), ButtonRole::Normal, buttons,
                           [this] { mark(Presence::NotThere, {}); });
  m_inspect =
      localButton(QStringLiteral("countInspect"), tr("있음 · 점검 필요"), QStringLiteral("Alt+I"),
                  ButtonRole::Normal, buttons,
                  [this] { mark(Presence::Here, Condition::ToInspect); });
  m_undo = localButton(QStringLiteral("countUndo"), tr("셈 지우기"), QStringLiteral("Alt+U"),
                       ButtonRole::Normal, buttons, [this] {
                         if (const auto* line = selected()) Q_EMIT undoAsked(line->group);
                       });
  for (KeyButton* button : {m_here, m_notThere, m_inspect, m_undo}) buttons->add(button);
  card.body()->addWidget(buttons);
}

// --- what is shown -----------------------------------------------------------------------------

/// Of a closed one the differences come first.
void CountSheet::show(const StocktakeView& view) {
  const bool isAnother = view.head.id != m_view.head.id ||
                         view.head.closedOn.has_value() != m_view.head.closedOn.has_value();
  m_view = view;
  if (isAnother) m_chips[view.head.closedOn ? 1 : 0]->setChecked(true);
  showShelves();
  showChips();
  showLines();
}

void CountSheet::showShelves() {
  std::vector<CellRow> rows{allShelvesRow(m_view)};
  for (const ShelfProgress& shelf : m_view.shelves) rows.push_back(shelfRow(shelf));
  m_shelves->setRows(std::move(rows));
  if (m_shelves->selectedRow() < 0) m_shelves->select(0);
}

bool CountSheet::isOnShelf(const StocktakeLine& line) const {
  const auto chosen = shelf();
  return !chosen || line.listedShelf == *chosen || line.shelf == chosen;
}

void CountSheet::showChips() {
  for (std::size_t i = 0; i < kFilters.size(); ++i) {
    const auto count = std::count_if(
        m_view.lines.begin(), m_view.lines.end(), [&](const StocktakeLine& line) {
          return isOnShelf(line) && isIn(kFilters[i], line);
        });
    m_chips[i]->setText(filterWord(kFilters[i], static_cast<int>(count)));
    m_chips[i]->updateGeometry();
  }
}

void CountSheet::showLines() {
  const CountFilter filter = kFilters[static_cast<std::size_t>(std::max(0, m_filter.checkedId()))];
  m_shown.clear();
  std::vector<CellRow> rows;
  for (std::size_t i = 0; i < m_view.lines.size(); ++i) {
    const StocktakeLine& line = m_view.lines[i];
    if (!isOnShelf(line) || !isIn(filter, line)) continue;
    m_shown.push_back(i);
    rows.push_back(stocktakeRow(line));
  }
  m_lines->setRows(std::move(rows));
  showButtons();
}

void CountSheet::showButtons() {
  const StocktakeLine* const line = selected();
  const bool isOpen = !m_view.head.closedOn;
  for (KeyButton* button : {m_here, m_notThere, m_inspect})
    button->setEnabled(isOpen && line != nullptr);
  m_undo->setEnabled(isOpen && line != nullptr && line->isCounted);
}

void CountSheet::takeFocus() {
  if (m_lines->rows() > 0 && m_lines->selectedRow() < 0) m_lines->select(0);
  m_lines->setFocus(Qt::OtherFocusReason);
}

// --- what is asked -----------------------------------------------------------------------------

std::optional<std::string> CountSheet::shelf() const {
  const int row = m_shelves->selectedRow();
  if (row <= 0 || row > static_cast<int>(m_view.shelves.size())) return std::nullopt;
  return m_view.shelves[static_cast<std::size_t>(row) - 1].shelf;
}

bool CountSheet::chooseShelf(const std::string& shelf) {
  const auto it = std::find_if(m_view.shelves.begin(), m_view.shelves.end(),
                               [&](const ShelfProgress& one) { return one.shelf == shelf; });
  if (it == m_view.shelves.end()) return false;
  m_shelves->select(static_cast<int>(it - m_view.shelves.begin()) + 1);
  return true;
}

const StocktakeLine* CountSheet::selected() const {
  const int row = m_lines->selectedRow();
  if (row < 0 || row >= static_cast<int>(m_shown.size())) return nullptr;
  return &m_view.lines[m_shown[static_cast<std::size_t>(row)]];
}

/// A kit that is ticked stands where the list has it, unless a shelf is being counted.
void CountSheet::mark(Presence presence, std::optional<Condition> condition) {
  const StocktakeLine* const line = selected();
  if (line == nullptr || m_view.head.closedOn) return;
  CountKits count{m_view.head.id, {line->kit}, presence, CountWay::Ticked};
  if (presence == Presence::Here) count.shelf = shelf();
  count.condition = condition;
  Q_EMIT counted(count);
}

}  // namespace kstem::ui
