#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include "app/desk_session.h"
#include "app/log.h"
#include "app/options.h"
#include "app/play_day.h"
#include "ui/main_window.h"
#include "ui/theme.h"

namespace {

using namespace kstem;

/// Korean is the language of the source; English and Qt's own dialogs are translations.
void installLanguage(QApplication& app, const QString& wanted) {
  const QLocale locale(wanted.isEmpty() ? QStringLiteral("ko") : wanted);
  QLocale::setDefault(locale);
  for (const auto& [base, folder] :
       {std::pair(QStringLiteral("kstem"), QStringLiteral(":/i18n")),
        std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))}) {
    auto* translator = new QTranslator(&app);
    if (translator->load(locale, base, QStringLiteral("_"), folder))
      QApplication::installTranslator(translator);
  }
}

ui::Look wantedLook(const QString& theme) {
  if (theme == QStringLiteral("dark")) return ui::Look::Dark;
  if (theme == QStringLiteral("light")) return ui::Look::Light;
  return ui::systemLook();
}

ui::PrintOptions printOptions(const app::Options& options) {
  ui::PrintOptions print;
  print.pdfFolder = options.playDay.isEmpty() ? options.slipFolder : options.playDay;
  if (options.isA5) print.paper = ui::SlipPaper::A5;
  return print;
}

}  // namespace

int main(int argc, char* argv[]) {
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("kstem-bank"));
  QApplication::setApplicationVersion(QStringLiteral(KSTEM_VERSION));
  QApplication::setApplicationDisplayName(QStringLiteral("K-STEM 뱅크"));
  const app::Options options = app::readOptions(QApplication::arguments());
  app::startLog(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
  installLanguage(app, options.language);
  ui::applyTheme(app, wantedLook(options.theme));

  ui::BankThread bank(app::openDeskSession);
  ui::MainWindow window(&bank, printOptions(options));
  window.resize(options.size);
  if (!options.playDay.isEmpty()) return app::playDay(bank, window, options);
  options.isSized ? window.show() : window.showMaximized();
  bank.open(options.file);
  return QApplication::exec();
}
