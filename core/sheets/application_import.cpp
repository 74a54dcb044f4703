#include "core/sheets/application_import.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/base/korean_school.h"
#include "core/base/text.h"
#include "core/service/applications.h"
#include "core/sheets/written_day.h"
#include "core/store/sheet_columns.h"

namespace kstem {
namespace {

constexpr std::string_view kSheet = "application";

/// Things by what people call them; a name may stand for several.
template <class IdType>
class NamedThings final {
 public:
  void add(std::string_view name, const IdType& id) {
    if (!name.empty()) m_ids[plain(name)].insert(id);
  }
  /// Errors: `unknown`, NameAmbiguous.
  Result<IdType> find(const std::string& name, Errc unknown) const {
    const auto found = m_ids.find(plain(name));
    if (found == m_ids.end()) return Error{unknown, name};
    if (found->second.size() > 1) return Error{Errc::NameAmbiguous, name};
    return *found->second.begin();
  }

 private:
  static std::string plain(std::string_view name) {
    std::string folded = foldText(name);
    std::erase(folded, ' ');
    return folded;
  }
  std::map<std::string, std::set<IdType>> m_ids;
};

/// What the names in a sheet may stand for.
struct Known {
  NamedThings<SchoolId> schools;       ///< by code, alias is looked up beside it, full name
  NamedThings<SchoolId> shortSchools;  ///< by what people call them
  NamedThings<ModelId> models;         ///< by catalogue number and name
  NamedThings<CenterId> centers;       ///< by number, name and short name

  explicit Known(Bank& bank) {
    for (const store::SchoolRow& school : bank.rows().schools()) addSchool(bank, school);
    for (const store::ModelRow& model : bank.rows().models())
      for (const std::string& name : {model.catalogNo, model.name, model.nameEn})
        models.add(name, model.id);
    for (const store::CenterRow& center : bank.rows().centers())
      for (const std::string& name : {std::to_string(center.no), center.name, center.shortName})
        centers.add(name, center.id);
  }

  Result<SchoolId> school(Bank& bank, const std::string& name) const {
    for (const store::CodeRow& code : bank.rows().codesByText(name))
      if (code.subject == CodeKind::School)
        return bank.rows().standsFor(fromAgg<SchoolId>(code.agg));
    const auto full = schools.find(name, Errc::SchoolUnknown);
    if (full || full.error().code != Errc::SchoolUnknown) return full;
    return shortSchools.find(name, Errc::SchoolUnknown);
  }

 private:
  void addSchool(Bank& bank, const store::SchoolRow& school) {
    const SchoolId id = bank.rows().standsFor(school.id);
    schools.add(school.name, id);
    for (const std::string& name : shortSchoolNames(school.name)) shortSchools.add(name, id);
  }
};

std::optional<int> wholeNumber(const std::string& text) {
  int value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || stop == text.data()) return std::nullopt;
  return value;
}

/// Words of the office's programs for an application that was approved.
bool meansApproved(const std::string& state) {
  static constexpr std::array<std::string_view, 8> kApproved{
      "승인", "승인완료", "확정", "완료", "approved", "accepted", "y", "yes"};
  std::string word = foldText(state);
  std::erase(word, ' ');
  return std::find(kApproved.begin(), kApproved.end(), word) != kApproved.end();
}

/// One plan being made.
class Planner final {
 public:
  Planner(Bank& bank, const HeadedSheet& sheet, ApplicationPlan& plan)
      : m_bank(bank), m_sheet(sheet), m_plan(plan), m_known(bank) {
    for (const ApplicationField field : kApplicationFields)
      m_columns[field] = columnOf(sheet, plan.columns, field);
  }

  Result<void> run() {
    for (std::size_t row = 0; row < m_sheet.rowCount(); ++row)
      if (!m_sheet.isBlank(row)) m_plan.rows.push_back(read(row));
    return rehearse();
  }

 private:
  std::string text(std::size_t row, ApplicationField field) const {
    return m_sheet.text(row, m_columns.at(field));
  }

  ApplicationRow read(std::size_t row) {
    ApplicationRow out;
    out.line = HeadedSheet::lineOf(row);
    out.number = text(row, ApplicationField::Number);
    out.school = text(row, ApplicationField::School);
    out.teacher = text(row, ApplicationField::Teacher);
    out.model = text(row, ApplicationField::Model);
    out.quantity = text(row, ApplicationField::Quantity);
    out.pickUp = text(row, ApplicationField::PickUp);
    out.due = text(row, ApplicationField::Due);
    auto means = understand(row, out);
    if (means)
      out.means = *std::move(means);
    else
      out.refused = means.error();
    return out;
  }

  Result<Application> understand(std::size_t row, const ApplicationRow& read) {
    if (auto whole = checkCells(row, read); !whole) return whole.error();
    const auto school = m_known.school(m_bank, read.school);
    if (!school) return school.error();
    const auto model = m_known.models.find(read.model, Errc::ModelUnknown);
    if (!model) return model.error();
    Application means;
    means.number = read.number;
    means.school = *school;
    means.teacher = read.teacher;
    means.phone = text(row, ApplicationField::Phone);
    means.model = *model;
    means.purpose = text(row, ApplicationField::Purpose);
    means.pupilsOf = text(row, ApplicationField::PupilsOf);
    means.pupils = wholeNumber(text(row, ApplicationField::Pupils));
    if (auto done = readTerms(read, means); !done) return done.error();
    return means;
  }

