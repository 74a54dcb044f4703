#include "core/exchange/pairing.h"

#include <algorithm>

#include "core/base/hash.h"
#include "core/domain/fact_codec.h"
#include "core/exchange/export.h"
#include "core/store/exchange_rows.h"
#include "core/store/meta.h"
#include "core/sync/spoken.h"

namespace kstem::exchange {
namespace {

constexpr std::string_view kJoinMagic = "KSBJOIN1";
constexpr std::string_view kWelcomeMagic = "KSBWELC1";

/// What a new PC cannot know yet: which bank, and who speaks for it.
struct WelcomeHead {
  KeyBytes bank;
  IncId sender;
  KeyBytes sign;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit(1, self.bank), visit(2, self.sender), visit(3, self.sign);
  }
};

template <class T>
Result<T> readAfter(std::string_view magic, BytesView file) {
  T value;
  const BytesView start = asBytes(magic);
  if (file.size() < start.size() || !std::equal(start.begin(), start.end(), file.begin()) ||
      !codec::readFields(file.subspan(start.size()), value))
    return Error{Errc::JoinDamaged, std::string(magic)};
  return value;
}

Hash32 hashOf(JoinRequest request) {
  request.bySelf = {};
  return blake2b256({asBytes(kJoinMagic), codec::writeFields(request)});
}

struct Welcome {
  WelcomeHead head;
  BytesView bundle;
};

Result<Welcome> readWelcome(BytesView file) {
  constexpr std::size_t kStart = 8 + 2;  // magic and the length of the head
  if (file.size() < kStart) return Error{Errc::JoinDamaged, "welcome"};
  const std::size_t size = file[8] * std::size_t{256} + file[9];
  if (file.size() < kStart + size) return Error{Errc::JoinDamaged, "welcome"};
  Bytes head(file.begin(), file.begin() + 8);
  append(head, file.subspan(kStart, size));
  const auto read = readAfter<WelcomeHead>(kWelcomeMagic, head);
  if (!read) return read.error();
  return Welcome{*read, file.subspan(kStart + size)};
}

Bytes writeWelcome(const WelcomeHead& head, BytesView bundle) {
  const Bytes fields = codec::writeFields(head);
  Bytes out;
  append(out, asBytes(kWelcomeMagic));
  out.push_back(static_cast<std::uint8_t>(fields.size() / 256));
  out.push_back(static_cast<std::uint8_t>(fields.size() % 256));
  append(out, fields);
  append(out, bundle);
  return out;
}

std::string codeOf(const KeyBytes& bank) { return spokenCode(bank.view()); }

BankFounded foundingBy(Bank& bank, const sync::Keys& root, const sync::Keys& own,
                       const std::string& label) {
  BankFounded founding;
  founding.rootSign = sync::shown(root.sign.shown);
  founding.rootBox = sync::shown(root.box.shown);
  founding.inc = store::Journal(bank.db()).own();
  founding.sign = sync::shown(own.sign.shown);
  founding.box = sync::shown(own.box.shown);
  founding.center = bank.place().center;
  founding.desk = bank.place().desk;
  founding.label = label;
  sync::signFounding(founding, root.sign);
  return founding;
}

std::string ownLabel(Bank& bank) {
  const DeskPlace& place = bank.place();
  const auto center = bank.rows().center(place.center);
  return deskLabel(center ? center->shortName : std::to_string(place.centerNo), place.digit);
}

Result<void> believe(Bank& bank, const KeyBytes& root) {
  const auto done = bank.within({}, [&](Work& work) -> Result<void> {
    store::Meta(work.db()).set("bank_root", root.view());
    return {};
  });
  if (!done) return done.error();
  return {};
}

/// Who comes in place of a PC that was lost, under its desk number, does not know what that one
/// issued last.
Result<void> leaveOutLostNumbers(Bank& bank) {
  const Trust trust = readTrust(bank);
  const bool hadAnother = std::ranges::any_of(trust.members.all, [&](const auto& one) {
    return one.second.desk == bank.place().desk &&
           std::ranges::find(trust.ownChains, one.first) == trust.ownChains.end();
  });
  if (!hadAnother) return {};
  const auto done = bank.within({}, [](Work& work) -> Result<void> {
    work.skipSerials(1);
    return {};
  });
  if (!done) return done.error();
  return {};
}

Result<void> foundWith(Bank& bank, KeyStore& keys, const sync::Keys& root,
                       const std::string& label) {
  const auto own = keys.load(store::Journal(bank.db()).own());
  if (!own) return own.error();
  const auto founded = bank.perform(RecordFounding{foundingBy(bank, root, *own, label)});
  if (!founded) return founded.error();
  if (auto kept = believe(bank, sync::shown(root.sign.shown)); !kept) return kept;
  const auto vouched = bank.perform(VouchChains{});
  if (!vouched) return vouched.error();
  return {};
}

Result<void> registerCenter(Bank& bank, const CenterRegistered& center, const ClerkId& clerk) {
  if (bank.rows().center(centerIdOf(static_cast<int>(center.no)))) return {};
  const auto registered = bank.perform(RegisterCenter{center}, clerk);
  if (!registered) return registered.error();
  return {};
}

Result<void> admitChain(Bank& bank, const JoinRequest& request, const ClerkId& clerk) {
  if (readTrust(bank).members.find(request.inc) != nullptr) return {};
  const MemberAdmitted about{
      request.inc,  centerIdOf(static_cast<int>(request.center.no)),
      request.desk, request.sign,
      request.box,  deskLabel(request.center.shortName, static_cast<int>(request.digit))};
  const auto admitted = bank.perform(AdmitMember{about}, clerk);
  if (!admitted) return admitted.error();
  return {};
}

}  // namespace

std::string spokenCode(BytesView bytes) { return sync::spoken(blake2b256({bytes}), 12); }

