#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/play/stage.h"
#include "core/play/statements.h"

namespace kstem::play {

/// The id behind a name; none of a kind that nobody has when the name stands for nothing.
template <class IdType>
IdType idOf(Stage& stage, const std::string& name) {
  const auto known = stage.find(name);
  return known ? fromAgg<IdType>(known->id) : IdType{};
}

/// The id that the statement is about, as above.
template <class IdType>
IdType subjectOf(Stage& stage, const Statement& statement) {
  return idOf<IdType>(stage, statement.subject);
}

/// The text of an argument that may be missing.
inline std::string textOr(const Statement& statement, std::size_t i, std::string other = {}) {
  const auto* text = statement.find<std::string>(i);
  return text != nullptr ? *text : std::move(other);
}

/// The day of an argument that may be missing.
inline std::optional<Day> dayAt(const Statement& statement, std::size_t i) {
  const auto* day = statement.find<Day>(i);
  return day != nullptr ? std::optional(*day) : std::nullopt;
}

/// The id of an argument that may be missing.
template <class IdType>
std::optional<IdType> idAt(Stage& stage, const Statement& statement, std::size_t i) {
  if (!statement.has(i)) return std::nullopt;
  return idOf<IdType>(stage, statement.name(i));
}

/// The reason at this place and the manager behind it.
inline std::optional<Approval> approvalAt(Stage& stage, const Statement& statement, std::size_t i) {
  if (!statement.has(i)) return std::nullopt;
  return Approval{statement.get<std::string>(i),
                  idAt<ClerkId>(stage, statement, i + 1).value_or(ClerkId{})};
}

/// This news of the last action; nothing when it brought none.
inline const News* newsOf(const Stage& stage, Notice notice) {
  const auto& news = stage.reply().news;
  const auto at =
      std::find_if(news.begin(), news.end(), [&](const News& one) { return one.notice == notice; });
  return at == news.end() ? nullptr : &*at;
}

/// The one of a row of parts that is called so; nothing when none is.
template <class Parts>
auto partNamed(const Parts& parts, const std::string& name) -> decltype(&*parts.begin()) {
  const auto at =
      std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.name == name; });
  return at == parts.end() ? nullptr : &*at;
}

}  // namespace kstem::play
