#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/one_of.h"
#include "core/domain/code.h"
#include "core/domain/condition.h"
#include "core/domain/event.h"
#include "core/domain/fact_kinds.h"
#include "core/domain/inspection.h"
#include "core/domain/shelf_facts.h"
#include "core/domain/stocktake_facts.h"
#include "core/domain/transfer_facts.h"

namespace kstem {

// The bodies of the known event kinds. Every struct lists its fields once, with their tags, and
// that list is both its writer and its reader (fact_codec.h). Tags and kind numbers are part of
// the format: they are never reused (core/sync/FORMAT.md, 1.3).

/// A public key as it stands in an event; core/sync knows what to do with it.
struct KeyBytes {
  Hash32 bytes{};
  BytesView view() const noexcept { return bytes; }
  friend auto operator<=>(const KeyBytes&, const KeyBytes&) = default;
};
/// A signature as it stands in an event.
struct SignatureBytes {
  std::array<std::uint8_t, 64> bytes{};
  BytesView view() const noexcept { return bytes; }
  friend auto operator<=>(const SignatureBytes&, const SignatureBytes&) = default;
};

enum class IncReason : std::uint8_t {
  Installed = 0,
  Restored = 1,  ///< the file is older than what this PC had written
  Copied = 2,    ///< the file came from another PC, its keys did not
  Keyed = 3,     ///< written before there were keys
  Twin = 4,      ///< another file writes the same chain
};

/// A chain begins. With keys it belongs to members(), and a signature of its parent lets it in
/// without anybody's word (sync.md 2.3).
struct IncStarted {
  static constexpr Kind kKind = Kind::IncStarted;
  CenterId center;
  DeskId desk;
  IncReason reason = IncReason::Installed;
  std::optional<IncId> parent = {};
  std::optional<KeyBytes> sign = {};
  std::optional<KeyBytes> box = {};
  std::optional<SignatureBytes> byParent = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.desk), visit(3, self.reason), visit(4, self.parent);
    visit(5, self.sign), visit(6, self.box), visit(7, self.byParent);
  }
};

/// A head of another chain that this desk had when it wrote this down.
struct Head {
  IncId inc;
  std::uint64_t seq = 0;
  EventId id;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.inc), visit(2, self.seq), visit(3, self.id);
  }
};

struct Observed {
  static constexpr Kind kKind = Kind::Observed;
  std::vector<Head> heads;  ///< of all other chains, ordered by id
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.heads);
  }
};

struct Undone {
  static constexpr Kind kKind = Kind::Undone;
  EventId event;
  std::optional<std::uint32_t> reason = {};  ///< which commitment is the reason of a 정정
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.event), visit(2, self.reason);
  }
};

/// The first desk of a bank, and the keys of its recovery sheet, which sign for it.
struct BankFounded {
  static constexpr Kind kKind = Kind::BankFounded;
  KeyBytes rootSign;
  KeyBytes rootBox;  ///< every bundle can be read with it, too
  IncId inc;
  KeyBytes sign;
  KeyBytes box;
  CenterId center;
  DeskId desk;
  std::string label;
  SignatureBytes byRoot;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.rootSign), visit(2, self.rootBox), visit(3, self.inc), visit(4, self.sign);
    visit(5, self.box), visit(6, self.center), visit(7, self.desk), visit(8, self.label);
    visit(9, self.byRoot);
  }
};

/// A desk's chain is let in by another one.
struct MemberAdmitted {
  static constexpr Kind kKind = Kind::MemberAdmitted;
  IncId inc;
  CenterId center;
  DeskId desk;
  KeyBytes sign;
  KeyBytes box;
  std::string label;  ///< "동부0"
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.inc), visit(2, self.center), visit(3, self.desk), visit(4, self.sign);
    visit(5, self.box), visit(6, self.label);
  }
};

/// A PC is gone: what it and its children write after the cut does not count.
struct MemberRevoked {
  static constexpr Kind kKind = Kind::MemberRevoked;
  IncId inc;
  std::vector<Head> cut;  ///< the last that counts, of each of its chains
  Day day;
  std::optional<std::uint32_t> reason = {};  ///< which commitment
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.inc), visit(2, self.cut), visit(3, self.day), visit(4, self.reason);
  }
};

/// An event that is lost for good: what stands behind it counts without it.
struct GapWaived {
  static constexpr Kind kKind = Kind::GapWaived;
  EventId missing;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.missing);
  }
};

