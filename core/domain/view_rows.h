#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/bytes.h"
#include "core/domain/history.h"

namespace kstem {

/// One value of a projected row; monostate is NULL.
using Cell = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// The view_* tables, in the order of their creation; `core/store/schema/views.sql` has the
/// columns.
enum class ViewTable {
  Center,
  Policy,
  Day,
  Desk,
  Clerk,
  Print,
  Model,
  Part,
  Kit,
  KitPart,
  Line,
  LinePart,
  School,
  Teacher,
  Code,
  Issued,
  Attention,
  Claim,
  Note,
  Call,
  Reservation,
  Member,
};

/// A row without its first column, which is always the aggregate.
struct ViewRow {
  ViewTable table;
  std::vector<Cell> cells;
  friend auto operator<=>(const ViewRow&, const ViewRow&) = default;
};

/// The tables in which the aggregate can have rows, now or from an earlier fold.
std::vector<ViewTable> tablesOf(const History& history);

/// Everything that the tables show of one aggregate. Pure: the same events give the same rows,
/// whatever the order in which they arrived. Sorted, no row twice.
std::vector<ViewRow> projectRows(const History& history, const Causality& causality);

}  // namespace kstem
