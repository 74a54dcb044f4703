#include <algorithm>
#include <utility>

#include "core/base/random.h"
#include "tests/faults/crash_vfs.h"

namespace kstem::test {
namespace {

constexpr std::size_t kSector = 512;

void putAt(Bytes& file, std::size_t at, BytesView bytes) {
  file.resize(std::max(file.size(), at + bytes.size()));
  std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Which of the things that were not durable are there all the same.
class Chance final {
 public:
  explicit Chance(std::uint64_t subset)
      : m_subset(subset), m_random(subset), m_outOf8(1 + m_random.below(7)) {}
  bool keeps() {
    if (m_subset < 2) return m_subset == 1;
    return m_random.below(8) < m_outOf8;
  }

 private:
  std::uint64_t m_subset;
  SeededRandom m_random;
  std::uint32_t m_outOf8;
};

/// Goes through a log as a disk that keeps the newest changes to itself until it is told to sync.
class Aftermath final {
 public:
  Aftermath(DiskImage before, std::uint64_t subset)
      : m_image(std::move(before)), m_chance(subset) {}

  void hear(const DiskOp& op, SyncIs sync) {
    switch (op.kind) {
      case DiskOp::Kind::Create: m_image.files.emplace_back(); [[fallthrough]];
      case DiskOp::Kind::Delete:
        m_folder.push_back(&op);
        if (op.folderToo) settleFolder(sync);
        return;
      case DiskOp::Kind::Write:
      case DiskOp::Kind::Truncate: m_waiting[op.file].push_back(&op); return;
      case DiskOp::Kind::Sync: return settle(op, sync);
      case DiskOp::Kind::Wrecked: return lose(op.file);
    }
  }

  DiskImage powerCut() {
    for (const auto& [file, ops] : std::exchange(m_waiting, {})) keepSome(ops);
    std::map<std::string, const DiskOp*> last;
    for (const DiskOp* op : m_folder) last[op->name] = op;
    for (const auto& [name, op] : last)
      if (m_chance.keeps()) apply(*op);
    return std::move(m_image);
  }

 private:
  void apply(const DiskOp& op) {
    if (op.kind == DiskOp::Kind::Write) putAt(m_image.files[op.file], op.at, op.bytes);
    if (op.kind == DiskOp::Kind::Truncate) m_image.files[op.file].resize(op.at);
    if (op.kind == DiskOp::Kind::Create) m_image.names[op.name] = op.file;
    if (op.kind == DiskOp::Kind::Delete) m_image.names.erase(op.name);
  }
  void settleFolder(SyncIs sync) {
    if (sync == SyncIs::Ignored) return;
    for (const DiskOp* op : std::exchange(m_folder, {})) apply(*op);
  }
  void settle(const DiskOp& op, SyncIs sync) {
    if (sync == SyncIs::Ignored) return;
    for (const DiskOp* waiting : std::exchange(m_waiting[op.file], {})) apply(*waiting);
    if (op.folderToo) settleFolder(sync);
  }
  void lose(std::size_t file) { keepSome(std::exchange(m_waiting[file], {})); }

  void keepSome(const std::vector<const DiskOp*>& ops) {
    for (const DiskOp* op : ops) {
      if (op->kind == DiskOp::Kind::Write) keepSectors(*op);
      if (op->kind == DiskOp::Kind::Truncate && m_chance.keeps()) apply(*op);
    }
  }
  void keepSectors(const DiskOp& op) {
    for (std::size_t done = 0; done < op.bytes.size();) {
      const std::size_t left = kSector - (op.at + done) % kSector;
      const std::size_t size = std::min(left, op.bytes.size() - done);
      if (m_chance.keeps())
        putAt(m_image.files[op.file], op.at + done, BytesView(op.bytes).subspan(done, size));
      done += size;
    }
  }

  DiskImage m_image;
  Chance m_chance;
  std::map<std::size_t, std::vector<const DiskOp*>> m_waiting;  ///< by file
  std::vector<const DiskOp*> m_folder;
};

bool isAbout(DiskFault fault, DiskFault about) {
  return (fault == DiskFault::SyncFails) == (about == DiskFault::SyncFails);
}

}  // namespace

CrashDisk::CrashDisk(DiskImage image, std::uint64_t seed)
    : m_seed(seed), m_before(std::move(image)), m_now(m_before) {}

CrashDisk CrashDisk::crashedAt(std::size_t at, std::uint64_t subset, SyncIs sync) const {
  Aftermath aftermath(m_before, subset);
  for (std::size_t i = 0; i < at; ++i) aftermath.hear(m_log[i], sync);
  return CrashDisk(aftermath.powerCut(), m_seed + 1 + 1000 * at + subset);
}

void CrashDisk::breakAfter(std::size_t others, DiskFault fault, bool lasting) {
  m_broken = Broken{fault, others, lasting};
  m_hasFailed = false;
}

std::optional<DiskFault> CrashDisk::faultOf(DiskFault about) {
  if (!m_broken || !isAbout(m_broken->fault, about)) return std::nullopt;
  if (m_broken->others > 0) {
    --m_broken->others;
    return std::nullopt;
  }
  m_hasFailed = true;
  const DiskFault wrong = m_broken->fault;
  if (!m_broken->lasting) repair();
  return wrong;
}

std::optional<std::size_t> CrashDisk::find(const std::string& name) const {
  const auto found = m_now.names.find(name);
  if (found == m_now.names.end()) return std::nullopt;
  return found->second;
}

std::size_t CrashDisk::create(const std::string& name) {
  const std::size_t file = m_now.files.size();
  m_now.files.emplace_back();
  m_now.names[name] = file;
  m_log.push_back({DiskOp::Kind::Create, file, name});
  return file;
}

void CrashDisk::remove(const std::string& name, bool folderToo) {
  m_now.names.erase(name);
  DiskOp op{DiskOp::Kind::Delete, 0, name};
  op.folderToo = folderToo;
  m_log.push_back(std::move(op));
}

std::optional<DiskFault> CrashDisk::write(std::size_t file, std::size_t at, BytesView bytes) {
  const auto wrong = faultOf(DiskFault::ShortWrite);
  if (wrong == DiskFault::Full) return wrong;
  if (wrong) bytes = bytes.first(bytes.size() / 2);
  putAt(m_now.files[file], at, bytes);
  m_log.push_back({DiskOp::Kind::Write, file, {}, at, Bytes(bytes.begin(), bytes.end())});
  return wrong;
}

std::optional<DiskFault> CrashDisk::truncate(std::size_t file, std::size_t size) {
  if (const auto wrong = faultOf(DiskFault::ShortWrite)) return wrong;
  m_now.files[file].resize(size);
  m_log.push_back({DiskOp::Kind::Truncate, file, {}, size});
  return std::nullopt;
}

std::optional<DiskFault> CrashDisk::sync(std::size_t file, bool folderToo) {
  DiskOp op{DiskOp::Kind::Sync, file};
  op.folderToo = folderToo;
  const auto wrong = faultOf(DiskFault::SyncFails);
  if (wrong) op.kind = DiskOp::Kind::Wrecked;
  m_log.push_back(std::move(op));
  return wrong;
}

}  // namespace kstem::test
