#include "core/service/queries/labels.h"

#include "core/service/code_finder.h"
#include "core/service/names.h"
#include "core/service/queries/kit_list.h"
#include "core/service/queries/shelf_list.h"

namespace kstem {
namespace {

std::vector<std::string> filledLines(std::initializer_list<std::string> lines) {
  std::vector<std::string> kept;
  for (const std::string& line : lines)
    if (!line.empty()) kept.push_back(line);
  return kept;
}

void addKitLabels(std::vector<Label>& labels, Names& names, const store::KitRow& kit) {
  const NamedKit named = names.kit(kit.id);
  for (int box = 1; box <= named.boxes; ++box)
    labels.push_back({LabelLook::Thing, kit.code, named.model,
                      filledLines({names.center(kit.home), kit.shelf}), box, named.boxes});
}

Label cardOf(Names& names, const store::TeacherRow& teacher, const SchoolId& school) {
  return {LabelLook::Card, teacher.code, *teacher.name, filledLines({names.school(school)})};
}

Label cardOf(const store::SchoolRow& school) {
  return {LabelLook::Card, school.code, school.name, filledLines({school.office})};
}

std::vector<Label> teacherLabels(Bank& bank, const TeacherId& id) {
  const auto teacher = bank.rows().teacher(id);
  if (!teacher || !teacher->name) return {};
  Names names(bank);
  return {cardOf(names, *teacher, bank.rows().standsFor(teacher->school))};
}

std::vector<Label> partLabels(Bank& bank, const ModelId& model, std::optional<std::uint32_t> only) {
  std::vector<Label> labels;
  const auto row = bank.rows().model(model);
  if (!row) return labels;
  for (const Part& part : row->parts)
    if (part.card && (!only || *only == part.no))
      labels.push_back({LabelLook::Thing, *part.card, part.name, filledLines({row->name})});
  return labels;
}

std::vector<Label> cardOfSchool(Bank& bank, const SchoolId& id) {
  const auto school = bank.rows().school(bank.rows().standsFor(id));
  return school ? std::vector<Label>{cardOf(*school)} : std::vector<Label>{};
}

Label labelOf(const ShelfItem& shelf) { return {LabelLook::Shelf, shelf.code, shelf.name, {}}; }

std::vector<Label> shelfLabel(Bank& bank, const ShelfId& id) {
  for (const ShelfItem& shelf : readShelves(bank))
    if (shelf.id == id) return {labelOf(shelf)};
  return {};
}

}  // namespace

std::vector<Label> readKitLabels(Bank& bank, const std::vector<KitId>& kits) {
  Names names(bank);
  std::vector<Label> labels;
  for (const KitId& id : kits)
    if (const auto kit = bank.rows().kit(id)) addKitLabels(labels, names, *kit);
  return labels;
}

std::vector<Label> readModelLabels(Bank& bank, const ModelId& model) {
  KitFilter filter;
  filter.model = model;
  filter.place = bank.place().center;
  std::vector<KitId> kits;
  for (const KitListItem& kit : readKits(bank, filter, 0, countKits(bank, filter)))
    if (kit.standing != Standing::Retired) kits.push_back(kit.id);
  return readKitLabels(bank, kits);
}

std::vector<Label> readPartLabels(Bank& bank, const ModelId& model) {
  return partLabels(bank, model, std::nullopt);
}

std::vector<Label> readSchoolLabels(Bank& bank, const SchoolId& school) {
  std::vector<Label> labels = cardOfSchool(bank, school);
  Names names(bank);
  const SchoolId root = bank.rows().standsFor(school);
  for (const store::TeacherRow& teacher : bank.rows().teachersOf(root))
    if (teacher.name) labels.push_back(cardOf(names, teacher, root));
  return labels;
}

std::vector<Label> readShelfLabels(Bank& bank) {
  std::vector<Label> labels;
  for (const ShelfItem& shelf : readShelves(bank))
    if (shelf.id) labels.push_back(labelOf(shelf));
  return labels;
}

std::vector<Label> readScannedLabels(Bank& bank, std::string_view typed) {
  const Found found = findCode(bank, typed);
  if (const auto* kit = std::get_if<FoundKit>(&found)) return readKitLabels(bank, {kit->id});
  if (const auto* card = std::get_if<FoundShelf>(&found)) return shelfLabel(bank, card->shelf);
  if (const auto* part = std::get_if<FoundPart>(&found))
    return partLabels(bank, part->model, part->no);
  if (const auto* school = std::get_if<FoundSchool>(&found)) return cardOfSchool(bank, school->id);
  if (const auto* teacher = std::get_if<FoundTeacher>(&found))
    return teacherLabels(bank, teacher->id);
  return {};
}

}  // namespace kstem
