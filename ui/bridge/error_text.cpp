#include "ui/bridge/error_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace kstem::ui {
namespace {

struct ErrorRow {
  Errc code;
  const char* text;
};

// In the order of KSTEM_ERRORS.
// clang-format off
constexpr ErrorRow kErrorRows[] = {
    {Errc::BadInput, QT_TRANSLATE_NOOP("Errors", "입력을 이해하지 못했습니다. 다시 입력하십시오.")},
    {Errc::DayMalformed, QT_TRANSLATE_NOOP("Errors", "날짜가 아닙니다. 11.30처럼 입력하십시오.")},
    {Errc::CodeMalformed, QT_TRANSLATE_NOOP("Errors", "번호는 열 자리 숫자입니다. 다시 스캔하십시오.")},
    {Errc::CodeMisread, QT_TRANSLATE_NOOP("Errors", "번호를 잘못 읽었습니다. 다시 스캔하십시오.")},
    {Errc::CodeUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 번호입니다. 다시 스캔하거나 이름으로 찾으십시오.")},
    {Errc::CodeExhausted, QT_TRANSLATE_NOOP("Errors", "이 PC가 쓸 번호가 다 떨어졌습니다. 관리자에게 알리십시오.")},
    {Errc::CodeTaken, QT_TRANSLATE_NOOP("Errors", "이미 쓰고 있는 번호입니다. 다른 번호를 쓰십시오.")},
    {Errc::KitUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 교구입니다. 라벨을 다시 스캔하십시오.")},
    {Errc::KitAlreadyOut, QT_TRANSLATE_NOOP("Errors", "이미 대여 중인 교구입니다. 먼저 반납받으십시오.")},
    {Errc::KitNotOut, QT_TRANSLATE_NOOP("Errors", "대여 중인 교구가 아닙니다. 라벨을 다시 확인하십시오.")},
    {Errc::KitRetired, QT_TRANSLATE_NOOP("Errors", "불용 교구입니다. 대여하지 말고 따로 두십시오.")},
    {Errc::KitLost, QT_TRANSLATE_NOOP("Errors", "분실로 기록된 교구입니다. 확인한 뒤 대여하십시오.")},
    {Errc::SchoolUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 학교입니다. 이름으로 다시 찾으십시오.")},
    {Errc::TeacherUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 교사입니다. 목록에서 고르거나 새로 등록하십시오.")},
    {Errc::TeacherElsewhere, QT_TRANSLATE_NOOP("Errors", "이 학교의 교사가 아닙니다. 교사를 다시 고르십시오.")},
    {Errc::CenterUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 센터입니다. 동기화 파일을 먼저 가져오십시오.")},
    {Errc::ClerkUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 담당자입니다. 위쪽에서 담당자를 고르십시오.")},
    {Errc::ModelUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 교구 종류입니다. 교구를 먼저 등록하십시오.")},
    {Errc::LoanUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 대여입니다. 대여증을 다시 스캔하십시오.")},
    {Errc::LoanEmpty, QT_TRANSLATE_NOOP("Errors", "대여할 교구가 없습니다. 교구를 먼저 스캔하십시오.")},
    {Errc::DueBeforeOut, QT_TRANSLATE_NOOP("Errors", "반납 예정일이 대여일보다 빠릅니다. 더 늦은 날을 고르십시오.")},
    {Errc::DueTooFar, QT_TRANSLATE_NOOP("Errors", "대여 기간이 규정보다 깁니다. 더 이른 날을 고르십시오.")},
    {Errc::ReturnBeforeOut, QT_TRANSLATE_NOOP("Errors", "반납일이 대여일보다 빠릅니다. PC의 날짜를 확인하십시오.")},
    {Errc::CountsWrong, QT_TRANSLATE_NOOP("Errors", "구성품 수가 맞지 않습니다. 다시 세어 입력하십시오.")},
    {Errc::DecisionNeeded, QT_TRANSLATE_NOOP("Errors", "먼저 정할 것이 있습니다. 까닭을 적고 다시 하십시오.")},
    {Errc::ReasonNeeded, QT_TRANSLATE_NOOP("Errors", "까닭을 적으십시오.")},
    {Errc::ManagerNeeded, QT_TRANSLATE_NOOP("Errors", "관리자를 고르십시오.")},
    {Errc::OutTooFar, QT_TRANSLATE_NOOP("Errors", "대여일은 오늘부터 14일 전까지만 적을 수 있습니다. 날짜를 확인하십시오.")},
    {Errc::KitsDiffer, QT_TRANSLATE_NOOP("Errors", "같은 종의 교구로만 바꿀 수 있습니다. 같은 종을 스캔하십시오.")},
    {Errc::ClaimUnknown, QT_TRANSLATE_NOOP("Errors", "변상 기록을 찾을 수 없습니다. 화면을 새로 열고 다시 하십시오.")},
    {Errc::ClaimSettled, QT_TRANSLATE_NOOP("Errors", "남은 수보다 많습니다. 수를 확인하십시오.")},
    {Errc::SchoolMerged, QT_TRANSLATE_NOOP("Errors", "이미 합친 학교입니다. 남은 학교를 고르십시오.")},
    {Errc::NoteUnknown, QT_TRANSLATE_NOOP("Errors", "메모를 찾을 수 없습니다. 화면을 새로 열고 다시 하십시오.")},
    {Errc::PartInUse, QT_TRANSLATE_NOOP("Errors", "이 구성품은 기록이 있어 뺄 수 없습니다. 수를 0으로 두지 말고 그대로 두십시오.")},
    {Errc::UndoNothing, QT_TRANSLATE_NOOP("Errors", "되돌릴 것이 없습니다.")},
    {Errc::UndoBlocked, QT_TRANSLATE_NOOP("Errors", "뒤에 다른 기록이 있어 되돌릴 수 없습니다.")},
    {Errc::EventDamaged, QT_TRANSLATE_NOOP("Errors", "기록 하나가 손상되었습니다. 파일을 복사해 두고 관리자에게 알리십시오.")},
    {Errc::BlobDamaged, QT_TRANSLATE_NOOP("Errors", "개인정보 한 건이 손상되었습니다. 관리자에게 알리십시오.")},
    {Errc::StoreInUse, QT_TRANSLATE_NOOP("Errors", "다른 프로그램이 이 파일을 쓰고 있습니다. 그 창을 닫고 다시 여십시오.")},
    {Errc::StoreNewer, QT_TRANSLATE_NOOP("Errors", "더 새로운 프로그램이 만든 파일입니다. 프로그램을 새로 설치하십시오.")},
    {Errc::StoreForeign, QT_TRANSLATE_NOOP("Errors", "K-STEM 뱅크 파일이 아닙니다. 다른 파일을 고르십시오.")},
    {Errc::StoreDamaged, QT_TRANSLATE_NOOP("Errors", "파일이 손상되었습니다. 백업 파일을 열고 관리자에게 알리십시오.")},
    {Errc::StoreFull, QT_TRANSLATE_NOOP("Errors", "디스크에 자리가 없습니다. 자리를 비우고 다시 하십시오.")},
    {Errc::StoreBroken, QT_TRANSLATE_NOOP("Errors", "파일에 기록하지 못했습니다. 프로그램을 다시 시작하고, 또 그러면 관리자에게 알리십시오.")},
    {Errc::FileMissing, QT_TRANSLATE_NOOP("Errors", "파일이 없습니다. 위치를 확인하십시오.")},
    {Errc::FileNotWritable, QT_TRANSLATE_NOOP("Errors", "파일을 쓸 수 없습니다. 폴더의 권한과 남은 자리를 확인하십시오.")},
    {Errc::SheetUnreadable, QT_TRANSLATE_NOOP("Errors", "표를 읽지 못했습니다. 파일 형식을 확인하십시오.")},
    {Errc::ReservationUnknown, QT_TRANSLATE_NOOP("Errors", "등록되지 않은 예약입니다. 예약 확인서를 다시 스캔하십시오.")},
    {Errc::ReservationEnded, QT_TRANSLATE_NOOP("Errors", "이미 끝난 예약입니다. 새로 예약하십시오.")},
    {Errc::ReservationFull, QT_TRANSLATE_NOOP("Errors", "그 기간에는 비어 있는 교구가 모자랍니다. 다른 날을 고르거나 대기로 넣으십시오.")},
    {Errc::PickUpClosed, QT_TRANSLATE_NOOP("Errors", "인수일이 쉬는 날입니다. 여는 날을 고르십시오.")},
    {Errc::PickUpTooSoon, QT_TRANSLATE_NOOP("Errors", "예약은 다음 여는 날부터 할 수 있습니다. 오늘은 창구에서 바로 대여하십시오.")},
    {Errc::KitNotFree, QT_TRANSLATE_NOOP("Errors", "그 세트는 그 기간에 비어 있지 않습니다. 다른 세트를 고르십시오.")},
    {Errc::ExtensionWaited, QT_TRANSLATE_NOOP("Errors", "그 기간에 다른 학교가 예약했거나 기다리고 있어 연장할 수 없습니다. 더 이른 날을 고르십시오.")},
    {Errc::NotThisCenter, QT_TRANSLATE_NOOP("Errors", "인수할 센터에서 정하는 예약입니다. 그 센터에 알리십시오.")},
    {Errc::ScenarioMalformed, QT_TRANSLATE_NOOP("Errors", "시나리오를 읽지 못했습니다. 표시된 줄을 고치십시오.")},
    {Errc::KitToCheckFirst, QT_TRANSLATE_NOOP("Errors", "반납 뒤 아직 확인하지 않았거나 점검·수리 중인 교구입니다. 구성품을 먼저 확인하십시오.")},
    {Errc::AttentionUnknown, QT_TRANSLATE_NOOP("Errors", "이미 확인했거나 사라진 일입니다. 화면을 새로 열고 다시 보십시오.")},
    {Errc::ColumnMissing, QT_TRANSLATE_NOOP("Errors", "꼭 있어야 할 열을 찾지 못했습니다. 열 이름을 고르십시오.")},
    {Errc::CellMissing, QT_TRANSLATE_NOOP("Errors", "비어 있는 칸이 있습니다. 채운 뒤 다시 가져오십시오.")},
    {Errc::NameAmbiguous, QT_TRANSLATE_NOOP("Errors", "같은 이름이 여럿입니다. 번호로 적고 다시 가져오십시오.")},
    {Errc::ApplicationTwice, QT_TRANSLATE_NOOP("Errors", "같은 신청번호가 위에 또 있습니다. 하나만 남기십시오.")},
    {Errc::ApplicationDiffers, QT_TRANSLATE_NOOP("Errors", "전에 받은 신청과 학교나 교구가 다릅니다. 앞의 예약을 취소하고 새 번호로 받으십시오.")},
    {Errc::NotApproved, QT_TRANSLATE_NOOP("Errors", "아직 승인되지 않은 신청입니다. 승인된 뒤 다시 가져오십시오.")},
    {Errc::BundleCut, QT_TRANSLATE_NOOP("Errors", "동기화 파일이 끝까지 복사되지 않았습니다. 보낸 PC에서 다시 복사하십시오.")},
    {Errc::BundleForeign, QT_TRANSLATE_NOOP("Errors", "내용이 바뀌었거나 다른 기관에서 만든 동기화 파일입니다. 보낸 센터에서 다시 받으십시오.")},
    {Errc::BundleNotForUs, QT_TRANSLATE_NOOP("Errors", "보낸 센터가 이 PC를 아직 모릅니다. 그 센터가 이 PC를 허용한 센터의 파일을 먼저 가져온 다음 다시 내보내야 합니다. 이 PC를 뱅크에서 내보냈다면 다시 참가해야 합니다.")},
    {Errc::BundleNewer, QT_TRANSLATE_NOOP("Errors", "더 새로운 프로그램이 만든 동기화 파일입니다. 프로그램을 새로 설치하고 다시 가져오십시오.")},
    {Errc::BundleTooLarge, QT_TRANSLATE_NOOP("Errors", "동기화 파일이 너무 큽니다. 그대로 두고 관리자에게 알리십시오.")},
    {Errc::BundleDamaged, QT_TRANSLATE_NOOP("Errors", "동기화 파일의 내용이 손상되었습니다. 보낸 센터에서 다시 내보내고, 또 그러면 관리자에게 알리십시오.")},
    {Errc::SenderUnknown, QT_TRANSLATE_NOOP("Errors", "이 PC가 아직 모르는 PC의 동기화 파일입니다. 그 PC를 허용한 센터의 파일을 먼저 가져온 다음 다시 가져오십시오.")},
    {Errc::SenderPutOut, QT_TRANSLATE_NOOP("Errors", "뱅크에서 내보낸 PC의 동기화 파일이라 가져오지 않았습니다. 그 PC를 다시 쓰려면 그 PC에서 다시 참가를 요청하십시오.")},
    {Errc::BankOther, QT_TRANSLATE_NOOP("Errors", "다른 뱅크의 동기화 파일입니다. 같은 뱅크 번호를 쓰는 센터의 파일인지 확인하십시오.")},
    {Errc::BankNotFounded, QT_TRANSLATE_NOOP("Errors", "이 PC는 아직 어느 뱅크에도 속하지 않습니다. 동기화 화면에서 뱅크를 시작하거나 다른 센터의 뱅크에 참가하십시오.")},
    {Errc::BankFoundedAlready, QT_TRANSLATE_NOOP("Errors", "이 PC는 이미 뱅크에 속해 있습니다. 다른 뱅크에 참가하려면 새 자료 파일로 시작하십시오.")},
    {Errc::KeyMissing, QT_TRANSLATE_NOOP("Errors", "이 자료의 열쇠가 이 PC에 없습니다. 동기화 화면에서 참가 요청을 다시 만들어 다른 센터의 허용을 받으십시오.")},
    {Errc::KeyDamaged, QT_TRANSLATE_NOOP("Errors", "이 PC의 열쇠 파일을 열 수 없습니다. 대여와 반납은 계속할 수 있지만 파일은 주고받지 못합니다. 관리자에게 알리십시오. 열쇠 폴더의 이름을 바꾸고 다시 시작하면 새 열쇠로 참가를 요청할 수 있습니다.")},
    {Errc::ErasedUnknown, QT_TRANSLATE_NOOP("Errors", "이 PC에서 누구의 개인정보를 지웠는지 읽을 수 없어 파일을 열지 않았습니다. 열쇠 폴더를 쓰는 다른 프로그램을 닫고 다시 시작하고, 또 그러면 관리자에게 알리십시오.")},
    {Errc::MemberUnknown, QT_TRANSLATE_NOOP("Errors", "이 뱅크에 속한 PC가 아니거나 이미 내보낸 PC입니다.")},
    {Errc::NotAdmitted, QT_TRANSLATE_NOOP("Errors", "이 PC는 아직 허용되지 않았습니다. 참가 요청 파일을 다른 센터에 보내고 전화로 확인 번호를 알려 주십시오.")},
    {Errc::JoinDamaged, QT_TRANSLATE_NOOP("Errors", "참가 요청이나 환영 파일이 아니거나 옮기는 중에 손상되었습니다. 파일을 다시 만들어 옮기십시오.")},
    {Errc::JoinCodeDiffers, QT_TRANSLATE_NOOP("Errors", "확인 번호가 다릅니다. 전화로 번호를 다시 듣고, 같은 파일인지 확인하십시오.")},
    {Errc::RecoveryMalformed, QT_TRANSLATE_NOOP("Errors", "복구 용지의 글자가 맞지 않습니다. 네 글자씩 다시 확인하십시오.")},
    {Errc::GapUnknown, QT_TRANSLATE_NOOP("Errors", "그 기록을 기다리는 것이 없습니다. 이미 도착했을 수 있습니다.")},
    {Errc::LoanStillOpen, QT_TRANSLATE_NOOP("Errors", "이 교사에게 빌려준 교구가 남아 있어 개인정보를 지울 수 없습니다. 먼저 반납을 처리하십시오.")},
    {Errc::UpdateNeeded, QT_TRANSLATE_NOOP("Errors", "더 새로운 프로그램이 적은 기록이 있어 고칠 수 없습니다. 프로그램을 새로 설치한 뒤 다시 하십시오.")},
    {Errc::Cancelled, QT_TRANSLATE_NOOP("Errors", "그만두었습니다. 쓰다 만 파일은 지웠습니다.")},
    {Errc::KitOnTheWay, QT_TRANSLATE_NOOP("Errors", "이미 다른 센터로 가고 있는 교구입니다. 여기 있으면 먼저 이송받기로 스캔하십시오.")},
    {Errc::TransferUnknown, QT_TRANSLATE_NOOP("Errors", "그런 이송 명세서나 요청이 없거나 이미 끝났습니다.")},
    {Errc::TransferEmpty, QT_TRANSLATE_NOOP("Errors", "보낼 교구가 없습니다. 교구를 스캔하십시오.")},
    {Errc::StocktakeOpen, QT_TRANSLATE_NOOP("Errors", "이 센터의 재물조사가 이미 열려 있습니다. 그것을 마감하거나 취소한 뒤에 시작하십시오.")},
    {Errc::StocktakeEmpty, QT_TRANSLATE_NOOP("Errors", "거기에는 셀 교구가 없습니다. 다른 자리를 고르십시오.")},
    {Errc::StocktakeUnknown, QT_TRANSLATE_NOOP("Errors", "그런 재물조사가 없거나 되돌려졌습니다.")},
    {Errc::StocktakeEnded, QT_TRANSLATE_NOOP("Errors", "이미 마감한 재물조사입니다. 다시 세려면 마감을 되돌리거나 새로 시작하십시오.")},
    {Errc::StocktakeUncounted, QT_TRANSLATE_NOOP("Errors", "아직 안 센 교구가 있습니다. 마저 세거나 그대로 두고 마감하십시오.")},
    {Errc::NothingShort, QT_TRANSLATE_NOOP("Errors", "지금 여기에 그 구성품이 모자란 상자가 없습니다. 달라진 것은 없습니다.")},
    {Errc::RequestUnanswered, QT_TRANSLATE_NOOP("Errors", "요청받은 종의 교구가 하나도 없습니다. 그 교구를 스캔하거나 요청을 고르지 말고 보내십시오.")},
};
// clang-format on

constexpr Errc kCodes[] = {
#define KSTEM_ROW(name, key, remedy) Errc::name,
    KSTEM_ERRORS(KSTEM_ROW)
#undef KSTEM_ROW
};
static_assert(std::ranges::equal(kCodes, kErrorRows, {}, {}, &ErrorRow::code),
              "every error has one sentence, in the order of KSTEM_ERRORS");

struct Errors {
  Q_DECLARE_TR_FUNCTIONS(Errors)
};

}  // namespace

QString errorText(Errc code) { return Errors::tr(kErrorRows[static_cast<std::size_t>(code)].text); }

}  // namespace kstem::ui
