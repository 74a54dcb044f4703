#include "core/exchange/pairing.h"
#include "core/sync/manifest.h"
#include "core/sync/spoken.h"
#include "tests/fuzz/fuzz_check.h"

using namespace kstem;

/// What a stranger can hand over before anybody trusts him: a request to join, a welcome, a manifest,
/// a seal, a blob, what is typed from a recovery sheet. The first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const BytesView rest(data + 1, size - 1);
  switch (data[0] % 6) {
    case 0: {
      const auto request = exchange::readJoinRequest(rest);
      if (request) fuzz::check(request->digit <= 9 && request->center.no <= 99);
      break;
    }
    case 1: static_cast<void>(exchange::bankCodeOf(rest)); break;
    case 2: {
      const auto manifest = sync::decodeManifest(rest);
      if (manifest) fuzz::check(sync::decodeManifest(sync::encode(*manifest)).has_value());
      break;
    }
    case 3: {
      const auto seal = sync::decodeSeal(rest);
      if (seal) fuzz::check(!sync::isGood(*seal, KeyBytes{}));
      break;
    }
    case 4: {
      const auto blob = sync::decodeBlob(rest);
      if (blob) fuzz::check(sync::encode(*blob) == Bytes(rest.begin(), rest.end()));
      break;
    }
    default: {
      const auto seed = sync::readSpokenSeed(asText(rest));
      if (seed) fuzz::check(sync::sameSpoken(sync::spokenSeed(*seed), asText(rest)));
    }
  }
  return 0;
}
