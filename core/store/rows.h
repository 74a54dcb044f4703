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
};

struct ModelRow {
  ModelId id;
  std::string catalogNo, name, nameEn, category, setUnit;
  std::vector<Part> parts;
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
  Day outDay, processedDay, dueDay;
  std::string dueReason;
  LineStatus status = LineStatus::Open;
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
};

struct SchoolRow {
  SchoolId id;
  Code code;
  std::string name, level, office, district;
};

struct TeacherRow {
  TeacherId id;
  Code code;
  SchoolId school;
  std::string subject;
  std::optional<std::string> name, phone, email;
};

/// What a code or alias stands for.
struct CodeRow {
  AggId agg;
  CodeKind subject = CodeKind::Kit;
  bool own = false;  ///< the bank's own code, not an alias
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

  std::vector<ClerkRow> clerks(const CenterId& center);
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
  /// The lowest desk digit of a center that no desk has and no code was issued under.
  std::optional<int> freeDigit(const CenterId& center, int centerNo);

  std::optional<LineRow> line(const EventId& checkout);
  std::vector<LineRow> linesOfLoan(const GroupId& loan);
  std::vector<LineRow> linesOfKit(const KitId& kit);
  std::vector<LineRow> openLinesOf(const SchoolId& school);
  std::optional<GroupId> loanByCode(const Code& code);
  std::vector<LinePartRow> partsOf(const EventId& checkout);
  int lentOn(const CenterId& center, Day day);
  int returnedOn(const CenterId& center, Day day);
  int overdueAt(const CenterId& center, Day today);

  std::vector<SchoolRow> schools();
  std::optional<SchoolRow> school(const SchoolId& id);
  std::vector<TeacherRow> teachers();
  std::vector<TeacherRow> teachersOf(const SchoolId& school);
  std::optional<TeacherRow> teacher(const TeacherId& id);

  /// Whether a school or teacher stands on any loan.
  bool isBorrower(const AggId& id);

  /// How often this form was printed for this group.
  int copies(const GroupId& group, Form form);
  /// How many attention items there are of a kit.
  std::vector<std::string> attentionOf(const AggId& agg);

 private:
  Db& m_db;
};

}  // namespace kstem::store
