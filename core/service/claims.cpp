#include <algorithm>

#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/service/inventory.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

/// What keeps a kit in repair does not hang on which of two desks knew what.
class AnyOrder final : public Causality {
 public:
  bool before(const EventId& /*earlier*/, const EventId& /*later*/) const override { return true; }
};

/// As the events stand now, those of this action included.
Condition conditionNow(Work& work, const KitId& kit) {
  return foldKit(History(work.journal().eventsOf(aggOf(kit))), AnyOrder()).condition;
}

Result<store::ClaimRow> claimOf(Work& work, const SettlePart& intent) {
  const auto claims = work.rows().claimsOf(intent.kit);
  const auto it = std::find_if(claims.begin(), claims.end(), [&](const store::ClaimRow& claim) {
    return claim.checked == intent.checked && claim.no == intent.no;
  });
  if (it == claims.end()) return Error{Errc::ClaimUnknown, {}};
  return *it;
}

Result<void> checkSettlement(Work& work, const SettlePart& intent) {
  const auto claim = claimOf(work, intent);
  if (!claim) return claim.error();
  if (intent.count < 1) return Error{Errc::BadInput, "count"};
  if (intent.count > claim->open()) return Error{Errc::ClaimSettled, {}};
  if (intent.won && *intent.won < 0) return Error{Errc::BadInput, "won"};
  if (intent.how == Settlement::Money && !intent.won) return Error{Errc::BadInput, "won"};
  return {};
}

KitPartSettled factOf(Work& work, const SettlePart& intent, std::vector<Commitment>& personal) {
  KitPartSettled fact{intent.checked, intent.no, static_cast<std::uint32_t>(intent.count),
                      intent.how, work.today()};
  if (intent.won) fact.won = static_cast<std::uint32_t>(*intent.won);
  fact.note = work.keepPersonal(aggOf(intent.kit), trimmed(intent.note), personal);
  return fact;
}

std::string partName(const store::ModelRow& model, std::uint32_t no) {
  const Part* const part = findPart(model.parts, no);
  return part == nullptr ? std::to_string(no) : part->name;
}

}  // namespace

Result<void> decide(Work& work, const SettlePart& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (auto fits = checkSettlement(work, intent); !fits) return fits;
  std::vector<Commitment> personal;
  KitPartSettled fact = factOf(work, intent, personal);
  work.emit(aggOf(intent.kit), std::move(fact), std::move(personal));

  const auto model = work.rows().model(kit->model).value_or(store::ModelRow{});
  tellKit(work, Notice::PartSettled, *kit,
          partName(model, intent.no) + " " + std::to_string(intent.count));
  const bool mended =
      kit->standing == Standing::Repair && conditionNow(work, intent.kit) == Condition::Good;
  if (mended) tellKit(work, Notice::KitLendableAgain, *kit);
  moveUp(work, kit->model);
  return {};
}

}  // namespace kstem