std::string deskLabel(const std::string& shortName, int digit) {
  return shortName + std::to_string(digit);
}

std::string bankCode(Bank& bank) {
  const Trust trust = readTrust(bank);
  return trust.bank ? codeOf(*trust.bank) : std::string();
}

bool isSameCode(std::string_view heard, std::string_view code) {
  return sync::sameSpoken(heard, code);
}

Result<CenterRegistered> ownCenter(Bank& bank) {
  const auto row = bank.rows().center(bank.place().center);
  if (!row) return Error{Errc::CenterUnknown, std::to_string(bank.place().centerNo)};
  return CenterRegistered{static_cast<std::uint32_t>(row->no),
                          row->name,
                          row->shortName,
                          row->address,
                          row->phone,
                          row->hours,
                          row->closes};
}

Result<RecoverySheet> foundBankExchange(Bank& bank, KeyStore& keys) {
  if (readTrust(bank).bank) return Error{Errc::BankFoundedAlready, {}};
  sync::Secret<32> seed;
  bank.random().fill(seed.open());
  const sync::Keys root = sync::keysOfSeed(seed);
  if (auto founded = foundWith(bank, keys, root, ownLabel(bank)); !founded) return founded.error();
  return RecoverySheet{sync::spokenSeed(seed), codeOf(sync::shown(root.sign.shown))};
}

Result<Bytes> writeJoinRequest(Bank& bank, KeyStore& keys, const CenterRegistered& center) {
  const IncId own = store::Journal(bank.db()).own();
  const auto mine = keys.load(own);
  if (!mine) return mine.error();
  JoinRequest request;
  request.inc = own;
  request.center = center;
  request.desk = bank.place().desk;
  request.digit = static_cast<std::uint32_t>(bank.place().digit);
  request.sign = sync::shown(mine->sign.shown);
  request.box = sync::shown(mine->box.shown);
  request.bySelf.bytes = sync::sign(mine->sign, hashOf(request));
  Bytes file;
  append(file, asBytes(kJoinMagic));
  append(file, codec::writeFields(request));
  return file;
}

Result<JoinRequest> readJoinRequest(BytesView file) {
  const auto request = readAfter<JoinRequest>(kJoinMagic, file);
  if (!request) return request.error();
  const bool isSane = request->center.no >= 1 && request->center.no <= 99 && request->digit <= 9;
  if (!isSane || !sync::isSignedBy(sync::SignPublicKey{request->sign.bytes}, hashOf(*request),
                                   request->bySelf.bytes))
    return Error{Errc::JoinDamaged, "signature"};
  return request;
}

Result<Bytes> admit(Bank& bank, KeyStore& keys, BytesView file, std::string_view code,
                    const ClerkId& clerk) {
  const auto request = readJoinRequest(file);
  if (!request) return request.error();
  if (!sync::sameSpoken(code, spokenCode(file))) return Error{Errc::JoinCodeDiffers, {}};
  const Trust trust = readTrust(bank);
  if (!trust.bank) return Error{Errc::BankNotFounded, {}};
  if (!trust.isAdmitted()) return Error{Errc::NotAdmitted, {}};
  if (auto done = registerCenter(bank, request->center, clerk); !done) return done.error();
  if (auto done = admitChain(bank, *request, clerk); !done) return done.error();
  const auto bundle = exportFor(bank, keys, {{request->box.bytes}});
  if (!bundle) return bundle.error();
  const IncId signer = signingChain(trust, keys);
  return writeWelcome({*trust.bank, signer, trust.members.find(signer)->sign}, bundle->file);
}

Result<std::string> bankCodeOf(BytesView welcome) {
  const auto read = readWelcome(welcome);
  if (!read) return read.error();
  return codeOf(read->head.bank);
}

Result<Imported> acceptWelcome(Bank& bank, KeyStore& keys, BytesView file) {
  const auto welcome = readWelcome(file);
  if (!welcome) return welcome.error();
  Trust trust = readTrust(bank);
  if (trust.bank && trust.bank != welcome->head.bank)
    return Error{Errc::BankFoundedAlready, codeOf(*trust.bank)};
  trust.bank = welcome->head.bank;
  const Member* const host = trust.members.find(welcome->head.sender);
  const sync::KnownSender sender{
      welcome->head.sender, {welcome->head.sign.bytes}, host != nullptr && host->revoked};
  const auto opened = openBundle(welcome->bundle, std::span(&sender, 1), boxKeys(trust, keys));
  if (!opened) return opened.error();
  auto taken = takeIn(bank, keys, *opened, trust, "welcome");
  if (taken)
    if (auto left = leaveOutLostNumbers(bank); !left) return left.error();
  return taken;
}

Result<Imported> recoverBank(Bank& bank, KeyStore& keys, std::string_view words, BytesView file) {
  const auto seed = sync::readSpokenSeed(words);
  if (!seed) return Error{Errc::RecoveryMalformed, {}};
  sync::Keys root = sync::keysOfSeed(*seed);
  Trust trust = readTrust(bank);
  const KeyBytes name = sync::shown(root.sign.shown);
  if (trust.bank && trust.bank != name) return Error{Errc::BankFoundedAlready, {}};
  trust.bank = name;
  std::vector<sync::BoxKeys> own;
  own.push_back(sync::keysOfSeed(*seed).box);
  const auto opened = openForRecovery(file, own);
  if (!opened) return opened.error();
  auto imported = takeIn(bank, keys, *opened, trust, "recovery");
  if (!imported) return imported;
  if (auto left = leaveOutLostNumbers(bank); !left) return left.error();
  if (auto founded = foundWith(bank, keys, root, ownLabel(bank)); !founded) return founded.error();
  return imported;
}

}  // namespace kstem::exchange
