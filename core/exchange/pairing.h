#pragma once

#include <string>
#include <string_view>

#include "core/exchange/import.h"

namespace kstem::exchange {

// How desks get to know each other (sync.md 2.9): the first one founds the bank, the others join
// with two files and one phone call.

/// What is printed at the founding and kept in the safe.
struct RecoverySheet {
  std::string words;     ///< the seed in groups of four signs; whoever has it can let himself in
  std::string bankCode;  ///< which bank it is for: read over the phone, no secret
};

/// Makes this desk the first of a bank. Its file belongs to that bank from then on.
/// Errors: BankFoundedAlready, those of the key store and of the store.
Result<RecoverySheet> foundBankExchange(Bank& bank, KeyStore& keys);

/// Twelve signs that tell one thing from another over the phone (60 bits of its hash).
std::string spokenCode(BytesView bytes);
/// "동부0": the center's short name and the digit.
std::string deskLabel(const std::string& shortName, int digit);
/// The bank that this file belongs to, as spoken; empty for none.
std::string bankCode(Bank& bank);
/// Whether a code was heard and typed as it is: case, blanks, hyphens and look-alikes aside.
bool isSameCode(std::string_view heard, std::string_view code);
/// This PC's center as a bank is told of it that does not know it yet. Errors: CenterUnknown.
Result<CenterRegistered> ownCenter(Bank& bank);

/// A PC that wants in.
struct JoinRequest {
  IncId inc;
  CenterRegistered center;  ///< for a bank that does not know it yet
  DeskId desk;
  std::uint32_t digit = 0;
  KeyBytes sign;
  KeyBytes box;
  SignatureBytes bySelf;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.inc), visit(2, self.center), visit(3, self.desk), visit(4, self.digit);
    visit(5, self.sign), visit(6, self.box), visit(7, self.bySelf);
  }
};

/// The file that a new PC writes; its code is spokenCode() of it. Errors: those of the key store.
Result<Bytes> writeJoinRequest(Bank& bank, KeyStore& keys, const CenterRegistered& center);
/// Errors: JoinDamaged (no request, or changed on its way).
Result<JoinRequest> readJoinRequest(BytesView file);

/// Lets the PC in and returns the file that brings it everything; it alone can read it. Done twice
/// for one request, it writes the file again. `code` is what was heard over the phone.
/// Errors: JoinDamaged, JoinCodeDiffers, and those of exportBundle.
Result<Bytes> admit(Bank& bank, KeyStore& keys, BytesView request, std::string_view code,
                    const ClerkId& clerk);

/// The bank code in a welcome file, to be compared over the phone before it is taken in.
/// Errors: JoinDamaged.
Result<std::string> bankCodeOf(BytesView welcome);
/// Takes in what admit() made: this file belongs to that bank now.
/// Errors: JoinDamaged, BankFoundedAlready (it belongs to another bank), SenderPutOut (who lets us
/// in is out, as far as this file knows), and those of importBundle.
Result<Imported> acceptWelcome(Bank& bank, KeyStore& keys, BytesView welcome);

/// Lets this PC in with the recovery sheet and any file of the bank: when every other PC is lost.
/// Errors: RecoveryMalformed, BundleNotForUs (another bank's sheet), those of importBundle.
Result<Imported> recoverBank(Bank& bank, KeyStore& keys, std::string_view words, BytesView file);

}  // namespace kstem::exchange
