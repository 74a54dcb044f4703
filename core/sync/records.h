#pragma once

#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace kstem::sync {

/// What a record of a bundle holds (FORMAT.md, 2.4). Other numbers are those of newer programs:
/// they are kept and passed over.
enum class RecordType : std::uint64_t {
  Manifest = 1,
  Seal = 2,
  Event = 3,
  Blob = 4,
  GapReport = 5,
  Photo = 6,
  End = 127,
};
bool isKnown(RecordType type) noexcept;

constexpr std::uint64_t kMaxRecords = 5'000'000;  ///< in one bundle, the end not counted
constexpr std::uint64_t kMaxRecordBytes =
    std::uint64_t{16} * 1024 * 1024;  ///< an event: kMaxEventBytes

/// One record, seen in bytes that somebody else owns.
struct Record {
  RecordType type = RecordType::End;
  BytesView bytes;
};

/// Puts records one after the other and closes them with their count and hash.
class RecordWriter final {
 public:
  /// Errors: BundleTooLarge, when readers would refuse the record or their number; nothing is
  /// added. `type` is not End.
  Result<void> add(RecordType type, BytesView bytes);
  /// The bytes of all records with the end record behind them; the writer is empty afterwards.
  Bytes finish();

 private:
  Bytes m_bytes;
  std::uint64_t m_count = 0;
};

/// The records of one bundle in their order, without the end, and the bytes they stand in.
class Records final {
 public:
  /// Goes through all of `bytes` before anything is allocated.
  /// Errors: BundleTooLarge (more or longer records than allowed), BundleDamaged (cut short, no
  /// end, something behind it, its count or hash wrong, a number not in its shortest form).
  static Result<Records> parse(Bytes bytes);

  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;
  Records(Records&&) = default;
  Records& operator=(Records&&) = default;
  ~Records() = default;

  const std::vector<Record>& all() const noexcept { return m_all; }

 private:
  Records(Bytes bytes, std::uint64_t count);

  Bytes m_bytes;  ///< moved, its bytes stay where they are, and so do the views into them
  std::vector<Record> m_all;
};

}  // namespace kstem::sync
