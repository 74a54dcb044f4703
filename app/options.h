#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace kstem::app {

/// What the command line asked of the window.
struct Options {
  QString file;        ///< empty: the one that was open last
  QString slipFolder;  ///< slips as PDF files instead of to a printer
  QString paper;       ///< "a4" (two halves), "a5" or empty for the setting of this PC
  QString language;    ///< "ko", "en" or empty for the setting
  QString theme;       ///< "light", "dark" or empty for the setting
  QString playDay;     ///< folder for the pictures of a day played off-screen
  QSize size{1366, 768};
  bool isSized = false;  ///< a size was asked for; else the window fills the screen
};

/// Ends the program with a sentence when the arguments make no sense.
Options readOptions(const QStringList& arguments);

}  // namespace kstem::app
