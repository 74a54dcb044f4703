#pragma once

#include <string_view>

namespace kstem {

/// What a refusal asks of the person at the desk; the window picks its buttons from this.
enum class Remedy { Fix, Decide, Retry, Report };

/// Every reason for which core says no: code, stable key, remedy. Keys are written into scenarios
/// and `--json` output and are never renamed.
#define KSTEM_ERRORS(X)                              \
  X(BadInput, "input.bad", Fix)                      \
  X(DayMalformed, "day.malformed", Fix)              \
  X(CodeMalformed, "code.malformed", Fix)            \
  X(CodeMisread, "code.misread", Fix)                \
  X(CodeUnknown, "code.unknown", Fix)                \
  X(CodeExhausted, "code.exhausted", Report)         \
  X(CodeTaken, "code.taken", Fix)                    \
  X(KitUnknown, "kit.unknown", Fix)                  \
  X(KitAlreadyOut, "kit.already-out", Decide)        \
  X(KitNotOut, "kit.not-out", Fix)                   \
  X(KitRetired, "kit.retired", Fix)                  \
  X(KitLost, "kit.lost", Decide)                     \
  X(SchoolUnknown, "school.unknown", Fix)            \
  X(TeacherUnknown, "teacher.unknown", Fix)          \
  X(TeacherElsewhere, "teacher.elsewhere", Fix)      \
  X(CenterUnknown, "center.unknown", Fix)            \
  X(ClerkUnknown, "clerk.unknown", Fix)              \
  X(ModelUnknown, "model.unknown", Fix)              \
  X(LoanUnknown, "loan.unknown", Fix)                \
  X(LoanEmpty, "loan.empty", Fix)                    \
  X(DueBeforeOut, "due.before-out", Fix)             \
  X(DueTooFar, "due.too-far", Decide)                \
  X(ReturnBeforeOut, "return.before-out", Fix)       \
  X(CountsWrong, "counts.wrong", Fix)                \
  X(DecisionNeeded, "decision.needed", Decide)       \
  X(ReasonNeeded, "reason.needed", Fix)              \
  X(ManagerNeeded, "manager.needed", Decide)         \
  X(OutTooFar, "out.too-far", Fix)                   \
  X(KitsDiffer, "kits.differ", Fix)                  \
  X(ClaimUnknown, "claim.unknown", Fix)              \
  X(ClaimSettled, "claim.settled", Fix)              \
  X(SchoolMerged, "school.merged", Fix)              \
  X(NoteUnknown, "note.unknown", Fix)                \
  X(PartInUse, "part.in-use", Fix)                   \
  X(UndoNothing, "undo.nothing", Fix)                \
  X(UndoBlocked, "undo.blocked", Fix)                \
  X(EventDamaged, "event.damaged", Report)           \
  X(BlobDamaged, "blob.damaged", Report)             \
  X(StoreInUse, "store.in-use", Fix)                 \
  X(StoreNewer, "store.newer", Fix)                  \
  X(StoreForeign, "store.foreign", Fix)              \
  X(StoreDamaged, "store.damaged", Report)           \
  X(StoreFull, "store.full", Fix)                    \
  X(StoreBroken, "store.broken", Report)             \
  X(FileMissing, "file.missing", Fix)                \
  X(FileNotWritable, "file.not-writable", Fix)       \
  X(SheetUnreadable, "sheet.unreadable", Fix)        \
  X(ReservationUnknown, "reservation.unknown", Fix)  \
  X(ReservationEnded, "reservation.ended", Fix)      \
  X(ReservationFull, "reservation.full", Decide)     \
  X(PickUpClosed, "pickup.closed", Fix)              \
  X(PickUpTooSoon, "pickup.too-soon", Fix)           \
  X(KitNotFree, "kit.not-free", Fix)                 \
  X(ExtensionWaited, "extension.waited", Fix)        \
  X(NotThisCenter, "center.other", Fix)              \
  X(ScenarioMalformed, "scenario.malformed", Fix)    \
  X(KitToCheckFirst, "kit.check-first", Decide)      \
  X(AttentionUnknown, "attention.unknown", Fix)      \
  X(ColumnMissing, "column.missing", Fix)            \
  X(CellMissing, "cell.missing", Fix)                \
  X(NameAmbiguous, "name.ambiguous", Fix)            \
  X(ApplicationTwice, "application.twice", Fix)      \
  X(ApplicationDiffers, "application.differs", Fix)  \
  X(NotApproved, "application.not-approved", Fix)    \
  X(BundleCut, "bundle.cut", Fix)                    \
  X(BundleForeign, "bundle.foreign", Fix)            \
  X(BundleNotForUs, "bundle.not-for-us", Fix)        \
  X(BundleNewer, "bundle.newer", Fix)                \
  X(BundleTooLarge, "bundle.too-large", Report)      \
  X(BundleDamaged, "bundle.damaged", Report)         \
  X(SenderUnknown, "bundle.sender-unknown", Retry)   \
  X(SenderPutOut, "bundle.sender-put-out", Fix)      \
  X(BankOther, "bank.other", Fix)                    \
  X(BankNotFounded, "bank.not-founded", Fix)         \
  X(BankFoundedAlready, "bank.founded-already", Fix) \
  X(KeyMissing, "key.missing", Report)               \
  X(KeyDamaged, "key.damaged", Report)               \
  X(ErasedUnknown, "key.erased-unknown", Report)     \
  X(MemberUnknown, "member.unknown", Fix)            \
  X(NotAdmitted, "member.not-admitted", Fix)         \
  X(JoinDamaged, "join.damaged", Fix)                \
  X(JoinCodeDiffers, "join.code-differs", Fix)       \
  X(RecoveryMalformed, "recovery.malformed", Fix)    \
  X(GapUnknown, "gap.unknown", Fix)                  \
  X(LoanStillOpen, "loan.still-open", Fix)           \
  X(UpdateNeeded, "update.needed", Fix)              \
  X(Cancelled, "cancelled", Retry)                   \
  X(KitOnTheWay, "kit.on-the-way", Fix)              \
  X(TransferUnknown, "transfer.unknown", Fix)        \
  X(TransferEmpty, "transfer.empty", Fix)            \
  X(StocktakeOpen, "stocktake.open", Fix)            \
  X(StocktakeEmpty, "stocktake.empty", Fix)          \
  X(StocktakeUnknown, "stocktake.unknown", Fix)      \
  X(StocktakeEnded, "stocktake.ended", Fix)          \
  X(StocktakeUncounted, "stocktake.uncounted", Decide) \
  X(NothingShort, "restock.nothing-short", Fix)      \
  X(RequestUnanswered, "transfer.unanswered", Fix)

enum class Errc {
#define KSTEM_ROW(name, key, remedy) name,
  KSTEM_ERRORS(KSTEM_ROW)
#undef KSTEM_ROW
};

/// The stable key, e.g. "kit.already-out".
std::string_view keyOf(Errc code) noexcept;
Remedy remedyOf(Errc code) noexcept;

}  // namespace kstem
