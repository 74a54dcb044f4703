#include "core/play/statements.h"

#include <vector>

#include "core/play/handlers.h"

namespace kstem::play {
namespace {

constexpr Word kGiven{"준비", "given"};
constexpr Word kDay{"하루", "day"};
constexpr Word kExpect{"기대", "expect"};
constexpr Word kNone{"", ""};
constexpr Word kScenario{"시나리오", "scenario"};
constexpr Word kJournal{"기록", "journal"};
constexpr Word kNextOpen{"다음개관일", "next-open"};
constexpr Word kEveryCenter{"전체", "all"};

constexpr Word kParts[] = {{"구성", "parts"}};
constexpr Word kBecause[] = {{"이유", "because"}};
constexpr Word kLent[] = {{"대여", "lent"}};
constexpr Word kReturned[] = {{"반납", "returned"}};
constexpr Word kOverdue[] = {{"연체", "overdue"}};

/// A name as examples write it.
constexpr Word exampleOf(Thing thing) noexcept {
  switch (thing) {
    case Thing::Center: return {"동부", "east"};
    case Thing::Desk: return {"동부0", "east0"};
    case Thing::Model: return sameWord("M1");
    case Thing::Kit: return sameWord("K1");
    case Thing::School: return sameWord("S1");
    case Thing::Teacher: return sameWord("T1");
    case Thing::Clerk: return sameWord("C1");
    case Thing::Loan: return sameWord("L1");
    case Thing::Journal: return kJournal;
  }
  return kNone;
}

Slot bind(Thing thing) { return {Slot::Kind::Bind, thing, {}, exampleOf(thing)}; }
Slot use(Thing thing) { return {Slot::Kind::Use, thing, {}, exampleOf(thing)}; }
Slot bindMany(Thing thing) {
  return {Slot::Kind::Bind, thing, {}, sameWord("K1..K3"), Slot::Times::Many};
}
Slot useMany(Thing thing) {
  return {Slot::Kind::Use, thing, {}, sameWord("K1 K2"), Slot::Times::Many};
}
Slot text(Word example) { return {Slot::Kind::Text, Thing::Kit, {}, example}; }
Slot count(std::string_view example) {
  return {Slot::Kind::Count, Thing::Kit, {}, sameWord(example)};
}
Slot date() { return {Slot::Kind::Date, Thing::Kit, {}, sameWord("2026-09-28")}; }
Slot fixed(Vocabulary word) { return {Slot::Kind::Fixed, Thing::Kit, word, word.front()}; }
Slot choice(Vocabulary words, std::size_t example = 0) {
  return {Slot::Kind::Choice, Thing::Kit, words, words[example]};
}
/// A choice of keys, shown by one that says what it is about.
Slot key(Vocabulary words, std::string_view example) {
  return choice(words, static_cast<std::size_t>(placeOf(words, example).value_or(0)));
}
Slot special(Slot::Kind kind, Word example, Vocabulary words = {}) {
  return {kind, Thing::Kit, words, example};
}
Slot optional(Slot slot) {
  slot.need = Slot::Need::Optional;
  return slot;
}

std::vector<StatementSpec> givens() {
  const auto given = [](Word word, std::vector<Slot> slots, Word meaning, Handler handler) {
    return StatementSpec{Block::Given, Thing::Desk, word, std::move(slots), meaning, handler};
  };
  const Slot where = special(Slot::Kind::Where, {"동부", "east"});
  return {
      given({"센터", "center"}, {bind(Thing::Center), optional(count("1"))},
            {"센터와 그 번호; 동부 1, 서부 2, 북부 3, 동작관악 4는 번호 없이",
             "a center and its number; east 1, west 2, north 3, dongjak 4 need none"},
            givenCenter),
      given({"자리", "desk"}, {bind(Thing::Desk)},
            {"창구 한 자리; 은행 파일이 여기서 생김", "a desk; the bank file begins with it"},
            givenDesk),
      given({"오늘", "today"}, {date()}, {"그날 09:00", "that day, 09:00"}, givenToday),
      given({"규칙", "rule"},
            {use(Thing::Center), choice(kRuleWords),
             special(Slot::Kind::RuleValue, kDueWords[1], kDueWords)},
            {"센터의 규칙: 반납일계산, 대여일수, 최대일수, 여유일",
             "a rule of a center: due-rule, loan-days, max-days, turnaround"},
            givenRule),
      given({"휴관", "closed"}, {where, date(), optional(text({"시설 점검", "repairs"}))},
            {"센터가 쉬는 날; 전체면 모든 센터가",
             "a day on which a center is closed; all: every center"},
            givenClosed),
      given({"개관", "opened"}, {where, date(), optional(text({"특별 개관", "open house"}))},
            {"쉬는 날인데 여는 날", "a closed day that is open"}, givenOpened),
      given({"평소대로", "as-usual"}, {where, date()},
            {"휴관이나 개관으로 정한 것을 거둠", "takes back closed or opened"}, givenCleared),
      given({"종", "model"},
            {bind(Thing::Model), text({"마이크로비트 세트", "micro:bit set"}),
             optional(fixed(kParts)),
             special(Slot::Kind::Parts, {"\"보드 10 핵심, 건전지 20 소모\"",
                                         "\"board 10 key, battery 20 consumable\""})},
            {"교구의 종과 구성품", "a model of kit and its parts"}, givenModel),
      given({"교구", "kit"}, {bindMany(Thing::Kit), use(Thing::Model), use(Thing::Center)},
            {"그 센터의 교구 세트", "kits of a model that belong to a center"}, givenKits),
      given({"별칭", "alias"}, {use(Thing::Kit), text(sameWord("KS-0001"))},
            {"교구에 붙은 다른 번호", "one more code on a kit"}, givenAlias),
      given({"학교", "school"},
            {bind(Thing::School), text({"중화중학교", "Junghwa"}),
             optional(text({"중랑구", "Jungnang"}))},
            {"학교와 자치구", "a school and its district"}, givenSchool),
      given({"교사", "teacher"},
            {bind(Thing::Teacher), use(Thing::School), text({"김하늘", "Kim"}),
             optional(text(sameWord("02-490-1234")))},
            {"학교의 교사와 전화", "a teacher of a school, and the phone"}, givenTeacher),
      given({"담당", "clerk"}, {bind(Thing::Clerk), text({"이수민", "Lee"})},
            {"창구 담당자", "a clerk of the desk's center"}, givenClerk),
      given({"불용", "retired"}, {useMany(Thing::Kit)}, {"불용 처리된 교구", "retired kits"},
            givenRetired),
      given({"분실", "lost"}, {useMany(Thing::Kit)}, {"분실 신고된 교구", "lost kits"}, givenLost),
  };
}

StatementSpec desk(Word word, std::vector<Slot> slots, Word meaning, Handler handler) {
  return {Block::Desk, Thing::Desk, word, std::move(slots), meaning, handler};
}

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
           {"F9; L1은 이때 나간 대여", "F9; L1 will be the loan that was made"}, doFinish),
      desk({"취소", "cancel"}, {}, {"Esc", "Esc"}, doCancel),
      desk({"엔터", "enter"}, {}, {"빈 줄에서 Enter", "Enter on an empty line"}, doEnter),
      desk({"이상없음", "all-good"}, {}, {"구성품 확인 끝", "the contents are complete"},
           doAllGood),
      desk({"되돌리기", "undo"}, {}, {"Ctrl+Z", "Ctrl+Z"}, doUndo),
      desk({"다음사람", "next-person"}, {}, {"방문이 끝남", "the visit ends"}, doNextPerson),
      desk({"인쇄", "print"}, {}, {"Ctrl+P", "Ctrl+P"}, doPrint),
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
      desk({"세기", "count"}, {use(Thing::Kit), text({"USB 케이블", "cable"}), count("8")},
           {"확인 중인 교구의 구성품을 셈", "what was counted of the kit being checked"}, doCount),
      desk({"담당", "clerk"}, {use(Thing::Clerk)}, {"담당자를 바꿈", "another clerk acts"},
           doActAs),
  };
}

