#include "app/cli/pair_commands.h"

#include "core/base/durable_file.h"
#include "core/exchange/pairing.h"
#include "core/exchange/status.h"
#include "core/sheets/catalog.h"
#include "core/sync/spoken.h"

namespace kstem::cli {
namespace {

constexpr std::uint64_t kMostRequestBytes = 64 * 1024;

using Session = std::unique_ptr<ExchangeSession>;

/// What is known of a center: from the sheet that is built in, or its name alone.
Result<CenterRegistered> centerOf(int no, const std::string& name) {
  const auto centers = builtInCenters();
  if (!centers) return centers.error();
  for (const CenterRegistered& center : *centers)
    if (static_cast<int>(center.no) == no) return center;
  if (no < 1 || no > 99 || name.empty()) return Error{Errc::BadInput, "--center, --name"};
  CenterRegistered center;
  center.no = static_cast<std::uint32_t>(no);
  center.name = center.shortName = name;
  return center;
}

Result<Session> openOrCreate(const PairRequest& request) {
  if (std::filesystem::exists(pathOf(request.place.file))) return openSession(request.place);
  if (request.center == 0) return Error{Errc::BadInput, "a new desk needs --center"};
  return createSession(request.place, request.center, request.digit);
}

Result<IncId> findPc(Bank& bank, const std::string& label) {
  for (const exchange::PcStatus& pc : exchange::readStatus(bank).pcs)
    if (pc.label == label && !pc.isRevoked) return pc.root;
  return Error{Errc::MemberUnknown, label};
}

Answer answerOf(const exchange::Imported& taken, const std::string& bankCode) {
  return {{"Belongs to bank " + bankCode + ": " + std::to_string(taken.fresh) + " events from " +
           taken.senderLabel},
          {{"bank", bankCode}, {"events", taken.fresh}, {"from", taken.senderLabel}}};
}

Result<Answer> found(const PairRequest& request) {
  const auto session = openSession(request.place);
  if (!session) return session.error();
  const auto sheet = exchange::foundBankExchange(*(*session)->bank, *(*session)->keys);
  if (!sheet) return sheet.error();
  return Answer{{"bank " + sheet->bankCode, "recovery sheet, keep it in the safe:", sheet->words},
                {{"bank", sheet->bankCode}, {"words", sheet->words}}};
}

Result<Answer> askToJoin(const PairRequest& request) {
  const auto session = openOrCreate(request);
  if (!session) return session.error();
  Bank& bank = *(*session)->bank;
  const auto center = centerOf(bank.place().centerNo, request.name);
  if (!center) return center.error();
  const auto file = exchange::writeJoinRequest(bank, *(*session)->keys, *center);
  if (!file) return file.error();
  if (auto written = writeDurably(pathOf(request.out), *file); !written) return written.error();
  const std::string code = exchange::spokenCode(*file);
  return Answer{{request.out, "code " + code}, {{"file", request.out}, {"code", code}}};
}

Result<Answer> admit(const PairRequest& request) {
  const auto session = openSession(request.place);
  if (!session) return session.error();
  const auto asked = readWholeFile(pathOf(request.in), kMostRequestBytes);
  if (!asked) return asked.error();
  Bank& bank = *(*session)->bank;
  const auto clerk = findClerk(bank, request.manager);
  if (!clerk) return clerk.error();
  const auto welcome =
      exchange::admit(bank, *(*session)->keys, *asked, request.code, *clerk);
  if (!welcome) return welcome.error();
  if (auto written = writeDurably(pathOf(request.out), *welcome); !written) return written.error();
  const std::string code = exchange::bankCode(bank);
  return Answer{{request.out, "bank " + code}, {{"file", request.out}, {"bank", code}}};
}

Result<Answer> accept(const PairRequest& request) {
  const auto welcome = readWholeFile(pathOf(request.in), sync::kMaxBundleBytes);
  if (!welcome) return welcome.error();
  const auto code = exchange::bankCodeOf(*welcome);
  if (!code) return code.error();
  if (!sync::sameSpoken(*code, request.code)) return Error{Errc::JoinCodeDiffers, *code};
  const auto session = openSession(request.place);
  if (!session) return session.error();
  const auto taken = exchange::acceptWelcome(*(*session)->bank, *(*session)->keys, *welcome);
  if (!taken) return taken.error();
  return answerOf(*taken, *code);
}

Result<Answer> revoke(const PairRequest& request) {
  const auto session = openSession(request.place);
  if (!session) return session.error();
  Bank& bank = *(*session)->bank;
  const auto manager = findClerk(bank, request.manager);
  if (!manager) return manager.error();
  const auto pc = findPc(bank, request.pc);
  if (!pc) return pc.error();
  const auto done = bank.perform(RevokeMember{*pc, request.reason, *manager}, *manager);
  if (!done) return done.error();
  return Answer{{request.pc + " is put out of the bank."}, {{"pc", request.pc}}};
}

Result<Answer> recover(const PairRequest& request) {
  const auto file = readWholeFile(pathOf(request.in), sync::kMaxBundleBytes);
  if (!file) return file.error();
  const auto session = openOrCreate(request);
  if (!session) return session.error();
  Bank& bank = *(*session)->bank;
  const auto taken = exchange::recoverBank(bank, *(*session)->keys, request.words, *file);
  if (!taken) return taken.error();
  return answerOf(*taken, exchange::bankCode(bank));
}

int tell(const Result<Answer>& answer, const PairRequest& request, Format format) {
  return answer ? succeed(*answer, format) : fail(answer.error(), request.place.file, format);
}

}  // namespace

int runPairFound(const PairRequest& request, Format format) {
  return tell(found(request), request, format);
}
int runPairRequest(const PairRequest& request, Format format) {
  return tell(askToJoin(request), request, format);
}
int runPairAdmit(const PairRequest& request, Format format) {
  return tell(admit(request), request, format);
}
int runPairAccept(const PairRequest& request, Format format) {
  return tell(accept(request), request, format);
}
int runPairRevoke(const PairRequest& request, Format format) {
  return tell(revoke(request), request, format);
}
int runPairRecover(const PairRequest& request, Format format) {
  return tell(recover(request), request, format);
}

}  // namespace kstem::cli
