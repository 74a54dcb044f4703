#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/domain/code.h"
#include "core/domain/view_rows.h"

/// How values become cells of view rows, said once.
namespace kstem::view {

using Rows = std::vector<ViewRow>;

template <class T>
concept HasBytes = requires(const T& value) {
  value.bytes;
};

template <HasBytes T>
Cell cell(const T& id) {
  return Bytes(id.bytes.begin(), id.bytes.end());
}
inline Cell cell(const std::string& text) { return text; }
inline Cell cell(std::string_view text) { return std::string(text); }
inline Cell cell(Day day) { return day.number(); }
inline Cell cell(const Code& code) { return static_cast<std::int64_t>(code.number()); }
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T> Cell cell(T value) {
  return static_cast<std::int64_t>(value);
}
template <class T>
Cell cell(const std::optional<T>& value) {
  return value ? cell(*value) : Cell{};
}

template <class... T>
ViewRow row(ViewTable table, const T&... values) {
  return {table, {cell(values)...}};
}

inline Cell commitmentCell(const std::optional<Commitment>& commitment) {
  return commitment ? Cell(Bytes(commitment->begin(), commitment->end())) : Cell();
}

inline Cell commitmentCell(const JournalEvent& event, const Personal& index) {
  return commitmentCell(commitmentOf(event, index));
}

template <class F>
void eachLive(const History& history, F&& take) {
  for (const JournalEvent* event : history.live())
    if (event->fact) std::visit([&](const auto& fact) { take(*event, fact); }, *event->fact);
}

}  // namespace kstem::view