std::vector<StatementSpec> otherActions() {
  return {
      desk({"꺼짐", "crash"}, {},
           {"프로그램이 죽고 다시 켜짐", "the program dies and starts again"}, doCrash),
      desk({"프린터", "printer"}, {choice(kPrinterWords)},
           {"꺼진 프린터에서는 종이가 나오지 않음", "no paper comes out of a printer that is off"},
           doPrinter),
      desk({"불용", "retire"}, {use(Thing::Kit)}, {"불용 처리", "retires a kit"}, doRetire),
      desk({"분실신고", "report-lost"}, {use(Thing::Kit)}, {"분실 신고", "reports a kit lost"},
           doReportLost),
      desk({"반납함", "drop-box"}, {use(Thing::Kit), optional(date())},
           {"실제 반납일이 다른 반납; 날짜가 없으면 지난 개관일",
            "a return on another day; without a date the last open day"},
           doTakeBack),
      {Block::Day,
       Thing::Desk,
       kNone,
       {special(Slot::Kind::Step, {"2026-09-15", "2026-09-15"})},
       {"그날 09:00으로; +3, 다음개관일도", "on to that day, 09:00; also +3, next-open"},
       goToDay},
  };
}

StatementSpec expect(Thing subject, Word word, std::vector<Slot> slots, Word meaning,
                     Handler handler) {
  return {Block::Expect, subject, word, std::move(slots), meaning, handler};
}

