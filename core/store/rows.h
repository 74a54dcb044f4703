#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/calendar.h"
#include "core/domain/kit_fold.h"
#include "core/domain/policy.h"
#include "core/store/sqlite.h"

namespace kstem::store {

// Rows of the views as values. A person's name, phone and the like are looked up beside the views,
// because they may be missing or erased (sync.md 2.12).

struct CenterRow {
  CenterId id;
  int no = 0;
  std::string name, shortName, address, phone, hours, closes;
};

struct DeskRow {
  CenterId center;
  int digit = 0;
  std::string label;
};

struct ClerkRow {
  ClerkId id;
  Code code;
  CenterId center;
  std::optional<std::string> name;
  std::optional<EventId> gone = {};  ///< what said that the clerk works here no longer
};

struct ModelRow {
  ModelId id;
  std::string catalogNo, name, nameEn, category, setUnit, storage;
  bool courier = true;
  std::string checkText = {};  ///< may be empty
  int boxes = 1;
  ShortRule shortRule = ShortRule::Lend;
  ChecklistRule checklist = ChecklistRule::NextScanConfirms;
  std::optional<int> turnaround = {};
  int restockBelow = 0;          ///< percent
  InspectionPlan inspection = {};
  std::vector<Part> parts = {};  ///< empty in lists of models
};

struct KitRow {
  KitId id;
  Code code;
  ModelId model;
  CenterId home;
  CenterId place;
  std::string shelf;
  Standing standing = Standing::Shelf;
  bool retired = false;
  std::optional<EventId> checkout;  ///< of the open line
  Millis registeredAt = 0;
  std::optional<CenterId> sentTo = {};  ///< on the way there
  SinceInspection sinceInspection = {};
  bool awaitsKeys = false;  ///< in repair for its key parts alone
};

struct LineRow {
  KitId kit;
  EventId checkout;
  GroupId loan;
  Code loanCode;
  SchoolId school;
  TeacherId teacher;
  CenterId center;
  ClerkId clerk;
  Millis at = 0;
  Day outDay, processedDay;
  Day dueDay;  ///< as of now
  std::string dueReason;
  LineStatus status = LineStatus::Open;
  Day firstDue;  ///< as of the checkout
  int extensions = 0;
  int lateBefore = 0;  ///< days late by the time of an extension
  std::optional<std::string> carrier, tracking;
  std::optional<EventId> swapFor;
  std::optional<std::string> receiver;
  std::optional<EventId> returned;
  GroupId returnGroup;
  CenterId returnCenter;
  Millis returnedAt = 0;
  std::optional<Day> actualDay, backDay;
  bool checked = false;
};

struct LinePartRow {
  std::uint32_t no = 0;
  int expected = 0;
  int out = 0;
  std::optional<int> in;
  int broken = 0;
};

struct SchoolRow {
  SchoolId id;
  Code code;
  std::string name, level, office, district;
  std::optional<SchoolId> mergedInto;
  std::optional<Day> holdLifted;  ///< holds that end by this day no longer count
};

struct TeacherRow {
  TeacherId id;
  Code code;
  SchoolId school;
  std::string subject;
  std::optional<std::string> name, phone, email;
  std::optional<TeacherId> mergedInto = {};  ///< registered twice; lists leave it out
};

/// What a code or alias stands for.
struct CodeRow {
  AggId agg;
  CodeKind subject = CodeKind::Kit;
  bool own = false;  ///< the bank's own code, not an alias
  std::string text = {};
};

/// A part that a school owes or owed.
struct ClaimRow {
  KitId kit;
  EventId checked;
  EventId checkout;
  GroupId loan;
  SchoolId school;
  CenterId center;
  std::uint32_t no = 0;
  int missing = 0;
  int broken = 0;
  int settled = 0;
  Day day;
  std::optional<std::string> note;
  int open() const noexcept { return missing + broken - settled; }
};

struct NoteRow {
  EventId id;
  ClerkId clerk;
  Millis at = 0;
  std::optional<std::string> text;
  std::optional<Day> until;  ///< the last day on which it is shown
  NotePaper paper = NotePaper::ScreenOnly;
};

struct CallRow {
  EventId id;
  ClerkId clerk;
  Millis at = 0;
  Day day;
  CallResult result = CallResult::Reached;
  std::optional<Day> promised;
  std::optional<std::string> note;
};

/// A code from elsewhere.
struct AliasRow {
  AggId agg;
  std::string text;
};

struct LoanRow {
  GroupId group;
  Code code;
};

/// Everything that is read from the views. Each function is one statement or a few; nothing is
/// kept.
class Rows final {
 public:
  explicit Rows(Db& db) : m_db(db) {}

