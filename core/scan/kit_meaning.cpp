#include "core/scan/kit_meaning.h"

namespace kstem {
namespace {

KitMeaning meaningOfOut(const Situation& now) noexcept {
  if (!now.checkoutOpen) return KitMeaning::TakeBack;
  return now.outToBorrower ? KitMeaning::AlreadyOutToThem : KitMeaning::AskTakeBackAndLend;
}

}  // namespace

KitMeaning meaningOf(const KitFacts& kit, const Situation& now) noexcept {
  // it is in hand again, whatever was done with it in this visit before it left
  if (kit.standing == Standing::OnTheWay) return KitMeaning::Arrived;
  if (now.listed) return KitMeaning::AlreadyListed;
  if (now.handled) return KitMeaning::AlreadyHandled;
  switch (kit.standing) {
    case Standing::Retired: return KitMeaning::RefuseRetired;
    case Standing::OnLoan: return meaningOfOut(now);
    case Standing::Lost:
      return now.checkoutOpen ? KitMeaning::FoundAskCheckAndLend : KitMeaning::FoundAgain;
    case Standing::OnTheWay: return KitMeaning::Arrived;
    case Standing::Shelf: return KitMeaning::AddToDraft;
    case Standing::ToCheck:
    case Standing::ToInspect:
    case Standing::Repair: break;
  }
  if (now.checkoutOpen) return KitMeaning::AskCheckAndLend;
  return KitMeaning::ResumeCheck;
}

}  // namespace kstem
