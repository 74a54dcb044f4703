#pragma once

#include <cassert>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "core/base/errors.h"

namespace kstem {

/// Why there is no value: the code, and what it is about.
struct Error {
  Errc code;
  std::string detail;  ///< a code, name or English remark for the log; never a sentence for people
};

/// A value or the reason there is none. Spelled like std::expected so that C++23 is an alias away.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const noexcept { return m_state.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  const T& operator*() const& {
    assert(has_value());
    return std::get<0>(m_state);
  }
  T& operator*() & {
    assert(has_value());
    return std::get<0>(m_state);
  }
  T&& operator*() && {
    assert(has_value());
    return std::get<0>(std::move(m_state));
  }
  const T* operator->() const { return &**this; }
  T* operator->() { return &**this; }
  const Error& error() const {
    assert(!has_value());
    return std::get<1>(m_state);
  }

  template <class F>
  auto and_then(F&& next) const& -> std::invoke_result_t<F, const T&> {
    if (!has_value()) return error();
    return std::invoke(std::forward<F>(next), **this);
  }

 private:
  std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : m_error(std::move(error)) {}
  bool has_value() const noexcept { return !m_error; }
  explicit operator bool() const noexcept { return has_value(); }
  const Error& error() const {
    assert(m_error);
    return *m_error;
  }

 private:
  std::optional<Error> m_error;
};

}  // namespace kstem
