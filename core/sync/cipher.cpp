#include "core/sync/cipher.h"

#include <sodium.h>

#include <algorithm>

namespace kstem::sync {
namespace {

static_assert(kChunkExtra == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(kStreamHeader == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(sizeof(FileKey) == crypto_secretstream_xchacha20poly1305_KEYBYTES);

constexpr unsigned char kMessage = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;

unsigned char finalTag() { return crypto_secretstream_xchacha20poly1305_TAG_FINAL; }

/// The state of a stream holds the key.
struct Stream {
  Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() { sodium_memzero(&state, sizeof state); }

  crypto_secretstream_xchacha20poly1305_state state{};
};

BytesView takeFront(BytesView& from, std::size_t atMost) {
  const BytesView taken = from.first(std::min(atMost, from.size()));
  from = from.subspan(taken.size());
  return taken;
}

void pushChunk(Stream& stream, Bytes& to, BytesView chunk, BytesView context, unsigned char tag) {
  const std::size_t at = to.size();
  to.resize(at + chunk.size() + kChunkExtra);
  crypto_secretstream_xchacha20poly1305_push(&stream.state, to.data() + at, nullptr, chunk.data(),
                                             chunk.size(), context.data(), context.size(), tag);
}

/// Appends the content of a chunk; false when it is not the next one, or bears another tag.
bool pullChunk(Stream& stream, Bytes& to, BytesView chunk, BytesView context, unsigned char tag) {
  if (chunk.size() < kChunkExtra) return false;
  const std::size_t at = to.size();
  to.resize(at + chunk.size() - kChunkExtra);
  unsigned char found = 0;
  const int failed = crypto_secretstream_xchacha20poly1305_pull(
      &stream.state, to.data() + at, nullptr, &found, chunk.data(), chunk.size(), context.data(),
      context.size());
  return failed == 0 && found == tag;
}

}  // namespace

Bytes encrypt(BytesView plain, BytesView context, const FileKey& key) {
  Stream stream;
  Bytes out(kStreamHeader);
  out.reserve(kStreamHeader + plain.size() + kChunkExtra * (plain.size() / kChunkBytes + 1));
  crypto_secretstream_xchacha20poly1305_init_push(&stream.state, out.data(), key.data());
  do {
    const BytesView chunk = takeFront(plain, kChunkBytes);
    pushChunk(stream, out, chunk, context, plain.empty() ? finalTag() : kMessage);
  } while (!plain.empty());
  return out;
}

Result<Bytes> decrypt(BytesView stream, BytesView context, const FileKey& key) {
  const Error damaged{Errc::BundleDamaged, "the encrypted stream"};
  const BytesView header = takeFront(stream, kStreamHeader);
  Stream state;
  if (header.size() < kStreamHeader ||
      crypto_secretstream_xchacha20poly1305_init_pull(&state.state, header.data(), key.data()) != 0)
    return damaged;
  Bytes plain;
  plain.reserve(stream.size());
  do {
    const BytesView chunk = takeFront(stream, kChunkBytes + kChunkExtra);
    if (!pullChunk(state, plain, chunk, context, stream.empty() ? finalTag() : kMessage))
      return damaged;
  } while (!stream.empty());
  return plain;
}

}  // namespace kstem::sync
