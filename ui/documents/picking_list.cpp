#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct PickingListText {
  Q_DECLARE_TR_FUNCTIONS(PickingListText)
};

constexpr double kRow = 9;

QString boxText(const PickingLine& line) {
  return line.boxes > 1 ? QStringLiteral("%1/%2").arg(line.box).arg(line.boxes) : QString();
}

/// The kit; below it, whether another one would do.
QString kitText(const PickingLine& line) {
  if (line.kit == PickingKit::Away) return PickingListText::tr("여기 없음");
  if (line.code == Code()) return PickingListText::tr("아무 세트나");
  if (line.kit == PickingKit::This) return codeText(line.code);
  return codeText(line.code) + u'\n' + PickingListText::tr("같은 교구도 됨");
}

/// For whom; on a list of several days the day and the reservation too.
QString forText(const PickingLine& line) {
  if (line.reservation == Code()) return qs(line.school);
  return QStringList{qs(line.school), shortDayText(line.pickUp), codeText(line.reservation)}.join(
      u'\n');
}

QString daysText(const PickingList& list) {
  if (!list.last) return dayText(list.pickUp);
  return dayText(list.pickUp) + QStringLiteral(" ~ ") + dayText(*list.last);
}

TableBlock lineTable(const std::vector<PickingLine>& lines) {
  TableBlock table;
  table.columns = {{PickingListText::tr("확인"), 11, Qt::AlignHCenter, CellLook::Tick},
                   {PickingListText::tr("선반"), 21, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {PaperText::tr("관리번호"), 26, Qt::AlignHCenter},
                   {PickingListText::tr("상자"), 12, Qt::AlignHCenter},
                   {PaperText::tr("학교"), 32},
                   {PaperText::tr("비고"), 20}};
  table.rowHeight = kRow;
  for (const PickingLine& line : lines) {
    table.rows.push_back({QString(), qs(line.shelf), modelText(line.model, line.setUnit),
                          kitText(line), boxText(line), forText(line), qs(line.note)});
  }
  return table;
}

void addLines(std::vector<Block>& blocks, const PickingList& list) {
  const std::vector<PickingLine>& lines = list.lines;
  if (lines.empty()) {
    blocks.push_back(emptyOf(list.last ? PickingListText::tr("이 기간에 준비할 예약이 없습니다.")
                                       : PickingListText::tr("이날 준비할 교구가 없습니다.")));
    return;
  }
  blocks.push_back(lineTable(lines));
  blocks.push_back(TextBlock{
      .text =
          PickingListText::tr("모두 %1상자입니다. 없는 것은 비고에 적습니다.").arg(lines.size()),
      .look = TextLook::Small});
  blocks.push_back(
      SignaturesBlock{{PickingListText::tr("준비한 사람"), PickingListText::tr("확인한 사람")}});
}

}  // namespace

std::shared_ptr<const Document> paperOf(const PickingList& list) {
  const QString day = daysText(list);
  std::vector<Block> blocks{TitleBlock{.text = PickingListText::tr("준 비  목 록"),
                                       .under = PickingListText::tr("%1 수령").arg(day)},
                            letterheadOf(list.head)};
  addLines(blocks, list);
  const QString stem = (list.last ? QStringLiteral("pick-ups-%1") : QStringLiteral("picking-%1"))
                           .arg(qs(list.pickUp.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(list.head, PickingListText::tr("준비 목록 %1").arg(day), stem), blocks);
}

}  // namespace kstem::ui
