#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"
#include "ui/documents/reserved_kits.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct ReservationConfirmationText {
  Q_DECLARE_TR_FUNCTIONS(ReservationConfirmationText)
};

QString stateText(const ReservationConfirmation& paper) {
  switch (paper.state) {
    case ReservedAs::Kept: return ReservationConfirmationText::tr("확정");
    case ReservedAs::Requested:
      return ReservationConfirmationText::tr("요청 · 인수할 센터가 확인합니다");
    case ReservedAs::Waiting:
      return ReservationConfirmationText::tr("대기 %1번째").arg(paper.placeInLine);
  }
  return {};
}

/// "과학의 날 · 2학년 3반 · 28명"
QString useText(const ReservationConfirmation& paper) {
  QStringList parts;
  for (const std::string& part : {paper.purpose, paper.pupilsOf})
    if (!part.empty()) parts.append(qs(part));
  if (paper.pupils) parts.append(ReservationConfirmationText::tr("%1명").arg(*paper.pupils));
  return parts.join(QStringLiteral(" · "));
}

QStringList notesOf(const ReservationConfirmation& paper) {
  const QStringList notes = pickUpNotes(paper.kits);
  switch (paper.state) {
    case ReservedAs::Kept: return notes;
    case ReservedAs::Requested:
      return QStringList{ReservationConfirmationText::tr(
                 "인수할 센터가 확인하면 확정됩니다. 확정되지 않으면 알려 "
                 "드립니다.")} +
             notes;
    case ReservedAs::Waiting:
      return {ReservationConfirmationText::tr(
                  "지금은 빌릴 수 있는 교구가 없어 차례를 기다립니다. 차례가 되면 전화나 "
                  "안내문으로 알려 드립니다."),
              notes.back()};
  }
  return notes;
}

QString closingText(ReservedAs state) {
  switch (state) {
    case ReservedAs::Kept:
      return ReservationConfirmationText::tr("위와 같이 예약되었음을 확인합니다.");
    case ReservedAs::Requested:
      return ReservationConfirmationText::tr("위와 같이 예약 요청을 받았음을 확인합니다.");
    case ReservedAs::Waiting:
      return ReservationConfirmationText::tr("위와 같이 대기 신청을 받았음을 확인합니다.");
  }
  return {};
}

FieldsBlock askedOf(const ReservationConfirmation& paper) {
  FieldsBlock block = fieldsOf(
      paper.school,
      {{.label = ReservationConfirmationText::tr("예약 번호"),
        .value = codeText(paper.kits.reservation)},
       {.label = ReservationConfirmationText::tr("접수일"), .value = dayText(paper.askedOn)},
       {.label = ReservationConfirmationText::tr("상태"),
        .value = stateText(paper),
        .width = FieldWidth::Full,
        .look = FieldLook::Strong}});
  const QString use = useText(paper);
  if (!use.isEmpty())
    block.fields.push_back({.label = ReservationConfirmationText::tr("쓸 곳"),
                            .value = use,
                            .width = FieldWidth::Full});
  return block;
}

}  // namespace

std::shared_ptr<const Document> paperOf(const ReservationConfirmation& paper) {
  std::vector<Block> blocks{TitleBlock{.text = ReservationConfirmationText::tr("예 약  확 인 서")},
                            letterheadOf(paper.head, paper.kits.reservation),
                            askedOf(paper),
                            sectionOf(ReservationConfirmationText::tr("예약한 교구")),
                            fieldsOf(paper.kits),
                            sectionOf(ReservationConfirmationText::tr("인수할 곳")),
                            fieldsOf(paper.kits.center),
                            sectionOf(ReservationConfirmationText::tr("알아 두실 것"))};
  for (const QString& note : notesOf(paper)) blocks.push_back(listedOf(note));
  blocks.push_back(closingOf(closingText(paper.state)));
  blocks.push_back(closingOf(dayText(paper.head.printedOn)));
  blocks.push_back(SignaturesBlock{{clerkSignature(paper.head)}});
  const QString stem = QStringLiteral("reservation-%1").arg(qs(paper.kits.reservation.digits()));
  return std::make_shared<FlowDocument>(
      frameOf(paper.head, ReservationConfirmationText::tr("예약 확인서"), stem), blocks);
}

}  // namespace kstem::ui
