#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct RestockListText {
  Q_DECLARE_TR_FUNCTIONS(RestockListText)
};

constexpr double kPieces = 15;

TableBlock lineTable(const std::vector<RestockLine>& lines) {
  TableBlock table;
  table.size = TableSize::Small;
  table.columns = {{PaperText::tr("연번"), 10, Qt::AlignHCenter},
                   {RestockListText::tr("구성품")},
                   {PaperText::tr("교구"), 44},
                   {RestockListText::tr("모자란 세트"), kPieces, Qt::AlignHCenter},
                   {RestockListText::tr("다시 대여"), kPieces, Qt::AlignHCenter},
                   {RestockListText::tr("보충할 수"), kPieces, Qt::AlignHCenter},
                   {RestockListText::tr("변상받을 수"), kPieces, Qt::AlignHCenter},
                   {RestockListText::tr("단가"), 18, Qt::AlignRight},
                   {RestockListText::tr("예상 금액"), 22, Qt::AlignRight}};
  for (const RestockLine& line : lines) {
    const QString price = line.unitPrice == 0 ? QString() : wonText(line.unitPrice);
    const QString amount = line.unitPrice == 0 ? QString() : wonText(line.amount);
    table.rows.push_back({QString::number(table.rows.size() + 1), qs(line.part), qs(line.model),
                          QString::number(line.kits), numberOrNothing(line.waiting),
                          QString::number(line.missing), numberOrNothing(line.owed), price,
                          amount});
  }
  return table;
}

std::int64_t totalOf(const std::vector<RestockLine>& lines) {
  std::int64_t total = 0;
  for (const RestockLine& line : lines) total += line.amount;
  return total;
}

void addLines(std::vector<Block>& blocks, const std::vector<RestockLine>& lines) {
  if (lines.empty())
    return blocks.push_back(emptyOf(RestockListText::tr("보충할 구성품이 없습니다.")));
  blocks.push_back(lineTable(lines));
  blocks.push_back(TextBlock{
      .text = RestockListText::tr("예상 금액은 모두 %1이며, 학교가 변상할 것과 단가를 모르는 것은 "
                                  "들어 있지 않습니다. ‘다시 대여’는 그 구성품만 있으면 빌려줄 수 "
                                  "있는 세트입니다.")
                  .arg(wonText(totalOf(lines))),
      .look = TextLook::Small});
  blocks.push_back(
      SignaturesBlock{{RestockListText::tr("작성한 사람"), RestockListText::tr("확인한 사람")}});
}

}  // namespace

std::shared_ptr<const Document> paperOf(const RestockList& list) {
  const QString day = dayText(list.head.printedOn);
  std::vector<Block> blocks{
      TitleBlock{.text = RestockListText::tr("구 성 품  보 충  목 록"), .under = day},
      letterheadOf(list.head)};
  addLines(blocks, list.lines);
  const QString stem = QStringLiteral("restock-%1").arg(qs(list.head.printedOn.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(list.head, RestockListText::tr("구성품 보충 목록 %1").arg(day), stem), blocks);
}

}  // namespace kstem::ui
