#include "core/service/queries/transfer_ideas.h"

#include <algorithm>
#include <map>

#include "core/service/names.h"
#include "core/service/queries/center_news.h"
#include "core/service/reserving.h"
#include "core/service/transferring.h"
#include "core/store/stock_rows.h"
#include "core/store/transfer_rows.h"

namespace kstem {
namespace {

constexpr int kAhead = 28;  ///< days in which a kit that is given away must not be wanted
constexpr int kBack = 90;   ///< days in which what was refused still counts

/// How many kits of a model were wanted at a center in vain.
struct Demand {
  int waiting = 0;
  int refused = 0;
  int all() const noexcept { return waiting + refused; }
};

class IdeaFinder final {
 public:
  explicit IdeaFinder(Bank& bank)
      : m_bank(bank),
        m_names(bank),
        m_news(bank),
        m_here(bank.place().center),
        m_today(bank.today()) {
    for (const store::CenterRow& center : bank.rows().centers())
      m_books.try_emplace(center.id, bank.db(), center.id, m_today);
    m_requests = store::TransferRows(bank.db()).openRequests(m_here);
  }

  std::vector<TransferIdea> find() {
    std::vector<TransferIdea> ideas;
    for (const auto& row : store::ReservationRows(m_bank.db()).openAt(m_here))
      if (row.status == ReservationStatus::Waiting && row.rest() > 0 && !row.kit)
        if (auto idea = askFor(row)) ideas.push_back(std::move(*idea));
    std::stable_sort(ideas.begin(), ideas.end(), [](const TransferIdea& a, const TransferIdea& b) {
      return a.needed < b.needed;
    });
    std::vector<TransferIdea> sends = sendIdeas();
    std::move(sends.begin(), sends.end(), std::back_inserter(ideas));
    return ideas;
  }

 private:
  /// Kits of the model that the center does not need in the next weeks.
  int spare(const CenterId& center, const ModelId& model) {
    StockBook& book = m_books.at(center);
    return freeThroughout(leftByLine(book, model),
                          DaySheet(book.calendar(), {m_today, m_today + kAhead}));
  }

  bool isAsked(const ReservationId& id, const ModelId& model) const {
    return std::any_of(m_requests.begin(), m_requests.end(), [&](const auto& request) {
      return request.to == m_here && (request.reservation == id || request.model == model);
    });
  }

  std::optional<TransferIdea> askFor(const store::ReservationRow& row) {
    const bool tooLate = usualArrival(m_bank.rows(), m_here, m_today) >= row.pickUp;
    if (tooLate || isAsked(row.id, row.model)) return std::nullopt;
    std::optional<CenterId> best;
    int most = row.rest() - 1;
    for (const auto& [center, book] : m_books) {
      if (center == m_here) continue;
      const int free = spare(center, row.model);
      if (free > most) best = center, most = free;
    }
    if (!best) return std::nullopt;
    TransferIdea idea = about(IdeaWay::Ask, *best, row.model, row.rest());
    idea.reservation = row.id;
    idea.school = m_names.school(row.school);
    idea.needed = row.pickUp;
    return idea;
  }

  std::map<ModelId, Demand> demandAt(const CenterId& center) {
    std::map<ModelId, Demand> demand;
    store::ReservationRows rows(m_bank.db());
    for (const auto& row : rows.openAt(center))
      if (row.status == ReservationStatus::Waiting) demand[row.model].waiting += row.rest();
    for (const auto& row : rows.pickedUpFrom(center, m_today - kBack))
      if (row.status == ReservationStatus::Refused) demand[row.model].refused += row.quantity;
    return demand;
  }

  std::vector<TransferIdea> sendIdeas() {
    const auto ours = demandAt(m_here);
    std::vector<TransferIdea> ideas;
    for (const auto& [center, book] : m_books) {
      if (center == m_here) continue;
      for (const auto& [model, demand] : demandAt(center))
        if (!ours.contains(model))
          if (auto idea = send(center, model, demand)) ideas.push_back(std::move(*idea));
    }
    std::stable_sort(ideas.begin(), ideas.end(), [](const TransferIdea& a, const TransferIdea& b) {
      return a.waiting + a.refused > b.waiting + b.refused;
    });
    return ideas;
  }

  std::optional<TransferIdea> send(const CenterId& center, const ModelId& model,
                                   const Demand& demand) {
    const int idle = std::min(spare(m_here, model), demand.all());
    if (idle < 1 || spare(center, model) > 0 || isRequestedBy(center, model)) return std::nullopt;
    TransferIdea idea = about(IdeaWay::Send, center, model, idle);
    idea.waiting = demand.waiting;
    idea.refused = demand.refused;
    for (const auto& row : store::StockRows(m_bank.db()).kitsAt(m_here, model))
      if (row.standing == Standing::Shelf && static_cast<int>(idea.kits.size()) < idle)
        idea.kits.push_back(row.kit);
    idea.quantity = static_cast<int>(idea.kits.size());
    return idea.kits.empty() ? std::nullopt : std::optional(std::move(idea));
  }

  /// It stands on the board already.
  bool isRequestedBy(const CenterId& center, const ModelId& model) const {
    return std::any_of(m_requests.begin(), m_requests.end(), [&](const auto& request) {
      return request.to == center && request.model == model;
    });
  }

  TransferIdea about(IdeaWay way, const CenterId& other, const ModelId& model, int quantity) {
    TransferIdea idea;
    idea.way = way;
    idea.other = other;
    idea.otherName = m_names.center(other);
    idea.otherKnownUntil = m_news.knownUntil(other);
    idea.model = model;
    if (const store::ModelRow* row = m_names.model(model)) idea.modelName = row->name;
    idea.quantity = quantity;
    return idea;
  }

  Bank& m_bank;
  Names m_names;
  CenterNews m_news;
  CenterId m_here;
  Day m_today;
  std::map<CenterId, StockBook> m_books;
  std::vector<store::TransferRequestRow> m_requests;
};

}  // namespace

std::vector<TransferIdea> readTransferIdeas(Bank& bank) { return IdeaFinder(bank).find(); }

}  // namespace kstem
