#pragma once

#include <optional>
#include <vector>

#include "core/domain/facts.h"
#include "core/service/queries/model_list.h"

namespace kstem {

/// What happened with the kits of a model in one school year, at all centers.
struct ModelStatistics {
  DayRange year;
  int loans = 0;                           ///< that began in it; each kit once
  std::optional<double> averageDays = {};  ///< out, of those that are back
  int damages = 0;  ///< parts found missing or broken, each kind and return once
};

/// Everything that the page of a model shows, its kits apart (readKits with KitFilter::model).
struct ModelPageView {
  ModelId id;
  ModelRegistered about;                    ///< as ChangeModel takes it
  std::vector<std::uint32_t> countedParts;  ///< numbers of parts that may not be taken away
  ModelCounts counts;                       ///< at all centers
  ModelCounts here;                         ///< at this one
  ModelStatistics statistics;
  CenterId ownCenter;  ///< of this desk: where new kits belong
  std::string ownCenterName;
};

/// Nothing when there is no such model.
std::optional<ModelPageView> readModelPage(Bank& bank, const ModelId& model);

}  // namespace kstem
