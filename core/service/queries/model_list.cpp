#include "core/service/queries/model_list.h"

#include <algorithm>

#include "core/service/queries/kit_names.h"
#include "core/store/kit_list_rows.h"

namespace kstem {
namespace {

/// A bank has some hundred models; only their rows are kept small, the kits are counted by SQL.
std::vector<store::ModelRow> matching(Bank& bank, const ModelFilter& filter) {
  const SearchText text(filter.typed);
  std::vector<store::ModelRow> models = bank.rows().models();
  std::erase_if(models, [&](const store::ModelRow& model) {
    return !text.whole.isEmpty() && !fitsNames(text, namesOf(model));
  });
  return models;
}

}  // namespace

int countModels(Bank& bank, const ModelFilter& filter) {
  return static_cast<int>(matching(bank, filter).size());
}

std::vector<ModelListItem> readModels(Bank& bank, const ModelFilter& filter, int first, int count) {
  const std::vector<store::ModelRow> models = matching(bank, filter);
  std::vector<ModelListItem> items;
  const int end = std::min(first + count, static_cast<int>(models.size()));
  for (int i = std::max(0, first); i < end; ++i) {
    const store::ModelRow& model = models[static_cast<std::size_t>(i)];
    items.push_back({model.id, model.name, model.catalogNo, model.category, model.setUnit,
                     readModelCounts(bank, model.id, filter.place)});
  }
  return items;
}

ModelCounts readModelCounts(Bank& bank, const ModelId& model,
                            const std::optional<CenterId>& place) {
  const store::KitCounts counts = store::KitListRows(bank.db()).counts(model, place);
  return {counts.total, counts.shelf, counts.out, counts.inRepair, counts.toCheck, counts.lost};
}

}  // namespace kstem
