#include "core/base/text.h"
#include "core/service/decide.h"

namespace kstem {
namespace {

Result<void> require(bool fits, Errc code, std::string_view detail) {
  if (fits) return {};
  return Error{code, std::string(detail)};
}

/// Registers a thing with a code: its id, its code, then `write` makes the event of it.
template <class Write>
Result<void> withCode(Work& work, CodeKind kind, Write&& write) {
  const auto code = work.issue(kind);
  if (!code) return code.error();
  write(work.makeId(), *code);
  return {};
}

bool hasAlias(Work& work, const KitId& kit, std::string_view text) {
  for (const store::CodeRow& row : work.rows().codesByText(text))
    if (row.agg == aggOf(kit)) return true;
  return false;
}

bool isPersonal(TeacherField field) {
  return field == TeacherField::Name || field == TeacherField::Phone ||
         field == TeacherField::Email;
}

}  // namespace

Result<void> decide(Work& work, const RegisterCenter& intent) {
  const bool fits =
      intent.about.no >= 1 && intent.about.no <= 99 && !intent.about.shortName.empty();
  if (auto ok = require(fits, Errc::BadInput, "center"); !ok) return ok;
  work.emit(aggOf(centerIdOf(static_cast<int>(intent.about.no))), intent.about);
  return {};
}

Result<void> decide(Work& work, const RegisterDesk& intent) {
  const bool fits =
      intent.center >= 1 && intent.center <= 99 && intent.digit >= 0 && intent.digit <= 9;
  if (auto ok = require(fits, Errc::BadInput, "desk"); !ok) return ok;
  const CenterId center = centerIdOf(intent.center);
  work.emit(aggOf(deskIdOf(center, intent.digit)),
            DeskRegistered{center, static_cast<std::uint32_t>(intent.digit), intent.label});
  return {};
}

Result<void> decide(Work& work, const RegisterClerk& intent) {
  const std::string name = trimmed(intent.name);
  if (auto ok = require(!name.empty(), Errc::BadInput, "name"); !ok) return ok;
  return withCode(work, CodeKind::Clerk, [&](const AggId& id, const Code& code) {
    std::vector<Commitment> personal;
    const Personal kept = work.keepPersonal(id, name, personal);
    work.emit(id, ClerkRegistered{intent.center, code, kept}, std::move(personal));
  });
}

Result<void> decide(Work& work, const SetPolicy& intent) {
  if (auto ok = require(intent.value >= 0, Errc::BadInput, "policy"); !ok) return ok;
  if (!work.rows().center(intent.center)) return Error{Errc::CenterUnknown, {}};
  work.emit(aggOf(intent.center), CenterPolicySet{intent.key, intent.value});
  return {};
}

Result<void> decide(Work& work, const SetDay& intent) {
  const AggId whose = intent.center ? aggOf(*intent.center) : bankAgg();
  work.emit(whose, CenterDaySet{intent.day, intent.mark, trimmed(intent.reason)});
  return {};
}

Result<void> decide(Work& work, const RegisterModel& intent) {
  if (auto ok = require(!intent.about.name.empty(), Errc::BadInput, "name"); !ok) return ok;
  work.emit(work.makeId(), intent.about);
  return {};
}

Result<void> decide(Work& work, const RegisterKits& intent) {
  if (!work.rows().model(intent.model)) return Error{Errc::ModelUnknown, {}};
  if (!work.rows().center(intent.home)) return Error{Errc::CenterUnknown, {}};
  if (auto ok = require(intent.count >= 1 && intent.count <= 1000, Errc::BadInput, "count"); !ok)
    return ok;
  for (int i = 0; i < intent.count; ++i) {
    auto made = withCode(work, CodeKind::Kit, [&](const AggId& id, const Code& code) {
      work.emit(id, KitRegistered{code, intent.model, intent.home, intent.shelf});
    });
    if (!made) return made;
  }
  return {};
}

Result<void> decide(Work& work, const AddAlias& intent) {
  const std::string text = nfc(trimmed(intent.text));
  if (auto ok = require(!text.empty(), Errc::BadInput, "alias"); !ok) return ok;
  if (!work.rows().kit(intent.kit)) return Error{Errc::KitUnknown, {}};
  if (hasAlias(work, intent.kit, text)) return Error{Errc::CodeTaken, text};
  work.emit(aggOf(intent.kit), KitAliasAdded{text});
  return {};
}

Result<void> decide(Work& work, const RegisterSchool& intent) {
  const std::string name = trimmed(intent.name);
  if (auto ok = require(!name.empty(), Errc::BadInput, "name"); !ok) return ok;
  return withCode(work, CodeKind::School, [&](const AggId& id, const Code& code) {
    work.emit(id, SchoolRegistered{code, name, intent.level, intent.office, intent.district,
                                   intent.officialId});
  });
}

Result<void> decide(Work& work, const SetSchoolField& intent) {
  if (!work.rows().school(intent.school)) return Error{Errc::SchoolUnknown, {}};
  work.emit(aggOf(intent.school), SchoolFieldSet{intent.field, trimmed(intent.value)});
  return {};
}

Result<void> decide(Work& work, const ImportSchools& intent) {
  for (const RegisterSchool& school : intent.add)
    if (auto done = decide(work, school); !done) return done;
  for (const SetSchoolField& field : intent.change)
    if (auto done = decide(work, field); !done) return done;
  return {};
}

Result<void> decide(Work& work, const RegisterTeacher& intent) {
  const std::string name = trimmed(intent.name);
  if (auto ok = require(!name.empty(), Errc::BadInput, "name"); !ok) return ok;
  if (!work.rows().school(intent.school)) return Error{Errc::SchoolUnknown, {}};
  return withCode(work, CodeKind::Teacher, [&](const AggId& id, const Code& code) {
    std::vector<Commitment> personal;
    TeacherRegistered about{code, intent.school, trimmed(intent.subject), {}, {}, {}};
    about.name = work.keepPersonal(id, name, personal);
    about.phone = work.keepPersonal(id, trimmed(intent.phone), personal);
    about.email = work.keepPersonal(id, trimmed(intent.email), personal);
    work.emit(id, std::move(about), std::move(personal));
  });
}

Result<void> decide(Work& work, const SetTeacherField& intent) {
  if (!work.rows().teacher(intent.teacher)) return Error{Errc::TeacherUnknown, {}};
  if (intent.field == TeacherField::School) return Error{Errc::BadInput, "school"};
  std::vector<Commitment> personal;
  TeacherFieldSet set{intent.field, {}, {}, {}};
  if (isPersonal(intent.field)) {
    set.personal = work.keepPersonal(aggOf(intent.teacher), trimmed(intent.value), personal);
  } else {
    set.value = trimmed(intent.value);
  }
  work.emit(aggOf(intent.teacher), std::move(set), std::move(personal));
  return {};
}

}  // namespace kstem
