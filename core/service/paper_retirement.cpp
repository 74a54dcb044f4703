#include <algorithm>
#include <limits>

#include "core/service/paper_parts.h"
#include "core/service/queries/kit_page.h"
#include "core/store/kit_list_rows.h"

namespace kstem {
namespace {

constexpr int kMonthsOfYear = 12;

/// Whole months.
int monthsBetween(Day from, Day to) {
  const int months = (to.year() - from.year()) * kMonthsOfYear + to.month() - from.month();
  return std::max(0, to.dayOfMonth() < from.dayOfMonth() ? months - 1 : months);
}

/// Nothing when no part has a price.
std::optional<std::int64_t> priceOf(Names& names, const ModelId& id) {
  const store::ModelRow* const model = names.model(id);
  if (model == nullptr) return std::nullopt;
  std::int64_t sum = 0;
  for (const Part& part : model->parts)
    sum += std::int64_t{part.unitPrice} * static_cast<std::int64_t>(part.quantity);
  return sum > 0 ? std::optional(sum) : std::nullopt;
}

const LifeEntry* retirementIn(const KitPageView& page) {
  const auto entry = std::find_if(page.life.begin(), page.life.end(), [](const LifeEntry& one) {
    return one.kind == LifeKind::Retired;
  });
  return entry == page.life.end() ? nullptr : &*entry;
}

std::vector<RetiredPart> shortParts(const KitPageView& page) {
  std::vector<RetiredPart> parts;
  for (const KitContent& content : page.contents)
    if (content.isShort) parts.push_back({content.name, content.quantity - content.have});
  return parts;
}

/// The action that retired the kit.
std::optional<GroupId> retiredBy(Bank& bank, const KitId& kit) {
  const auto page = readKitPage(bank, kit);
  const LifeEntry* const retirement = page && page->isRetired ? retirementIn(*page) : nullptr;
  if (retirement == nullptr) return std::nullopt;
  return store::Journal(bank.db()).event(retirement->event)->event.group;
}

/// Nothing when there is no such kit, or it is in use.
std::optional<RetiredKit> readRetired(Bank& bank, Names& names, const KitId& id) {
  const auto row = bank.rows().kit(id);
  if (!row || !row->retired) return std::nullopt;
  const auto page = readKitPage(bank, id);
  const LifeEntry* const retirement = retirementIn(*page);
  if (retirement == nullptr) return std::nullopt;
  RetiredKit kit;
  kit.code = page->code;
  kit.aliases = page->aliases;
  kit.model = page->modelName;
  kit.setUnit = page->setUnit;
  kit.registered = seoulDay(row->registeredAt);
  kit.retired = retirement->day;
  kit.monthsUsed = monthsBetween(kit.registered, kit.retired);
  kit.price = priceOf(names, page->model);
  kit.loans = static_cast<int>(bank.rows().linesOfKit(id).size());
  kit.parts = shortParts(*page);
  if (page->home != bank.place().center) kit.home = page->homeName;
  kit.reason = retirement->note;
  kit.photos = static_cast<int>(page->photos.size());
  return kit;
}

void add(RetirementRecord& record, RetiredKit kit) {
  record.total += kit.price.value_or(0);
  record.kits.push_back(std::move(kit));
}

std::vector<store::KitListRow> retiredHere(Bank& bank) {
  store::KitListFilter filter;
  filter.set = KitSet::Retired;
  filter.place = bank.place().center;
  return store::KitListRows(bank.db()).read(filter, 0, std::numeric_limits<int>::max());
}

}  // namespace

Result<RetirementRecord> makeRetirementRecord(Bank& bank, const KitId& kit, const PaperIssue& by) {
  Names names(bank);
  auto retired = readRetired(bank, names, kit);
  if (!retired) return Error{Errc::KitUnknown, {}};
  RetirementRecord record;
  record.head = paperHead(bank, by);
  add(record, *std::move(retired));
  return record;
}

Result<RetirementRecord> printRetirementRecord(Bank& bank, const KitId& kit, const ClerkId& clerk) {
  const auto under = retiredBy(bank, kit);
  if (!under) return Error{Errc::KitUnknown, {}};
  if (auto noted = bank.perform(RecordPrint{*under, Form::RetirementRecord}, clerk); !noted)
    return noted.error();
  const int copy = bank.rows().copies(*under, Form::RetirementRecord);
  return makeRetirementRecord(bank, kit, {clerk, copy});
}

RetirementRecord makeRetirementRecord(Bank& bank, const DayRange& days, const PaperIssue& by) {
  RetirementRecord record;
  record.head = paperHead(bank, by);
  record.days = days;
  Names names(bank);
  for (const store::KitListRow& row : retiredHere(bank))
    if (auto kit = readRetired(bank, names, row.id); kit && contains(days, kit->retired))
      add(record, *std::move(kit));
  std::stable_sort(record.kits.begin(), record.kits.end(),
                   [](const RetiredKit& a, const RetiredKit& b) { return a.retired < b.retired; });
  return record;
}

Result<RetirementRecord> printRetirementRecord(Bank& bank, const DayRange& days,
                                               const ClerkId& clerk) {
  return printedAtCenter(bank, Form::RetirementRecord, clerk, [&] {
    return makeRetirementRecord(bank, days, {clerk, 1});
  });
}

}  // namespace kstem
