#pragma once

#include <cstdint>
#include <optional>

namespace kstem {

/// The numbers of the known event kinds; never reused (core/sync/FORMAT.md, 1.3).
enum class Kind : std::uint32_t {
  IncStarted = 1,
  Observed = 2,
  Undone = 3,
  MemberAdmitted = 4,
  MemberRevoked = 5,
  GapWaived = 6,
  ChainsVouched = 7,
  BankFounded = 8,
  CenterRegistered = 10,
  CenterPolicySet = 11,
  CenterDaySet = 12,
  DeskRegistered = 15,
  ClerkRegistered = 16,
  DocumentPrinted = 17,
  DeskDigitTaken = 18,
  ClerkActiveSet = 19,
  ModelRegistered = 20,
  KitRegistered = 30,
  KitAliasAdded = 31,
  KitCheckedOut = 32,
  KitReturned = 33,
  KitChecked = 34,
  KitSeen = 35,
  KitRetired = 36,
  KitLost = 37,
  KitDueSet = 38,
  KitPartSettled = 39,
  SchoolRegistered = 40,
  SchoolFieldSet = 41,
  SchoolMerged = 42,
  SchoolHoldLifted = 43,
  SchoolCodeSet = 44,
  TeacherRegistered = 45,
  TeacherFieldSet = 46,
  TeacherPhoneOpened = 47,
  TeacherErased = 48,
  TeacherMerged = 49,
  ReservationMade = 50,
  ReservationAccepted = 51,
  ReservationRefused = 52,
  ReservationChanged = 53,
  ReservationPrepared = 54,
  ReservationReleased = 55,
  ReservationExpired = 56,
  ReservationCancelled = 57,
  ReservationKitNamed = 58,
  KitConditionSet = 60,
  KitShelfSet = 61,
  KitCodeSet = 62,
  KitSent = 63,
  KitReceived = 64,
  KitMissed = 65,
  KitStaySet = 66,
  KitCounted = 67,
  NoteAdded = 70,
  NoteEnded = 71,
  CallLogged = 72,
  AttentionSettled = 73,
  TransferRequested = 80,
  TransferRequestEnded = 81,
  StocktakeOpened = 90,
  StocktakeListed = 91,
  StocktakeSettled = 92,
  StocktakeClosed = 93,
};

/// Which of the event's commitments stands for a personal value; absent when there is none.
using Personal = std::optional<std::uint32_t>;

}  // namespace kstem
