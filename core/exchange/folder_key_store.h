#pragma once

#include <filesystem>
#include <string>

#include "core/exchange/key_store.h"
#include "core/sync/key_file.h"

namespace kstem::exchange {

/// Keys as locked files in a folder of the user, never beside the bank file: `<chain>.keys`, and
/// `<chain>.mark` for the mark. The lock is made of what `secret` says, usually something that only
/// this PC has, so that a folder which is copied to another PC opens nothing there.
class FolderKeyStore final : public KeyStore {
 public:
  FolderKeyStore(std::filesystem::path folder, std::string secret);

  Result<sync::Keys> load(const IncId& inc) override;
  Result<void> save(const IncId& inc, const sync::Keys& keys) override;
  std::optional<ChainMark> mark(const IncId& inc) override;
  void setMark(const IncId& inc, const ChainMark& mark) override;

 private:
  std::filesystem::path fileOf(const IncId& inc, const char* ending) const;
  Result<void> unlock();
  Result<sync::LockSalt> salt();

  std::filesystem::path m_folder;
  std::string m_secret;
  std::optional<sync::LockKey> m_lock;
};

/// What tells this PC and user from others: the machine's id and the user's, as far as the system
/// has them.
std::string machineSecret();
/// Where a user's keys are kept: the folder KSTEM_KEYS names, or the system's place for data that
/// stays on this PC.
std::filesystem::path usualKeyFolder();

}  // namespace kstem::exchange
