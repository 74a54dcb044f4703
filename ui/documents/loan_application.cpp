#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct LoanApplicationText {
  Q_DECLARE_TR_FUNCTIONS(LoanApplicationText)
};

constexpr double kHandRow = 9;

const QString kBlank(3, QChar(0x3000));  ///< wide blanks: broken lines keep them

/// Room for a day to be written by hand, where none is given.
QString dayToFill(const std::optional<Day>& day) {
  return day ? dayText(*day) : LoanApplicationText::tr("20%1년%1월%1일").arg(kBlank);
}

/// "■ 방문 수령 □ 택배 □ 퀵서비스"
QString deliveryText(Delivery chosen) {
  const auto box = [chosen](Delivery way, const QString& name) {
    return (way == chosen ? u'■' : u'□') + (QChar(u' ') + name);
  };
  return QStringList{box(Delivery::Visit, LoanApplicationText::tr("방문 수령")),
                     box(Delivery::Parcel, LoanApplicationText::tr("택배")),
                     box(Delivery::Courier, LoanApplicationText::tr("퀵서비스"))}
      .join(QChar(0x3000));
}

FieldsBlock applicantOf(const LoanApplication& application) {
  const PaperSchool& school = application.school;
  FieldsBlock block;
  block.rowHeight = kHandRow;
  block.fields = {
      {.label = PaperText::tr("학교"), .value = schoolText(school.name, school.district)},
      {.label = PaperText::tr("담당교사"), .value = dotted({school.teacher, school.subject})},
      {.label = LoanApplicationText::tr("연락처"), .value = qs(school.phone)},
      {.label = LoanApplicationText::tr("전자우편"), .value = qs(application.email)},
      {.label = LoanApplicationText::tr("수령 예정일"), .value = dayToFill(application.pickUp)},
      {.label = PaperText::tr("반납 예정일"), .value = dayToFill(application.giveBack)},
      {.label = LoanApplicationText::tr("수령 방법"),
       .value = deliveryText(application.delivery),
       .width = FieldWidth::Full},
      {.label = LoanApplicationText::tr("사용 목적"),
       .value = qs(application.purpose),
       .width = FieldWidth::Full}};
  return block;
}

TableBlock kitTable(const LoanApplication& application) {
  TableBlock table;
  table.columns = {{PaperText::tr("연번"), 11, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {LoanApplicationText::tr("규격"), 36, Qt::AlignHCenter},
                   {LoanApplicationText::tr("수량(세트)"), 22, Qt::AlignHCenter},
                   {PaperText::tr("비고"), 36}};
  table.rowHeight = kHandRow;
  for (const AppliedKit& kit : application.kits) {
    table.rows.push_back({QString::number(table.rows.size() + 1), qs(kit.model), qs(kit.setUnit),
                          QString::number(kit.sets), qs(kit.note)});
  }
  while (static_cast<int>(table.rows.size()) < application.tableRows)
    table.rows.push_back({QString::number(table.rows.size() + 1)});
  return table;
}

/// What the school agrees to, with the center's own numbers where they are known.
CheckListBlock promisesOf(const LoanApplication& application) {
  CheckListBlock list;
  if (application.loanDays > 0)
    list.items.append(LoanApplicationText::tr("대여 기간은 %1일입니다.").arg(application.loanDays));
  if (application.extensionDays > 0) {
    list.items.append(LoanApplicationText::tr("연장은 반납 예정일까지 한 번, %1일까지 신청합니다.")
                          .arg(application.extensionDays));
  }
  if (application.kitsAtOnce > 0) {
    list.items.append(LoanApplicationText::tr("한 학교가 한 번에 빌리는 교구는 %1세트까지입니다.")
                          .arg(application.kitsAtOnce));
  }
  list.items.append(LoanApplicationText::tr("받을 때와 반납할 때 구성품 수를 함께 확인합니다."));
  list.items.append(
      LoanApplicationText::tr("분실하거나 파손한 구성품은 바로 알리고, 같은 물품으로 변상합니다. "
                              "같은 물품을 구하기 어려우면 금액으로 변상합니다."));
  list.items.append(LoanApplicationText::tr("늦게 반납하면 늦은 날수만큼 대여가 제한됩니다."));
  return list;
}

QString toCenter(const PaperHead& head) {
  return LoanApplicationText::tr("%1장 귀하").arg(qs(head.centerName));
}

QString applicantSignature(const PaperSchool& school) {
  if (school.teacher.empty()) return LoanApplicationText::tr("신청자(교사) 서명");
  return LoanApplicationText::tr("신청자(교사) %1 서명").arg(qs(school.teacher));
}

QString stemOf(const LoanApplication& application) {
  if (application.reservation == Code()) return QStringLiteral("loan-application");
  return QStringLiteral("loan-application-%1").arg(qs(application.reservation.digits()));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const LoanApplication& application) {
  const std::vector<Block> blocks{
      TitleBlock{.text = LoanApplicationText::tr("교 구  대 여  신 청 서")},
      letterheadOf(application.head, application.reservation),
      applicantOf(application),
      sectionOf(LoanApplicationText::tr("빌릴 교구")),
      kitTable(application),
      sectionOf(LoanApplicationText::tr("확인 사항")),
      promisesOf(application),
      closingOf(LoanApplicationText::tr("위와 같이 교구 대여를 신청합니다.")),
      closingOf(dayToFill(application.appliedOn)),
      SignaturesBlock{
          {applicantSignature(application.school), LoanApplicationText::tr("학교장 확인")}},
      issuerOf(toCenter(application.head))};
  return std::make_shared<FlowDocument>(
      frameOf(application.head, LoanApplicationText::tr("교구 대여 신청서"), stemOf(application)),
      blocks);
}

}  // namespace kstem::ui
