#include "core/service/work.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/service/free_digit.h"
#include "core/store/blobs.h"
#include "core/store/meta.h"
#include "core/store/projection.h"

namespace kstem {
namespace {

constexpr int kWarnFrom = 95000;
constexpr int kSkipped = 2000;
constexpr std::array kIssued{CodeKind::Kit,     CodeKind::Part,    CodeKind::School,
                             CodeKind::Teacher, CodeKind::Clerk,   CodeKind::Reservation,
                             CodeKind::Loan,    CodeKind::Transfer, CodeKind::Shelf};

/// Up to which serial codes were left out.
std::string skippedKey(CodeKind kind, int digit) {
  return "skipped_" + std::to_string(static_cast<int>(kind)) + "_" + std::to_string(digit);
}

/// A kit in somebody's hands is taken back and seen whatever else is known of it.
bool isPhysical(const Fact& fact) {
  return std::holds_alternative<KitReturned>(fact) || std::holds_alternative<KitChecked>(fact) ||
         std::holds_alternative<KitSeen>(fact) || std::holds_alternative<KitReceived>(fact) ||
         std::holds_alternative<AttentionSettled>(fact) ||
         std::holds_alternative<DocumentPrinted>(fact);
}

}  // namespace

Work::Work(const Context& context)
    : m_context(context),
      m_rows(context.db),
      m_journal(context.db),
      m_today(context.clock.today()),
      m_digit(context.place.digit) {
  if (const auto desk = m_rows.desk(context.place.desk)) m_digit = desk->digit;
  m_group = m_done.group = newId<GroupId>(context.clock, context.random);
}

Calendar Work::calendar() { return {HolidayTable::builtIn(), m_rows.exceptions(place().center)}; }

EventId Work::emit(const AggId& agg, Fact fact, std::vector<Commitment> commitments) {
  if (!isPhysical(fact) && m_refusal && isReadOnly(agg))
    m_refusal = Error{Errc::UpdateNeeded, codeOf(agg)};
  const EventId id =
      m_journal.append({agg, std::move(fact), m_context.clerk, m_group, std::move(commitments)},
                       m_context.clock.now(), m_touched);
  m_done.events.push_back(id);
  return id;
}

std::string Work::codeOf(const AggId& agg) {
  if (const auto kit = m_rows.kit(fromAgg<KitId>(agg))) return kit->code.digits();
  if (const auto school = m_rows.school(fromAgg<SchoolId>(agg))) return school->code.digits();
  if (const auto teacher = m_rows.teacher(fromAgg<TeacherId>(agg))) return teacher->code.digits();
  return {};
}

bool Work::isReadOnly(const AggId& agg) { return m_journal.hasUnknown(agg); }

Personal Work::keepPersonal(const AggId& subject, std::string_view text,
                            std::vector<Commitment>& commitments) {
  if (text.empty()) return std::nullopt;
  const Blob blob = makeBlob(subject.bytes, text, m_context.random);
  if (auto kept = store::Blobs(m_context.db).keep(blob); !kept) return std::nullopt;
  commitments.push_back(blob.commitment);
  return static_cast<std::uint32_t>(commitments.size() - 1);
}

AggId Work::makeId() {
  m_done.made.push_back(newId<AggId>(m_context.clock, m_context.random));
  return m_done.made.back();
}

int Work::lastSerial(CodeKind kind) {
  const auto skipped = store::Meta(m_context.db).number(skippedKey(kind, m_digit));
  return std::max(m_rows.highestSerial(kind, place().centerNo, m_digit), static_cast<int>(skipped));
}

int Work::nextSerial(CodeKind kind) {
  auto [it, fresh] = m_serials.try_emplace(kind, 0);
  if (fresh) it->second = lastSerial(kind);
  return ++it->second;
}

void Work::skipSerials(int times) {
  for (const CodeKind kind : kIssued)
    store::Meta(m_context.db).set(skippedKey(kind, m_digit), lastSerial(kind) + kSkipped * times);
  m_serials.clear();
}

void Work::registerDesk() {
  leaveGroup();
  const auto center = m_rows.center(place().center);
  const std::string name = center ? center->shortName : std::to_string(place().centerNo);
  store::Meta(m_context.db).set("desk_digit", place().digit);
  emit(aggOf(place().desk),
       DeskRegistered{place().center, static_cast<std::uint32_t>(place().digit),
                      name + std::to_string(place().digit)});
}

bool Work::takeDigit() {
  const auto digit = freeDigit(m_context.db, place());
  if (!digit) return false;
  emit(aggOf(place().desk), DeskDigitTaken{static_cast<std::uint32_t>(*digit)});
  m_digit = *digit;
  m_serials.clear();
  return true;
}

Result<Code> Work::issue(CodeKind kind) {
  int serial = nextSerial(kind);
  if (serial > Code::kMaxSerial) {
    if (!takeDigit()) return Error{Errc::CodeExhausted, {}};
    serial = nextSerial(kind);
  }
  const auto code = Code::make(kind, place().centerNo, m_digit, serial);
  if (!code) return code;
  if (serial >= kWarnFrom) tell({Notice::CodesRunningOut, code->digits(), {}, {}});
  m_done.issued.push_back(*code);
  return code;
}

void Work::settle() {
  const std::set<AggId> folded = store::Projection(m_context.db).refold(m_touched);
  m_done.touched.insert(m_done.touched.end(), folded.begin(), folded.end());
  m_touched.clear();
}

}  // namespace kstem
