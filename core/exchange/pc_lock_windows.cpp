#ifdef _WIN32
#include <algorithm>

#include "core/base/durable_file.h"
#include "core/base/random.h"
#include "core/exchange/pc_lock.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
// after windows.h, whose types it uses
#include <wincrypt.h>

namespace kstem::exchange {
namespace {

constexpr std::uint64_t kMostBytes = 4096;

DATA_BLOB blobOf(BytesView bytes) {
  return {static_cast<DWORD>(bytes.size()), const_cast<BYTE*>(bytes.data())};
}

/// What the system hands out, given back to it when done.
class SystemBlob final {
 public:
  SystemBlob() = default;
  SystemBlob(const SystemBlob&) = delete;
  SystemBlob& operator=(const SystemBlob&) = delete;
  ~SystemBlob() {
    if (m_blob.pbData == nullptr) return;
    SecureZeroMemory(m_blob.pbData, m_blob.cbData);
    LocalFree(m_blob.pbData);
  }
  DATA_BLOB* out() { return &m_blob; }
  BytesView view() const { return {m_blob.pbData, m_blob.cbData}; }

 private:
  DATA_BLOB m_blob{};
};

Result<void> keep(const std::filesystem::path& path, BytesView key) {
  DATA_BLOB plain = blobOf(key);
  SystemBlob locked;
  if (CryptProtectData(&plain, L"K-STEM Bank", nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN,
                       locked.out()) == 0)
    return Error{Errc::FileNotWritable, path.string()};
  return writeDurably(path, locked.view());
}

Result<void> open(const std::filesystem::path& path, BytesView file, sync::LockKey& key) {
  DATA_BLOB locked = blobOf(file);
  SystemBlob plain;
  if (CryptUnprotectData(&locked, nullptr, nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN,
                         plain.out()) == 0 ||
      plain.view().size() != key.open().size())
    return Error{Errc::KeyDamaged, path.string()};
  std::copy(plain.view().begin(), plain.view().end(), key.open().begin());
  return {};
}

}  // namespace

Result<sync::LockKey> pcLock(const std::filesystem::path& folder) {
  const auto path = folder / "lock";
  sync::LockKey key;
  if (const auto kept = readWholeFile(path, kMostBytes)) {
    if (auto opened = open(path, *kept, key); !opened) return opened.error();
    return key;
  }
  std::error_code failed;
  if (std::filesystem::exists(path, failed)) return Error{Errc::KeyDamaged, path.string()};
  std::filesystem::create_directories(folder, failed);
  SystemRandom().fill(key.open());
  if (auto kept = keep(path, key.open()); !kept) return kept.error();
  return key;
}

}  // namespace kstem::exchange
#endif