/// Chains from before there were keys, for which this desk stands.
struct ChainsVouched {
  static constexpr Kind kKind = Kind::ChainsVouched;
  std::vector<Head> heads;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.heads);
  }
};

struct CenterRegistered {
  static constexpr Kind kKind = Kind::CenterRegistered;
  std::uint32_t no = 0;
  std::string name;       ///< "동부 수학과학융합교육센터"
  std::string shortName;  ///< "동부"
  std::string address;
  std::string phone;   ///< the center's, not a person's
  std::string hours;   ///< "평일 09:00–17:00"
  std::string closes;  ///< "17:00"
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.name), visit(3, self.shortName), visit(4, self.address);
    visit(5, self.phone), visit(6, self.hours), visit(7, self.closes);
  }
};

/// Numbers are part of the format.
enum class PolicyKey : std::uint8_t {
  Due = 1,  ///< a DuePolicy
  LoanDays = 2,
  MaxLoanDays = 3,
  Turnaround = 4,  ///< open days
  MaxKits = 5,     ///< that a school may have at once
  MaxReservations = 6,
  HorizonDays = 7,
  ManagerLoanDays = 8,
  ExtensionDays = 9,
  LongLateFrom = 10,  ///< days late from which the long hold applies
  LongHoldDays = 11,
  ClaimRateYear1 = 12,  ///< percent of the unit price in the kit's first year, and so on
  ClaimRateYear2 = 13,
  ClaimRateYear3 = 14,
  ClaimRateYear4 = 15,
  ClaimRateYear5 = 16,  ///< and later
  FinishPrints = 20,    ///< a FinishPrint
  NextConfirms = 21,    ///< the next kit scanned confirms the one before it; 0 or 1
  BookingPrints = 22,   ///< a FinishPrint
  RetentionMonths = 23,  ///< that personal data is kept after it was last needed
};

struct CenterPolicySet {
  static constexpr Kind kKind = Kind::CenterPolicySet;
  PolicyKey key = PolicyKey::Due;
  std::int64_t value = 0;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.key), visit(2, self.value);
  }
};

enum class DayMark : std::uint8_t { Closed = 0, Open = 1, Cleared = 2 };

/// On a center, or on all of them when the event belongs to the bank itself (bankAgg()).
struct CenterDaySet {
  static constexpr Kind kKind = Kind::CenterDaySet;
  Day day;
  DayMark mark = DayMark::Closed;
  std::string reason;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.mark), visit(3, self.reason);
  }
};

struct DeskRegistered {
  static constexpr Kind kKind = Kind::DeskRegistered;
  CenterId center;
  std::uint32_t digit = 0;
  std::string label;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.digit), visit(3, self.label);
  }
};

/// A desk whose codes ran out goes on under one more digit.
struct DeskDigitTaken {
  static constexpr Kind kKind = Kind::DeskDigitTaken;
  std::uint32_t digit = 0;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.digit);
  }
};

struct ClerkRegistered {
  static constexpr Kind kKind = Kind::ClerkRegistered;
  CenterId center;
  Code code;
  Personal name;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.code), visit(3, self.name);
  }
};

enum class ClerkActive : std::uint8_t { No = 0, Yes = 1 };

/// A clerk who works here no longer, or again. Of two that did not know of each other, No counts.
struct ClerkActiveSet {
  static constexpr Kind kKind = Kind::ClerkActiveSet;
  ClerkActive active = ClerkActive::No;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.active);
  }
};

enum class Form : std::uint8_t {
  LoanSlip = 1,
  ReturnReceipt = 2,
  LoanApplication = 3,
  DamageReport = 4,
  OverdueNotice = 5,
  PickingList = 6,
  LoanRegister = 7,
  CommandCard = 8,
  ReservationConfirmation = 9,
  PickUpLetter = 10,
  TransferManifest = 11,
  RetirementRecord = 12,
  RestockList = 13,
  StocktakeReport = 14,
};

/// Belongs to the group or the reservation that was printed, so that copies are counted per slip.
struct DocumentPrinted {
  static constexpr Kind kKind = Kind::DocumentPrinted;
  Form form = Form::LoanSlip;
  std::uint32_t copy = 1;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.form), visit(2, self.copy);
  }
};

