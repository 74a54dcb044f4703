#include "core/service/promises.h"

#include <algorithm>
#include <map>

namespace kstem {
namespace {

using store::ReservationRow;

/// Reservations of the borrower with what is still to be collected of each.
class Claims final {
 public:
  explicit Claims(std::vector<ReservationRow> rows) : m_rows(std::move(rows)) {
    for (const ReservationRow& row : m_rows) m_rest[row.id] = row.rest();
  }
  std::optional<ReservationId> take(const store::KitRow& kit) {
    for (const ReservationRow& row : m_rows) {
      const bool matches = row.model == kit.model && (!row.kit || *row.kit == kit.id);
      if (!matches || m_rest[row.id] == 0) continue;
      --m_rest[row.id];
      return row.id;
    }
    return std::nullopt;
  }

 private:
  std::vector<ReservationRow> m_rows;
  std::map<ReservationId, int> m_rest;
};

/// The named reservation first, whatever its days; a given kit before any kit.
std::vector<ReservationRow> claimsOf(store::Db& db, const CenterId& center, Day today,
                                     const CheckOut& intent) {
  StockBook book(db, center, today);
  auto rows = store::ReservationRows(db).ofSchool(intent.school);
  std::reverse(rows.begin(), rows.end());
  std::erase_if(rows, [&](const ReservationRow& row) {
    if (!row.keepsKits() || row.center != center) return true;
    const bool named = intent.reservation && row.id == *intent.reservation;
    return !named &&
           (today < row.pickUp || today > lastCollectable(book.calendar(), row.pickUp));
  });
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
    const auto rank = [&](const ReservationRow& row) {
      const bool named = intent.reservation && row.id == *intent.reservation;
      return std::pair(!named, !row.kit.has_value());
    };
    return rank(a) < rank(b);
  });
  return rows;
}

/// The stock as it is when these kits are collected for it.
void collect(Stock& stock, const Code& code) {
  for (Promise& promise : stock.promises)
    if (promise.code == code) --promise.quantity;
  for (StockKit& kit : stock.kits)
    std::erase_if(kit.uses, [&](const KitUse& use) {
      return use.why == Busy::Kept && use.about == code;
    });
}

/// The promise that comes first among those that want a kit on the day.
const Promise* firstOn(const Stock& stock, Day day) {
  const Promise* first = nullptr;
  for (const Promise& promise : stock.promises) {
    const bool counts = promise.quantity > 0 && contains(promise.days, day);
    if (counts && (first == nullptr || promise.days.first < first->days.first)) first = &promise;
  }
  return first;
}

const StockKit* findKit(const Stock& stock, const KitId& id) {
  for (const StockKit& kit : stock.kits)
    if (kit.kit == id) return &kit;
  return nullptr;
}

/// The kits of one model that a checkout takes along.
struct Taken {
  std::vector<store::KitRow> kits;
  std::vector<Code> collected;  ///< the reservations that they are collected for
};

std::map<ModelId, Taken> takenBy(store::Db& db, const CenterId& center, Day today,
                                 const CheckOut& intent) {
  std::map<ModelId, Taken> taken;
  const auto claims = collectedWith(db, center, today, intent);
  for (std::size_t i = 0; i < intent.kits.size(); ++i) {
    const auto kit = store::Rows(db).kit(intent.kits[i]);
    if (!kit) continue;
    Taken& of = taken[kit->model];
    of.kits.push_back(*kit);
    if (!claims[i]) continue;
    if (const auto row = store::ReservationRows(db).one(*claims[i]))
      of.collected.push_back(row->code);
  }
  return taken;
}

/// A use that names this very kit for somebody else.
std::optional<KitUse> keptFor(const Stock& stock, const KitId& id, DayRange days) {
  if (const StockKit* kit = findKit(stock, id))
    for (const KitUse& use : kit->uses)
      if (use.why == Busy::Kept && overlaps(use.days, days)) return use;
  return std::nullopt;
}

Issue promisedTo(store::Db& db, const Code& kit, const SchoolId& school, Day day) {
  store::Rows rows(db);
  return {Waiver::KitPromised, Asks::Reason, kit, schoolName(rows, school), day.iso()};
}

/// Most models are promised to nobody, and their stock need not be read.
bool isPromised(store::Db& db, const CenterId& center, const ModelId& model) {
  const auto open = store::ReservationRows(db).openAt(center, model);
  return std::any_of(open.begin(), open.end(),
                     [](const ReservationRow& row) { return row.keepsKits(); });
}

