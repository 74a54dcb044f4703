#include <algorithm>

#include "core/base/text.h"
#include "core/domain/due.h"
#include "core/service/decide.h"
#include "core/service/lending.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

bool isLastOf(Work& work, const store::LineRow& line) {
  const auto lines = work.rows().linesOfLoan(line.loan);
  return std::none_of(lines.begin(), lines.end(), [&](const store::LineRow& other) {
    return other.status == LineStatus::Open && other.checkout != line.checkout;
  });
}

/// The return of this kit that was not counted yet.
std::optional<store::LineRow> uncounted(Work& work, const KitId& kit) {
  const auto lines = work.rows().linesOfKit(kit);
  const auto it = std::find_if(lines.rbegin(), lines.rend(), [](const store::LineRow& line) {
    return line.returned && !line.checked;
  });
  return it == lines.rend() ? std::nullopt : std::optional(*it);
}

struct PartCounts {
  std::map<std::uint32_t, int> most;  ///< what can be in the box at all
  std::map<std::uint32_t, int> now;   ///< what is in it when nothing else is said
};

/// After a return: what went out. Of a kit in hand: a full box, as it was counted last.
PartCounts countsBefore(Work& work, const store::KitRow& kit,
                        const std::optional<store::LineRow>& line) {
  PartCounts counts;
  if (line) {
    for (const auto& part : work.rows().partsOf(line->checkout)) counts.now[part.no] = part.out;
    counts.most = counts.now;
    return counts;
  }
  for (const PartOut& part : partsGoingOut(work.rows(), kit)) {
    counts.most[part.no] = static_cast<int>(part.expected);
    counts.now[part.no] = static_cast<int>(part.out);
  }
  return counts;
}

/// The key parts that a kit lacks; without one of them it goes to repair (decisions.md, Days 12).
std::vector<KeyShort> keysShort(const std::vector<Part>& model,
                                const std::map<std::uint32_t, int>& counts) {
  std::vector<KeyShort> keys;
  for (const Part& part : model) {
    const auto it = counts.find(part.no);
    if (part.keyPart && it != counts.end() && it->second < static_cast<int>(part.quantity))
      keys.push_back({part.no, part.quantity});
  }
  return keys;
}

bool isConsumable(const std::vector<Part>& model, std::uint32_t no) {
  return std::any_of(model.begin(), model.end(),
                     [no](const Part& part) { return part.no == no && part.consumable; });
}

bool countsFit(const std::vector<PartCount>& parts, const std::map<std::uint32_t, int>& bounds) {
  return std::all_of(parts.begin(), parts.end(), [&](const PartCount& part) {
    const auto it = bounds.find(part.no);
    const bool sound = part.in >= 0 && part.broken >= 0 && part.broken <= part.in;
    return sound && it != bounds.end() && part.in <= it->second;
  });
}

}  // namespace

Result<void> decide(Work& work, const TakeBack& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (!kit->checkout) return Error{Errc::KitNotOut, kit->code.digits()};
  const auto line = work.rows().line(*kit->checkout);
  if (!line) return Error{Errc::KitNotOut, kit->code.digits()};
  const Day actual = intent.actual.value_or(work.today());
  if (actual < line->outDay || actual > work.today())
    return Error{Errc::ReturnBeforeOut, actual.iso()};
  work.emit(aggOf(kit->id), KitReturned{line->checkout, work.place().center, actual, work.today()});
  if (isLastOf(work, *line)) work.tell({Notice::LoanClosed, line->loanCode.digits(), {}, {}});
  const int late = std::max(line->lateBefore, daysLate(line->dueDay, actual));
  work.tell({late > 0 ? Notice::KitReturnedLate : Notice::KitReturned,
             kit->code.digits(),
             {},
             late > 0 ? std::to_string(late) : std::string()});
  return {};
}