  std::vector<CenterRow> centers();
  std::optional<CenterRow> center(const CenterId& id);
  CenterPolicy policy(const CenterId& center);
  /// What the center, and all centers together, said about single days; the center's own word wins.
  DayExceptions exceptions(const CenterId& center);
  std::optional<DeskRow> desk(const DeskId& id);

  /// Who works there.
  std::vector<ClerkRow> clerks(const CenterId& center);
  /// Who works anywhere no longer.
  std::vector<ClerkRow> goneClerks();
  std::optional<ClerkRow> clerk(const ClerkId& id);

  std::optional<ModelRow> model(const ModelId& id);
  std::vector<ModelRow> models();
  std::optional<KitRow> kit(const KitId& id);
  std::vector<KitRow> kits();
  /// Parts as last counted, by number; parts that were never counted are missing.
  std::map<std::uint32_t, int> counted(const KitId& id);

  std::vector<CodeRow> codesByText(std::string_view text);
  std::vector<CodeRow> codesByFolded(std::string_view folded);
  int highestSerial(CodeKind kind, int center, int desk);
  /// Desk digits of a center that no registered desk has and no code was issued under, lowest
  /// first.
  std::vector<int> freeDigits(const CenterId& center, int centerNo);

  std::optional<LineRow> line(const EventId& checkout);
  std::vector<LineRow> linesOfLoan(const GroupId& loan);
  std::vector<LineRow> linesOfKit(const KitId& kit);
  /// Of the school and of those merged into it.
  std::vector<LineRow> openLinesOf(const SchoolId& school);
  /// How many kits stand against a teacher's name.
  std::int64_t openLinesOfTeacher(const TeacherId& teacher);
  /// All lines of the school and of those merged into it, newest first.
  std::vector<LineRow> linesOf(const SchoolId& school);
  /// Of the school and of those merged into it; settled ones too.
  std::vector<ClaimRow> claimsOf(const SchoolId& school);
  std::vector<ClaimRow> claimsOf(const KitId& kit);
  std::vector<ClaimRow> openClaims();
  /// Notes that stand on `day`, newest first.
  std::vector<NoteRow> notesOf(const AggId& agg, Day day);
  /// Newest first.
  std::vector<CallRow> callsOf(const GroupId& loan);
  std::optional<GroupId> loanByCode(const Code& code);
  std::vector<LinePartRow> partsOf(const EventId& checkout);
  int lentOn(const CenterId& center, Day day);
  int returnedOn(const CenterId& center, Day day);
  int overdueAt(const CenterId& center, Day today);

  std::vector<SchoolRow> schools();
  std::optional<SchoolRow> school(const SchoolId& id);
  /// The school that this one was merged into, at the end of the chain; itself when it was not.
  SchoolId standsFor(const SchoolId& school);
  std::vector<TeacherRow> teachers();
  /// The same of a teacher who was registered twice.
  TeacherId standsFor(const TeacherId& teacher);
  /// Of the school and of those merged into it; of a teacher registered twice the one that stands.
  std::vector<TeacherRow> teachersOf(const SchoolId& school);
  std::optional<TeacherRow> teacher(const TeacherId& id);

  bool hasKits(const ModelId& model);
  /// Whether a school or teacher stands on any loan.
  bool isBorrower(const AggId& id);
  /// The reservations that a school or teacher stands on.
  std::vector<AggId> reservationsOn(const AggId& id);

  /// How often this form was printed for this group.
  int copies(const GroupId& group, Form form);
  /// How many attention items there are of a kit.
  std::vector<std::string> attentionOf(const AggId& agg);

  /// Every code that is not the bank's own, with what it stands for; all of one thing in a row.
  std::vector<AliasRow> aliases();
  std::vector<std::string> aliasesOf(const AggId& agg);
  /// The newest loans whose codes lie in [first, last], both included; at most `limit`.
  std::vector<LoanRow> loansBetween(std::uint64_t first, std::uint64_t last, int limit);

  /// The school and those merged into it, however long the chain.
  std::vector<SchoolRow> sameSchools(const SchoolId& school);

  /// Parts that a kit of this model was ever counted or lent with, by number.
  std::vector<std::uint32_t> countedParts(const ModelId& model);

  /// What one center, or the bank itself (bankAgg()), said about single days.
  DayExceptions exceptionsBy(const AggId& whose);
  /// Open lines that are due on a day from `first` to `last`, both included; by due day, then loan.
  std::vector<LineRow> openLinesDue(Day first, Day last);
  /// Open lines that the center lent, and those of its kits that another one did; as above.
  std::vector<LineRow> openLinesConcerning(const CenterId& center);
  /// Whether an attention item about this thing names these two events.
  bool isAttention(const AggId& agg, const EventId& event, const EventId& other);
  /// Whether somebody looked at these two already.
  bool isSettled(const AggId& agg, const EventId& event, const EventId& other);

 private:
  Db& m_db;
};

}  // namespace kstem::store
