#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"

namespace kstem::test {

/// What stands on a disk: names, and the contents that they lead to.
struct DiskImage {
  std::map<std::string, std::size_t> names;
  std::vector<Bytes> files;
};

/// One thing that a disk was asked to change, in the order of asking.
struct DiskOp {
  /// Wrecked: a sync that failed; what it was to save is partly there and will not be tried again.
  enum class Kind { Create, Delete, Write, Truncate, Sync, Wrecked };

  Kind kind;
  std::size_t file = 0;
  std::string name = {};   ///< of Create and Delete
  std::size_t at = 0;      ///< of Write; the new size, of Truncate
  Bytes bytes = {};        ///< of Write
  bool folderToo = false;  ///< names are made durable with it
};

/// What a disk answers when something is broken.
enum class DiskFault {
  ShortWrite,  ///< half of the bytes, then an error
  Full,        ///< no room for a byte
  SyncFails,   ///< and some of the sectors are lost
};

/// Whether a disk waits for its platters when it is told to.
enum class SyncIs { Kept, Ignored };

/// A disk in memory. While it is mounted, every file that SQLite opens lies on it. It writes down
/// all that it is asked to change, so that afterwards the power can be cut at every moment.
class CrashDisk final {
 public:
  /// What it holds is durable already.
  explicit CrashDisk(DiskImage image = {}, std::uint64_t seed = 0);

  /// How many changes were asked for.
  std::size_t operations() const noexcept { return m_log.size(); }
  /// What can be read from it now.
  const DiskImage& now() const noexcept { return m_now; }
  /// Where SQLite's chance comes from: the same run writes the same bytes, another run others.
  std::uint64_t seed() const noexcept { return m_seed; }
  /// A disk as it may be found after a power cut before operation `at`: all that was durable, and a
  /// subset of the sectors and names that were not. Subset 0 is none of them, 1 all of them, each
  /// other number is a choice of its own.
  CrashDisk crashedAt(std::size_t at, std::uint64_t subset, SyncIs sync = SyncIs::Kept) const;

  /// The operation after `others` of the kind that `fault` is about fails, and with `lasting` all
  /// behind it too.
  void breakAfter(std::size_t others, DiskFault fault, bool lasting);
  void repair() noexcept { m_broken.reset(); }
  /// Whether something failed since the last call of breakAfter.
  bool hasFailed() const noexcept { return m_hasFailed; }

  // ---- what SQLite asks ----

  std::optional<std::size_t> find(const std::string& name) const;
  std::size_t create(const std::string& name);
  void remove(const std::string& name, bool folderToo);
  const Bytes& read(std::size_t file) const { return m_now.files[file]; }
  /// What is wrong, if anything.
  std::optional<DiskFault> write(std::size_t file, std::size_t at, BytesView bytes);
  std::optional<DiskFault> truncate(std::size_t file, std::size_t size);
  std::optional<DiskFault> sync(std::size_t file, bool folderToo);

 private:
  struct Broken {
    DiskFault fault;
    std::size_t others;
    bool lasting;
  };
  /// What is wrong with the operation at hand, one that `about` could be about.
  std::optional<DiskFault> faultOf(DiskFault about);

  std::uint64_t m_seed;
  DiskImage m_before;
  DiskImage m_now;
  std::vector<DiskOp> m_log;
  std::optional<Broken> m_broken;
  bool m_hasFailed = false;
};

/// Makes the disk the one that SQLite uses, for as long as this lives. One at a time.
class Mounted final {
 public:
  explicit Mounted(CrashDisk& disk);
  Mounted(const Mounted&) = delete;
  Mounted& operator=(const Mounted&) = delete;
  ~Mounted();
};

}  // namespace kstem::test
