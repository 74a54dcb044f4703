#include "ui/documents/reserved_kits.h"

#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"

namespace kstem::ui::flow {
namespace {

struct ReservedKitsText {
  Q_DECLARE_TR_FUNCTIONS(ReservedKitsText)
};

/// How many, and how many of them are still to be collected.
QString countText(const ReservedKits& kits) {
  const QString all = ReservedKitsText::tr("%n세트", nullptr, kits.quantity);
  if (kits.collected == 0) return all;
  return ReservedKitsText::tr("%1 (남은 것 %2)").arg(all).arg(kits.quantity - kits.collected);
}

}  // namespace

FieldsBlock fieldsOf(const ReservedKits& kits) {
  FieldsBlock block;
  block.fields = {
      {.label = PaperText::tr("교구"),
       .value = modelText(kits.model, kits.setUnit),
       .width = FieldWidth::Full,
       .look = FieldLook::Strong},
      {.label = ReservedKitsText::tr("수량"), .value = countText(kits), .look = FieldLook::Strong},
      {.label = ReservedKitsText::tr("정한 세트"),
       .value = kits.kit == Code() ? ReservedKitsText::tr("아무 세트나") : codeText(kits.kit)},
      {.label = ReservedKitsText::tr("인수일"),
       .value = dayText(kits.pickUp),
       .look = FieldLook::Strong},
      {.label = PaperText::tr("반납 예정일"),
       .value = dayText(kits.due),
       .look = FieldLook::Strong}};
  return block;
}

FieldsBlock fieldsOf(const PaperCenter& center) {
  FieldsBlock block;
  block.fields = {{.label = ReservedKitsText::tr("센터"),
                   .value = qs(center.name),
                   .width = FieldWidth::Full,
                   .look = FieldLook::Strong}};
  if (!center.address.empty())
    block.fields.push_back({.label = ReservedKitsText::tr("주소"),
                            .value = qs(center.address),
                            .width = FieldWidth::Full});
  block.fields.push_back({.label = ReservedKitsText::tr("전화"), .value = qs(center.phone)});
  block.fields.push_back(
      {.label = ReservedKitsText::tr("여는 시간"), .value = contactText({}, {}, center.hours)});
  return block;
}

QStringList pickUpNotes(const ReservedKits& kits) {
  return {
      ReservedKitsText::tr("%1까지 보관합니다. 그때까지 오시지 않으면 예약이 끝나고 다음 "
                           "학교로 차례가 넘어갑니다.")
          .arg(dayText(kits.collectUntil)),
      ReservedKitsText::tr("창구에서 위 바코드를 스캔하면 바로 찾습니다. 예약 번호를 말씀하셔도 "
                           "됩니다."),
      ReservedKitsText::tr("받을 때 구성품 수를 함께 확인합니다."),
      ReservedKitsText::tr("날짜를 바꾸거나 오시지 못하게 되면 미리 알려 주시기 바랍니다.")};
}

}  // namespace kstem::ui::flow
