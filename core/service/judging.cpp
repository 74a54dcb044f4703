#include "core/service/judging.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/service/reserving.h"
#include "core/store/causality.h"

namespace kstem {
namespace {

using store::LineRow;
using store::ReservationRow;

/// A reservation that kits are kept for, and what promised them on the center's own time line.
struct Promised {
  ReservationRow row;
  DayRange days;
  EventId by;
  Hlc at = 0;
  Millis wall = 0;
};

bool comesFirst(const Promised& a, const Promised& b) {
  return a.at != b.at ? a.at < b.at : a.by < b.by;
}

/// The acceptance, or the event that made it; of a request, the request itself.
const JournalEvent* promiseOf(const History& history) {
  const JournalEvent* by = nullptr;
  for (const JournalEvent* event : history.live()) {
    if (!event->fact) continue;
    if (by == nullptr && std::holds_alternative<ReservationMade>(*event->fact)) by = event;
    if (std::holds_alternative<ReservationAccepted>(*event->fact)) by = event;
  }
  return by;
}

std::vector<Promised> promisesAt(Work& work, StockBook& book, const ModelId& model) {
  std::vector<Promised> all;
  for (ReservationRow& row : store::ReservationRows(work.db()).openAt(book.center(), model)) {
    if (!row.keepsKits() || work.isReadOnly(aggOf(row.id))) continue;
    const History history(work.journal().eventsOf(aggOf(row.id)));
    const JournalEvent* by = promiseOf(history);
    if (by == nullptr) continue;
    const DayRange days = book.reserved(row.model, row.pickUp, row.due);
    all.push_back({std::move(row), days, by->id, by->event.hlc, by->event.wall});
  }
  std::sort(all.begin(), all.end(), comesFirst);
  return all;
}

bool isFirm(const Promised& one) { return one.row.status != ReservationStatus::Requested; }

using LinesByModel = std::map<ModelId, std::vector<LineRow>>;

/// Kits that the center has lent, and kits of the center that another one has.
LinesByModel openLines(Work& work, const CenterId& center) {
  LinesByModel lines;
  for (LineRow& line : work.rows().openLinesConcerning(center))
    if (const auto kit = work.rows().kit(line.kit)) lines[kit->model].push_back(std::move(line));
  return lines;
}

/// What stands in the way of a promise although its author did not know.
struct Rival {
  EventId event;
  LostTo what = LostTo::Reservation;
};

/// Judges the promises of one model, the first one first.
class Court final {
 public:
  Court(Work& work, StockBook& book, const ModelId& model, const std::vector<LineRow>& lines)
      : m_work(work),
        m_book(book),
        m_model(model),
        m_causality(work.db()),
        m_lines(lines),
        m_all(promisesAt(work, book, model)) {}

  void judge() {
    for (const Promised& one : m_all)
      if (isFirm(one)) judgeFirm(one);
    Stock stock = m_book.of(m_model);
    for (const Promised& one : m_all) stock = withoutReservation(std::move(stock), one.row.code);
    for (const Promised& one : m_standing) keep(stock, one.row, one.days);
    for (const Promised& one : inLine()) judgeRequest(one, stock);
  }

 private:
  bool isConcurrent(const EventId& a, const EventId& b) const {
    return !m_causality.before(a, b) && !m_causality.before(b, a);
  }
  /// Requests, the first to ask first.
  std::vector<Promised> inLine() const {
    std::vector<Promised> requests;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(requests),
                 [](const Promised& one) { return !isFirm(one); });
    return requests;
  }

  void judgeFirm(const Promised& one) {
    const auto rival = rivalOf(one);
    if (rival && !fits(stockThen(one), m_book, one.days, one.row.rest(), one.row.kit))
      return refuse(one, *rival);
    m_standing.push_back(one);
  }

  void judgeRequest(const Promised& one, Stock& stock) {
    if (fits(stock, m_book, one.days, one.row.rest(), one.row.kit)) {
      keep(stock, one.row, one.days);
      m_standing.push_back(one);
      m_work.emit(aggOf(one.row.id), ReservationAccepted{m_work.today()});
      return tellReservation(m_work, Notice::ReservationAccepted, one.row, one.row.pickUp.iso());
    }
    if (const auto rival = rivalOf(one)) refuse(one, *rival);
  }

  std::optional<Rival> rivalOf(const Promised& one) {
    for (const Promised& other : m_standing)
      if (overlaps(other.days, one.days) && !m_causality.before(other.by, one.by) &&
          !m_causality.before(one.by, other.by))
        return Rival{other.by, LostTo::Reservation};
    for (const LineRow& line : m_lines)
      if (isRival(line, one)) return Rival{line.checkout, LostTo::Loan};
    return std::nullopt;
  }

  /// Of another school, in the way, and out without knowing of the promise.
  bool isRival(const LineRow& line, const Promised& one) {
    store::Rows& rows = m_work.rows();
    if (rows.standsFor(line.school) == rows.standsFor(one.row.school)) return false;
    const DayRange out = m_book.occupied(m_model, line.outDay, line.dueDay);
    return overlaps(out, one.days) && isConcurrent(line.checkout, one.by) &&
           (!one.row.kit || *one.row.kit == line.kit) && isCountedOn(line, one);
  }

  /// Whether the kit stood at the center, as far as the author of the promise knew.
  bool isCountedOn(const LineRow& line, const Promised& one) {
    if (line.center == m_book.center()) return true;
    auto events = m_work.journal().eventsOf(aggOf(line.kit));
    std::erase_if(events,
                  [&](const JournalEvent& event) { return !m_causality.before(event.id, one.by); });
    return foldKit(History(std::move(events)), m_causality).place == m_book.center();
  }

