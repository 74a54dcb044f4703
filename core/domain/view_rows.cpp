#include "core/domain/view_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/domain/field_register.h"
#include "core/domain/kit_fold.h"
#include "core/domain/members_fold.h"
#include "core/domain/reservation_fold.h"
#include "core/domain/restock.h"
#include "core/domain/stocktake_fold.h"
#include "core/domain/view_cells.h"

namespace kstem {
namespace {

using namespace view;

// ---- rows that several aggregates have ----

/// What reads other things while one is folded.
struct Around {
  const AggId& self;
  const Causality& causality;
  const Elsewhere& elsewhere;
};

ViewRow attentionRow(const Attention& item) {
  return row(ViewTable::Attention, AggId{conflictIdOf(item)}, keyOf(item.kind), item.event,
             item.other);
}

/// How a code is written beside what has it.
enum class Ownership { Alias = 0, Own = 1, GivenTwice = 2 };

/// Of two things with one code the one that had it first keeps it; the other is to be relabelled.
void addCode(Rows& rows, const Around& around, const Code& code, const JournalEvent& given) {
  const CodeOwner self{around.self, given.id, given.event.hlc};
  const CodeOwner* keeper = &self;
  const auto order = [](const CodeOwner& one) { return std::pair(one.at, one.given); };
  const auto owners = around.elsewhere.ownersOf(code);
  for (const CodeOwner& other : owners)
    if (other.agg != around.self && order(other) < order(*keeper)) keeper = &other;
  const Ownership how = keeper == &self ? Ownership::Own : Ownership::GivenTwice;
  rows.push_back(row(ViewTable::Code, code.kind(), code.digits(), code.digits(), how, given.id));
  if (keeper != &self)
    rows.push_back(attentionRow({AttentionKind::CodeTwice, given.id, keeper->given}));
}

void addAlias(Rows& rows, CodeKind kind, const std::string& text) {
  if (!text.empty())
    rows.push_back(row(ViewTable::Code, kind, text, foldText(text), Ownership::Alias,
                       std::optional<EventId>()));
}

/// Codes stay used up even when what they were given to is undone.
void addIssued(Rows& rows, const History& history) {
  std::vector<Code> issued;
  for (const JournalEvent& event : history.all()) {
    if (!event.fact) continue;
    std::visit(
        [&](const auto& fact) {
          if constexpr (requires { fact.code; }) issued.push_back(fact.code);
          if constexpr (requires { fact.loan; }) issued.push_back(fact.loan);
          if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, KitSent>)
            issued.push_back(fact.manifest);
          if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, ModelRegistered>)
            for (const Part& part : fact.parts)
              if (part.card) issued.push_back(*part.card);
        },
        *event.fact);
  }
  for (const Code& code : issued)
    rows.push_back(row(ViewTable::Issued, code.kind(), code.center(), code.desk(), code.serial()));
}

// ---- field registers ----

using Register = FieldRegister<Cell>;

template <class Value>
void attend(Rows& rows, const FieldRegister<Value>& field, const Causality& causality) {
  for (const EventId& loser : field.losers(causality))
    rows.push_back(attentionRow({AttentionKind::FieldConflict, field.winner(), loser}));
}

// ---- kits ----

/// The day on which a kit that is on the way is expected; nothing for one that cannot be promised
/// ahead: it was looked for and not found, or has to be counted or mended before it can be lent.
std::optional<Day> arrivalOf(const KitState& kit) {
  if (!kit.onTheWay || kit.toCheck || kit.condition != Condition::Good) return std::nullopt;
  const Shipment& shipment = kit.shipments[*kit.onTheWay];
  return shipment.missed ? std::nullopt : std::optional(shipment.fact.arrives);
}

ViewRow kitRow(const KitState& kit) {
  const KitRegistered& about = *kit.registered;
  const auto checkout =
      kit.open ? std::optional(kit.lines[*kit.open].checkout) : std::optional<EventId>();
  const KitSent* const sent = kit.onTheWay ? &kit.shipments[*kit.onTheWay].fact : nullptr;
  const auto sentTo = sent == nullptr ? std::optional<CenterId>() : sent->to;
  return row(ViewTable::Kit, about.code, about.model, about.home, kit.place, kit.shelf,
             kit.standing(), kit.retired ? 1 : 0, checkout, kit.registeredAt, sentTo,
             arrivalOf(kit), kit.stay, kit.loansSince, seoulDay(kit.inspectedAt),
             kit.awaitsKeys ? 1 : 0);
}

