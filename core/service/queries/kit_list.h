#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/domain/code.h"
#include "core/domain/kit_fold.h"
#include "core/domain/kit_set.h"
#include "core/service/bank.h"

namespace kstem {

/// Which kits are listed; what is absent or empty asks for nothing.
struct KitFilter {
  /// A part of the model's name (초성 too), the shelf, the code or another number; several words
  /// have to fit all together. Any keyboard layout.
  std::string typed = {};
  KitSet set = KitSet::All;
  std::optional<ModelId> model = {};
  std::optional<CenterId> place = {};  ///< where the kit is
};

/// One line of the list.
struct KitListItem {
  KitId id;
  Code code;
  std::string model;  ///< its name; empty when the model has not arrived yet
  std::string shelf;
  std::string place = {};  ///< short name of the center
  bool isElsewhere = false;
  Standing standing = Standing::Shelf;
  std::string school = {};      ///< who has it, while it is out
  std::optional<Day> due = {};  ///< of that loan
  int daysLate = 0;             ///< as of today
  int shortParts = 0;           ///< kinds of parts that are short
};

/// How many kits the filter lets through.
int countKits(Bank& bank, const KitFilter& filter);
/// At most `count` of them in the order of their codes, from the `first` one (0: the first of all).
std::vector<KitListItem> readKits(Bank& bank, const KitFilter& filter, int first, int count);

/// The codes of kits in the order of their ids; kits that are not there are left out.
std::vector<Code> readKitCodes(Bank& bank, const std::vector<KitId>& kits);

/// A center to choose from.
struct CenterChoice {
  CenterId id;
  std::string name;  ///< short: "동부"
  bool isOwn = false;
  std::optional<Millis> knownUntil = {};  ///< CenterNews
};
/// In the order of their numbers.
std::vector<CenterChoice> readCenterChoices(Bank& bank);

}  // namespace kstem
