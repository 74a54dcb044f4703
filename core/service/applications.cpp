#include "core/service/applications.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/service/decide.h"

namespace kstem {
namespace {

/// The teacher of this name at the school; of several, the one with this phone.
std::optional<TeacherId> teacherNamed(store::Rows& rows, const Application& application) {
  const std::string name = foldText(application.teacher);
  std::optional<TeacherId> found;
  for (const store::TeacherRow& teacher : rows.teachersOf(application.school)) {
    if (foldText(teacher.name.value_or("")) != name) continue;
    if (!application.phone.empty() && teacher.phone == application.phone) return teacher.id;
    if (!found) found = teacher.id;
  }
  return found;
}

Result<TeacherId> teacherOf(Work& work, const Application& application) {
  if (const auto known = teacherNamed(work.rows(), application)) return *known;
  const RegisterTeacher intent{application.school, application.teacher, application.phone, {}, {}};
  if (const auto done = decide(work, intent); !done) return done.error();
  work.settle();
  const auto now = teacherNamed(work.rows(), application);
  if (!now) return Error{Errc::TeacherUnknown, application.teacher};
  return *now;
}

Result<void> reserve(Work& work, const Application& application,
                     const std::optional<Approval>& approval) {
  const auto teacher = teacherOf(work, application);
  if (!teacher) return teacher.error();
  return decide(work, Reserve{.school = application.school,
                              .teacher = *teacher,
                              .model = application.model,
                              .quantity = application.quantity,
                              .pickUp = application.pickUp,
                              .due = application.due,
                              .purpose = application.purpose,
                              .pupilsOf = application.pupilsOf,
                              .pupils = application.pupils,
                              .source = application.number,
                              .sourceTerms = termsOf(application),
                              .approval = approval});
}

Result<void> change(Work& work, const Application& application, const store::ReservationRow& row,
                    const std::optional<Approval>& approval) {
  const bool same = work.rows().standsFor(application.school) == work.rows().standsFor(row.school) &&
                    application.model == row.model;
  if (!same) return Error{Errc::ApplicationDiffers, row.code.digits()};
  return decide(work, ChangeReservation{.reservation = row.id,
                                        .pickUp = application.pickUp,
                                        .due = application.due,
                                        .quantity = application.quantity,
                                        .sourceTerms = termsOf(application),
                                        .approval = approval});
}

Result<void> take(Work& work, const Application& application,
                  const std::optional<Approval>& approval) {
  if (application.number.empty()) return Error{Errc::BadInput, "number"};
  if (application.teacher.empty()) return Error{Errc::BadInput, "teacher"};
  const auto known = reservationOf(work.db(), application.number);
  switch (meaningOf(application, known)) {
    case ApplicationMeans::New: return reserve(work, application, approval);
    case ApplicationMeans::Changed: return change(work, application, *known, approval);
    case ApplicationMeans::Known: return {};
  }
  return {};
}

}  // namespace

std::string termsOf(const Application& application) {
  return std::to_string(application.quantity) + ' ' + application.pickUp.iso() + ' ' +
         (application.due ? application.due->iso() : "-");
}

std::optional<store::ReservationRow> reservationOf(store::Db& db, std::string_view number) {
  auto rows = store::ReservationRows(db).bySource(number);
  if (rows.empty()) return std::nullopt;
  const auto open = std::find_if(rows.begin(), rows.end(),
                                 [](const store::ReservationRow& row) { return row.isOpen(); });
  return std::move(open == rows.end() ? rows.back() : *open);
}

ApplicationMeans meaningOf(const Application& application,
                           const std::optional<store::ReservationRow>& known) {
  if (!known) return ApplicationMeans::New;
  return known->sourceTerms == termsOf(application) ? ApplicationMeans::Known
                                                    : ApplicationMeans::Changed;
}

Result<void> decide(Work& work, const TakeApplications& intent) {
  for (const Application& application : intent.rows) {
    if (auto taken = take(work, application, intent.approval); !taken) return taken;
    work.settle();
  }
  return {};
}

}  // namespace kstem
