#include "core/store/rows.h"

#include <algorithm>

#include "core/store/columns.h"
#include "core/store/same_schools.h"

namespace kstem::store {
namespace {

template <class T, class Read>
std::optional<T> one(Query query, Read read) {
  if (!query.step()) return std::nullopt;
  return std::optional<T>(read(query));
}

template <class IdType>
Query bound(Query query, const IdType& id) {
  query.bind(id);
  return query;
}

CenterRow readCenter(Query& q) {
  return {q.id<CenterId>(0), q.small(1), q.text(2), q.text(3),
          q.text(4),         q.text(5),  q.text(6), q.text(7)};
}

ClerkRow readClerk(Query& q) {
  return {q.id<ClerkId>(0), codeAt(q, 1), q.id<CenterId>(2), textAt(q, 3),
          maybeIdAt<EventId>(q, 4)};
}

ModelRow readModel(Query& q) {
  ModelRow row{q.id<ModelId>(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.text(6)};
  row.courier = q.number(7) != 0;
  row.checkText = q.text(8);
  row.boxes = q.small(9);
  row.shortRule = static_cast<ShortRule>(q.number(10));
  row.checklist = static_cast<ChecklistRule>(q.number(11));
  if (!q.isNull(12)) row.turnaround = q.small(12);
  row.restockBelow = q.small(13);
  if (!q.isNull(14)) row.inspection.loans = static_cast<std::uint32_t>(q.number(14));
  if (!q.isNull(15)) row.inspection.months = static_cast<std::uint32_t>(q.number(15));
  return row;
}

Part readPart(Query& q) {
  return {static_cast<std::uint32_t>(q.number(0)),
          q.text(1),
          static_cast<std::uint32_t>(q.number(2)),
          static_cast<std::uint32_t>(q.number(3)),
          q.number(4) != 0,
          q.number(5) != 0,
          q.isNull(6) ? std::nullopt : std::optional(codeAt(q, 6))};
}

KitRow readKit(Query& q) {
  KitRow row{q.id<KitId>(0),
             codeAt(q, 1),
             q.id<ModelId>(2),
             q.id<CenterId>(3),
             q.id<CenterId>(4),
             q.text(5),
             static_cast<Standing>(q.number(6)),
             q.number(7) != 0,
             std::nullopt,
             q.number(9)};
  row.checkout = maybeIdAt<EventId>(q, 8);
  row.sentTo = maybeIdAt<CenterId>(q, 10);
  row.sinceInspection = {q.small(13), dayAt(q, 14)};
  row.awaitsKeys = q.number(15) != 0;
  return row;
}

void readReturn(Query& q, LineRow& row) {
  row.returned = q.id<EventId>(21);
  row.returnGroup = q.id<GroupId>(22);
  row.returnCenter = q.id<CenterId>(23);
  row.returnedAt = q.number(24);
  row.actualDay = dayAt(q, 25);
  row.backDay = dayAt(q, 26);
  row.checked = !q.isNull(27);
}

LineRow readLine(Query& q) {
  LineRow row;
  row.kit = q.id<KitId>(0);
  row.checkout = q.id<EventId>(1);
  row.loan = q.id<GroupId>(2);
  row.loanCode = codeAt(q, 3);
  row.school = q.id<SchoolId>(4);
  row.teacher = q.id<TeacherId>(5);
  row.center = q.id<CenterId>(6);
  row.clerk = q.id<ClerkId>(7);
  row.at = q.number(8);
  row.outDay = dayAt(q, 9);
  row.processedDay = dayAt(q, 10);
  row.dueDay = dayAt(q, 11);
  row.dueReason = q.text(12);
  row.status = static_cast<LineStatus>(q.number(13));
  row.firstDue = dayAt(q, 14);
  row.extensions = q.small(15);
  row.lateBefore = q.small(16);
  row.carrier = textAt(q, 17);
  row.tracking = textAt(q, 18);
  if (!q.isNull(19)) row.swapFor = q.id<EventId>(19);
  row.receiver = textAt(q, 20);
  if (!q.isNull(21)) readReturn(q, row);
  return row;
}

ClaimRow readClaim(Query& q) {
  return {q.id<KitId>(0),
          q.id<EventId>(1),
          q.id<EventId>(2),
          q.id<GroupId>(3),
          q.id<SchoolId>(4),
          q.id<CenterId>(5),
          static_cast<std::uint32_t>(q.number(6)),
          q.small(7),
          q.small(8),
          q.small(9),
          dayAt(q, 10),
          textAt(q, 11)};
}

std::optional<Day> maybeDay(Query& q, int column) {
  return q.isNull(column) ? std::nullopt : std::optional(dayAt(q, column));
}

SchoolRow readSchool(Query& q) {
  SchoolRow row{q.id<SchoolId>(0), codeAt(q, 1), q.text(2), q.text(3),
                q.text(4),         q.text(5),    {},        {}};
  if (!q.isNull(6)) row.mergedInto = q.id<SchoolId>(6);
  row.holdLifted = maybeDay(q, 7);
  return row;
}

std::optional<TeacherId> mergedTeacherAt(Query& q, int column) {
  return q.isNull(column) ? std::nullopt : std::optional(q.id<TeacherId>(column));
}

TeacherRow readTeacher(Query& q) {
  return {q.id<TeacherId>(0), codeAt(q, 1), q.id<SchoolId>(2), q.text(3),
          textAt(q, 4),       textAt(q, 5), textAt(q, 6),      mergedTeacherAt(q, 7)};
}

CodeRow readCode(Query& q) {
  return {q.id<AggId>(0), static_cast<CodeKind>(q.number(1)), q.number(2) == 1, q.text(3)};
}

std::map<std::uint32_t, int> readCounts(Query query) {
  std::map<std::uint32_t, int> counts;
  while (query.step()) counts[static_cast<std::uint32_t>(query.number(0))] = query.small(1);
  return counts;
}

int countOf(Query query) { return query.step() ? query.small(0) : 0; }

// A teacher with what is known of the person; the data may be missing or erased.
constexpr char kTeachers[] =
    "SELECT t.agg, t.code, t.school, t.subject, n.data, p.data, e.data, t.merged_into FROM "
    "view_teacher AS t "
    "LEFT JOIN pii AS n ON n.commitment = t.name_c LEFT JOIN pii AS p ON p.commitment = t.phone_c "
    "LEFT JOIN pii AS e ON e.commitment = t.email_c ORDER BY t.code";
constexpr char kTeachersOfSchool[] =
    "SELECT t.agg, t.code, t.school, t.subject, n.data, p.data, e.data, t.merged_into FROM "
    "view_teacher AS t "
    "LEFT JOIN pii AS n ON n.commitment = t.name_c LEFT JOIN pii AS p ON p.commitment = t.phone_c "
    "LEFT JOIN pii AS e ON e.commitment = t.email_c WHERE t.merged_into IS NULL AND "
    "t.school IN " KSTEM_SAME_SCHOOLS " ORDER BY n.data, t.code";

// A line with the name of who took it.
#define KSTEM_LINE_COLUMNS                                                                     \
  "SELECT l.agg, l.checkout, l.grp, l.loan, l.school, l.teacher, l.center, l.clerk, l.at, "    \
  "l.out_day, l.processed_day, l.due_day, l.due_reason, l.status, l.first_due, l.extensions, " \
  "l.late_before, l.carrier, l.tracking, l.swap_for, r.data, l.back, l.back_grp, "             \
  "l.back_center, l.back_at, l.actual_day, l.back_day, l.checked FROM view_line AS l "         \
  "LEFT JOIN pii AS r ON r.commitment = l.receiver_c "
#define KSTEM_CLAIM_COLUMNS                                                                     \
  "SELECT c.agg, c.checked, c.checkout, c.grp, c.school, c.center, c.no, c.missing, c.broken, " \
  "c.settled, c.day, n.data FROM view_claim AS c LEFT JOIN pii AS n ON n.commitment = c.note_c "
constexpr char kTeacher[] =
    "SELECT t.agg, t.code, t.school, t.subject, n.data, p.data, e.data, t.merged_into FROM "
    "view_teacher AS t "
    "LEFT JOIN pii AS n ON n.commitment = t.name_c LEFT JOIN pii AS p ON p.commitment = t.phone_c "
    "LEFT JOIN pii AS e ON e.commitment = t.email_c WHERE t.agg = ?";

}  // namespace

std::vector<CenterRow> Rows::centers() {
  return all<CenterRow>(m_db.query("SELECT * FROM view_center ORDER BY no"), readCenter);
}

std::optional<CenterRow> Rows::center(const CenterId& id) {
  return one<CenterRow>(bound(m_db.query("SELECT * FROM view_center WHERE agg = ?"), id),
                        readCenter);
}

CenterPolicy Rows::policy(const CenterId& center) {
  CenterPolicy policy;
  Query query = m_db.query("SELECT key, value FROM view_policy WHERE agg = ?");
  query.bind(center);
  while (query.step()) {
    const int value = query.small(1);
    switch (static_cast<PolicyKey>(query.number(0))) {
      case PolicyKey::Due: policy.due = static_cast<DuePolicy>(value); break;
      case PolicyKey::LoanDays: policy.loanDays = value; break;
      case PolicyKey::MaxLoanDays: policy.maxLoanDays = value; break;
      case PolicyKey::Turnaround: policy.turnaroundDays = value; break;
      case PolicyKey::MaxKits: policy.maxKits = value; break;
      case PolicyKey::MaxReservations: policy.maxReservations = value; break;
      case PolicyKey::HorizonDays: policy.horizonDays = value; break;
      case PolicyKey::ManagerLoanDays: policy.managerLoanDays = value; break;
      case PolicyKey::ExtensionDays: policy.extensionDays = value; break;
      case PolicyKey::LongLateFrom: policy.longLateFrom = value; break;
      case PolicyKey::LongHoldDays: policy.longHoldDays = value; break;
      case PolicyKey::ClaimRateYear1:
      case PolicyKey::ClaimRateYear2:
      case PolicyKey::ClaimRateYear3:
      case PolicyKey::ClaimRateYear4:
      case PolicyKey::ClaimRateYear5:
        policy.claimRates[static_cast<std::size_t>(query.number(0)) - 12] = value;
        break;
      case PolicyKey::FinishPrints: policy.finishPrints = static_cast<FinishPrint>(value); break;
      case PolicyKey::NextConfirms: policy.nextScan = static_cast<NextScan>(value); break;
      case PolicyKey::RetentionMonths: policy.retentionMonths = value; break;
      case PolicyKey::BookingPrints: policy.bookingPrints = static_cast<FinishPrint>(value); break;
    }
  }
  return policy;
}

DayExceptions Rows::exceptions(const CenterId& center) {
  DayExceptions days = exceptionsBy(bankAgg());
  for (const auto& [day, exception] : exceptionsBy(aggOf(center))) days[day] = exception;
  return days;
}

std::optional<DeskRow> Rows::desk(const DeskId& id) {
  return one<DeskRow>(
      bound(m_db.query("SELECT center, digit, label FROM view_desk WHERE agg = ?"), id),
      [](Query& q) {
        return DeskRow{q.id<CenterId>(0), q.small(1), q.text(2)};
      });
}

std::vector<ClerkRow> Rows::clerks(const CenterId& center) {
  return all<ClerkRow>(
      bound(m_db.query("SELECT c.agg, c.code, c.center, n.data, c.gone FROM view_clerk AS c "
                       "LEFT JOIN pii AS n ON n.commitment = c.name_c WHERE c.center = ? "
                       "AND c.gone IS NULL ORDER BY c.code"),
            center),
      readClerk);
}

std::optional<ClerkRow> Rows::clerk(const ClerkId& id) {
  return one<ClerkRow>(
      bound(m_db.query("SELECT c.agg, c.code, c.center, n.data, c.gone FROM view_clerk AS c "
                       "LEFT JOIN pii AS n ON n.commitment = c.name_c WHERE c.agg = ?"),
            id),
      readClerk);
}

std::optional<ModelRow> Rows::model(const ModelId& id) {
  auto model =
      one<ModelRow>(bound(m_db.query("SELECT * FROM view_model WHERE agg = ?"), id), readModel);
  if (!model) return model;
  model->parts =
      all<Part>(bound(m_db.query("SELECT no, name, quantity, unit_price, consumable, "
                                 "key_part, card FROM view_part WHERE agg = ? ORDER BY no"),
                      id),
                readPart);
  return model;
}

std::vector<ModelRow> Rows::models() {
  return all<ModelRow>(m_db.query("SELECT * FROM view_model ORDER BY catalog_no, name"), readModel);
}

std::optional<KitRow> Rows::kit(const KitId& id) {
  return one<KitRow>(bound(m_db.query("SELECT * FROM view_kit WHERE agg = ?"), id), readKit);
}

std::vector<KitRow> Rows::kits() {
  return all<KitRow>(m_db.query("SELECT * FROM view_kit ORDER BY code"), readKit);
}

std::map<std::uint32_t, int> Rows::counted(const KitId& id) {
  return readCounts(bound(m_db.query("SELECT no, have FROM view_kit_part WHERE agg = ?"), id));
}

std::vector<CodeRow> Rows::codesByText(std::string_view text) {
  Query query = m_db.query(
      "SELECT agg, subject, own, text FROM view_code WHERE text = ? ORDER BY own = 1 DESC, agg");
  query.bind(text);
  return all<CodeRow>(std::move(query), readCode);
}

std::vector<CodeRow> Rows::codesByFolded(std::string_view folded) {
  Query query =
      m_db.query("SELECT agg, subject, own, text FROM view_code WHERE folded = ? ORDER BY agg");
  query.bind(folded);
  return all<CodeRow>(std::move(query), readCode);
}

int Rows::highestSerial(CodeKind kind, int center, int desk) {
  Query query =
      m_db.query("SELECT max(serial) FROM view_issued WHERE kind = ? AND center = ? AND desk = ?");
  query.bind(static_cast<std::int64_t>(kind)).bind(std::int64_t{center}).bind(std::int64_t{desk});
  return countOf(std::move(query));
}

std::vector<int> Rows::freeDigits(const CenterId& center, int centerNo) {
  Query query = m_db.query(
      "WITH RECURSIVE digit(d) AS (SELECT 0 UNION ALL SELECT d + 1 FROM digit WHERE d < 9) "
      "SELECT d FROM digit WHERE d NOT IN (SELECT digit FROM view_desk WHERE center = ?) "
      "AND NOT EXISTS (SELECT 1 FROM view_issued WHERE center = ? AND desk = d) ORDER BY d");
  query.bind(center).bind(std::int64_t{centerNo});
  return all<int>(std::move(query), [](Query& q) { return q.small(0); });
}

std::optional<LineRow> Rows::line(const EventId& checkout) {
  return one<LineRow>(bound(m_db.query(KSTEM_LINE_COLUMNS "WHERE l.checkout = ?"), checkout),
                      readLine);
}

std::vector<LineRow> Rows::linesOfLoan(const GroupId& loan) {
  return all<LineRow>(bound(m_db.query(KSTEM_LINE_COLUMNS "JOIN ev ON ev.id = l.checkout "
                                                          "WHERE l.grp = ? ORDER BY ev.hlc"),
                            loan),
                      readLine);
}

std::int64_t Rows::openLinesOfTeacher(const TeacherId& teacher) {
  Query query = m_db.query("SELECT count(*) FROM view_line WHERE teacher = ? AND status = 0");
  query.bind(teacher).step();
  return query.number(0);
}

std::vector<LineRow> Rows::linesOfKit(const KitId& kit) {
  return all<LineRow>(bound(m_db.query(KSTEM_LINE_COLUMNS "WHERE l.agg = ? ORDER BY l.at"), kit),
                      readLine);
}

std::vector<LineRow> Rows::openLinesOf(const SchoolId& school) {
  return all<LineRow>(
      bound(m_db.query(KSTEM_LINE_COLUMNS "WHERE l.status = 0 AND l.school IN " KSTEM_SAME_SCHOOLS
                                          " ORDER BY l.due_day"),
            school),
      readLine);
}

std::vector<LineRow> Rows::linesOf(const SchoolId& school) {
  return all<LineRow>(bound(m_db.query(KSTEM_LINE_COLUMNS "WHERE l.school IN " KSTEM_SAME_SCHOOLS
                                                          " ORDER BY l.out_day DESC, l.at DESC"),
                            school),
                      readLine);
}

std::vector<ClaimRow> Rows::claimsOf(const SchoolId& school) {
  return all<ClaimRow>(bound(m_db.query(KSTEM_CLAIM_COLUMNS "WHERE c.school IN " KSTEM_SAME_SCHOOLS
                                                            " ORDER BY c.day DESC, c.agg, c.no"),
                             school),
                       readClaim);
}

std::vector<ClaimRow> Rows::claimsOf(const KitId& kit) {
  return all<ClaimRow>(
      bound(m_db.query(KSTEM_CLAIM_COLUMNS "WHERE c.agg = ? ORDER BY c.day DESC, c.no"), kit),
      readClaim);
}

std::vector<ClaimRow> Rows::openClaims() {
  return all<ClaimRow>(m_db.query(KSTEM_CLAIM_COLUMNS
                                  "WHERE c.settled < c.missing + c.broken ORDER BY c.day, c.agg, "
                                  "c.no"),
                       readClaim);
}

std::vector<NoteRow> Rows::notesOf(const AggId& agg, Day day) {
  Query query = m_db.query(
      "SELECT t.id, t.clerk, t.at, n.data, t.until, t.prints FROM view_note AS t LEFT JOIN pii AS "
      "n "
      "ON n.commitment = t.text_c WHERE t.agg = ? AND (t.until IS NULL OR t.until >= ?) "
      "ORDER BY t.at DESC");
  query.bind(agg).bind(day.number());
  return all<NoteRow>(std::move(query), [](Query& q) {
    return NoteRow{q.id<EventId>(0), q.id<ClerkId>(1), q.number(2),
                   textAt(q, 3),     maybeDay(q, 4),   static_cast<NotePaper>(q.number(5))};
  });
}

std::vector<CallRow> Rows::callsOf(const GroupId& loan) {
  return all<CallRow>(
      bound(m_db.query("SELECT c.id, c.clerk, c.at, c.day, c.result, c.promised, n.data FROM "
                       "view_call AS c LEFT JOIN pii AS n ON n.commitment = c.note_c "
                       "WHERE c.agg = ? ORDER BY c.at DESC"),
            loan),
      [](Query& q) {
        return CallRow{q.id<EventId>(0),
                       q.id<ClerkId>(1),
                       q.number(2),
                       dayAt(q, 3),
                       static_cast<CallResult>(q.number(4)),
                       maybeDay(q, 5),
                       textAt(q, 6)};
      });
}

// The view has no circles: of those the projection lets one stand for all.

SchoolId Rows::standsFor(const SchoolId& id) {
  SchoolId end = id;
  for (auto row = school(end); row && row->mergedInto; row = school(end)) end = *row->mergedInto;
  return end;
}

TeacherId Rows::standsFor(const TeacherId& id) {
  TeacherId end = id;
  for (auto row = teacher(end); row && row->mergedInto; row = teacher(end)) end = *row->mergedInto;
  return end;
}

std::vector<ClerkRow> Rows::goneClerks() {
  return all<ClerkRow>(
      m_db.query("SELECT c.agg, c.code, c.center, n.data, c.gone FROM view_clerk AS c "
                 "LEFT JOIN pii AS n ON n.commitment = c.name_c WHERE c.gone IS NOT NULL "
                 "ORDER BY c.code"),
      readClerk);
}

std::optional<GroupId> Rows::loanByCode(const Code& code) {
  Query query = m_db.query("SELECT grp FROM view_line WHERE loan = ? LIMIT 1");
  query.bind(static_cast<std::int64_t>(code.number()));
  return one<GroupId>(std::move(query), [](Query& q) { return q.id<GroupId>(0); });
}

std::vector<LinePartRow> Rows::partsOf(const EventId& checkout) {
  return all<LinePartRow>(
      bound(m_db.query(
                "SELECT no, expected, went, came, broken FROM view_line_part WHERE checkout = ? "
                "ORDER BY no"),
            checkout),
      [](Query& q) {
        return LinePartRow{static_cast<std::uint32_t>(q.number(0)), q.small(1), q.small(2),
                           q.isNull(3) ? std::nullopt : std::optional(q.small(3)), q.small(4)};
      });
}

int Rows::lentOn(const CenterId& center, Day day) {
  Query query = m_db.query("SELECT count(*) FROM view_line WHERE processed_day = ? AND center = ?");
  query.bind(day.number()).bind(center);
  return countOf(std::move(query));
}

int Rows::returnedOn(const CenterId& center, Day day) {
  Query query = m_db.query("SELECT count(*) FROM view_line WHERE back_day = ? AND back_center = ?");
  query.bind(day.number()).bind(center);
  return countOf(std::move(query));
}

int Rows::overdueAt(const CenterId& center, Day today) {
  Query query =
      m_db.query("SELECT count(*) FROM view_line WHERE status = 0 AND due_day < ? AND center = ?");
  query.bind(today.number()).bind(center);
  return countOf(std::move(query));
}

std::vector<SchoolRow> Rows::schools() {
  return all<SchoolRow>(m_db.query("SELECT * FROM view_school ORDER BY name, code"), readSchool);
}

std::optional<SchoolRow> Rows::school(const SchoolId& id) {
  return one<SchoolRow>(bound(m_db.query("SELECT * FROM view_school WHERE agg = ?"), id),
                        readSchool);
}

std::vector<TeacherRow> Rows::teachers() {
  return all<TeacherRow>(m_db.query(kTeachers), readTeacher);
}

std::vector<TeacherRow> Rows::teachersOf(const SchoolId& school) {
  return all<TeacherRow>(bound(m_db.query(kTeachersOfSchool), school), readTeacher);
}

std::optional<TeacherRow> Rows::teacher(const TeacherId& id) {
  return one<TeacherRow>(bound(m_db.query(kTeacher), id), readTeacher);
}

bool Rows::hasKits(const ModelId& model) {
  return bound(m_db.query("SELECT 1 FROM view_kit WHERE model = ? LIMIT 1"), model).step();
}

bool Rows::isBorrower(const AggId& id) {
  Query query = m_db.query("SELECT 1 FROM view_line WHERE school = ?1 OR teacher = ?1 LIMIT 1");
  return query.bind(id).step();
}

std::vector<AggId> Rows::reservationsOn(const AggId& id) {
  return all<AggId>(
      bound(m_db.query("SELECT agg FROM view_reservation WHERE school = ?1 OR teacher = ?1"), id),
      [](Query& q) { return q.id<AggId>(0); });
}

int Rows::copies(const GroupId& group, Form form) {
  Query query = m_db.query("SELECT copies FROM view_print WHERE agg = ? AND form = ?");
  query.bind(group).bind(static_cast<std::int64_t>(form));
  return countOf(std::move(query));
}

std::vector<std::string> Rows::attentionOf(const AggId& agg) {
  return all<std::string>(
      bound(m_db.query("SELECT kind FROM view_attention WHERE agg = ? ORDER BY kind"), agg),
      [](Query& q) { return q.text(0); });
}

bool Rows::isSettled(const AggId& agg, const EventId& event, const EventId& other) {
  Query query = m_db.query("SELECT 1 FROM view_settled WHERE agg = ? AND event = ? AND other = ?");
  query.bind(agg).bind(event).bind(other);
  return query.step();
}

bool Rows::isAttention(const AggId& agg, const EventId& event, const EventId& other) {
  Query query =
      m_db.query("SELECT 1 FROM view_attention WHERE agg = ? AND event = ? AND other = ?");
  query.bind(agg).bind(event).bind(other);
  return query.step();
}

std::vector<AliasRow> Rows::aliases() {
  return all<AliasRow>(
      m_db.query("SELECT agg, text FROM view_code WHERE own = 0 ORDER BY agg, text"), [](Query& q) {
        return AliasRow{q.id<AggId>(0), q.text(1)};
      });
}

std::vector<std::string> Rows::aliasesOf(const AggId& agg) {
  return all<std::string>(
      bound(m_db.query("SELECT text FROM view_code WHERE agg = ? AND own = 0 ORDER BY text"), agg),
      [](Query& q) { return q.text(0); });
}

std::vector<LoanRow> Rows::loansBetween(std::uint64_t first, std::uint64_t last, int limit) {
  Query query = m_db.query(
      "SELECT grp, loan FROM view_line WHERE loan BETWEEN ? AND ? GROUP BY loan "
      "ORDER BY loan DESC LIMIT ?");
  query.bind(static_cast<std::int64_t>(first)).bind(static_cast<std::int64_t>(last));
  query.bind(std::int64_t{limit});
  return all<LoanRow>(std::move(query), [](Query& q) {
    return LoanRow{q.id<GroupId>(0), codeAt(q, 1)};
  });
}

std::vector<SchoolRow> Rows::sameSchools(const SchoolId& id) {
  return all<SchoolRow>(
      bound(m_db.query("SELECT * FROM view_school WHERE agg IN " KSTEM_SAME_SCHOOLS), id),
      readSchool);
}

std::vector<std::uint32_t> Rows::countedParts(const ModelId& model) {
  Query query = m_db.query(
      "SELECT p.no FROM view_kit AS k JOIN view_kit_part AS p ON p.agg = k.agg WHERE k.model = ?1 "
      "UNION SELECT p.no FROM view_kit AS k JOIN view_line_part AS p ON p.agg = k.agg "
      "WHERE k.model = ?1");
  return all<std::uint32_t>(bound(std::move(query), model),
                            [](Query& q) { return static_cast<std::uint32_t>(q.number(0)); });
}

DayExceptions Rows::exceptionsBy(const AggId& whose) {
  DayExceptions days;
  Query query = m_db.query("SELECT day, open, reason FROM view_day WHERE agg = ?");
  query.bind(whose);
  while (query.step()) days[dayAt(query, 0)] = {query.number(1) != 0, query.text(2)};
  return days;
}

std::vector<LineRow> Rows::openLinesDue(Day first, Day last) {
  Query query = m_db.query(KSTEM_LINE_COLUMNS
                           "WHERE l.status = 0 AND l.due_day BETWEEN ? AND ? "
                           "ORDER BY l.due_day, l.loan, l.agg");
  query.bind(first.number()).bind(last.number());
  return all<LineRow>(std::move(query), readLine);
}

std::vector<LineRow> Rows::openLinesConcerning(const CenterId& center) {
  Query query = m_db.query(KSTEM_LINE_COLUMNS
                           "JOIN view_kit AS k ON k.agg = l.agg "
                           "WHERE l.status = 0 AND (l.center = ?1 OR k.home = ?1) "
                           "ORDER BY l.due_day, l.loan, l.agg");
  query.bind(center);
  return all<LineRow>(std::move(query), readLine);
}

}  // namespace kstem::store
