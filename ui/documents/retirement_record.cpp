#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct RetirementRecordText {
  Q_DECLARE_TR_FUNCTIONS(RetirementRecordText)
};

constexpr int kMonthsOfYear = 12;
constexpr double kRecordDay = 26;

QString usedText(int months) {
  const int years = months / kMonthsOfYear;
  const int rest = months % kMonthsOfYear;
  if (years == 0) return RetirementRecordText::tr("%1개월").arg(rest);
  if (rest == 0) return RetirementRecordText::tr("%1년").arg(years);
  return RetirementRecordText::tr("%1년 %2개월").arg(years).arg(rest);
}

QString numbersText(const RetiredKit& kit) {
  QStringList numbers{codeText(kit.code)};
  for (const std::string& alias : kit.aliases) numbers << qs(alias);
  return numbers.join(u'\n');
}

QString stateText(const RetiredKit& kit) {
  if (kit.parts.empty()) return RetirementRecordText::tr("구성품 모두 있음");
  QStringList parts;
  for (const RetiredPart& part : kit.parts)
    parts << RetirementRecordText::tr("%1 %2 부족").arg(qs(part.part)).arg(part.missing);
  return parts.join(QStringLiteral(", "));
}

QString retirementNote(const RetiredKit& kit) {
  QStringList notes;
  if (!kit.home.empty()) notes << RetirementRecordText::tr("%1 소장").arg(qs(kit.home));
  if (kit.photos > 0) notes << RetirementRecordText::tr("사진 %n장", nullptr, kit.photos);
  return notes.join(QStringLiteral(", "));
}

QString priceText(const RetiredKit& kit) { return kit.price ? wonText(*kit.price) : QString(); }

TableBlock retiredTable(const std::vector<RetiredKit>& kits) {
  TableBlock table;
  table.size = TableSize::Dense;
  table.columns = {{PaperText::tr("연번"), 9, Qt::AlignHCenter},
                   {RetirementRecordText::tr("품명")},
                   {PaperText::tr("관리번호"), 25, Qt::AlignHCenter},
                   {PaperText::tr("수량"), 11, Qt::AlignHCenter},
                   {RetirementRecordText::tr("취득일"), kRecordDay, Qt::AlignHCenter},
                   {RetirementRecordText::tr("사용 연수"), 19, Qt::AlignHCenter},
                   {RetirementRecordText::tr("취득 단가"), 23, Qt::AlignRight},
                   {RetirementRecordText::tr("대여 횟수"), 13, Qt::AlignHCenter},
                   {RetirementRecordText::tr("상태"), 32},
                   {RetirementRecordText::tr("불용일"), kRecordDay, Qt::AlignHCenter},
                   {RetirementRecordText::tr("불용 사유"), 32},
                   {PaperText::tr("비고"), 20}};
  for (const RetiredKit& kit : kits)
    table.rows.push_back({QString::number(table.rows.size() + 1), modelText(kit.model, kit.setUnit),
                          numbersText(kit), QStringLiteral("1"), dayText(kit.registered),
                          usedText(kit.monthsUsed), priceText(kit), QString::number(kit.loans),
                          stateText(kit), dayText(kit.retired), qs(kit.reason),
                          retirementNote(kit)});
  return table;
}

QString periodText(const DayRange& days) {
  return RetirementRecordText::tr("%1 ~ %2").arg(dayText(days.first), dayText(days.end - 1));
}

FieldsBlock recordFields(const RetirementRecord& record) {
  FieldsBlock block;
  block.fields = {
      {.label = RetirementRecordText::tr("작성 센터"), .value = qs(record.head.centerName)},
      {.label = RetirementRecordText::tr("작성일"), .value = dayText(record.head.printedOn)},
      {.label = PaperText::tr("수량"),
       .value = RetirementRecordText::tr("%n세트", nullptr, static_cast<int>(record.kits.size()))},
      {.label = RetirementRecordText::tr("취득 단가 합계"),
       .value = record.total > 0 ? wonText(record.total) : QString()}};
  if (record.days)
    block.fields.push_back({.label = RetirementRecordText::tr("기간"),
                            .value = periodText(*record.days),
                            .width = FieldWidth::Full});
  return block;
}

void addKits(std::vector<Block>& blocks, const std::vector<RetiredKit>& kits) {
  if (kits.empty())
    return blocks.push_back(
        emptyOf(RetirementRecordText::tr("이 기간에 불용 처리한 교구가 없습니다.")));
  blocks.push_back(retiredTable(kits));
  blocks.push_back(
      TextBlock{.text = RetirementRecordText::tr("취득일은 이 뱅크에 등록한 날입니다. 취득 단가는 "
                                                 "구성품 단가의 합이며, 단가를 모르는 구성품은 "
                                                 "넣지 않았습니다."),
                .look = TextLook::Small});
}

QString stemOf(const RetirementRecord& record) {
  const QString what =
      record.days || record.kits.empty() ? QString() : qs(record.kits.front().code.digits()) + u'-';
  return QStringLiteral("retirement-%1%2").arg(what, qs(record.head.printedOn.iso()));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const RetirementRecord& record) {
  std::vector<Block> blocks{TitleBlock{.text = RetirementRecordText::tr("물 품  불 용  조 서")},
                            letterheadOf(record.head), recordFields(record)};
  addKits(blocks, record.kits);
  blocks.push_back(
      closingOf(RetirementRecordText::tr("위와 같이 물품을 불용 처리하였음을 확인합니다.")));
  blocks.push_back(
      SignaturesBlock{{clerkSignature(record.head), RetirementRecordText::tr("관리자 서명")}});
  FlowFrame frame =
      frameOf(record.head, RetirementRecordText::tr("물품 불용 조서"), stemOf(record));
  frame.turn = PaperTurn::Landscape;
  return std::make_shared<FlowDocument>(std::move(frame), blocks);
}

}  // namespace kstem::ui
