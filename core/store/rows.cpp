#include "core/store/rows.h"

namespace kstem::store {
namespace {

Day dayAt(Query& query, int column) {
  const auto day = Day::fromNumber(query.number(column));
  return day ? *day : Day();
}

Code codeAt(Query& query, int column) {
  const auto code = Code::fromNumber(static_cast<std::uint64_t>(query.number(column)));
  return code ? *code : Code();
}

template <class T, class Read>
std::vector<T> all(Query query, Read read) {
  std::vector<T> rows;
  while (query.step()) rows.push_back(read(query));
  return rows;
}

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

std::optional<std::string> textAt(Query& query, int column) {
  return query.isNull(column) ? std::nullopt : std::optional(query.text(column));
}

CenterRow readCenter(Query& q) {
  return {q.id<CenterId>(0), q.small(1), q.text(2), q.text(3),
          q.text(4),         q.text(5),  q.text(6), q.text(7)};
}

ClerkRow readClerk(Query& q) {
  return {q.id<ClerkId>(0), codeAt(q, 1), q.id<CenterId>(2), textAt(q, 3)};
}

ModelRow readModel(Query& q) {
  return {q.id<ModelId>(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), {}};
}

Part readPart(Query& q) {
  return {static_cast<std::uint32_t>(q.number(0)),
          q.text(1),
          static_cast<std::uint32_t>(q.number(2)),
          static_cast<std::uint32_t>(q.number(3)),
          q.number(4) != 0,
          q.number(5) != 0};
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
             std::nullopt};
  if (!q.isNull(8)) row.checkout = q.id<EventId>(8);
  return row;
}

LineRow readLine(Query& q) {
  LineRow row{q.id<KitId>(0),
              q.id<EventId>(1),
              q.id<GroupId>(2),
              codeAt(q, 3),
              q.id<SchoolId>(4),
              q.id<TeacherId>(5),
              q.id<CenterId>(6),
              q.id<ClerkId>(7),
              q.number(8),
              dayAt(q, 9),
              dayAt(q, 10),
              dayAt(q, 11),
              q.text(12),
              static_cast<LineStatus>(q.number(13)),
              std::nullopt,
              {},
              {},
              0,
              std::nullopt,
              std::nullopt,
              false};
  if (q.isNull(14)) return row;
  row.returned = q.id<EventId>(14);
  row.returnGroup = q.id<GroupId>(15);
  row.returnCenter = q.id<CenterId>(16);
  row.returnedAt = q.number(17);
  row.actualDay = dayAt(q, 18);
  row.backDay = dayAt(q, 19);
  row.checked = !q.isNull(20);
  return row;
}

SchoolRow readSchool(Query& q) {
  return {q.id<SchoolId>(0), codeAt(q, 1), q.text(2), q.text(3), q.text(4), q.text(5)};
}

TeacherRow readTeacher(Query& q) {
  return {q.id<TeacherId>(0), codeAt(q, 1), q.id<SchoolId>(2), q.text(3),
          textAt(q, 4),       textAt(q, 5), textAt(q, 6)};
}

CodeRow readCode(Query& q) {
  return {q.id<AggId>(0), static_cast<CodeKind>(q.number(1)), q.number(2) != 0};
}

std::map<std::uint32_t, int> readCounts(Query query) {
  std::map<std::uint32_t, int> counts;
  while (query.step()) counts[static_cast<std::uint32_t>(query.number(0))] = query.small(1);
  return counts;
}

int countOf(Query query) { return query.step() ? query.small(0) : 0; }

// A teacher with what is known of the person; the data may be missing or erased.
constexpr char kTeachers[] =
    "SELECT t.agg, t.code, t.school, t.subject, n.data, p.data, e.data FROM view_teacher AS t "
    "LEFT JOIN pii AS n ON n.commitment = t.name_c LEFT JOIN pii AS p ON p.commitment = t.phone_c "
    "LEFT JOIN pii AS e ON e.commitment = t.email_c ORDER BY t.code";
constexpr char kTeachersOfSchool[] =
    "SELECT t.agg, t.code, t.school, t.subject, n.data, p.data, e.data FROM view_teacher AS t "
    "LEFT JOIN pii AS n ON n.commitment = t.name_c LEFT JOIN pii AS p ON p.commitment = t.phone_c "
    "LEFT JOIN pii AS e ON e.commitment = t.email_c WHERE t.school = ? ORDER BY n.data, t.code";
constexpr char kTeacher[] =
    "SELECT t.agg, t.code, t.school, t.subject, n.data, p.data, e.data FROM view_teacher AS t "
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
    }
  }
  return policy;
}

DayExceptions Rows::exceptions(const CenterId& center) {
  DayExceptions days;
  for (const AggId& whose : {bankAgg(), aggOf(center)}) {
    Query query = m_db.query("SELECT day, open, reason FROM view_day WHERE agg = ?");
    query.bind(whose);
    while (query.step()) days[dayAt(query, 0)] = {query.number(1) != 0, query.text(2)};
  }
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
      bound(m_db.query("SELECT c.agg, c.code, c.center, n.data FROM view_clerk AS c "
                       "LEFT JOIN pii AS n ON n.commitment = c.name_c WHERE c.center = ? "
                       "ORDER BY c.code"),
            center),
      readClerk);
}

