#include <algorithm>
#include <set>

#include "core/service/paper_parts.h"
#include "core/service/queries/school_hold.h"
#include "core/store/journal.h"
#include "core/store/paper_rows.h"

namespace kstem {
namespace {

/// The count of one return.
struct Check {
  EventId id;
  KitChecked fact;
  std::string note;
};

/// Reads one receipt; every function fills one part of the paper.
class ReceiptReader final {
 public:
  explicit ReceiptReader(Bank& bank) : m_bank(bank), m_rows(bank.rows()), m_names(bank) {}

  ReturnReceipt read(std::vector<store::LineRow> lines, const PaperIssue& by) {
    std::sort(lines.begin(), lines.end(),
              [](const auto& a, const auto& b) { return a.returnedAt < b.returnedAt; });
    const store::LineRow& first = lines.front();
    m_receipt.head = paperHead(m_bank, by);
    m_receipt.school = paperSchool(m_bank, first.school, first.teacher);
    m_receipt.code = codeFor(lines);
    fillDay(lines.back());
    for (const store::LineRow& line : lines) addKit(line);
    addStillOut(first.school);
    m_receipt.heldUntil =
        readHold(m_rows, m_rows.standsFor(first.school), m_bank.policy(), m_bank.today()).until;
    for (std::string& note : printedNotes(m_bank, aggOf(m_bank.place().center)))
      m_receipt.notes.push_back(std::move(note));
    return std::move(m_receipt);
  }

 private:
  Code codeFor(const std::vector<store::LineRow>& lines);
  void fillDay(const store::LineRow& last);
  void addKit(const store::LineRow& line);
  void addLosses(ReturnedKit& kit, const store::LineRow& line, const ModelId& model);
  void addStillOut(const SchoolId& school);
  std::optional<Check> checkOf(const store::LineRow& line);

