#include <algorithm>

#include "core/domain/due.h"
#include "core/service/decide.h"

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

/// What could be in the box: the parts that went out, or those of a full kit.
std::map<std::uint32_t, int> upperBounds(Work& work, const store::KitRow& kit,
                                         const std::optional<store::LineRow>& line) {
  std::map<std::uint32_t, int> bounds;
  if (line) {
    for (const auto& part : work.rows().partsOf(line->checkout)) bounds[part.no] = part.out;
  } else if (const auto model = work.rows().model(kit.model)) {
    for (const Part& part : model->parts) bounds[part.no] = static_cast<int>(part.quantity);
  }
  return bounds;
}

/// A kit without one of its key parts goes to repair (decisions.md, Days 12).
Condition conditionAfter(Work& work, const store::KitRow& kit, const std::vector<PartIn>& parts) {
  const auto model = work.rows().model(kit.model);
  if (!model) return Condition::Good;
  for (const PartIn& counted : parts)
    for (const Part& part : model->parts)
      if (part.no == counted.no && part.keyPart && counted.in < part.quantity)
        return Condition::Repair;
  return Condition::Good;
}

bool countsFit(const std::vector<PartIn>& parts, const std::map<std::uint32_t, int>& bounds) {
  return std::all_of(parts.begin(), parts.end(), [&](const PartIn& part) {
    const auto it = bounds.find(part.no);
    return it != bounds.end() && static_cast<int>(part.in) <= it->second;
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
  work.emit(aggOf(kit->id),
            KitReturned{line->checkout, work.place().center, actual, work.today()});
  if (isLastOf(work, *line))
    work.tell({Notice::LoanClosed, line->loanCode.digits(), {}, {}});
  const int late = daysLate(line->dueDay, actual);
  work.tell({late > 0 ? Notice::KitReturnedLate : Notice::KitReturned, kit->code.digits(), {},
             late > 0 ? std::to_string(late) : std::string()});
  return {};
}

Result<void> decide(Work& work, const CheckIn& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (kit->standing == Standing::OnLoan) return Error{Errc::KitAlreadyOut, kit->code.digits()};
  const auto line = uncounted(work, intent.kit);
  if (!line && kit->standing == Standing::Shelf)
    return Error{Errc::AlreadyChecked, kit->code.digits()};
  if (!countsFit(intent.parts, upperBounds(work, *kit, line)))
    return Error{Errc::CountsWrong, kit->code.digits()};
  if (line) work.continueGroup(line->returnGroup);
  const Condition condition = conditionAfter(work, *kit, intent.parts);
  work.emit(aggOf(kit->id),
            KitChecked{line ? line->returned : std::nullopt, intent.parts, condition});
  work.tell({intent.parts.empty() ? Notice::KitChecked : Notice::KitShort, kit->code.digits(), {}, {}});
  return {};
}

}  // namespace kstem
