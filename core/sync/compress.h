#pragma once

#include <cstdint>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace kstem::sync {

/// How much may come out of compressed bytes; whoever sends more is not believed (FORMAT.md, 2.3).
struct InflateLimits {
  std::uint64_t bytes = std::uint64_t{1024} * 1024 * 1024;  ///< never more than this
  std::uint64_t ratio = 200;  ///< nor more than this many times what came in,
  std::uint64_t always = std::uint64_t{1024} * 1024;  ///< except that this much is always allowed

  /// What `packed` bytes may become.
  std::uint64_t allowedFor(std::uint64_t packed) const noexcept;
};

/// One zstd frame of level 3 that says how long its content is.
Bytes deflate(BytesView plain);

/// The content of exactly one zstd frame. Never allocates more than the limits allow, and no window
/// above 8 MiB.
/// Errors: BundleTooLarge (more comes out than allowed, or is announced), BundleDamaged (no zstd
/// frame, cut short, or something behind it).
Result<Bytes> inflate(BytesView packed, const InflateLimits& limits = {});

}  // namespace kstem::sync
