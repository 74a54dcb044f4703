#pragma once

#include <array>
#include <string_view>

#include "core/base/result.h"
#include "core/sync/keys.h"

namespace kstem::sync {

/// Locks key files on a PC.
using LockKey = Secret<32>;
using LockSalt = std::array<std::uint8_t, 16>;

/// Argon2id over a secret of the PC (or a passphrase): takes about a tenth of a second and 64 MiB,
/// on purpose. Errors: StoreFull (not enough memory).
Result<LockKey> makeLock(std::string_view secret, const LockSalt& salt);

/// Keys as they stand in a file that only this lock opens.
Bytes lockKeys(const Keys& keys, const LockKey& lock);
/// Errors: KeyDamaged (another lock, or changed).
Result<Keys> unlockKeys(BytesView file, const LockKey& lock);

}  // namespace kstem::sync
