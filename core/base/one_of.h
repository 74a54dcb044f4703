#pragma once

#include <type_traits>
#include <variant>

namespace kstem {

template <class T, class Variant>
inline constexpr bool kIsOneOf = false;
template <class T, class... Ts>
inline constexpr bool kIsOneOf<T, std::variant<Ts...>> = (std::is_same_v<T, Ts> || ...);

/// T, whether a reference or not, is one of the alternatives of a std::variant.
template <class T, class Variant>
concept OneOf = kIsOneOf<std::remove_cvref_t<T>, Variant>;

}  // namespace kstem
