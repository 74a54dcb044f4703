#include "core/service/paper_parts.h"

#include "core/domain/claim_rate.h"

namespace kstem {
namespace {

PaperClaim::Way wayOf(Settlement how) {
  switch (how) {
    case Settlement::Brought:
    case Settlement::InKind: return PaperClaim::Way::InKind;
    case Settlement::Money: return PaperClaim::Way::Money;
    case Settlement::Waived: return PaperClaim::Way::Waived;
  }
  return PaperClaim::Way::Open;
}

/// How the last part of a claim was made good, and the money that was paid for all of it.
struct Settled {
  PaperClaim::Way way = PaperClaim::Way::Open;
  std::optional<std::int64_t> won = {};
};

Settled settledOf(Bank& bank, const store::ClaimRow& claim) {
  Settled settled;
  const History history(store::Journal(bank.db()).eventsOf(aggOf(claim.kit)));
  for (const JournalEvent* event : history.live()) {
    const auto* fact = event->fact ? std::get_if<KitPartSettled>(&*event->fact) : nullptr;
    if (fact == nullptr || fact->checked != claim.checked || fact->no != claim.no) continue;
    settled.way = wayOf(fact->how);
    if (fact->won) settled.won = settled.won.value_or(0) + *fact->won;
  }
  return settled;
}

}  // namespace

PaperHead paperHead(Bank& bank, const PaperIssue& by) {
  PaperHead head;
  if (const auto center = bank.rows().center(bank.place().center)) {
    head.centerName = center->name;
    head.centerAddress = center->address;
    head.centerPhone = center->phone;
    head.centerHours = center->hours;
  }
  head.clerk = Names(bank).clerk(by.clerk);
  head.printedOn = bank.today();
  head.copy = by.copy;
  head.practice = bank.isPractice();
  return head;
}

PaperSchool paperSchool(Bank& bank, const SchoolId& id, const TeacherId& teacherId) {
  PaperSchool school;
  if (const auto row = bank.rows().school(id)) {
    school.name = row->name;
    school.district = row->district;
  }
  if (const auto teacher = bank.rows().teacher(teacherId)) {
    school.teacher = teacher->name.value_or(std::string(kNoInformation));
    school.subject = teacher->subject;
    school.phone = teacher->phone.value_or("");
  }
  return school;
}

std::vector<std::string> printedNotes(Bank& bank, const AggId& about) {
  std::vector<std::string> notes;
  for (const store::NoteRow& note : bank.rows().notesOf(about, bank.today()))
    if (note.paper == NotePaper::Prints && note.text) notes.push_back(*note.text);
  return notes;
}

PaperClaim paperClaim(Bank& bank, Names& names, const store::ClaimRow& claim) {
  PaperClaim paper;
  const NamedKit kit = names.kit(claim.kit);
  paper.kit = kit.code;
  paper.model = kit.model;
  paper.missing = claim.missing;
  paper.broken = claim.broken;
  paper.note = claim.note.value_or("");
  const auto row = bank.rows().kit(claim.kit);
  if (!row) return paper;
  const Part* part = names.findPart(row->model, claim.no);
  if (part == nullptr) return paper;
  paper.part = part->name;
  paper.unitPrice = part->unitPrice;
  paper.ratePercent =
      claimRate(bank.rows().policy(claim.center), seoulDay(row->registeredAt), claim.day);
  paper.amount = claimAmount(paper.unitPrice, claim.missing + claim.broken, paper.ratePercent);
  if (claim.open() > 0) return paper;
  const Settled settled = settledOf(bank, claim);
  paper.way = settled.way;
  if (settled.way == PaperClaim::Way::Money) paper.amount = settled.won.value_or(paper.amount);
  return paper;
}

PaperCenter paperCenter(Bank& bank, const CenterId& id) {
  const auto row = bank.rows().center(id);
  if (!row) return {};
  return {row->name, row->address, row->phone, row->hours};
}

}  // namespace kstem
