#include "core/service/transferring.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/service/inventory.h"
#include "core/service/lending.h"
#include "core/service/limits.h"
#include "core/service/promises.h"
#include "core/service/reserving.h"
#include "core/store/transfer_rows.h"

namespace kstem {
namespace {

constexpr int kJourneyDays = 2;  ///< open days of the receiving center
constexpr int kAheadDays = 92;   ///< that promises here are looked at before a kit leaves

/// The kits in their order; one that was named twice is one kit.
std::vector<KitId> eachOnce(const std::vector<KitId>& kits) {
  std::vector<KitId> once;
  for (const KitId& id : kits)
    if (std::find(once.begin(), once.end(), id) == once.end()) once.push_back(id);
  return once;
}

/// A kit that can go into a box. Errors: KitUnknown, KitAlreadyOut, KitRetired, KitLost,
/// KitOnTheWay.
Result<store::KitRow> sendable(Work& work, const KitId& id) {
  auto kit = kitInHand(work, id);
  if (kit && kit->standing == Standing::OnTheWay)
    return Error{Errc::KitOnTheWay, kit->code.digits()};
  return kit;
}

Result<void> checkRoute(Work& work, const SendKits& intent) {
  if (intent.kits.empty()) return Error{Errc::TransferEmpty, {}};
  if (!work.rows().center(intent.to)) return Error{Errc::CenterUnknown, {}};
  if (intent.to == work.place().center) return Error{Errc::NotThisCenter, {}};
  if (intent.arrives && *intent.arrives < work.today())
    return Error{Errc::BadInput, intent.arrives->iso()};
  if (!intent.request) return {};
  const auto request = store::TransferRows(work.db()).request(*intent.request);
  if (!request || request->ended || request->to != intent.to)
    return Error{Errc::TransferUnknown, {}};
  return {};
}

/// The model that the request asks for; other kits in the same box do not answer it.
std::optional<ModelId> answeredModel(Work& work, const SendKits& intent) {
  const auto request =
      intent.request ? store::TransferRows(work.db()).request(*intent.request) : std::nullopt;
  return request ? std::optional(request->model) : std::nullopt;
}

Result<store::TransferRequestRow> openRequest(Work& work, const TransferRequestId& id) {
  const auto request = store::TransferRows(work.db()).request(id);
  if (!request || request->ended) return Error{Errc::TransferUnknown, {}};
  return *request;
}

std::string shortName(Work& work, const CenterId& id) {
  const auto center = work.rows().center(id);
  return center ? center->shortName : std::string();
}

}  // namespace

Day usualArrival(store::Rows rows, const CenterId& to, Day today) {
  const Calendar there(HolidayTable::builtIn(), rows.exceptions(to));
  return there.nth(today, kJourneyDays);
}

std::vector<Issue> promisesBroken(store::Db& db, const CenterId& center, Day today,
                                  const SendKits& intent) {
  CheckOut leaves;
  leaves.kits = intent.kits;
  return brokenPromises(db, center, today, leaves, today + kAheadDays);
}

Result<void> decide(Work& work, const SendKits& intent) {
  if (auto fits = checkRoute(work, intent); !fits) return fits;
  std::vector<store::KitRow> kits;
  for (const KitId& id : eachOnce(intent.kits)) {
    auto kit = sendable(work, id);
    if (!kit) return kit.error();
    kits.push_back(*std::move(kit));
  }
  const auto answered = answeredModel(work, intent);
  if (answered && std::none_of(kits.begin(), kits.end(),
                               [&](const auto& kit) { return kit.model == *answered; }))
    return Error{Errc::RequestUnanswered, {}};
  const auto issues = promisesBroken(work.db(), work.place().center, work.today(), intent);
  if (auto allowed = requireApproval(work.rows(), issues, intent.approval); !allowed)
    return allowed;
  const auto manifest = work.issue(CodeKind::Transfer);
  if (!manifest) return manifest.error();
  KitSent shared{*manifest,
                 work.place().center,
                 intent.to,
                 work.today(),
                 intent.arrives.value_or(usualArrival(work.rows(), intent.to, work.today())),
                 intent.request};
  for (const store::KitRow& kit : kits) {
    KitSent fact = shared;
    if (kit.model != answered) fact.request.reset();
    std::vector<Commitment> personal;
    if (!issues.empty())
      fact.reason = work.keepPersonal(aggOf(kit.id), trimmed(intent.approval->reason), personal);
    work.emit(aggOf(kit.id), fact, std::move(personal));
  }
  work.tell({Notice::TransferSent, manifest->digits(), shortName(work, intent.to),
             std::to_string(kits.size())});
  return {};
}

namespace {

/// News of a kit that came: as it was announced, meant for somebody else, or out of the blue.
void tellArrival(Work& work, const store::KitRow& kit,
                 const std::optional<store::ShipmentRow>& shipment) {
  const CenterId here = work.place().center;
  if (shipment && shipment->from == here) return tellKit(work, Notice::TransferBack, kit);
  if (shipment && shipment->to != here)
    return tellKit(work, Notice::TransferElsewhere, kit, shortName(work, shipment->to));
  if (shipment) return tellKit(work, Notice::TransferReceived, kit);
  tellKit(work, Notice::TransferUnsent, kit, shortName(work, kit.place));
}

/// Says that all of a manifest is here, once its last kit has come.
void tellComplete(Work& work, const Code& manifest) {
  const auto rows = store::TransferRows(work.db()).ofManifest(manifest);
  const bool open = std::any_of(rows.begin(), rows.end(), [](const store::ShipmentRow& row) {
    return row.end == ShipmentEnd::OnTheWay;
  });
  if (!rows.empty() && !open)
    work.tell({Notice::TransferComplete, manifest.digits(), {}, std::to_string(rows.size())});
}

}  // namespace

Result<void> decide(Work& work, const ReceiveKits& intent) {
  if (intent.kits.empty()) return Error{Errc::TransferEmpty, {}};
  store::TransferRows transfers(work.db());
  std::set<Code> manifests;
  std::set<ModelId> models;
  for (const KitId& id : eachOnce(intent.kits)) {
    const auto kit = work.rows().kit(id);
    if (!kit) return Error{Errc::KitUnknown, {}};
    if (kit->standing == Standing::OnLoan) return Error{Errc::KitAlreadyOut, kit->code.digits()};
    const auto shipment = transfers.openOf(id);
    if (!shipment && kit->place == work.place().center && kit->standing != Standing::Lost) {
      tellKit(work, Notice::AlreadyHandled, *kit);
      continue;
    }
    const auto manifest = shipment ? std::optional(shipment->manifest) : intent.manifest;
    work.emit(aggOf(id), KitReceived{work.place().center, work.today(), manifest});
    tellArrival(work, *kit, shipment);
    if (shipment) manifests.insert(shipment->manifest);
    models.insert(kit->model);
  }
  work.settle();
  for (const Code& manifest : manifests) tellComplete(work, manifest);
  for (const ModelId& model : models) moveUp(work, model);
  return {};
}

Result<void> decide(Work& work, const MissKits& intent) {
  const auto rows = store::TransferRows(work.db()).ofManifest(intent.manifest);
  if (rows.empty()) return Error{Errc::TransferUnknown, intent.manifest.digits()};
  for (const KitId& id : intent.kits) {
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const store::ShipmentRow& one) { return one.kit == id; });
    const auto kit = work.rows().kit(id);
    if (row == rows.end() || !kit || row->end != ShipmentEnd::OnTheWay)
      return Error{Errc::TransferUnknown, kit ? kit->code.digits() : std::string()};
    work.emit(aggOf(id), KitMissed{row->sent, work.place().center, work.today()});
    tellKit(work, Notice::TransferMissed, *kit);
  }
  return {};
}

