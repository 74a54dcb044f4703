#pragma once

#include "core/domain/intent.h"
#include "core/service/work.h"

namespace kstem {

// One decide() an intent: the rules of domain.md, then events. A refusal leaves the transaction to
// be rolled back, so nothing of it is written. Every one of them may come to UpdateNeeded: a newer
// program wrote about a thing that it would change (Work::isReadOnly()).

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
Result<void> decide(Work& work, const ChangeTeacher& intent);

// custody.cpp: a kit retired, lost, seen. Errors: KitUnknown, KitAlreadyOut, KitRetired, KitLost.
Result<void> decide(Work& work, const RetireKit& intent);
Result<void> decide(Work& work, const ReportLost& intent);
Result<void> decide(Work& work, const SeeKit& intent);

// lending.cpp. Errors: SchoolUnknown, TeacherUnknown, TeacherElsewhere, LoanEmpty, KitUnknown,
// KitAlreadyOut, KitRetired, KitLost, DueBeforeOut, DueTooFar, CodeExhausted.
Result<void> decide(Work& work, const CheckOut& intent);

// extending.cpp. Errors: LoanUnknown, KitNotOut (nothing of it is out), DueBeforeOut (not after
// today and the due day), DueTooFar (beyond what even a manager may allow), DecisionNeeded,
// ReasonNeeded, ManagerNeeded, ExtensionWaited (promised to others, or somebody waits for it).
Result<void> decide(Work& work, const Extend& intent);

// swapping.cpp. Errors: KitUnknown, KitNotOut (the faulty one), KitAlreadyOut, KitRetired, KitLost
// (the other), KitsDiffer (of another model), KitToCheckFirst (it is in repair, to be inspected or
// not counted yet).
Result<void> decide(Work& work, const SwapKit& intent);

// inventory.cpp: models and kits as they change. Errors: ModelUnknown, KitUnknown, BadInput (a name
// is empty), PartInUse (a part was taken away that kits have been counted with), CodeExhausted,
// NoteUnknown, KitAlreadyOut, KitRetired, KitLost.
Result<void> decide(Work& work, const ChangeModel& intent);
Result<void> decide(Work& work, const IssuePartCards& intent);
Result<void> decide(Work& work, const SetShelf& intent);
Result<void> decide(Work& work, const SetCondition& intent);
Result<void> decide(Work& work, const AddNote& intent);
Result<void> decide(Work& work, const EndNote& intent);

// restocking.cpp. Errors: ModelUnknown, BadInput (no piece, or no such part), NothingShort (no box
// at hand lacks it).
Result<void> decide(Work& work, const PutInParts& intent);

// people.cpp. Errors: SchoolUnknown, SchoolMerged (one of them was merged already), TeacherUnknown,
// BadInput (a school into itself), ReasonNeeded, ManagerNeeded, LoanUnknown.
Result<void> decide(Work& work, const MergeSchools& intent);
Result<void> decide(Work& work, const LiftHold& intent);
Result<void> decide(Work& work, const MoveTeacher& intent);
// Errors: TeacherUnknown, BadInput (into itself, or merged already).
Result<void> decide(Work& work, const MergeTeachers& intent);
// Errors: BadInput (neither a kit nor a school), CodeExhausted.
Result<void> decide(Work& work, const GiveCode& intent);
// Errors: ClerkUnknown, BadInput (it is so already).
Result<void> decide(Work& work, const SetClerkActive& intent);
Result<void> decide(Work& work, const OpenPhone& intent);
Result<void> decide(Work& work, const LogCall& intent);

// claims.cpp. Errors: KitUnknown, ClaimUnknown, ClaimSettled (more than is still owed), BadInput.
Result<void> decide(Work& work, const SettlePart& intent);

// closing.cpp. Errors: CenterUnknown, BadInput (last before first, no reason), LoanUnknown (a move
// of a line that is not out), DueBeforeOut.
Result<void> decide(Work& work, const DeclareClosure& intent);
// Errors: CenterUnknown, BadInput (last before first, nothing was said about these days).
Result<void> decide(Work& work, const ClearDays& intent);

// attention.cpp. Errors: AttentionUnknown (nothing about this thing names these two events, or it
// is settled).
Result<void> decide(Work& work, const SettleAttention& intent);

// returning.cpp. Errors: KitUnknown, KitNotOut, ReturnBeforeOut, CountsWrong.
Result<void> decide(Work& work, const TakeBack& intent);
Result<void> decide(Work& work, const CheckIn& intent);

// booking.cpp: a reservation is made or changed. Errors: SchoolUnknown, TeacherUnknown,
// TeacherElsewhere, ModelUnknown, CenterUnknown, KitUnknown, KitsDiffer (a given kit of another
// model), BadInput (a number below one), PickUpTooSoon, PickUpClosed, DueBeforeOut, DueTooFar,
// ReservationFull, KitNotFree, ReservationUnknown, ReservationEnded, DecisionNeeded, ReasonNeeded,
// ManagerNeeded, CodeExhausted.
Result<void> decide(Work& work, const Reserve& intent);
Result<void> decide(Work& work, const ChangeReservation& intent);

// applications.cpp. Errors: those of a reservation made or changed; ApplicationDiffers (its school
// or model is another one than before), BadInput (no number, no teacher).
Result<void> decide(Work& work, const TakeApplications& intent);

// reservation_life.cpp. Errors: ReservationUnknown, ReservationEnded, ReservationFull (accepting),
// ReasonNeeded (refusing), NotThisCenter (its pick-up center decides), KitUnknown, KitsDiffer,
// KitNotFree.
Result<void> decide(Work& work, const AcceptReservation& intent);
Result<void> decide(Work& work, const RefuseReservation& intent);
Result<void> decide(Work& work, const CancelReservation& intent);
Result<void> decide(Work& work, const PrepareReservation& intent);
Result<void> decide(Work& work, const ReleaseReservation& intent);
Result<void> decide(Work& work, const NameKit& intent);
Result<void> decide(Work& work, const UnnameKit& intent);

// day_begin.cpp. No errors but those of the store.
Result<void> decide(Work& work, const BeginDay& intent);

// membership.cpp: who belongs to the bank. None of it can be undone. Errors: BankFoundedAlready,
// MemberUnknown, ReasonNeeded, ManagerNeeded, GapUnknown (nobody waits for it), TeacherUnknown,
// LoanStillOpen (the teacher has kits).
Result<void> decide(Work& work, const RecordFounding& intent);
Result<void> decide(Work& work, const AdmitMember& intent);
Result<void> decide(Work& work, const VouchChains& intent);
Result<void> decide(Work& work, const RevokeMember& intent);
Result<void> decide(Work& work, const WaiveGap& intent);
Result<void> decide(Work& work, const EraseTeachers& intent);

// transferring.cpp. Errors: TransferEmpty, CenterUnknown, NotThisCenter (to the own center, or not
// ours to decide), KitUnknown, KitAlreadyOut (it is a return), KitRetired, KitLost, KitOnTheWay,
// TransferUnknown (no such manifest or request, or it has ended), DecisionNeeded, ReasonNeeded,
// ManagerNeeded, BadInput (a day gone by, a number below one), ModelUnknown, CodeExhausted,
// RequestUnanswered (no kit of the model that was asked for).
Result<void> decide(Work& work, const SendKits& intent);
Result<void> decide(Work& work, const ReceiveKits& intent);
Result<void> decide(Work& work, const MissKits& intent);
Result<void> decide(Work& work, const SetStay& intent);
Result<void> decide(Work& work, const RequestTransfer& intent);
Result<void> decide(Work& work, const EndTransferRequest& intent);

// stocktaking.cpp. Errors: StocktakeOpen (one of this center is), StocktakeEmpty (no kit stands
// there), StocktakeUnknown, StocktakeEnded, StocktakeUncounted (and it was not said to leave them so),
// NotThisCenter, KitUnknown.
Result<void> decide(Work& work, const OpenStocktake& intent);
Result<void> decide(Work& work, const CountKits& intent);
Result<void> decide(Work& work, const CloseStocktake& intent);
Result<void> decide(Work& work, const DropStocktake& intent);

// shelving.cpp. Errors: BadInput (a name is empty, not a shelf of this center), CodeTaken (all of them
// have a code), CodeExhausted.
Result<void> decide(Work& work, const RegisterShelves& intent);
Result<void> decide(Work& work, const OrderShelves& intent);

// undoing.cpp. Errors: UndoNothing (no such action, or all of it is undone), UndoBlocked (something
// later depends on it; the detail is the code of what it is about).
Result<void> decide(Work& work, const Undo& intent);
/// Whether undoing this action would do anything.
bool isUndoable(Work& work, const Undo& intent);
/// What decide() would answer; writes nothing.
Result<void> tryUndo(Work& work, const Undo& intent);

// printing.cpp. Errors: LoanUnknown.
Result<void> decide(Work& work, const RecordPrint& intent);

}  // namespace kstem
