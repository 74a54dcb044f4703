#include "core/sync/compress.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/forged_bundle.h"

using namespace kstem;
using namespace kstem::sync;

namespace {

std::optional<Errc> refusal(BytesView packed, const InflateLimits& limits = {}) {
  const auto plain = inflate(packed, limits);
  if (plain) return std::nullopt;
  return plain.error().code;
}

}  // namespace

TEST_CASE("what is compressed comes back", "[sync][compress]") {
  for (const std::size_t size : {0, 1, 1000, 131'072, 3'000'000}) {
    const Bytes plain = noise(size);
    const auto back = inflate(deflate(plain));
    REQUIRE(back);
    CHECK(*back == plain);
  }
}

TEST_CASE("what repeats becomes small, and the same bytes always become the same",
          "[sync][compress]") {
  const Bytes plain(100'000, 7);
  CHECK(deflate(plain).size() < 200);
  CHECK(deflate(plain) == deflate(plain));
}

TEST_CASE("a frame may also be silent about its length", "[sync][compress]") {
  const auto plain = inflate(silentFrame(500'000));
  REQUIRE(plain);
  CHECK(*plain == Bytes(500'000));
}

TEST_CASE("more than two hundred times what came in is not believed", "[sync][compress]") {
  const InflateLimits limits;
  CHECK(limits.allowedFor(10) == 1024 * 1024);
  CHECK(limits.allowedFor(10'000) == 2'000'000);
  CHECK(limits.allowedFor(100'000'000) == 1024 * 1024 * 1024);
  CHECK(limits.allowedFor(~std::uint64_t{0}) == 1024 * 1024 * 1024);
  CHECK_FALSE(refusal(deflate(Bytes(1024 * 1024))));
  CHECK(refusal(deflate(Bytes(1024 * 1024 + 1))) == Errc::BundleTooLarge);
  CHECK(refusal(silentFrame(1024 * 1024 + 1)) == Errc::BundleTooLarge);
}

TEST_CASE("a frame over the limit of bytes is refused whatever its ratio", "[sync][compress]") {
  const InflateLimits limits{10'000, 200, 0};
  CHECK_FALSE(refusal(deflate(noise(10'000)), limits));
  CHECK(refusal(deflate(noise(10'001)), limits) == Errc::BundleTooLarge);
}

TEST_CASE("a frame that announces more than it may hold is refused unread", "[sync][compress]") {
  Bytes packed = plainFrame(noise(70'000));
  // Four bytes of descriptor and magic are followed by the length, here made four gigabytes.
  REQUIRE((packed[4] >> 6U) == 2);
  for (std::size_t i = 5; i < 9; ++i) packed[i] = 0xFF;
  packed.resize(12);
  CHECK(refusal(packed) == Errc::BundleTooLarge);
}

TEST_CASE("a window of more than eight megabytes is refused", "[sync][compress]") {
  // Magic, descriptor without length, a window of 2^24 bytes, one empty last block.
  Bytes frame{0x28, 0xB5, 0x2F, 0xFD, 0x00, (24 - 10) << 3, 0x01, 0x00, 0x00};
  CHECK(refusal(frame) == Errc::BundleDamaged);
  frame[5] = (23 - 10) << 3;
  CHECK_FALSE(refusal(frame));
}

TEST_CASE("bytes that are not one whole frame are damaged", "[sync][compress]") {
  const Bytes packed = deflate(noise(3000));
  CHECK(refusal({}) == Errc::BundleDamaged);
  CHECK(refusal(noise(100)) == Errc::BundleDamaged);
  for (std::size_t size = 0; size < packed.size(); ++size)
    CHECK(refusal(BytesView(packed).first(size)) == Errc::BundleDamaged);
  Bytes behind = packed;
  behind.push_back(0);
  CHECK(refusal(behind) == Errc::BundleDamaged);
  Bytes twice = packed;
  append(twice, packed);
  CHECK(refusal(twice) == Errc::BundleDamaged);
}
