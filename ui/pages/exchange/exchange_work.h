#pragma once

#include <QString>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/durable_file.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/pairing.h"
#include "core/exchange/shared_folder.h"

namespace kstem::ui {

// What the page of the exchange has done on the bank's thread.

/// A file that was written.
struct Written {
  std::filesystem::path file;
  std::int64_t events = 0;
  int pictures = 0;
  int picturesLeft = 0;  ///< older ones for which there was no room
};
/// Writes this desk's file into a folder and reads it back. Errors: those of exportBundle and
/// writeDurably.
Result<Written> exportInto(Bank& bank, exchange::KeyStore& keys,
                           const std::filesystem::path& folder, exchange::Pictures pictures,
                           const WriteProgress& progress);
/// What was written, and that the stick may be pulled out.
QString sentenceFor(const Written& written);

/// What came of one file.
struct TakenFile {
  QString name;
  Result<exchange::Imported> result;
};
/// Takes files in, those whose sender is made known by another one last.
std::vector<TakenFile> takeFiles(Bank& bank, exchange::KeyStore& keys,
                                 const std::vector<std::filesystem::path>& files);

/// What several files brought: what the first refusal was, what is new, and what became of
/// pictures.
QString sentenceFor(const std::vector<TakenFile>& taken);

/// A file for another PC, and what is read out to its clerk over the phone.
struct SpokenFile {
  std::filesystem::path file;
  QString code;
};
/// Writes 참가요청.ksbjoin into a folder. Errors: those of writeJoinRequest and writeDurably.
Result<SpokenFile> askToJoin(Bank& bank, exchange::KeyStore& keys,
                             const std::filesystem::path& folder);
/// Takes the welcome in if it is from the bank whose code was heard. Errors: JoinCodeDiffers, those
/// of acceptWelcome.
Result<exchange::Imported> acceptFile(Bank& bank, exchange::KeyStore& keys,
                                      const std::filesystem::path& welcome,
                                      const std::string& heard);
/// Errors: those of recoverBank.
Result<exchange::Imported> recoverFrom(Bank& bank, exchange::KeyStore& keys,
                                       const std::string& words,
                                       const std::filesystem::path& bundle);

/// Who asks to be let in. Errors: JoinDamaged.
Result<exchange::JoinRequest> readRequest(const std::filesystem::path& request);
/// Lets in whoever asks in `request` and writes the welcome into a folder; the code is the bank's.
/// Errors: those of admit and writeDurably.
struct Admission {
  std::filesystem::path request;
  std::string heard;  ///< over the phone
  std::filesystem::path folder;
  ClerkId clerk;
};
Result<SpokenFile> letIn(Bank& bank, exchange::KeyStore& keys, const Admission& admission);

/// Nobody waits for what is missing any longer. Errors: those of WaiveGap and settleWaiting.
Result<void> stopWaiting(Bank& bank, const std::vector<EventId>& missing, const ClerkId& manager);

}  // namespace kstem::ui
