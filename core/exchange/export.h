#pragma once

#include <string>

#include "core/base/durable_file.h"
#include "core/exchange/pictures.h"
#include "core/exchange/trust.h"

namespace kstem::exchange {

/// How much a file carries. Usual: everything while the journal is small, then what somebody may
/// lack and the last days again.
enum class Scope { Usual, Everything };

/// Whether a file carries the pictures of damage as well. They make it large, so only when asked.
enum class Pictures { Left, Carried };

/// What is asked of one file.
struct ExportWish {
  Scope scope = Scope::Usual;
  Pictures pictures = Pictures::Left;
};

struct ExportRules {
  std::int64_t everythingUpTo = 230'000;  ///< events: about 8 MB
  Millis overlap = Millis{30} * 86'400'000;
  std::uint64_t pictureBytes = kMostPictureBytes;  ///< the newest pictures up to so many
};

struct Exported {
  sync::BundleId id;
  Bytes file;
  std::string name;  ///< "KSB_동부1_20261122-1732_0137.ksb", in Seoul's time
  std::int64_t events = 0;
  std::size_t readers = 0;
  int pictures = 0;
  int picturesLeft = 0;  ///< older ones that were wished and had no room
};

/// Everything that the other desks may lack, as one file that they alone can read. Signs the own
/// chain first: what is not signed for never leaves the PC.
/// Errors: BankNotFounded, NotAdmitted (this PC was not let in yet, or was put out), KeyMissing,
/// KeyDamaged, BundleTooLarge, and those of the store.
Result<Exported> exportBundle(Bank& bank, KeyStore& keys, const ExportWish& wish,
                              const ExportRules& rules = {});
/// Writes the file where it is wanted and reads it back (writeDurably). What came and went says so
/// when that failed. Errors: those of writeDurably.
Result<void> deliver(Bank& bank, const Exported& exported, const std::filesystem::path& file,
                     const WriteProgress& progress = {});
/// As exportBundle, for these readers alone.
Result<Exported> exportFor(Bank& bank, KeyStore& keys,
                           const std::vector<sync::BoxPublicKey>& readers);

}  // namespace kstem::exchange
