#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/domain/facts.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/memory_key_store.h"
#include "core/play/scenario.h"
#include "core/service/bank.h"
#include "core/service/desk.h"

namespace kstem::play {

/// One desk of a scenario: its bank file, the keys of its PC, and the program, which starts with
/// the first action and again after a crash.
class Place final {
 public:
  Place(std::string name, std::filesystem::path file, Bank::World world);
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place();

  const std::string& name() const noexcept { return m_name; }
  Bank& bank() { return *m_bank; }
  /// Makes the file of this desk. Errors: those of Bank::create.
  Result<void> create(int centerNo, int digit);

  // The program.
  const DeskView& view() { return desk().view(); }
  /// What the last action brought.
  const DeskReply& reply() const noexcept { return m_reply; }
  /// Whether the last action left the journal as it was.
  bool wroteNothing() const noexcept { return m_eventsAfter == m_eventsBefore; }
  void act(const DeskAction& action);
  /// Time went on, or the bank changed from outside; nothing happens where the program is off.
  void lookAgain();
  void refresh();
  /// The program dies; it starts again on the same file. Errors: those of Bank::open and takeUp.
  Result<void> crash();
  /// The program is closed; it starts with the next line of the desk.
  void switchOff() { m_desk.reset(); }
  /// The program starts, if it was closed; what it says then is its reply.
  void switchOn();
  void setPrinter(bool works) noexcept { m_printerWorks = works; }
  /// The line that named a loan which has to be approved before it is made.
  const Statement* awaitedLoan = nullptr;

  // The exchange with other desks; a desk that is alone has no keys.
  /// Errors: those of exchange::takeUp.
  Result<void> takeUpKeys();
  /// Makes this desk the first of a bank. Errors: those of exchange::foundBankExchange.
  Result<void> found();
  /// Lets a new desk of this center into the bank. Errors: those of exchange::admit and
  /// acceptWelcome.
  Result<void> letIn(Place& newcomer, const CenterRegistered& center);
  /// Errors: those of exchange::exportBundle.
  Result<Bytes> writeBundle(const exchange::ExportRules& rules = {},
                            const exchange::ExportWish& wish = {});
  /// The same at the program, which starts if it was closed; a refusal is its reply, too.
  Result<Bytes> exportBundle(const exchange::ExportRules& rules = {},
                             const exchange::ExportWish& wish = {});
  /// The program is not told. Errors: those of exchange::importBundle.
  Result<exchange::Imported> takeBundle(BytesView file);
  /// The same at the program, which starts if it was closed; what it says then is its reply, and so
  /// is a refusal.
  Result<exchange::Imported> importBundle(BytesView file);

  /// Copies the bank as it is now. Errors: those of the store.
  Result<void> backUpTo(const std::filesystem::path& copy);
  /// Whether the PC knows that the file is older than what it wrote.
  enum class Notices { Yes, No };
  /// The copy takes the place of the bank file, and the program starts. Errors: as crash(), and
  /// FileMissing.
  Result<void> restore(const std::filesystem::path& copy, Notices notices);

 private:
  Desk& desk();
  Result<void> openFile();
  void printIfAsked();
  template <class Act>
  void watched(Act&& act);
  template <class Exchange>
  auto exchanged(Exchange&& exchange);

  std::string m_name;
  std::filesystem::path m_file;
  Bank::World m_world;
  exchange::MemoryKeyStore m_keys;
  bool m_hasKeys = false;
  std::unique_ptr<Bank> m_bank;
  std::unique_ptr<Desk> m_desk;
  DeskReply m_reply;
  std::int64_t m_eventsBefore = 0;
  std::int64_t m_eventsAfter = 0;
  bool m_printerWorks = true;
};

}  // namespace kstem::play
