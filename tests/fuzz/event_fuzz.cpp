#include <algorithm>

#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "tests/fuzz/fuzz_check.h"

using namespace kstem;

namespace {

/// A body that is understood is written again as a body that says the same: fields of newer
/// programs are left out, so the second writing is compared with the first.
void readBody(std::uint32_t kind, BytesView body) {
  const auto fact = decodeBody(kind, body);
  if (!fact) return;
  fuzz::check(static_cast<std::uint32_t>(kindOf(*fact)) == kind);
  const Bytes written = encodeBody(*fact);
  const auto again = decodeBody(kind, written);
  fuzz::check(again.has_value());
  fuzz::check(encodeBody(*again) == written);
  fuzz::check(written.size() < body.size() || std::ranges::equal(written, body));
}

}  // namespace

/// A whole event, or (first byte 0) the body of the kind that the second byte names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const BytesView bytes(data, size);
  if (size > 2 && data[0] == 0) {
    readBody(data[1], bytes.subspan(2));
    return 0;
  }
  const auto event = decode(bytes);
  if (!event) return 0;
  const Bytes written = encode(*event);
  fuzz::check(std::ranges::equal(written, bytes));
  readBody(event->kind, event->body);
  return 0;
}