/// The days that become short of kits by lending, and to whom they are promised.
std::optional<Issue> shortage(store::Db& db, const StockBook& book, const Stock& before,
                              const Taken& taken, DayRange days) {
  Stock after = before;
  for (const store::KitRow& kit : taken.kits)
    after = withUse(std::move(after), kit.id, {Busy::OnLoan, days});
  const DaySheet sheet(book.calendar(), days);
  const auto then = countDays(after, sheet);
  const auto now = countDays(before, sheet);
  for (std::size_t i = 0; i < then.size(); ++i) {
    const bool broken = !then[i].closed && then[i].available() < 0 &&
                        then[i].available() < now[i].available();
    const Promise* whose = broken ? firstOn(before, then[i].day) : nullptr;
    if (whose != nullptr)
      return promisedTo(db, taken.kits.back().code, whose->school, whose->days.first);
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::optional<ReservationId>> collectedWith(store::Db& db, const CenterId& center,
                                                        Day today, const CheckOut& intent) {
  Claims claims(claimsOf(db, center, today, intent));
  std::vector<std::optional<ReservationId>> with;
  for (const KitId& id : intent.kits) {
    const auto kit = store::Rows(db).kit(id);
    with.push_back(kit ? claims.take(*kit) : std::nullopt);
  }
  return with;
}

std::vector<Issue> brokenPromises(store::Db& db, const CenterId& center, Day today,
                                  const CheckOut& intent, Day due) {
  std::vector<Issue> issues;
  StockBook book(db, center, today);
  for (const auto& [model, taken] : takenBy(db, center, today, intent)) {
    if (!isPromised(db, center, model)) continue;
    Stock before = book.of(model);
    for (const Code& code : taken.collected) collect(before, code);
    const DayRange days = book.occupied(model, today, std::max(due, today));
    std::optional<Issue> issue;
    for (const store::KitRow& kit : taken.kits)
      if (const auto use = keptFor(before, kit.id, days); use && !issue)
        issue = promisedTo(db, kit.code, use->school, use->days.first);
    if (!issue) issue = shortage(db, book, before, taken, days);
    if (issue) issues.push_back(*std::move(issue));
  }
  return issues;
}

std::optional<KitId> equalFreeKit(store::Db& db, const CenterId& center, Day today,
                                  const KitId& kit, const GoesWith& with) {
  const auto row = store::Rows(db).kit(kit);
  if (!row) return std::nullopt;
  StockBook book(db, center, today);
  Stock stock = book.of(row->model);
  const DayRange days = book.occupied(row->model, today, std::max(with.due, today));
  if (freeThroughout(stock, {book.calendar(), days}) < 1) return std::nullopt;
  std::erase_if(stock.kits, [&](const StockKit& one) {
    return one.kit == kit || std::ranges::find(with.others, one.kit) != with.others.end();
  });
  return kitToName(stock, days);
}

namespace {

/// Kits of one model that would stay out longer, as the center that lent them sees it.
struct Longer {
  Stock stock;
  DayRange days{kNever, kAlways};
};

void keepLonger(StockBook& book, const store::LineRow& line, const ModelId& model, Day due,
                Longer& longer) {
  const DayRange more{book.occupied(model, line.outDay, line.dueDay).end,
                      book.occupied(model, line.outDay, due).end};
  longer.stock = withUse(std::move(longer.stock), line.kit, {Busy::OnLoan, more});
  longer.days = {std::min(longer.days.first, more.first), std::max(longer.days.end, more.end)};
}

/// Who would go without, or nothing.
std::optional<Code> wouldGoWithout(const StockBook& book, const Longer& longer) {
  for (const DayCount& count : countDays(longer.stock, {book.calendar(), longer.days})) {
    if (count.closed || count.available() - count.waiting >= 0) continue;
    const Promise* whose = firstOn(longer.stock, count.day);
    for (const Promise& wish : longer.stock.waiting)
      if (whose == nullptr && contains(wish.days, count.day)) whose = &wish;
    return whose == nullptr ? Code() : whose->code;
  }
  return std::nullopt;
}

}  // namespace

Result<void> checkExtension(store::Db& db, Day today, const std::vector<store::LineRow>& lines,
                            Day due) {
  std::map<ModelId, Longer> byModel;
  std::optional<StockBook> book;
  for (const store::LineRow& line : lines) {
    const auto kit = store::Rows(db).kit(line.kit);
    if (!kit || today > line.dueDay) continue;  // an overdue kit is promised to nobody
    if (!book) book.emplace(db, line.center, today);
    const auto [longer, fresh] = byModel.try_emplace(kit->model);
    if (fresh) longer->second.stock = book->of(kit->model);
    keepLonger(*book, line, kit->model, due, longer->second);
  }
  for (const auto& [model, longer] : byModel)
    if (const auto code = wouldGoWithout(*book, longer))
      return Error{Errc::ExtensionWaited, *code == Code() ? std::string() : code->digits()};
  return {};
}

}  // namespace kstem
