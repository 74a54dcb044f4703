#pragma once

#include <vector>

#include "core/domain/restock.h"
#include "core/service/names.h"

namespace kstem {

class Bank;

/// A box at hand that is short of a part, with what people call it.
struct NamedShortBox {
  ShortBox box;
  NamedKit kit;
};

/// The boxes of this center that PutInParts would fill, by code.
std::vector<NamedShortBox> readShortBoxes(Bank& bank, const ModelId& model, std::uint32_t no);

}  // namespace kstem
