#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

#include "core/store/sqlite.h"

namespace kstem::store {

/// One rung of the schema ladder.
struct Migration {
  std::int64_t to;  ///< user_version afterwards
  std::string_view sql;
};

/// The rungs of this program, lowest first.
std::span<const Migration> schemaLadder();

/// Climbs from the file's user_version to the top. A file that is not new is first copied to
/// `<path>.before-<next version>`. A rung and its number commit together or not at all.
void migrate(Db& db, const std::filesystem::path& path, std::span<const Migration> ladder);

/// Removes what migrate() left beside the file. Whether nothing of it is left.
bool removeOldCopies(const std::filesystem::path& path);

}  // namespace kstem::store
