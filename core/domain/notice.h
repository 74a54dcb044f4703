#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kstem {

/// The four kinds of answer at the desk; each has its own word, colour, shape and sound.
enum class Tone { Added, Already, Decide, Refused };

/// Everything that the desk can say: name, stable key, tone. Keys are written into scenarios and
/// are never renamed; `ui/bridge/notice_text` has the sentences.
#define KSTEM_NOTICES(X)                                    \
  X(BorrowerChosen, "borrower.chosen", Added)               \
  X(BorrowerNeeded, "borrower.needed", Decide)              \
  X(TeacherNeeded, "teacher.needed", Decide)                \
  X(TeacherRegistered, "teacher.registered", Added)         \
  X(LineAdded, "line.added", Added)                         \
  X(LineRemoved, "line.removed", Added)                     \
  X(AlreadyListed, "kit.already-listed", Already)           \
  X(AlreadyHandled, "kit.already-handled", Already)         \
  X(AlreadyOut, "kit.already-out", Already)                 \
  X(OutToOther, "kit.out-to-other", Decide)                 \
  X(KitReturned, "kit.returned", Added)                     \
  X(KitReturnedLate, "kit.returned-late", Added)            \
  X(KitChecked, "kit.checked", Added)                       \
  X(KitShort, "kit.short", Already)                         \
  X(KitSeen, "kit.seen", Added)                             \
  X(KitFound, "kit.found", Added)                           \
  X(KitWasLost, "kit.was-lost", Decide)                     \
  X(KitUnchecked, "kit.to-check", Already)                  \
  X(KitToCheckFirst, "kit.check-first", Decide)             \
  X(KitRetired, "kit.retired", Refused)                     \
  X(KitForeign, "kit.foreign", Already)                     \
  X(FoundByAlias, "code.alias", Already)                    \
  X(CodeUnknown, "code.unknown", Refused)                   \
  X(CodeMisread, "code.misread", Refused)                   \
  X(CodeAmbiguous, "code.ambiguous", Decide)                \
  X(CodesRunningOut, "code.running-out", Already)           \
  X(LoanShown, "loan.shown", Added)                         \
  X(LoanClosed, "loan.closed", Added)                       \
  X(LoanCommitted, "loan.committed", Added)                 \
  X(LoanEmpty, "loan.empty", Refused)                       \
  X(SchoolOverdue, "school.overdue", Already)               \
  X(DueDaySet, "due.set", Added)                            \
  X(DueDayMoved, "due.moved", Already)                      \
  X(DueDayRefused, "due.refused", Refused)                  \
  X(DraftOpen, "draft.open", Refused)                       \
  X(DraftCancelled, "draft.cancelled", Added)               \
  X(DraftRestored, "draft.restored", Already)               \
  X(DecisionDropped, "decision.dropped", Added)             \
  X(DecisionFirst, "decision.first", Decide)                \
  X(ScanWaiting, "scan.waiting", Decide)                    \
  X(VisitFinished, "visit.finished", Added)                 \
  X(VisitEnded, "visit.ended", Added)                       \
  X(ClockDoubtful, "clock.doubtful", Decide)                \
  X(ClerkActing, "clerk.acting", Added)                     \
  X(DecisionsToMake, "loan.decisions", Decide)              \
  X(KitKeyShort, "kit.key-short", Already)                  \
  X(KitMustNotTravel, "kit.no-courier", Already)            \
  X(ChecklistFirst, "kit.checklist-first", Decide)          \
  X(PartTicked, "part.ticked", Added)                       \
  X(PartNotHere, "part.not-here", Refused)                  \
  X(ToInspection, "kit.to-inspection", Added)               \
  X(InspectionByLoans, "inspection.loans", Already)         \
  X(InspectionByMonths, "inspection.months", Already)       \
  X(InspectionDue, "inspection.due", Already)               \
  X(PartsPutIn, "restock.put-in", Added)                    \
  X(PartSettled, "claim.settled", Added)                    \
  X(KitLendableAgain, "kit.lendable-again", Added)          \
  X(LoanExtended, "loan.extended", Added)                   \
  X(KitSwapped, "kit.swapped", Added)                       \
  X(SwapAsked, "kit.swap-asked", Decide)                    \
  X(DropBoxOn, "dropbox.on", Added)                         \
  X(DropBoxOff, "dropbox.off", Added)                       \
  X(PaperLoanOn, "paper-loan.on", Added)                    \
  X(PaperLoanOff, "paper-loan.off", Added)                  \
  X(ReceiverSet, "receiver.set", Added)                     \
  X(HoldLifted, "hold.lifted", Added)                       \
  X(SchoolHeld, "school.held", Already)                     \
  X(SchoolsMerged, "school.merged", Added)                  \
  X(TeacherMoved, "teacher.moved", Added)                   \
  X(PeopleErased, "teacher.erased", Added)                  \
  X(NoteKept, "note.kept", Added)                           \
  X(NoteRemoved, "note.removed", Added)                     \
  X(CallKept, "call.kept", Added)                           \
  X(PhoneShown, "phone.shown", Added)                       \
  X(ClosureDeclared, "closure.declared", Added)             \
  X(RuleSet, "rule.set", Added)                             \
  X(ModelKept, "model.kept", Added)                         \
  X(KitsRegistered, "kit.registered", Added)                \
  X(AliasKept, "kit.alias-kept", Added)                     \
  X(ShelfSet, "kit.shelf-set", Added)                       \
  X(ConditionSet, "kit.condition-set", Added)               \
  X(RetiredNow, "kit.retired-now", Added)                   \
  X(LostNow, "kit.lost-now", Added)                         \
  X(SchoolKept, "school.kept", Added)                       \
  X(TeacherKept, "teacher.kept", Added)                     \
  X(ClerkKept, "clerk.kept", Added)                         \
  X(CenterKept, "center.kept", Added)                       \
  X(ReservationMade, "reservation.made", Added)             \
  X(ReservationAsked, "reservation.asked", Added)           \
  X(ReservationWaits, "reservation.waits", Added)           \
  X(ReservationAccepted, "reservation.accepted", Added)     \
  X(ReservationRefused, "reservation.refused", Added)       \
  X(ReservationCancelled, "reservation.cancelled", Added)   \
  X(ReservationChanged, "reservation.changed", Added)       \
  X(ReservationReady, "reservation.ready", Added)           \
  X(ReservationNotReady, "reservation.not-ready", Added)    \
  X(ReservationReleased, "reservation.released", Added)     \
  X(ReservationExpired, "reservation.expired", Already)     \
  X(ReservationTurn, "reservation.turn", Already)           \
  X(ReservationOver, "reservation.over", Refused)           \
  X(ReservationElsewhere, "reservation.elsewhere", Refused) \
  X(ReservationInLine, "reservation.in-line", Refused)      \
  X(ReservationCollected, "reservation.collected", Added)   \
  X(KitNamed, "reservation.kit-named", Added)               \
  X(KitUnnamed, "reservation.kit-unnamed", Added)           \
  X(PickUpShown, "reservation.pick-up", Added)              \
  X(PickUpEarly, "reservation.early", Already)              \
  X(RestKept, "reservation.rest-kept", Added)               \
  X(RestReleased, "reservation.rest-released", Added)       \
  X(KitPromised, "kit.promised", Decide)                    \
  X(EqualKitFree, "kit.equal-free", Already)                \
  X(Undone, "undo.done", Added)                             \
  X(UndoNothing, "undo.nothing", Already)                   \
  X(UndoBlocked, "undo.blocked", Refused)                   \
  X(NothingToPrint, "print.nothing", Already)               \
  X(PrintAsked, "print.asked", Added)                       \
  X(ReceiptAsked, "receipt.asked", Added)                   \
  X(Failed, "desk.failed", Refused)                         \
  X(AttentionSettled, "attention.settled", Added)           \
  X(DaysCleared, "days.cleared", Added)                     \
  X(TeachersMerged, "teacher.merged", Added)                \
  X(CodeGiven, "code.given", Added)                         \
  X(ClerkLeft, "clerk.left", Added)                         \
  X(ClerkBack, "clerk.back", Added)                         \
  X(ReservationLost, "reservation.lost", Already)           \
  X(DueShortened, "due.shortened", Already)                 \
  X(TransferSent, "transfer.sent", Added)                   \
  X(TransferReceived, "transfer.received", Added)           \
  X(TransferBack, "transfer.back", Added)                   \
  X(TransferElsewhere, "transfer.elsewhere", Already)       \
  X(TransferUnsent, "transfer.unsent", Already)             \
  X(TransferComplete, "transfer.complete", Added)           \
  X(TransferMissed, "transfer.missed", Already)             \
  X(TransferStays, "transfer.stays", Added)                 \
  X(TransferGoesHome, "transfer.goes-home", Added)          \
  X(TransferAsked, "transfer.asked", Added)                 \
  X(TransferRefused, "transfer.refused", Added)             \
  X(TransferWithdrawn, "transfer.withdrawn", Added) \
  X(ManifestShown, "transfer.shown", Added)                 \
  X(StocktakeOpened, "stocktake.opened", Added)             \
  X(StocktakeCounted, "stocktake.counted", Added)           \
  X(StocktakeCountedAlready, "stocktake.again", Already)    \
  X(StocktakeOtherShelf, "stocktake.other-shelf", Already)  \
  X(StocktakeSurplus, "stocktake.surplus", Already)         \
  X(StocktakeNotThere, "stocktake.not-there", Added)        \
  X(StocktakeClosed, "stocktake.closed", Added)             \
  X(StocktakeDropped, "stocktake.dropped", Added)           \
  X(ShelvesKept, "shelf.kept", Added)                       \
  X(RouteKept, "shelf.route-kept", Added)                   \
  X(PutAwayOn, "put-away.on", Added)                        \
  X(PutAwayOff, "put-away.off", Added)                      \
  X(OnShelfAlready, "put-away.there", Already)              \
  X(ShelfElsewhere, "shelf.elsewhere", Refused)

enum class Notice {
#define KSTEM_ROW(name, key, tone) name,
  KSTEM_NOTICES(KSTEM_ROW)
#undef KSTEM_ROW
};

std::string_view keyOf(Notice notice) noexcept;
Tone toneOf(Notice notice) noexcept;
/// All notices in the order of the table, for tests that walk them.
std::vector<Notice> allNotices();

/// One piece of news: what it is, and whom or what it is about. The window makes a sentence of it.
struct News {
  Notice notice;
  std::string subject;  ///< the ten digits of a code, or what was read
  std::string name;     ///< the name of the kit's model, the school, the teacher, …; may be empty
  std::string extra;    ///< a second name or day, meaning given by the notice; may be empty
};

}  // namespace kstem
