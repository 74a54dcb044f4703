#include "core/sync/compress.h"
#include "core/sync/records.h"
#include "tests/fuzz/fuzz_check.h"

using namespace kstem;

namespace {

/// Records that were read give the same bytes when they are written again.
void readRecords(Bytes bytes) {
  const Bytes before = bytes;
  const auto records = sync::Records::parse(std::move(bytes));
  if (!records) return;
  sync::RecordWriter writer;
  for (const sync::Record& record : records->all())
    fuzz::check(writer.add(record.type, record.bytes).has_value());
  fuzz::check(writer.finish() == before);
}

/// The records with the end that belongs to them, so that more than their hash is looked at.
Bytes closed(BytesView data) {
  sync::RecordWriter writer;
  fuzz::check(writer.add(sync::RecordType::Manifest, data).has_value());
  return writer.finish();
}

}  // namespace

/// What stands behind the signature of a bundle. The first byte chooses: a zstd frame, plain
/// records, or records under a right end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const BytesView rest(data + 1, size - 1);
  if (data[0] % 3 == 0) {
    constexpr sync::InflateLimits kSmall{std::uint64_t{1} << 20U, 200, std::uint64_t{1} << 16U};
    auto plain = sync::inflate(rest, kSmall);
    if (plain) fuzz::check(plain->size() <= kSmall.allowedFor(rest.size()));
    if (plain) readRecords(*std::move(plain));
  }
  if (data[0] % 3 == 1) readRecords({rest.begin(), rest.end()});
  if (data[0] % 3 == 2) readRecords(closed(rest));
  return 0;
}
