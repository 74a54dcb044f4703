#include "app/settings.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>
#include <array>

namespace kstem::app {
namespace {

using ui::LanguageChoice;
using ui::LookChoice;
using ui::PcSettings;
using ui::ScannerSuffix;
using ui::SlipPaper;
using ui::Sounds;

const QString kPrinterKey = QStringLiteral("printer-");

/// A choice by the word that stands for it in the file.
template <class T>
struct Word {
  T value;
  const char* word;
};
constexpr std::array kLanguages{Word{LanguageChoice::System, "system"},
                                Word{LanguageChoice::Korean, "ko"},
                                Word{LanguageChoice::English, "en"}};
constexpr std::array kLooks{Word{LookChoice::System, "system"}, Word{LookChoice::Light, "light"},
                            Word{LookChoice::Dark, "dark"}};
constexpr std::array kSounds{Word{Sounds::On, "on"}, Word{Sounds::Muted, "muted"}};
constexpr std::array kPapers{Word{SlipPaper::A4Halves, "a4"}, Word{SlipPaper::A5, "a5"}};
constexpr std::array kSuffixes{Word{ScannerSuffix::Enter, "enter"}, Word{ScannerSuffix::Tab, "tab"},
                               Word{ScannerSuffix::None, "none"}};

QString wordOf(const auto& words, auto value) {
  const auto it = std::ranges::find_if(words, [&](const auto& one) { return one.value == value; });
  return QString::fromLatin1(it == words.end() ? words.front().word : it->word);
}

void read(const QSettings& file, const char* key, const auto& words, auto& value) {
  const QString word = file.value(QLatin1String(key)).toString();
  for (const auto& one : words)
    if (word == QLatin1String(one.word)) value = one.value;
}

/// A number that makes sense, or what stood there.
void read(const QSettings& file, const char* key, int least, int most, int& value) {
  bool isNumber = false;
  const int found = file.value(QLatin1String(key)).toInt(&isNumber);
  if (isNumber && found >= least && found <= most) value = found;
}

void readColumns(QSettings& file, PcSettings& settings) {
  file.beginGroup(QStringLiteral("columns"));
  for (const QString& table : file.childKeys())
    settings.columns[table] = file.value(table).toByteArray();
  file.endGroup();
}

/// Of each printer: sheet, first cell, nudge to the right and down.
void readLabels(QSettings& file, PcSettings& settings) {
  file.beginGroup(QStringLiteral("labels"));
  for (const QString& key : file.childKeys()) {
    const QStringList cells = file.value(key).toStringList();
    if (cells.size() != 4) continue;
    const auto within = [&](int at, int least, int most) {
      return std::clamp(cells[at].toInt(), least, most);
    };
    const QString printer = QUrl::fromPercentEncoding(key.mid(kPrinterKey.size()).toLatin1());
    settings.labels[printer] = {cells[0], within(1, 0, 999),
                                {within(2, -Nudge::kMost, Nudge::kMost),
                                 within(3, -Nudge::kMost, Nudge::kMost)}};
  }
  file.endGroup();
}

void writeLabels(QSettings& file, const PcSettings& settings) {
  for (auto it = settings.labels.begin(); it != settings.labels.end(); ++it) {
    const QString key = QStringLiteral("labels/") + kPrinterKey +
                        QString::fromLatin1(QUrl::toPercentEncoding(it.key()));
    file.setValue(key, QStringList{it->sheet, QString::number(it->start),
                                   QString::number(it->nudge.x), QString::number(it->nudge.y)});
  }
}

}  // namespace

PcSettings SettingsFile::load() const {
  QSettings file(m_path, QSettings::IniFormat);
  PcSettings settings;
  read(file, "screen/language", kLanguages, settings.language);
  read(file, "screen/look", kLooks, settings.look);
  read(file, "screen/sounds", kSounds, settings.sounds);
  settings.printer = file.value(QStringLiteral("paper/printer")).toString();
  read(file, "paper/slip", kPapers, settings.paper);
  read(file, "scanner/suffix", kSuffixes, settings.scanner.suffix);
  read(file, "scanner/silence_ms", 20, 2000, settings.scanner.silenceMs);
  read(file, "scanner/shortest", 3, 40, settings.scanner.shortest);
  settings.window = file.value(QStringLiteral("window/geometry")).toByteArray();
  settings.lastFile = file.value(QStringLiteral("bank/last")).toString();
  settings.exchangeFolder = file.value(QStringLiteral("exchange/folder")).toString();
  settings.exchangePlace = file.value(QStringLiteral("exchange/place")).toString();
  readColumns(file, settings);
  readLabels(file, settings);
  return settings;
}

void SettingsFile::save(const PcSettings& settings) {
  QSettings file(m_path, QSettings::IniFormat);
  const auto set = [&file](const char* key, const QVariant& value) {
    file.setValue(QLatin1String(key), value);
  };
  set("screen/language", wordOf(kLanguages, settings.language));
  set("screen/look", wordOf(kLooks, settings.look));
  set("screen/sounds", wordOf(kSounds, settings.sounds));
  set("paper/printer", settings.printer);
  set("paper/slip", wordOf(kPapers, settings.paper));
  set("scanner/suffix", wordOf(kSuffixes, settings.scanner.suffix));
  set("scanner/silence_ms", settings.scanner.silenceMs);
  set("scanner/shortest", settings.scanner.shortest);
  set("window/geometry", settings.window);
  set("bank/last", settings.lastFile);
  set("exchange/folder", settings.exchangeFolder);
  set("exchange/place", settings.exchangePlace);
  for (auto it = settings.columns.begin(); it != settings.columns.end(); ++it)
    file.setValue(QStringLiteral("columns/") + it.key(), it.value());
  writeLabels(file, settings);
}

QString dataFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString settingsPath() {
  const QString asked = qEnvironmentVariable("KSTEM_SETTINGS");
  return asked.isEmpty() ? dataFolder() + QStringLiteral("/settings.ini") : asked;
}

}  // namespace kstem::app
