#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QLocale>
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "ui/theme.h"

int main(int argc, char* argv[]) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
  QApplication app(argc, argv);
  kstem::ui::applyTheme(app, kstem::ui::Look::Light);
  return Catch::Session().run(argc, argv);
}