/// A counted part of a model; `no` names it for the life of the model.
struct Part {
  std::uint32_t no = 0;
  std::string name;
  std::uint32_t quantity = 1;
  std::uint32_t unitPrice = 0;  ///< won
  bool consumable = false;
  bool keyPart = false;           ///< a kit without it stays on the shelf
  std::optional<Code> card = {};  ///< of its part card
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.name), visit(3, self.quantity), visit(4, self.unitPrice);
    visit(5, self.consumable), visit(6, self.keyPart), visit(7, self.card);
  }
};

/// The part with that number; null when there is none.
inline const Part* findPart(std::span<const Part> parts, std::uint32_t no) noexcept {
  const auto it =
      std::find_if(parts.begin(), parts.end(), [no](const Part& part) { return part.no == no; });
  return it == parts.end() ? nullptr : &*it;
}

/// What a desk does with a kit that is short of a part that is no key part.
enum class ShortRule : std::uint8_t { Lend = 0, Ask = 1 };
/// Whether the next scan may confirm the count of such a kit.
enum class ChecklistRule : std::uint8_t { NextScanConfirms = 0, Insist = 1 };

/// A model as a whole; a later one of the same model replaces it.
struct ModelRegistered {
  static constexpr Kind kKind = Kind::ModelRegistered;
  std::string catalogNo;  ///< "PC-001"
  std::string name;
  std::string nameEn;
  std::string category;
  std::string setUnit;  ///< "30인용 1박스"
  std::string storage;
  bool courier = true;  ///< may travel by parcel
  std::vector<Part> parts;
  std::optional<std::string> checkText = {};       ///< asked at the scan: "충전했습니까"
  std::optional<std::uint32_t> boxes = {};         ///< boxes of one kit; absent: one
  std::optional<ShortRule> shortRule = {};         ///< absent: Lend
  std::optional<ChecklistRule> checklist = {};     ///< absent: NextScanConfirms
  std::optional<std::uint32_t> turnaround = {};    ///< open days; absent: the center's
  std::optional<std::uint32_t> restockBelow = {};  ///< percent; absent: kRestockBelow (restock.h)
  InspectionPlan inspection = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.catalogNo), visit(2, self.name), visit(3, self.nameEn), visit(4, self.category);
    visit(5, self.setUnit), visit(6, self.storage), visit(7, self.courier), visit(8, self.parts);
    visit(9, self.checkText), visit(10, self.boxes), visit(11, self.shortRule);
    visit(12, self.checklist), visit(13, self.turnaround), visit(14, self.restockBelow);
    visit(15, self.inspection.loans), visit(16, self.inspection.months);
  }
};

struct KitRegistered {
  static constexpr Kind kKind = Kind::KitRegistered;
  Code code;
  ModelId model;
  CenterId home;
  std::string shelf;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code), visit(2, self.model), visit(3, self.home), visit(4, self.shelf);
  }
};

struct KitAliasAdded {
  static constexpr Kind kKind = Kind::KitAliasAdded;
  std::string text;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.text);
  }
};

/// What of one part left the center.
struct PartOut {
  std::uint32_t no = 0;
  std::uint32_t expected = 0;
  std::uint32_t out = 0;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.expected), visit(3, self.out);
  }
};

/// What a clerk decided although a rule asks first; numbers are part of the format.
enum class Waiver : std::uint8_t {
  OverLimit = 1,      ///< more kits at once than a school may have
  SchoolOverdue = 2,  ///< the school has kits past their due day
  SchoolHeld = 3,     ///< the school is held back for having been late
  KitShort = 4,       ///< of a part that is no key part
  KeyPartMissing = 5,
  DueTooFar = 6,       ///< beyond the bound, a manager's to allow
  DueOnClosedDay = 7,  ///< kept although the center is closed
  ExtendedBefore = 8,
  ExtendedLate = 9,       ///< past the due day
  ExtendedTooFar = 10,    ///< by more days than an extension has
  OverReservations = 11,  ///< more open reservations than a school may have
  BeyondHorizon = 12,     ///< picked up later than may be booked ahead
  KitPromised = 13,       ///< the kit, or the last free one of its model, is promised to a school
};

