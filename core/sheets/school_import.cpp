#include "core/sheets/school_import.h"

#include <array>
#include <set>

#include "core/sheets/headed_sheet.h"

namespace kstem {
namespace {

struct Columns {
  HeadedSheet::Column id, name, level, office, district;

  explicit Columns(const HeadedSheet& sheet)
      : id(sheet.findColumn({"school_id", "학교ID", "학교 ID", "학교코드"})),
        name(sheet.findColumn({"name", "학교명", "학교 이름"})),
        level(sheet.findColumn({"level", "학교급구분", "학교급"})),
        office(sheet.findColumn({"support_office", "교육지원청", "교육지원청명"})),
        district(sheet.findColumn({"district", "자치구", "시군구", "시군구명"})) {}
};

/// One plan being made.
class SchoolPlanner final {
 public:
  SchoolPlanner(Bank& bank, const HeadedSheet& sheet)
      : m_bank(bank), m_sheet(sheet), m_columns(sheet) {}

  Result<SchoolPlan> run() {
    if (!m_columns.id || !m_columns.name)
      return Error{Errc::SheetUnreadable, "no column school_id or name"};
    for (std::size_t row = 0; row < m_sheet.rowCount(); ++row)
      if (!m_sheet.isBlank(row)) take(row);
    listMissing();
    return std::move(m_plan);
  }

 private:
  void take(std::size_t row) {
    const RegisterSchool wanted = read(row);
    if (const std::string_view why = faultOf(wanted); !why.empty()) return refuse(row, why);
    const auto known = m_bank.rows().codesByText(wanted.officialId);
    if (known.empty()) return m_plan.add.push_back(wanted);
    if (known.size() > 1) return refuse(row, "school_id stands for more than one thing");
    const auto school = m_bank.rows().school(fromAgg<SchoolId>(known.front().agg));
    if (!school) return refuse(row, "school_id is the code of something else");
    m_seen.insert(school->id);
    compare(*school, wanted);
  }

  RegisterSchool read(std::size_t row) const {
    return {m_sheet.text(row, m_columns.name), m_sheet.text(row, m_columns.level),
            m_sheet.text(row, m_columns.office), m_sheet.text(row, m_columns.district),
            m_sheet.text(row, m_columns.id)};
  }

  std::string_view faultOf(const RegisterSchool& wanted) {
    if (wanted.officialId.empty()) return "no school_id";
    if (wanted.name.empty()) return "no name";
    if (!m_ids.insert(wanted.officialId).second) return "school_id is in an earlier row";
    return {};
  }

  void compare(const store::SchoolRow& school, const RegisterSchool& wanted) {
    struct Pair {
      SchoolField field;
      const std::string& before;
      const std::string& now;
    };
    const std::array pairs{Pair{SchoolField::Name, school.name, wanted.name},
                           Pair{SchoolField::Level, school.level, wanted.level},
                           Pair{SchoolField::Office, school.office, wanted.office},
                           Pair{SchoolField::District, school.district, wanted.district}};
    const std::size_t had = m_plan.change.size();
    for (const Pair& pair : pairs)
      if (!pair.now.empty() && pair.now != pair.before)
        m_plan.change.push_back({{school.id, pair.field, pair.now}, school.name, pair.before});
    if (m_plan.change.size() == had) ++m_plan.unchanged;
  }

  void listMissing() {
    for (const store::SchoolRow& school : m_bank.rows().schools())
      if (!m_seen.contains(school.id)) m_plan.missing.push_back(school.name);
  }

  void refuse(std::size_t row, std::string_view reason) {
    m_plan.refused.push_back({HeadedSheet::lineOf(row), std::string(reason)});
  }

  Bank& m_bank;
  const HeadedSheet& m_sheet;
  Columns m_columns;
  std::set<std::string> m_ids;
  std::set<SchoolId> m_seen;
  SchoolPlan m_plan;
};

}  // namespace

Result<SchoolPlan> planSchoolImport(Bank& bank, std::string_view utf8Csv) {
  const auto sheet = HeadedSheet::parse(utf8Csv);
  if (!sheet) return sheet.error();
  return SchoolPlanner(bank, *sheet).run();
}

Result<SchoolImported> applySchoolImport(Bank& bank, const SchoolPlan& plan, const ClerkId& clerk) {
  if (plan.writesNothing()) return SchoolImported{};
  ImportSchools intent{plan.add, {}};
  for (const SchoolChange& change : plan.change) intent.change.push_back(change.set);
  if (auto done = bank.perform(intent, clerk); !done) return done.error();
  return SchoolImported{static_cast<int>(plan.add.size()), static_cast<int>(plan.change.size())};
}

}  // namespace kstem
