#pragma once

#include <optional>
#include <string_view>

#include "core/base/ids.h"

namespace kstem {

/// What a clerk should look at: two records that disagree (sync.md 2.8). Keys are stored in
/// view_attention and never renamed.
#define KSTEM_ATTENTION(X)                                                                         \
  X(TwoCheckouts, "kit.two-checkouts", Red)               /* C3: the first loan's return was never \
                                                             seen */                               \
  X(ReturnWithoutLoan, "kit.return-without-loan", Yellow) /* C5 */                                 \
  X(TwoReturns, "kit.two-returns", Yellow)                /* C6 */                                 \
  X(LostButSeen, "kit.lost-but-seen", Info)               /* C7, C12 */                            \
  X(RetiredButOut, "kit.retired-but-out", Red)            /* C8 */                                 \
  X(RetiredButSeen, "kit.retired-but-seen", Red)          /* C8 */                                 \
  X(SeenWhileOut, "kit.seen-while-out", Yellow)                                                    \
  X(FieldConflict, "field.conflict", Yellow)            /* C18, C25 */                             \
  X(PartCounts, "kit.part-counts", Yellow)              /* C13 */                                  \
  X(RenewalVoid, "loan.renewal-void", Info)             /* C14 */                                  \
  X(RenewalShortened, "loan.renewal-shortened", Yellow) /* C15 */                                  \
  X(ReservationLost, "reservation.lost", Yellow)        /* C1 */                                   \
  X(ReservationTaken, "reservation.taken", Red)         /* C2 */                                   \
  X(ReservationEndVoid, "reservation.end-void", Info)   /* C16 */                                  \
  X(SentWhileLent, "transfer.lent", Yellow)             /* C9 */                                   \
  X(SentTwice, "transfer.two-sends", Red)               /* C10 */                                  \
  X(ReceivedElsewhere, "transfer.elsewhere", Yellow)    /* C11 */                                  \
  X(ReceivedUnsent, "transfer.unsent", Yellow)          /* C11 */                                  \
  X(MissedOnArrival, "transfer.missed", Yellow)                                                    \
  X(CodeTwice, "code.twice", Yellow)                   /* C23 */                                   \
  X(ReturnedElsewhere, "kit.returned-elsewhere", Info) /* C4 */                                    \
  X(TeacherTwice, "teacher.twice", Yellow)             /* C19 */                                   \
  X(LentWhileHeld, "school.lent-while-held", Yellow)   /* C22 */                                   \
  X(ClerkGone, "clerk.gone", Yellow)                   /* C26 */                                   \
  X(DueOnClosed, "due.on-closed", Info)                /* C30 */                                   \
  X(UnknownKind, "event.unknown-kind", Yellow)         /* C29 */

/// How loud a screen says it.
enum class Severity { Info, Yellow, Red };

enum class AttentionKind {
#define KSTEM_ROW(name, key, severity) name,
  KSTEM_ATTENTION(KSTEM_ROW)
#undef KSTEM_ROW
};

std::string_view keyOf(AttentionKind kind) noexcept;
Severity severityOf(AttentionKind kind) noexcept;
/// Nothing for a key that this program does not know.
std::optional<AttentionKind> attentionKindOf(std::string_view key) noexcept;

struct Attention {
  AttentionKind kind;
  EventId event;  ///< the later one
  EventId other;  ///< what it disagrees with
};
/// The same at every desk, as long as the two events disagree so.
Raw16 conflictIdOf(const Attention& item);

}  // namespace kstem