void addReturn(ViewRow& out, const LoanLine& line) {
  if (!line.back) return out.cells.resize(out.cells.size() + 8);
  const LineReturn& back = *line.back;
  const Cell condition = back.checkedBy ? cell(back.check.condition) : Cell{};
  for (Cell more :
       {cell(back.event), cell(back.group), cell(back.fact.center), cell(back.at),
        cell(back.fact.actualDay), cell(back.fact.processedDay), cell(back.checkedBy), condition})
    out.cells.push_back(std::move(more));
}

ViewRow lineRow(const LoanLine& line) {
  ViewRow out = row(ViewTable::Line, line.checkout, line.loan, line.fact.loan, line.fact.school,
                    line.fact.teacher, line.fact.center, line.clerk, line.at, line.fact.outDay,
                    line.fact.processedDay, line.due, line.fact.dueReason, line.status,
                    line.fact.dueDay, line.extensions, line.lateBefore, line.fact.carrier,
                    line.fact.tracking, line.fact.swapFor);
  out.cells.push_back(commitmentCell(line.receiver));
  addReturn(out, line);
  out.cells.push_back(cell(line.fact.reservation));
  return out;
}

void addLineParts(Rows& rows, const LoanLine& line) {
  std::map<std::uint32_t, PartIn> came;
  const bool counted = line.back && line.back->checkedBy;
  if (counted)
    for (const PartIn& part : line.back->check.parts) came[part.no] = part;
  for (const PartOut& part : line.fact.parts) {
    const auto it = came.find(part.no);
    const auto in = !counted           ? std::optional<std::uint32_t>()
                    : it == came.end() ? std::optional(part.out)
                                       : std::optional(it->second.in);
    const std::uint32_t broken = it == came.end() ? 0 : it->second.broken.value_or(0);
    rows.push_back(
        row(ViewTable::LinePart, line.checkout, part.no, part.expected, part.out, in, broken));
  }
}

void addClaims(Rows& rows, const KitState& kit) {
  for (const PartClaim& claim : kit.claims) {
    const auto line = std::find_if(kit.lines.begin(), kit.lines.end(), [&](const LoanLine& one) {
      return one.checkout == claim.checkout;
    });
    if (line == kit.lines.end()) continue;
    rows.push_back(row(ViewTable::Claim, claim.checked, claim.checkout, line->loan,
                       line->fact.school, line->fact.center, claim.no, claim.missing, claim.broken,
                       claim.settled, claim.day));
    rows.back().cells.push_back(commitmentCell(claim.note));
  }
}

void addShipments(Rows& rows, const KitState& kit) {
  for (const Shipment& one : kit.shipments) {
    const auto& ended = one.ended;
    rows.push_back(row(ViewTable::Shipment, one.sent, one.fact.manifest, one.group, one.fact.from,
                       one.fact.to, one.fact.day, one.fact.arrives, one.fact.request, one.clerk,
                       one.at, one.end));
    for (Cell more : {ended ? cell(ended->event) : Cell(), ended ? cell(ended->center) : Cell(),
                      ended ? cell(ended->at) : Cell(), cell(one.missed)})
      rows.back().cells.push_back(std::move(more));
  }
}

const JournalEvent& eventOf(const History& history, const EventId& id) {
  return *std::find_if(history.all().begin(), history.all().end(),
                       [&](const JournalEvent& event) { return event.id == id; });
}

Rows kitRows(const History& history, const Around& around) {
  const KitState kit = foldKit(history, around.causality);
  Rows rows;
  if (kit.registered) {
    rows.push_back(kitRow(kit));
    addCode(rows, around, kit.registered->code, eventOf(history, kit.coded));
  }
  for (const std::string& alias : kit.aliases) addAlias(rows, CodeKind::Kit, alias);
  for (const auto& [no, have] : kit.counts) rows.push_back(row(ViewTable::KitPart, no, have));
  for (const LoanLine& line : kit.lines) {
    rows.push_back(lineRow(line));
    addLineParts(rows, line);
  }
  addClaims(rows, kit);
  addShipments(rows, kit);
  addKitCounts(rows, history, around.causality);
  for (const Attention& item : kit.attention) rows.push_back(attentionRow(item));
  return rows;
}

