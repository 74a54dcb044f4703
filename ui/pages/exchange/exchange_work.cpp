#include "ui/pages/exchange/exchange_work.h"

#include <QCoreApplication>
#include <QString>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"

namespace kstem::ui {
namespace {

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

QString tr(const char* text) { return QCoreApplication::translate("Exchange", text); }

}  // namespace

Result<Written> exportInto(Bank& bank, exchange::KeyStore& keys,
                           const std::filesystem::path& folder, const WriteProgress& progress) {
  const auto made = exchange::exportBundle(bank, keys, exchange::Scope::Usual);
  if (!made) return made.error();
  const auto file = folder / std::filesystem::path(qs(made->name).toStdU16String());
  if (auto written = writeDurably(file, made->file, progress); !written) return written.error();
  return Written{file, made->events};
}

std::vector<TakenFile> takeFiles(Bank& bank, exchange::KeyStore& keys,
                                 const std::vector<std::filesystem::path>& files) {
  std::vector<TakenFile> all;
  for (const auto& file : files) all.push_back({nameOf(file), takeFile(bank, keys, file)});
  for (std::size_t i = 0; i < all.size(); ++i)
    if (waitsForAnother(all[i])) all[i].result = takeFile(bank, keys, files[i]);
  return all;
}

QString sentenceFor(const std::vector<TakenFile>& taken) {
  std::int64_t fresh = 0;
  for (const TakenFile& one : taken) {
    if (!one.result) return one.name + QStringLiteral(": ") + errorText(one.result.error().code);
    fresh += one.result->fresh;
  }
  if (fresh == 0) return tr("이미 받은 파일입니다. 새 기록이 없습니다.");
  return tr("새 기록 %1건을 받았습니다.").arg(fresh);
}

}  // namespace kstem::ui
