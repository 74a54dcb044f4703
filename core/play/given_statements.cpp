#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr Word kParts[] = {{"구성", "parts"}};

}  // namespace

std::vector<StatementSpec> registeringStatements(Block block) {
  const auto row = [block](Word word, std::vector<Slot> slots, Word meaning, Handler handler) {
    return StatementSpec{block, Thing::Desk, word, std::move(slots), meaning, handler};
  };
  const Slot where = special(Slot::Kind::Where, {"동부", "east"});
  return {
      row({"규칙", "rule"},
          {use(Thing::Center), choice(kRuleWords),
           special(Slot::Kind::RuleValue, kDueWords[1], kDueWords)},
          {"센터의 규칙; 낱말은 아래 표에", "a rule of a center; its words are listed below"},
          givenRule),
      row({"휴관", "closed"}, {where, date(), optional(text({"시설 점검", "repairs"}))},
          {"센터가 쉬는 날; 전체면 모든 센터가",
           "a day on which a center is closed; all: every center"},
          givenClosed),
      row({"개관", "opened"}, {where, date(), optional(text({"특별 개관", "open house"}))},
          {"쉬는 날인데 여는 날", "a closed day that is open"}, givenOpened),
      row({"평소대로", "as-usual"},
          {where, date(), optional(shownAs(date(), sameWord("2026-09-29")))},
          {"휴관이나 개관으로 정한 것을 거둠; 끝날이 있으면 그 사이의 것을 한 번에",
           "takes back closed or opened; with a last day all in between at once"},
          givenCleared),
      row({"종", "model"},
          {bind(Thing::Model), text({"마이크로비트 세트", "micro:bit set"}),
           optional(fixed(kParts)),
           special(Slot::Kind::Parts, {"\"보드 10 핵심, 건전지 20 소모\"",
                                       "\"board 10 key, battery 20 consumable\""})},
          {"교구의 종과 구성품", "a model of kit and its parts"}, givenModel),
      row({"종규칙", "model-rule"}, {use(Thing::Model), choice(kModelWords)},
          {"확인필수: 다음 스캔이 확인을 대신하지 못함; 부족하면묻기; 택배불가",
           "insist: the next scan does not confirm the count; ask-when-short; no-courier"},
          givenModelRule),
      row({"확인문구", "check-text"}, {use(Thing::Model), text({"충전했습니까", "charged?"})},
          {"빌려줄 때와 받을 때 보이는 물음", "asked when a kit goes and when it comes back"},
          givenCheckText),
      row({"보충기준", "restock-below"}, {use(Thing::Model), count("30")},
          {"소모품이 정한 수의 몇 퍼센트보다 적으면 보충하는가; 보통 50",
           "consumables are restocked below this percent of a full box; 50 when not said"},
          givenRestockBelow),
      row({"점검주기", "inspect-every"}, {use(Thing::Model), choice(kInspectionWords), count("3")},
          {"몇 번 대여하거나 몇 달이 지나면 점검하는가; 둘 다 정할 수 있음",
           "inspected after so many loans or months; both may be said"},
          givenInspection),
      row({"교구", "kit"}, {bindMany(Thing::Kit), use(Thing::Model), use(Thing::Center)},
          {"그 센터의 교구 세트", "kits of a model that belong to a center"}, givenKits),
      row({"별칭", "alias"}, {use(Thing::Kit), text(sameWord("KS-0001"))},
          {"교구에 붙은 다른 번호", "one more code on a kit"}, givenAlias),
      row({"학교", "school"},
          {bind(Thing::School), text({"중화중학교", "Junghwa"}),
           optional(text({"중랑구", "Jungnang"}))},
          {"학교와 자치구", "a school and its district"}, givenSchool),
      row({"교사", "teacher"},
          {bind(Thing::Teacher), use(Thing::School), text({"김하늘", "Kim"}),
           optional(text(sameWord("02-490-1234")))},
          {"학교의 교사와 전화", "a teacher of a school, and the phone"}, givenTeacher),
  };
}

std::vector<StatementSpec> givenStatements() {
  const auto given = [](Word word, std::vector<Slot> slots, Word meaning, Handler handler) {
    return StatementSpec{Block::Given, Thing::Desk, word, std::move(slots), meaning, handler};
  };
  std::vector<StatementSpec> rows{
      given({"센터", "center"}, {bind(Thing::Center), optional(count("1"))},
            {"센터와 그 번호; 동부 1, 서부 2, 북부 3, 동작관악 4는 번호 없이",
             "a center and its number; east 1, west 2, north 3, dongjak 4 need none"},
            givenCenter),
      given({"자리", "desk"}, {bind(Thing::Desk)},
            {"창구 한 자리와 그 은행 파일; 둘째부터는 첫 자리의 은행에 참가함",
             "a desk and its bank file; from the second on they join the bank of the first"},
            givenDesk),
      given({"오늘", "today"}, {date()}, {"그날 09:00", "that day, 09:00"}, givenToday),
  };
  for (StatementSpec& row : registeringStatements(Block::Given)) rows.push_back(std::move(row));
  for (StatementSpec& row : std::vector<StatementSpec>{
           given({"부품카드", "part-card"},
                 {bind(Thing::Part), use(Thing::Model), text({"보드", "board"})},
                 {"구성품 카드", "the card of a part"}, givenPartCard),
           given({"담당", "clerk"},
                 {bind(Thing::Clerk), text({"이수민", "Lee"}), optional(use(Thing::Center))},
                 {"담당자; 센터가 없으면 첫 자리의 센터",
                  "a clerk; of the first desk's center when none is said"},
                 givenClerk),
           given({"불용", "retired"}, {useMany(Thing::Kit)}, {"불용 처리된 교구", "retired kits"},
                 givenRetired),
           given({"분실", "lost"}, {useMany(Thing::Kit)}, {"분실 신고된 교구", "lost kits"},
                 givenLost),
       })
    rows.push_back(std::move(row));
  return rows;
}

}  // namespace kstem::play
