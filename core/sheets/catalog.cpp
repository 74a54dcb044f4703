#include "core/sheets/catalog.h"

#include <map>
#include <string>

#include "catalog_sheets.h"
#include "core/sheets/headed_sheet.h"

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

std::vector<CenterRegistered> readCenters(const HeadedSheet& sheet) {
  const auto no = sheet.findColumn({"no"}), name = sheet.findColumn({"name"});
  const auto shortName = sheet.findColumn({"short_name"});
  const auto address = sheet.findColumn({"address"}), phone = sheet.findColumn({"phone"});
  const auto hours = sheet.findColumn({"hours"}), closes = sheet.findColumn({"closes"});
  std::vector<CenterRegistered> centers;
  for (std::size_t row = 0; row < sheet.rowCount(); ++row)
    centers.push_back({static_cast<std::uint32_t>(sheet.number(row, no)), sheet.text(row, name),
                       sheet.text(row, shortName), sheet.text(row, address), sheet.text(row, phone),
                       sheet.text(row, hours), sheet.text(row, closes)});
  return centers;
}

}  // namespace

Result<std::vector<ModelRegistered>> builtInModels() {
  const auto models = HeadedSheet::parse(embedded::k_kit_catalog);
  if (!models) return models.error();
  const auto parts = HeadedSheet::parse(embedded::k_kit_components);
  if (!parts) return parts.error();
  return readModels(*models, readParts(*parts));
}

Result<std::vector<CenterRegistered>> builtInCenters() {
  const auto centers = HeadedSheet::parse(embedded::k_centers);
  if (!centers) return centers.error();
  return readCenters(*centers);
}

}  // namespace kstem
