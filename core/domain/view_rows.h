#pragma once

#include <cstdint>
#include <optional>
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
  Merge,
  Settled,
  Shipment,
  TransferRequest,
  KitCount,
  Stocktake,
  StocktakeKit,
  Shelf,
};

/// A row without its first column, which is always the aggregate.
struct ViewRow {
  ViewTable table;
  std::vector<Cell> cells;
  friend auto operator<=>(const ViewRow&, const ViewRow&) = default;
};

/// Who has a code, and which event gave it.
struct CodeOwner {
  AggId agg;
  EventId given;
  Hlc at = 0;
};

/// What the rows of other things say about one thing: the few rules that reach across.
class Elsewhere {
 public:
  Elsewhere() = default;
  Elsewhere(const Elsewhere&) = delete;
  Elsewhere& operator=(const Elsewhere&) = delete;
  virtual ~Elsewhere() = default;
  /// The checkouts that collected a reservation.
  virtual std::vector<EventId> collected(const AggId& reservation) const = 0;
  /// What a thing says that it was merged into, circles and all.
  virtual std::optional<AggId> saysMergedInto(const AggId& thing) const = 0;
  /// Everything that has the code, in any order.
  virtual std::vector<CodeOwner> ownersOf(const Code& code) const = 0;
};

/// The tables in which the aggregate can have rows, now or from an earlier fold.
std::vector<ViewTable> tablesOf(const History& history);

/// Everything that the tables show of one aggregate. Pure: the same events give the same rows,
/// whatever the order in which they arrived. Sorted, no row twice. Rows of Merge, Line and the
/// owner of a Code depend on the events of the thing alone; what depends on `elsewhere` is listed
/// by reachOf().
std::vector<ViewRow> projectRows(const History& history, const Causality& causality,
                                 const Elsewhere& elsewhere);

/// What has to be folded again when a row came or went.
struct Reach {
  std::optional<AggId> reservation;  ///< that a line collects
  std::optional<AggId> mergedInto;   ///< and whatever that was merged into
  std::optional<Code> code;          ///< everything that has it
};
Reach reachOf(const ViewRow& row);

}  // namespace kstem
