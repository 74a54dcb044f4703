#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct TransferManifestText {
  Q_DECLARE_TR_FUNCTIONS(TransferManifestText)
};

constexpr double kManifestRow = 9;

QString centerText(const PaperCenter& center) {
  return center.phone.empty() ? qs(center.name)
                              : qs(center.name) + QStringLiteral(" · ") + qs(center.phone);
}

FieldsBlock routeOf(const TransferManifest& paper) {
  const auto wide = [](const QString& label, const QString& value) {
    return Field{.label = label, .value = value, .width = FieldWidth::Full};
  };
  return {{wide(TransferManifestText::tr("보내는 곳"), centerText(paper.from)),
           wide(TransferManifestText::tr("받는 곳"), centerText(paper.to)),
           {.label = TransferManifestText::tr("보낸 날"), .value = dayText(paper.day)},
           {.label = TransferManifestText::tr("도착 예정"), .value = dayText(paper.arrives)}}};
}

TableBlock boxTable(const TransferManifest& paper) {
  TableBlock table;
  table.columns = {{TransferManifestText::tr("보냄"), 12, Qt::AlignHCenter, CellLook::Tick},
                   {TransferManifestText::tr("받음"), 12, Qt::AlignHCenter, CellLook::Tick},
                   {TransferManifestText::tr("선반"), 22, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {PaperText::tr("관리번호"), 30, Qt::AlignHCenter},
                   {TransferManifestText::tr("상자"), 14, Qt::AlignHCenter},
                   {PaperText::tr("비고"), 28}};
  table.rowHeight = kManifestRow;
  for (const ManifestBox& box : paper.boxes)
    table.rows.push_back(
        {QString(), QString(), qs(box.shelf), modelText(box.model, box.setUnit), codeText(box.code),
         box.boxes > 1 ? QStringLiteral("%1/%2").arg(box.box).arg(box.boxes) : QString(),
         QString()});
  return table;
}

}  // namespace

std::shared_ptr<const Document> paperOf(const TransferManifest& paper) {
  std::vector<Block> blocks{
      TitleBlock{.text = TransferManifestText::tr("이 송  명 세 서")},
      letterheadOf(paper.head, paper.code),
      routeOf(paper),
      boxTable(paper),
      TextBlock{
          .text = TransferManifestText::tr(
                      "교구 %1세트, 모두 %2상자입니다. 받는 곳에서 이 번호를 스캔한 뒤 교구를 "
                      "하나씩 스캔합니다. 없는 것과 더 온 것은 비고에 적습니다.")
                      .arg(paper.kits)
                      .arg(paper.boxes.size()),
          .look = TextLook::Small},
      SignaturesBlock{{TransferManifestText::tr("보낸 사람"), TransferManifestText::tr("나른 사람"),
                       TransferManifestText::tr("받은 사람")}}};
  const QString stem = QStringLiteral("transfer-%1").arg(qs(paper.code.digits()));
  return std::make_shared<FlowDocument>(
      frameOf(paper.head, TransferManifestText::tr("이송 명세서"), stem), blocks);
}

}  // namespace kstem::ui
