#include "core/service/queries/kit_list.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/domain/due.h"
#include "core/scan/scan_text.h"
#include "core/service/names.h"
#include "core/service/queries/center_news.h"
#include "core/service/queries/kit_names.h"
#include "core/store/kit_list_rows.h"

namespace kstem {
namespace {

/// Those of the models and shelves that a text stands for.
std::vector<store::KitGroup> groupsFor(Bank& bank, const SearchText& text) {
  std::map<ModelId, std::vector<SearchKey>> models;
  for (const store::ModelRow& model : bank.rows().models())
    models.emplace(model.id, namesOf(model));
  std::vector<store::KitGroup> fitting;
  for (store::KitGroup& group : store::KitListRows(bank.db()).groups()) {
    std::vector<SearchKey> names = models[group.model];
    names.emplace_back(group.shelf);
    if (fitsNames(text, names)) fitting.push_back(std::move(group));
  }
  return fitting;
}

std::string digitsOf(const SearchText& text) {
  const auto& digits = text.whole.digits();
  if (!digits) return {};
  const std::string shown = std::to_string(digits->value());
  const auto wanted = static_cast<std::size_t>(digits->count());
  return std::string(wanted > shown.size() ? wanted - shown.size() : 0, '0') + shown;
}

/// As typed, and as the other keyboard layout would have it.
std::vector<std::string> aliasParts(const std::string& typed) {
  std::vector<std::string> parts;
  for (std::string part : {foldText(typed), readScan(typed).folded})
    if (!part.empty() && std::find(parts.begin(), parts.end(), part) == parts.end())
      parts.push_back(std::move(part));
  return parts;
}

std::optional<store::KitMatch> matchOf(Bank& bank, const std::string& typed) {
  const SearchText text(typed);
  const std::vector<std::string> aliases = aliasParts(typed);
  if (text.whole.isEmpty() && aliases.empty()) return std::nullopt;
  return store::KitMatch{groupsFor(bank, text), digitsOf(text), aliases};
}

store::KitListFilter storeFilter(Bank& bank, const KitFilter& filter) {
  return {filter.set, filter.model, filter.place, matchOf(bank, filter.typed)};
}

KitListItem itemOf(Bank& bank, Names& names, const store::KitListRow& row) {
  const store::ModelRow* model = names.model(row.model);
  KitListItem item{row.id, row.code, model != nullptr ? model->name : std::string(), row.shelf,
                   names.center(row.place)};
  item.isElsewhere = row.place != bank.place().center;
  item.standing = row.standing;
  if (row.school) item.school = names.school(bank.rows().standsFor(*row.school));
  item.due = row.due;
  if (row.due) item.daysLate = daysLate(*row.due, bank.today());
  item.shortParts = row.shortParts;
  return item;
}

}  // namespace

int countKits(Bank& bank, const KitFilter& filter) {
  return store::KitListRows(bank.db()).count(storeFilter(bank, filter));
}

std::vector<KitListItem> readKits(Bank& bank, const KitFilter& filter, int first, int count) {
  const auto rows = store::KitListRows(bank.db()).read(storeFilter(bank, filter), first, count);
  Names names(bank);
  std::vector<KitListItem> items;
  for (const store::KitListRow& row : rows) items.push_back(itemOf(bank, names, row));
  return items;
}

std::vector<Code> readKitCodes(Bank& bank, const std::vector<KitId>& kits) {
  std::vector<Code> codes;
  for (const KitId& id : kits)
    if (const auto kit = bank.rows().kit(id)) codes.push_back(kit->code);
  return codes;
}

std::vector<CenterChoice> readCenterChoices(Bank& bank) {
  const CenterNews news(bank);
  std::vector<CenterChoice> choices;
  for (const store::CenterRow& center : bank.rows().centers())
    choices.push_back({center.id, center.shortName, center.id == bank.place().center,
                       news.knownUntil(center.id)});
  return choices;
}

}  // namespace kstem