namespace {

/// Where the kit goes with the next manifest unless it stays; nothing for one that is at home.
std::optional<CenterId> nextWayOf(Work& work, const store::KitRow& kit) {
  for (const auto& row : store::TransferRows(work.db()).foreignAt(kit.place))
    if (row.kit == kit.id && row.meantFor) return row.meantFor;
  return kit.home == kit.place ? std::nullopt : std::optional(kit.home);
}

}  // namespace

Result<void> decide(Work& work, const SetStay& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (kit->standing == Standing::OnTheWay) return Error{Errc::KitOnTheWay, kit->code.digits()};
  const auto next = nextWayOf(work, *kit);
  if (kit->place != work.place().center || !next)
    return Error{Errc::NotThisCenter, kit->code.digits()};
  work.emit(aggOf(intent.kit), KitStaySet{kit->place, intent.stay});
  tellKit(work, intent.stay == Stay::Stays ? Notice::TransferStays : Notice::TransferGoesHome, *kit,
          shortName(work, *next));
  return {};
}

Result<void> decide(Work& work, const RequestTransfer& intent) {
  const auto model = work.rows().model(intent.model);
  if (!model) return Error{Errc::ModelUnknown, {}};
  if (!work.rows().center(intent.from)) return Error{Errc::CenterUnknown, {}};
  if (intent.from == work.place().center) return Error{Errc::NotThisCenter, {}};
  if (intent.quantity < 1) return Error{Errc::BadInput, std::to_string(intent.quantity)};
  if (intent.needed < work.today()) return Error{Errc::BadInput, intent.needed.iso()};
  const AggId request = work.makeId();
  TransferRequested fact{intent.from,       work.place().center,
                         intent.model,      static_cast<std::uint32_t>(intent.quantity),
                         intent.needed,     work.today(),
                         intent.reservation};
  std::vector<Commitment> personal;
  fact.note = work.keepPersonal(request, nfc(trimmed(intent.note)), personal);
  work.emit(request, fact, std::move(personal));
  work.tell({Notice::TransferAsked,
             {},
             shortName(work, intent.from) + " " + model->name,
             std::to_string(intent.quantity)});
  return {};
}

Result<void> decide(Work& work, const EndTransferRequest& intent) {
  const auto request = openRequest(work, intent.request);
  if (!request) return request.error();
  const CenterId here = work.place().center;
  if (request->from != here && request->to != here) return Error{Errc::NotThisCenter, {}};
  const std::string reason = nfc(trimmed(intent.reason));
  const bool refused = request->from == here;
  if (refused && reason.empty()) return Error{Errc::ReasonNeeded, {}};
  TransferRequestEnded fact{refused ? RequestEnd::Refused : RequestEnd::Cancelled, work.today()};
  std::vector<Commitment> personal;
  fact.reason = work.keepPersonal(aggOf(intent.request), reason, personal);
  work.emit(aggOf(intent.request), fact, std::move(personal));
  const auto model = work.rows().model(request->model);
  work.tell({refused ? Notice::TransferRefused : Notice::TransferWithdrawn,
             {},
             model ? model->name : std::string(),
             std::to_string(request->quantity)});
  return {};
}

}  // namespace kstem
