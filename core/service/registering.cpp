#include <map>

#include "core/base/text.h"
#include "core/domain/policy_bounds.h"
#include "core/service/decide.h"
#include "core/service/inventory.h"
#include "core/service/reserving.h"

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
  work.tell({Notice::CenterKept, {}, intent.about.name, {}});
  return {};
}

Result<void> decide(Work& work, const RegisterDesk& intent) {
  const bool fits =
      intent.center >= 1 && intent.center <= 99 && intent.digit >= 0 && intent.digit <= 9;
  if (auto ok = require(fits, Errc::BadInput, "desk"); !ok) return ok;
  const CenterId center = centerIdOf(intent.center);
  work.emit(aggOf(deskIdOf(center, intent.digit)),
            DeskRegistered{center, static_cast<std::uint32_t>(intent.digit), intent.label});
  work.tell({Notice::RuleSet, {}, {}, {}});
  return {};
}

Result<void> decide(Work& work, const RegisterClerk& intent) {
  const std::string name = trimmed(intent.name);
  if (auto ok = require(!name.empty(), Errc::BadInput, "name"); !ok) return ok;
  return withCode(work, CodeKind::Clerk, [&](const AggId& id, const Code& code) {
    std::vector<Commitment> personal;
    const Personal kept = work.keepPersonal(id, name, personal);
    work.emit(id, ClerkRegistered{intent.center, code, kept}, std::move(personal));
    work.tell({Notice::ClerkKept, code.digits(), name, {}});
  });
}

Result<void> decide(Work& work, const SetPolicy& intent) {
  if (!work.rows().center(intent.center)) return Error{Errc::CenterUnknown, {}};
  const PolicyBounds bounds = boundsOf(intent.key, work.rows().policy(intent.center));
  if (intent.value < bounds.least || intent.value > bounds.most)
    return Error{Errc::BadInput, "rule " + std::to_string(static_cast<int>(intent.key)) + " from " +
                                     std::to_string(bounds.least) + " to " +
                                     std::to_string(bounds.most)};
  work.emit(aggOf(intent.center), CenterPolicySet{intent.key, intent.value});
  work.tell({Notice::RuleSet, {}, {}, {}});
  return {};
}

Result<void> decide(Work& work, const SetDay& intent) {
  const AggId whose = intent.center ? aggOf(*intent.center) : bankAgg();
  const std::string reason = trimmed(intent.reason);
  work.emit(whose, CenterDaySet{intent.day, intent.mark, reason});
  if (intent.mark == DayMark::Closed) {
    work.tell({Notice::ClosureDeclared, {}, reason, {}});
  } else {
    work.tell({Notice::RuleSet, {}, {}, {}});
  }
  return {};
}

Result<void> decide(Work& work, const RegisterModel& intent) {
  const ModelRegistered about = tidyModel(intent.about, 0);
  if (auto ok = require(!about.name.empty(), Errc::BadInput, "name"); !ok) return ok;
  if (auto ok = require(numbersFit(about), Errc::BadInput, "model"); !ok) return ok;
  work.emit(work.makeId(), about);
  work.tell({Notice::ModelKept, {}, about.name, {}});
  return {};
}

Result<void> decide(Work& work, const RegisterKits& intent) {
  const auto model = work.rows().model(intent.model);
  if (!model) return Error{Errc::ModelUnknown, {}};
  if (!work.rows().center(intent.home)) return Error{Errc::CenterUnknown, {}};
  if (auto ok = require(intent.count >= 1 && intent.count <= 1000, Errc::BadInput, "count"); !ok)
    return ok;
  for (int i = 0; i < intent.count; ++i) {
    auto made = withCode(work, CodeKind::Kit, [&](const AggId& id, const Code& code) {
      work.emit(id, KitRegistered{code, intent.model, intent.home, intent.shelf});
    });
    if (!made) return made;
  }
  work.tell({Notice::KitsRegistered, {}, model->name, std::to_string(intent.count)});
  moveUp(work, intent.model);
  return {};
}

Result<void> decide(Work& work, const AddAlias& intent) {
  const std::string text = nfc(trimmed(intent.text));
  if (auto ok = require(!text.empty(), Errc::BadInput, "alias"); !ok) return ok;
  const auto kit = work.rows().kit(intent.kit);
  if (!kit) return Error{Errc::KitUnknown, {}};
  if (hasAlias(work, intent.kit, text)) return Error{Errc::CodeTaken, text};
  work.emit(aggOf(intent.kit), KitAliasAdded{text});
  tellKit(work, Notice::AliasKept, *kit, text);
  return {};
}

