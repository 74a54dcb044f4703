#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sync/keys.h"

namespace kstem::exchange {

/// How far this PC has written a chain: kept beside the keys, so that a file which is older than
/// the PC is known for what it is (sync.md 2.3).
struct ChainMark {
  std::uint64_t seq = 0;
  EventId head;
};

/// Where a PC keeps what must never be in the bank file: the secret keys of its chains.
class KeyStore {
 public:
  KeyStore() = default;
  KeyStore(const KeyStore&) = delete;
  KeyStore& operator=(const KeyStore&) = delete;
  virtual ~KeyStore() = default;

  /// Errors: KeyMissing (this PC never wrote that chain), KeyDamaged (they cannot be read here).
  virtual Result<sync::Keys> load(const IncId& inc) = 0;
  /// Errors: FileNotWritable, StoreFull.
  virtual Result<void> save(const IncId& inc, const sync::Keys& keys) = 0;

  /// Forgets keys of a chain that was never begun. Best effort.
  virtual void drop(const IncId& inc) = 0;
  /// Of how many chains the keys are here that are not among these.
  virtual int countOthers(std::span<const IncId> known) = 0;

  virtual std::optional<ChainMark> mark(const IncId& inc) = 0;
  /// Best effort: a mark that is lost is found out by what other desks send.
  virtual void setMark(const IncId& inc, const ChainMark& mark) = 0;

  /// Whose personal data was destroyed on this PC, in whatever bank file: a backup that is put back
  /// must not show it again (sync.md 2.12).
  /// Errors: ErasedUnknown (there is a list that cannot be read).
  virtual Result<std::vector<AggId>> erased() = 0;
  /// These, too. Errors: as erased(), FileNotWritable, StoreFull.
  virtual Result<void> addErased(std::span<const AggId> people) = 0;
};

}  // namespace kstem::exchange