// ---- models ----

Rows modelRows(const History& history, const Around& around) {
  Rows rows;
  FieldRegister<Bytes> whole;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, ModelRegistered>) {
      const std::uint32_t restockBelow = fact.restockBelow.value_or(kRestockBelow);
      rows.clear();
      whole.write(event.id, encodeBody(fact));
      rows.push_back(row(
          ViewTable::Model, fact.catalogNo, fact.name, fact.nameEn, fact.category, fact.setUnit,
          fact.storage, fact.courier ? 1 : 0, fact.checkText.value_or(std::string()),
          fact.boxes.value_or(1), fact.shortRule.value_or(ShortRule::Lend),
          fact.checklist.value_or(ChecklistRule::NextScanConfirms), fact.turnaround, restockBelow,
          fact.inspection.loans, fact.inspection.months));
      for (const Part& part : fact.parts) {
        rows.push_back(row(ViewTable::Part, part.no, part.name, part.quantity, part.unitPrice,
                           part.consumable ? 1 : 0, part.keyPart ? 1 : 0, part.card,
                           enoughOf(part, restockBelow)));
        if (part.card) addCode(rows, around, *part.card, event);
      }
    }
  });
  attend(rows, whole, around.causality);
  return rows;
}

// ---- schools and teachers ----

using Merged = FieldRegister<AggId>;

void addMerge(Rows& rows, const Merged& merged, const Causality& causality) {
  if (!merged.isSet()) return;
  rows.push_back(row(ViewTable::Merge, merged.value()));
  attend(rows, merged, causality);
}

/// What it was merged into. In a circle, which two desks make that merge both ways, the one with
/// the lowest id stands for all.
std::optional<AggId> mergedInto(const Merged& merged, const Around& around) {
  if (!merged.isSet() || merged.value() == around.self) return std::nullopt;
  std::vector<AggId> chain{around.self};
  for (std::optional<AggId> next = merged.value(); next;
       next = around.elsewhere.saysMergedInto(*next)) {
    const auto seen = std::find(chain.begin(), chain.end(), *next);
    if (seen == chain.end()) {
      chain.push_back(*next);
      continue;
    }
    const bool inCircle = seen == chain.begin();
    const bool stands = inCircle && *std::min_element(chain.begin(), chain.end()) == around.self;
    return stands ? std::nullopt : std::optional(merged.value());
  }
  return merged.value();
}

Rows schoolRows(const History& history, const Around& around) {
  const Causality& causality = around.causality;
  std::optional<SchoolRegistered> about;
  const JournalEvent* coded = nullptr;
  Merged merged;
  std::optional<Day> lifted;
  std::vector<std::string> formerly;
  std::map<SchoolField, Register> fields;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, SchoolRegistered>) {
      about = fact;
      coded = &event;
      fields[SchoolField::Name].write(event.id, fact.name);
      fields[SchoolField::Level].write(event.id, fact.level);
      fields[SchoolField::Office].write(event.id, fact.office);
      fields[SchoolField::District].write(event.id, fact.district);
    }
    if constexpr (std::is_same_v<T, SchoolFieldSet>) fields[fact.field].write(event.id, fact.value);
    if constexpr (std::is_same_v<T, SchoolCodeSet>) {
      if (about) about->code = fact.code, coded = &event;
      if (fact.formerly) formerly.push_back(*fact.formerly);
    }
    if constexpr (std::is_same_v<T, SchoolMerged>) merged.write(event.id, aggOf(fact.into));
    if constexpr (std::is_same_v<T, SchoolHoldLifted>)
      lifted = lifted ? std::max(*lifted, fact.through) : fact.through;
  });
  if (!about) return {};
  const auto text = [&](SchoolField field) { return fields[field].value(); };
  Rows rows;
  rows.push_back({ViewTable::School,
                  {cell(about->code), text(SchoolField::Name), text(SchoolField::Level),
                   text(SchoolField::Office), text(SchoolField::District),
                   cell(mergedInto(merged, around)), cell(lifted)}});
  addCode(rows, around, about->code, *coded);
  addAlias(rows, CodeKind::School, about->officialId);
  for (const std::string& digits : formerly) addAlias(rows, CodeKind::School, digits);
  for (const auto& [field, values] : fields) attend(rows, values, causality);
  addMerge(rows, merged, causality);
  return rows;
}

