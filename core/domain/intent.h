#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/facts.h"

namespace kstem {

// Requests are values: a scan, a click, a scenario and a test make the same structs. What a person
// may ask of the bank is the list at the end; each has one decide() in core/service.

struct RegisterCenter {
  CenterRegistered about;
};
struct RegisterDesk {
  int center = 0;
  int digit = 0;
  std::string label;
};
struct RegisterClerk {
  CenterId center;
  std::string name;
};
struct SetPolicy {
  CenterId center;
  PolicyKey key = PolicyKey::Due;
  int value = 0;
};
struct SetDay {
  std::optional<CenterId> center;  ///< nothing: every center
  Day day;
  DayMark mark = DayMark::Closed;
  std::string reason;
};

struct RegisterModel {
  ModelRegistered about;
};
/// `count` new kits of a model, each with its own code.
struct RegisterKits {
  ModelId model;
  CenterId home;
  int count = 1;
  std::string shelf;
};
struct AddAlias {
  KitId kit;
  std::string text;
};
struct RetireKit {
  KitId kit;
  std::string reason;
};
struct ReportLost {
  KitId kit;
};
struct SeeKit {
  KitId kit;
};

struct RegisterSchool {
  std::string name, level, office, district;
  std::string officialId;  ///< may be empty
};
struct SetSchoolField {
  SchoolId school;
  SchoolField field = SchoolField::Name;
  std::string value;
};
/// A sheet of schools, as one action.
struct ImportSchools {
  std::vector<RegisterSchool> add;
  std::vector<SetSchoolField> change;
};
struct RegisterTeacher {
  SchoolId school;
  std::string name, phone, email, subject;
};
struct SetTeacherField {
  TeacherId teacher;
  TeacherField field = TeacherField::Phone;
  std::string value;
};

/// Lends these kits on one slip. The due day follows the rules of this center unless one was
/// chosen by hand; that one is rolled off closed days.
struct CheckOut {
  SchoolId school;
  TeacherId teacher;
  std::vector<KitId> kits;
  std::optional<Day> due;
};
/// Takes one kit back. The counts follow with CheckIn.
struct TakeBack {
  KitId kit;
  std::optional<Day> actual;  ///< when the school gave it back; today when absent
};
/// The count after a return, in the return's own group; or of a kit in hand without one.
struct CheckIn {
  KitId kit;
  std::vector<PartIn> parts;  ///< only those that differ from what went out
};

/// Takes back what one action did since `since`: a count of today that belongs to a return of
/// yesterday can be undone without it.
struct Undo {
  GroupId group;
  Millis since = 0;  ///< UTC ms, included
};
struct RecordPrint {
  GroupId group;
  Form form = Form::LoanSlip;
};

using Intent = std::variant<RegisterCenter, RegisterDesk, RegisterClerk, SetPolicy, SetDay,
                            RegisterModel, RegisterKits, AddAlias, RetireKit, ReportLost, SeeKit,
                            RegisterSchool, SetSchoolField, RegisterTeacher, SetTeacherField,
                            CheckOut, TakeBack, CheckIn, Undo, RecordPrint, ImportSchools>;

}  // namespace kstem
