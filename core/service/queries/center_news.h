#pragma once

#include <map>
#include <optional>

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace kstem {

class Bank;

/// Up to when is known here what other centers wrote (sync.md 2.10): as of the last file or record
/// of that desk of the center which was silent longest. Read once.
class CenterNews final {
 public:
  explicit CenterNews(Bank& bank);

  /// Nothing for our own center, and for one of which nothing came yet.
  std::optional<Millis> knownUntil(const CenterId& center) const;

 private:
  std::map<CenterId, Millis> m_until;
};

}  // namespace kstem