Rows teacherRows(const History& history, const Around& around) {
  const Causality& causality = around.causality;
  std::optional<Code> code;
  const JournalEvent* coded = nullptr;
  Merged merged;
  std::map<TeacherField, Register> fields;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, TeacherRegistered>) {
      code = fact.code;
      coded = &event;
      fields[TeacherField::Name].write(event.id, commitmentCell(event, fact.name));
      fields[TeacherField::Phone].write(event.id, commitmentCell(event, fact.phone));
      fields[TeacherField::Email].write(event.id, commitmentCell(event, fact.email));
      fields[TeacherField::Subject].write(event.id, fact.subject);
      fields[TeacherField::School].write(event.id, cell(fact.school));
    }
    if constexpr (std::is_same_v<T, TeacherMerged>) merged.write(event.id, aggOf(fact.into));
    if constexpr (std::is_same_v<T, TeacherFieldSet>) {
      const bool plain = fact.field == TeacherField::Subject;
      fields[fact.field].write(event.id, fact.field == TeacherField::School ? cell(fact.school)
                                         : plain                            ? Cell(fact.value)
                                                 : commitmentCell(event, fact.personal));
    }
  });
  if (!code) return {};
  Rows rows;
  rows.push_back(
      {ViewTable::Teacher,
       {cell(*code), fields[TeacherField::School].value(), fields[TeacherField::Name].value(),
        fields[TeacherField::Phone].value(), fields[TeacherField::Email].value(),
        fields[TeacherField::Subject].value(), cell(mergedInto(merged, around))}});
  addCode(rows, around, *code, *coded);
  for (const auto& [field, values] : fields) attend(rows, values, causality);
  addMerge(rows, merged, causality);
  return rows;
}

// ---- papers ----

void addPrints(Rows& rows, const History& history) {
  std::map<Form, std::int64_t> copies;
  eachLive(history, [&](const JournalEvent& /*event*/, const auto& fact) {
    if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, DocumentPrinted>)
      ++copies[fact.form];
  });
  for (const auto& [form, count] : copies) rows.push_back(row(ViewTable::Print, form, count));
}

Rows withPrints(Rows rows, const History& history) {
  addPrints(rows, history);
  return rows;
}

// ---- reservations ----

Rows reservationRows(const History& history, const Around& around) {
  const Collected collected{around.causality, around.elsewhere.collected(around.self)};
  const ReservationState state = foldReservation(history, collected);
  if (!state.made) return {};
  const ReservationMade& about = *state.made;
  Rows rows;
  rows.push_back(row(ViewTable::Reservation, about.code, state.status, about.school, about.teacher,
                     about.center, about.model, about.kit, about.quantity, about.pickUp, about.due,
                     about.askedAt, about.askedOn, state.order, state.clerk, state.at, about.pupils,
                     about.source, state.endedOn));
  for (const auto& text : {state.purpose, state.pupilsOf, state.endReason})
    rows.back().cells.push_back(commitmentCell(text));
  rows.back().cells.push_back(cell(about.sourceTerms));
  addCode(rows, around, about.code, eventOf(history, state.coded));
  for (const Attention& item : state.attention) rows.push_back(attentionRow(item));
  addPrints(rows, history);
  return rows;
}

// ---- transfers ----

