#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {

namespace {

std::vector<StatementSpec> keysAndScans() {
  return {
      desk({"스캔", "scan"}, {special(Slot::Kind::Scanned, sameWord("K1"))},
           {"이름이 가리키는 번호, 숫자, 또는 \"아무 글\"",
            "the code of a name, digits, or \"any text\""},
           doScan),
      desk({"명령", "card"}, {choice(kCardWords)},
           {"명령 카드를 스캔: 완료 취소 인쇄 다음사람 되돌리기 이상없음",
            "scan a command card: finish cancel print next-person undo all-good"},
           doCard),
      desk({"완료", "finish"}, {optional(bind(Thing::Loan))},
           {"F9; L1은 이때, 또는 승인한 뒤 나간 대여",
            "F9; L1 will be the loan that was made, at once or once approved"},
           doFinish),
      desk({"승인", "approve"},
           {text({"수업 연장", "one more lesson"}), optional(use(Thing::Clerk))},
           {"묻는 것을 까닭을 적고 승인; C1은 관리자",
            "goes on for this reason, whatever was asked; C1 is the manager"},
           doApprove),
      desk({"취소", "cancel"}, {}, {"Esc", "Esc"}, doCancel),
      desk({"엔터", "enter"}, {}, {"빈 줄에서 Enter", "Enter on an empty line"}, doEnter),
      desk({"이상없음", "all-good"}, {}, {"구성품 확인 끝", "the contents are complete"},
           doAllGood),
      desk({"되돌리기", "undo"}, {}, {"Ctrl+Z", "Ctrl+Z"}, doUndo),
      desk({"되돌리기목록", "undo-of"},
           {special(Slot::Kind::Scanned, sameWord("L1")),
            optional(text({"잘못 적음", "a mistake"}))},
           {"목록에서 골라 되돌림: L1은 빌려준 일, K1은 그 교구의 마지막 일; 까닭이 있으면 며칠 전 "
            "일도",
            "undoes one of the list: L1 the lending, K1 the newest thing done with it; with a "
            "reason of any day"},
           doUndoOf),
      desk({"반납되돌리기", "undo-return"},
           {use(Thing::Kit), optional(text({"잘못 적음", "a mistake"}))},
           {"목록에서 고른 그 교구의 마지막 반납을 되돌림",
            "undoes the newest return of a kit, picked from the list"},
           doUndoReturn),
      desk({"다음사람", "next-person"}, {}, {"방문이 끝남", "the visit ends"}, doNextPerson),
      desk({"인쇄", "print"}, {}, {"Ctrl+P", "Ctrl+P"}, doPrint),
      desk({"확인서", "receipt"}, {}, {"반납 확인서를 인쇄", "prints the receipt of the returns"},
           doReceipt),
      desk({"담당", "clerk"}, {use(Thing::Clerk)}, {"담당자를 바꿈", "another clerk acts"},
           doActAs),
  };
}

std::vector<StatementSpec> lending() {
  return {
      desk({"학교고름", "choose-school"}, {use(Thing::School)},
           {"이름으로 찾은 학교", "the school found by name"}, doChooseSchool),
      desk({"교사고름", "choose-teacher"}, {use(Thing::Teacher)},
           {"이름으로 찾은 교사", "the teacher found by name"}, doChooseTeacher),
      desk({"교사등록", "add-teacher"},
           {bind(Thing::Teacher), text({"박지후", "Park"}),
            optional(text(sameWord("010-1234-5678")))},
           {"목록에 없는 교사를 그 자리에서", "a teacher who is not listed, in place"},
           doAddTeacher),
      desk({"반납일", "due-day"}, {date()}, {"반납 예정일을 손으로", "the due day by hand"},
           doDueDay),
      desk({"줄빼기", "remove-line"}, {use(Thing::Kit)}, {"목록에서 뺌", "off the list"},
           doRemoveLine),
      desk({"고르기", "choose-kit"}, {use(Thing::Kit)},
           {"같은 번호가 붙은 교구 가운데 하나", "one of the kits with the same alias"},
           doChooseKit),
      desk({"나갈수", "count-out"}, {use(Thing::Kit), text({"USB 케이블", "cable"}), count("8")},
           {"목록에 있는 교구에 든 수", "how many are in a kit of the draft"}, doCountOut),
      desk({"인수인", "receiver"},
           {text({"박지후", "Park"}), optional(text({"우체국", "post"})),
            optional(text(sameWord("6012-3456")))},
           {"받아 가는 사람, 택배사, 송장 번호", "who takes it, the carrier, the tracking number"},
           doReceiver),
      desk({"수기", "paper-loan"}, {optional(date())},
           {"종이에 적은 그날의 대여를 옮김; 날짜가 없으면 지난 개관일",
            "enters loans written on paper that day; without a date the last open day"},
           doPaperLoan),
      desk({"수기끝", "paper-loan-off"}, {}, {"다시 오늘의 대여", "loans of today again"},
           doPaperLoanOff),
      desk({"펼치기", "show-loan"}, {use(Thing::Loan)},
           {"이름으로 찾은 대여를 펼침", "opens a loan found by name"}, doShowLoan),
      desk({"연장", "extend"}, {date()},
           {"펼친 대여의 반납 예정일을 뒤로", "a later due day for the loan on the page"},
           doExtend),
      desk({"교체", "swap"}, {use(Thing::Kit)},
           {"고장 난 교구; 다음에 스캔한 것이 대신 나감",
            "a faulty kit; the next one scanned goes in its place"},
           doSwap),
  };
}

std::vector<StatementSpec> returning() {
  return {
      desk({"세기", "count"}, {use(Thing::Kit), text({"USB 케이블", "cable"}), count("8")},
           {"확인 중인 교구의 구성품을 셈", "what was counted of the kit being checked"}, doCount),
      desk({"파손", "broken"},
           {use(Thing::Kit), text({"보드", "board"}), count("1"),
            optional(text({"단자 휨", "bent pins"}))},
           {"확인 중인 교구의 부서진 구성품", "what is broken of the kit being checked"}, doBroken),
      desk({"사진", "photo"}, {text({"단자", "pins"})},
           {"확인 중인 교구의 사진; 글이 사진의 내용",
            "a picture of the kit being checked; the text is its content"},
           doPhoto),
      desk({"점검으로", "inspect"}, {},
           {"돌아온 교구를 점검으로 보냄", "the kit that came back goes to inspection"}, doInspect),
      desk({"반납함켜기", "drop-box-on"}, {optional(date())},
           {"이제부터 반납함의 교구; 날짜가 없으면 지난 개관일",
            "from now on kits of the drop box; without a date of the last open day"},
           doDropBoxOn),
      desk({"반납함끄기", "drop-box-off"}, {}, {"다시 오늘의 반납", "returns of today again"},
           doDropBoxOff),
  };
}

/// The program and the day.
std::vector<StatementSpec> theProgram() {
  return {
      desk({"꺼짐", "crash"}, {},
           {"프로그램이 죽고 다시 켜짐", "the program dies and starts again"}, doCrash),
      desk({"프린터", "printer"}, {choice(kPrinterWords)},
           {"꺼진 프린터에서는 종이가 나오지 않음", "no paper comes out of a printer that is off"},
           doPrinter),
      {Block::Day,
       Thing::Desk,
       Word{},
       {special(Slot::Kind::Step, {"2026-09-15", "2026-09-15"})},
       {"그날 09:00으로; +3, 다음개관일도", "on to that day, 09:00; also +3, next-open"},
       goToDay},
  };
}

}  // namespace

std::vector<StatementSpec> deskStatements() {
  std::vector<StatementSpec> rows;
  for (auto&& group : {keysAndScans(), lending(), returning(), theProgram()})
    rows.insert(rows.end(), group.begin(), group.end());
  return rows;
}

}  // namespace kstem::play
