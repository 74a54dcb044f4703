#include <algorithm>
#include <string_view>

#include "core/service/paper_parts.h"
#include "core/store/drafts.h"

namespace kstem {
namespace {

bool isFigure(char c) { return c >= '0' && c <= '9'; }

/// The next piece of a shelf's name: a row of figures, or one other letter.
std::string_view pieceOf(std::string_view& rest) {
  std::size_t end = 1;
  while (isFigure(rest.front()) && end < rest.size() && isFigure(rest[end])) ++end;
  const std::string_view piece = rest.substr(0, end);
  rest.remove_prefix(end);
  return piece;
}

std::string_view withoutZeros(std::string_view figures) {
  return figures.substr(std::min(figures.find_first_not_of('0'), figures.size()));
}

/// Shelves as people walk them: figures count as numbers. A kit without a shelf comes last.
bool standsBefore(std::string_view a, std::string_view b) {
  if (a.empty() != b.empty()) return b.empty();
  while (!a.empty() && !b.empty()) {
    std::string_view one = pieceOf(a);
    std::string_view other = pieceOf(b);
    if (isFigure(one.front()) && isFigure(other.front())) {
      one = withoutZeros(one), other = withoutZeros(other);
      if (one.size() != other.size()) return one.size() < other.size();
    }
    if (one != other) return one < other;
  }
  return a.size() < b.size();
}

}  // namespace

PickingFor draftToPick(Bank& bank) {
  const store::Draft draft = store::Drafts(bank.db()).load();
  return {draft.kits, bank.today(), draft.school};
}

PickingList makePickingList(Bank& bank, const PickingFor& what, const PaperIssue& by) {
  PickingList list;
  list.head = paperHead(bank, by);
  list.pickUp = what.pickUp;
  Names names(bank);
  const std::string school = what.school ? names.school(*what.school) : std::string();
  for (const KitId& id : what.kits) {
    const auto row = bank.rows().kit(id);
    if (!row) continue;
    const NamedKit kit = names.kit(id);
    const store::ModelRow* model = names.model(row->model);
    const std::string note = model != nullptr ? model->checkText : std::string();
    for (int box = 1; box <= kit.boxes; ++box)
      list.lines.push_back(
          {row->shelf, kit.code, kit.model, kit.setUnit, box, kit.boxes, school, note});
  }
  std::stable_sort(list.lines.begin(), list.lines.end(),
                   [](const auto& a, const auto& b) { return standsBefore(a.shelf, b.shelf); });
  return list;
}

Result<PickingList> printPickingList(Bank& bank, const PickingFor& what, const ClerkId& clerk) {
  return printedAtCenter(bank, Form::PickingList, clerk, [&] {
    return makePickingList(bank, what, {clerk, 1});
  });
}

}  // namespace kstem
