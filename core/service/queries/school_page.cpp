#include "core/service/queries/school_page.h"

#include <algorithm>

#include "core/domain/claim_rate.h"
#include "core/domain/due.h"
#include "core/service/bank.h"
#include "core/service/queries/center_news.h"
#include "core/service/queries/school_hold.h"
#include "core/service/queries/today_phone.h"
#include "core/store/school_list_rows.h"

namespace kstem {
namespace {

SchoolLoan loanOf(Names& names, const store::LineRow& line, Day today) {
  SchoolLoan loan;
  loan.kit = names.kit(line.kit);
  loan.loan = line.loan;
  loan.loanCode = line.loanCode;
  loan.teacher = names.teacher(line.teacher);
  loan.center = names.center(line.center);
  loan.outDay = line.outDay;
  loan.due = line.dueDay;
  loan.returned = line.actualDay;
  loan.daysLate = line.status == LineStatus::Open ? daysLate(line.dueDay, today)
                                                  : latenessOf(heldLineOf(line), today);
  loan.extensions = line.extensions;
  loan.unconfirmed = line.status == LineStatus::Unconfirmed;
  return loan;
}

std::string partName(const store::ModelRow* model, std::uint32_t no) {
  if (model != nullptr)
    for (const Part& part : model->parts)
      if (part.no == no) return part.name;
  return std::to_string(no);
}

int partPrice(const store::ModelRow* model, std::uint32_t no) {
  if (model != nullptr)
    for (const Part& part : model->parts)
      if (part.no == no) return static_cast<int>(part.unitPrice);
  return 0;
}

/// Reads one page; every function fills one part of it.
class PageReader final {
 public:
  PageReader(Bank& bank, const store::SchoolRow& school)
      : m_bank(bank), m_rows(bank.rows()), m_names(bank), m_policy(bank.policy()) {
    m_view.id = school.id;
    m_view.code = school.code;
    m_view.name = school.name;
    m_view.level = school.level;
    m_view.office = school.office;
    m_view.district = school.district;
    m_view.today = bank.today();
  }

  SchoolPageView read() {
    readOut();
    readHeld();
    readTeachers();
    readClaims();
    readNotes();
    readMerged();
    m_view.reservations = readReservationsOf(m_bank, m_view.id);
    m_view.back = store::SchoolListRows(m_bank.db()).countBack(m_view.id);
    for (const store::ClerkRow& clerk : m_rows.clerks(m_bank.place().center))
      m_view.clerks.push_back({clerk.id, clerk.code, m_names.clerk(clerk.id)});
    return std::move(m_view);
  }

 private:
  void readOut();
  void readHeld();
  void readTeachers();
  void readClaims();
  void readNotes();
  void readMerged();
  void addHandover(const store::LineRow& line);
  SchoolClaim claimOf(const store::ClaimRow& row);
  SchoolTeacher teacherOf(const store::TeacherRow& row);

