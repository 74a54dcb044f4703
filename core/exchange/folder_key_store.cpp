#include "core/exchange/folder_key_store.h"

#include <cstdlib>
#include <fstream>
#include <set>

#include "core/base/durable_file.h"
#include "core/domain/wire.h"

namespace kstem::exchange {
namespace {

constexpr std::uint64_t kMostBytes = 4096;
constexpr std::size_t kMarkBytes = 8 + 32;
constexpr std::size_t kIdBytes = 16;
constexpr std::uint64_t kMostErasedBytes = 16 << 20;
constexpr const char* kKeysEnding = ".keys";
constexpr const char* kErasedFile = "erased.list";

std::string environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

bool isThere(const std::filesystem::path& path) {
  std::error_code failed;
  return std::filesystem::exists(path, failed) || failed;
}

}  // namespace

FolderKeyStore::FolderKeyStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

std::filesystem::path FolderKeyStore::fileOf(const IncId& inc, const char* ending) const {
  return m_folder / (toHex(inc.view()) + ending);
}

Result<void> FolderKeyStore::unlock() {
  if (m_lock) return {};
  auto lock = pcLock(m_folder);
  if (!lock) return lock.error();
  m_lock = *std::move(lock);
  return {};
}

Result<sync::Keys> FolderKeyStore::load(const IncId& inc) {
  const auto path = fileOf(inc, kKeysEnding);
  const auto file = readWholeFile(path, kMostBytes);
  if (!file)  // who cannot read the keys now must not be taken for another PC
    return Error{isThere(path) ? Errc::KeyDamaged : Errc::KeyMissing, toHex(inc.view())};
  if (auto open = unlock(); !open) return open.error();
  return sync::unlockKeys(*file, *m_lock);
}

Result<void> FolderKeyStore::save(const IncId& inc, const sync::Keys& keys) {
  if (auto open = unlock(); !open) return open;
  return writeDurably(fileOf(inc, kKeysEnding), sync::lockKeys(keys, *m_lock));
}

void FolderKeyStore::drop(const IncId& inc) {
  std::error_code ignored;
  std::filesystem::remove(fileOf(inc, kKeysEnding), ignored);
}

int FolderKeyStore::countOthers(std::span<const IncId> known) {
  std::set<std::filesystem::path> names;
  for (const IncId& inc : known) names.insert(fileOf(inc, kKeysEnding).filename());
  int others = 0;
  std::error_code failed;
  for (std::filesystem::directory_iterator it(m_folder, failed), end; !failed && it != end;
       it.increment(failed)) {
    const auto name = it->path().filename();
    others += name.extension() == kKeysEnding && !names.contains(name) ? 1 : 0;
  }
  return others;
}

std::optional<ChainMark> FolderKeyStore::mark(const IncId& inc) {
  const auto file = readWholeFile(fileOf(inc, ".mark"), kMostBytes);
  if (!file || file->size() != kMarkBytes) return std::nullopt;
  wire::Cursor cursor(*file);
  ChainMark mark;
  mark.seq = cursor.big64();
  mark.head.bytes = wire::takeArray<32>(cursor);
  return mark;
}

/// Not flushed: what a power cut takes, the other nets find.
void FolderKeyStore::setMark(const IncId& inc, const ChainMark& mark) {
  Bytes bytes;
  wire::putBig64(bytes, mark.seq);
  append(bytes, mark.head.view());
  const auto path = fileOf(inc, ".mark");
  auto part = path;
  part += ".part";
  {
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()),
              static_cast<std::streamsize>(bytes.size()));
  }
  std::error_code ignored;
  std::filesystem::rename(part, path, ignored);
}

Result<std::vector<AggId>> FolderKeyStore::erased() {
  std::vector<AggId> people;
  const auto path = m_folder / kErasedFile;
  const auto file = readWholeFile(path, kMostErasedBytes);
  if (!file && isThere(path)) return Error{Errc::ErasedUnknown, path.string()};
  if (!file) return people;
  wire::Cursor cursor(*file);
  for (std::size_t i = 0; i < file->size() / kIdBytes; ++i)
    people.push_back({wire::takeArray<kIdBytes>(cursor)});
  return people;
}

Result<void> FolderKeyStore::addErased(std::span<const AggId> people) {
  const auto before = erased();
  if (!before) return before.error();
  std::set<AggId> all(before->begin(), before->end());
  all.insert(people.begin(), people.end());
  if (all.size() == before->size()) return {};
  Bytes bytes;
  for (const AggId& one : all) append(bytes, one.view());
  std::error_code ignored;  // the writing tells
  std::filesystem::create_directories(m_folder, ignored);
  return writeDurably(m_folder / kErasedFile, bytes);
}

std::filesystem::path usualKeyFolder() {
  if (const auto chosen = environment("KSTEM_KEYS"); !chosen.empty()) return chosen;
#ifdef _WIN32
  return std::filesystem::path(environment("LOCALAPPDATA")) / "kstem-bank" / "keys";
#else
  if (const auto data = environment("XDG_DATA_HOME"); !data.empty())
    return std::filesystem::path(data) / "kstem-bank" / "keys";
  return std::filesystem::path(environment("HOME")) / ".local/share/kstem-bank/keys";
#endif
}

}  // namespace kstem::exchange
