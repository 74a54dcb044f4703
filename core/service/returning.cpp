#include <algorithm>

#include "core/domain/due.h"
#include "core/service/decide.h"
#include "core/service/lending.h"

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

/// A kit without one of its key parts goes to repair (decisions.md, Days 12).
Condition conditionOf(const std::vector<Part>& model, const std::map<std::uint32_t, int>& counts) {
  const bool lacks = std::any_of(model.begin(), model.end(), [&](const Part& part) {
    const auto it = counts.find(part.no);
    return part.keyPart && it != counts.end() && it->second < static_cast<int>(part.quantity);
  });
  return lacks ? Condition::Repair : Condition::Good;
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
  work.emit(aggOf(kit->id), KitReturned{line->checkout, work.place().center, actual, work.today()});
  if (isLastOf(work, *line)) work.tell({Notice::LoanClosed, line->loanCode.digits(), {}, {}});
  const int late = daysLate(line->dueDay, actual);
  work.tell({late > 0 ? Notice::KitReturnedLate : Notice::KitReturned,
             kit->code.digits(),
             {},
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
  PartCounts counts = countsBefore(work, *kit, line);
  if (!countsFit(intent.parts, counts.most)) return Error{Errc::CountsWrong, kit->code.digits()};
  if (line) work.continueGroup(line->returnGroup);
  for (const PartIn& part : intent.parts) counts.now[part.no] = static_cast<int>(part.in);
  const auto model = work.rows().model(kit->model);
  const auto condition = model ? conditionOf(model->parts, counts.now) : Condition::Good;
  work.emit(aggOf(kit->id),
            KitChecked{line ? line->returned : std::nullopt, intent.parts, condition});
  work.tell(
      {intent.parts.empty() ? Notice::KitChecked : Notice::KitShort, kit->code.digits(), {}, {}});
  return {};
}

}  // namespace kstem
