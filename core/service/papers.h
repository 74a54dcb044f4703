#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/domain/code.h"
#include "core/domain/stocktake_facts.h"

namespace kstem {

// What stands on the papers of the bank besides the slip (slip.h): finished values, nothing to look
// up and nothing to compute. `ui/documents` lays them out. Texts are UTF-8; where it says so they
// may be empty, and a Code() that stands for "none" is not printed. Money is in won. Rows are
// printed in the order in which they are given.

/// Who issues a paper, and which copy it is; the same on every paper.
struct PaperHead {
  std::string centerName;     ///< "동부 수학과학융합교육센터"
  std::string centerAddress;  ///< may be empty
  std::string centerPhone;    ///< may be empty
  std::string centerHours;    ///< "평일 09:00–17:00"; may be empty
  std::string clerk;          ///< who issues it; may be empty
  Day printedOn;
  int copy = 1;           ///< above 1: 재발행
  bool practice = false;  ///< from a practice bank: 연습용 stands across every page
};

/// The school a paper is about, and its teacher.
struct PaperSchool {
  std::string name;
  std::string district;  ///< "중랑구"; may be empty
  std::string teacher;   ///< may be empty
  std::string subject;   ///< may be empty
  std::string phone;     ///< the teacher's; may be empty
};

/// A part that a school owes, counted against one kit.
struct PaperClaim {
  enum class Way { Open, InKind, Money, Waived };

