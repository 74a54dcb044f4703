#include "ui/pages/exchange/exchange_work.h"

#include <QString>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/exchange/exchange_words.h"

namespace kstem::ui {
namespace {

constexpr std::uint64_t kMostRequestBytes = 64 * 1024;

QString nameOf(const std::filesystem::path& path) {
  return QString::fromStdU16String(path.filename().u16string());
}

Result<exchange::Imported> takeFile(Bank& bank, exchange::KeyStore& keys,
                                    const std::filesystem::path& file) {
  const auto bytes = readWholeFile(file, sync::kMaxBundleBytes);
  if (!bytes) return bytes.error();
  return exchange::importBundle(bank, keys, *bytes, nameOf(file).toStdString());
}

bool waitsForAnother(const TakenFile& taken) {
  return !taken.result && taken.result.error().code == Errc::SenderUnknown;
}

QString firstRefusal(const std::vector<TakenFile>& taken) {
  const auto refused =
      std::ranges::find_if(taken, [](const TakenFile& one) { return !one.result.has_value(); });
  if (refused == taken.end()) return {};
  return refused->name + QStringLiteral(": ") + errorText(refused->result.error().code);
}

exchange::PicturesTaken picturesIn(const std::vector<TakenFile>& taken) {
  exchange::PicturesTaken sum;
  for (const TakenFile& one : taken) {
    if (!one.result) continue;
    sum.fresh += one.result->pictures.fresh;
    sum.unnamed += one.result->pictures.unnamed;
    sum.unwritten += one.result->pictures.unwritten;
  }
  return sum;
}

/// How much is new in those that were not refused.
QString freshWords(const std::vector<TakenFile>& taken, const exchange::PicturesTaken& pictures,
                   bool anyRefused) {
  std::int64_t fresh = 0;
  bool anyFirst = false;
  for (const TakenFile& one : taken) {
    fresh += one.result ? one.result->fresh : 0;
    anyFirst = anyFirst || (one.result && !one.result->isRepeated);
  }
  if (fresh == 0 && (anyRefused || pictures.fresh > 0)) return {};
  if (fresh == 0)
    return anyFirst ? Exchange::tr("파일을 받았습니다. 새 기록은 없습니다.")
                    : Exchange::tr("이미 받은 파일입니다. 새 기록이 없습니다.");
  return anyRefused ? Exchange::tr("다른 파일에서 새 기록 %1건을 받았습니다.").arg(fresh)
                    : Exchange::tr("새 기록 %1건을 받았습니다.").arg(fresh);
}

QString picturesWords(const exchange::PicturesTaken& pictures) {
  QStringList sentences;
  if (pictures.fresh > 0)
    sentences << Exchange::tr("새 사진 %n장을 받았습니다.", nullptr, pictures.fresh);
  if (pictures.unwritten > 0)
    sentences << Exchange::tr(
        "사진 %n장은 이 PC에 저장하지 못했습니다. 디스크에 빈 자리가 있는지 보고 파일을 다시 "
        "가져오십시오.",
        nullptr, pictures.unwritten);
  if (pictures.unnamed > 0)
    sentences << Exchange::tr(
        "사진 %n장은 그 사진의 기록이 여기에 없어 받지 않았습니다. 기록을 받은 뒤 파일을 다시 "
        "가져오십시오.",
        nullptr, pictures.unnamed);
  return sentences.join(u' ');
}

}  // namespace

Result<Written> exportInto(Bank& bank, exchange::KeyStore& keys,
                           const std::filesystem::path& folder, exchange::Pictures pictures,
                           const WriteProgress& progress) {
  const auto made = exchange::exportBundle(bank, keys, {exchange::Scope::Usual, pictures});
  if (!made) return made.error();
  const auto file = folder / std::filesystem::path(qs(made->name).toStdU16String());
  if (auto written = exchange::deliver(bank, *made, file, progress); !written)
    return written.error();
  return Written{file, made->events, made->pictures, made->picturesLeft};
}

QString sentenceFor(const Written& written) {
  const QString what =
      written.pictures > 0
          ? Exchange::tr("기록 %1건과 사진 %2장").arg(written.events).arg(written.pictures)
          : Exchange::tr("기록 %1건").arg(written.events);
  const QString done = Exchange::tr("%1에 %2을 내보내고 다시 읽어 확인했습니다. 이제 빼도 됩니다.")
                           .arg(nameOf(written.file), what);
  if (written.picturesLeft == 0) return done;
  return done + u' ' +
         Exchange::tr("오래된 사진 %n장은 자리가 모자라 넣지 못했습니다.", nullptr,
                      written.picturesLeft);
}

std::vector<TakenFile> takeFiles(Bank& bank, exchange::KeyStore& keys,
                                 const std::vector<std::filesystem::path>& files) {
  std::vector<TakenFile> all;
  for (const auto& file : files) all.push_back({nameOf(file), takeFile(bank, keys, file)});
  if (std::ranges::none_of(all, [](const TakenFile& one) { return one.result.has_value(); }))
    return all;  // nobody new was heard of
  for (std::size_t i = 0; i < all.size(); ++i)
    if (waitsForAnother(all[i])) all[i].result = takeFile(bank, keys, files[i]);
  return all;
}

QString sentenceFor(const std::vector<TakenFile>& taken) {
  const QString refused = firstRefusal(taken);
  const exchange::PicturesTaken pictures = picturesIn(taken);
  QStringList sentences{refused, freshWords(taken, pictures, !refused.isEmpty()),
                        picturesWords(pictures)};
  sentences.removeAll(QString());
  return sentences.join(u' ');
}

Result<SpokenFile> askToJoin(Bank& bank, exchange::KeyStore& keys,
                             const std::filesystem::path& folder) {
  const auto center = exchange::ownCenter(bank);
  if (!center) return center.error();
  const auto request = exchange::writeJoinRequest(bank, keys, *center);
  if (!request) return request.error();
  const auto file = folder / std::filesystem::path(u"참가요청.ksbjoin");
  if (auto written = writeDurably(file, *request); !written) return written.error();
  return SpokenFile{file, qs(exchange::spokenCode(*request))};
}

Result<exchange::Imported> acceptFile(Bank& bank, exchange::KeyStore& keys,
                                      const std::filesystem::path& welcome,
                                      const std::string& heard) {
  const auto bytes = readWholeFile(welcome, sync::kMaxBundleBytes);
  if (!bytes) return bytes.error();
  const auto code = exchange::bankCodeOf(*bytes);
  if (!code) return code.error();
  if (!exchange::isSameCode(heard, *code)) return Error{Errc::JoinCodeDiffers, {}};
  return exchange::acceptWelcome(bank, keys, *bytes);
}

Result<exchange::Imported> recoverFrom(Bank& bank, exchange::KeyStore& keys,
                                       const std::string& words,
                                       const std::filesystem::path& bundle) {
  const auto bytes = readWholeFile(bundle, sync::kMaxBundleBytes);
  if (!bytes) return bytes.error();
  return exchange::recoverBank(bank, keys, words, *bytes);
}

Result<exchange::JoinRequest> readRequest(const std::filesystem::path& request) {
  const auto bytes = readWholeFile(request, kMostRequestBytes);
  if (!bytes) return bytes.error();
  return exchange::readJoinRequest(*bytes);
}

Result<SpokenFile> letIn(Bank& bank, exchange::KeyStore& keys, const Admission& admission) {
  const auto bytes = readWholeFile(admission.request, kMostRequestBytes);
  if (!bytes) return bytes.error();
  const auto welcome = exchange::admit(bank, keys, *bytes, admission.heard, admission.clerk);
  if (!welcome) return welcome.error();
  const auto file = admission.folder / std::filesystem::path(u"환영.ksbwelcome");
  if (auto written = writeDurably(file, *welcome); !written) return written.error();
  return SpokenFile{file, qs(exchange::bankCode(bank))};
}

Result<void> stopWaiting(Bank& bank, const std::vector<EventId>& missing, const ClerkId& manager) {
  for (const EventId& id : missing) {
    const auto waived = bank.perform(WaiveGap{id, manager}, manager);
    if (!waived && waived.error().code != Errc::GapUnknown) return waived.error();
  }
  return exchange::settleWaiting(bank);
}

}  // namespace kstem::ui