std::optional<ClerkRow> Rows::clerk(const ClerkId& id) {
  return one<ClerkRow>(
      bound(m_db.query("SELECT c.agg, c.code, c.center, n.data FROM view_clerk AS c "
                       "LEFT JOIN pii AS n ON n.commitment = c.name_c WHERE c.agg = ?"),
            id),
      readClerk);
}

std::optional<ModelRow> Rows::model(const ModelId& id) {
  auto model = one<ModelRow>(bound(m_db.query("SELECT agg, catalog_no, name, name_en, category, "
                                              "set_unit FROM view_model WHERE agg = ?"),
                                   id),
                             readModel);
  if (!model) return model;
  model->parts = all<Part>(bound(m_db.query("SELECT no, name, quantity, unit_price, consumable, "
                                            "key_part FROM view_part WHERE agg = ? ORDER BY no"),
                                 id),
                           readPart);
  return model;
}

std::vector<ModelRow> Rows::models() {
  return all<ModelRow>(m_db.query("SELECT agg, catalog_no, name, name_en, category, set_unit "
                                  "FROM view_model ORDER BY catalog_no"),
                       readModel);
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
  Query query =
      m_db.query("SELECT agg, subject, own FROM view_code WHERE text = ? ORDER BY own DESC, agg");
  query.bind(text);
  return all<CodeRow>(std::move(query), readCode);
}

std::vector<CodeRow> Rows::codesByFolded(std::string_view folded) {
  Query query = m_db.query("SELECT agg, subject, own FROM view_code WHERE folded = ? ORDER BY agg");
  query.bind(folded);
  return all<CodeRow>(std::move(query), readCode);
}

int Rows::highestSerial(CodeKind kind, int center, int desk) {
  Query query =
      m_db.query("SELECT max(serial) FROM view_issued WHERE kind = ? AND center = ? AND desk = ?");
  query.bind(static_cast<std::int64_t>(kind)).bind(std::int64_t{center}).bind(std::int64_t{desk});
  return countOf(std::move(query));
}

std::optional<int> Rows::freeDigit(const CenterId& center, int centerNo) {
  Query query = m_db.query(
      "WITH RECURSIVE digit(d) AS (SELECT 0 UNION ALL SELECT d + 1 FROM digit WHERE d < 9) "
      "SELECT d FROM digit WHERE d NOT IN (SELECT digit FROM view_desk WHERE center = ?) "
      "AND NOT EXISTS (SELECT 1 FROM view_issued WHERE center = ? AND desk = d) LIMIT 1");
  query.bind(center).bind(std::int64_t{centerNo});
  return one<int>(std::move(query), [](Query& q) { return q.small(0); });
}

std::optional<LineRow> Rows::line(const EventId& checkout) {
  return one<LineRow>(bound(m_db.query("SELECT * FROM view_line WHERE checkout = ?"), checkout),
                      readLine);
}

std::vector<LineRow> Rows::linesOfLoan(const GroupId& loan) {
  return all<LineRow>(bound(m_db.query("SELECT line.* FROM view_line AS line JOIN ev ON ev.id = "
                                       "line.checkout WHERE line.grp = ? "
                                       "ORDER BY ev.hlc"),
                            loan),
                      readLine);
}

std::vector<LineRow> Rows::linesOfKit(const KitId& kit) {
  return all<LineRow>(bound(m_db.query("SELECT * FROM view_line WHERE agg = ? ORDER BY at"), kit),
                      readLine);
}

std::vector<LineRow> Rows::openLinesOf(const SchoolId& school) {
  return all<LineRow>(
      bound(m_db.query("SELECT * FROM view_line WHERE school = ? AND status = 0 ORDER BY due_day"),
            school),
      readLine);
}

std::optional<GroupId> Rows::loanByCode(const Code& code) {
  Query query = m_db.query("SELECT grp FROM view_line WHERE loan = ? LIMIT 1");
  query.bind(static_cast<std::int64_t>(code.number()));
  return one<GroupId>(std::move(query), [](Query& q) { return q.id<GroupId>(0); });
}

std::vector<LinePartRow> Rows::partsOf(const EventId& checkout) {
  return all<LinePartRow>(
      bound(m_db.query("SELECT no, expected, went, came FROM view_line_part WHERE checkout = ? "
                       "ORDER BY no"),
            checkout),
      [](Query& q) {
        return LinePartRow{static_cast<std::uint32_t>(q.number(0)), q.small(1), q.small(2),
                           q.isNull(3) ? std::nullopt : std::optional(q.small(3))};
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

bool Rows::isBorrower(const AggId& id) {
  Query query = m_db.query("SELECT 1 FROM view_line WHERE school = ?1 OR teacher = ?1 LIMIT 1");
  return query.bind(id).step();
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

}  // namespace kstem::store
