#include "ui/documents/slip_text.h"

#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"

namespace kstem::ui {

using namespace flow;

namespace {

/// "빛 센서 1점, USB 케이블 2점 부족한 채 출고"
QString missingText(const SlipLine& line) {
  QStringList parts;
  for (const auto& [name, count] : line.missing)
    parts.append(SlipText::tr("%1 %2점").arg(qs(name)).arg(count));
  return SlipText::tr("%1 부족한 채 출고").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

QString countText(const SlipLine& line) {
  if (line.partsOut == line.partsExpected) return SlipText::tr("%n점", nullptr, line.partsOut);
  return SlipText::tr("%1 / %2점").arg(line.partsOut).arg(line.partsExpected);
}

QString remarkText(const SlipLine& line) {
  QStringList lines;
  if (line.boxes > 1) lines.append(SlipText::tr("상자 %1").arg(boxesText(line.boxes)));
  if (!line.missing.empty()) lines.append(missingText(line));
  return lines.join(u'\n');
}

QString dueText(const Slip& slip) {
  if (slip.closingTime.empty()) return dayText(slip.due);
  return SlipText::tr("%1 %2까지").arg(dayText(slip.due), qs(slip.closingTime));
}

QString outText(const Slip& slip) {
  return slip.outAt ? dayText(slip.outDay) + u' ' + timeText(*slip.outAt) : dayText(slip.outDay);
}

QString parcelText(const Slip& slip) {
  return joined({slip.carrier, slip.tracking}, QStringLiteral(" "));
}

QString rulesText(const Slip& slip) {
  QStringList centers;
  for (const std::string& center : slip.centers) centers.append(qs(center));
  const QString where = centers.size() < 2 ? QString()
                                           : SlipText::tr("어느 센터에나 반납할 수 있습니다(%1). ")
                                                 .arg(centers.join(QStringLiteral("·")));
  return SlipText::tr(
             "반납할 때 구성품 수를 함께 확인합니다. %1파손이나 분실은 바로 알려 주십시오.")
      .arg(where);
}

QString receiverSignature(const Slip& slip) {
  if (slip.receiver.empty()) return SlipText::tr("인수자(교사) 서명");
  return SlipText::tr("인수자 %1 서명").arg(qs(slip.receiver));
}

}  // namespace kstem::ui
