#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct DamageReportText {
  Q_DECLARE_TR_FUNCTIONS(DamageReportText)
};

constexpr double kRoomToWrite = 24;

/// "망실 2", "훼손 1", or both: the words of the asset law.
QString kindText(const PaperClaim& claim) {
  QStringList kinds;
  if (claim.missing > 0) kinds.append(DamageReportText::tr("망실 %1점").arg(claim.missing));
  if (claim.broken > 0) kinds.append(DamageReportText::tr("훼손 %1점").arg(claim.broken));
  return kinds.join(u'\n');
}

QString returnedText(const DamageReport& report) {
  return report.returned ? dayText(*report.returned) : DamageReportText::tr("반납되지 않음");
}

TableBlock claimTable(const DamageReport& report) {
  TableBlock table;
  table.size = TableSize::Small;
  table.columns = {{PaperText::tr("연번"), 9.5, Qt::AlignHCenter},
                   {DamageReportText::tr("교구·관리번호"), 37},
                   {DamageReportText::tr("품목")},
                   {DamageReportText::tr("구분·수량"), 17, Qt::AlignHCenter},
                   {DamageReportText::tr("단가"), 20, Qt::AlignRight},
                   {DamageReportText::tr("변상률"), 13, Qt::AlignHCenter},
                   {PaperText::tr("변상 금액"), 20, Qt::AlignRight},
                   {PaperText::tr("변상 방법"), 12, Qt::AlignHCenter},
                   {PaperText::tr("비고"), 20}};
  for (const PaperClaim& claim : report.claims) {
    table.rows.push_back({QString::number(table.rows.size() + 1),
                          qs(claim.model) + u'\n' + codeText(claim.kit), qs(claim.part),
                          kindText(claim), wonText(claim.unitPrice),
                          QStringLiteral("%1%").arg(claim.ratePercent), wonText(claim.amount),
                          wayText(claim.way), qs(claim.note)});
  }
  return table;
}

/// What it comes to, how it happened, what is done.
FieldsBlock accountOf(const DamageReport& report) {
  FieldsBlock block;
  block.fields = {{.label = DamageReportText::tr("변상 금액 합계"),
                   .value = wonText(report.total),
                   .width = FieldWidth::Full,
                   .look = FieldLook::Strong},
                  {.label = DamageReportText::tr("발생 경위"),
                   .value = qs(report.account),
                   .width = FieldWidth::Full,
                   .height = kRoomToWrite},
                  {.label = DamageReportText::tr("조치 내용"),
                   .value = qs(report.measures),
                   .width = FieldWidth::Full,
                   .height = kRoomToWrite}};
  return block;
}

QString teacherSignature(const PaperSchool& school) {
  if (school.teacher.empty()) return DamageReportText::tr("담당교사 서명");
  return DamageReportText::tr("담당교사 %1 서명").arg(qs(school.teacher));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const DamageReport& report) {
  const std::vector<Block> blocks{
      TitleBlock{.text = DamageReportText::tr("교 구  파 손 · 분 실  보 고 서"),
                 .under = DamageReportText::tr("(물품 망실·훼손 보고)")},
      letterheadOf(report.head, report.loan),
      fieldsOf(
          report.school,
          {{.label = PaperText::tr("대여일"), .value = dayText(report.outDay)},
           {.label = DamageReportText::tr("반납일"), .value = returnedText(report)},
           {.label = DamageReportText::tr("발견일"), .value = dayText(report.found)},
           {.label = DamageReportText::tr("보고일"), .value = dayText(report.head.printedOn)}}),
      sectionOf(DamageReportText::tr("망실·훼손 내역")),
      claimTable(report),
      accountOf(report),
      closingOf(DamageReportText::tr("위와 같이 물품의 망실·훼손을 보고합니다.")),
      SignaturesBlock{{teacherSignature(report.school), clerkSignature(report.head),
                       DamageReportText::tr("센터장 서명")}}};
  const QString stem =
      QStringLiteral("damage-%1-%2").arg(qs(report.loan.digits()), qs(report.head.printedOn.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(report.head, DamageReportText::tr("교구 파손·분실 보고서"), stem), blocks);
}

}  // namespace kstem::ui
