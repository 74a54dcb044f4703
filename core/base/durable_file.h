#pragma once

#include <filesystem>
#include <functional>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace kstem {

/// Whole contents of a file. Errors: FileMissing, BundleTooLarge (more than `atMost` bytes; nothing
/// was read).
Result<Bytes> readWholeFile(const std::filesystem::path& path, std::uint64_t atMost);

/// Told how many bytes are written; says whether to go on.
using WriteProgress = std::function<bool(std::uint64_t done, std::uint64_t all)>;

/// Writes a file under `<path>.part`, flushes it to the disk, gives it its name and reads it back:
/// when this returns well, the stick may be pulled out. Readable by its owner alone where the
/// system can say so. Errors: FileNotWritable (also: what was read back is not what was written),
/// StoreFull, Cancelled (by the progress). Nothing stays behind after an error.
Result<void> writeDurably(const std::filesystem::path& path, BytesView bytes,
                          const WriteProgress& progress = {});

}  // namespace kstem
