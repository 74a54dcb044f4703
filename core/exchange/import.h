#pragma once

#include <string>

#include "core/exchange/pictures.h"
#include "core/exchange/trust.h"

namespace kstem::exchange {

/// Whether two desks that hold the same events show the same.
enum class Agreement { Unknown, Same, Differs };

/// What a file brought.
struct Imported {
  sync::BundleId bundle;
  IncId sender;
  std::string senderLabel;
  std::int64_t fresh = 0;     ///< events that are new here
  std::int64_t known = 0;     ///< that were here already
  std::int64_t waiting = 0;   ///< that wait for others, in all
  bool isRepeated = false;    ///< this very file was taken before
  bool startedAgain = false;  ///< it told us something that we wrote and did not know
  Millis clockAhead = 0;      ///< the sender's clock less ours, when it was written less now
  Agreement agreement = Agreement::Unknown;
  PicturesTaken pictures = {};
};

/// Takes in a file from another desk as one transaction; whatever happens on the way, all of it or
/// nothing is there. Any order, any number of times. What came is written to the list of files, and
/// so is a refusal. `name` is the file's, for that list. Its pictures are kept afterwards; one that
/// cannot be kept undoes nothing.
/// Errors: those of sync::open, SenderUnknown (also where the chain that speaks is not known),
/// BundleForeign (another PC speaks than signed), BankOther (of another bank), BankNotFounded (this
/// file belongs to none yet), and those of the store.
Result<Imported> importBundle(Bank& bank, KeyStore& keys, BytesView file, const std::string& name);

/// Lets in what waited for a waived gap or for somebody's admission. Errors: those of the store.
Result<void> settleWaiting(Bank& bank);

/// An opened file with the trust that it was opened with; for what opens files otherwise (pairing).
struct Opened {
  sync::OpenedBundle bundle;
  sync::Manifest manifest;
};
Result<Opened> openBundle(BytesView file, std::span<const sync::KnownSender> known,
                          std::span<const sync::BoxKeys> own);
/// Without asking who signed it: for the recovery sheet, which knows nobody. What is in it still
/// has to be signed for, chain by chain, up to the sheet itself.
Result<Opened> openForRecovery(BytesView file, std::span<const sync::BoxKeys> own);
/// As importBundle, of an opened file; `trust` is believed and kept.
Result<Imported> takeIn(Bank& bank, KeyStore& keys, const Opened& opened, const Trust& trust,
                        const std::string& name);

}  // namespace kstem::exchange
