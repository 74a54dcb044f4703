#include "ui/dialogs/action_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/convert.h"
#include "ui/bridge/sentence.h"

namespace kstem::ui {
namespace {

struct ActionWords {
  Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

}  // namespace

QString doneText(const RecentAction& action) {
  switch (action.what) {
    case ActionWhat::Swapped: return ActionWords::tr("교구 교체");
    case ActionWhat::Lent: return ActionWords::tr("대여 %n세트", nullptr, action.count);
    case ActionWhat::Returned: return ActionWords::tr("반납");
    case ActionWhat::DaysSet: return ActionWords::tr("휴관일 %n일", nullptr, action.count);
    case ActionWhat::Extended: return ActionWords::tr("연장 %n세트", nullptr, action.count);
    case ActionWhat::DueSet: return ActionWords::tr("반납 예정일 변경");
    case ActionWhat::Checked: return ActionWords::tr("구성품 확인");
    case ActionWhat::Seen: return ActionWords::tr("있는 곳 기록");
    case ActionWhat::Retired: return ActionWords::tr("불용 처리");
    case ActionWhat::Lost: return ActionWords::tr("분실 기록");
    case ActionWhat::SentToRepair: return ActionWords::tr("수리로 보냄");
    case ActionWhat::SentToInspection: return ActionWords::tr("점검으로 보냄");
    case ActionWhat::MadeGood: return ActionWords::tr("점검·수리 마침");
    case ActionWhat::PartsPutIn: return ActionWords::tr("구성품 채움");
    case ActionWhat::PartSettled: return ActionWords::tr("변상 처리");
    case ActionWhat::ShelfSet: return ActionWords::tr("자리 변경");
    case ActionWhat::ShelvesKept: return ActionWords::tr("자리 번호 만듦");
    case ActionWhat::RouteKept: return ActionWords::tr("자리 차례 정함");
    case ActionWhat::AliasAdded: return ActionWords::tr("다른 번호 추가");
    case ActionWhat::KitsRegistered: return ActionWords::tr("교구 등록 %n세트", nullptr, action.count);
    case ActionWhat::ModelKept: return ActionWords::tr("교구 종류 저장");
    case ActionWhat::TeachersMerged: return ActionWords::tr("교사 합치기");
    case ActionWhat::StocktakeOpened: return ActionWords::tr("재물조사 시작");
    case ActionWhat::StocktakeClosed: return ActionWords::tr("재물조사 마감");
    case ActionWhat::StocktakeDropped: return ActionWords::tr("재물조사 취소");
    case ActionWhat::KitsCounted: return ActionWords::tr("재물조사에서 셈");
    case ActionWhat::KitsSent: return ActionWords::tr("이송 보냄");
    case ActionWhat::KitsReceived: return ActionWords::tr("이송 받음");
    case ActionWhat::KitsMissed: return ActionWords::tr("도착하지 않음");
    case ActionWhat::StaySet: return ActionWords::tr("이송 결정");
    case ActionWhat::TransferAsked: return ActionWords::tr("이송 요청");
    case ActionWhat::TransferEnded: return ActionWords::tr("이송 요청 끝냄");
    case ActionWhat::CodeGiven: return ActionWords::tr("새 번호");
    case ActionWhat::SchoolsMerged: return ActionWords::tr("학교 합치기");
    case ActionWhat::HoldLifted: return ActionWords::tr("대여 제한 해제");
    case ActionWhat::SchoolsRegistered: return ActionWords::tr("학교 등록 %n곳", nullptr, action.count);
    case ActionWhat::SchoolChanged: return ActionWords::tr("학교 정보 변경");
    case ActionWhat::TeacherMoved: return ActionWords::tr("교사 학교 변경");
    case ActionWhat::TeacherRegistered: return ActionWords::tr("교사 등록");
    case ActionWhat::TeacherChanged: return ActionWords::tr("교사 정보 변경");
    case ActionWhat::CallLogged: return ActionWords::tr("통화 기록");
    case ActionWhat::NoteAdded: return ActionWords::tr("메모 추가");
    case ActionWhat::NoteEnded: return ActionWords::tr("메모 끝냄");
    case ActionWhat::ClerkRegistered: return ActionWords::tr("담당자 등록");
    case ActionWhat::ClerkLeft: return ActionWords::tr("담당자 그만둠");
    case ActionWhat::ClerkBack: return ActionWords::tr("담당자 돌아옴");
    case ActionWhat::RuleSet: return ActionWords::tr("규칙 변경");
    case ActionWhat::Reserved: return ActionWords::tr("예약 접수");
    case ActionWhat::ReservationAccepted: return ActionWords::tr("예약 확정");
    case ActionWhat::ReservationRefused: return ActionWords::tr("예약 반려");
    case ActionWhat::ReservationCancelled: return ActionWords::tr("예약 취소");
    case ActionWhat::ReservationChanged: return ActionWords::tr("예약 변경");
    case ActionWhat::ReservationPrepared: return ActionWords::tr("예약 준비");
    case ActionWhat::ReservationReleased: return ActionWords::tr("예약 나머지 놓아줌");
    case ActionWhat::ReservationKitNamed: return ActionWords::tr("예약 세트 지정");
    case ActionWhat::CenterKept: return ActionWords::tr("센터 정보 변경");
    case ActionWhat::DaysCleared: return ActionWords::tr("정한 날 %n일 평소대로", nullptr, action.count);
    case ActionWhat::AttentionSettled: return ActionWords::tr("확인할 것 확인");
  }
  return {};
}

QString detailText(const RecentAction& action) {
  QStringList parts{codeText(action.code), shownText(action.extra)};
  const bool due = action.what == ActionWhat::Lent || action.what == ActionWhat::Extended ||
                   action.what == ActionWhat::DueSet;
  if (due && !action.extra.empty())
    parts.back() = ActionWords::tr("반납 예정 %1").arg(parts.back());
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString stateText(ActionState state) {
  switch (state) {
    case ActionState::Open: return {};
    case ActionState::Undone: return ActionWords::tr("되돌림");
    case ActionState::Blocked: return ActionWords::tr("뒤 기록 있음");
    case ActionState::Fixed: return ActionWords::tr("그대로 둠");
  }
  return {};
}

QString whyNotText(const RecentAction& action) {
  switch (action.state) {
    case ActionState::Open: return {};
    case ActionState::Undone: return ActionWords::tr("이미 되돌렸습니다.");
    case ActionState::Blocked:
      return fillSentence(
          ActionWords::tr("{it}[({code})]에 그 뒤의 기록이 있습니다. 그것을 먼저 되돌리십시오."),
          {action.blockedByName.empty() ? shownText(action.blockedBy) : qs(action.blockedByName),
           action.blockedByName.empty() ? QString() : shownText(action.blockedBy),
           {}});
    case ActionState::Fixed:
      return ActionWords::tr("되돌리지 않는 일입니다. 바꾸려면 다시 저장하십시오.");
  }
  return {};
}

}  // namespace kstem::ui
