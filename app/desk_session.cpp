#include "app/desk_session.h"

#include <spdlog/spdlog.h>

#include "core/base/random.h"
#include "core/exchange/erasures.h"
#include "core/exchange/folder_key_store.h"
#include "core/exchange/identity.h"
#include "core/service/bank.h"
#include "core/service/desk.h"
#include "core/service/slips.h"

namespace kstem::app {
namespace {

/// The real bank behind the window.
class DeskSession final : public ui::DeskBackend {
 public:
  DeskSession() = default;

  Result<void> openFile(const std::filesystem::path& path) {
    auto bank = Bank::open(path, {m_clock, m_random});
    if (!bank) return bank.error();
    m_bank = *std::move(bank);
    if (auto erased = eraseAgain(); !erased) return erased;
    takeUpKeys();
    m_desk.emplace(*m_bank);
    m_check.emplace(m_bank->fileCheck());
    m_search.load(*m_bank);
    m_bank->onCommitted = [this](const Committed& done) {
      m_touched.insert(m_touched.end(), done.touched.begin(), done.touched.end());
    };
    return {};
  }

  DeskReply open() override { return m_desk->open(); }
  DeskReply act(const DeskAction& action) override { return m_desk->act(action); }
  const DeskView& view() const override { return m_desk->view(); }
  std::vector<Hit> find(std::string_view typed) override {
    if (!m_touched.empty()) m_search.update(*m_bank, std::exchange(m_touched, {}));
    return m_search.find(*m_bank, typed);
  }
  Bank& bank() override { return *m_bank; }
  exchange::KeyStore* keys() override { return m_bank->isPractice() ? nullptr : &m_keys; }
  Result<Slip> slip(const GroupId& loan) override {
    const auto& clerk = m_desk->view().clerk;
    return printSlip(*m_bank, loan, clerk ? clerk->id : ClerkId{});
  }
  Result<ui::CheckStep> checkNext() override {
    const auto more = m_check->next();
    if (!more) return more.error();
    return *more ? ui::CheckStep::More : ui::CheckStep::Done;
  }

 private:
  /// Nothing of a file is shown while it may hold whom this PC has erased.
  Result<void> eraseAgain() {
    if (m_bank->isPractice()) return {};
    return exchange::eraseAgain(*m_bank, m_keys);
  }

  /// Whatever is wrong with the keys, the desk goes on lending; the page of the exchange tells.
  void takeUpKeys() {
    if (m_bank->isPractice()) return;
    const auto found = exchange::takeUp(*m_bank, m_keys);
    if (!found) spdlog::error("keys: {}", keyOf(found.error().code));
  }

  SystemClock m_clock;
  SystemRandom m_random;
  exchange::FolderKeyStore m_keys{exchange::usualKeyFolder()};
  std::unique_ptr<Bank> m_bank;
  std::optional<Desk> m_desk;
  std::optional<store::FileCheck> m_check;
  SearchIndex m_search;
  std::vector<AggId> m_touched;  ///< since the search was brought up to date
};

}  // namespace

Result<std::unique_ptr<ui::DeskBackend>> openDeskSession(const QString& path) {
  auto session = std::make_unique<DeskSession>();
  if (auto opened = session->openFile(path.toStdU16String()); !opened) return opened.error();
  return std::unique_ptr<ui::DeskBackend>(std::move(session));
}

}  // namespace kstem::app