  Bank& m_bank;
  store::Rows m_rows;
  Names m_names;
  ReturnReceipt m_receipt;
};

Code ReceiptReader::codeFor(const std::vector<store::LineRow>& lines) {
  const Code loan = lines.front().loanCode;
  const bool one = std::all_of(lines.begin(), lines.end(),
                               [&](const store::LineRow& line) { return line.loanCode == loan; });
  if (one) return loan;
  const auto school = m_rows.school(lines.front().school);
  return school ? school->code : loan;
}

void ReceiptReader::fillDay(const store::LineRow& last) {
  m_receipt.returnedOn = last.backDay.value_or(m_bank.today());
  if (seoulDay(last.returnedAt) == m_receipt.returnedOn) m_receipt.at = last.returnedAt;
}

std::optional<Check> ReceiptReader::checkOf(const store::LineRow& line) {
  std::optional<Check> check;
  const History history(store::Journal(m_bank.db()).eventsOf(aggOf(line.kit)));
  for (const JournalEvent* event : history.live()) {
    const auto* fact = event->fact ? std::get_if<KitChecked>(&*event->fact) : nullptr;
    if (fact == nullptr || fact->returned != line.returned) continue;
    check = Check{event->id, *fact, {}};
    const auto& kept = event->event.commitments;
    if (fact->note && *fact->note < kept.size())
      check->note = store::PaperRows(m_bank.db()).personal(kept[*fact->note]).value_or("");
  }
  return check;
}

/// What is missing of a consumable was used up.
void ReceiptReader::addLosses(ReturnedKit& kit, const store::LineRow& line, const ModelId& model) {
  for (const store::LinePartRow& row : m_rows.partsOf(line.checkout)) {
    kit.partsOut += row.out;
    kit.partsIn += row.in.value_or(0);
    const int gone = row.in ? std::max(0, row.out - *row.in) : 0;
    if (gone == 0 && row.broken == 0) continue;
    const Part* part = m_names.findPart(model, row.no);
    const bool usedUp = part != nullptr && part->consumable;
    kit.losses.push_back(
        {m_names.part(model, row.no), usedUp ? 0 : gone, row.broken, usedUp ? gone : 0});
  }
}

ReturnedState stateOf(const std::optional<Check>& check, const ReturnedKit& kit) {
  if (!check) return ReturnedState::ToCheck;
  if (check->fact.condition == Condition::Repair) return ReturnedState::ToRepair;
  if (check->fact.condition == Condition::ToInspect) return ReturnedState::ToInspect;
  return kit.losses.empty() ? ReturnedState::AllGood : ReturnedState::Short;
}

void ReceiptReader::addKit(const store::LineRow& line) {
  const NamedKit named = m_names.kit(line.kit);
  const auto row = m_rows.kit(line.kit);
  ReturnedKit kit;
  kit.code = named.code;
  kit.model = named.model;
  kit.setUnit = named.setUnit;
  kit.due = line.dueDay;
  kit.returned = line.actualDay.value_or(m_receipt.returnedOn);
  kit.daysLate = latenessOf(heldLineOf(line), m_bank.today());
  if (row) addLosses(kit, line, row->model);
  const auto check = checkOf(line);
  kit.state = stateOf(check, kit);
  if (check) kit.note = check->note;
  m_receipt.kits.push_back(std::move(kit));
  if (!check) return;
  for (const store::ClaimRow& claim : m_rows.claimsOf(line.kit))
    if (claim.checked == check->id) m_receipt.claims.push_back(paperClaim(m_bank, m_names, claim));
}

void ReceiptReader::addStillOut(const SchoolId& school) {
  for (const store::LineRow& line : m_rows.openLinesOf(m_rows.standsFor(school))) {
    const NamedKit kit = m_names.kit(line.kit);
    m_receipt.stillOut.push_back({kit.code, kit.model, kit.setUnit, line.outDay, line.dueDay,
                                  latenessOf(heldLineOf(line), m_bank.today())});
  }
}

/// The lines that came back by this action; of a loan, all that came back.
std::vector<store::LineRow> returnedBy(Bank& bank, const GroupId& group) {
  auto lines = bank.rows().linesOfLoan(group);
  std::erase_if(lines, [](const store::LineRow& line) { return !line.returned; });
  for (const JournalEvent& event : store::Journal(bank.db()).eventsOf(group)) {
    const auto* back = event.fact ? std::get_if<KitReturned>(&*event.fact) : nullptr;
    const auto line = back != nullptr ? bank.rows().line(back->checkout) : std::nullopt;
    if (line && line->returned == event.id) lines.push_back(*line);
  }
  return lines;
}

std::vector<store::LineRow> returnedBy(Bank& bank, const std::vector<GroupId>& groups) {
  std::vector<store::LineRow> lines;
  std::set<EventId> known;
  for (const GroupId& group : groups)
    for (store::LineRow& line : returnedBy(bank, group))
      if (known.insert(line.checkout).second) lines.push_back(std::move(line));
  return lines;
}

}  // namespace

Result<ReturnReceipt> makeReturnReceipt(Bank& bank, const std::vector<GroupId>& groups,
                                        const PaperIssue& by) {
  auto lines = returnedBy(bank, groups);
  if (lines.empty()) return Error{Errc::LoanUnknown, {}};
  return ReceiptReader(bank).read(std::move(lines), by);
}

Result<ReturnReceipt> printReturnReceipt(Bank& bank, const std::vector<GroupId>& groups,
                                         const ClerkId& clerk) {
  if (returnedBy(bank, groups).empty()) return Error{Errc::LoanUnknown, {}};
  const GroupId& group = groups.front();
  if (auto noted = bank.perform(RecordPrint{group, Form::ReturnReceipt}, clerk); !noted)
    return noted.error();
  return makeReturnReceipt(bank, groups, {clerk, bank.rows().copies(group, Form::ReturnReceipt)});
}

}  // namespace kstem
