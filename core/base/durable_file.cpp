#include "core/base/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kstem {
namespace {

constexpr std::size_t kStep = std::size_t{256} * 1024;

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

File open(const std::filesystem::path& path, bool toWrite) {
#ifdef _WIN32
  return File(_wfopen(path.c_str(), toWrite ? L"wb" : L"rb"));
#else
  return File(std::fopen(path.c_str(), toWrite ? "wb" : "rb"));
#endif
}

bool flushToDisk(std::FILE* file) {
  if (std::fflush(file) != 0) return false;
#ifdef _WIN32
  return _commit(_fileno(file)) == 0;
#else
  return fsync(fileno(file)) == 0;
#endif
}

/// Without this the bytes are on the disk and their name may not be. Windows writes names through.
void flushNames([[maybe_unused]] const std::filesystem::path& folder) {
#ifndef _WIN32
  const int opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
  if (opened < 0) return;
  fsync(opened);  // some kinds of sticks cannot; reading back is all that is left then
  ::close(opened);
#endif
}

Error lastError(const std::filesystem::path& path) {
  return {errno == ENOSPC ? Errc::StoreFull : Errc::FileNotWritable, path.string()};
}

Result<void> writeAll(const std::filesystem::path& path, BytesView bytes,
                      const WriteProgress& progress) {
  const File file = open(path, true);
  if (!file) return lastError(path);
  for (std::size_t done = 0; done < bytes.size();) {
    const std::size_t step = std::min(kStep, bytes.size() - done);
    if (std::fwrite(bytes.data() + done, 1, step, file.get()) != step) return lastError(path);
    done += step;
    if (progress && !progress(done, bytes.size())) return Error{Errc::Cancelled, path.string()};
  }
  if (!flushToDisk(file.get())) return lastError(path);
  return {};
}

void keepPrivate(const std::filesystem::path& path) {
  using std::filesystem::perms;
  std::error_code ignored;  // a stick has no owners
  std::filesystem::permissions(path, perms::owner_read | perms::owner_write, ignored);
}

Result<void> putInPlace(const std::filesystem::path& part, const std::filesystem::path& path,
                        BytesView bytes) {
  std::error_code failed;
  std::filesystem::rename(part, path, failed);
  if (failed) return Error{Errc::FileNotWritable, path.string()};
  flushNames(path.parent_path());
  const auto back = readWholeFile(path, bytes.size());
  if (!back || !std::equal(back->begin(), back->end(), bytes.begin(), bytes.end()))
    return Error{Errc::FileNotWritable, "read back: " + path.string()};
  return {};
}

}  // namespace

Result<Bytes> readWholeFile(const std::filesystem::path& path, std::uint64_t atMost) {
  std::error_code failed;
  const std::uint64_t size = std::filesystem::file_size(path, failed);
  if (failed) return Error{Errc::FileMissing, path.string()};
  if (size > atMost) return Error{Errc::BundleTooLarge, path.string()};
  const File file = open(path, false);
  if (!file) return Error{Errc::FileMissing, path.string()};
  Bytes bytes(size);
  if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
    return Error{Errc::FileMissing, path.string()};
  return bytes;
}

Result<void> writeDurably(const std::filesystem::path& path, BytesView bytes,
                          const WriteProgress& progress) {
  auto part = path;
  part += ".part";
  auto written = writeAll(part, bytes, progress);
  if (written) keepPrivate(part);
  if (written) written = putInPlace(part, path, bytes);
  std::error_code ignored;
  if (!written) std::filesystem::remove(part, ignored);
  return written;
}

}  // namespace kstem
