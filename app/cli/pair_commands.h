#pragma once

#include <string>

#include "app/cli/exchange_session.h"
#include "app/cli/output.h"

namespace kstem::cli {

// `kstem pair …`: how desks get to know each other, two files and one phone call.

struct PairRequest {
  Place place;
  std::string in;       ///< the file to read
  std::string out;      ///< the file to write
  std::string code;     ///< what was heard over the phone
  std::string words;    ///< of the recovery sheet
  std::string pc;       ///< label of a PC, "서부0"
  std::string reason;
  std::string manager;  ///< code of a clerk
  int center = 0;       ///< of a desk that is set up
  int digit = 0;
  std::string name;     ///< of a center that is not built in
};

/// Makes the desk of FILE the first of a bank and prints the recovery sheet, which is shown once.
int runPairFound(const PairRequest& request, Format format);
/// Sets up a desk in FILE, unless it is there, and writes its request to join.
int runPairRequest(const PairRequest& request, Format format);
/// Lets a PC in whose code was heard over the phone, and writes its welcome.
int runPairAdmit(const PairRequest& request, Format format);
/// Takes a welcome in, if it is of the bank whose code was heard over the phone.
int runPairAccept(const PairRequest& request, Format format);
/// Puts a PC out of the bank.
int runPairRevoke(const PairRequest& request, Format format);
/// Sets up a desk in FILE with the recovery sheet and any file of the bank.
int runPairRecover(const PairRequest& request, Format format);

}  // namespace kstem::cli
