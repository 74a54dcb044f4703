#include <algorithm>
#include <map>

#include "core/service/paper_parts.h"
#include "core/service/shelving.h"
#include "core/service/stock_book.h"
#include "core/store/drafts.h"

namespace kstem {
namespace {

/// By the route; on one shelf the kits of a model together.
void sortByShelf(Bank& bank, std::vector<PickingLine>& lines) {
  const ShelfRoute route(bank.db(), bank.place().center);
  std::stable_sort(lines.begin(), lines.end(), [&](const auto& a, const auto& b) {
    if (a.shelf != b.shelf) return route.before(a.shelf, b.shelf);
    return a.model < b.model;
  });
}

/// A line a box of the kit; what they are for is as in `line`.
void addBoxes(std::vector<PickingLine>& lines, Bank& bank, Names& names, const KitId& id,
              PickingLine line) {
  const auto row = bank.rows().kit(id);
  if (!row) return;
  const NamedKit kit = names.kit(id);
  const store::ModelRow* model = names.model(row->model);
  line.shelf = row->shelf;
  line.code = kit.code;
  line.model = kit.model;
  line.setUnit = kit.setUnit;
  line.boxes = kit.boxes;
  if (model != nullptr) line.note = model->checkText;
  for (line.box = 1; line.box <= kit.boxes; ++line.box) lines.push_back(line);
}

/// Finds the kits for reservations, each kit once.
class PickUpLines final {
 public:
  explicit PickUpLines(Bank& bank)
      : m_bank(bank), m_names(bank), m_book(bank.db(), bank.place().center, bank.today()) {}

  std::vector<PickingLine> read(Day last) {
    auto rows = store::ReservationRows(m_bank.db()).openAt(m_book.center());
    std::erase_if(rows, [&](const store::ReservationRow& row) {
      return row.status != ReservationStatus::Accepted || row.pickUp > last;
    });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.pickUp < b.pickUp; });
    for (const store::ReservationRow& row : rows)
      for (int kit = 0; kit < row.rest(); ++kit) add(row);
    sortByShelf(m_bank, m_lines);
    return std::move(m_lines);
  }

 private:
  void add(const store::ReservationRow& row) {
    PickingLine line;
    line.school = m_names.school(row.school);
    line.reservation = row.code;
    line.pickUp = row.pickUp;
    const DayRange days =
        m_book.occupied(row.model, m_book.today(), std::max(row.due, m_book.today()));
    const auto kit = kitFor(row, days);
    if (!kit) return addAway(row, std::move(line));
    line.kit = row.kit ? PickingKit::This : PickingKit::Like;
    addBoxes(m_lines, m_bank, m_names, *kit, std::move(line));
    Stock& stock = stockOf(row.model);
    stock = withUse(std::move(stock), *kit, {Busy::Kept, days});
  }
  /// One that stands on the shelf; a given one only where it is here.
  std::optional<KitId> kitFor(const store::ReservationRow& row, DayRange days) {
    const Stock others = withoutReservation(stockOf(row.model), row.code);
    if (!row.kit) return kitToName(others, days);
    const auto given = std::find_if(others.kits.begin(), others.kits.end(),
                                    [&](const StockKit& kit) { return kit.kit == *row.kit; });
    const bool here =
        given != others.kits.end() && isFree(*given, {m_book.today(), m_book.today() + 1});
    return here ? row.kit : std::nullopt;
  }
  void addAway(const store::ReservationRow& row, PickingLine line) {
    line.kit = PickingKit::Away;
    if (const store::ModelRow* model = m_names.model(row.model)) {
      line.model = model->name;
      line.setUnit = model->setUnit;
    }
    m_lines.push_back(std::move(line));
  }
  Stock& stockOf(const ModelId& model) {
    auto [it, fresh] = m_stocks.try_emplace(model);
    if (fresh) it->second = m_book.of(model);
    return it->second;
  }

  Bank& m_bank;
  Names m_names;
  StockBook m_book;
  std::map<ModelId, Stock> m_stocks;
  std::vector<PickingLine> m_lines;
};

}  // namespace

PickingFor draftToPick(Bank& bank) {
  const store::Draft draft = store::Drafts(bank.db()).load();
  return {draft.kits, bank.today(), draft.school};
}

PickingList makePickingList(Bank& bank, const PickingFor& what, const PaperIssue& by) {
  PickingList list;
  list.head = paperHead(bank, by);
  list.pickUp = what.pickUp;
  Names names(bank);
  PickingLine line;
  if (what.school) line.school = names.school(*what.school);
  for (const KitId& id : what.kits) addBoxes(list.lines, bank, names, id, line);
  sortByShelf(bank, list.lines);
  return list;
}

Result<PickingList> printPickingList(Bank& bank, const PickingFor& what, const ClerkId& clerk) {
  return printedAtCenter(bank, Form::PickingList, clerk, [&] {
    return makePickingList(bank, what, {clerk, 1});
  });
}

PickingList makePickUpList(Bank& bank, const PaperIssue& by) {
  PickingList list;
  list.head = paperHead(bank, by);
  list.pickUp = bank.today();
  list.last = bank.calendar().nth(bank.today(), 1);
  list.lines = PickUpLines(bank).read(*list.last);
  return list;
}

Result<PickingList> printPickUpList(Bank& bank, const ClerkId& clerk) {
  return printedAtCenter(bank, Form::PickingList, clerk, [&] {
    return makePickUpList(bank, {clerk, 1});
  });
}

}  // namespace kstem
