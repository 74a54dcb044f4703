#include <algorithm>

#include "core/service/paper_parts.h"
#include "core/service/shelving.h"
#include "core/service/queries/transfer_board.h"

namespace kstem {
namespace {

void addManifestBoxes(std::vector<ManifestBox>& boxes, Names& names, const TransferKit& kit) {
  const NamedKit named = names.kit(kit.kit);
  for (int box = 1; box <= named.boxes; ++box)
    boxes.push_back({kit.shelf, named.code, named.model, named.setUnit, box, named.boxes});
}

}  // namespace

Result<TransferManifest> makeTransferManifest(Bank& bank, const Code& manifest,
                                              const PaperIssue& by) {
  const auto view = readManifest(bank, manifest);
  if (!view) return Error{Errc::TransferUnknown, manifest.digits()};
  TransferManifest paper;
  paper.head = paperHead(bank, by);
  paper.code = manifest;
  paper.from = paperCenter(bank, view->from);
  paper.to = paperCenter(bank, view->to);
  paper.day = view->day;
  paper.arrives = view->arrives;
  paper.kits = static_cast<int>(view->lines.size());
  Names names(bank);
  for (const ManifestLine& line : view->lines) addManifestBoxes(paper.boxes, names, line.kit);
  const ShelfRoute route(bank.db(), view->from);
  std::stable_sort(paper.boxes.begin(), paper.boxes.end(),
                   [&](const auto& a, const auto& b) { return route.before(a.shelf, b.shelf); });
  return paper;
}

Result<TransferManifest> printTransferManifest(Bank& bank, const Code& manifest,
                                               const ClerkId& clerk) {
  const auto view = readManifest(bank, manifest);
  if (!view) return Error{Errc::TransferUnknown, manifest.digits()};
  if (auto noted = bank.perform(RecordPrint{view->group, Form::TransferManifest}, clerk); !noted)
    return noted.error();
  const int copy = bank.rows().copies(view->group, Form::TransferManifest);
  return makeTransferManifest(bank, manifest, {clerk, copy});
}

}  // namespace kstem
