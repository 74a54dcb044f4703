#include "core/sync/cipher.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "tests/support/sync_desks.h"

using namespace kstem;
using namespace kstem::sync;

namespace {

constexpr std::size_t kWhole = kChunkBytes + kChunkExtra;

struct Sample {
  FileKey key;
  Bytes plain;
  Bytes context = noise(91, 3);
  Bytes stream;
};

Sample sampleOf(std::size_t size) {
  Sample sample;
  SeededRandom random(9);
  random.fill(sample.key.open());
  sample.plain = noise(size);
  sample.stream = encrypt(sample.plain, sample.context, sample.key);
  return sample;
}

std::optional<Errc> refusal(const Sample& sample, BytesView stream) {
  const auto plain = decrypt(stream, sample.context, sample.key);
  if (plain) return std::nullopt;
  return plain.error().code;
}

/// The stream of `sample` with these of its chunks, numbered from 0.
Bytes withChunks(const Sample& sample, std::initializer_list<std::size_t> chunks) {
  const BytesView stream = sample.stream;
  Bytes out(stream.begin(), stream.begin() + kStreamHeader);
  for (const std::size_t chunk : chunks) {
    const BytesView from = stream.subspan(kStreamHeader + chunk * kWhole);
    append(out, from.first(std::min(kWhole, from.size())));
  }
  return out;
}

}  // namespace

TEST_CASE("what is encrypted comes back, also at the edges of a chunk", "[sync][cipher]") {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kChunkBytes - 1, kChunkBytes,
                                 kChunkBytes + 1, 2 * kChunkBytes, 3 * kChunkBytes + 5}) {
    const Sample sample = sampleOf(size);
    const auto plain = decrypt(sample.stream, sample.context, sample.key);
    REQUIRE(plain);
    CHECK(*plain == sample.plain);
  }
}

TEST_CASE("encrypting twice never gives the same bytes", "[sync][cipher]") {
  CHECK(sampleOf(100).stream != sampleOf(100).stream);
}

TEST_CASE("chunks swapped, doubled, left out or cut off are damaged", "[sync][cipher]") {
  const Sample sample = sampleOf(3 * kChunkBytes + 5);
  REQUIRE_FALSE(refusal(sample, withChunks(sample, {0, 1, 2, 3})));
  CHECK(refusal(sample, withChunks(sample, {1, 0, 2, 3})) == Errc::BundleDamaged);
  CHECK(refusal(sample, withChunks(sample, {0, 0, 1, 2, 3})) == Errc::BundleDamaged);
  CHECK(refusal(sample, withChunks(sample, {0, 2, 3})) == Errc::BundleDamaged);
  CHECK(refusal(sample, withChunks(sample, {0, 1, 2})) == Errc::BundleDamaged);
  CHECK(refusal(sample, withChunks(sample, {0, 1, 2, 3, 3})) == Errc::BundleDamaged);
  CHECK(refusal(sample, withChunks(sample, {})) == Errc::BundleDamaged);
}

TEST_CASE("a stream is bound to what stands before it", "[sync][cipher]") {
  const Sample sample = sampleOf(1000);
  Bytes other = sample.context;
  other[10] ^= 1U;
  const auto plain = decrypt(sample.stream, other, sample.key);
  REQUIRE_FALSE(plain);
  CHECK(plain.error().code == Errc::BundleDamaged);
}

TEST_CASE("a stream that is cut or changed anywhere is damaged", "[sync][cipher]") {
  const Sample sample = sampleOf(300);
  for (std::size_t size = 0; size < sample.stream.size(); ++size)
    CHECK(refusal(sample, BytesView(sample.stream).first(size)) == Errc::BundleDamaged);
  for (std::size_t at = 0; at < sample.stream.size(); ++at) {
    Bytes changed = sample.stream;
    changed[at] ^= 0x80U;
    CHECK(refusal(sample, changed) == Errc::BundleDamaged);
  }
}
