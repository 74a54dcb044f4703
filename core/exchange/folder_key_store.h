#pragma once

#include <filesystem>

#include "core/exchange/key_store.h"
#include "core/exchange/pc_lock.h"

namespace kstem::exchange {

/// Keys as files in a folder of the user, never beside the bank file: `<chain>.keys` under the lock
/// of this PC (pc_lock.h), `<chain>.mark` for the mark, and `erased.list` for who was erased.
class FolderKeyStore final : public KeyStore {
 public:
  explicit FolderKeyStore(std::filesystem::path folder);

  Result<sync::Keys> load(const IncId& inc) override;
  Result<void> save(const IncId& inc, const sync::Keys& keys) override;
  void drop(const IncId& inc) override;
  int countOthers(std::span<const IncId> known) override;
  std::optional<ChainMark> mark(const IncId& inc) override;
  void setMark(const IncId& inc, const ChainMark& mark) override;
  Result<std::vector<AggId>> erased() override;
  Result<void> addErased(std::span<const AggId> people) override;

 private:
  std::filesystem::path fileOf(const IncId& inc, const char* ending) const;
  Result<void> unlock();

  std::filesystem::path m_folder;
  std::optional<sync::LockKey> m_lock;  ///< made when it is first needed
};

/// Where a user's keys are kept: the folder KSTEM_KEYS names, or the system's place for data that
/// stays on this PC.
std::filesystem::path usualKeyFolder();

}  // namespace kstem::exchange
