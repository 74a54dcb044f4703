#pragma once

#include <sodium.h>
#include <zstd.h>

#include <functional>

#include "core/base/hash.h"
#include "tests/support/sync_desks.h"

namespace kstem::sync {

/// A bundle file as FORMAT.md describes it, written a second time, without core/sync: it can lie
/// in every place, and is signed rightly all the same.
struct ForgedBundle {
  const SyncDesk& sender;
  std::vector<BoxPublicKey> recipients;
  std::uint8_t major = 1;
  std::uint8_t minor = 0;
  Bytes packed;                                                     ///< what is encrypted
  std::function<void(std::vector<Bytes>& chunks)> spoil = nullptr;  ///< the encrypted chunks
  unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

  Bytes context(const Bytes& key) const {
    Bytes out{0x89, 0x4B, 0x53, 0x42, 0x0D, 0x0A, 0x1A, 0x0A, major, minor};
    out.push_back(static_cast<std::uint8_t>(recipients.size()));
    for (const BoxPublicKey& recipient : recipients) {
      Bytes sealed(80);
      crypto_box_seal(sealed.data(), key.data(), key.size(), recipient.bytes.data());
      append(out, sealed);
    }
    return out;
  }

  /// The header of the stream, then its chunks.
  std::vector<Bytes> stream(const Bytes& key, const Bytes& bound) const {
    crypto_secretstream_xchacha20poly1305_state state;
    std::vector<Bytes> parts{Bytes(24)};
    crypto_secretstream_xchacha20poly1305_init_push(&state, parts[0].data(), key.data());
    for (std::size_t at = 0; at == 0 || at < packed.size(); at += 65536) {
      const std::size_t size = std::min<std::size_t>(65536, packed.size() - at);
      const bool last = at + size == packed.size();
      Bytes chunk(size + 17);
      crypto_secretstream_xchacha20poly1305_push(&state, chunk.data(), nullptr, packed.data() + at,
                                                 size, bound.data(), bound.size(),
                                                 last ? lastTag : static_cast<unsigned char>(0));
      parts.push_back(std::move(chunk));
    }
    return parts;
  }

  Bytes file() const {
    Bytes key(32);
    randombytes_buf(key.data(), key.size());
    Bytes out = context(key);
    std::vector<Bytes> parts = stream(key, out);
    if (spoil) spoil(parts);
    for (const Bytes& part : parts) append(out, part);
    Bytes length;
    for (std::size_t size = out.size() + 88, i = 0; i < 8; ++i)
      length.insert(length.begin(), static_cast<std::uint8_t>(size >> (8 * i)));
    append(out, length);
    append(out, sender.inc.bytes);
    out.resize(out.size() + 64);
    resign(out, sender);
    return out;
  }

  /// Signs the file anew, as `signer` under the name that stands in it.
  static void resign(Bytes& file, const SyncDesk& signer) {
    const BytesView before = BytesView(file).first(file.size() - 64);
    const Hash32 hash = blake2b256({asBytes({"ksb-bundle-1\0", 13}), before});
    crypto_sign_detached(file.data() + before.size(), nullptr, hash.data(), hash.size(),
                         signer.sign.secret.data());
  }
};

/// One zstd frame that does not say how long its content is.
inline Bytes silentFrame(std::size_t zeros) {
  ZSTD_CCtx* packer = ZSTD_createCCtx();
  Bytes packed;
  Bytes out(ZSTD_CStreamOutSize());
  const Bytes block(1024 * 1024);
  for (std::size_t left = zeros, unfinished = 1; unfinished != 0;) {
    ZSTD_inBuffer from{block.data(), std::min(left, block.size()), 0};
    left -= from.size;
    const auto how = left == 0 ? ZSTD_e_end : ZSTD_e_continue;
    do {
      ZSTD_outBuffer to{out.data(), out.size(), 0};
      unfinished = ZSTD_compressStream2(packer, &to, &from, how);
      packed.insert(packed.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(to.pos));
    } while (how == ZSTD_e_end ? unfinished != 0 : from.pos < from.size);
    if (how != ZSTD_e_end) unfinished = 1;
  }
  ZSTD_freeCCtx(packer);
  return packed;
}

/// A zstd frame of level 3, made in one go.
inline Bytes plainFrame(BytesView plain) {
  Bytes packed(ZSTD_compressBound(plain.size()));
  packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 3));
  return packed;
}

}  // namespace kstem::sync
