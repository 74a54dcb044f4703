#pragma once

#include <filesystem>

#include "core/sync/key_file.h"

namespace kstem::exchange {

/// The lock of the key files in a folder, which this PC and this user alone can make: on Windows a
/// random key that the system protects for the user (DPAPI), elsewhere Argon2id over what tells the
/// machine and the user from others. The first call makes the folder and what it needs there. A
/// folder that is copied to another PC opens nothing there.
/// Errors: KeyDamaged (what lies there is not for this PC), FileNotWritable, StoreFull.
Result<sync::LockKey> pcLock(const std::filesystem::path& folder);

}  // namespace kstem::exchange
