#include "core/service/queries/transfer_board.h"

#include <algorithm>
#include <map>

#include "core/service/code_finder.h"
#include "core/service/names.h"
#include "core/service/transferring.h"
#include "core/store/stock_rows.h"
#include "core/store/transfer_rows.h"

namespace kstem {
namespace {

/// Reads the board of one center, each name looked up once.
class Board final {
 public:
  explicit Board(Bank& bank)
      : m_bank(bank), m_names(bank), m_rows(bank.db()), m_here(bank.place().center) {}

  TransferBoard read() {
    TransferBoard board;
    board.today = m_bank.today();
    addForeign(board);
    for (const auto& row : m_rows.openRequests(m_here))
      (row.to == m_here ? board.ours : board.asked).push_back(requestItem(row));
    board.leaving = manifests(m_rows.leaving(m_here));
    board.coming = manifests(m_rows.coming(m_here));
    board.ideas = readTransferIdeas(m_bank);
    for (const store::CenterRow& center : m_bank.rows().centers())
      if (center.id != m_here)
        board.centers.push_back(
            {center.id, center.shortName, usualArrival(m_bank.rows(), center.id, m_bank.today())});
    return board;
  }

  TransferKit kitOf(const KitId& id) {
    TransferKit kit;
    kit.kit = id;
    const auto row = m_bank.rows().kit(id);
    if (!row) return kit;
    const NamedKit named = m_names.kit(id);
    kit.code = named.code;
    kit.model = named.model;
    kit.shelf = row->shelf;
    kit.standing = row->standing;
    return kit;
  }

 private:
  void addForeign(TransferBoard& board) {
    for (const store::ForeignKitRow& row : m_rows.foreignAt(m_here)) {
      const bool goesOn = row.meantFor && *row.meantFor != m_here;
      if (row.home == m_here && row.stay == Stay::Stays) continue;  // it is at home
      const CenterId to = goesOn ? *row.meantFor : row.home;
      KitToSend item{kitOf(row.kit), to, m_names.center(to),
                     goesOn ? SendReason::MeantFor : SendReason::Home, m_names.center(row.home)};
      (row.stay == Stay::Stays ? board.staying : board.toSend).push_back(std::move(item));
    }
    std::stable_sort(board.toSend.begin(), board.toSend.end(),
                     [](const KitToSend& a, const KitToSend& b) { return a.toName < b.toName; });
  }

  TransferRequestItem requestItem(const store::TransferRequestRow& row) {
    TransferRequestItem item;
    item.id = row.id;
    item.isOurs = row.to == m_here;
    item.other = item.isOurs ? row.from : row.to;
    item.otherName = m_names.center(item.other);
    item.model = row.model;
    if (const store::ModelRow* model = m_names.model(row.model)) item.modelName = model->name;
    item.quantity = row.quantity;
    item.sent = row.sent;
    item.needed = row.needed;
    item.note = row.note.value_or("");
    if (!item.isOurs) item.fitting = standing(row.model);
    return item;
  }

  /// Kits of the model that stand on the shelves here.
  std::vector<TransferKit> standing(const ModelId& model) {
    std::vector<TransferKit> kits;
    for (const store::StockKitRow& row : store::StockRows(m_bank.db()).kitsAt(m_here, model))
      if (row.standing == Standing::Shelf) kits.push_back(kitOf(row.kit));
    return kits;
  }

  std::vector<ManifestItem> manifests(const std::vector<store::ShipmentRow>& rows) {
    std::vector<ManifestItem> items;
    for (const store::ShipmentRow& row : rows) {
      auto it = std::find_if(items.begin(), items.end(), [&](const ManifestItem& item) {
        return item.manifest == row.manifest && item.group == row.group;
      });
      if (it == items.end()) it = items.insert(items.end(), manifestItem(row));
      it->kits.push_back(kitOf(row.kit));
      it->kits.back().isMissed = row.missed.has_value();
    }
    return items;
  }

  ManifestItem manifestItem(const store::ShipmentRow& row) {
    ManifestItem item;
    item.manifest = row.manifest;
    item.group = row.group;
    item.other = row.from == m_here ? row.to : row.from;
    item.otherName = m_names.center(item.other);
    item.day = row.day;
    item.arrives = row.arrives;
    item.daysLate = static_cast<int>(std::max<std::int64_t>(0, m_bank.today() - row.arrives));
    return item;
  }

  Bank& m_bank;
  Names m_names;
  store::TransferRows m_rows;
  CenterId m_here;
};

ManifestState stateOf(const store::ShipmentRow& row) {
  switch (row.end) {
    case ShipmentEnd::OnTheWay: return row.missed ? ManifestState::Missed : ManifestState::OnTheWay;
    case ShipmentEnd::Arrived: return ManifestState::Here;
    case ShipmentEnd::Elsewhere: return ManifestState::Elsewhere;
    case ShipmentEnd::Back: return ManifestState::Back;
    case ShipmentEnd::Lent:
    case ShipmentEnd::SentAgain: return ManifestState::Void;
  }
  return ManifestState::Void;
}

}  // namespace

TransferBoard readTransferBoard(Bank& bank) { return Board(bank).read(); }

std::vector<TransferKit> readTransferKits(Bank& bank, const std::vector<KitId>& kits) {
  Board board(bank);
  std::vector<TransferKit> found;
  for (const KitId& kit : kits)
    if (bank.rows().kit(kit)) found.push_back(board.kitOf(kit));
  return found;
}

TransferScan readTransferScan(Bank& bank, std::string_view typed) {
  const Found found = findCode(bank, typed);
  if (const auto* paper = std::get_if<FoundManifest>(&found))
    return ScannedManifest{paper->manifest, readManifest(bank, paper->manifest)};
  const auto* const kit = std::get_if<FoundKit>(&found);
  if (kit == nullptr) return std::monostate{};
  const auto row = bank.rows().kit(kit->id);
  if (!row) return std::monostate{};
  const bool isHere = row->place == bank.place().center && row->standing != Standing::OnTheWay;
  return ScannedKit{Board(bank).kitOf(kit->id), isHere};
}

std::vector<Issue> readSendIssues(Bank& bank, const SendKits& intent) {
  return promisesBroken(bank.db(), bank.place().center, bank.today(), intent);
}

std::optional<ManifestView> readManifest(Bank& bank, const Code& manifest) {
  const auto rows = store::TransferRows(bank.db()).ofManifest(manifest);
  if (rows.empty()) return std::nullopt;
  Board board(bank);
  Names names(bank);
  const store::ShipmentRow& first = rows.front();
  ManifestView view{manifest,
                    first.group,
                    first.from,
                    first.to,
                    names.center(first.from),
                    names.center(first.to),
                    first.day,
                    first.arrives,
                    {}};
  for (const store::ShipmentRow& row : rows) {
    ManifestLine line;
    line.kit = board.kitOf(row.kit);
    line.kit.isMissed = row.missed.has_value();
    line.state = stateOf(row);
    if (row.endedAt) line.where = names.center(*row.endedAt);
    view.lines.push_back(std::move(line));
  }
  return view;
}

}  // namespace kstem