struct KitCheckedOut {
  static constexpr Kind kKind = Kind::KitCheckedOut;
  Code loan;
  SchoolId school;
  TeacherId teacher;
  CenterId center;
  Day outDay;
  Day processedDay;
  Day dueDay;
  std::string dueReason;  ///< why the due day was moved, "추석"; empty when it was not
  std::vector<PartOut> parts;
  std::vector<Waiver> waivers = {};
  Personal reason = {};                 ///< of the waivers
  std::optional<ClerkId> manager = {};  ///< who allowed what only a manager may
  Personal receiver = {};               ///< who took it, when not the teacher
  std::optional<std::string> carrier = {};
  std::optional<std::string> tracking = {};
  std::optional<EventId> swapFor = {};    ///< the checkout of the faulty kit that this one replaces
  std::optional<GroupId> loanGroup = {};  ///< the loan, when it is not this event's own group
  std::optional<ReservationId> reservation = {};  ///< that was collected with this kit
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.loan), visit(2, self.school), visit(3, self.teacher), visit(4, self.center);
    visit(5, self.outDay), visit(6, self.processedDay), visit(7, self.dueDay);
    visit(8, self.dueReason), visit(9, self.parts), visit(10, self.waivers);
    visit(11, self.reason), visit(12, self.manager), visit(13, self.receiver);
    visit(14, self.carrier), visit(15, self.tracking), visit(16, self.swapFor);
    visit(17, self.loanGroup), visit(18, self.reservation);
  }
};

struct KitReturned {
  static constexpr Kind kKind = Kind::KitReturned;
  EventId checkout;
  CenterId center;
  Day actualDay;  ///< when the school gave it back; lateness counts to here
  Day processedDay;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.checkout), visit(2, self.center), visit(3, self.actualDay);
    visit(4, self.processedDay);
  }
};

struct PartIn {
  std::uint32_t no = 0;
  std::uint32_t in = 0;                      ///< that came back, broken ones included
  std::optional<std::uint32_t> broken = {};  ///< of those, unusable
  Personal note = {};                        ///< what is wrong: "단자 휨"
  std::optional<std::uint32_t> usedUp = {};  ///< of what is missing, consumed as it may be
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.in), visit(3, self.broken), visit(4, self.note);
    visit(5, self.usedUp);
  }
};

/// A key part that a kit lacks, and how many it needs to be lendable again.
struct KeyShort {
  std::uint32_t no = 0;
  std::uint32_t need = 0;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.need);
  }
};

/// The count after a return, or a check of a kit on the shelf when no return is named.
struct KitChecked {
  static constexpr Kind kKind = Kind::KitChecked;
  std::optional<EventId> returned;
  std::vector<PartIn> parts;
  Condition condition = Condition::Good;
  std::vector<KeyShort> keys = {};  ///< why it is in repair; empties as parts arrive
  Personal note = {};
  std::vector<PhotoId> photos = {};  ///< pictures kept beside the file of the desk that took them
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.returned), visit(2, self.parts), visit(3, self.condition);
    visit(4, self.keys), visit(5, self.note), visit(6, self.photos);
  }
};

struct KitSeen {
  static constexpr Kind kKind = Kind::KitSeen;
  CenterId center;
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.day);
  }
};

struct KitRetired {
  static constexpr Kind kKind = Kind::KitRetired;
  Day day;
  Personal reason;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.reason);
  }
};

/// An inference, not an observation: any sight of the kit that it did not know of voids it.
struct KitLost {
  static constexpr Kind kKind = Kind::KitLost;
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day);
  }
};

/// Why the due day of a loan that is out was set anew.
enum class DueCause : std::uint8_t {
  Extended = 1,
  Closure = 2,
  Corrected = 3,
  Shortened = 4,  ///< an extension that did not know of a reservation gives way to it
};

struct KitDueSet {
  static constexpr Kind kKind = Kind::KitDueSet;
  EventId checkout;
  Day dueDay;
  Day day;  ///< on which it was decided
  DueCause cause = DueCause::Extended;
  std::string why;                               ///< the closure's name; empty for an extension
  std::optional<std::uint32_t> lateBefore = {};  ///< days late by then; they stay recorded
  std::vector<Waiver> waivers = {};
  Personal reason = {};
  std::optional<ClerkId> manager = {};
  std::optional<EventId> givesWayTo = {};  ///< what promised the kits, of Shortened
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.checkout), visit(2, self.dueDay), visit(3, self.day), visit(4, self.cause);
    visit(5, self.why), visit(6, self.lateBefore), visit(7, self.waivers), visit(8, self.reason);
    visit(9, self.manager), visit(10, self.givesWayTo);
  }
};

/// How a claim for a part ends.
enum class Settlement : std::uint8_t {
  Brought = 0,  ///< the school found the part and brought it
  InKind = 1,   ///< the same or an equal part was bought
  Money = 2,
  Waived = 3,
};

