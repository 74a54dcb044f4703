#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/service/queries/school_hold.h"

namespace kstem {
namespace {

/// A school that was not merged into another.
Result<store::SchoolRow> standingSchool(Work& work, const SchoolId& id) {
  auto school = work.rows().school(id);
  if (!school) return Error{Errc::SchoolUnknown, {}};
  if (school->mergedInto) return Error{Errc::SchoolMerged, school->code.digits()};
  return *std::move(school);
}

std::string nameOf(const store::TeacherRow& teacher) { return teacher.name.value_or(""); }

Result<void> checkApproval(Work& work, const LiftHold& intent) {
  if (trimmed(intent.reason).empty()) return Error{Errc::ReasonNeeded, {}};
  if (!work.rows().clerk(intent.manager)) return Error{Errc::ManagerNeeded, {}};
  return {};
}

}  // namespace

Result<void> decide(Work& work, const MergeSchools& intent) {
  if (intent.from == intent.into) return Error{Errc::BadInput, "school"};
  const auto from = standingSchool(work, intent.from);
  if (!from) return from.error();
  const auto into = standingSchool(work, intent.into);
  if (!into) return into.error();
  for (const store::SchoolRow& one : work.rows().sameSchools(intent.from))
    if (one.id == intent.from || one.mergedInto == intent.from)
      work.emit(aggOf(one.id), SchoolMerged{intent.into});
  work.tell({Notice::SchoolsMerged, from->code.digits(), from->name, into->name});
  return {};
}

Result<void> decide(Work& work, const LiftHold& intent) {
  const auto school = standingSchool(work, intent.school);
  if (!school) return school.error();
  if (auto approved = checkApproval(work, intent); !approved) return approved;
  const CenterPolicy policy = work.rows().policy(work.place().center);
  const Hold hold = readHold(work.rows(), school->id, policy, work.today());
  if (!hold.until) return Error{Errc::BadInput, "hold"};
  const AggId agg = aggOf(school->id);
  std::vector<Commitment> personal;
  const Personal reason = work.keepPersonal(agg, trimmed(intent.reason), personal);
  work.emit(agg, SchoolHoldLifted{*hold.until, reason, intent.manager}, std::move(personal));
  work.tell({Notice::HoldLifted, school->code.digits(), school->name, {}});
  return {};
}

Result<void> decide(Work& work, const MoveTeacher& intent) {
  const auto teacher = work.rows().teacher(intent.teacher);
  if (!teacher) return Error{Errc::TeacherUnknown, {}};
  const auto school = standingSchool(work, intent.school);
  if (!school) return school.error();
  if (work.rows().standsFor(teacher->school) == school->id) return Error{Errc::BadInput, "school"};
  work.emit(aggOf(teacher->id), TeacherFieldSet{TeacherField::School, {}, {}, school->id});
  work.tell({Notice::TeacherMoved, teacher->code.digits(), nameOf(*teacher), school->name});
  return {};
}

Result<void> decide(Work& work, const MergeTeachers& intent) {
  const auto from = work.rows().teacher(intent.from);
  const auto into = work.rows().teacher(intent.into);
  if (!from || !into) return Error{Errc::TeacherUnknown, {}};
  const bool apart = from->id != into->id && !from->mergedInto && !into->mergedInto;
  if (!apart) return Error{Errc::BadInput, "teacher"};
  work.emit(aggOf(from->id), TeacherMerged{into->id});
  work.tell({Notice::TeachersMerged, from->code.digits(), nameOf(*from), nameOf(*into)});
  return {};
}

Result<void> decide(Work& work, const SetClerkActive& intent) {
  const auto clerk = work.rows().clerk(intent.clerk);
  if (!clerk) return Error{Errc::ClerkUnknown, {}};
  const bool leaves = intent.active == ClerkActive::No;
  if (leaves == clerk->gone.has_value()) return Error{Errc::BadInput, "clerk"};
  work.emit(aggOf(clerk->id), ClerkActiveSet{intent.active});
  work.tell({leaves ? Notice::ClerkLeft : Notice::ClerkBack, clerk->code.digits(),
             clerk->name.value_or(""), {}});
  return {};
}

Result<void> decide(Work& work, const OpenPhone& intent) {
  const auto teacher = work.rows().teacher(intent.teacher);
  if (!teacher) return Error{Errc::TeacherUnknown, {}};
  if (teacher->phone.value_or("").empty()) return Error{Errc::BadInput, "phone"};
  work.emit(aggOf(teacher->id), TeacherPhoneOpened{work.today()});
  work.tell({Notice::PhoneShown, teacher->code.digits(), nameOf(*teacher), {}});
  return {};
}

Result<void> decide(Work& work, const LogCall& intent) {
  const auto lines = work.rows().linesOfLoan(intent.loan);
  if (lines.empty()) return Error{Errc::LoanUnknown, {}};
  const bool promised = intent.result == CallResult::Promised;
  if (promised != intent.promised.has_value()) return Error{Errc::BadInput, "promised"};
  if (promised && *intent.promised < work.today()) return Error{Errc::BadInput, "promised"};
  const AggId agg = aggOf(intent.loan);
  std::vector<Commitment> personal;
  const Personal note = work.keepPersonal(agg, trimmed(intent.note), personal);
  work.emit(agg, CallLogged{work.today(), intent.result, intent.promised, note},
            std::move(personal));
  const auto school = work.rows().school(work.rows().standsFor(lines.front().school));
  work.tell({Notice::CallKept,
             lines.front().loanCode.digits(),
             school ? school->name : std::string(),
             {}});
  return {};
}

}  // namespace kstem
