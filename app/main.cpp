#include <QApplication>
#include <QFile>
#include <QFileInfo>

#include "app/desk_session.h"
#include "app/first_start.h"
#include "app/first_window.h"
#include "app/log.h"
#include "app/look.h"
#include "app/options.h"
#include "app/play_day.h"
#include "app/settings.h"
#include "core/sync/bundle_file.h"
#include "ui/main_window.h"

namespace {

using namespace kstem;

/// What the command line asks for wins over the settings.
ui::LanguageChoice wantedLanguage(const app::Options& options, const ui::PcSettings& settings) {
  if (options.language == QStringLiteral("ko")) return ui::LanguageChoice::Korean;
  if (options.language == QStringLiteral("en")) return ui::LanguageChoice::English;
  return settings.language;
}

ui::LookChoice wantedLook(const app::Options& options, const ui::PcSettings& settings) {
  if (options.theme == QStringLiteral("dark")) return ui::LookChoice::Dark;
  if (options.theme == QStringLiteral("light")) return ui::LookChoice::Light;
  return settings.look;
}

ui::PrintOptions printOptions(const app::Options& options, const ui::PcSettings& settings) {
  ui::PrintOptions print;
  print.pdfFolder = options.playDay.isEmpty() ? options.slipFolder : options.playDay;
  print.paper = settings.paper;
  print.printer = settings.printer;
  if (options.paper == QStringLiteral("a4")) print.paper = ui::SlipPaper::A4Halves;
  if (options.paper == QStringLiteral("a5")) print.paper = ui::SlipPaper::A5;
  return print;
}

/// A file of another PC and no bank of this one: both may end in .ksb.
bool isBundle(const QString& path) {
  constexpr qint64 kStart = 8;
  QFile file(path);
  if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return false;
  const QByteArray start = file.read(kStart);
  return sync::beginsBundle({reinterpret_cast<const std::uint8_t*>(start.constData()),
                             static_cast<std::size_t>(start.size())});
}

/// The bank that was asked for, the last one, the usual one; empty when there is none yet.
QString fileToOpen(const app::Options& options, const ui::PcSettings& settings) {
  if (!options.file.isEmpty() && !isBundle(options.file)) return options.file;
  for (const QString& file : {settings.lastFile, app::usualBankFile()})
    if (!file.isEmpty() && QFileInfo::exists(file)) return file;
  return {};
}

/// The file that could be opened is the one to begin with next time.
void rememberFile(ui::BankThread& bank, ui::PcSettingsKeeper& settings, const QString& file) {
  const QString path = QFileInfo(file).absoluteFilePath();
  QObject::connect(&bank, &ui::BankThread::stateChanged, &settings,
                   [&settings, path](ui::BankState state, Errc) {
                     if (state == ui::BankState::Ready)
                       settings.change([&](ui::PcSettings& now) { now.lastFile = path; });
                   });
}

void showWindow(ui::MainWindow& window, const app::Options& options,
                const ui::PcSettings& settings) {
  window.resize(options.size);
  if (options.isSized) return window.show();
  if (window.restoreGeometry(settings.window)) return window.show();
  window.showMaximized();
}

/// Files of other PCs that the command line brings.
QStringList bundlesOf(const app::Options& options) {
  return isBundle(options.file) ? QStringList{QFileInfo(options.file).absoluteFilePath()}
                                : QStringList();
}

void bringForward(ui::MainWindow& window, const QStringList& files) {
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.raise();
  window.activateWindow();
  if (!files.isEmpty()) window.takeIn(files);
}

int runDesk(app::ProgramLook& look, ui::PcSettingsKeeper& settings, const app::Options& options) {
  const QString file = fileToOpen(options, settings.now());
  app::FirstWindow first(file);
  if (first.handOver(bundlesOf(options))) return 0;
  first.listen();
  ui::BankThread bank(app::openDeskSession);
  ui::MainWindow window(&bank, printOptions(options, settings.now()), &settings);
  QObject::connect(&settings, &ui::PcSettingsKeeper::changed, &window,
                   [&look, worn = settings.now().look](const ui::PcSettings& now) mutable {
                     if (std::exchange(worn, now.look) != now.look) look.wear(now.look);
                   });
  rememberFile(bank, settings, file);
  showWindow(window, options, settings.now());
  bank.open(file);
  if (const QStringList files = bundlesOf(options); !files.isEmpty()) window.takeIn(files);
  QObject::connect(&first, &app::FirstWindow::asked, &window,
                   [&window](const QStringList& files) { bringForward(window, files); });
  const int code = QApplication::exec();
  settings.change([&](ui::PcSettings& now) { now.window = window.saveGeometry(); });
  return code;
}

int playDay(const app::Options& options) {
  ui::BankThread bank(app::openDeskSession);
  ui::MainWindow window(&bank, printOptions(options, {}));
  window.resize(options.size);
  return app::playDay(bank, window, options);
}

/// Makes a bank where there is none yet. False when nobody wanted one.
bool haveBank(app::ProgramLook& look, ui::PcSettingsKeeper& settings, const app::Options& options) {
  if (!fileToOpen(options, settings.now()).isEmpty()) return true;
  const QString made = app::runFirstStart([&](ui::LanguageChoice language) {
    look.speak(language);
    settings.change([language](ui::PcSettings& now) { now.language = language; });
  });
  settings.change([&made](ui::PcSettings& now) { now.lastFile = made; });
  return !made.isEmpty();
}

}  // namespace

int main(int argc, char* argv[]) {
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("kstem-bank"));
  QApplication::setApplicationVersion(QStringLiteral(KSTEM_VERSION));
  const app::Options options = app::readOptions(QApplication::arguments());
  app::startLog(app::dataFolder());
  ui::PcSettingsKeeper settings(std::make_unique<app::SettingsFile>(app::settingsPath()));
  app::ProgramLook look(app);
  look.speak(wantedLanguage(options, settings.now()));
  look.wear(wantedLook(options, settings.now()));
  if (!options.playDay.isEmpty()) return playDay(options);
  QApplication::setQuitOnLastWindowClosed(false);
  if (!haveBank(look, settings, options)) return 0;
  QApplication::setQuitOnLastWindowClosed(true);
  return runDesk(look, settings, options);
}