/// Parts that a school owed: some arrived, were paid for, or are no longer asked for.
struct KitPartSettled {
  static constexpr Kind kKind = Kind::KitPartSettled;
  EventId checked;  ///< the count that opened the claim
  std::uint32_t no = 0;
  std::uint32_t count = 0;
  Settlement how = Settlement::Brought;
  Day day;
  std::optional<std::uint32_t> won = {};
  Personal note = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.checked), visit(2, self.no), visit(3, self.count), visit(4, self.how);
    visit(5, self.day), visit(6, self.won), visit(7, self.note);
  }
};

/// Pieces that the center put into the box: bought, or from a spare one.
struct KitPartAdded {
  static constexpr Kind kKind = Kind::KitPartAdded;
  std::uint32_t no = 0;
  std::uint32_t count = 0;
  std::uint32_t full = 0;  ///< of a full box: two desks that fill one box do not fill it twice
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.count), visit(3, self.full), visit(4, self.day);
  }
};

/// Sent to repair or inspection, or back from it.
struct KitConditionSet {
  static constexpr Kind kKind = Kind::KitConditionSet;
  Condition condition = Condition::Good;
  Day day;
  std::optional<std::string> where = {};  ///< who repairs it
  std::optional<std::uint32_t> won = {};  ///< what it cost
  Personal note = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.condition), visit(2, self.day), visit(3, self.where), visit(4, self.won);
    visit(5, self.note);
  }
};

struct KitShelfSet {
  static constexpr Kind kKind = Kind::KitShelfSet;
  std::string shelf;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.shelf);
  }
};

/// A new label: the kit has this code from now on.
struct KitCodeSet {
  static constexpr Kind kKind = Kind::KitCodeSet;
  Code code;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code);
  }
};

enum class NotePaper : std::uint8_t { ScreenOnly = 0, Prints = 1 };

/// A note on a kit, a school or a center.
struct NoteAdded {
  static constexpr Kind kKind = Kind::NoteAdded;
  Personal text;
  std::optional<Day> until = {};  ///< the last day on which it is shown
  NotePaper paper = NotePaper::ScreenOnly;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.text), visit(2, self.until), visit(3, self.paper);
  }
};

struct NoteEnded {
  static constexpr Kind kKind = Kind::NoteEnded;
  EventId note;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.note);
  }
};

enum class CallResult : std::uint8_t { Reached = 1, NoAnswer = 2, Promised = 3 };

/// A telephone call about an overdue loan. Belongs to the loan's group.
struct CallLogged {
  static constexpr Kind kKind = Kind::CallLogged;
  Day day;
  CallResult result = CallResult::Reached;
  std::optional<Day> promised = {};
  Personal note = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.result), visit(3, self.promised), visit(4, self.note);
  }
};

/// Somebody looked at two events that disagree: they are listed no longer.
struct AttentionSettled {
  static constexpr Kind kKind = Kind::AttentionSettled;
  EventId event;
  EventId other;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.event), visit(2, self.other);
  }
};

struct SchoolRegistered {
  static constexpr Kind kKind = Kind::SchoolRegistered;
  Code code;
  std::string name;
  std::string level;       ///< "중학교", "유치원", …
  std::string office;      ///< 교육지원청
  std::string district;    ///< "중랑구"
  std::string officialId;  ///< standard school id; kept as an alias; may be empty
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code), visit(2, self.name), visit(3, self.level), visit(4, self.office);
    visit(5, self.district), visit(6, self.officialId);
  }
};

/// Numbers are part of the format.
enum class SchoolField : std::uint8_t { Name = 1, Level = 2, Office = 3, District = 4 };

struct SchoolFieldSet {
  static constexpr Kind kKind = Kind::SchoolFieldSet;
  SchoolField field = SchoolField::Name;
  std::string value;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.field), visit(2, self.value);
  }
};

/// This school is another one registered twice; what it has and had counts as the other's.
struct SchoolMerged {
  static constexpr Kind kKind = Kind::SchoolMerged;
  SchoolId into;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.into);
  }
};

/// Holds of this school that end on or before `through` no longer count.
struct SchoolHoldLifted {
  static constexpr Kind kKind = Kind::SchoolHoldLifted;
  Day through;
  Personal reason = {};
  std::optional<ClerkId> manager = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.through), visit(2, self.reason), visit(3, self.manager);
  }
};