  Bank& m_bank;
  store::Rows m_rows;
  Names m_names;
  CenterPolicy m_policy;
  std::map<TeacherId, int> m_outOf;  ///< kits out, by teacher
  SchoolPageView m_view;
};

void PageReader::readOut() {
  const CenterNews news(m_bank);
  for (const store::LineRow& line : m_rows.openLinesOf(m_view.id)) {
    m_view.out.push_back(loanOf(m_names, line, m_view.today));
    m_view.out.back().centerKnownUntil = news.knownUntil(line.center);
    ++m_outOf[line.teacher];
    addHandover(line);
  }
  m_view.standing.kitsOut = static_cast<int>(m_view.out.size());
  m_view.standing.toHandOver = static_cast<int>(m_view.handover.size());
}

void PageReader::addHandover(const store::LineRow& line) {
  const auto now = schoolOfTeacher(m_bank, line.teacher);
  if (now && *now != m_view.id)
    m_view.handover.push_back({m_view.out.back(), m_names.school(*now)});
}

void PageReader::readHeld() {
  const auto lifted = liftedThrough(m_rows, m_view.id);
  std::vector<HeldLine> lines;
  for (const store::LineRow& line : m_rows.linesOf(m_view.id)) {
    lines.push_back(heldLineOf(line));
    if (!isHolding(lines.back(), lifted, m_view.today, m_policy)) continue;
    const auto days = holdDaysOf(lines.back(), m_policy);
    m_view.reasons.push_back({m_names.kit(line.kit), line.dueDay, line.actualDay,
                              latenessOf(lines.back(), m_view.today),
                              days ? std::optional(days->end - 1) : std::nullopt});
  }
  m_view.standing.hold = holdOf(lines, lifted, m_view.today, m_policy);
  m_view.held = m_view.standing.hold.isHeld(m_view.today);
}

SchoolTeacher PageReader::teacherOf(const store::TeacherRow& row) {
  return {row.id,
          row.code,
          row.name.value_or(std::string(kNoInformation)),
          row.subject,
          maskedPhone(row.phone.value_or("")),
          row.email.value_or(""),
          m_outOf[row.id]};
}

void PageReader::readTeachers() {
  for (const store::TeacherRow& row : m_rows.teachersOf(m_view.id))
    m_view.teachers.push_back(teacherOf(row));
}

SchoolClaim PageReader::claimOf(const store::ClaimRow& row) {
  SchoolClaim claim;
  claim.kit = m_names.kit(row.kit);
  claim.checked = row.checked;
  claim.no = row.no;
  claim.loan = row.loan;
  claim.day = row.day;
  claim.missing = row.missing;
  claim.broken = row.broken;
  claim.open = row.open();
  claim.note = row.note.value_or("");
  if (const auto line = m_rows.line(row.checkout)) claim.loanCode = line->loanCode;
  const auto kit = m_rows.kit(row.kit);
  const store::ModelRow* model = kit ? m_names.model(kit->model) : nullptr;
  claim.part = partName(model, row.no);
  claim.unitPrice = partPrice(model, row.no);
  if (kit) claim.ratePercent = claimRate(m_policy, seoulDay(kit->registeredAt), row.day);
  return claim;
}

void PageReader::readClaims() {
  for (const store::ClaimRow& row : m_rows.claimsOf(m_view.id)) {
    m_view.claims.push_back(claimOf(row));
    m_view.standing.partsOwed += std::max(0, row.open());
  }
  std::stable_partition(m_view.claims.begin(), m_view.claims.end(),
                        [](const SchoolClaim& claim) { return claim.open > 0; });
}

void PageReader::readNotes() {
  for (const store::NoteRow& note : m_rows.notesOf(aggOf(m_view.id), m_view.today))
    m_view.notes.push_back({note.id, note.text.value_or(std::string(kNoInformation)),
                            m_names.clerk(note.clerk), seoulDay(note.at), note.until, note.paper});
}

void PageReader::readMerged() {
  for (const store::SchoolRow& school : m_rows.sameSchools(m_view.id)) {
    for (std::string& alias : m_rows.aliasesOf(aggOf(school.id)))
      m_view.aliases.push_back(std::move(alias));
    if (school.id != m_view.id) m_view.merged.push_back({school.id, school.code, school.name});
  }
}

}  // namespace

std::optional<SchoolPageView> readSchoolPage(Bank& bank, const SchoolId& school) {
  const auto row = bank.rows().school(bank.rows().standsFor(school));
  return row ? std::optional(PageReader(bank, *row).read()) : std::nullopt;
}

std::vector<SchoolLoan> readSchoolPast(Bank& bank, const SchoolId& school, int first, int count) {
  Names names(bank);
  std::vector<SchoolLoan> loans;
  for (const EventId& checkout : store::SchoolListRows(bank.db()).back(school, first, count))
    if (const auto line = bank.rows().line(checkout))
      loans.push_back(loanOf(names, *line, bank.today()));
  return loans;
}

std::optional<SchoolId> schoolOfTeacher(Bank& bank, const TeacherId& teacher) {
  const auto row = bank.rows().teacher(teacher);
  return row ? std::optional(bank.rows().standsFor(row->school)) : std::nullopt;
}

}  // namespace kstem
