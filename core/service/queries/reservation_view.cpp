#include "core/service/queries/reservation_view.h"

#include <algorithm>
#include <map>

#include "core/service/queries/today_phone.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

using store::ReservationRow;

ReservationStage stageOf(const ReservationRow& row) {
  if (row.rest() == 0) return ReservationStage::Collected;
  switch (row.status) {
    case ReservationStatus::Requested: return ReservationStage::Requested;
    case ReservationStatus::Waiting: return ReservationStage::Waiting;
    case ReservationStatus::Refused: return ReservationStage::Refused;
    case ReservationStatus::Expired: return ReservationStage::Expired;
    case ReservationStatus::Cancelled: return ReservationStage::Cancelled;
    case ReservationStatus::Released: return ReservationStage::Released;
    case ReservationStatus::Accepted:
    case ReservationStatus::Ready: break;
  }
  if (row.collected > 0) return ReservationStage::PartlyCollected;
  return row.status == ReservationStatus::Ready ? ReservationStage::Ready
                                                : ReservationStage::Accepted;
}

/// Reads reservations with the names and numbers around them; each stock once.
class ItemReader final {
 public:
  explicit ItemReader(Bank& bank) : m_bank(bank), m_names(bank) {}

  ReservationItem item(const ReservationRow& row) {
    ReservationItem item;
    item.id = row.id;
    item.code = row.code;
    item.stage = stageOf(row);
    fillPeople(item, row);
    item.model = row.model;
    if (const store::ModelRow* model = m_names.model(row.model)) item.modelName = model->name;
    item.quantity = row.quantity;
    item.collected = row.collected;
    item.pickUp = row.pickUp;
    item.due = row.due;
    item.askedOn = row.askedOn;
    fillTexts(item, row);
    fillPlace(item, row);
    if (row.isOpen())
      item.letters = m_bank.rows().copies(GroupId{row.id.bytes}, Form::PickUpLetter);
    return item;
  }

 private:
  void fillPeople(ReservationItem& item, const ReservationRow& row) {
    item.school = row.school;
    item.schoolName = m_names.school(row.school);
    item.teacher = row.teacher;
    item.teacherName = m_names.teacher(row.teacher);
    if (const auto teacher = m_bank.rows().teacher(row.teacher))
      item.phone = maskedPhone(teacher->phone.value_or(std::string()));
    item.center = row.center;
    item.centerName = m_names.center(row.center);
    item.askedAt = m_names.center(row.askedAt);
  }
  void fillTexts(ReservationItem& item, const ReservationRow& row) {
    item.purpose = row.purpose.value_or(std::string());
    item.pupilsOf = row.pupilsOf.value_or(std::string());
    item.pupils = row.pupils;
    if (row.kit)
      if (const auto kit = m_bank.rows().kit(*row.kit)) item.namedKit = kit->code;
    item.endedOn = row.endedOn;
    item.endReason = row.endReason.value_or(std::string());
    item.source = row.source.value_or(std::string());
  }
  void fillPlace(ReservationItem& item, const ReservationRow& row) {
    if (!row.isOpen()) return;
    const auto& [book, stock] = stockOf(row);
    int place = 0;
    for (const Promise& wish : stock.waiting) {
      ++place;
      if (wish.id == row.id) item.placeInLine = place;
    }
    const DayRange days = book->reserved(row.model, row.pickUp, row.due);
    item.atRisk = row.keepsKits() && freeThroughout(stock, {book->calendar(), days}) < 0;
  }
  using BookAndStock = std::pair<StockBook*, Stock>;
  const BookAndStock& stockOf(const ReservationRow& row) {
    auto [book, fresh] = m_books.try_emplace(row.center, m_bank.db(), row.center, m_bank.today());
    auto [it, empty] = m_stocks.try_emplace({row.center, row.model});
    if (empty) it->second = {&book->second, book->second.of(row.model)};
    return it->second;
  }

  Bank& m_bank;
  Names m_names;
  std::map<CenterId, StockBook> m_books;
  std::map<std::pair<CenterId, ModelId>, BookAndStock> m_stocks;
};

bool belongs(const ReservationRow& row, ReservationSet set, Day today) {
  switch (set) {
    case ReservationSet::Open: return row.isOpen();
    case ReservationSet::PickUpsDue: return row.keepsKits() && row.pickUp <= today;
    case ReservationSet::Waiting:
      return row.isOpen() && row.status == ReservationStatus::Waiting;
    case ReservationSet::Requested:
      return row.isOpen() && row.status == ReservationStatus::Requested;
    case ReservationSet::Ended: return !row.isOpen();
    case ReservationSet::All: return true;
  }
  return false;
}

