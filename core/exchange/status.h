#pragma once

#include <string>
#include <vector>

#include "core/exchange/import.h"

namespace kstem::exchange {

/// How old the news of a PC is: late after 3 days without any, silent after 7.
enum class Freshness { Fresh, Late, Silent };

/// One PC of the bank as this one sees it.
struct PcStatus {
  IncId chain;  ///< the newest that it writes
  IncId root;   ///< by which it was let in
  CenterId center;
  std::string label;  ///< "동부0"
  bool isOwn = false;
  bool isRevoked = false;
  bool hasTwin = false;        ///< two PCs wrote one chain (C27)
  Millis heard = 0;            ///< when it wrote the newest that is here, or the last file of its
                               ///< own that came, also without anything new; 0: nothing yet
  Millis knowsOurs = 0;        ///< up to when it has our records; 0: nothing yet
  std::int64_t lacks = 0;      ///< events that are here and, as far as we know, not there
  std::int64_t unheardErasures = 0;  ///< people erased here of whose end it may not know yet
  std::int64_t quietDays = 0;  ///< days since `heard`; 0 when there is none
  Freshness freshness = Freshness::Fresh;
  Agreement agreement = Agreement::Unknown;
};

/// Up to when the PC of a row has the records of the PC of a column; 0 for nothing.
struct Matrix {
  std::vector<IncId> pcs;  ///< roots, in the order of PcStatus
  std::vector<std::vector<Millis>> upTo;
};

/// One line of what came and went.
struct BundleLine {
  Millis at = 0;
  bool isOut = false;
  std::string pc;      ///< label of the sender; empty when it could not be read
  std::string name;    ///< of the file
  std::string result;  ///< "ok" or the key of a refusal
  std::int64_t fresh = 0;
  std::int64_t known = 0;
};

struct ExchangeStatus {
  bool belongs = false;   ///< to a bank
  bool admitted = false;  ///< and may send
  std::string bankCode;
  IncReason begun = IncReason::Installed;  ///< why the own chain began
  Millis begunAt = 0;
  std::int64_t events = 0;
  std::int64_t waiting = 0;      ///< events from elsewhere that wait for others
  std::vector<EventId> missing;  ///< what they wait for
  std::vector<PcStatus> pcs;     ///< ordered by label; the own one among them
  Matrix matrix;
  std::vector<BundleLine> bundles;  ///< newest first, at most 50
};

ExchangeStatus readStatus(Bank& bank);

/// The digest of all rows, in hexadecimal: equal at desks that know the same. Reads every row, so
/// it is asked for apart, where it is shown.
std::string stateDigest(Bank& bank);

/// The state of the PC of a center whose news is oldest; Fresh where there is none. For every
/// screen that shows what other centers have.
Freshness freshnessOf(const ExchangeStatus& status, const CenterId& center);

}  // namespace kstem::exchange
