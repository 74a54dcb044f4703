#include "ui/bridge/notice_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/bridge/convert.h"
#include "ui/bridge/sentence.h"

namespace kstem::ui {
namespace {

struct NoticeRow {
  Notice notice;
  const char* pattern;
};

// In the order of KSTEM_NOTICES.
// clang-format off
constexpr NoticeRow kNoticeRows[] = {
    {Notice::BorrowerChosen, QT_TRANSLATE_NOOP("Notices", "대여자는 {it}[ · {extra}]입니다. 교구를 스캔하십시오.")},
    {Notice::BorrowerNeeded, QT_TRANSLATE_NOOP("Notices", "[{it} — ]어느 학교입니까? 카드를 스캔하거나 이름을 입력하십시오.")},
    {Notice::TeacherNeeded, QT_TRANSLATE_NOOP("Notices", "[{it} — ]교사를 고르십시오. 없으면 새로 등록합니다.")},
    {Notice::TeacherRegistered, QT_TRANSLATE_NOOP("Notices", "{it} 교사를 등록했습니다.")},
    {Notice::LineAdded, QT_TRANSLATE_NOOP("Notices", "{it을} 대여 목록에 넣었습니다.")},
    {Notice::LineRemoved, QT_TRANSLATE_NOOP("Notices", "{it을} 대여 목록에서 뺐습니다.")},
    {Notice::AlreadyListed, QT_TRANSLATE_NOOP("Notices", "{it은} 이미 목록에 있습니다.")},
    {Notice::AlreadyHandled, QT_TRANSLATE_NOOP("Notices", "{it은} 이번 방문에서 이미 처리했습니다.")},
    {Notice::AlreadyOut, QT_TRANSLATE_NOOP("Notices", "{it은} 이미 이 학교에 대여 중입니다.")},
    {Notice::OutToOther, QT_TRANSLATE_NOOP("Notices", "{it은}[ {extra}에] 대여 중입니다.")},
    {Notice::KitReturned, QT_TRANSLATE_NOOP("Notices", "{it을} 반납받았습니다. 구성품을 확인하십시오.")},
    {Notice::KitReturnedLate, QT_TRANSLATE_NOOP("Notices", "{it을} 늦게 반납받았습니다[({extra})]. 구성품을 확인하십시오.")},
    {Notice::KitChecked, QT_TRANSLATE_NOOP("Notices", "{it은} 이상 없습니다.")},
    {Notice::KitShort, QT_TRANSLATE_NOOP("Notices", "{it}에 모자란 구성품이 있습니다[({extra})]. 기록했습니다.")},
    {Notice::KitSeen, QT_TRANSLATE_NOOP("Notices", "{it을} 이 센터에서 본 것으로 기록했습니다.")},
    {Notice::KitFound, QT_TRANSLATE_NOOP("Notices", "분실했던 {it을} 찾았습니다. 점검 대상으로 옮겼습니다.")},
    {Notice::KitWasLost, QT_TRANSLATE_NOOP("Notices", "{it은} 분실로 기록되어 있습니다.")},
    {Notice::KitUnchecked, QT_TRANSLATE_NOOP("Notices", "{it은} 아직 구성품을 확인하지 않았습니다.")},
    {Notice::KitToCheckFirst, QT_TRANSLATE_NOOP("Notices", "{it은} 반납 뒤 아직 확인하지 않았습니다.")},
    {Notice::KitRetired, QT_TRANSLATE_NOOP("Notices", "{it은} 불용 교구입니다. 대여하지 말고 따로 두십시오.")},
    {Notice::KitForeign, QT_TRANSLATE_NOOP("Notices", "{it은} 다른 센터[({extra})] 교구입니다. 받은 것으로 기록했습니다.")},
    {Notice::FoundByAlias, QT_TRANSLATE_NOOP("Notices", "다른 번호[ {extra으로}] {it을} 찾았습니다.")},
    {Notice::CodeUnknown, QT_TRANSLATE_NOOP("Notices", "등록되지 않은 번호입니다: {code}. 다시 스캔하거나 이름으로 찾으십시오.")},
    {Notice::CodeMisread, QT_TRANSLATE_NOOP("Notices", "번호를 잘못 읽었습니다: {code}. 다시 스캔하십시오.")},
    {Notice::CodeAmbiguous, QT_TRANSLATE_NOOP("Notices", "{code}에 맞는 교구가 여럿입니다. 하나를 고르십시오.")},
    {Notice::CodesRunningOut, QT_TRANSLATE_NOOP("Notices", "이 PC가 쓸 번호가 얼마 남지 않았습니다[({extra})]. 관리자에게 알리십시오.")},
    {Notice::LoanShown, QT_TRANSLATE_NOOP("Notices", "대여증 {code을} 열었습니다. 반납할 교구를 스캔하십시오.")},
    {Notice::LoanClosed, QT_TRANSLATE_NOOP("Notices", "이 대여의 교구가 모두 돌아왔습니다.")},
    {Notice::LoanCommitted, QT_TRANSLATE_NOOP("Notices", "[{it} ]대여를 마쳤습니다[. 반납 예정일은 {extra}입니다].")},
    {Notice::LoanEmpty, QT_TRANSLATE_NOOP("Notices", "대여할 교구가 없습니다. 교구를 먼저 스캔하십시오.")},
    {Notice::SchoolOverdue, QT_TRANSLATE_NOOP("Notices", "{it}에 연체된 교구가 있습니다[({extra})]. 반납을 부탁하십시오.")},
    {Notice::DueDaySet, QT_TRANSLATE_NOOP("Notices", "반납 예정일을 {it으로} 정했습니다.")},
    {Notice::DueDayMoved, QT_TRANSLATE_NOOP("Notices", "[{extra은} 쉬는 날입니다. ]반납 예정일을 {it으로} 옮겼습니다.")},
    {Notice::DueDayRefused, QT_TRANSLATE_NOOP("Notices", "{it은} 반납 예정일이 될 수 없습니다. 다른 날을 고르십시오.")},
    {Notice::DraftOpen, QT_TRANSLATE_NOOP("Notices", "대여를 먼저 끝내십시오. F9로 마치거나 Esc로 취소합니다.")},
    {Notice::DraftCancelled, QT_TRANSLATE_NOOP("Notices", "대여를 취소했습니다. 나간 교구는 없습니다.")},
    {Notice::DraftRestored, QT_TRANSLATE_NOOP("Notices", "이어서 합니다. 하던 대여를 다시 열었습니다.")},
    {Notice::DecisionDropped, QT_TRANSLATE_NOOP("Notices", "{it을} 그대로 두었습니다.")},
    {Notice::DecisionFirst, QT_TRANSLATE_NOOP("Notices", "먼저 물음에 답하십시오. Enter는 예, Esc는 아니요입니다.")},
    {Notice::ScanWaiting, QT_TRANSLATE_NOOP("Notices", "먼저 물음에 답하십시오. {code은} 그다음에 처리합니다.")},
    {Notice::VisitFinished, QT_TRANSLATE_NOOP("Notices", "이번 방문을 마쳤습니다. 다음 사람의 카드나 교구를 스캔하십시오.")},
    {Notice::VisitEnded, QT_TRANSLATE_NOOP("Notices", "다음 사람 차례입니다.")},
    {Notice::ClockDoubtful, QT_TRANSLATE_NOOP("Notices", "PC의 날짜와 시각을 확인하십시오. 지금까지의 기록과 맞지 않습니다.")},
    {Notice::ClerkActing, QT_TRANSLATE_NOOP("Notices", "지금부터 담당은 {it}입니다.")},
    {Notice::DecisionsToMake, QT_TRANSLATE_NOOP("Notices", "먼저 정할 것이 있습니다. 까닭을 적고 Enter를 누르십시오.")},
    {Notice::KitKeyShort, QT_TRANSLATE_NOOP("Notices", "{it}에 꼭 있어야 할 구성품이 없습니다[({extra})]. 수리로 보냅니다.")},
    {Notice::KitMustNotTravel, QT_TRANSLATE_NOOP("Notices", "{it은} 택배로 보내지 않는 교구입니다.")},
    {Notice::ChecklistFirst, QT_TRANSLATE_NOOP("Notices", "{it은} 구성품을 확인해야 합니다. Enter는 이상 없음입니다.")},
    {Notice::PartTicked, QT_TRANSLATE_NOOP("Notices", "{it을} 확인했습니다[({extra})].")},
    {Notice::PartNotHere, QT_TRANSLATE_NOOP("Notices", "{it은} 지금 확인하는 교구의 구성품이 아닙니다.")},
    {Notice::ToInspection, QT_TRANSLATE_NOOP("Notices", "{it을} 점검으로 보냈습니다.")},
    {Notice::InspectionByLoans, QT_TRANSLATE_NOOP("Notices", "{it을} 점검으로 보냈습니다. 대여 {extra}번마다 점검하는 교구입니다.")},
    {Notice::InspectionByMonths, QT_TRANSLATE_NOOP("Notices", "{it을} 점검으로 보냈습니다. {extra}개월마다 점검하는 교구입니다.")},
    {Notice::InspectionDue, QT_TRANSLATE_NOOP("Notices", "{it은} 점검할 때가 지났습니다. 점검하지 않고 빌려주려면 그대로 계속하십시오.")},
    {Notice::PartsPutIn, QT_TRANSLATE_NOOP("Notices", "{it을} {extra}점 채웠습니다.")},
    {Notice::PartSettled, QT_TRANSLATE_NOOP("Notices", "{it}의 변상을 기록했습니다[({extra})].")},
    {Notice::KitLendableAgain, QT_TRANSLATE_NOOP("Notices", "{it은} 다시 빌려줄 수 있습니다.")},
    {Notice::LoanExtended, QT_TRANSLATE_NOOP("Notices", "{it}의 반납 예정일을[ {extra으로}] 연장했습니다.")},
    {Notice::KitSwapped, QT_TRANSLATE_NOOP("Notices", "{it을} {extra으로} 바꾸었습니다. 반납 예정일은 그대로입니다.")},
    {Notice::SwapAsked, QT_TRANSLATE_NOOP("Notices", "{it을} 무엇으로 바꿉니까? 대신 나갈 교구를 스캔하십시오.")},
    {Notice::DropBoxOn, QT_TRANSLATE_NOOP("Notices", "무인 반납함을 엽니다. 실제 반납일은 {it}입니다.")},
    {Notice::DropBoxOff, QT_TRANSLATE_NOOP("Notices", "무인 반납함을 마쳤습니다. 이제 반납일은 오늘입니다.")},
    {Notice::PaperLoanOn, QT_TRANSLATE_NOOP("Notices", "수기 대여를 입력합니다. 대여일은 {it}입니다.")},
    {Notice::PaperLoanOff, QT_TRANSLATE_NOOP("Notices", "수기 대여 입력을 마쳤습니다. 이제 대여일은 오늘입니다.")},
    {Notice::ReceiverSet, QT_TRANSLATE_NOOP("Notices", "인수인과 운송 정보를 적었습니다.")},
    {Notice::HoldLifted, QT_TRANSLATE_NOOP("Notices", "{it}의 대여 제한을 풀었습니다.")},
    {Notice::SchoolHeld, QT_TRANSLATE_NOOP("Notices", "{it은} {extra}까지 대여 제한입니다.")},
    {Notice::SchoolsMerged, QT_TRANSLATE_NOOP("Notices", "{it을} {extra}에 합쳤습니다.")},
    {Notice::TeacherMoved, QT_TRANSLATE_NOOP("Notices", "{it} 교사를 {extra으로} 옮겼습니다.")},
    {Notice::PeopleErased, QT_TRANSLATE_NOOP("Notices", "교사 {extra}명의 개인정보를 지웠습니다. 다른 PC에서는 이 PC의 파일을 받으면 지워집니다.")},
    {Notice::NoteKept, QT_TRANSLATE_NOOP("Notices", "메모를 적었습니다.")},
    {Notice::NoteRemoved, QT_TRANSLATE_NOOP("Notices", "메모를 끝냈습니다.")},
    {Notice::CallKept, QT_TRANSLATE_NOOP("Notices", "통화를 적었습니다.")},
    {Notice::PhoneShown, QT_TRANSLATE_NOOP("Notices", "전화번호를 열었습니다. 연 기록이 남습니다.")},
    {Notice::ClosureDeclared, QT_TRANSLATE_NOOP("Notices", "휴관을 정했습니다[: {it}].[ 반납 예정일 {extra}건을 옮겼습니다.]")},
    {Notice::RuleSet, QT_TRANSLATE_NOOP("Notices", "설정을 저장했습니다.")},
    {Notice::ModelKept, QT_TRANSLATE_NOOP("Notices", "{it을} 저장했습니다.")},
    {Notice::KitsRegistered, QT_TRANSLATE_NOOP("Notices", "{it} {extra}세트를 등록했습니다. 라벨을 붙이십시오.")},
    {Notice::AliasKept, QT_TRANSLATE_NOOP("Notices", "{it}에 다른 번호 {extra을} 더했습니다.")},
    {Notice::ShelfSet, QT_TRANSLATE_NOOP("Notices", "{it}의 자리를 {extra으로} 정했습니다.")},
    {Notice::ConditionSet, QT_TRANSLATE_NOOP("Notices", "{it}의 상태를 바꾸었습니다.")},
    {Notice::RetiredNow, QT_TRANSLATE_NOOP("Notices", "{it을} 불용 처리했습니다.")},
    {Notice::LostNow, QT_TRANSLATE_NOOP("Notices", "{it을} 분실로 기록했습니다.")},
    {Notice::SchoolKept, QT_TRANSLATE_NOOP("Notices", "{it을} 저장했습니다.")},
    {Notice::TeacherKept, QT_TRANSLATE_NOOP("Notices", "{it} 교사를 저장했습니다.")},
    {Notice::ClerkKept, QT_TRANSLATE_NOOP("Notices", "{it} 담당자를 등록했습니다.")},
    {Notice::CenterKept, QT_TRANSLATE_NOOP("Notices", "{it}의 정보를 저장했습니다.")},
    {Notice::ReservationMade, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 받았습니다[. 인수일은 {extra}입니다].")},
    {Notice::ReservationAsked, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 다른 센터에 요청했습니다[. 인수일은 {extra}입니다].")},
    {Notice::ReservationWaits, QT_TRANSLATE_NOOP("Notices", "{it을} 대기 순번에 넣었습니다[. 인수 희망일은 {extra}입니다].")},
    {Notice::ReservationAccepted, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 확정했습니다[. 인수일은 {extra}입니다].")},
    {Notice::ReservationRefused, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 반려했습니다[: {extra}].")},
    {Notice::ReservationCancelled, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 취소했습니다.")},
    {Notice::ReservationChanged, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 바꾸었습니다[. 인수일은 {extra}입니다].")},
    {Notice::ReservationReady, QT_TRANSLATE_NOOP("Notices", "{it}의 예약 교구를 준비했습니다.")},
    {Notice::ReservationNotReady, QT_TRANSLATE_NOOP("Notices", "{it}의 예약 준비를 풀었습니다.")},
    {Notice::ReservationReleased, QT_TRANSLATE_NOOP("Notices", "{it}의 예약에서 가져가지 않은 {extra을} 놓아주었습니다.")},
    {Notice::ReservationExpired, QT_TRANSLATE_NOOP("Notices", "{it}의 예약이 기한이 지나 끝났습니다[(인수일 {extra})].")},
    {Notice::ReservationTurn, QT_TRANSLATE_NOOP("Notices", "다음 차례는 {it}입니다[. 인수일은 {extra}입니다]. 전화하십시오.")},
    {Notice::ReservationOver, QT_TRANSLATE_NOOP("Notices", "{it}의 예약은 이미 끝났습니다. 새로 예약하거나 그냥 대여하십시오.")},
    {Notice::ReservationElsewhere, QT_TRANSLATE_NOOP("Notices", "{it}의 예약은 다른 센터[({extra})]에서 인수합니다. 그 센터로 안내하십시오.")},
    {Notice::ReservationInLine, QT_TRANSLATE_NOOP("Notices", "{it}의 예약은 아직 대기 중입니다. 차례가 되면 인수할 수 있습니다.")},
    {Notice::ReservationCollected, QT_TRANSLATE_NOOP("Notices", "{it}의 예약을 인수했습니다[({extra})].")},
    {Notice::KitNamed, QT_TRANSLATE_NOOP("Notices", "{it}의 예약에 {extra을} 정해 두었습니다.")},
    {Notice::KitUnnamed, QT_TRANSLATE_NOOP("Notices", "{it}의 예약에 정해 둔 세트를 풀었습니다.")},
    {Notice::PickUpShown, QT_TRANSLATE_NOOP("Notices", "{it}의 예약입니다[: {extra}세트]. 교구를 스캔하십시오.")},
    {Notice::PickUpEarly, QT_TRANSLATE_NOOP("Notices", "{it}의 인수일은 {extra}입니다. 미리 인수합니다.")},
    {Notice::RestKept, QT_TRANSLATE_NOOP("Notices", "{it}의 예약에서 남은 세트를 그대로 둡니다.")},
    {Notice::RestReleased, QT_TRANSLATE_NOOP("Notices", "{it}의 예약에서 남은 세트를 마칠 때 놓아줍니다.")},
    {Notice::KitPromised, QT_TRANSLATE_NOOP("Notices", "{code은} {extra}에 {it}에서 가져가기로 예약되어 있습니다.")},
    {Notice::EqualKitFree, QT_TRANSLATE_NOOP("Notices", "같은 교구 {code이} 비어 있습니다[(자리 {extra})]. 그것을 내주십시오.")},
    {Notice::Undone, QT_TRANSLATE_NOOP("Notices", "되돌렸습니다[: {it}].")},
    {Notice::UndoNothing, QT_TRANSLATE_NOOP("Notices", "되돌릴 것이 없습니다.")},
    {Notice::UndoBlocked, QT_TRANSLATE_NOOP("Notices", "{it은} 되돌릴 수 없습니다. 그 뒤에 다른 기록이 있습니다.")},
    {Notice::NothingToPrint, QT_TRANSLATE_NOOP("Notices", "인쇄할 대여증이 없습니다.")},
    {Notice::PrintAsked, QT_TRANSLATE_NOOP("Notices", "대여증을 인쇄합니다.")},
    {Notice::ReceiptAsked, QT_TRANSLATE_NOOP("Notices", "반납 확인서를 인쇄합니다.")},
    {Notice::Failed, QT_TRANSLATE_NOOP("Notices", "저장하지 못했습니다. 달라진 것은 없으니 다시 하십시오.")},
    {Notice::AttentionSettled, QT_TRANSLATE_NOOP("Notices", "[{it} — ]확인한 것으로 적었습니다.")},
    {Notice::DaysCleared, QT_TRANSLATE_NOOP("Notices", "정했던 {extra}을 평소대로 되돌렸습니다.")},
    {Notice::TeachersMerged, QT_TRANSLATE_NOOP("Notices", "두 번 등록된 {it} 교사를 하나로 합쳤습니다.")},
    {Notice::CodeGiven, QT_TRANSLATE_NOOP("Notices", "[{it} — ]새 번호 {code을} 주었습니다. 라벨을 새로 붙이십시오.")},
    {Notice::ClerkLeft, QT_TRANSLATE_NOOP("Notices", "{it} 담당자를 이제 일하지 않는 것으로 적었습니다.")},
    {Notice::ClerkBack, QT_TRANSLATE_NOOP("Notices", "{it} 담당자가 다시 일하는 것으로 적었습니다.")},
    {Notice::ReservationLost, QT_TRANSLATE_NOOP("Notices", "{it}의 예약보다 먼저 정해진 일이 있어 예약을 지킬 수 없습니다[(인수일 {extra})]. 다른 날을 안내하십시오.")},
    {Notice::DueShortened, QT_TRANSLATE_NOOP("Notices", "먼저 정해진 예약이 있어 {it}의 연장을 {extra}까지로 줄였습니다. 학교에 알리십시오.")},
    {Notice::TransferSent, QT_TRANSLATE_NOOP("Notices", "교구 {extra}세트를 {it으로} 보냈습니다. 명세서 {code을} 상자에 넣으십시오.")},
    {Notice::TransferReceived, QT_TRANSLATE_NOOP("Notices", "{it을} 이송받았습니다.")},
    {Notice::TransferBack, QT_TRANSLATE_NOOP("Notices", "보냈던 {it을} 다시 받았습니다.")},
    {Notice::TransferElsewhere, QT_TRANSLATE_NOOP("Notices", "{it은} {extra으로} 가던 교구입니다. 여기 있는 것으로 적고 다음 이송에 넣었습니다.")},
    {Notice::TransferUnsent, QT_TRANSLATE_NOOP("Notices", "{it을} 받았습니다. 보냈다는 기록은 아직 없습니다[({extra})].")},
    {Notice::TransferComplete, QT_TRANSLATE_NOOP("Notices", "명세서 {code}의 교구 {extra}세트가 모두 처리되었습니다.")},
    {Notice::TransferMissed, QT_TRANSLATE_NOOP("Notices", "{it은} 도착하지 않은 것으로 적었습니다. 보낸 센터에 알리십시오.")},
    {Notice::TransferStays, QT_TRANSLATE_NOOP("Notices", "{it을} 여기 두기로 했습니다.")},
    {Notice::TransferGoesHome, QT_TRANSLATE_NOOP("Notices", "{it을} 다음 이송에 {extra으로} 보내기로 했습니다.")},
    {Notice::TransferAsked, QT_TRANSLATE_NOOP("Notices", "{it} {extra}세트를 요청했습니다. 다음 내보내기로 전해집니다.")},
    {Notice::TransferRefused, QT_TRANSLATE_NOOP("Notices", "{it} {extra}세트의 이송 요청을 거절했습니다.")},
    {Notice::TransferWithdrawn, QT_TRANSLATE_NOOP("Notices", "{it} {extra}세트의 이송 요청을 거두었습니다.")},
    {Notice::ManifestShown, QT_TRANSLATE_NOOP("Notices", "이송 명세서 {code}입니다.")},
    {Notice::StocktakeOpened, QT_TRANSLATE_NOOP("Notices", "재물조사를 시작했습니다. 목록에 교구 {extra}세트가 있습니다.")},
    {Notice::StocktakeCounted, QT_TRANSLATE_NOOP("Notices", "{it을} 셌습니다.")},
    {Notice::StocktakeCountedAlready, QT_TRANSLATE_NOOP("Notices", "{it은} 이미 셌습니다.")},
    {Notice::StocktakeOtherShelf, QT_TRANSLATE_NOOP("Notices", "{it을} 셌습니다. 장부의 자리와 다릅니다[(장부 {extra})]. 마감하면 자리를 고칩니다.")},
    {Notice::StocktakeSurplus, QT_TRANSLATE_NOOP("Notices", "{it은} 기록에는 여기 없는 교구입니다[(기록 {extra})]. 과로 셌고, 마감하면 여기서 받은 것으로 적습니다.")},
    {Notice::StocktakeNotThere, QT_TRANSLATE_NOOP("Notices", "{it을} 찾아보고 없는 것으로 셌습니다. 마감하면 분실로 적습니다.")},
    {Notice::StocktakeClosed, QT_TRANSLATE_NOOP("Notices", "재물조사를 마감했습니다. 교구 {extra}세트의 기록을 고쳤습니다.")},
    {Notice::StocktakeDropped, QT_TRANSLATE_NOOP("Notices", "재물조사를 취소했습니다. 교구의 기록은 그대로입니다.")},
    {Notice::ShelvesKept, QT_TRANSLATE_NOOP("Notices", "자리 {extra}곳에 번호를 만들었습니다. 라벨을 인쇄해 붙이십시오.")},
    {Notice::RouteKept, QT_TRANSLATE_NOOP("Notices", "자리를 도는 차례를 적었습니다. 준비 목록이 이 차례로 나옵니다.")},
    {Notice::PutAwayOn, QT_TRANSLATE_NOOP("Notices", "{it}에 둘 교구를 스캔하십시오. 다른 자리를 스캔하면 그 자리로 이어집니다.")},
    {Notice::PutAwayOff, QT_TRANSLATE_NOOP("Notices", "{it}의 정리를 마쳤습니다.")},
    {Notice::OnShelfAlready, QT_TRANSLATE_NOOP("Notices", "{it}은 이미 {extra}에 있습니다.")},
    {Notice::ShelfElsewhere, QT_TRANSLATE_NOOP("Notices", "{it}은 다른 센터의 자리입니다[({extra})]. 이 센터의 자리를 스캔하십시오.")},
};
// clang-format on

constexpr Notice kNotices[] = {
#define KSTEM_ROW(name, key, tone) Notice::name,
    KSTEM_NOTICES(KSTEM_ROW)
#undef KSTEM_ROW
};
static_assert(std::ranges::equal(kNotices, kNoticeRows, {}, {}, &NoticeRow::notice),
              "every notice has one sentence, in the order of KSTEM_NOTICES");

struct Notices {
  Q_DECLARE_TR_FUNCTIONS(Notices)
};

bool isNumber(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// The second thing of the sentence; a bare number gets the unit that the notice gives it.
QString extraOf(const News& news) {
  if (!isNumber(news.extra) || Code::parse(news.extra)) return shownText(news.extra);
  const QString number = qs(news.extra);
  if (news.notice == Notice::KitReturnedLate) return Notices::tr("%1일").arg(number);
  if (news.notice == Notice::DaysCleared) return Notices::tr("%1일").arg(number);
  if (news.notice == Notice::SchoolOverdue || news.notice == Notice::ReservationReleased)
    return Notices::tr("%n세트", nullptr, number.toInt());
  return number;
}

SentenceParts partsOf(const News& news) {
  SentenceParts parts;
  parts.code = shownText(news.subject);
  parts.it = news.name.empty() ? parts.code : shownText(news.name);
  parts.extra = extraOf(news);
  return parts;
}

}  // namespace

QString noticeText(const News& news) {
  const NoticeRow& row = kNoticeRows[static_cast<std::size_t>(news.notice)];
  return fillSentence(Notices::tr(row.pattern), partsOf(news));
}

QString toneWord(Tone tone) {
  switch (tone) {
    case Tone::Added: return Notices::tr("완료");
    case Tone::Already: return Notices::tr("알림");
    case Tone::Decide: return Notices::tr("확인 필요");
    case Tone::Refused: return Notices::tr("안 됨");
  }
  return {};
}

}  // namespace kstem::ui
