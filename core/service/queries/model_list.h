#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/service/bank.h"

namespace kstem {

struct ModelFilter {
  std::string typed = {};  ///< a part of its name, English name or catalog number; 초성 too
  std::optional<CenterId> place = {};  ///< whose kits are counted; absent: all of them
};

/// How many kits of a model there are. Retired ones count nowhere; what is neither on the shelf nor
/// in one of the others is on its way to a check.
struct ModelCounts {
  int total = 0;
  int shelf = 0;
  int out = 0;
  int inRepair = 0;  ///< inspection or repair
  int toCheck = 0;
  int lost = 0;
};

struct ModelListItem {
  ModelId id;
  std::string name;
  std::string catalogNo;
  std::string category;
  std::string setUnit;
  ModelCounts counts;
};

int countModels(Bank& bank, const ModelFilter& filter);
/// At most `count` models by catalog number, from the `first` one (0: the first of all).
std::vector<ModelListItem> readModels(Bank& bank, const ModelFilter& filter, int first, int count);
ModelCounts readModelCounts(Bank& bank, const ModelId& model, const std::optional<CenterId>& place);

}  // namespace kstem
