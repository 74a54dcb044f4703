#include "app/cli/exchange_session.h"

#include "app/cli/output.h"
#include "core/service/code_finder.h"

namespace kstem::cli {
namespace {

std::unique_ptr<ExchangeSession> newSession(const Place& place) {
  auto session = std::make_unique<ExchangeSession>();
  session->keys.emplace(place.keys.empty() ? exchange::usualKeyFolder() : pathOf(place.keys));
  return session;
}

Result<std::unique_ptr<ExchangeSession>> with(std::unique_ptr<ExchangeSession> session,
                                              Result<std::unique_ptr<Bank>> bank) {
  if (!bank) return bank.error();
  session->bank = *std::move(bank);
  const auto found = exchange::takeUp(*session->bank, *session->keys);
  if (!found) return found.error();
  session->found = *found;
  return session;
}

}  // namespace

Result<std::unique_ptr<ExchangeSession>> openSession(const Place& place) {
  auto session = newSession(place);
  auto bank = Bank::open(pathOf(place.file), {session->clock, session->random});
  return with(std::move(session), std::move(bank));
}

Result<std::unique_ptr<ExchangeSession>> createSession(const Place& place, int center, int digit) {
  auto session = newSession(place);
  auto bank = Bank::create(pathOf(place.file), {session->clock, session->random}, center, digit);
  return with(std::move(session), std::move(bank));
}

Result<ClerkId> findClerk(Bank& bank, const std::string& code) {
  if (code.empty()) return ClerkId{};
  const Found found = findCode(bank, code);
  const auto* const clerk = std::get_if<FoundClerk>(&found);
  if (clerk == nullptr) return Error{Errc::ClerkUnknown, code};
  return clerk->id;
}

}  // namespace kstem::cli
