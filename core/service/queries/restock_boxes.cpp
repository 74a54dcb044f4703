#include "core/service/queries/restock_boxes.h"

#include "core/service/bank.h"
#include "core/store/restock_rows.h"

namespace kstem {

std::vector<NamedShortBox> readShortBoxes(Bank& bank, const ModelId& model, std::uint32_t no) {
  Names names(bank);
  std::vector<NamedShortBox> boxes;
  for (const ShortBox& box : store::RestockRows(bank.db(), bank.place().center).boxes(model, no))
    boxes.push_back({box, names.kit(box.kit)});
  return boxes;
}

}  // namespace kstem