namespace {

/// Writes down a new school; gives back the news of it.
Result<News> keep(Work& work, const RegisterSchool& intent) {
  const std::string name = trimmed(intent.name);
  if (auto ok = require(!name.empty(), Errc::BadInput, "name"); !ok) return ok.error();
  News news{Notice::SchoolKept, {}, name, {}};
  auto made = withCode(work, CodeKind::School, [&](const AggId& id, const Code& code) {
    news.subject = code.digits();
    work.emit(id, SchoolRegistered{code, name, intent.level, intent.office, intent.district,
                                   intent.officialId});
  });
  if (!made) return made.error();
  return news;
}

Result<News> keep(Work& work, const SetSchoolField& intent) {
  const auto school = work.rows().school(intent.school);
  if (!school) return Error{Errc::SchoolUnknown, {}};
  const std::string value = trimmed(intent.value);
  const bool isName = intent.field == SchoolField::Name;
  if (auto ok = require(!isName || !value.empty(), Errc::BadInput, "name"); !ok) return ok.error();
  work.emit(aggOf(intent.school), SchoolFieldSet{intent.field, value});
  return News{Notice::SchoolKept, school->code.digits(), isName ? value : school->name, {}};
}

Result<News> keep(Work& work, const SetTeacherField& intent) {
  const auto teacher = work.rows().teacher(intent.teacher);
  if (!teacher) return Error{Errc::TeacherUnknown, {}};
  if (intent.field == TeacherField::School) return Error{Errc::BadInput, "school"};
  const std::string value = trimmed(intent.value);
  const bool isName = intent.field == TeacherField::Name;
  if (auto ok = require(!isName || !value.empty(), Errc::BadInput, "name"); !ok) return ok.error();
  std::vector<Commitment> personal;
  TeacherFieldSet set{intent.field, {}, {}, {}};
  if (isPersonal(intent.field)) {
    set.personal = work.keepPersonal(aggOf(intent.teacher), value, personal);
  } else {
    set.value = value;
  }
  work.emit(aggOf(intent.teacher), std::move(set), std::move(personal));
  return News{Notice::TeacherKept,
              teacher->code.digits(),
              isName ? value : teacher->name.value_or(std::string()),
              {}};
}

template <class Intent>
Result<void> keepEach(Work& work, const std::vector<Intent>& intents,
                      std::map<std::string, News>& bySchool) {
  for (const Intent& intent : intents) {
    auto news = keep(work, intent);
    if (!news) return news.error();
    bySchool.try_emplace(news->subject, *news);
  }
  return {};
}

template <class Intent>
Result<void> keepAndTell(Work& work, const Intent& intent) {
  auto news = keep(work, intent);
  if (!news) return news.error();
  work.tell(*std::move(news));
  return {};
}

}  // namespace

Result<void> decide(Work& work, const RegisterSchool& intent) { return keepAndTell(work, intent); }
Result<void> decide(Work& work, const SetSchoolField& intent) { return keepAndTell(work, intent); }

/// Of many schools nothing is told: whoever sent the sheet counts them.
Result<void> decide(Work& work, const ImportSchools& intent) {
  std::map<std::string, News> bySchool;
  if (auto done = keepEach(work, intent.add, bySchool); !done) return done;
  if (auto done = keepEach(work, intent.change, bySchool); !done) return done;
  if (bySchool.size() == 1) work.tell(bySchool.begin()->second);
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
    work.tell({Notice::TeacherKept, code.digits(), name, {}});
  });
}

Result<void> decide(Work& work, const SetTeacherField& intent) { return keepAndTell(work, intent); }

/// It is told once, by the new name where there is one.
Result<void> decide(Work& work, const ChangeTeacher& intent) {
  std::optional<News> told;
  for (const ChangeTeacher::Field& change : intent.fields) {
    auto news = keep(work, SetTeacherField{intent.teacher, change.field, change.value});
    if (!news) return news.error();
    if (!told || change.field == TeacherField::Name) told = *std::move(news);
  }
  if (auto ok = require(told.has_value(), Errc::BadInput, "fields"); !ok) return ok;
  work.tell(*std::move(told));
  return {};
}

}  // namespace kstem
