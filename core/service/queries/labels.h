#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/service/bank.h"

namespace kstem {

/// How a label is laid out.
enum class LabelLook {
  Thing,  ///< a kit or a part: its code first
  Card,   ///< a person or a school: its name first
  Shelf,  ///< read from afar
};

/// What stands on one label.
struct Label {
  LabelLook look = LabelLook::Thing;
  Code code;
  std::string title;               ///< model, part, person, school or shelf
  std::vector<std::string> lines;  ///< center, shelf, school: what tells it from others
  int box = 1, boxes = 1;          ///< "1/2" where a kit has several boxes
  friend bool operator==(const Label&, const Label&) = default;
};

/// One label for each box, in the order of the kits; kits that are not here are left out.
std::vector<Label> readKitLabels(Bank& bank, const std::vector<KitId>& kits);
/// Those of every kit of a model at this center that was not retired.
std::vector<Label> readModelLabels(Bank& bank, const ModelId& model);
/// Of the parts of a model that have a card.
std::vector<Label> readPartLabels(Bank& bank, const ModelId& model);
/// The card of a school, then those of its teachers; an erased name has none.
std::vector<Label> readSchoolLabels(Bank& bank, const SchoolId& school);
/// Of the shelves of this center that have a code, in the order of the route.
std::vector<Label> readShelfLabels(Bank& bank);
/// Of what was scanned: a kit, a part card, a shelf, a school or a teacher. Empty for anything else.
std::vector<Label> readScannedLabels(Bank& bank, std::string_view typed);

}  // namespace kstem