/// A new card: the school has this code from now on.
struct SchoolCodeSet {
  static constexpr Kind kKind = Kind::SchoolCodeSet;
  Code code;
  std::optional<std::string> formerly = {};  ///< an older card, that goes on finding the school
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code), visit(2, self.formerly);
  }
};

struct TeacherRegistered {
  static constexpr Kind kKind = Kind::TeacherRegistered;
  Code code;
  SchoolId school;
  std::string subject;
  Personal name;
  Personal phone;
  Personal email;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code), visit(2, self.school), visit(3, self.subject), visit(4, self.name);
    visit(5, self.phone), visit(6, self.email);
  }
};

/// Numbers are part of the format.
enum class TeacherField : std::uint8_t { Name = 1, Phone = 2, Email = 3, Subject = 4, School = 5 };

struct TeacherFieldSet {
  static constexpr Kind kKind = Kind::TeacherFieldSet;
  TeacherField field = TeacherField::Phone;
  Personal personal;  ///< for Name, Phone, Email
  std::string value;  ///< for Subject
  std::optional<SchoolId> school;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.field), visit(2, self.personal), visit(3, self.value), visit(4, self.school);
  }
};

/// Somebody opened a masked telephone number; kept because the law asks for such a record.
struct TeacherPhoneOpened {
  static constexpr Kind kKind = Kind::TeacherPhoneOpened;
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day);
  }
};

/// This teacher is another one registered twice.
struct TeacherMerged {
  static constexpr Kind kKind = Kind::TeacherMerged;
  TeacherId into;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.into);
  }
};

/// How a reservation begins. Numbers are part of the format.
enum class Booking : std::uint8_t {
  Accepted = 0,   ///< kits were free, at a desk of the pick-up center
  Requested = 1,  ///< at another center's desk: the pick-up center has not seen it yet
  Waiting = 2,    ///< nothing was free: next in line
};

/// Kits of a model, or one given kit, for a period; both days included on screen.
struct ReservationMade {
  static constexpr Kind kKind = Kind::ReservationMade;
  Code code;
  Booking booking = Booking::Accepted;
  SchoolId school;
  TeacherId teacher;
  CenterId center;  ///< where it is picked up
  ModelId model;
  std::uint32_t quantity = 1;
  Day pickUp;
  Day due;
  CenterId askedAt;  ///< the center of the desk that wrote it down
  Day askedOn;
  std::optional<KitId> kit = {};  ///< a given one
  Personal purpose = {};          ///< what it is for
  Personal pupilsOf = {};         ///< the class, "2학년 3반"
  std::optional<std::uint32_t> pupils = {};
  std::optional<std::string> source = {};  ///< number of an application from outside
  std::vector<Waiver> waivers = {};
  Personal reason = {};  ///< of the waivers
  std::optional<ClerkId> manager = {};
  std::optional<std::string> sourceTerms = {};  ///< days and number as the application has them
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.code), visit(2, self.booking), visit(3, self.school), visit(4, self.teacher);
    visit(5, self.center), visit(6, self.model), visit(7, self.quantity), visit(8, self.pickUp);
    visit(9, self.due), visit(10, self.askedAt), visit(11, self.askedOn), visit(12, self.kit);
    visit(13, self.purpose), visit(14, self.pupilsOf), visit(15, self.pupils);
    visit(16, self.source), visit(17, self.waivers), visit(18, self.reason);
    visit(19, self.manager), visit(20, self.sourceTerms);
  }
};

/// Kits are kept for it from now on: a request was accepted, or its turn in the line came.
struct ReservationAccepted {
  static constexpr Kind kKind = Kind::ReservationAccepted;
  Day day;
  std::optional<Day> pickUp = {};  ///< when the turn came after the day that was asked for
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.pickUp);
  }
};

/// What took the kits of a reservation that nobody refused.
enum class LostTo : std::uint8_t { Reservation = 1, Loan = 2 };

struct ReservationRefused {
  static constexpr Kind kKind = Kind::ReservationRefused;
  Day day;
  Personal reason = {};
  /// The promise or the checkout that came first, where two desks did not know of each other. What
  /// lost stays lost: only a clerk books it again.
  std::optional<EventId> lostToEvent = {};
  std::optional<LostTo> lostTo = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.reason), visit(3, self.lostToEvent), visit(4, self.lostTo);
  }
};

