#include "core/sync/records.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/base/hash.h"
#include "core/domain/event.h"
#include "core/domain/wire.h"

namespace kstem::sync {
namespace {

std::uint64_t longest(RecordType type) noexcept {
  return type == RecordType::Event ? kMaxEventBytes : kMaxRecordBytes;
}

void put(Bytes& to, RecordType type, BytesView bytes) {
  wire::putVarint(to, static_cast<std::uint64_t>(type));
  wire::putVarint(to, bytes.size());
  append(to, bytes);
}

Bytes endOf(std::uint64_t count, BytesView records) {
  Bytes end;
  wire::putVarint(end, count);
  append(end, blake2b256({records}));
  return end;
}

/// Takes one record after the other from the front.
class Reader final {
 public:
  explicit Reader(BytesView bytes) noexcept : m_cursor(bytes) {}

  Result<Record> next() {
    const auto type = static_cast<RecordType>(m_cursor.varint());
    const std::uint64_t size = m_cursor.varint();
    if (m_cursor.ok() && size > longest(type)) return Error{Errc::BundleTooLarge, "a record"};
    const Record record{type, m_cursor.take(size)};
    if (!m_cursor.ok()) return Error{Errc::BundleDamaged, "cut within a record"};
    return record;
  }
  bool atEnd() const noexcept { return m_cursor.atEnd(); }

 private:
  wire::Cursor m_cursor;
};

Result<void> checkEnd(const Record& end, BytesView before, std::uint64_t count) {
  const Bytes expected = endOf(count, before);
  if (!std::equal(end.bytes.begin(), end.bytes.end(), expected.begin(), expected.end()))
    return Error{Errc::BundleDamaged, "the end does not fit the records"};
  return {};
}

/// How many records stand before the end, which is where it has to be.
Result<std::uint64_t> countOf(BytesView bytes) {
  Reader reader(bytes);
  std::uint64_t count = 0;
  std::size_t before = 0;
  for (;; ++count) {
    const auto record = reader.next();
    if (!record) return record.error();
    if (record->type != RecordType::End) {
      if (count == kMaxRecords) return Error{Errc::BundleTooLarge, "too many records"};
      before = static_cast<std::size_t>(record->bytes.data() + record->bytes.size() - bytes.data());
      continue;
    }
    if (!reader.atEnd()) return Error{Errc::BundleDamaged, "something stands behind the end"};
    const auto fits = checkEnd(*record, bytes.first(before), count);
    if (!fits) return fits.error();
    return count;
  }
}

}  // namespace

bool isKnown(RecordType type) noexcept {
  return (type >= RecordType::Manifest && type <= RecordType::Photo) || type == RecordType::End;
}

Result<void> RecordWriter::add(RecordType type, BytesView bytes) {
  assert(type != RecordType::End);
  if (bytes.size() > longest(type)) return Error{Errc::BundleTooLarge, "a record"};
  if (m_count == kMaxRecords) return Error{Errc::BundleTooLarge, "too many records"};
  put(m_bytes, type, bytes);
  ++m_count;
  return {};
}

Bytes RecordWriter::finish() {
  put(m_bytes, RecordType::End, endOf(std::exchange(m_count, 0), m_bytes));
  return std::exchange(m_bytes, {});
}

Result<Records> Records::parse(Bytes bytes) {
  const auto count = countOf(bytes);
  if (!count) return count.error();
  return Records(std::move(bytes), *count);
}

Records::Records(Bytes bytes, std::uint64_t count) : m_bytes(std::move(bytes)) {
  m_all.reserve(static_cast<std::size_t>(count));
  Reader reader(m_bytes);
  for (std::uint64_t i = 0; i < count; ++i) m_all.push_back(*reader.next());
}

}  // namespace kstem::sync
