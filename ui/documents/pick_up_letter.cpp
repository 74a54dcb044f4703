#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"
#include "ui/documents/reserved_kits.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct PickUpLetterText {
  Q_DECLARE_TR_FUNCTIONS(PickUpLetterText)
};

FieldsBlock addressee(const PickUpLetter& letter) {
  const PaperSchool& school = letter.school;
  FieldsBlock block;
  block.fields = {
      {.label = PickUpLetterText::tr("받는 곳"), .value = schoolText(school.name, school.district)},
      {.label = PickUpLetterText::tr("보내는 날"), .value = dayText(letter.head.printedOn)},
      {.label = PaperText::tr("담당교사"), .value = dotted({school.teacher, school.subject})},
      {.label = PickUpLetterText::tr("예약 번호"), .value = codeText(letter.kits.reservation)}};
  return block;
}

QString underText(const PickUpLetter& letter) {
  return letter.inLineSince ? PickUpLetterText::tr("기다리시던 교구의 차례가 되었습니다")
                            : PickUpLetterText::tr("예약하신 교구를 받아 가실 수 있습니다");
}

QString leadText(const PickUpLetter& letter) {
  const QString from = dayText(letter.kits.pickUp);
  const QString until = dayText(letter.kits.collectUntil);
  if (!letter.inLineSince)
    return PickUpLetterText::tr(
               "귀 학교에서 예약하신 아래 교구를 준비합니다. %1부터 %2까지 센터에서 받아 가시기 "
               "바랍니다.")
        .arg(from, until);
  return PickUpLetterText::tr(
             "귀 학교에서 %1에 신청하고 기다리신 아래 교구의 차례가 되었습니다. %2부터 %3까지 "
             "센터에서 받아 가시기 바랍니다.")
      .arg(dayText(*letter.inLineSince), from, until);
}

}  // namespace

std::shared_ptr<const Document> paperOf(const PickUpLetter& letter) {
  std::vector<Block> blocks{
      TitleBlock{.text = PickUpLetterText::tr("인 수  안 내 문"), .under = underText(letter)},
      letterheadOf(letter.head, letter.kits.reservation),
      addressee(letter),
      leadOf(leadText(letter)),
      fieldsOf(letter.kits),
      sectionOf(PickUpLetterText::tr("인수할 곳")),
      fieldsOf(letter.kits.center),
      sectionOf(PickUpLetterText::tr("오시기 전에"))};
  for (const QString& note : pickUpNotes(letter.kits)) blocks.push_back(listedOf(note));
  blocks.push_back(closingOf(dayText(letter.head.printedOn)));
  blocks.push_back(issuerOf(PickUpLetterText::tr("%1장").arg(qs(letter.head.centerName))));
  const QString stem =
      QStringLiteral("pick-up-%1-%2")
          .arg(qs(letter.kits.reservation.digits()), qs(letter.head.printedOn.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(letter.head, PickUpLetterText::tr("인수 안내문"), stem), blocks);
}

}  // namespace kstem::ui
