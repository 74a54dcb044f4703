#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

std::vector<StatementSpec> aboutThings() {
  const Slot digits = special(Slot::Kind::Scanned, sameWord("1010000017"));
  return {
      expect(Thing::Kit, {"상태", "standing"}, {choice(kStandingWords)},
             {"선반 대여중 확인전 점검 수리 분실 불용 이송중",
              "shelf on-loan to-check inspect repair lost retired on-the-way"},
             expectStanding),
      expect(Thing::Kit, {"있는곳", "at"}, {use(Thing::Center)},
             {"마지막으로 본 센터", "the center that saw it last"}, expectPlace),
      expect(Thing::Kit, {"빌린곳", "borrower"}, {use(Thing::School)},
             {"지금 빌려 간 학교", "the school that has it"}, expectKitBorrower),
      expect(Thing::Kit, {"반납예정", "due"}, {date()},
             {"지금, 또는 지난 대여의 예정일", "of the open line, or of the last one"}, expectDue),
      expect(Thing::Kit, {"연체", "late"}, {count("3")},
             {"늦은 날수: 나가 있으면 오늘까지, 돌아왔으면 반납일까지",
              "days late: up to today while out, up to the return when back"},
             expectLate),
      expect(Thing::Kit, {"부품", "part"}, {text({"USB 케이블", "cable"}), count("8")},
             {"지금 상자에 있는 수", "how many are in the box now"}, expectPart),
      expect(Thing::Kit, {"이력", "lines"}, {count("3")}, {"대여된 횟수", "times lent"},
             expectLines),
      expect(Thing::Kit, {"볼사진", "photos-here"}, {count("1")},
             {"이 자리에서 볼 수 있는 사진", "pictures of it that can be looked at here"},
             expectPhotosHere),
      expect(Thing::Kit, {"주의", "attention"}, {key(attentionWords(), "kit.retired-but-seen")},
             {"살펴볼 일", "something to look at"}, expectAttention),
      expect(Thing::Kit, {"주의없음", "no-attention"}, {}, {"살펴볼 일 없음", "nothing to look at"},
             expectNoAttention),
      expect(Thing::Kit, {"번호", "code"}, {digits}, {"열 자리 번호", "its ten digits"},
             expectCode),
      expect(Thing::Loan, {"번호", "code"}, {digits}, {"열 자리 번호", "its ten digits"},
             expectCode),
      expect(Thing::Teacher, {"번호", "code"}, {digits}, {"열 자리 번호", "its ten digits"},
             expectCode),
      expect(Thing::School, {"번호", "code"}, {digits}, {"열 자리 번호", "its ten digits"},
             expectCode),
      expect(Thing::School, {"대여중", "on-loan"}, {count("2")},
             {"나가 있는 교구", "kits that it has"}, expectSchoolHas),
      expect(Thing::School, {"연체", "overdue"}, {count("1")},
             {"그 가운데 늦은 것", "kits that are overdue"}, expectSchoolOverdue),
      expect(Thing::Teacher, {"학교", "school"}, {use(Thing::School)}, {"다니는 학교", "where"},
             expectTeacherSchool),
      expect(Thing::Teacher, {"정보", "about"},
             {choice(kTeacherWords, 3), text({"과학", "science"})},
             {"지금 적힌 이름 전화 이메일 과목; 없으면 빈 글",
              "name phone email subject as kept now; none is an empty text"},
             expectTeacherAbout),
      expect(Thing::Loan, {"남은교구", "kits-out"}, {count("2")},
             {"돌아오지 않은 교구", "kits that are not back"}, expectKitsOut),
      expect(Thing::Loan, {"인쇄", "printed"}, {count("1")}, {"나온 종이", "copies on paper"},
             expectPrinted),
  };
}

