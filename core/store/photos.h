#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace kstem::store {

/// Pictures of damage, small files in a folder beside the bank file (`<file>.photos`). The journal
/// names them by their hash; they travel to other desks only when asked for.
class Photos final {
 public:
  static constexpr std::size_t kMost = 1 << 20;  ///< bytes of one picture

  explicit Photos(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  /// Keeps a picture; the same one twice is one file. Errors: BadInput (empty or larger than
  /// kMost), FileNotWritable.
  Result<PhotoId> keep(BytesView jpeg);
  /// Nothing when it is not here, or is damaged.
  std::optional<Bytes> read(const PhotoId& id) const;
  /// Whether no picture was ever kept here.
  bool isEmpty() const;
  /// In bytes, whether damaged or not; nothing when it is not here.
  std::optional<std::uint64_t> sizeOf(const PhotoId& id) const;

 private:
  std::filesystem::path pathOf(const PhotoId& id) const;
  std::filesystem::path m_folder;
};

}  // namespace kstem::store
