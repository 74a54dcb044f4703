#include "core/play/place.h"

#include "core/exchange/identity.h"
#include "core/exchange/pairing.h"
#include "core/service/slips.h"
#include "core/service/verify.h"

namespace kstem::play {

Place::Place(std::string name, std::filesystem::path file, Bank::World world)
    : m_name(std::move(name)), m_file(std::move(file)), m_world(world) {}

Place::~Place() = default;

Result<void> Place::create(int centerNo, int digit) {
  auto bank = Bank::create(m_file, m_world, centerNo, digit, store::Durability::Bulk);
  if (!bank) return bank.error();
  m_bank = *std::move(bank);
  return {};
}

Result<void> Place::openFile() {
  auto bank = Bank::open(m_file, m_world);
  if (!bank) return bank.error();
  m_bank = *std::move(bank);
  if (m_hasKeys) return takeUpKeys();
  return {};
}

// ---- the program ----

Desk& Place::desk() {
  if (!m_desk) {
    m_desk = std::make_unique<Desk>(*m_bank);
    m_reply = m_desk->open();
  }
  return *m_desk;
}

template <class Act>
void Place::watched(Act&& act) {
  Desk& desk = this->desk();
  m_eventsBefore = eventCount(*m_bank);
  m_reply = act(desk);
  m_eventsAfter = eventCount(*m_bank);
  printIfAsked();
}

void Place::act(const DeskAction& action) {
  watched([&](Desk& desk) { return desk.act(action); });
}

void Place::lookAgain() {
  if (m_desk) act(LookAgain{});
}

void Place::refresh() {
  if (m_desk) m_desk->refresh();
}

void Place::switchOn() {
  m_desk.reset();
  m_eventsBefore = eventCount(*m_bank);
  desk();
  m_eventsAfter = eventCount(*m_bank);
}

/// Paper comes out at once when the printer works; that it came is written down.
void Place::printIfAsked() {
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

Result<void> Place::crash() {
  m_desk.reset();
  m_bank.reset();
  if (auto opened = openFile(); !opened) return opened;
  desk();
  m_eventsBefore = m_eventsAfter = eventCount(*m_bank);
  return {};
}

// ---- the exchange ----

Result<void> Place::takeUpKeys() {
  m_hasKeys = true;
  const auto found = exchange::takeUp(*m_bank, m_keys);
  if (!found) return found.error();
  return {};
}

Result<void> Place::found() {
  const auto sheet = exchange::foundBankExchange(*m_bank, m_keys);
  if (!sheet) return sheet.error();
  return {};
}

Result<void> Place::letIn(Place& newcomer, const CenterRegistered& center) {
  const auto request = exchange::writeJoinRequest(*newcomer.m_bank, newcomer.m_keys, center);
  if (!request) return request.error();
  const auto welcome =
      exchange::admit(*m_bank, m_keys, *request, exchange::spokenCode(*request), {});
  if (!welcome) return welcome.error();
  const auto taken = exchange::acceptWelcome(*newcomer.m_bank, newcomer.m_keys, *welcome);
  if (!taken) return taken.error();
  return {};
}

Result<Bytes> Place::writeBundle(const exchange::ExportRules& rules,
                                 const exchange::ExportWish& wish) {
  auto made = exchange::exportBundle(*m_bank, m_keys, wish, rules);
  if (!made) return made.error();
  return std::move(made->file);
}

Result<exchange::Imported> Place::takeBundle(BytesView file) {
  return exchange::importBundle(*m_bank, m_keys, file, "scenario.ksb");
}

/// The window looks again after whatever it exchanged.
template <class Exchange>
auto Place::exchanged(Exchange&& exchange) {
  decltype(exchange()) result = Error{Errc::BadInput, {}};
  watched([&](Desk& desk) {
    result = exchange();
    DeskReply reply = desk.act(LookAgain{});
    if (!result) reply.failed = result.error();
    return reply;
  });
  return result;
}

Result<Bytes> Place::exportBundle(const exchange::ExportRules& rules,
                                  const exchange::ExportWish& wish) {
  return exchanged([&] { return writeBundle(rules, wish); });
}

Result<exchange::Imported> Place::importBundle(BytesView file) {
  return exchanged([&] { return takeBundle(file); });
}

Result<void> Place::backUpTo(const std::filesystem::path& copy) {
  return reading([&] { m_bank->db().backupTo(copy); });
}

Result<void> Place::restore(const std::filesystem::path& copy, Notices notices) {
  m_desk.reset();
  m_bank.reset();
  if (notices == Notices::No) m_keys.loseMarks();
  std::error_code failed;
  std::filesystem::copy_file(copy, m_file, std::filesystem::copy_options::overwrite_existing,
                             failed);
  if (failed) return Error{Errc::FileMissing, failed.message()};
  return crash();
}

}  // namespace kstem::play
