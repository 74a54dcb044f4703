#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/exchange/folder_key_store.h"
#include "core/exchange/identity.h"
#include "core/service/bank.h"

namespace kstem::cli {

/// A bank file and the keys of this PC, for the commands that exchange files.
struct ExchangeSession {
  SystemClock clock;
  SystemRandom random;
  std::optional<exchange::FolderKeyStore> keys;
  std::unique_ptr<Bank> bank;
  exchange::TakenUp found = exchange::TakenUp::AsBefore;
};

/// Where a command finds its bank and its keys.
struct Place {
  std::string file;
  std::string keys;  ///< folder; the user's own when empty
};

/// Errors: those of Bank::open and takeUp().
Result<std::unique_ptr<ExchangeSession>> openSession(const Place& place);
/// A new file for a desk that will join a bank. Errors: those of Bank::create and takeUp().
Result<std::unique_ptr<ExchangeSession>> createSession(const Place& place, int center, int digit);

/// The clerk with this code; nobody for an empty one. Errors: ClerkUnknown.
Result<ClerkId> findClerk(Bank& bank, const std::string& code);

}  // namespace kstem::cli
