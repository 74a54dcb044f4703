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
using Words = ActionWords;

}  // namespace

QString doneText(const RecentAction& action) {
  switch (action.what) {
    case ActionWhat::Swapped: return Words::tr("교구 교체");
    case ActionWhat::Lent: return Words::tr("대여 %1세트").arg(action.count);
    case ActionWhat::Returned: return Words::tr("반납");
    case ActionWhat::DaysSet: return Words::tr("휴관일 %1일").arg(action.count);
    case ActionWhat::Extended: return Words::tr("연장 %1세트").arg(action.count);
    case ActionWhat::DueSet: return Words::tr("반납 예정일 변경");
    case ActionWhat::Checked: return Words::tr("구성품 확인");
    case ActionWhat::Seen: return Words::tr("있는 곳 기록");
    case ActionWhat::Retired: return Words::tr("불용 처리");
    case ActionWhat::Lost: return Words::tr("분실 기록");
    case ActionWhat::SentToRepair: return Words::tr("수리로 보냄");
    case ActionWhat::SentToInspection: return Words::tr("점검으로 보냄");
    case ActionWhat::MadeGood: return Words::tr("점검·수리 마침");
    case ActionWhat::PartSettled: return Words::tr("변상 처리");
    case ActionWhat::ShelfSet: return Words::tr("자리 변경");
    case ActionWhat::AliasAdded: return Words::tr("다른 번호 추가");
    case ActionWhat::KitsRegistered: return Words::tr("교구 등록 %1세트").arg(action.count);
    case ActionWhat::ModelKept: return Words::tr("교구 종류 저장");
    case ActionWhat::SchoolsMerged: return Words::tr("학교 합치기");
    case ActionWhat::HoldLifted: return Words::tr("대여 제한 해제");
    case ActionWhat::SchoolsRegistered: return Words::tr("학교 등록 %1곳").arg(action.count);
    case ActionWhat::SchoolChanged: return Words::tr("학교 정보 변경");
    case ActionWhat::TeacherMoved: return Words::tr("교사 학교 변경");
    case ActionWhat::TeacherRegistered: return Words::tr("교사 등록");
    case ActionWhat::TeacherChanged: return Words::tr("교사 정보 변경");
    case ActionWhat::CallLogged: return Words::tr("통화 기록");
    case ActionWhat::NoteAdded: return Words::tr("메모 추가");
    case ActionWhat::NoteEnded: return Words::tr("메모 끝냄");
    case ActionWhat::ClerkRegistered: return Words::tr("담당자 등록");
    case ActionWhat::RuleSet: return Words::tr("규칙 변경");
    case ActionWhat::CenterKept: return Words::tr("센터 정보 변경");
  }
  return {};
}

QString detailText(const RecentAction& action) {
  QStringList parts{codeText(action.code), shownText(action.extra)};
  const bool due = action.what == ActionWhat::Lent || action.what == ActionWhat::Extended ||
                   action.what == ActionWhat::DueSet;
  if (due && !action.extra.empty()) parts.back() = Words::tr("반납 예정 %1").arg(parts.back());
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString stateText(ActionState state) {
  switch (state) {
    case ActionState::Open: return {};
    case ActionState::Undone: return Words::tr("되돌림");
    case ActionState::Blocked: return Words::tr("뒤 기록 있음");
    case ActionState::Fixed: return Words::tr("그대로 둠");
  }
  return {};
}

QString whyNotText(const RecentAction& action) {
  switch (action.state) {
    case ActionState::Open: return {};
    case ActionState::Undone: return Words::tr("이미 되돌렸습니다.");
    case ActionState::Blocked:
      return fillSentence(
          Words::tr("{it}[({code})]에 그 뒤의 기록이 있습니다. 그것을 먼저 되돌리십시오."),
          {action.blockedByName.empty() ? shownText(action.blockedBy) : qs(action.blockedByName),
           action.blockedByName.empty() ? QString() : shownText(action.blockedBy),
           {}});
    case ActionState::Fixed:
      return Words::tr("되돌리지 않는 일입니다. 바꾸려면 다시 저장하십시오.");
  }
  return {};
}

}  // namespace kstem::ui
