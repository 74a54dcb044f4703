#pragma once

#include <optional>
#include <vector>

#include "core/domain/members_fold.h"
#include "core/exchange/key_store.h"
#include "core/service/bank.h"
#include "core/sync/bundle_file.h"
#include "core/sync/manifest.h"

namespace kstem::exchange {

/// Whom this file believes: the bank it belongs to and everybody who was let into it.
struct Trust {
  std::optional<KeyBytes> bank;  ///< the recovery sheet's public key; none: no bank was joined yet
  Members members;
  IncId own;
  std::vector<IncId> ownChains;  ///< that this PC wrote, newest first

  /// Everybody who signs files, whether or not these are opened.
  std::vector<sync::KnownSender> senders() const;
  /// To whom files are sealed: everybody who is not out, and the recovery sheet.
  std::vector<sync::BoxPublicKey> readers() const;
  /// Whether this PC's files are opened by others.
  bool isAdmitted() const;
};
Trust readTrust(Bank& bank);

/// Keys of this PC that open files.
std::vector<sync::BoxKeys> boxKeys(const Trust& trust, KeyStore& keys);

/// The chain with whose key this PC signs its files: the oldest of its chains that was let in and
/// whose keys are here. Everybody who knows the PC knows that one, also before they heard of a
/// newer one.
IncId signingChain(const Trust& trust, KeyStore& keys);

}  // namespace kstem::exchange
