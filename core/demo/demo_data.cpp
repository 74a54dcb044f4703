#include "core/demo/demo_data.h"

#include <map>

#include "core/sheets/headed_sheet.h"
#include "demo_sheets.h"

namespace kstem {
namespace {

using PartsByModel = std::map<std::string, std::vector<Part>>;

PartsByModel readParts(const HeadedSheet& sheet) {
  const auto model = sheet.findColumn({"kit_code"}), no = sheet.findColumn({"seq"});
  const auto name = sheet.findColumn({"component_ko"}), quantity = sheet.findColumn({"qty"});
  const auto price = sheet.findColumn({"unit_price_krw"});
  const auto consumable = sheet.findColumn({"consumable"}), key = sheet.findColumn({"key_part"});
  const auto count = [&](std::size_t row, HeadedSheet::Column column) {
    return static_cast<std::uint32_t>(sheet.number(row, column));
  };
  PartsByModel parts;
  for (std::size_t row = 0; row < sheet.rowCount(); ++row)
    parts[sheet.text(row, model)].push_back(
        {count(row, no), sheet.text(row, name), count(row, quantity), count(row, price),
         sheet.text(row, consumable) == "Y", sheet.text(row, key) == "Y"});
  return parts;
}

std::vector<ModelRegistered> readModels(const HeadedSheet& sheet, const PartsByModel& parts) {
  const auto no = sheet.findColumn({"kit_code"}), name = sheet.findColumn({"name_ko"});
  const auto english = sheet.findColumn({"name_en"}), category = sheet.findColumn({"category"});
  const auto unit = sheet.findColumn({"set_unit"}), storage = sheet.findColumn({"storage"});
  const auto courier = sheet.findColumn({"courier_ok"});
  std::vector<ModelRegistered> models;
  for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
    const auto own = parts.find(sheet.text(row, no));
    models.push_back({sheet.text(row, no), sheet.text(row, name), sheet.text(row, english),
                      sheet.text(row, category), sheet.text(row, unit), sheet.text(row, storage),
                      sheet.text(row, courier) == "Y",
                      own == parts.end() ? std::vector<Part>() : own->second});
  }
  return models;
}

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
  const auto models = HeadedSheet::parse(embedded::k_kit_catalog);
  if (!models) return models.error();
  const auto parts = HeadedSheet::parse(embedded::k_kit_components);
  if (!parts) return parts.error();
  const auto schools = HeadedSheet::parse(embedded::k_schools);
  if (!schools) return schools.error();
  const auto people = HeadedSheet::parse(embedded::k_names);
  if (!people) return people.error();
  DemoData data;
  data.models = readModels(*models, readParts(*parts));
  data.schools = readSchools(*schools);
  readPeople(*people, data);
  return data;
}

}  // namespace kstem
