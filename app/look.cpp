#include "app/look.h"

#include <QLibraryInfo>
#include <QLocale>

namespace kstem::app {
namespace {

using ui::LanguageChoice;
using ui::LookChoice;

QLocale localeOf(LanguageChoice language) {
  const QLocale korean(QLocale::Korean, QLocale::SouthKorea);
  const QLocale english(QLocale::English, QLocale::UnitedStates);
  switch (language) {
    case LanguageChoice::Korean: return korean;
    case LanguageChoice::English: return english;
    case LanguageChoice::System: break;
  }
  return QLocale::system().language() == QLocale::English ? english : korean;
}

}  // namespace

void ProgramLook::speak(LanguageChoice language) {
  const QLocale locale = localeOf(language);
  QLocale::setDefault(locale);
  m_words.clear();  // takes them away as well
  for (const auto& [base, folder] :
       {std::pair(QStringLiteral("kstem"), QStringLiteral(":/i18n")),
        std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))}) {
    auto words = std::make_unique<QTranslator>();
    if (!words->load(locale, base, QStringLiteral("_"), folder)) continue;
    QApplication::installTranslator(words.get());
    m_words.push_back(std::move(words));
  }
  QApplication::setApplicationDisplayName(
      QCoreApplication::translate("kstem::ui::MainWindow", "K-STEM 뱅크"));
}

void ProgramLook::wear(LookChoice look) {
  const ui::Look chosen = look == LookChoice::Dark    ? ui::Look::Dark
                          : look == LookChoice::Light ? ui::Look::Light
                                                      : m_system;
  ui::applyTheme(m_app, chosen);
}

}  // namespace kstem::app
