#pragma once

#include <string>
#include <vector>

#include "core/service/closing.h"

namespace kstem {

/// An open line whose due day falls on a day that is to be closed.
struct ClosureLine {
  EventId checkout;
  Code loan, kit;
  std::string model;
  std::string school;
  std::string teacher;  ///< may be empty
  std::string center;   ///< short name of the lending center
  Day due;
  Day proposed;  ///< the next open day, the new closure counted, after today
};

/// What a closure would touch.
struct ClosurePreview {
  int newlyClosed = 0;  ///< of its days, that were open until now at the center that asks
  std::vector<ClosureLine> lines;  ///< by due day, then loan
};

/// What closing those days would mean; nothing is written.
ClosurePreview readClosurePreview(Bank& bank, const ClosedDays& closed);

}  // namespace kstem
