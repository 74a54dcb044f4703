#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/key_store.h"
#include "core/service/bank.h"
#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "core/service/search.h"
#include "core/service/slip.h"

namespace kstem::ui {

/// Whether the check of the file has more to do.
enum class CheckStep { More, Done };

/// What BankThread asks of the bank and its desk; everything runs on the bank's own thread.
class DeskBackend {
 public:
  DeskBackend() = default;
  DeskBackend(const DeskBackend&) = delete;
  DeskBackend& operator=(const DeskBackend&) = delete;
  virtual ~DeskBackend() = default;

  /// Called once: what the desk says when it opens (a draft that was left).
  virtual DeskReply open() = 0;
  virtual DeskReply act(const DeskAction& action) = 0;
  /// Valid until the next act().
  virtual const DeskView& view() const = 0;
  virtual std::vector<Hit> find(std::string_view typed) = 0;
  /// What pages read from.
  virtual Bank& bank() = 0;
  /// Counts as a print. Errors: LoanUnknown, Store*.
  virtual Result<Slip> slip(const GroupId& loan) = 0;
  /// One short step of the file check (a table, a page). Errors: StoreDamaged.
  virtual Result<CheckStep> checkNext() = 0;
  /// The keys of this PC; none for a bank that exchanges nothing (for practice).
  virtual exchange::KeyStore* keys() { return nullptr; }
};

/// Opens the file; called once on the bank's thread. Errors: Store*, File*.
using DeskFactory = std::function<Result<std::unique_ptr<DeskBackend>>(const QString& path)>;

}  // namespace kstem::ui
