#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/one_of.h"
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
/// The model as it is from now on; parts keep their numbers, new parts have number 0.
struct ChangeModel {
  ModelId model;
  ModelRegistered about;
};
/// Gives each part of a model that has none a card of its own.
struct IssuePartCards {
  ModelId model;
};
struct SetShelf {
  KitId kit;
  std::string shelf;
};
/// Sent to repair or inspection, or good again.
struct SetCondition {
  KitId kit;
  Condition condition = Condition::Good;
  std::string where = {};  ///< who repairs it
  std::optional<int> won = {};
  std::string note = {};
};
/// On a kit, a school or a center.
struct AddNote {
  AggId about;
  std::string text;
  std::optional<Day> until = {};
  NotePaper paper = NotePaper::ScreenOnly;
};
struct EndNote {
  AggId about;
  EventId note;
};
/// Parts that a school owed.
struct SettlePart {
  KitId kit;
  EventId checked;
  std::uint32_t no = 0;
  int count = 0;
  Settlement how = Settlement::Brought;
  std::optional<int> won = {};
  std::string note = {};
};
/// Pieces of a part that arrived at this center go into the boxes that are short of it
/// (restock.h), as one action.
struct PutInParts {
  ModelId model;
  std::uint32_t no = 0;
  int pieces = 0;
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
/// `from` is `into`, registered twice.
struct MergeSchools {
  SchoolId from;
  SchoolId into;
};
/// The school may borrow again although it was late.
struct LiftHold {
  SchoolId school;
  std::string reason;
  ClerkId manager;
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

/// A teacher goes to another school; open loans stay with the old one.
struct MoveTeacher {
  TeacherId teacher;
  SchoolId school;
};
/// `from` is `into`, registered twice.
struct MergeTeachers {
  TeacherId from;
  TeacherId into;
};
/// A new code for a kit or a school. The old one goes on finding the kit, unless others have it.
struct GiveCode {
  AggId about;
};
/// A clerk works here no longer, or again.
struct SetClerkActive {
  ClerkId clerk;
  ClerkActive active = ClerkActive::No;
};
/// Written down before a masked number is shown.
struct OpenPhone {
  TeacherId teacher;
};
struct LogCall {
  GroupId loan;
  CallResult result = CallResult::Reached;
  std::optional<Day> promised = {};
  std::string note = {};
};

/// What a clerk decided where a rule asks first: one reason for all of it.
struct Approval {
  std::string reason;
  ClerkId manager = {};  ///< none unless a manager has to allow it
};

/// A closure of one or more days that comes after loans were made, with the due days that the clerk
/// agreed to move. One action.
struct DueMove {
  EventId checkout;
  Day due;
};
struct DeclareClosure {
  std::optional<CenterId> center;  ///< nothing: every center
  Day first;
  Day last;  ///< included
  std::string reason;
  std::vector<DueMove> moves = {};
};

/// What is in the box of one kit as it leaves, where it is not as counted last.
struct OutCount {
  KitId kit;
  std::uint32_t no = 0;
  int out = 0;
};

/// What becomes of a due day chosen by hand when the center is closed then.
enum class OnClosedDay { Roll, Keep };

/// What becomes of the part of a reservation that is not collected now.
enum class RestOf { Kept, Released };

/// Lends these kits on one slip. The due day follows the rules of this center unless one was
/// chosen by hand. Whatever core/service/limits asks about has to be approved.
struct CheckOut {
  SchoolId school;
  TeacherId teacher;
  std::vector<KitId> kits;
  std::optional<Day> due;
  OnClosedDay onClosed = OnClosedDay::Roll;  ///< Keep has to be approved
  std::optional<Day> outDay = {};  ///< written on paper before; at most 14 days back, else today
  std::vector<OutCount> counts = {};
  std::string receiver = {};  ///< who takes it, when not the teacher
  std::string carrier = {};
  std::string tracking = {};
  std::optional<Approval> approval = {};
  /// That is collected with these kits. Without it, one of the same school for the same model that
  /// can be collected on this day is.
  std::optional<ReservationId> reservation = {};
  RestOf rest = RestOf::Kept;  ///< of `reservation`
};
/// A later due day for the open lines of a loan, at most once unless approved.
struct Extend {
  GroupId loan;
  Day due;  ///< rolled off closed days
  std::optional<Approval> approval = {};
};
/// The faulty kit comes back, another goes out on the same slip with the same due day.
struct SwapKit {
  KitId faulty;
  KitId instead;
};
/// Takes one kit back. The counts follow with CheckIn.
struct TakeBack {
  KitId kit;
  std::optional<Day> actual;  ///< when the school gave it back; today when absent
};
/// The count after a return, in the return's own group; or of a kit in hand without one.
struct PartCount {
  std::uint32_t no = 0;
  int in = 0;      ///< that came back, broken ones included
  int broken = 0;  ///< of those
  std::string note = {};
};
struct CheckIn {
  KitId kit;
  std::vector<PartCount> parts;             ///< only those that differ from what went out
  std::optional<Condition> condition = {};  ///< sent there by hand; else what the counts say
  std::string note = {};
  std::vector<PhotoId> photos = {};
};

/// Takes back what one action did since `since`: a count of today that belongs to a return of
/// yesterday can be undone without it.
struct Undo {
  GroupId group;
  Millis since = 0;         ///< UTC ms, included
  std::string reason = {};  ///< of a 정정 after the day
};
struct RecordPrint {
  GroupId group;
  Form form = Form::LoanSlip;
};

/// What a reservation does when nothing is free.
enum class IfFull { Refuse, Wait };

/// Kits of a model, or one given kit, from `pickUp` to `due`, both included.
struct Reserve {
  SchoolId school;
  TeacherId teacher;
  ModelId model;
  int quantity = 1;
  Day pickUp;
  std::optional<Day> due = {};          ///< by the rules of the pick-up center when absent
  std::optional<CenterId> center = {};  ///< where it is picked up; this one when absent
  std::optional<KitId> kit = {};        ///< a given one; the quantity is 1 then
  std::string purpose = {};
  std::string pupilsOf = {};  ///< the class
  std::optional<int> pupils = {};
  std::string source = {};       ///< number of an application from outside
  std::string sourceTerms = {};  ///< days and number as the application has them
  IfFull ifFull = IfFull::Refuse;
  std::optional<Approval> approval = {};
};
struct AcceptReservation {
  ReservationId reservation;
};
struct RefuseReservation {
  ReservationId reservation;
  std::string reason;
};
struct CancelReservation {
  ReservationId reservation;
  std::string reason = {};
};
/// Other days or another number of kits; absent: as before.
struct ChangeReservation {
  ReservationId reservation;
  std::optional<Day> pickUp = {};
  std::optional<Day> due = {};
  std::optional<int> quantity = {};  ///< of all, the collected ones included
  std::string sourceTerms = {};      ///< where its application was changed
  std::optional<Approval> approval = {};
};
/// A reservation that was approved outside, by the number that it has there.
struct Application {
  std::string number;
  SchoolId school;
  std::string teacher;  ///< by name; registered when nobody at the school has it
  std::string phone = {};
  ModelId model;
  int quantity = 1;
  Day pickUp;
  std::optional<Day> due = {};  ///< by the rules of this center when absent
  std::string purpose = {};
  std::string pupilsOf = {};
  std::optional<int> pupils = {};
};
/// Takes in applications that are picked up at this center, one after the other, as one action. One
/// that is here is changed only where the application itself was: what clerks changed since stays.
struct TakeApplications {
  std::vector<Application> rows;
  std::optional<Approval> approval = {};
};
/// The kits stand ready at the counter, or went back to their shelf.
struct PrepareReservation {
  ReservationId reservation;
  Prepared prepared = Prepared::Yes;
};
/// What was not collected of it is free for others.
struct ReleaseReservation {
  ReservationId reservation;
};
/// Keeps a given kit for it; the one that is free longest when `kit` is absent.
struct NameKit {
  ReservationId reservation;
  std::optional<KitId> kit = {};
};
/// Any kit of the model will do again.
struct UnnameKit {
  ReservationId reservation;
};
/// A day begins at this desk: what was not collected in time expires, requests that were made
/// elsewhere are accepted where kits are free, and whose turn has come moves up. Done twice, the
/// second time does nothing.
struct BeginDay {};

/// Somebody looked at an attention item.
struct SettleAttention {
  AggId about;
  EventId event;
  EventId other;
};

/// What was said about these days is taken back, as one action; a day of which nothing was said
/// stays as it is.
struct ClearDays {
  std::optional<CenterId> center;  ///< nothing: what was said to every center
  Day first;
  Day last;  ///< included
};

/// Several fields of one teacher, as one action; an empty value clears the field.
struct ChangeTeacher {
  struct Field {
    TeacherField field = TeacherField::Phone;
    std::string value;
  };
  TeacherId teacher;
  std::vector<Field> fields;
};

/// The first desk of a bank; made by the exchange, which has the keys.
struct RecordFounding {
  BankFounded about;
};
/// Lets the chain of another PC in; the exchange has read its request.
struct AdmitMember {
  MemberAdmitted about;
};
/// This desk stands for every chain here that has no keys.
struct VouchChains {};
/// A PC is gone or stolen: what it writes from now on does not count.
struct RevokeMember {
  IncId inc;
  std::string reason;
  ClerkId manager;
};
/// Nobody has this event any more: what stands behind it counts without it.
struct WaiveGap {
  EventId missing;
  ClerkId manager;
};
/// Destroys the personal data of teachers, here and wherever this arrives: of all or of none.
struct EraseTeachers {
  std::vector<TeacherId> teachers;
  ClerkId manager;
};

/// Kits leave for another center, with one manifest.
struct SendKits {
  CenterId to;
  std::vector<KitId> kits;
  std::optional<Day> arrives = {};                ///< nothing: the usual journey
  std::optional<TransferRequestId> request = {};  ///< answered by kits of its model
  std::optional<Approval> approval = {};          ///< where a kit is promised here
};
/// Kits are here that came from another center, announced or not.
struct ReceiveKits {
  std::vector<KitId> kits;
  std::optional<Code> manifest =
      {};  ///< the paper that came with them; a shipment that is known wins
};
/// These kits of a manifest were looked for and did not come.
struct MissKits {
  Code manifest;
  std::vector<KitId> kits;
};
/// Whether a kit that belongs or was to go to another center waits for the next manifest there.
struct SetStay {
  KitId kit;
  Stay stay = Stay::Stays;
};
/// Asks another center for kits.
struct RequestTransfer {
  CenterId from;
  ModelId model;
  int quantity = 1;
  Day needed;
  std::optional<ReservationId> reservation = {};
  std::string note = {};
};
/// The center that asked takes it back; the other one refuses, with a reason.
struct EndTransferRequest {
  TransferRequestId request;
  std::string reason = {};
};

/// The center begins to count what it has. One at a time.
struct OpenStocktake {
  std::vector<std::string> shelves = {};  ///< nothing: all of them
};
/// These kits were found, or looked for and not found. What an earlier count said of shelf and
/// condition stays unless this one says otherwise.
struct CountKits {
  StocktakeId stocktake;
  std::vector<KitId> kits;
  Presence presence = Presence::Here;
  CountWay way = CountWay::Code;
  std::optional<std::string> shelf = {};  ///< on which they stand; nothing: not said
  std::optional<Condition> condition = {};
};

/// What becomes of kits that nobody has counted when a stocktake is closed.
enum class Uncounted {
  Refuse,   ///< it is not closed
  LeaveSo,  ///< nothing is said of them: "not counted" is not "gone"
};

/// Writes what was found into the lives of the kits, as one action. Once more where counts of
/// another desk came after the closing.
struct CloseStocktake {
  StocktakeId stocktake;
  Uncounted uncounted = Uncounted::Refuse;
};
/// Given up: nothing that was counted has a consequence.
struct DropStocktake {
  StocktakeId stocktake;
};

/// Codes for shelves of this center that have none yet.
struct RegisterShelves {
  std::vector<std::string> names;
};
/// The order in which somebody walks the shelves of this center, from the first.
struct OrderShelves {
  std::vector<ShelfId> route;
};

using AnyIntent = std::variant<
    RegisterCenter, RegisterDesk, RegisterClerk, SetPolicy, SetDay, RegisterModel, RegisterKits,
    AddAlias, RetireKit, ReportLost, SeeKit, RegisterSchool, SetSchoolField, RegisterTeacher,
    SetTeacherField, CheckOut, TakeBack, CheckIn, Undo, RecordPrint, ImportSchools, ChangeModel,
    IssuePartCards, SetShelf, SetCondition, AddNote, EndNote, SettlePart, MergeSchools, LiftHold,
    MoveTeacher, OpenPhone, LogCall, DeclareClosure, Extend, SwapKit, Reserve, AcceptReservation,
    RefuseReservation, CancelReservation, ChangeReservation, PrepareReservation, ReleaseReservation,
    NameKit, UnnameKit, BeginDay, SettleAttention, ClearDays, ChangeTeacher, TakeApplications,
    RecordFounding, AdmitMember, VouchChains, RevokeMember, WaiveGap, EraseTeachers, MergeTeachers,
    GiveCode, SetClerkActive, SendKits, ReceiveKits, MissKits, SetStay, RequestTransfer,
    EndTransferRequest, OpenStocktake, CountKits, CloseStocktake, DropStocktake, RegisterShelves,
    OrderShelves, PutInParts>;

/// Something that is to be done; compiled as Fact is.
class Intent : public AnyIntent {
 public:
  template <OneOf<AnyIntent> T>
  Intent(T&& intent)
      : AnyIntent(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(intent)) {}
  Intent(const Intent&);
  Intent(Intent&&) noexcept;
  Intent& operator=(const Intent&);
  Intent& operator=(Intent&&) noexcept;
  ~Intent();
  // Found before those of the variant, which would not compile: Qt looks for them in a signal.
  friend bool operator==(const Intent&, const Intent&) = delete;
  friend bool operator<(const Intent&, const Intent&) = delete;
};

}  // namespace kstem
