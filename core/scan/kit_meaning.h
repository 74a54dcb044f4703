#pragma once

#include "core/base/ids.h"
#include "core/domain/kit_fold.h"

namespace kstem {

/// What is known of a scanned kit when its scan gets its meaning.
struct KitFacts {
  Standing standing = Standing::Shelf;
};

/// What stands on the page at that moment.
struct Situation {
  bool checkoutOpen = false;   ///< a borrower or a kit stands in the draft
  bool listed = false;         ///< this kit is in the draft
  bool handled = false;        ///< this kit was handled in this visit
  bool outToBorrower = false;  ///< the kit is out, to the school of the draft
};

/// What a scan of a kit means now (decisions.md, "The desk").
enum class KitMeaning {
  AlreadyListed,
  AlreadyHandled,
  RefuseRetired,  ///< the sight is recorded
  TakeBack,
  AlreadyOutToThem,
  AskTakeBackAndLend,
  FoundAgain,  ///< it was lost; seen, to inspect
  FoundAskCheckAndLend,
  AskCheckAndLend,
  ResumeCheck,  ///< back already, still to be counted
  AddToDraft,
  Arrived,  ///< it was on the way; received, and added to the draft if there is one
};

KitMeaning meaningOf(const KitFacts& kit, const Situation& now) noexcept;

}  // namespace kstem
