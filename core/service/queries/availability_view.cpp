#include "core/service/queries/availability_view.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/service/names.h"
#include "core/service/queries/center_news.h"
#include "core/service/stock_book.h"

namespace kstem {
namespace {

int countKits(const Stock& stock) {
  return static_cast<int>(std::count_if(stock.kits.begin(), stock.kits.end(), [](const auto& kit) {
    return kit.pool.first < kit.pool.end;
  }));
}

std::vector<AvailabilityCenter> centersOf(Bank& bank) {
  const CenterNews news(bank);
  std::vector<AvailabilityCenter> centers;
  for (const store::CenterRow& row : bank.rows().centers())
    centers.push_back(
        {row.id, row.shortName, row.id == bank.place().center, news.knownUntil(row.id)});
  return centers;
}

/// The reservation that a use or promise belongs to.
std::optional<store::ReservationRow> reservationOf(Bank& bank, const Code& code) {
  for (const store::CodeRow& row : bank.rows().codesByText(code.digits()))
    if (row.subject == CodeKind::Reservation)
      return store::ReservationRows(bank.db()).one(fromAgg<ReservationId>(row.agg));
  return std::nullopt;
}

std::string teacherOf(Bank& bank, Names& names, const Code& about) {
  if (about == Code()) return {};
  if (about.kind() == CodeKind::Reservation) {
    const auto row = reservationOf(bank, about);
    return row ? names.teacher(row->teacher) : std::string();
  }
  const auto loan = bank.rows().loanByCode(about);
  const auto lines = loan ? bank.rows().linesOfLoan(*loan) : std::vector<store::LineRow>();
  return lines.empty() ? std::string() : names.teacher(lines.front().teacher);
}

KitLane laneOf(Bank& bank, Names& names, const StockKit& kit) {
  KitLane lane{kit.kit, kit.code, {}, {}};
  if (const auto row = bank.rows().kit(kit.kit)) lane.shelf = row->shelf;
  for (const KitUse& use : kit.uses)
    lane.bars.push_back({use.why, use.days, use.about,
                         use.school.isNone() ? std::string() : names.school(use.school),
                         teacherOf(bank, names, use.about), use.due});
  std::sort(lane.bars.begin(), lane.bars.end(),
            [](const KitBar& a, const KitBar& b) { return a.days < b.days; });
  return lane;
}

PromiseLane laneOf(Bank& bank, Names& names, const Promise& promise, int place) {
  const auto row = store::ReservationRows(bank.db()).one(promise.id);
  PromiseLane lane;
  lane.id = promise.id;
  lane.code = promise.code;
  lane.school = names.school(promise.school);
  if (row) lane.teacher = names.teacher(row->teacher);
  lane.quantity = promise.quantity;
  lane.days = promise.days;
  lane.due = promise.due;
  lane.waiting = place > 0;
  lane.asked = row && row->status == ReservationStatus::Requested;
  lane.place = place;
  return lane;
}

WhyLine lineOf(Names& names, const Reason& reason) {
  WhyLine line;
  line.why = reason.use.why;
  line.byModel = reason.isByModel();
  line.kit = reason.kit;
  line.about = reason.use.about;
  if (!reason.use.school.isNone()) line.school = names.school(reason.use.school);
  line.quantity = reason.quantity;
  line.first = reason.use.days.first;
  line.last = reason.use.days.end == kNever ? kNever : reason.use.days.end - 1;
  return line;
}

}  // namespace

AvailabilityView readAvailability(Bank& bank, const AvailabilityAsk& ask) {
  AvailabilityView view;
  view.today = bank.today();
  view.center = ask.center.value_or(bank.place().center);
  view.centers = centersOf(bank);
  StockBook book(bank.db(), view.center, bank.today());
  const DaySheet sheet(book.calendar(), {ask.first, ask.first + ask.days});
  for (Day day = sheet.days.first; day < sheet.days.end; day = day + 1)
    view.head.push_back({day, book.calendar().whyClosed(day)});
  auto stocks = book.all();
  for (const store::ModelRow& model : bank.rows().models()) {
    const auto stock = stocks.find(model.id);
    if (stock == stocks.end()) continue;
    view.rows.push_back({model.id, model.name, model.setUnit, countKits(stock->second),
                         countDays(stock->second, sheet)});
  }
  return view;
}

ModelLanes readLanes(Bank& bank, const ModelId& model, const CenterId& center) {
  StockBook book(bank.db(), center, bank.today());
  Stock stock = book.of(model);
  Names names(bank);
  ModelLanes lanes{model, {}, {}};
  for (const StockKit& kit : stock.kits) lanes.kits.push_back(laneOf(bank, names, kit));
  std::stable_sort(stock.promises.begin(), stock.promises.end(),
                   [](const Promise& a, const Promise& b) { return a.days < b.days; });
  for (const Promise& promise : stock.promises)
    lanes.promises.push_back(laneOf(bank, names, promise, 0));
  int place = 0;
  for (const Promise& wish : stock.waiting)
    lanes.promises.push_back(laneOf(bank, names, wish, ++place));
  return lanes;
}

WhyView readWhy(Bank& bank, const ModelId& model, const CenterId& center, Day day) {
  StockBook book(bank.db(), center, bank.today());
  const Stock stock = book.of(model);
  Names names(bank);
  WhyView view;
  view.day = day;
  if (const store::ModelRow* row = names.model(model)) view.model = row->name;
  view.kits = static_cast<int>(stock.kits.size());
  view.count = countDays(stock, {book.calendar(), {day, day + 1}}).front();
  view.closed = book.calendar().whyClosed(day);
  for (const Reason& reason : reasonsOn(stock, day)) view.lines.push_back(lineOf(names, reason));
  return view;
}

}  // namespace kstem
