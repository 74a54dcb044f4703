#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {

/// What other pages ask of the bank in the name of the acting clerk; all of it is of today.
std::vector<StatementSpec> pageStatements() {
  std::vector<StatementSpec> rows{
      desk({"불용", "retire"}, {use(Thing::Kit)}, {"불용 처리", "retires a kit"}, doRetire),
      desk({"분실신고", "report-lost"}, {use(Thing::Kit)}, {"분실 신고", "reports a kit lost"},
           doReportLost),
      desk({"반납함", "drop-box"}, {use(Thing::Kit), optional(date())},
           {"실제 반납일이 다른 반납; 날짜가 없으면 지난 개관일",
            "a return on another day; without a date the last open day"},
           doTakeBack),
      desk({"변상", "settle"},
           {use(Thing::Kit), text({"보드", "board"}), count("1"), choice(kSettleWords),
            optional(count("28000"))},
           {"변상할 구성품: 가져옴 현물 현금 면제, 현금은 원",
            "parts that are owed: brought in-kind money waived; money in won"},
           doSettle),
      desk({"세어둠", "recount"}, {use(Thing::Kit), text({"USB 케이블", "cable"}), count("8")},
           {"선반에 있는 교구의 구성품을 셈", "what was counted of a kit on the shelf"}, doRecount),
      desk({"상태", "condition"},
           {use(Thing::Kit), choice(kConditionWords, 2), optional(text({"수리점", "workshop"}))},
           {"정상 점검 수리, 그리고 맡긴 곳", "good inspect repair, and where it is sent"},
           doCondition),
      desk({"선반", "shelf"}, {use(Thing::Kit), text(sameWord("A-2"))},
           {"놓는 자리", "where it stands"}, doShelf),
      desk({"확인함", "settle-attention"},
           {use(Thing::Kit), key(attentionWords(), "kit.retired-but-seen")},
           {"살펴볼 일을 확인함", "somebody looked at what disagreed"}, doSettleAttention),
      desk({"메모", "note"},
           {special(Slot::Kind::Scanned, sameWord("K1")), text({"상자 새로", "new box"}),
            optional(date())},
           {"교구, 학교, 센터의 메모와 마지막 날",
            "a note on a kit, school or center, and its last day"},
           doNote),
      desk({"메모끝", "end-note"},
           {special(Slot::Kind::Scanned, sameWord("K1")), text({"상자 새로", "new box"})},
           {"그 메모를 거둠", "takes the note away"}, doEndNote),
      desk({"합치기", "merge"}, {use(Thing::School), shownAs(use(Thing::School), sameWord("S2"))},
           {"두 번 등록된 학교: 앞의 것이 뒤의 것이 됨",
            "a school registered twice: the first becomes the second"},
           doMerge),
      desk({"학교이름", "school-name"}, {use(Thing::School), text({"중화중학교", "Junghwa"})},
           {"학교 이름을 고침", "another name for a school"}, doSchoolName),
      desk({"교사고침", "change-teacher"},
           {use(Thing::Teacher), choice(kTeacherWords, 3), text({"과학", "science"}),
            optional(choice(kTeacherWords, 1)), optional(text(sameWord("")))},
           {"교사 정보를 한 번에 고침: 이름 전화 이메일 과목; 빈 글이면 지움",
            "mends a teacher at once: name phone email subject; an empty text clears it"},
           doChangeTeacher),
      desk(
          {"제한해제", "lift-hold"},
          {use(Thing::School), text({"사정을 들음", "it was explained"}), use(Thing::Clerk)},
          {"늦어서 못 빌리는 학교를 관리자가 풀어 줌", "a manager lets a late school borrow again"},
          doLiftHold),
      desk({"교사이동", "move-teacher"},
           {use(Thing::Teacher), shownAs(use(Thing::School), sameWord("S2"))},
           {"교사가 다른 학교로 감", "a teacher goes to another school"}, doMoveTeacher),
      desk({"전화", "call"}, {use(Thing::Loan), choice(kCallWords), optional(date())},
           {"늦은 대여의 전화: 통화 부재 약속, 약속은 날짜와 함께",
            "a call about a late loan: reached no-answer promised; a promise has its day"},
           doCall),
      desk({"전화보기", "open-phone"}, {use(Thing::Teacher)},
           {"가린 번호를 엶", "opens a masked number"}, doOpenPhone),
      desk({"휴관선언", "declare-closure"},
           {special(Slot::Kind::Where, {"동부", "east"}), date(),
            shownAs(date(), sameWord("2026-09-29")), text({"시설 점검", "repairs"}),
            optional(choice(kAsIsWords))},
           {"첫날부터 끝날까지 쉬고, 걸리는 반납 예정일을 모두 옮김; 그대로이면 옮기지 않음",
            "closes from the first to the last day and moves all due days on them; as-is: moves "
            "none"},
           doDeclareClosure),
  };
  for (StatementSpec& row : registeringStatements(Block::Desk)) rows.push_back(std::move(row));
  return rows;
}

}  // namespace kstem::play
