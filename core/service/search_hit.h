#pragma once

#include <optional>
#include <string>

#include "core/base/ids.h"
#include "core/domain/code.h"
#include "core/domain/kit_fold.h"

namespace kstem {

enum class HitKind { Model, Kit, School, Teacher, Loan, Reservation };

/// Something found.
struct Hit {
  HitKind kind;
  AggId id;           ///< of a loan: its group
  std::string
      title;  ///< "중화중학교", "김하늘"; of a kit its model; of a loan or a reservation its code
  std::string sub;    ///< what tells it from others of the title; may be empty
  Code code = {};     ///< what its card or label says; a model has none
  std::optional<Standing> standing{};  ///< of a kit
};

}  // namespace kstem
