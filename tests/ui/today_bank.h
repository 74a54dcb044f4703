#pragma once

#include <QSignalSpy>
#include <QTest>
#include <functional>
#include <optional>
#include <vector>

#include "core/service/desk.h"
#include "core/service/slips.h"
#include "tests/support/days.h"
#include "tests/support/small_bank.h"
#include "ui/bridge/bank_thread.h"

namespace kstem::test {

/// A desk of 동부 with a real bank in memory, on Monday, 2026-09-21.
struct TodayBank final : SmallBank {
  TodayBank() {
    onDay("2026-09-11");
    setUp();
    perform(SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 50});
    perform(RegisterClerk{centerIdOf(1), "이수민"});
    onDay("2026-09-21");
  }
  SchoolId newSchool(const char* name) {
    return fromAgg<SchoolId>(
        perform(RegisterSchool{name, "중학교", "동부", "중랑구", ""}).made.front());
  }
  TeacherId newTeacher(const SchoolId& at, const char* name, const char* phone) {
    return fromAgg<TeacherId>(perform(RegisterTeacher{at, name, phone, "", "과학"}).made.front());
  }
  /// Lent on `out`; today is the 21st again afterwards.
  GroupId lendOn(const char* out, const char* due, const SchoolId& to, const TeacherId& who,
                 int kits) {
    onDay(out);
    CheckOut loan{.school = to, .teacher = who, .kits = {}, .due = day(due)};
    for (int i = 0; i < kits; ++i) loan.kits.push_back(newKit());
    const GroupId group = perform(loan).group;
    onDay("2026-09-21");
    return group;
  }
};

/// What BankThread asks, answered by that bank.
class TodayBackend final : public ui::DeskBackend {
 public:
  explicit TodayBackend(const std::function<void(TodayBank&)>& setUp) {
    setUp(m_bank);
    m_desk.emplace(*m_bank.bank);
  }
  DeskReply open() override { return m_desk->open(); }
  DeskReply act(const DeskAction& action) override {
    m_bank.clock.advance(1000);
    return m_desk->act(action);
  }
  const DeskView& view() const override { return m_desk->view(); }
  std::vector<Hit> find(std::string_view) override { return {}; }
  Bank& bank() override { return *m_bank.bank; }
  Result<Slip> slip(const GroupId& loan) override { return printSlip(bank(), loan, {}); }
  Result<ui::CheckStep> checkNext() override { return ui::CheckStep::Done; }

 private:
  TodayBank m_bank;
  std::optional<Desk> m_desk;
};

/// The bank's thread, ready.
struct TodayThread {
  ui::BankThread bank;

  explicit TodayThread(std::function<void(TodayBank&)> setUp)
      : bank(
            [setUp = std::move(setUp)](const QString&) -> Result<std::unique_ptr<ui::DeskBackend>> {
              return std::unique_ptr<ui::DeskBackend>(std::make_unique<TodayBackend>(setUp));
            }) {}
  void open() {
    const QSignalSpy views(&bank, &ui::BankThread::acted);
    bank.open(QStringLiteral("x"));
    if (!QTest::qWaitFor([&] { return !views.isEmpty(); }))
      throw std::runtime_error("the bank did not open");
  }
  /// What `ask` gives on the bank's thread.
  template <class Ask>
  auto read(Ask ask) {
    std::optional<decltype(ask(std::declval<Bank&>()))> result;
    QObject here;
    bank.ask(&here, ask, [&](auto value) { result = std::move(value); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
      throw std::runtime_error("the bank did not answer");
    return *std::move(result);
  }
};

}  // namespace kstem::test
