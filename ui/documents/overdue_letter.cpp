#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct OverdueLetterText {
  Q_DECLARE_TR_FUNCTIONS(OverdueLetterText)
};

FieldsBlock addressee(const OverdueLetter& letter) {
  const PaperSchool& school = letter.school;
  FieldsBlock block;
  block.fields = {
      {.label = OverdueLetterText::tr("받는 곳"),
       .value = schoolText(school.name, school.district)},
      {.label = OverdueLetterText::tr("보내는 날"), .value = dayText(letter.head.printedOn)},
      {.label = PaperText::tr("담당교사"), .value = dotted({school.teacher, school.subject})},
      {.label = OverdueLetterText::tr("늦은 교구"),
       .value = OverdueLetterText::tr("%n세트", nullptr, static_cast<int>(letter.kits.size()))}};
  return block;
}

TableBlock kitTable(const std::vector<OverdueKit>& kits) {
  TableBlock table;
  table.columns = {{PaperText::tr("연번"), 11, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {PaperText::tr("관리번호"), 27, Qt::AlignHCenter},
                   {PaperText::tr("대여일"), 31, Qt::AlignHCenter},
                   {PaperText::tr("반납 예정일"), 31, Qt::AlignHCenter},
                   {OverdueLetterText::tr("늦은 날수"), 19, Qt::AlignHCenter}};
  for (const OverdueKit& kit : kits) {
    table.rows.push_back({QString::number(table.rows.size() + 1), modelText(kit.model, kit.setUnit),
                          codeText(kit.code), dayText(kit.outDay), dayText(kit.due),
                          lateText(kit.daysLate)});
  }
  return table;
}

/// What being late means for the school.
QStringList holdTexts(const OverdueLetter& letter) {
  QStringList texts{
      OverdueLetterText::tr("늦은 교구를 모두 반납하실 때까지 새로 빌리실 수 없습니다."),
      OverdueLetterText::tr("반납하신 다음 날부터 늦은 날수만큼 대여가 제한됩니다.")};
  if (letter.longLate > 0) {
    texts.back() += u' ' + OverdueLetterText::tr("%1일 이상 늦으면 %2일 동안 제한됩니다.")
                               .arg(letter.longLate)
                               .arg(letter.longHold);
  }
  if (letter.heldIfToday) {
    texts.append(OverdueLetterText::tr("보내는 날에 모두 반납하시면 %1까지 제한됩니다.")
                     .arg(dayText(*letter.heldIfToday)));
  }
  return texts;
}

QStringList waysBack(const OverdueLetter& letter) {
  QStringList centers;
  for (const std::string& center : letter.centers) centers.append(qs(center));
  QStringList texts;
  if (centers.size() > 1) {
    texts.append(OverdueLetterText::tr("어느 센터에나 반납할 수 있습니다(%1).")
                     .arg(centers.join(QStringLiteral("·"))));
  }
  texts.append(OverdueLetterText::tr(
      "구성품이 없거나 파손되었으면 그대로 가져오시고 미리 알려 주시기 바랍니다."));
  texts.append(
      OverdueLetterText::tr("이미 반납하셨으면 이 안내문은 두시고 센터로 알려 주시기 바랍니다."));
  return texts;
}

FieldsBlock contactOf(const PaperHead& head) {
  FieldsBlock block;
  block.fields = {{.label = OverdueLetterText::tr("문의"),
                   .value = dotted({head.centerName, head.clerk}),
                   .width = FieldWidth::Full},
                  {.label = OverdueLetterText::tr("전화"), .value = qs(head.centerPhone)},
                  {.label = OverdueLetterText::tr("여는 시간"),
                   .value = contactText({}, {}, head.centerHours)}};
  return block;
}

void addSection(std::vector<Block>& blocks, const QString& name, const QStringList& texts) {
  blocks.push_back(sectionOf(name));
  for (const QString& text : texts) blocks.push_back(listedOf(text));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const OverdueLetter& letter) {
  std::vector<Block> blocks{
      TitleBlock{.text = OverdueLetterText::tr("연 체  안 내 문"),
                 .under = OverdueLetterText::tr("반납 예정일이 지난 교구가 있습니다")},
      letterheadOf(letter.head, letter.schoolCode), addressee(letter),
      leadOf(OverdueLetterText::tr(
          "귀 학교에서 빌리신 아래 교구의 반납 예정일이 지났습니다. 다른 학교도 쓸 "
          "수 있도록 빨리 반납해 주시기 바랍니다.")),
      kitTable(letter.kits)};
  addSection(blocks, OverdueLetterText::tr("대여 제한"), holdTexts(letter));
  addSection(blocks, OverdueLetterText::tr("반납하실 때"), waysBack(letter));
  blocks.push_back(contactOf(letter.head));
  blocks.push_back(closingOf(dayText(letter.head.printedOn)));
  blocks.push_back(issuerOf(OverdueLetterText::tr("%1장").arg(qs(letter.head.centerName))));
  const QString stem = QStringLiteral("overdue-%1-%2")
                           .arg(qs(letter.schoolCode.digits()), qs(letter.head.printedOn.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(letter.head, OverdueLetterText::tr("연체 안내문"), stem), blocks);
}

}  // namespace kstem::ui
