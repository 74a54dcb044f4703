#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/sync/keys.h"

namespace kstem::sync {

constexpr std::size_t kChunkBytes =
    std::size_t{64} * 1024;              ///< of content; the last chunk may be shorter
constexpr std::size_t kChunkExtra = 17;  ///< what encryption adds to each
constexpr std::size_t kStreamHeader = 24;

/// `plain` as a secretstream in chunks that cannot be changed, left out, doubled or put in another
/// order, each bound to `context`, which is not encrypted (FORMAT.md, 2.3). Draws from libsodium's
/// own randomness, so two calls never give the same bytes.
Bytes encrypt(BytesView plain, BytesView context, const FileKey& key);

/// What was encrypted, read up to its final chunk.
/// Errors: BundleDamaged (a chunk is not what was written, the final one is missing, early or not
/// the last, a chunk before it is not full).
Result<Bytes> decrypt(BytesView stream, BytesView context, const FileKey& key);

}  // namespace kstem::sync