/// The first ending holds, as with a reservation.
Rows transferRequestRows(const History& history) {
  Rows rows;
  std::optional<RequestEnd> end;
  std::optional<Day> endedOn;
  Cell note, reason;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, TransferRequested>) {
      rows = {row(ViewTable::TransferRequest, fact.from, fact.to, fact.model, fact.quantity,
                  fact.needed, fact.asked, fact.reservation, event.event.clerk, event.event.wall)};
      note = commitmentCell(event, fact.note);
    }
    if constexpr (std::is_same_v<T, TransferRequestEnded>) {
      if (end) return;
      end = fact.how, endedOn = fact.day;
      reason = commitmentCell(event, fact.reason);
    }
  });
  for (ViewRow& one : rows)
    for (Cell more : {cell(end), cell(endedOn), note, reason}) one.cells.push_back(std::move(more));
  return rows;
}

// ---- shelves ----

Rows shelfRows(const History& history, const Around& around) {
  std::optional<ShelfRegistered> about;
  const JournalEvent* coded = nullptr;
  FieldRegister<std::uint32_t> position;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, ShelfRegistered>) about = fact, coded = &event;
    if constexpr (std::is_same_v<T, ShelfRouteSet>) position.write(event.id, fact.position);
  });
  if (!about) return {};
  const auto place = position.isSet() ? std::optional(position.value()) : std::nullopt;
  Rows rows{row(ViewTable::Shelf, about->code, about->center, about->name, place)};
  addCode(rows, around, about->code, *coded);
  return rows;
}

// ---- centers, desks, clerks, prints ----

Rows centerRows(const History& history, const Causality& causality) {
  Rows rows;
  std::map<PolicyKey, Register> policies;
  std::map<Day, FieldRegister<Bytes>> said;
  std::map<Day, std::pair<EventId, CenterDaySet>> days;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, CenterRegistered>)
      rows = {row(ViewTable::Center, fact.no, fact.name, fact.shortName, fact.address, fact.phone,
                  fact.hours, fact.closes)};
    if constexpr (std::is_same_v<T, CenterPolicySet>)
      policies[fact.key].write(event.id, cell(fact.value));
    if constexpr (std::is_same_v<T, CenterDaySet>) {
      days[fact.day] = {event.id, fact};
      said[fact.day].write(event.id, encodeBody(fact));
    }
  });
  for (const auto& [key, values] : policies) {
    rows.push_back({ViewTable::Policy, {cell(key), values.value()}});
    attend(rows, values, causality);
  }
  for (const auto& [day, set] : days) {
    const auto& [by, fact] = set;
    if (fact.mark != DayMark::Cleared)
      rows.push_back(row(ViewTable::Day, day, fact.mark == DayMark::Open ? 1 : 0, fact.reason, by));
    attend(rows, said.at(day), causality);
  }
  return rows;
}

Rows deskRows(const History& history) {
  Rows rows;
  std::optional<DeskRegistered> about;
  std::int64_t digit = -1;
  eachLive(history, [&](const JournalEvent& /*event*/, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, DeskRegistered>) about = fact, digit = fact.digit;
    if constexpr (std::is_same_v<T, DeskDigitTaken>) digit = fact.digit;
  });
  if (about) rows.push_back(row(ViewTable::Desk, about->center, digit, about->label));
  return rows;
}

/// Of two that did not know of each other, "works here no longer" counts.
std::optional<EventId> goneBy(const FieldRegister<ClerkActive>& active,
                              const std::set<EventId>& ends, const Causality& causality) {
  if (!active.isSet()) return std::nullopt;
  if (active.value() == ClerkActive::No) return active.winner();
  for (const EventId& loser : active.losers(causality))
    if (ends.contains(loser)) return loser;
  return std::nullopt;
}

Rows clerkRows(const History& history, const Around& around) {
  Rows rows;
  const ClerkRegistered* about = nullptr;
  const JournalEvent* coded = nullptr;
  FieldRegister<ClerkActive> active;
  std::set<EventId> ends;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, ClerkRegistered>) about = &fact, coded = &event;
    if constexpr (std::is_same_v<T, ClerkActiveSet>) {
      active.write(event.id, fact.active);
      if (fact.active == ClerkActive::No) ends.insert(event.id);
    }
  });
  if (about == nullptr) return {};
  rows.push_back({ViewTable::Clerk,
                  {cell(about->code), cell(about->center), commitmentCell(*coded, about->name),
                   cell(goneBy(active, ends, around.causality))}});
  addCode(rows, around, about->code, *coded);
  return rows;
}