  Result<void> checkCells(std::size_t row, const ApplicationRow& read) {
    for (const auto& [field, value] :
         {std::pair(ApplicationField::Number, &read.number),
          std::pair(ApplicationField::School, &read.school),
          std::pair(ApplicationField::Teacher, &read.teacher),
          std::pair(ApplicationField::Model, &read.model),
          std::pair(ApplicationField::PickUp, &read.pickUp)})
      if (value->empty()) return Error{Errc::CellMissing, std::string(keyOf(field))};
    if (!m_numbers.insert(read.number).second) return Error{Errc::ApplicationTwice, read.number};
    const std::string state = text(row, ApplicationField::State);
    if (!state.empty() && !meansApproved(state)) return Error{Errc::NotApproved, state};
    return checkCenter(text(row, ApplicationField::Center));
  }

  Result<void> checkCenter(const std::string& name) const {
    if (name.empty()) return {};
    const auto center = m_known.centers.find(name, Errc::CenterUnknown);
    if (!center) return center.error();
    if (*center != m_bank.place().center) return Error{Errc::NotThisCenter, name};
    return {};
  }

  static Result<void> readTerms(const ApplicationRow& read, Application& means) {
    if (!read.quantity.empty()) {
      const auto quantity = wholeNumber(read.quantity);
      if (!quantity || *quantity < 1) return Error{Errc::BadInput, read.quantity};
      means.quantity = *quantity;
    }
    const auto pickUp = readWrittenDay(read.pickUp);
    if (!pickUp) return pickUp.error();
    means.pickUp = *pickUp;
    if (read.due.empty()) return {};
    const auto due = readWrittenDay(read.due);
    if (!due) return due.error();
    means.due = *due;
    return {};
  }

  Result<void> rehearse() {
    std::vector<Intent> intents;
    for (const ApplicationRow& row : m_plan.rows)
      if (row.means) intents.push_back(TakeApplications{{*row.means}, m_plan.approval});
    const auto outcomes = m_bank.rehearse(intents);
    if (!outcomes) return outcomes.error();
    auto outcome = outcomes->begin();
    for (ApplicationRow& row : m_plan.rows)
      if (row.means) judge(row, *outcome++);
    return {};
  }

  void judge(ApplicationRow& row, const Result<void>& outcome) {
    if (!outcome) {
      row.refused = outcome.error();
      return;
    }
    switch (meaningOf(*row.means, reservationOf(m_bank.db(), row.number))) {
      case ApplicationMeans::New: row.outcome = ApplicationOutcome::Accepted; break;
      case ApplicationMeans::Changed: row.outcome = ApplicationOutcome::Changed; break;
      case ApplicationMeans::Known: row.outcome = ApplicationOutcome::Known; break;
    }
  }

  Bank& m_bank;
  const HeadedSheet& m_sheet;
  ApplicationPlan& m_plan;
  Known m_known;
  std::map<ApplicationField, HeadedSheet::Column> m_columns;
  std::set<std::string> m_numbers;
};

ApplicationColumns remembered(Bank& bank) {
  const auto headings = store::SheetColumns(bank.db()).read(kSheet);
  ApplicationColumns columns;
  for (const ApplicationField field : kApplicationFields)
    if (const auto found = headings.find(std::string(keyOf(field))); found != headings.end())
      columns.emplace(field, found->second);
  return columns;
}

ApplicationColumns columnsFor(Bank& bank, const HeadedSheet& sheet,
                              const ApplicationColumns& asked) {
  ApplicationColumns wanted = asked;
  wanted.merge(remembered(bank));
  return chooseColumns(sheet, wanted);
}

}  // namespace

int ApplicationPlan::count(ApplicationOutcome outcome) const {
  return static_cast<int>(
      std::count_if(rows.begin(), rows.end(),
                    [&](const ApplicationRow& row) { return row.outcome == outcome; }));
}

bool ApplicationPlan::writesNothing() const {
  return count(ApplicationOutcome::Accepted) + count(ApplicationOutcome::Changed) == 0;
}

int ApplicationPlan::countUndecided() const {
  return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const ApplicationRow& row) {
    return row.refused && (row.refused->code == Errc::DecisionNeeded ||
                           row.refused->code == Errc::ManagerNeeded);
  }));
}

Result<ApplicationPlan> planApplications(Bank& bank, std::string_view utf8Csv,
                                         const ApplicationReading& reading) {
  const auto sheet = HeadedSheet::parse(utf8Csv);
  if (!sheet) return sheet.error();
  ApplicationPlan plan;
  plan.headings = sheet->headings();
  plan.approval = reading.approval;
  Result<void> done;
  const auto read = kstem::reading([&] {
    plan.columns = columnsFor(bank, *sheet, reading.columns);
    plan.missing = missingColumns(*sheet, plan.columns);
    if (plan.missing.empty()) done = Planner(bank, *sheet, plan).run();
  });
  if (!read) return read.error();
  if (!done) return done.error();
  return plan;
}

TakeApplications intentOf(const ApplicationPlan& plan) {
  TakeApplications intent{{}, plan.approval};
  for (const ApplicationRow& row : plan.rows)
    if (row.outcome == ApplicationOutcome::Accepted || row.outcome == ApplicationOutcome::Changed)
      intent.rows.push_back(*row.means);
  return intent;
}

Result<void> rememberColumns(Bank& bank, const ApplicationPlan& plan) {
  store::SheetColumns::Headings headings;
  for (const auto& [field, heading] : plan.columns) headings.emplace(keyOf(field), heading);
  return reading([&] { store::SheetColumns(bank.db()).keep(kSheet, headings); });
}

Result<void> takeApplications(Bank& bank, const ApplicationPlan& plan, const ClerkId& clerk) {
  if (!plan.writesNothing())
    if (auto done = bank.perform(intentOf(plan), clerk); !done) return done.error();
  return rememberColumns(bank, plan);
}

}  // namespace kstem
