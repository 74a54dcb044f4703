#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/day.h"
#include "core/domain/code.h"
#include "core/store/sqlite.h"

/// How the tables' readers turn columns into values, said once.
namespace kstem::store {

/// Nothing where the column is null or holds no day.
inline std::optional<Day> maybeDayAt(Query& query, int column) {
  if (query.isNull(column)) return std::nullopt;
  const auto day = Day::fromNumber(query.number(column));
  return day ? std::optional(*day) : std::nullopt;
}

/// The first day of all where the column holds none.
inline Day dayAt(Query& query, int column) { return maybeDayAt(query, column).value_or(Day()); }

/// No code where the column holds none.
inline Code codeAt(Query& query, int column) {
  const auto code = Code::fromNumber(static_cast<std::uint64_t>(query.number(column)));
  return code ? *code : Code();
}

template <class IdType>
std::optional<IdType> maybeIdAt(Query& query, int column) {
  return query.isNull(column) ? std::nullopt : std::optional(query.id<IdType>(column));
}

inline std::optional<std::string> textAt(Query& query, int column) {
  return query.isNull(column) ? std::nullopt : std::optional(query.text(column));
}

/// Every row that is left, as `read` makes it.
template <class T, class Read>
std::vector<T> all(Query query, Read read) {
  std::vector<T> rows;
  while (query.step()) rows.push_back(read(query));
  return rows;
}

/// The ids in the first column of every row that is left.
template <class IdType>
std::vector<IdType> readIds(Query query) {
  return all<IdType>(std::move(query), [](Query& q) { return q.id<IdType>(0); });
}

}  // namespace kstem::store
