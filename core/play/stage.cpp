#include "core/play/stage.h"

#include "core/service/slips.h"
#include "core/service/verify.h"

namespace kstem::play {
namespace {

constexpr int kOpens = 9;  ///< o'clock
constexpr Millis kDay = 24LL * 60 * 60 * 1000;
constexpr int kFirstDay = 20260914;

std::filesystem::path fileIn(const std::filesystem::path& folder) { return folder / "play.kstem"; }

}  // namespace

Stage::Stage(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_clock(*Day::fromNumber(kFirstDay), kOpens, 0) {}

Stage::~Stage() = default;

void Stage::goTo(Day day) {
  m_clock.set(day, kOpens, 0);
  if (m_desk) act(LookAgain{});
}

/// What stands already is not of today, so that no undo reaches it.
template <class Act>
auto Stage::theDayBefore(Act&& act) {
  m_clock.advance(-kDay);
  auto done = act();
  m_clock.advance(kDay);
  return done;
}

Result<void> Stage::openBank(int centerNo, int digit) {
  auto bank = theDayBefore([&] {
    return Bank::create(fileIn(m_folder), world(), centerNo, digit, store::Durability::Bulk);
  });
  if (!bank) return bank.error();
  m_bank = *std::move(bank);
  for (const CenterRegistered& center : m_centers)
    if (auto done = prepare(RegisterCenter{center}); !done) return done.error();
  return {};
}

void Stage::addCenter(const CenterRegistered& about) {
  if (!isOpen()) return m_centers.push_back(about);
  static_cast<void>(prepare(RegisterCenter{about}));
}

Result<Committed> Stage::prepare(const Intent& intent) {
  if (!isOpen()) return Error{Errc::BadInput, "준비 자리"};
  auto done = theDayBefore([&] { return m_bank->perform(intent); });
  if (m_desk) m_desk->refresh();
  return done;
}

Desk& Stage::desk() {
  if (!m_desk) {
    m_desk = std::make_unique<Desk>(*m_bank);
    m_reply = m_desk->open();
  }
  return *m_desk;
}

template <class Act>
void Stage::watched(Act&& act) {
  Desk& desk = this->desk();
  m_eventsBefore = eventCount(*m_bank);
  m_reply = act(desk);
  m_eventsAfter = eventCount(*m_bank);
  printIfAsked();
}

void Stage::switchOn() {
  m_desk.reset();
  m_eventsBefore = eventCount(*m_bank);
  desk();
  m_eventsAfter = eventCount(*m_bank);
}

void Stage::act(const DeskAction& action) {
  watched([&](Desk& desk) { return desk.act(action); });
}

/// Paper comes out at once when the printer works; that it came is written down.
void Stage::printIfAsked() {
  if (!m_printerWorks) return;
  const auto clerk = m_desk->view().clerk;
  const ClerkId by = clerk ? clerk->id : ClerkId{};
  if (m_reply.print)
    if (const auto slip = printSlip(*m_bank, *m_reply.print, by); !slip)
      m_reply.failed = slip.error();
  for (const GroupId& group : m_reply.receipts)
    if (const auto done = m_bank->perform(RecordPrint{group, Form::ReturnReceipt}, by); !done)
      m_reply.failed = done.error();
}

Result<void> Stage::crash() {
  m_desk.reset();
  m_bank.reset();
  auto bank = Bank::open(fileIn(m_folder), world());
  if (!bank) return bank.error();
  m_bank = *std::move(bank);
  desk();
  m_eventsBefore = m_eventsAfter = eventCount(*m_bank);
  return {};
}

std::optional<Known> Stage::find(const std::string& name) {
  if (const auto at = m_names.find(name); at != m_names.end()) return at->second;
  const auto code = Code::parse(name);
  if (!code || !isOpen()) return std::nullopt;
  if (const auto loan = rows().loanByCode(*code)) return Known{aggOf(*loan), *code};
  const auto found = rows().codesByText(code->digits());
  if (found.empty()) return std::nullopt;
  return Known{found.front().agg, *code};
}

std::string Stage::nameOf(const std::string& digits) const {
  for (const auto& [name, known] : m_names)
    if (known.code.number() != 0 && known.code.digits() == digits) return name;
  return digits;
}

std::optional<store::ReservationRow> Stage::reservation(const ReservationId& id) {
  return store::ReservationRows(m_bank->db()).one(id);
}

Code Stage::codeOf(const AggId& id) {
  if (const auto kit = rows().kit(fromAgg<KitId>(id))) return kit->code;
  if (const auto school = rows().school(fromAgg<SchoolId>(id))) return school->code;
  if (const auto teacher = rows().teacher(fromAgg<TeacherId>(id))) return teacher->code;
  if (const auto clerk = rows().clerk(fromAgg<ClerkId>(id))) return clerk->code;
  if (const auto row = reservation(fromAgg<ReservationId>(id))) return row->code;
  return {};
}

std::string Stage::nameOf(const AggId& id) const {
  for (const auto& [name, known] : m_names)
    if (known.id == id) return name;
  return "?";
}

}  // namespace kstem::play
