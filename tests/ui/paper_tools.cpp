#include "paper_tools.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kstem::test {
namespace {

constexpr double kDpi = 75;
constexpr double kDotsPerMm = kDpi / 25.4;

/// All pages, or one that counts from 1.
QStringList onPage(int page) {
  if (page == 0) return {};
  const QString number = QString::number(page);
  return {QStringLiteral("-f"), number, QStringLiteral("-l"), number};
}

int dots(double mm) { return qRound(mm * kDotsPerMm); }

}  // namespace

QString outputOf(const QString& program, const QStringList& arguments) {
  if (QStandardPaths::findExecutable(program).isEmpty()) return {};
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf, TextOrder order, int page) {
  const QString how =
      order == TextOrder::Layout ? QStringLiteral("-layout") : QStringLiteral("-raw");
  return outputOf(QStringLiteral("pdftotext"), onPage(page) << how << pdf << QStringLiteral("-"));
}

QString squeezed(const QString& text) {
  static const QRegularExpression kBlank(QStringLiteral("\\s+"));
  return QString(text).remove(kBlank);
}

QStringList codesOf(const QString& pdf, int dpi, int page) {
  const QTemporaryDir folder;
  outputOf(QStringLiteral("pdftoppm"), onPage(page) << QStringLiteral("-r") << QString::number(dpi)
                                                    << QStringLiteral("-gray") << pdf
                                                    << folder.filePath(QStringLiteral("page")));
  QStringList codes;
  const QDir pages(folder.path());
  for (const QString& name : pages.entryList({QStringLiteral("*.pgm")}, QDir::Files)) {
    codes += outputOf(QStringLiteral("zbarimg"),
                      {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                       QStringLiteral("-Scode128.enable"), pages.filePath(name)})
                 .split(u'\n', Qt::SkipEmptyParts);
  }
  return codes;
}

QImage pictureOf(const ui::Document& document, int page, double around) {
  const QSizeF size = document.pageSize();
  QImage image(dots(size.width() + 2 * around), dots(size.height() + 2 * around),
               QImage::Format_Grayscale8);
  image.setDotsPerMeterX(qRound(kDotsPerMm * 1000));
  image.setDotsPerMeterY(qRound(kDotsPerMm * 1000));
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.translate(around * kDotsPerMm, around * kDotsPerMm);
  document.paint(painter, page);
  return image;
}

bool isWhiteOutside(const ui::Document& document, int page, double inner) {
  constexpr double kAround = 20;
  const QImage image = pictureOf(document, page, kAround);
  const int edge = dots(kAround + inner);
  const QRect inside = image.rect().adjusted(edge, edge, -edge, -edge);
  for (int y = 0; y < image.height(); ++y) {
    const uchar* line = image.constScanLine(y);
    for (int x = 0; x < image.width(); ++x) {
      if (line[x] != 0xff && !inside.contains(x, y)) return false;
    }
  }
  return true;
}

}  // namespace kstem::test
