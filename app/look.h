#pragma once

#include <QApplication>
#include <QTranslator>
#include <memory>
#include <vector>

#include "ui/bridge/pc_settings.h"
#include "ui/theme.h"

namespace kstem::app {

/// The language and the colours of the program, which may be changed while it runs.
class ProgramLook final {
 public:
  /// Remembers the system's own colours, so it is made before any are set.
  explicit ProgramLook(QApplication& app) : m_app(app), m_system(ui::systemLook()) {}
  ProgramLook(const ProgramLook&) = delete;
  ProgramLook& operator=(const ProgramLook&) = delete;
  ~ProgramLook() = default;

  /// Korean is the language of the source; English and Qt's own dialogs are translations.
  void speak(ui::LanguageChoice language);
  void wear(ui::LookChoice look);

 private:
  QApplication& m_app;
  ui::Look m_system;
  std::vector<std::unique_ptr<QTranslator>> m_words;
};

}  // namespace kstem::app