  Code kit;
  std::string model;
  std::string part;
  int missing = 0;
  int broken = 0;
  std::int64_t unitPrice = 0;  ///< of one part
  int ratePercent = 100;       ///< of the price that is owed, 0–100
  std::int64_t amount = 0;     ///< of all of them, after the rate
  Way way = Way::Open;         ///< how it is made good; Open: not settled yet
  std::string note;            ///< may be empty
};

// ---- 반납 확인서 ----

enum class ReturnedState {
  ToCheck,  ///< the parts are still to be counted
  AllGood,
  Short,  ///< `losses` say what
  ToInspect,
  ToRepair,
};

/// A part that did not come back as it went.
struct PartLoss {
  std::string part;
  int missing = 0;
  int broken = 0;
  int usedUp = 0;
};

/// One kit that came back in this visit.
struct ReturnedKit {
  Code code;
  std::string model;
  std::string setUnit;  ///< may be empty
  Day due;              ///< as of the return
  Day returned;         ///< the day on which it really came back
  int daysLate = 0;
  int partsOut = 0;
  int partsIn = 0;  ///< meaningless while ToCheck
  ReturnedState state = ReturnedState::AllGood;
  std::vector<PartLoss> losses;
  std::string note;  ///< may be empty
};

/// One kit that the school still has.
struct KitStillOut {
  Code code;
  std::string model;
  std::string setUnit;  ///< may be empty
  Day outDay;
  Day due;
  int daysLate = 0;  ///< by the day of printing; 0 while it is not due
};

/// 반납 확인서: what came back in one visit.
struct ReturnReceipt {
  PaperHead head;
  PaperSchool school;
  Code code;  ///< opens it again: the loan's where all kits left on one, else the school's
  Day returnedOn;
  std::optional<Millis> at;  ///< of the last return, if it was written on that day
  std::vector<ReturnedKit> kits;
  std::vector<PaperClaim> claims;     ///< that this return opened
  std::vector<KitStillOut> stillOut;  ///< of all loans of the school
  std::optional<Day> heldUntil;       ///< last day on which the school may not borrow
  std::vector<std::string> notes;     ///< further lines that print
};

// ---- 대여 신청서 ----

enum class Delivery { Unknown, Visit, Parcel, Courier };

struct AppliedKit {
  std::string model;
  std::string setUnit;  ///< may be empty
  int sets = 1;
  std::string note;  ///< may be empty
};

/// 대여 신청서. Everything may be empty: what is not given is left to be filled in by hand.
struct LoanApplication {
  PaperHead head;
  PaperSchool school;
  Code reservation;  ///< printed as a barcode
  std::string email;
  std::string purpose;
  std::optional<Day> pickUp;
  std::optional<Day> giveBack;
  std::optional<Day> appliedOn;
  Delivery delivery = Delivery::Unknown;
  std::vector<AppliedKit> kits;
  int tableRows = 5;      ///< at least so many lines, blank ones after `kits`
  int loanDays = 0;       ///< the center's rule, for the notes; 0: not said
  int kitsAtOnce = 0;     ///< for one school; 0: not said
  int extensionDays = 0;  ///< of the one extension; 0: not said
};

// ---- 파손·분실 보고서 ----

/// 파손·분실 보고서 for the center's files, in the words of the asset law (망실·훼손).
struct DamageReport {
  PaperHead head;
  PaperSchool school;
  Code loan;
  Day outDay;
  std::optional<Day> returned;  ///< absent while the kits are out
  Day found;                    ///< when it was noticed
  std::vector<PaperClaim> claims;
  std::int64_t total = 0;  ///< of all amounts that are to be made good
  std::string account;     ///< how it happened; empty: room to write
  std::string measures;    ///< what is done about it; empty: room to write
};

// ---- 연체 안내문 ----

struct OverdueKit {
  Code code;
  std::string model;
  std::string setUnit;  ///< may be empty
  Day outDay;
  Day due;
  int daysLate = 0;  ///< by the day of printing
};

/// 연체 안내문: a letter to a school, as of the day of printing.
struct OverdueLetter {
  PaperHead head;
  PaperSchool school;
  Code schoolCode;  ///< printed as a barcode: a scan opens the school
  std::vector<OverdueKit> kits;
  int longLate = 0;                ///< days late from which the long hold applies; 0: no such rule
  int longHold = 0;                ///< days of the long hold
  std::optional<Day> heldIfToday;  ///< last day of the hold if everything came back today
  std::vector<std::string> centers;  ///< short names of all centers, where kits may be returned
};

// ---- 준비 목록 ----

/// Which box a line means.
enum class PickingKit {
  This,
  Like,  ///< any other kit of the model will do as well
  Away,  ///< none of the model stands here; there is no code
};

/// One box to be taken from the shelf; a kit of two boxes is two lines.
struct PickingLine {
  std::string shelf;  ///< may be empty: no place is known
  Code code;          ///< Code() when any kit of the model will do
  std::string model;
  std::string setUnit;  ///< may be empty
  int box = 1;          ///< 1 to boxes
  int boxes = 1;
  std::string school;  ///< for whom
  std::string note;    ///< may be empty
  PickingKit kit = PickingKit::This;
  Code reservation = {};  ///< that it is for; may be none
  Day pickUp = {};        ///< of the reservation
};

/// 준비 목록: the lines stand in the order in which the shelves are walked.
struct PickingList {
  PaperHead head;
  Day pickUp;               ///< the day on which the schools come
  std::optional<Day> last;  ///< of several days; the lines say their own
  std::vector<PickingLine> lines;
};

// ---- 구성품 보충 목록 ----

struct RestockLine {
  std::string part;
  std::string model;
  int kits = 0;     ///< that are short of it
  int waiting = 0;  ///< of those, that can be lent again with it
  int missing = 0;  ///< pieces
  int owed = 0;     ///< of those, by schools
  int unitPrice = 0;        ///< 0: not known
  std::int64_t amount = 0;  ///< of what nobody owes
};

/// 보충 목록: what to buy, by model.
struct RestockList {
  PaperHead head;
  std::vector<RestockLine> lines;
};

// ---- 예약 확인서, 인수 안내문 ----

/// Where kits are picked up.
struct PaperCenter {
  std::string name;
  std::string address;  ///< may be empty
  std::string phone;    ///< may be empty
  std::string hours;    ///< may be empty
};

/// What is reserved.
struct ReservedKits {
  Code reservation;  ///< printed as a barcode: a scan opens the pick-up
  std::string model;
  std::string setUnit;  ///< may be empty
  int quantity = 1;
  int collected = 0;  ///< of them
  Code kit;           ///< a given one; Code(): any kit of the model
  Day pickUp;
  Day due;
  Day collectUntil;  ///< the last day on which they are kept
  PaperCenter center;
};

enum class ReservedAs { Kept, Requested, Waiting };

/// 예약 확인서.
struct ReservationConfirmation {
  PaperHead head;
  PaperSchool school;
  ReservedKits kits;
  ReservedAs state = ReservedAs::Kept;
  int placeInLine = 0;  ///< from 1 while it waits
  Day askedOn;
  std::string purpose;        ///< may be empty
  std::string pupilsOf;       ///< the class; may be empty
  std::optional<int> pupils;  ///< may be unknown
};

/// 인수 안내문: a letter that kits are kept and can be picked up.
struct PickUpLetter {
  PaperHead head;
  PaperSchool school;
  ReservedKits kits;
  std::optional<Day> inLineSince;  ///< asked on that day, and waited for its turn
};

// ---- 대여 관리 대장 ----

struct RegisterLine {
  Day outDay;
  Code loan;
  std::string school;
  std::string teacher;  ///< may be empty
  std::string model;
  Code kit;
  Day due;
  std::optional<Day> returned;
  int daysLate = 0;   ///< of the return, or by the day of printing
  std::string clerk;  ///< may be empty
  std::string note;   ///< may be empty
};

/// 대여 관리 대장 of a period; the serial numbers count from 1.
struct LoanRegister {
  PaperHead head;
  Day first;  ///< included
  Day last;   ///< included
  std::vector<RegisterLine> lines;
};

// ---- 이송 명세서 ----

/// One box of a manifest.
struct ManifestBox {
  std::string shelf;  ///< from which it is taken; may be empty
  Code code;
  std::string model;
  std::string setUnit;  ///< may be empty
  int box = 1;
  int boxes = 1;
};

/// 이송 명세서: goes with the kits, is scanned and ticked where they leave and where they arrive.
struct TransferManifest {
  PaperHead head;
  Code code;
  PaperCenter from;
  PaperCenter to;
  Day day;
  Day arrives;
  std::vector<ManifestBox> boxes;  ///< in the order of the shelves
  int kits = 0;
};

// ---- 재물조사 보고서 ----

/// How many kits of one model the record has at the center, and what was found of them.
struct StocktakeModel {
  std::string model;
  std::string setUnit;  ///< may be empty
  int listed = 0;       ///< that had to be there, and those that were away
  int match = 0;
  int away = 0;  ///< out, on the way, in repair, lost; handled at the desk meanwhile
  int missing = 0;
  int surplus = 0;
  int notYet = 0;
  int toMend = 0;  ///< of those found, seen to need inspection or repair
};

/// A kit that is not as the record has it, or that nobody counted.
struct StocktakeDifference {
  Code kit;
  std::string model;
  CountResult result = CountResult::NotYet;
  std::string listedShelf;  ///< may be empty
  std::string shelf;        ///< on which it was found; may be empty
  std::string home;         ///< short name of its center, where it is another one
  std::optional<Condition> condition;
  std::string clerk;  ///< who counted it; may be empty
};

/// 재물조사 보고서: per model, then every kit that differs.
struct StocktakeReport {
  PaperHead head;
  Day day;
  std::optional<Day> closedOn;       ///< nothing: it goes on
  std::vector<std::string> shelves;  ///< empty: all
  std::vector<StocktakeModel> models;
  std::vector<StocktakeDifference> differences;
};

// ---- 불용 조서 ----

/// A part that a retired kit lacks.
struct RetiredPart {
  std::string part;
  int missing = 0;
};

/// A kit that is of no use any more.
struct RetiredKit {
  Code code;
  std::vector<std::string> aliases;  ///< other numbers; may be empty
  std::string model;
  std::string setUnit;  ///< may be empty
  Day registered;
  Day retired;
  int monthsUsed = 0;                 ///< whole months between the two
  std::optional<std::int64_t> price;  ///< of all its parts whose price is known; nothing: of none
  int loans = 0;
  std::vector<RetiredPart> parts;  ///< short as counted last; may be empty
  std::string home;    ///< short name of its center, where it is another one; may be empty
  std::string reason;  ///< may be empty: not here
  int photos = 0;
};

/// 불용 조서: one kit, or those retired in a period.
struct RetirementRecord {
  PaperHead head;
  std::optional<DayRange> days;  ///< nothing: about one kit
  std::vector<RetiredKit> kits;  ///< by the day on which they were retired, then by code
  std::int64_t total = 0;        ///< of all known prices
};

// ---- 명령 카드 ----

/// A command of the desk as a barcode (decisions.md, "Command codes").
struct CommandCard {
  enum class Command { Finish, Cancel, Print, NextPerson, Undo, AllGood };

  Command command = Command::Finish;
  Code code;
};

struct ClerkCard {
  std::string name;
  Code code;
};

/// 명령 카드: the commands of the desk, to be cut out, then the cards of the clerks.
struct CommandCards {
  PaperHead head;
  std::vector<CommandCard> commands;
  std::vector<ClerkCard> clerks;  ///< may be empty
};

}  // namespace kstem
