#include "core/service/code_finder.h"

#include <array>

#include "core/base/text.h"
#include "core/scan/scan_text.h"

namespace kstem {
namespace {

/// The commands by their serial, from 1 (decisions.md, "Command codes").
constexpr std::array kCommands{DeskKey::Finish,     DeskKey::Cancel, DeskKey::Print,
                               DeskKey::NextPerson, DeskKey::Undo,   DeskKey::AllGood};

/// Which part of the model has this card.
Found partOf(Bank& bank, const ModelId& id, const std::string& digits) {
  if (const auto model = bank.rows().model(id))
    for (const Part& part : model->parts)
      if (part.card && part.card->digits() == digits) return FoundPart{id, part.no};
  return FoundNothing{};
}

/// A school or teacher that was merged is found as the one it was merged into.
Found foundOf(Bank& bank, const store::CodeRow& row, const std::string& alias) {
  switch (row.subject) {
    case CodeKind::Kit: return FoundKit{fromAgg<KitId>(row.agg), alias};
    case CodeKind::School:
      return FoundSchool{bank.rows().standsFor(fromAgg<SchoolId>(row.agg)), alias};
    case CodeKind::Teacher:
      return FoundTeacher{bank.rows().standsFor(fromAgg<TeacherId>(row.agg)), alias};
    case CodeKind::Clerk: return FoundClerk{fromAgg<ClerkId>(row.agg), alias};
    case CodeKind::Part: return partOf(bank, fromAgg<ModelId>(row.agg), row.text);
    case CodeKind::Reservation: return FoundReservation{fromAgg<ReservationId>(row.agg), alias};
    case CodeKind::Shelf: return FoundShelf{fromAgg<ShelfId>(row.agg)};
    case CodeKind::Loan:
    case CodeKind::Transfer:
    case CodeKind::Command: break;
  }
  return FoundNothing{};
}

Found foundAmong(Bank& bank, const std::vector<store::CodeRow>& rows, const std::string& typed) {
  if (rows.empty()) return FoundNothing{};
  if (rows.size() == 1 || rows.front().own)
    return foundOf(bank, rows.front(), rows.front().own ? std::string() : typed);
  FoundSeveral several;
  for (const store::CodeRow& row : rows)
    if (row.subject == CodeKind::Kit) several.kits.push_back(fromAgg<KitId>(row.agg));
  return several;
}

bool isNothing(const Found& found) { return std::holds_alternative<FoundNothing>(found); }

Found byOwnNumber(Bank& bank, const Code& code) {
  if (code.kind() == CodeKind::Command) {
    const auto serial = static_cast<std::size_t>(code.serial());
    if (code.center() == 0 && serial <= kCommands.size()) return kCommands[serial - 1];
  }
  if (code.kind() == CodeKind::Transfer) return FoundManifest{code};
  if (code.kind() == CodeKind::Loan)
    if (const auto loan = bank.rows().loanByCode(code)) return FoundLoan{*loan};
  return FoundNothing{};
}

Found byText(Bank& bank, const ScanText& text) {
  Found found = foundAmong(bank, bank.rows().codesByText(text.exact), text.exact);
  for (const std::string& folded : {foldText(text.exact), text.folded})
    if (isNothing(found)) found = foundAmong(bank, bank.rows().codesByFolded(folded), text.exact);
  return found;
}

}  // namespace

Found findCode(Bank& bank, std::string_view typed) {
  const ScanText text = readScan(typed);
  if (text.exact.empty()) return FoundNothing{};
  const auto code = Code::parse(text.exact);
  Found found = byText(bank, text);
  if (isNothing(found) && code) found = byOwnNumber(bank, *code);
  if (isNothing(found) && !code && code.error().code == Errc::CodeMisread) return FoundMisread{};
  return found;
}

std::optional<Code> commandCode(DeskKey key) {
  for (std::size_t i = 0; i < kCommands.size(); ++i)
    if (kCommands[i] == key)
      if (const auto code = Code::make(CodeKind::Command, 0, 0, static_cast<int>(i) + 1))
        return *code;
  return std::nullopt;
}

}  // namespace kstem
