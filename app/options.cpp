#include "app/options.h"

#include <QCommandLineParser>
#include <array>

namespace kstem::app {
namespace {

QCommandLineOption option(const char* name, const char* about, const char* value) {
  return {QString::fromLatin1(name), QString::fromLatin1(about), QString::fromLatin1(value)};
}

QSize sizeOf(const QString& text, QSize otherwise) {
  const QStringList parts = text.split(u'x');
  if (parts.size() != 2) return otherwise;
  const QSize size(parts[0].toInt(), parts[1].toInt());
  return size.width() > 0 && size.height() > 0 ? size : otherwise;
}

}  // namespace

Options readOptions(const QStringList& arguments) {
  const auto slips = option("slips", "Save slips as PDF files in this folder.", "folder");
  const auto language = option("language", "ko or en.", "code");
  const auto theme = option("theme", "light or dark.", "name");
  const auto size = option("size", "Size of the window, 1366x768.", "size");
  const auto paper = option("paper", "a4 (two halves) or a5.", "size");
  const auto day = option("play-day", "Play a day at the desk, leave pictures, exit.", "folder");
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("The lending desk of the K-STEM Bank."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({slips, paper, language, theme, size, day});
  parser.addPositionalArgument(QStringLiteral("file"),
                               QStringLiteral("The bank file; else the one that was open last. "
                                              "A sync file of another PC is taken in."),
                               QStringLiteral("[file]"));
  parser.process(arguments);

  Options options;
  options.file = parser.positionalArguments().value(0);
  options.slipFolder = parser.value(slips);
  options.paper = parser.value(paper);
  options.language = parser.value(language);
  options.theme = parser.value(theme);
  options.playDay = parser.value(day);
  options.isSized = parser.isSet(size);
  options.size = sizeOf(parser.value(size), options.size);
  return options;
}

}  // namespace kstem::app