  /// The stock as it was when the promise was made, with what nobody knew of then.
  Stock stockThen(const Promised& one) {
    StockBook then(m_work.db(), m_book.center(), seoulDay(one.wall));
    Stock stock = then.of(m_model);
    for (const Promised& other : m_all)
      stock = withoutReservation(std::move(stock), other.row.code);
    for (StockKit& kit : stock.kits)
      if (!stoodSo(kit, one)) kit = {kit.kit, kit.code};
    for (const Promised& other : m_standing) keep(stock, other.row, other.days);
    return stock;
  }

  bool stoodSo(const StockKit& kit, const Promised& one) {
    for (const LineRow& line : m_lines)
      if (line.kit == kit.kit)
        return isRival(line, one) || m_causality.before(line.checkout, one.by);
    return m_work.journal().newestOf(aggOf(kit.kit)) <= one.at;
  }

  void refuse(const Promised& one, const Rival& rival) {
    ReservationRefused fact{m_work.today()};
    fact.lostToEvent = rival.event;
    fact.lostTo = rival.what;
    m_work.emit(aggOf(one.row.id), fact);
    tellReservation(m_work, Notice::ReservationLost, one.row, one.row.pickUp.iso());
  }

  Work& m_work;
  StockBook& m_book;
  ModelId m_model;
  store::JournalCausality m_causality;
  const std::vector<LineRow>& m_lines;
  std::vector<Promised> m_all;
  std::vector<Promised> m_standing;  ///< firm ones that keep their kits
};

// ---- extensions ----

/// The newest extension of a line that is out, and the due day without it.
struct Renewal {
  EventId by;
  Day before;
};

std::optional<Renewal> renewalOf(Work& work, const LineRow& line,
                                 const store::JournalCausality& causality) {
  auto events = work.journal().eventsOf(aggOf(line.kit));
  std::optional<EventId> by;
  {
    const History history(events);
    for (const JournalEvent* event : history.live()) {
      const auto* set = event->fact ? std::get_if<KitDueSet>(&*event->fact) : nullptr;
      if (set != nullptr && set->checkout == line.checkout && set->cause == DueCause::Extended)
        by = event->id;
    }
  }
  if (!by) return std::nullopt;
  std::erase_if(events, [&](const JournalEvent& event) { return event.id == *by; });
  for (const LoanLine& one : foldKit(History(std::move(events)), causality).lines)
    if (one.checkout == line.checkout) return Renewal{*by, one.due};
  return std::nullopt;
}

/// The latest open day that leaves the kit free by the pick-up, from `least` on.
Day shortened(StockBook& book, const LineRow& line, const Promised& one, Day least) {
  for (Day day = line.dueDay; day > least; day = day - 1)
    if (book.calendar().isOpen(day) &&
        book.occupied(one.row.model, line.outDay, day).end <= one.row.pickUp)
      return day;
  return least;
}

/// Whether it was shortened.
bool giveWay(Work& work, StockBook& book, const LineRow& line, const Promised& one,
             const Renewal& renewal) {
  const Day least = std::max(renewal.before, std::min(work.today(), line.dueDay));
  const Day due = shortened(book, line, one, least);
  if (due >= line.dueDay) return false;
  KitDueSet fact{line.checkout, due, work.today(), DueCause::Shortened, {}};
  fact.givesWayTo = one.by;
  work.emit(aggOf(line.kit), std::move(fact));
  work.tell({Notice::DueShortened, line.loanCode.digits(), schoolName(work.rows(), line.school),
             due.iso()});
  return true;
}

/// Whether the promise can be kept as things stand.
bool isKept(StockBook& book, const Promised& one) {
  const Stock others = withoutReservation(book.of(one.row.model), one.row.code);
  return fits(others, book, one.days, one.row.rest(), one.row.kit);
}

void shortenFor(Work& work, StockBook& book, const Promised& one,
                const std::vector<LineRow>& lines) {
  const store::JournalCausality causality(work.db());
  for (const LineRow& line : lines) {
    if (work.isReadOnly(aggOf(line.kit))) continue;
    if (isKept(book, one)) return;
    const auto renewal = renewalOf(work, line, causality);
    if (!renewal) continue;
    const bool known =
        causality.before(renewal->by, one.by) || causality.before(one.by, renewal->by);
    if (known || !overlaps(book.occupied(one.row.model, line.outDay, line.dueDay), one.days))
      continue;
    if (giveWay(work, book, line, one, *renewal)) work.settle();
  }
}

}  // namespace

void shortenExtensions(Work& work, StockBook& book) {
  for (auto& [model, lines] : openLines(work, book.center())) {
    std::erase_if(lines, [&](const LineRow& line) {
      return line.center != book.center() || line.extensions == 0;
    });
    if (lines.empty()) continue;
    for (const Promised& one : promisesAt(work, book, model))
      if (isFirm(one)) shortenFor(work, book, one, lines);
  }
}

void judgePromises(Work& work, StockBook& book) {
  LinesByModel lines = openLines(work, book.center());
  std::set<ModelId> models;
  for (const ReservationRow& row : store::ReservationRows(work.db()).openAt(book.center()))
    if (row.keepsKits()) models.insert(row.model);
  for (const ModelId& model : models) Court(work, book, model, lines[model]).judge();
}

}  // namespace kstem
