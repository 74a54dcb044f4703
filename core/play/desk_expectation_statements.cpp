#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr auto kDesk = Thing::Desk;
constexpr Word kBecause[] = {{"이유", "because"}};
constexpr Word kLent[] = {{"대여", "lent"}};
constexpr Word kReturned[] = {{"반납", "returned"}};
constexpr Word kOverdue[] = {{"연체", "overdue"}};

std::vector<StatementSpec> said() {
  const Slot about = optional(special(Slot::Kind::Scanned, sameWord("K1")));
  return {
      expect(kDesk, {"알림", "news"}, {key(noticeWords(), "kit.already-out"), about},
             {"마지막 행동에 이 알림이 있음", "the last action brought this news"}, expectNews),
      expect(kDesk, {"알림없음", "no-news"}, {optional(key(noticeWords(), "loan.closed"))},
             {"이 알림이, 또는 아무 알림도 없음", "not this news, or none at all"}, expectNoNews),
      expect(kDesk, {"거절", "refused"}, {key(errorWords(), "kit.retired")},
             {"은행이 이 까닭으로 거절함", "the bank refused for this reason"}, expectRefused),
      expect(kDesk, {"거절없음", "not-refused"}, {}, {"거절이 없음", "no refusal"},
             expectNotRefused),
      expect(kDesk, {"소리", "tone"}, {choice(kToneWords)},
             {"마지막 알림의 소리: 추가 이미 결정 거절",
              "the tone of the last news: added already decide refused"},
             expectTone),
      expect(kDesk, {"전표", "slip"}, {use(Thing::Loan)},
             {"마지막 행동이 이 전표를 인쇄함", "the last action printed this slip"}, expectSlip),
      expect(kDesk, {"전표없음", "no-slip"}, {}, {"인쇄하지 않음", "it printed nothing"},
             expectNoSlip),
      expect(kDesk, {"찾기", "search"},
             {text({"ㅈㅎ", "jung"}), special(Slot::Kind::Scanned, sameWord("S1"))},
             {"이름으로 찾으면 이 학교나 교사가 나옴",
              "a search by name finds this school or teacher"},
             expectFound),
      expect(kDesk, {"확인서", "receipt"}, {useMany(Thing::Kit)},
             {"마지막 행동이 이 반납들의 확인서를 인쇄함",
              "the last action printed the receipt of these returns"},
             expectReceipt),
      expect(kDesk, {"확인서없음", "no-receipt"}, {}, {"인쇄하지 않음", "it printed none"},
             expectNoReceipt),
  };
}

std::vector<StatementSpec> shown() {
  return {
      expect(kDesk, {"화면", "page"}, {choice(kModeWords, 1)},
             {"대기 대여 반납 전표", "idle lending returning showing-loan"}, expectPage),
      expect(kDesk, {"빌리는곳", "borrower"}, {use(Thing::School)},
             {"대여할 학교", "the school that borrows"}, expectBorrower),
      expect(kDesk, {"빌리는곳없음", "no-borrower"}, {}, {"아직 없음", "none yet"},
             expectNoBorrower),
      expect(kDesk, {"교사", "teacher"}, {use(Thing::Teacher)}, {"대여할 교사", "the teacher"},
             expectTeacher),
      expect(kDesk, {"교사없음", "no-teacher"}, {}, {"아직 없음", "none yet"}, expectNoTeacher),
      expect(kDesk, {"담당", "clerk"}, {use(Thing::Clerk)}, {"지금 담당자", "the acting clerk"},
             expectClerk),
      expect(kDesk, {"목록", "draft"}, {useMany(Thing::Kit)},
             {"대여 목록, 순서대로", "the draft, in order"}, expectDraft),
      expect(kDesk, {"목록없음", "no-draft"}, {}, {"대여 목록이 빔", "the draft is empty"},
             expectNoDraft),
      expect(kDesk, {"부족", "short"}, {use(Thing::Kit)},
             {"목록의 이 교구에 모자란 구성품이 있음", "this kit of the draft lacks parts"},
             expectShort),
      expect(kDesk, {"예정일", "due"}, {date(), optional(fixed(kBecause)), text({"추석", "추석"})},
             {"목록의 반납 예정일과 옮긴 까닭", "the due day of the draft, and why it was moved"},
             expectDraftDue),
      expect(kDesk, {"공휴일자료", "holidays"}, {choice(kTrustWords)},
             {"그 예정일의 공휴일 자료: 확정 예상 없음",
              "holiday data of that day: official projected missing"},
             expectTrust),
      expect(kDesk, {"확인중", "checking"}, {use(Thing::Kit)},
             {"구성품 확인을 기다리는 교구", "the kit that waits for its count"}, expectChecking),
      expect(kDesk, {"펼친대여", "loan-shown"}, {use(Thing::Loan)},
             {"화면에 펼친 대여", "the loan on the page"}, expectLoanShown),
      expect(kDesk, {"방문", "visit"}, {use(Thing::Kit), choice(kVisitWords, 1)},
             {"이번 방문에서: 대여 반납 확인전 나가있음 봄",
              "in this visit: lent returned to-check out seen"},
             expectVisit),
      expect(kDesk, {"방문없음", "no-visit"}, {}, {"방문이 비어 있음", "the visit is empty"},
             expectNoVisit),
      expect(kDesk, {"질문", "question"}, {choice(kDecisionWords), optional(use(Thing::Kit))},
             {"반납후대여 확인후대여 고르기 승인 확인먼저 교체 확인후교체 없음",
              "take-back-and-lend check-and-lend choose-kit approve checklist-first swap-with "
              "check-and-swap none"},
             expectDecision),
      expect(kDesk, {"대기스캔", "waiting"}, {count("2")},
             {"질문 뒤에 기다리는 스캔", "scans behind the question"}, expectWaiting),
      expect(kDesk, {"오늘", "today"},
             {fixed(kLent), count("3"), fixed(kReturned), count("1"), fixed(kOverdue), count("0")},
             {"오늘의 수", "the counts of the day"}, expectCounts),
  };
}

