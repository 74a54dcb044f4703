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
  if (m_desk) m_desk->refresh();
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

void Stage::act(const DeskAction& action) {
  watched([&](Desk& desk) { return desk.act(action); });
}

void Stage::perform(const Intent& intent) {
  watched([&](Desk& desk) {
    DeskReply reply;
    const auto clerk = desk.view().clerk;
    auto done = m_bank->perform(intent, clerk ? clerk->id : ClerkId{});
    if (done) {
      reply.news = std::move(done->news);
    } else {
      reply.failed = done.error();
    }
    desk.refresh();
    return reply;
  });
}

/// Paper comes out at once when the printer works; that it came is written down.
void Stage::printIfAsked() {
  if (!m_reply.print || !m_printerWorks) return;
  const auto clerk = m_desk->view().clerk;
  const auto slip = printSlip(*m_bank, *m_reply.print, clerk ? clerk->id : ClerkId{});
  if (!slip) m_reply.failed = slip.error();
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

std::string Stage::nameOf(const AggId& id) const {
  for (const auto& [name, known] : m_names)
    if (known.id == id) return name;
  return "?";
}

}  // namespace kstem::play
