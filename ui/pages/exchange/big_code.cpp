#include "ui/pages/exchange/big_code.h"

#include <QStringList>

#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr int kGroup = 4;
constexpr double kPoint = 20;

QStringList groupsOf(const QString& code) {
  QString signs;
  for (const QChar sign : code)
    if (sign.isLetterOrNumber()) signs.append(sign);
  QStringList groups;
  for (qsizetype at = 0; at < signs.size(); at += kGroup) groups.append(signs.mid(at, kGroup));
  return groups;
}

}  // namespace

BigCode::BigCode(const QString& name, QWidget* parent) : QLabel(parent) {
  setObjectName(name);
  setTextFormat(Qt::PlainText);
  QFont font = codeFont(kPoint);
  font.setBold(true);
  setFont(font);
}

void BigCode::setCode(const QString& code, int across) {
  const QStringList groups = groupsOf(code);
  QStringList lines;
  for (qsizetype at = 0; at < groups.size(); at += across)
    lines.append(groups.mid(at, across).join(QStringLiteral("  ")));
  setText(lines.join(u'\n'));
  setAccessibleName(groups.join(u' '));
}

}  // namespace kstem::ui
