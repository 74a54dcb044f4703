#include "ui/pages/settings/shelves_section.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

ShelvesSection::ShelvesSection(BankThread& bank, QWidget* parent)
    : SettingsSection(parent),
      m_bank(bank),
      m_table(new CellTable(QStringLiteral("shelfTable"), {tr("선반"), tr("번호"), tr("교구")}, 0,
                            this)),
      m_name(new QLineEdit(this)) {
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(makeCard(), 1);
}

QWidget* ShelvesSection::makeCard() {
  auto* const card = new Card(QStringLiteral("shelfCard"), this);
  card->setTitle(tr("선반"));
  m_table->setAccessibleName(tr("이 센터의 선반"));
  m_table->setFocusPolicy(Qt::StrongFocus);
  m_table->setMinimumHeight(240);
  m_table->setEmptyWords(tr("아직 선반이 없습니다. 아래에 이름을 적고 Enter를 누르십시오."));
  m_name->setObjectName(QStringLiteral("newShelf"));
  m_name->setAccessibleName(tr("새 선반 이름"));
  m_name->setPlaceholderText(tr("새 선반 이름, 예: A-03"));
  m_name->setMinimumWidth(200);
  auto* const row = new ButtonRow(card);
  m_up = localButton(QStringLiteral("shelfUp"), tr("위로"), QStringLiteral("Alt+U"),
                     ButtonRole::Normal, row, [this] { move(-1); });
  m_down = localButton(QStringLiteral("shelfDown"), tr("아래로"), QStringLiteral("Alt+D"),
                       ButtonRole::Normal, row, [this] { move(1); });
  m_codes = localButton(QStringLiteral("shelfCodes"), tr("번호 만들기"), QStringLiteral("Alt+C"),
                        ButtonRole::Primary, row, [this] { makeCodes(); });
  m_labels = localButton(QStringLiteral("shelfLabels"), tr("라벨"), QStringLiteral("Alt+L"),
                         ButtonRole::Normal, row, [this] { Q_EMIT labelsAsked(); });
  for (QWidget* one : std::initializer_list<QWidget*>{m_name, m_up, m_down, m_labels, m_codes})
    row->add(one);
  auto* const words = roleLabel("soft", card);
  words->setWordWrap(true);
  words->setContentsMargins(16, 6, 16, 10);
  words->setText(
      tr("위에서부터 도는 차례입니다. 준비 목록과 이송 명세서가 이 차례로 나옵니다. 창구에서 선반의 "
         "번호를 스캔하고 교구를 스캔하면 거기 둔 것으로 적습니다."));
  card->body()->addWidget(m_table, 1);
  card->body()->addWidget(words);
  card->body()->addWidget(row);
  connect(m_name, &QLineEdit::returnPressed, this, &ShelvesSection::addShelf);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ShelvesSection::showButtons);
  return card;
}

QWidget* ShelvesSection::firstField() {
  if (m_shelves.empty()) return m_name;
  if (m_table->selectedRow() < 0) m_table->select(0);
  return m_table;
}

void ShelvesSection::showView(const SettingsView& /*view*/) {
  m_bank.ask(
      this, [](Bank& bank) { return readShelves(bank); },
      [this](const std::vector<ShelfItem>& shelves) { show(shelves); });
}

void ShelvesSection::show(const std::vector<ShelfItem>& shelves) {
  m_shelves = shelves;
  std::vector<CellRow> rows;
  for (const ShelfItem& shelf : shelves)
    rows.push_back({{{.text = qs(shelf.name), .strong = true},
                     {.text = shelf.id ? codeText(shelf.code) : tr("번호 없음"),
                      .kind = CellKind::Code},
                     {.text = tr("%n세트", nullptr, shelf.kits)}}});
  m_table->setRows(std::move(rows));
  showButtons();
}

void ShelvesSection::showButtons() {
  const int row = m_table->selectedRow();
  const auto isCoded = [this](int at) {
    return at >= 0 && at < static_cast<int>(m_shelves.size()) &&
           m_shelves[static_cast<std::size_t>(at)].id;
  };
  m_up->setEnabled(isCoded(row) && isCoded(row - 1));
  m_down->setEnabled(isCoded(row) && isCoded(row + 1));
  m_labels->setEnabled(!coded().empty());
  m_codes->setEnabled(std::any_of(m_shelves.begin(), m_shelves.end(),
                                  [](const ShelfItem& shelf) { return !shelf.id; }));
}

std::vector<ShelfId> ShelvesSection::coded() const {
  std::vector<ShelfId> ids;
  for (const ShelfItem& shelf : m_shelves)
    if (shelf.id) ids.push_back(*shelf.id);
  return ids;
}

void ShelvesSection::addShelf() {
  const std::string name = m_name->text().trimmed().toStdString();
  if (name.empty()) return;
  m_name->clear();
  m_bank.act(Do{RegisterShelves{{name}}});
}

void ShelvesSection::makeCodes() {
  RegisterShelves intent;
  for (const ShelfItem& shelf : m_shelves)
    if (!shelf.id) intent.names.push_back(shelf.name);
  if (!intent.names.empty()) m_bank.act(Do{intent});
}

/// The whole order is written: what stood by its name alone has a place from then on.
void ShelvesSection::move(int by) {
  const int row = m_table->selectedRow();
  const auto at = static_cast<std::size_t>(row);
  const int to = row + by;
  if (row < 0 || to < 0 || to >= static_cast<int>(m_shelves.size()) || !m_shelves[at].id) return;
  const ShelfId moved = *m_shelves[at].id;
  std::vector<ShelfId> route = coded();
  const auto place = std::find(route.begin(), route.end(), moved);
  const auto other = place + by;
  if (other < route.begin() || other >= route.end()) return;
  std::iter_swap(place, other);
  m_table->select(to);
  m_bank.act(Do{OrderShelves{route}});
}

}  // namespace kstem::ui
