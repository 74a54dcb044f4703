#include "core/demo/demo_data.h"

#include "core/sheets/catalog.h"
#include "core/sheets/headed_sheet.h"
#include "demo_sheets.h"

namespace kstem {
namespace {

std::vector<DemoSchool> readSchools(const HeadedSheet& sheet) {
  const auto id = sheet.findColumn({"school_id"}), name = sheet.findColumn({"name"});
  const auto level = sheet.findColumn({"level"}), office = sheet.findColumn({"support_office"});
  const auto district = sheet.findColumn({"district"}), center = sheet.findColumn({"center"});
  std::vector<DemoSchool> schools;
  for (std::size_t row = 0; row < sheet.rowCount(); ++row)
    schools.push_back({{sheet.text(row, name), sheet.text(row, level), sheet.text(row, office),
                        sheet.text(row, district), sheet.text(row, id)},
                       sheet.text(row, center)});
  return schools;
}

void readPeople(const HeadedSheet& sheet, DemoData& data) {
  const auto name = sheet.findColumn({"name"}), role = sheet.findColumn({"role"});
  const auto subject = sheet.findColumn({"subject"});
  for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
    if (sheet.text(row, role) == "clerk") {
      data.clerks.push_back(sheet.text(row, name));
    } else {
      data.teachers.push_back({sheet.text(row, name), sheet.text(row, subject)});
    }
  }
}

}  // namespace

Result<DemoData> readDemoData() {
  auto models = builtInModels();
  if (!models) return models.error();
  auto centers = builtInCenters();
  if (!centers) return centers.error();
  const auto schools = HeadedSheet::parse(embedded::k_schools);
  if (!schools) return schools.error();
  const auto people = HeadedSheet::parse(embedded::k_names);
  if (!people) return people.error();
  DemoData data;
  data.models = *std::move(models);
  data.centers = *std::move(centers);
  data.schools = readSchools(*schools);
  readPeople(*people, data);
  return data;
}

}  // namespace kstem
