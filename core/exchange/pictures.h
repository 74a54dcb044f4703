#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "core/service/bank.h"
#include "core/sync/records.h"

namespace kstem::exchange {

// Pictures of damage on their way between desks (FORMAT.md, 2.4).

/// Of all pictures in one file, written or read; several copies of it are held in memory.
constexpr std::uint64_t kMostPictureBytes = std::uint64_t{128} * 1024 * 1024;

/// What a file that carries pictures would hold.
struct PicturesHere {
  int count = 0;
  std::uint64_t bytes = 0;
};
/// Pictures that stand in the journal, were not undone, and are here. A bank without pictures
/// answers at once; another one reads every count.
PicturesHere picturesHere(Bank& bank);

/// The pictures that a file carries, newest first.
struct PicturesPacked {
  std::vector<Bytes> all;
  int left = 0;  ///< how many had no room
};
PicturesPacked packPictures(Bank& bank, std::uint64_t atMost);

/// What became of the pictures in a file.
struct PicturesTaken {
  int fresh = 0;
  int known = 0;      ///< that were here already
  int unnamed = 0;    ///< that no count here names, or that are no pictures: they are not kept
  int unwritten = 0;  ///< that should be here and could not be written
};
/// Keeps the pictures among `records` that a count in the journal names: JPEGs of at most
/// Photos::kMost bytes, all together at most kMostPictureBytes. A picture that comes before its
/// count is not kept; the same file brings it when it is taken in again. Outside a transaction.
PicturesTaken takePictures(Bank& bank, const sync::Records& records);

}  // namespace kstem::exchange