Day endOfWeek(Day today) {
  const int day = static_cast<int>(today.weekday());  // Sunday is 0
  return today + (day == 0 ? 0 : 7 - day);
}

/// How far back ended reservations are listed.
constexpr int kEndedDays = 366;

void countWeek(Bank& bank, const std::vector<ReservationRow>& rows, ReservationListView& view) {
  const Day sunday = endOfWeek(view.today);
  for (const ReservationRow& row : rows) {
    if (row.keepsKits() && row.pickUp <= sunday) view.pickUpsThisWeek += row.rest();
    if (belongs(row, ReservationSet::Waiting, view.today)) ++view.waiting;
  }
  for (const store::LineRow& line : bank.rows().openLinesDue(view.today, sunday))
    if (line.center == bank.place().center) ++view.returnsThisWeek;
}

}  // namespace

ReservationListView readReservations(Bank& bank, ReservationSet set,
                                     const std::optional<CenterId>& center) {
  ReservationListView view;
  view.today = bank.today();
  auto rows = store::ReservationRows(bank.db())
                  .pickedUpFrom(center.value_or(bank.place().center), view.today - kEndedDays);
  countWeek(bank, rows, view);
  std::erase_if(rows, [&](const ReservationRow& row) { return !belongs(row, set, view.today); });
  if (set == ReservationSet::Waiting)
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
      return a.placeInLine < b.placeInLine;
    });
  ItemReader reader(bank);
  for (const ReservationRow& row : rows) view.rows.push_back(reader.item(row));
  return view;
}

std::vector<ReservationItem> readReservationsOf(Bank& bank, const SchoolId& school) {
  std::vector<ReservationItem> items;
  ItemReader reader(bank);
  for (const ReservationRow& row : store::ReservationRows(bank.db()).ofSchool(school))
    items.push_back(reader.item(row));
  return items;
}

std::optional<ReservationItem> readReservation(Bank& bank, const ReservationId& id) {
  const auto row = store::ReservationRows(bank.db()).one(id);
  return row ? std::optional(ItemReader(bank).item(*row)) : std::nullopt;
}

namespace {

/// The centers that could help, the one that was asked first.
std::vector<Offer> offersOf(Bank& bank, StockBook& asked, const Reserve& wish, Day due) {
  std::vector<std::unique_ptr<StockBook>> books;
  std::vector<Stock> stocks{leftByLine(asked, wish.model)};
  for (const store::CenterRow& row : bank.rows().centers()) {
    if (row.id == asked.center()) continue;
    books.push_back(std::make_unique<StockBook>(bank.db(), row.id, bank.today()));
    stocks.push_back(leftByLine(*books.back(), wish.model));
  }
  std::vector<OfferingCenter> centers;
  for (std::size_t i = 0; i < stocks.size(); ++i) {
    StockBook& book = i == 0 ? asked : *books[i - 1];
    centers.push_back({book.center(), &stocks[i], &book.calendar(), book.policy().due,
                       book.turnaroundOf(wish.model)});
  }
  return offersFor(centers,
                   {wish.quantity, wish.pickUp, due, firstPickUp(asked), lastPickUp(asked)},
                   bank.today());
}

}  // namespace

BookingPreview previewBooking(Bank& bank, const Reserve& asked) {
  StockBook book(bank.db(), asked.center.value_or(bank.place().center), bank.today());
  BookingPreview preview;
  preview.firstPickUp = firstPickUp(book);
  preview.lastPickUp = lastPickUp(book);
  preview.pickUp = asked.pickUp;
  preview.turnaround = book.turnaroundOf(asked.model);
  const auto days = decideDays(book, asked.model, asked.pickUp, asked.due);
  if (!days) {
    preview.refused = days.error().code;
    preview.refusedDetail = days.error().detail;
    return preview;
  }
  preview.due = days->due.day;
  const Stock stock = leftByLine(book, asked.model);
  preview.free = std::max(0, freeThroughout(stock, {book.calendar(), days->occupied}));
  preview.fits = fits(stock, book, days->occupied, asked.quantity, asked.kit);
  if (!asked.school.isNone()) preview.issues = issuesOf(bank.db(), book, asked, *days);
  if (!preview.fits) preview.offers = offersOf(bank, book, asked, preview.due);
  return preview;
}

std::vector<Issue> readChangeIssues(Bank& bank, const ChangeReservation& change) {
  const auto row = store::ReservationRows(bank.db()).one(change.reservation);
  if (!row || !row->isOpen()) return {};
  const auto issues = issuesOfChange(bank.db(), bank.today(), *row, change);
  return issues ? *issues : std::vector<Issue>();
}

}  // namespace kstem
