#pragma once

#include <memory>

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"

namespace kstem {

class Bank;

/// The front desk: gives every scan and key its meaning, asks the bank, and says what happened.
/// One desk a bank; it lives on the thread that owns the bank.
class Desk final {
 public:
  explicit Desk(Bank& bank);
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
  ~Desk();

  /// To be called once: takes up a draft that was left when the program ended, and says so.
  DeskReply open();

  /// Does one thing. A failing store or a refusal of the bank comes back as DeskReply::failed and
  /// leaves everything as it was.
  DeskReply act(const DeskAction& action);

  /// What the page shows now; valid until the next act().
  const DeskView& view() const;

  /// Reads the view again, after the bank changed from outside (an import, a new day).
  void refresh();

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace kstem
