#include <algorithm>
#include <map>

#include "core/service/paper_parts.h"
#include "core/service/queries/stocktake_board.h"

namespace kstem {
namespace {

/// Adds a kit to the sum of its model.
void addTo(StocktakeModel& sum, const StocktakeLine& line) {
  switch (line.result) {
    case CountResult::NotYet: ++sum.notYet; break;
    case CountResult::Match:
    case CountResult::OtherShelf: ++sum.match; break;
    case CountResult::NotThere: ++sum.missing; break;
    case CountResult::Surplus: ++sum.surplus; break;
    case CountResult::Absent:
    case CountResult::Handled: ++sum.away; break;
  }
  if (line.result != CountResult::Surplus) ++sum.listed;
  if (line.condition.value_or(Condition::Good) != Condition::Good) ++sum.toMend;
}

bool isDifferent(const StocktakeLine& line) {
  const bool mend = line.condition.value_or(Condition::Good) != Condition::Good;
  return mend || line.result == CountResult::NotYet || line.result == CountResult::OtherShelf ||
         line.result == CountResult::NotThere || line.result == CountResult::Surplus;
}

StocktakeDifference differenceOf(const StocktakeLine& line) {
  return {line.code, line.model,     line.result, line.listedShelf, line.shelf.value_or(""),
          line.home, line.condition, line.clerk};
}

}  // namespace

Result<StocktakeReport> makeStocktakeReport(Bank& bank, const StocktakeId& id,
                                            const PaperIssue& by) {
  const auto view = readStocktake(bank, id);
  if (!view) return Error{Errc::StocktakeUnknown, {}};
  StocktakeReport report;
  report.head = paperHead(bank, by);
  report.day = view->head.day;
  report.closedOn = view->head.closedOn;
  report.shelves = view->head.shelves;
  Names names(bank);
  std::map<std::string, StocktakeModel> sums;
  for (const StocktakeLine& line : view->lines) {
    StocktakeModel& sum = sums[line.model];
    if (sum.model.empty()) sum.model = line.model, sum.setUnit = names.kit(line.kit).setUnit;
    addTo(sum, line);
    if (isDifferent(line)) report.differences.push_back(differenceOf(line));
  }
  for (auto& [name, sum] : sums) report.models.push_back(std::move(sum));
  return report;
}

Result<StocktakeReport> printStocktakeReport(Bank& bank, const StocktakeId& id,
                                             const ClerkId& clerk) {
  const GroupId under{id.bytes};
  if (auto noted = bank.perform(RecordPrint{under, Form::StocktakeReport}, clerk); !noted)
    return noted.error();
  return makeStocktakeReport(bank, id, {clerk, bank.rows().copies(under, Form::StocktakeReport)});
}

}  // namespace kstem
