#pragma once

#include "core/domain/intent.h"
#include "core/service/work.h"

namespace kstem {

// One decide() an intent: the rules of domain.md, then events. A refusal leaves the transaction to
// be rolled back, so nothing of it is written.

// registering.cpp: centers, desks, clerks, models, kits, schools, teachers.
// Errors: BadInput (a name is empty, a number out of range), CenterUnknown, ModelUnknown,
// SchoolUnknown, TeacherUnknown, KitUnknown, CodeTaken (an alias that the kit has already),
// CodeExhausted.
Result<void> decide(Work& work, const RegisterCenter& intent);
Result<void> decide(Work& work, const RegisterDesk& intent);
Result<void> decide(Work& work, const RegisterClerk& intent);
Result<void> decide(Work& work, const SetPolicy& intent);
Result<void> decide(Work& work, const SetDay& intent);
Result<void> decide(Work& work, const RegisterModel& intent);
Result<void> decide(Work& work, const RegisterKits& intent);
Result<void> decide(Work& work, const AddAlias& intent);
Result<void> decide(Work& work, const RegisterSchool& intent);
Result<void> decide(Work& work, const SetSchoolField& intent);
Result<void> decide(Work& work, const ImportSchools& intent);
Result<void> decide(Work& work, const RegisterTeacher& intent);
Result<void> decide(Work& work, const SetTeacherField& intent);

// custody.cpp: a kit retired, lost, seen. Errors: KitUnknown, KitAlreadyOut, KitRetired, KitLost.
Result<void> decide(Work& work, const RetireKit& intent);
Result<void> decide(Work& work, const ReportLost& intent);
Result<void> decide(Work& work, const SeeKit& intent);

// lending.cpp. Errors: SchoolUnknown, TeacherUnknown, TeacherElsewhere, LoanEmpty, KitUnknown,
// KitAlreadyOut, KitRetired, KitLost, DueBeforeOut, DueTooFar, CodeExhausted.
Result<void> decide(Work& work, const CheckOut& intent);

// returning.cpp. Errors: KitUnknown, KitNotOut, ReturnBeforeOut, CountsWrong, AlreadyChecked.
Result<void> decide(Work& work, const TakeBack& intent);
Result<void> decide(Work& work, const CheckIn& intent);

// undoing.cpp. Errors: UndoNothing (no such action, or all of it is undone), UndoBlocked (something
// later depends on it; the detail is the code of what it is about).
Result<void> decide(Work& work, const Undo& intent);
/// Whether undoing this action would do anything.
bool isUndoable(Work& work, const Undo& intent);

// printing.cpp. Errors: LoanUnknown.
Result<void> decide(Work& work, const RecordPrint& intent);

}  // namespace kstem