/// What the rules of lending, returning and the other pages left behind.
std::vector<StatementSpec> aboutRules() {
  const Slot digits = special(Slot::Kind::Scanned, sameWord("1010000017"));
  const Slot note = text({"상자 새로", "new box"});
  return {
      expect(Thing::Part, {"번호", "code"}, {shownAs(digits, sameWord("2010000011"))},
             {"열 자리 번호", "its ten digits"}, expectCode),
      expect(Thing::Model, {"보충", "restock"}, {text({"건전지", "battery"}), count("2")},
             {"보충 목록에서 그 구성품이 적은 교구; 없으면 0",
              "kits on the restock list that have too little of it; 0 when it is not listed"},
             expectRestock),
      expect(Thing::Model, {"채우면", "once-restocked"}, {text({"보드", "board"}), count("1")},
             {"그 구성품만 있으면 다시 빌려줄 수 있는 교구",
              "kits that can be lent again once they have that part"},
             expectOnceRestocked),
      expect(Thing::Kit, {"점검때", "inspection-due"}, {choice(kInspectionWords)},
             {"종이 정한 점검이 지금 필요한 까닭: 대여 달 없음",
              "why the plan of its model asks for an inspection now: loans months none"},
             expectInspectionDue),
      expect(Thing::Kit, {"나간날", "out-day"}, {date()},
             {"지금, 또는 지난 대여의 나간 날", "of the open line, or of the last one"},
             expectOutDay),
      expect(Thing::Kit, {"돌려준날", "given-back"}, {date()},
             {"학교가 마지막으로 돌려준 날", "when the school gave it back last"}, expectGivenBack),
      expect(Thing::Kit, {"선반자리", "shelf"}, {text(sameWord("A-2"))},
             {"놓는 자리", "where it stands"}, expectShelf),
      expect(Thing::Kit, {"변상할것", "owed"}, {count("2")},
             {"변상이 끝나지 않은 구성품", "parts of it that are still owed"}, expectOwedOfKit),
      expect(Thing::Kit, {"승인기록", "approved"},
             {key(issueWords(), "limit.kits"), optional(text({"수업 연장", "one more lesson"})),
              optional(use(Thing::Clerk))},
             {"마지막으로 적힌 승인에 있음; 까닭과 관리자",
              "it is in the approval written down last; the reason and the manager"},
             expectApproved),
      expect(Thing::Kit, {"승인기록없음", "not-approved"}, {},
             {"승인한 것이 적혀 있지 않음", "no approval is written down"}, expectNotApproved),
      expect(Thing::Loan, {"연장횟수", "extensions"}, {count("1")},
             {"연장한 횟수", "times extended"}, expectExtensions),
      expect(Thing::Loan, {"처음예정", "first-due"}, {date()},
             {"나갈 때의 반납 예정일", "the due day when it went out"}, expectFirstDue),
      expect(Thing::Loan, {"인수인", "receiver"},
             {text({"박지후", "Park"}), optional(text({"우체국", "post"})),
              optional(text(sameWord("6012-3456")))},
             {"받아 간 사람, 택배사, 송장 번호; 없으면 빈 글",
              "who took it, carrier, tracking number; none is an empty text"},
             expectLoanReceiver),
      expect(Thing::Loan, {"통화", "calls"}, {count("1")}, {"적힌 전화", "calls written down"},
             expectCalls),
      expect(Thing::School, {"변상할것", "owed"}, {count("2")},
             {"변상이 끝나지 않은 구성품", "parts that it still owes"}, expectOwedOfSchool),
      expect(
          Thing::School, {"제한", "held"}, {date()},
          {"늦어서 못 빌리는 마지막 날", "the last day on which it may not borrow for being late"},
          expectHeld),
      expect(Thing::School, {"제한없음", "not-held"}, {},
             {"오늘 빌릴 수 있음", "it may borrow today"}, expectNotHeld),
      expect(Thing::School, {"합쳐짐", "merged-into"},
             {shownAs(use(Thing::School), sameWord("S2"))},
             {"그 학교로 합쳐짐; 자신이면 그대로", "counts as that school; itself when not merged"},
             expectMergedInto),
      expect(Thing::School, {"이름", "name"}, {text({"중화중학교", "Junghwa"})},
             {"지금 이름", "its name now"}, expectSchoolName),
      expect(Thing::Center, {"쉬는날", "closed"},
             {date(), optional(text({"시설 점검", "repairs"}))},
             {"그날은 쉼; 까닭", "it is closed that day; why"}, expectClosed),
      expect(Thing::Center, {"여는날", "open"}, {date()}, {"그날은 엶", "it is open that day"},
             expectOpen),
      expect(Thing::Kit, {"메모", "note"}, {note}, {"오늘 유효한 메모", "a note that stands today"},
             expectNote),
      expect(Thing::Kit, {"메모없음", "no-note"}, {}, {"메모가 없음", "no note"}, expectNoNote),
      expect(Thing::School, {"메모", "note"}, {note},
             {"오늘 유효한 메모", "a note that stands today"}, expectNote),
      expect(Thing::School, {"메모없음", "no-note"}, {}, {"메모가 없음", "no note"}, expectNoNote),
      expect(Thing::Center, {"메모", "note"}, {note},
             {"오늘 유효한 메모", "a note that stands today"}, expectNote),
      expect(Thing::Center, {"메모없음", "no-note"}, {}, {"메모가 없음", "no note"}, expectNoNote),
  };
}

std::vector<StatementSpec> aboutJournal() {
  return {
      expect(Thing::Journal, {"온전", "sound"}, {},
             {"파일과 사슬이 온전하고, 기록에서 다시 만든 표가 같음",
              "file and chains are sound, the rows made anew are the same"},
             expectSound),
      expect(Thing::Journal, {"그대로", "unchanged"}, {},
             {"마지막 행동이 아무것도 적지 않음", "the last action wrote nothing"},
             expectUnchanged),
  };
}

}  // namespace

std::vector<StatementSpec> bankExpectations() {
  std::vector<StatementSpec> rows;
  for (auto&& group : {aboutThings(), aboutRules(), aboutJournal()})
    rows.insert(rows.end(), group.begin(), group.end());
  return rows;
}

}  // namespace kstem::play