void addCalls(Rows& rows, const History& history) {
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, CallLogged>)
      rows.push_back(
          {ViewTable::Call,
           {cell(event.id), cell(event.event.clerk), cell(event.event.wall), cell(fact.day),
            cell(fact.result), cell(fact.promised), commitmentCell(event, fact.note)}});
  });
}

/// Notes stand on anything; an ended one is gone.
void addNotes(Rows& rows, const History& history) {
  std::map<EventId, ViewRow> notes;
  eachLive(history, [&](const JournalEvent& event, const auto& fact) {
    using T = std::decay_t<decltype(fact)>;
    if constexpr (std::is_same_v<T, NoteAdded>)
      notes[event.id] = {ViewTable::Note,
                         {cell(event.id), cell(event.event.clerk), cell(event.event.wall),
                          commitmentCell(event, fact.text), cell(fact.until), cell(fact.paper)}};
    if constexpr (std::is_same_v<T, NoteEnded>) notes.erase(fact.note);
  });
  for (auto& [id, note] : notes) rows.push_back(std::move(note));
}

Rows printRows(const History& history) {
  Rows rows;
  addPrints(rows, history);
  addCalls(rows, history);
  return rows;
}

// ---- who belongs to the bank ----

Rows memberRows(const History& history) {
  const Members members = foldMembers(history);
  Rows rows;
  for (const auto& [inc, member] : members.all)
    rows.push_back(row(ViewTable::Member, member.inc, member.center, member.desk, member.sign,
                       member.box, member.label, member.parent, member.admittedBy, member.since,
                       member.revoked ? 1 : 0));
  return rows;
}

// ---- which aggregate is this ----

/// In the order in which they win. A reservation stands before its own papers.
enum class Family {
  None,
  Members,
  Center,
  Desk,
  Clerk,
  Reservation,
  TransferRequest,
  Shelf,
  Stocktake,
  Document,
  Model,
  Kit,
  School,
  Teacher
};

Family familyOf(std::uint32_t kind) {
  if (kind == 1 || (kind >= 4 && kind <= 8)) return Family::Members;
  if (kind >= 10 && kind <= 12) return Family::Center;
  if (kind == 15 || kind == 18) return Family::Desk;
  if (kind == 16 || kind == 19) return Family::Clerk;
  if (kind == 17 || kind == 72) return Family::Document;
  if (kind >= 20 && kind <= 29) return Family::Model;
  if ((kind >= 30 && kind <= 39) || (kind >= 60 && kind <= 69)) return Family::Kit;
  if (kind >= 40 && kind <= 44) return Family::School;
  if (kind >= 45 && kind <= 49) return Family::Teacher;
  if (kind >= 50 && kind <= 59) return Family::Reservation;
  if (kind >= 80 && kind <= 82) return Family::TransferRequest;
  if (kind >= 83 && kind <= 84) return Family::Shelf;
  if (kind >= 90 && kind <= 93) return Family::Stocktake;
  return Family::None;
}

/// The lowest family present, so that an id misused by a hostile file still folds the same
/// everywhere.
Family familyOf(const History& history) {
  Family family = Family::None;
  for (const JournalEvent& event : history.all()) {
    const Family one = familyOf(event.event.kind);
    if (one != Family::None && (family == Family::None || one < family)) family = one;
  }
  return family;
}

Rows familyRows(Family family, const History& history, const Around& around) {
  switch (family) {
    case Family::None: return {};
    case Family::Members: return memberRows(history);
    case Family::Center: return centerRows(history, around.causality);
    case Family::Desk: return deskRows(history);
    case Family::Clerk: return clerkRows(history, around);
    case Family::Document: return printRows(history);
    case Family::Model: return modelRows(history, around);
    case Family::Kit: return kitRows(history, around);
    case Family::School: return schoolRows(history, around);
    case Family::Teacher: return teacherRows(history, around);
    case Family::Reservation: return reservationRows(history, around);
    case Family::TransferRequest: return transferRequestRows(history);
    case Family::Shelf: return shelfRows(history, around);
    case Family::Stocktake: return withPrints(stocktakeRows(history), history);
  }
  return {};
}