/// What the rules of lending and returning put on the page.
std::vector<StatementSpec> shownByRules() {
  return {
      expect(kDesk, {"결정할것", "to-decide"},
             {key(issueWords(), "limit.kits"),
              optional(special(Slot::Kind::Scanned, sameWord("\"4/3\"")))},
             {"승인할 것 가운데 있음; 교구, 또는 몇에 대한 것인지",
              "it is among what is to be approved; about which kit, or what number"},
             expectToDecide),
      expect(kDesk, {"결정수", "decisions"}, {count("2")},
             {"승인할 것의 수", "how many things are to be approved"}, expectDecisions),
      expect(kDesk, {"승인권", "approver"}, {choice(kAsksWords, 1)},
             {"담당자 관리자: 누가 승인할 수 있는가", "clerk manager: who may approve"},
             expectApprover),
      expect(kDesk, {"나갈수", "going-out"},
             {use(Thing::Kit), text({"USB 케이블", "cable"}), count("8")},
             {"목록의 교구에 든 수", "how many go out with a kit of the draft"}, expectGoingOut),
      expect(kDesk, {"확인문구", "check-text"},
             {use(Thing::Kit), text({"충전했습니까", "charged?"})},
             {"화면의 교구에 보이는 물음", "what is asked of a kit on the page"}, expectCheckText),
      expect(kDesk, {"인수인", "receiver"},
             {text({"박지후", "Park"}), optional(text({"우체국", "post"})),
              optional(text(sameWord("6012-3456")))},
             {"목록의 받는 사람, 택배사, 송장 번호; 없으면 빈 글",
              "of the draft: receiver, carrier, tracking number; none is an empty text"},
             expectReceiver),
      expect(kDesk, {"수기날", "paper-day"}, {date()},
             {"그날 종이에 적은 대여를 옮기는 중", "loans of that day are entered from paper"},
             expectPaperDay),
      expect(kDesk, {"수기아님", "no-paper-day"}, {}, {"오늘의 대여", "loans of today"},
             expectNoPaperDay),
      expect(kDesk, {"반납함날", "drop-box-day"}, {date()},
             {"그날 반납함에 든 교구를 받는 중", "kits are taken out of the drop box of that day"},
             expectDropBoxDay),
      expect(kDesk, {"반납함아님", "no-drop-box"}, {}, {"오늘의 반납", "returns of today"},
             expectNoDropBox),
      expect(kDesk, {"연장제안", "extension-offered"}, {date()},
             {"펼친 대여를 승인 없이 연장할 수 있는 날",
              "to when the loan on the page may be extended without approval"},
             expectExtensionOffered),
      expect(kDesk, {"가는길", "next-way"}, {choice(kWayWords)},
             {"돌아온 교구가 갈 곳: 선반 소속센터 점검 수리",
              "where the kit that came back goes: shelf home inspect repair"},
             expectNextWay),
      expect(kDesk, {"변상금", "claim"}, {text({"보드", "board"}), count("28000")},
             {"확인 중인 교구의 그 구성품에 청구할 원",
              "won to ask for that part of the kit being checked"},
             expectClaim),
      expect(kDesk, {"부품확인됨", "ticked"}, {text({"보드", "board"})},
             {"구성품 카드를 스캔함", "its part card was scanned"}, expectTicked),
      expect(kDesk, {"사진", "photos"}, {count("1")},
             {"확인 중인 교구의 사진", "pictures of the kit being checked"}, expectPhotos),
      expect(kDesk, {"메모", "note"}, {text({"상자 새로", "new box"})},
             {"화면 어딘가에 보이는 메모", "a note shown on the page"}, expectNoteShown),
  };
}

}  // namespace

std::vector<StatementSpec> deskExpectations() {
  std::vector<StatementSpec> rows;
  for (auto&& group : {said(), shown(), shownByRules()})
    rows.insert(rows.end(), group.begin(), group.end());
  return rows;
}

}  // namespace kstem::play
