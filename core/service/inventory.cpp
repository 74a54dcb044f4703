#include "core/service/inventory.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/domain/restock.h"
#include "core/service/decide.h"
#include "core/service/reserving.h"

namespace kstem {
namespace {

/// A model as it was last written down.
struct WrittenModel {
  ModelRegistered about;
  std::uint32_t highest = 0;  ///< number that a part of it ever had, undone ones included
};

std::optional<WrittenModel> writtenModel(Work& work, const ModelId& id) {
  const History history(work.journal().eventsOf(aggOf(id)));
  std::optional<WrittenModel> written;
  for (const JournalEvent* event : history.live())
    if (event->fact)
      if (const auto* about = std::get_if<ModelRegistered>(&*event->fact))
        written = WrittenModel{*about, 0};
  if (!written) return written;
  for (const JournalEvent& event : history.all())
    if (event.fact)
      if (const auto* about = std::get_if<ModelRegistered>(&*event.fact))
        for (const Part& part : about->parts)
          written->highest = std::max(written->highest, part.no);
  return written;
}

/// Every part has a name and a quantity, and its number at most once.
bool isSound(const ModelRegistered& about) {
  std::set<std::uint32_t> numbers;
  return !about.name.empty() && numbersFit(about) &&
         std::all_of(about.parts.begin(), about.parts.end(), [&](const Part& part) {
           return !part.name.empty() && part.quantity > 0 && numbers.insert(part.no).second;
         });
}

/// Numbers come from the model itself, never from outside.
bool knowsItsParts(const ModelRegistered& before, const ModelRegistered& wanted) {
  return std::all_of(wanted.parts.begin(), wanted.parts.end(), [&](const Part& part) {
    return part.no == 0 || findPart(before.parts, part.no) != nullptr;
  });
}

/// The name of a part that would be taken away although kits were counted with it.
std::optional<std::string> missedPart(Work& work, const ModelId& model,
                                      const ModelRegistered& before,
                                      const ModelRegistered& wanted) {
  for (const std::uint32_t no : work.rows().countedParts(model)) {
    const Part* part = findPart(before.parts, no);
    if (part != nullptr && findPart(wanted.parts, no) == nullptr) return part->name;
  }
  return std::nullopt;
}

void keepCards(const ModelRegistered& before, ModelRegistered& wanted) {
  for (Part& part : wanted.parts) {
    const Part* known = findPart(before.parts, part.no);
    part.card = known == nullptr ? std::nullopt : known->card;
  }
}

void keepModel(Work& work, const ModelId& model, ModelRegistered about) {
  const std::string name = about.name;
  work.emit(aggOf(model), std::move(about));
  work.tell({Notice::ModelKept, {}, name, {}});
}

std::optional<std::string> unlessEmpty(std::string_view text) {
  std::string kept = nfc(trimmed(text));
  return kept.empty() ? std::nullopt : std::optional(std::move(kept));
}

/// A kit that lies here and belongs to somebody's stock. Errors: KitUnknown, KitAlreadyOut,
/// KitRetired, KitLost.
Result<store::KitRow> kitAtHand(Work& work, const KitId& id) {
  auto kit = work.rows().kit(id);
  if (!kit) return Error{Errc::KitUnknown, {}};
  const std::string code = kit->code.digits();
  if (kit->standing == Standing::OnLoan) return Error{Errc::KitAlreadyOut, code};
  if (kit->retired) return Error{Errc::KitRetired, code};
  if (kit->standing == Standing::Lost) return Error{Errc::KitLost, code};
  return *std::move(kit);
}

void emitCondition(Work& work, const SetCondition& intent) {
  std::vector<Commitment> personal;
  KitConditionSet fact{intent.condition, work.today(), unlessEmpty(intent.where)};
  if (intent.won) fact.won = static_cast<std::uint32_t>(*intent.won);
  fact.note = work.keepPersonal(aggOf(intent.kit), trimmed(intent.note), personal);
  work.emit(aggOf(intent.kit), std::move(fact), std::move(personal));
}

/// Kit, school or center: what a note may stand on; with the name that people know it by.
std::optional<std::string> nameOfNoted(Work& work, const AggId& about) {
  if (const auto kit = work.rows().kit(fromAgg<KitId>(about))) return modelName(work, *kit);
  if (const auto school = work.rows().school(fromAgg<SchoolId>(about))) return school->name;
  if (const auto center = work.rows().center(fromAgg<CenterId>(about))) return center->shortName;
  return std::nullopt;
}

}  // namespace

std::string modelName(Work& work, const store::KitRow& kit) {
  const auto model = work.rows().model(kit.model);
  return model ? model->name : std::string();
}

void tellKit(Work& work, Notice notice, const store::KitRow& kit, std::string extra) {
  work.tell({notice, kit.code.digits(), modelName(work, kit), std::move(extra)});
}

bool numbersFit(const ModelRegistered& about) {
  return about.restockBelow.value_or(0) <= kRestockBelowMost && isSound(about.inspection);
}

ModelRegistered tidyModel(ModelRegistered about, std::uint32_t highest) {
  about.name = nfc(trimmed(about.name));
  for (Part& part : about.parts) {
    part.name = nfc(trimmed(part.name));
    highest = std::max(highest, part.no);
  }
  for (Part& part : about.parts)
    if (part.no == 0) part.no = ++highest;
  return about;
}

Result<void> decide(Work& work, const ChangeModel& intent) {
  const auto before = writtenModel(work, intent.model);
  if (!before) return Error{Errc::ModelUnknown, {}};
  if (!knowsItsParts(before->about, intent.about)) return Error{Errc::BadInput, "part"};
  ModelRegistered wanted = tidyModel(intent.about, before->highest);
  if (!isSound(wanted)) return Error{Errc::BadInput, "model"};
  if (auto missed = missedPart(work, intent.model, before->about, wanted))
    return Error{Errc::PartInUse, *std::move(missed)};
  keepCards(before->about, wanted);
  keepModel(work, intent.model, std::move(wanted));
  return {};
}

Result<void> decide(Work& work, const IssuePartCards& intent) {
  const auto written = writtenModel(work, intent.model);
  if (!written) return Error{Errc::ModelUnknown, {}};
  ModelRegistered about = written->about;
  for (Part& part : about.parts) {
    if (part.card) continue;
    const auto card = work.issue(CodeKind::Part);
    if (!card) return card.error();
    part.card = *card;
  }
  keepModel(work, intent.model, std::move(about));
  return {};
}

Result<void> decide(Work& work, const SetShelf& intent) {
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  const auto shelf = unlessEmpty(intent.shelf);
  if (!shelf) return Error{Errc::BadInput, "shelf"};
  work.emit(aggOf(intent.kit), KitShelfSet{*shelf});
  tellKit(work, Notice::ShelfSet, *kit, *shelf);
  return {};
}

/// A kit that came back and was not counted yet is counted by this: nothing else ends its check.
Result<void> decide(Work& work, const SetCondition& intent) {
  const auto kit = kitAtHand(work, intent.kit);
  if (!kit) return kit.error();
  if (intent.won && *intent.won < 0) return Error{Errc::BadInput, "won"};
  if (kit->standing == Standing::ToCheck)
    if (auto counted = decide(work, CheckIn{intent.kit, {}, intent.condition}); !counted) return counted;
  emitCondition(work, intent);
  const bool good = intent.condition == Condition::Good;
  tellKit(work, good ? Notice::KitLendableAgain : Notice::ConditionSet, *kit);
  if (good) moveUp(work, kit->model);
  return {};
}

Result<void> decide(Work& work, const AddNote& intent) {
  const auto name = nameOfNoted(work, intent.about);
  const std::string text = trimmed(intent.text);
  if (!name || text.empty()) return Error{Errc::BadInput, "note"};
  if (intent.until && *intent.until < work.today()) return Error{Errc::BadInput, "until"};
  std::vector<Commitment> personal;
  const Personal kept = work.keepPersonal(intent.about, text, personal);
  work.emit(intent.about, NoteAdded{kept, intent.until, intent.paper}, std::move(personal));
  work.tell({Notice::NoteKept, {}, *name, {}});
  return {};
}

Result<void> decide(Work& work, const EndNote& intent) {
  const auto notes = work.rows().notesOf(intent.about, work.today());
  const auto isMeant = [&](const store::NoteRow& note) { return note.id == intent.note; };
  if (std::none_of(notes.begin(), notes.end(), isMeant)) return Error{Errc::NoteUnknown, {}};
  work.emit(intent.about, NoteEnded{intent.note});
  work.tell({Notice::NoteRemoved, {}, nameOfNoted(work, intent.about).value_or(""), {}});
  return {};
}

namespace {

/// The digits that go on finding the thing under its old label; nothing where others have them.
std::optional<std::string> oldCode(Work& work, const AggId& about, const Code& code) {
  for (const store::CodeRow& row : work.rows().codesByText(code.digits()))
    if (row.own && row.agg == about) return code.digits();
  return std::nullopt;
}

}  // namespace

Result<void> decide(Work& work, const GiveCode& intent) {
  const auto kit = work.rows().kit(fromAgg<KitId>(intent.about));
  const auto school = work.rows().school(fromAgg<SchoolId>(intent.about));
  if (!kit && !school) return Error{Errc::BadInput, "code"};
  const auto code = work.issue(kit ? CodeKind::Kit : CodeKind::School);
  if (!code) return code.error();
  const auto old = oldCode(work, intent.about, kit ? kit->code : school->code);
  if (kit && old) work.emit(intent.about, KitAliasAdded{*old});
  work.emit(intent.about, kit ? Fact(KitCodeSet{*code}) : Fact(SchoolCodeSet{*code, old}));
  work.tell({Notice::CodeGiven, code->digits(), school ? school->name : std::string(), {}});
  return {};
}

}  // namespace kstem
