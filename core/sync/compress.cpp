#include "core/sync/compress.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace kstem::sync {
namespace {

constexpr int kLevel = 3;
constexpr int kWindowLog = 23;

using Packer = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

Error tooLarge() { return {Errc::BundleTooLarge, "more comes out of it than is believable"}; }
Error damaged(const char* what) { return {Errc::BundleDamaged, what}; }

/// Room for what the frame announces, at most what is allowed; none when it announces nothing.
Result<std::size_t> roomFor(BytesView packed, std::uint64_t allowed) {
  const unsigned long long said = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (said == ZSTD_CONTENTSIZE_ERROR) return damaged("no zstd frame");
  if (said == ZSTD_CONTENTSIZE_UNKNOWN) return std::size_t{0};
  if (said > allowed) return tooLarge();
  return static_cast<std::size_t>(said);
}

/// Takes block after block out of the frame, so that a liar is stopped one block after the limit.
Result<Bytes> unpackAll(ZSTD_DCtx& unpacker, BytesView packed, std::size_t room,
                        std::uint64_t allowed) {
  Bytes plain;
  plain.reserve(room);
  Bytes block(ZSTD_DStreamOutSize());
  ZSTD_inBuffer in{packed.data(), packed.size(), 0};
  for (;;) {
    ZSTD_outBuffer out{block.data(), block.size(), 0};
    const std::size_t left = ZSTD_decompressStream(&unpacker, &out, &in);
    if (ZSTD_isError(left)) return damaged(ZSTD_getErrorName(left));
    if (plain.size() + out.pos > allowed) return tooLarge();
    append(plain, BytesView(block).first(out.pos));
    if (left == 0) break;
    if (in.pos == in.size && out.pos < out.size) return damaged("the zstd frame is cut");
  }
  if (in.pos != in.size) return damaged("something stands behind the zstd frame");
  return plain;
}

}  // namespace

std::uint64_t InflateLimits::allowedFor(std::uint64_t packed) const noexcept {
  const std::uint64_t byRatio = packed > bytes / ratio ? bytes : packed * ratio;
  return std::min(bytes, std::max(always, byRatio));
}

Bytes deflate(BytesView plain) {
  const Packer packer(ZSTD_createCCtx(), &ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setPledgedSrcSize(packer.get(), plain.size());
  Bytes packed;
  Bytes block(ZSTD_CStreamOutSize());
  ZSTD_inBuffer in{plain.data(), plain.size(), 0};
  for (std::size_t left = 1; left != 0;) {
    ZSTD_outBuffer out{block.data(), block.size(), 0};
    left = ZSTD_compressStream2(packer.get(), &out, &in, ZSTD_e_end);
    if (ZSTD_isError(left)) throw std::bad_alloc();  // the only way it fails with this input
    append(packed, BytesView(block).first(out.pos));
  }
  return packed;
}

Result<Bytes> inflate(BytesView packed, const InflateLimits& limits) {
  const std::uint64_t allowed = limits.allowedFor(packed.size());
  const auto room = roomFor(packed, allowed);
  if (!room) return room.error();
  const Unpacker unpacker(ZSTD_createDCtx(), &ZSTD_freeDCtx);
  ZSTD_DCtx_setParameter(unpacker.get(), ZSTD_d_windowLogMax, kWindowLog);
  return unpackAll(*unpacker, packed, *room, allowed);
}

}  // namespace kstem::sync