std::vector<ViewTable> tablesOf(Family family) {
  switch (family) {
    case Family::None: return {};
    case Family::Members: return {ViewTable::Member};
    case Family::Center: return {ViewTable::Center, ViewTable::Policy, ViewTable::Day};
    case Family::Desk: return {ViewTable::Desk};
    case Family::Clerk: return {ViewTable::Clerk, ViewTable::Code};
    case Family::Document: return {ViewTable::Print, ViewTable::Call};
    case Family::Model: return {ViewTable::Model, ViewTable::Part, ViewTable::Code};
    case Family::Kit:
      return {ViewTable::Kit,   ViewTable::KitPart, ViewTable::Line,    ViewTable::LinePart,
              ViewTable::Claim, ViewTable::Code,    ViewTable::Shipment, ViewTable::KitCount};
    case Family::School: return {ViewTable::School, ViewTable::Merge, ViewTable::Code};
    case Family::Teacher: return {ViewTable::Teacher, ViewTable::Merge, ViewTable::Code};
    case Family::TransferRequest: return {ViewTable::TransferRequest};
    case Family::Shelf: return {ViewTable::Shelf, ViewTable::Code};
    case Family::Stocktake: return {ViewTable::Stocktake, ViewTable::StocktakeKit, ViewTable::Print};
    case Family::Reservation: return {ViewTable::Reservation, ViewTable::Print, ViewTable::Code};
  }
  return {};
}

/// What somebody looked at is listed no longer; the events stay where they are.
void dropSettled(Rows& rows, const History& history) {
  eachLive(history, [&](const JournalEvent& /*event*/, const auto& fact) {
    if constexpr (std::is_same_v<std::decay_t<decltype(fact)>, AttentionSettled>) {
      rows.push_back(row(ViewTable::Settled, fact.event, fact.other));
      std::erase_if(rows, [&](const ViewRow& row) {
        return row.table == ViewTable::Attention && row.cells[2] == cell(fact.event) &&
               row.cells[3] == cell(fact.other);
      });
    }
  });
}

void addUnknown(Rows& rows, const History& history) {
  for (const JournalEvent& event : history.all())
    if (!event.fact) rows.push_back(attentionRow({AttentionKind::UnknownKind, event.id, event.id}));
}

}  // namespace

std::vector<ViewTable> tablesOf(const History& history) {
  std::set<ViewTable> tables{ViewTable::Issued, ViewTable::Attention, ViewTable::Note,
                             ViewTable::Settled};
  std::set<Family> families;
  for (const JournalEvent& event : history.all()) families.insert(familyOf(event.event.kind));
  for (const Family family : families)
    for (const ViewTable table : tablesOf(family)) tables.insert(table);
  return {tables.begin(), tables.end()};
}

std::vector<ViewRow> projectRows(const History& history, const Causality& causality,
                                 const Elsewhere& elsewhere) {
  if (history.all().empty()) return {};
  const AggId self = history.all().front().event.agg;
  Rows rows = familyRows(familyOf(history), history, {self, causality, elsewhere});
  addIssued(rows, history);
  addNotes(rows, history);
  if (history.hasUnknown()) addUnknown(rows, history);
  dropSettled(rows, history);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

namespace {

std::optional<AggId> idAt(const ViewRow& row, std::size_t column) {
  const auto* bytes = std::get_if<Bytes>(&row.cells[column]);
  if (bytes == nullptr || bytes->size() != sizeof(AggId::bytes)) return std::nullopt;
  AggId id;
  std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
  return id;
}

std::optional<Code> ownCodeOf(const ViewRow& row) {
  if (row.cells[3] == cell(Ownership::Alias)) return std::nullopt;
  const auto code = Code::parse(std::get<std::string>(row.cells[1]));
  return code ? std::optional(*code) : std::nullopt;
}

}  // namespace

Reach reachOf(const ViewRow& row) {
  Reach reach;
  if (row.table == ViewTable::Line) reach.reservation = idAt(row, row.cells.size() - 1);
  if (row.table == ViewTable::Merge) reach.mergedInto = idAt(row, 0);
  if (row.table == ViewTable::Code) reach.code = ownCodeOf(row);
  return reach;
}

}  // namespace kstem
