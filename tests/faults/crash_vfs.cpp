#include "tests/faults/crash_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

#include "core/base/random.h"

namespace kstem::test {
namespace {

/// What SQLite calls when it works on an open file; it allocates the memory itself.
struct OpenFile {
  sqlite3_file base;
  CrashDisk* disk;
  std::size_t file;
  bool syncsFolder;  ///< with its first sync, as on Unix a journal that was just made
};

OpenFile& open(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }

int codeOf(const std::optional<DiskFault>& wrong, int ioError) {
  if (!wrong) return SQLITE_OK;
  return *wrong == DiskFault::Full ? SQLITE_FULL : ioError;
}

// ---- files ----

int close(sqlite3_file*) { return SQLITE_OK; }

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
  const Bytes& all = open(file).disk->read(open(file).file);
  const auto wanted = static_cast<std::size_t>(size);
  const std::size_t from = std::min(all.size(), static_cast<std::size_t>(at));
  const std::size_t there = std::min(wanted, all.size() - from);
  if (there > 0) std::memcpy(to, all.data() + from, there);
  if (there == wanted) return SQLITE_OK;
  std::memset(static_cast<char*>(to) + there, 0, wanted - there);
  return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  const BytesView bytes(static_cast<const std::uint8_t*>(from), static_cast<std::size_t>(size));
  const auto wrong = open(file).disk->write(open(file).file, static_cast<std::size_t>(at), bytes);
  return codeOf(wrong, SQLITE_IOERR_WRITE);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  const auto wrong = open(file).disk->truncate(open(file).file, static_cast<std::size_t>(size));
  return codeOf(wrong, SQLITE_IOERR_TRUNCATE);
}

int sync(sqlite3_file* file, int) {
  OpenFile& opened = open(file);
  const auto wrong = opened.disk->sync(opened.file, opened.syncsFolder);
  if (!wrong) opened.syncsFolder = false;
  return codeOf(wrong, SQLITE_IOERR_FSYNC);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
  *size = static_cast<sqlite3_int64>(open(file).disk->read(open(file).file).size());
  return SQLITE_OK;
}

int lock(sqlite3_file*, int) { return SQLITE_OK; }

int isReserved(sqlite3_file*, int* reserved) {
  *reserved = 0;
  return SQLITE_OK;
}

int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file*) { return 4096; }                          // as Unix says
int traits(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }  // as well

/// Version 1 has no shared memory: a bank file has to do without.
constexpr sqlite3_io_methods kFileMethods{
    1,       close,      read,   write,   truncate, sync,    fileSize, lock,    lock,   isReserved,
    control, sectorSize, traits, nullptr, nullptr,  nullptr, nullptr,  nullptr, nullptr};

// ---- the disk ----

CrashDisk& diskOf(sqlite3_vfs* vfs) { return *static_cast<CrashDisk*>(vfs->pAppData); }

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  CrashDisk& disk = diskOf(vfs);
  auto found = name == nullptr ? std::nullopt : disk.find(name);
  const bool isNew = !found;
  if (isNew && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
  if (isNew) found = disk.create(name == nullptr ? "" : name);
  constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
  OpenFile& opened = open(file);
  opened.disk = &disk;
  opened.file = *found;
  opened.syncsFolder = isNew && (flags & kJournals) != 0;
  file->pMethods = &kFileMethods;
  if (outFlags != nullptr) *outFlags = flags;
  return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int folderToo) {
  if (!diskOf(vfs).find(name)) return SQLITE_IOERR_DELETE_NOENT;
  diskOf(vfs).remove(name, folderToo != 0);
  return SQLITE_OK;
}

int access(sqlite3_vfs* vfs, const char* name, int, int* there) {
  *there = diskOf(vfs).find(name) ? 1 : 0;
  return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int room, char* to) {
  sqlite3_snprintf(room, to, "%s", name);
  return SQLITE_OK;
}

int randomness(sqlite3_vfs* vfs, int size, char* to) {
  SeededRandom random(diskOf(vfs).seed());
  random.fill({reinterpret_cast<std::uint8_t*>(to), static_cast<std::size_t>(size)});
  return size;
}

int sleep(sqlite3_vfs*, int microseconds) { return microseconds; }

int currentTime(sqlite3_vfs*, double* julianDay) {
  *julianDay = 2'461'000.5;
  return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*) { return 0; }

sqlite3_vfs& theVfs() {
  static sqlite3_vfs vfs = [] {
    sqlite3_vfs made{};
    made.iVersion = 1;
    made.szOsFile = sizeof(OpenFile);
    made.mxPathname = 512;
    made.zName = "crash";
    made.xOpen = openFile;
    made.xDelete = removeFile;
    made.xAccess = access;
    made.xFullPathname = fullName;
    made.xRandomness = randomness;
    made.xSleep = sleep;
    made.xCurrentTime = currentTime;
    made.xGetLastError = lastError;
    return made;
  }();
  return vfs;
}

}  // namespace

Mounted::Mounted(CrashDisk& disk) {
  sqlite3_initialize();
  theVfs().pAppData = &disk;
  sqlite3_vfs_register(&theVfs(), 1);
  sqlite3_randomness(0, nullptr);  // starts anew, from the disk's
}

Mounted::~Mounted() {
  sqlite3_vfs_unregister(&theVfs());
  sqlite3_randomness(0, nullptr);
}

}  // namespace kstem::test