/// Other days or another number of kits; absent: as before.
struct ReservationChanged {
  static constexpr Kind kKind = Kind::ReservationChanged;
  Day day;
  std::optional<Day> pickUp = {};
  std::optional<Day> due = {};
  std::optional<std::uint32_t> quantity = {};
  std::vector<Waiver> waivers = {};
  Personal reason = {};
  std::optional<ClerkId> manager = {};
  std::optional<std::string> sourceTerms = {};  ///< where its application was changed
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.pickUp), visit(3, self.due), visit(4, self.quantity);
    visit(5, self.waivers), visit(6, self.reason), visit(7, self.manager);
    visit(8, self.sourceTerms);
  }
};

enum class Prepared : std::uint8_t { No = 0, Yes = 1 };

/// The kits stand ready at the counter, or went back to their shelf.
struct ReservationPrepared {
  static constexpr Kind kKind = Kind::ReservationPrepared;
  Day day;
  Prepared prepared = Prepared::Yes;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.prepared);
  }
};

/// The part that was not collected is free for others.
struct ReservationReleased {
  static constexpr Kind kKind = Kind::ReservationReleased;
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day);
  }
};

/// Not collected in time. The day is that after the last one on which it could be collected, so
/// that two desks write the same.
struct ReservationExpired {
  static constexpr Kind kKind = Kind::ReservationExpired;
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day);
  }
};

struct ReservationCancelled {
  static constexpr Kind kKind = Kind::ReservationCancelled;
  Day day;
  Personal reason = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day), visit(2, self.reason);
  }
};

/// A given kit is kept for it, or none in particular.
struct ReservationKitNamed {
  static constexpr Kind kKind = Kind::ReservationKitNamed;
  std::optional<KitId> kit = {};
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.kit);
  }
};

/// A teacher's personal data is destroyed at every desk.
struct TeacherErased {
  static constexpr Kind kKind = Kind::TeacherErased;
  Day day;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.day);
  }
};

using AnyFact = std::variant<
    IncStarted, Observed, Undone, BankFounded, MemberAdmitted, MemberRevoked, GapWaived,
    ChainsVouched, TeacherErased, CenterRegistered, CenterPolicySet, CenterDaySet, DeskRegistered,
    DeskDigitTaken, ClerkRegistered, DocumentPrinted, ModelRegistered, KitRegistered, KitAliasAdded,
    KitCheckedOut, KitReturned, KitChecked, KitSeen, KitRetired, KitLost, SchoolRegistered,
    SchoolFieldSet, TeacherRegistered, TeacherFieldSet, KitDueSet, KitPartSettled, SchoolMerged,
    SchoolHoldLifted, TeacherPhoneOpened, KitConditionSet, KitShelfSet, NoteAdded, NoteEnded,
    CallLogged, ReservationMade, ReservationAccepted, ReservationRefused, ReservationChanged,
    ReservationPrepared, ReservationReleased, ReservationExpired, ReservationCancelled,
    ReservationKitNamed, AttentionSettled, ClerkActiveSet, SchoolCodeSet, TeacherMerged, KitCodeSet,
    KitSent, KitReceived, KitMissed, KitStaySet, TransferRequested, TransferRequestEnded,
    KitCounted, StocktakeOpened, StocktakeListed, StocktakeSettled, StocktakeClosed,
    ShelfRegistered, ShelfRouteSet, KitPartAdded>;

/// What an event says. How one is copied, moved and destroyed is compiled once: with so many
/// alternatives it would take most of the time of every file that holds one.
class Fact : public AnyFact {
 public:
  template <OneOf<AnyFact> T>
  Fact(T&& fact) : AnyFact(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(fact)) {}
  Fact(const Fact&);
  Fact(Fact&&) noexcept;
  Fact& operator=(const Fact&);
  Fact& operator=(Fact&&) noexcept;
  ~Fact();
};

/// What all centers share: closures for every center at once.
AggId bankAgg();
/// Who belongs to the bank.
AggId membersAgg();

Kind kindOf(const Fact& fact) noexcept;
/// Whether this program knows the kind.
bool isKnown(std::uint32_t kind) noexcept;
/// Canonical body bytes.
Bytes encodeBody(const Fact& fact);
/// The body of a known kind. Errors: EventDamaged for an unknown kind, a missing or malformed
/// field, a day or code that cannot be. Unknown fields are skipped.
Result<Fact> decodeBody(std::uint32_t kind, BytesView body);

}  // namespace kstem
