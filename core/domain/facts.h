#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/code.h"
#include "core/domain/event.h"

namespace kstem {

// The bodies of the known event kinds. Every struct lists its fields once, with their tags, and
// that list is both its writer and its reader (fact_codec.h). Tags and kind numbers are part of
// the format: they are never reused (core/sync/FORMAT.md, 1.3).

enum class Kind : std::uint32_t {
  IncStarted = 1,
  Observed = 2,
  Undone = 3,
  CenterRegistered = 10,
  CenterPolicySet = 11,
  CenterDaySet = 12,
  DeskRegistered = 15,
  ClerkRegistered = 16,
  DocumentPrinted = 17,
  DeskDigitTaken = 18,
  ModelRegistered = 20,
  KitRegistered = 30,
  KitAliasAdded = 31,
  KitCheckedOut = 32,
  KitReturned = 33,
  KitChecked = 34,
  KitSeen = 35,
  KitRetired = 36,
  KitLost = 37,
  SchoolRegistered = 40,
  SchoolFieldSet = 41,
  TeacherRegistered = 45,
  TeacherFieldSet = 46,
};

/// Which of the event's commitments stands for a personal value; absent when there is none.
using Personal = std::optional<std::uint32_t>;

enum class IncReason : std::uint8_t { Installed = 0, Restored = 1, Copied = 2 };

struct IncStarted {
  static constexpr Kind kKind = Kind::IncStarted;
  CenterId center;
  DeskId desk;
  IncReason reason = IncReason::Installed;
  std::optional<IncId> parent;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.center), visit(2, self.desk), visit(3, self.reason), visit(4, self.parent);
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
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.event);
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

enum class Form : std::uint8_t { LoanSlip = 1 };

/// Belongs to the group that was printed, so that copies are counted per slip.
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
  bool keyPart = false;  ///< a kit without it stays on the shelf
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.name), visit(3, self.quantity), visit(4, self.unitPrice);
    visit(5, self.consumable), visit(6, self.keyPart);
  }
};

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
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.catalogNo), visit(2, self.name), visit(3, self.nameEn), visit(4, self.category);
    visit(5, self.setUnit), visit(6, self.storage), visit(7, self.courier), visit(8, self.parts);
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
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.loan), visit(2, self.school), visit(3, self.teacher), visit(4, self.center);
    visit(5, self.outDay), visit(6, self.processedDay), visit(7, self.dueDay);
    visit(8, self.dueReason), visit(9, self.parts);
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

enum class Condition : std::uint8_t { Good = 0, ToInspect = 1, Repair = 2 };

struct PartIn {
  std::uint32_t no = 0;
  std::uint32_t in = 0;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.no), visit(2, self.in);
  }
};

/// The count after a return, or a check of a kit on the shelf when no return is named.
struct KitChecked {
  static constexpr Kind kKind = Kind::KitChecked;
  std::optional<EventId> returned;
  std::vector<PartIn> parts;
  Condition condition = Condition::Good;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.returned), visit(2, self.parts), visit(3, self.condition);
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

using Fact = std::variant<IncStarted, Observed, Undone, CenterRegistered, CenterPolicySet,
                          CenterDaySet, DeskRegistered, DeskDigitTaken, ClerkRegistered,
                          DocumentPrinted, ModelRegistered, KitRegistered, KitAliasAdded,
                          KitCheckedOut, KitReturned, KitChecked, KitSeen, KitRetired, KitLost,
                          SchoolRegistered, SchoolFieldSet, TeacherRegistered, TeacherFieldSet>;

/// What all centers share: closures for every center at once.
AggId bankAgg();

Kind kindOf(const Fact& fact) noexcept;
/// Whether this program knows the kind.
bool isKnown(std::uint32_t kind) noexcept;
/// Canonical body bytes.
Bytes encodeBody(const Fact& fact);
/// The body of a known kind. Errors: EventDamaged for an unknown kind, a missing or malformed
/// field, a day or code that cannot be. Unknown fields are skipped.
Result<Fact> decodeBody(std::uint32_t kind, BytesView body);

}  // namespace kstem
