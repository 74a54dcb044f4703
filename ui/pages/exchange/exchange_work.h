#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/durable_file.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/shared_folder.h"

namespace kstem::ui {

// What the page of the exchange has done on the bank's thread.

/// A file that was written.
struct Written {
  std::filesystem::path file;
  std::int64_t events = 0;
};
/// Writes this desk's file into a folder and reads it back. Errors: those of exportBundle and
/// writeDurably.
Result<Written> exportInto(Bank& bank, exchange::KeyStore& keys,
                           const std::filesystem::path& folder, const WriteProgress& progress);

/// What came of one file.
struct TakenFile {
  QString name;
  Result<exchange::Imported> result;
};
/// Takes files in, those whose sender is made known by another one last.
std::vector<TakenFile> takeFiles(Bank& bank, exchange::KeyStore& keys,
                                 const std::vector<std::filesystem::path>& files);

/// One sentence about several files: what is new, or what the first refusal was.
QString sentenceFor(const std::vector<TakenFile>& taken);

}  // namespace kstem::ui
