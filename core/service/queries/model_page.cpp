#include "core/service/queries/model_page.h"

#include "core/domain/restock.h"
#include "core/domain/school_year.h"
#include "core/service/names.h"
#include "core/store/kit_life_rows.h"

namespace kstem {
namespace {

/// Only what differs from the usual is written down.
template <class T>
std::optional<T> unless(T usual, T value) {
  return value == usual ? std::nullopt : std::optional(value);
}

ModelRegistered aboutOf(const store::ModelRow& row) {
  ModelRegistered about{row.catalogNo, row.name,    row.nameEn,  row.category,
                        row.setUnit,   row.storage, row.courier, row.parts};
  about.checkText = unless(std::string(), row.checkText);
  about.boxes = unless(1U, static_cast<std::uint32_t>(row.boxes));
  about.shortRule = unless(ShortRule::Lend, row.shortRule);
  about.checklist = unless(ChecklistRule::NextScanConfirms, row.checklist);
  if (row.turnaround) about.turnaround = static_cast<std::uint32_t>(*row.turnaround);
  about.restockBelow = unless(kRestockBelow, static_cast<std::uint32_t>(row.restockBelow));
  about.inspection = row.inspection;
  return about;
}

ModelStatistics statisticsOf(Bank& bank, const ModelId& model) {
  ModelStatistics statistics{schoolYear(bank.today())};
  store::KitLifeRows rows(bank.db());
  int back = 0;
  int days = 0;
  for (const store::LoanSpan& span : rows.loansOf(model, statistics.year)) {
    ++statistics.loans;
    if (!span.back) continue;
    ++back;
    days += *span.back - span.out;
  }
  if (back > 0) statistics.averageDays = static_cast<double>(days) / back;
  statistics.damages = rows.damagesOf(model, statistics.year);
  return statistics;
}

}  // namespace

std::optional<ModelPageView> readModelPage(Bank& bank, const ModelId& model) {
  const auto row = bank.rows().model(model);
  if (!row) return std::nullopt;
  const CenterId own = bank.place().center;
  return ModelPageView{model,
                       aboutOf(*row),
                       bank.rows().countedParts(model),
                       readModelCounts(bank, model, std::nullopt),
                       readModelCounts(bank, model, own),
                       statisticsOf(bank, model),
                       own,
                       Names(bank).center(own)};
}

}  // namespace kstem
