#include "core/service/decide.h"
#include "core/service/inventory.h"

namespace kstem {

Result<void> decide(Work& work, const RetireKit& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (kit->standing == Standing::OnLoan) return Error{Errc::KitAlreadyOut, kit->code.digits()};
  if (kit->retired) return Error{Errc::KitRetired, kit->code.digits()};
  std::vector<Commitment> personal;
  const Personal reason = work.keepPersonal(aggOf(intent.kit), intent.reason, personal);
  work.emit(aggOf(intent.kit), KitRetired{work.today(), reason}, std::move(personal));
  tellKit(work, Notice::RetiredNow, *kit);
  return {};
}

Result<void> decide(Work& work, const ReportLost& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (kit->standing == Standing::Lost) return Error{Errc::KitLost, kit->code.digits()};
  if (kit->retired) return Error{Errc::KitRetired, kit->code.digits()};
  work.emit(aggOf(intent.kit), KitLost{work.today()});
  tellKit(work, Notice::LostNow, *kit);
  return {};
}

Result<void> decide(Work& work, const SeeKit& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  const bool wasLost = kit->standing == Standing::Lost;
  work.emit(aggOf(intent.kit), KitSeen{work.place().center, work.today()});
  work.tell({wasLost ? Notice::KitFound : Notice::KitSeen, kit->code.digits(), {}, {}});
  return {};
}

}  // namespace kstem