namespace {

/// Sent there by hand, or what the counts and the plan say.
Condition conditionAfter(const CheckIn& intent, const std::vector<KeyShort>& keys,
                         const std::optional<InspectionCause>& planned) {
  if (!keys.empty()) return Condition::Repair;
  return intent.condition.value_or(planned ? Condition::ToInspect : Condition::Good);
}

void tellInspection(Work& work, const std::string& code, const InspectionPlan& plan,
                    InspectionCause cause) {
  const bool loans = cause == InspectionCause::Loans;
  work.tell({loans ? Notice::InspectionByLoans : Notice::InspectionByMonths,
             code,
             {},
             std::to_string(loans ? *plan.loans : *plan.months)});
}

/// The counts of an intent as they are written down; what is missing of a consumable was used up.
std::vector<PartIn> writtenParts(Work& work, const CheckIn& intent, const PartCounts& counts,
                                 const std::vector<Part>& model,
                                 std::vector<Commitment>& personal) {
  std::vector<PartIn> written;
  for (const PartCount& part : intent.parts) {
    PartIn in{part.no, static_cast<std::uint32_t>(part.in)};
    if (part.broken > 0) in.broken = static_cast<std::uint32_t>(part.broken);
    in.note = work.keepPersonal(aggOf(intent.kit), trimmed(part.note), personal);
    const int missing = counts.most.at(part.no) - part.in;
    if (missing > 0 && isConsumable(model, part.no))
      in.usedUp = static_cast<std::uint32_t>(missing);
    written.push_back(in);
  }
  return written;
}

/// Whether anything that can be in the box is not, or is broken.
bool isShort(const CheckIn& intent, const PartCounts& counts) {
  return std::any_of(intent.parts.begin(), intent.parts.end(), [&](const PartCount& part) {
    return part.in - part.broken < counts.most.at(part.no);
  });
}

void tellCounts(Work& work, const std::string& code, const CheckIn& intent,
                const PartCounts& counts, const std::vector<KeyShort>& keys) {
  if (!keys.empty()) return work.tell({Notice::KitKeyShort, code, {}, {}});
  if (intent.condition == Condition::ToInspect)
    return work.tell({Notice::ToInspection, code, {}, {}});
  work.tell({isShort(intent, counts) ? Notice::KitShort : Notice::KitChecked, code, {}, {}});
}

}  // namespace

Result<void> decide(Work& work, const CheckIn& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  const std::string code = kit->code.digits();
  if (kit->standing == Standing::OnLoan) return Error{Errc::KitAlreadyOut, code};
  const auto line = uncounted(work, intent.kit);
  PartCounts counts = countsBefore(work, *kit, line);
  if (!countsFit(intent.parts, counts.most)) return Error{Errc::CountsWrong, code};
  if (line) work.continueGroup(line->returnGroup);
  for (const PartCount& part : intent.parts) counts.now[part.no] = part.in - part.broken;
  const auto model = work.rows().model(kit->model);
  const std::vector<Part> parts = model ? model->parts : std::vector<Part>();
  const InspectionPlan plan = model && line ? model->inspection : InspectionPlan();
  const auto planned = inspectionDue(plan, kit->sinceInspection, work.today());
  const std::vector<KeyShort> keys = keysShort(parts, counts.now);
  std::vector<Commitment> personal;
  KitChecked fact{line ? line->returned : std::nullopt,
                  writtenParts(work, intent, counts, parts, personal),
                  conditionAfter(intent, keys, planned)};
  fact.keys = keys;
  fact.note = work.keepPersonal(aggOf(kit->id), trimmed(intent.note), personal);
  fact.photos = intent.photos;
  work.emit(aggOf(kit->id), std::move(fact), std::move(personal));
  tellCounts(work, code, intent, counts, keys);
  if (planned && keys.empty() && !intent.condition) tellInspection(work, code, plan, *planned);
  moveUp(work, kit->model);
  return {};
}

}  // namespace kstem
