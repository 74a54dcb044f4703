#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kstem {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;
using Hash32 = std::array<std::uint8_t, 32>;

/// The bytes of `text`, unchanged.
BytesView asBytes(std::string_view text) noexcept;
/// The bytes as text; the caller knows that they are text.
std::string_view asText(BytesView bytes) noexcept;
/// Lower-case hexadecimal, two characters a byte.
std::string toHex(BytesView bytes);
void append(Bytes& to, BytesView more);

}  // namespace kstem