std::vector<StatementSpec> saidExpectations() {
  const Slot about = optional(special(Slot::Kind::Scanned, sameWord("K1")));
  constexpr auto kDesk = Thing::Desk;
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
  };
}

std::vector<StatementSpec> shownExpectations() {
  constexpr auto kDesk = Thing::Desk;
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
             {"반납후대여 확인후대여 고르기 없음",
              "take-back-and-lend check-and-lend choose-kit none"},
             expectDecision),
      expect(kDesk, {"대기스캔", "waiting"}, {count("2")},
             {"질문 뒤에 기다리는 스캔", "scans behind the question"}, expectWaiting),
      expect(kDesk, {"오늘", "today"},
             {fixed(kLent), count("3"), fixed(kReturned), count("1"), fixed(kOverdue), count("0")},
             {"오늘의 수", "the counts of the day"}, expectCounts),
  };
}

std::vector<StatementSpec> bankExpectations() {
  const Slot digits = special(Slot::Kind::Scanned, sameWord("1010000017"));
  return {
      expect(Thing::Kit, {"상태", "standing"}, {choice(kStandingWords)},
             {"선반 대여중 확인전 점검 수리 분실 불용",
              "shelf on-loan to-check inspect repair lost retired"},
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
      expect(Thing::Loan, {"남은교구", "kits-out"}, {count("2")},
             {"돌아오지 않은 교구", "kits that are not back"}, expectKitsOut),
      expect(Thing::Loan, {"인쇄", "printed"}, {count("1")}, {"나온 종이", "copies on paper"},
             expectPrinted),
      expect(Thing::Journal, {"온전", "sound"}, {},
             {"파일과 사슬이 온전하고, 기록에서 다시 만든 표가 같음",
              "file and chains are sound, the rows made anew are the same"},
             expectSound),
      expect(Thing::Journal, {"그대로", "unchanged"}, {},
             {"마지막 행동이 아무것도 적지 않음", "the last action wrote nothing"},
             expectUnchanged),
  };
}

std::string shown(const Slot& slot, Language language) {
  const std::string example(slot.example.in(language));
  const std::string text = slot.kind == Slot::Kind::Text ? "\"" + example + "\"" : example;
  return slot.need == Slot::Need::Optional ? "[" + text + "]" : text;
}

std::string leadOf(const StatementSpec& spec, Language language) {
  if (spec.block == Block::Desk) return std::string(exampleOf(Thing::Desk).in(language)) + ">";
  std::string lead(leadingWord(spec.block).in(language));
  if (spec.block == Block::Expect) lead += " " + std::string(exampleOf(spec.subject).in(language));
  return lead;
}

}  // namespace

std::span<const StatementSpec> statementTable() {
  static const auto kTable = [] {
    std::vector<StatementSpec> table;
    for (auto&& group : {givens(), keysAndScans(), otherActions(), saidExpectations(),
                         shownExpectations(), bankExpectations()})
      table.insert(table.end(), group.begin(), group.end());
    return table;
  }();
  return kTable;
}

const Word& leadingWord(Block block) noexcept {
  switch (block) {
    case Block::Given: return kGiven;
    case Block::Day: return kDay;
    case Block::Expect: return kExpect;
    case Block::Desk: break;
  }
  return kNone;
}

const Word& scenarioWord() noexcept { return kScenario; }
const Word& journalWord() noexcept { return kJournal; }
const Word& nextOpenWord() noexcept { return kNextOpen; }
const Word& everyCenterWord() noexcept { return kEveryCenter; }

std::string usageOf(const StatementSpec& spec, Language language) {
  std::string usage = leadOf(spec, language);
  if (!spec.word.ko.empty()) usage += " " + std::string(spec.word.in(language));
  bool inBrackets = false;  // from an optional word on, the rest belongs to it
  for (const Slot& slot : spec.slots) {
    const bool opens = slot.kind == Slot::Kind::Fixed && slot.need == Slot::Need::Optional;
    usage += opens ? " [" + std::string(slot.example.in(language)) : " " + shown(slot, language);
    inBrackets = inBrackets || opens;
  }
  return inBrackets ? usage + "]" : usage;
}

}  // namespace kstem::play
