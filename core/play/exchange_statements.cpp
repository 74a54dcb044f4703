#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr auto kSeenBy = Thing::Desk;
constexpr Word kFileWays[] = {{"새것만", "new-only"}, {"사진도", "with-photos"}};
constexpr Word kUnnoticed[] = {{"모르게", "unnoticed"}};

Slot otherDesk() { return shownAs(use(Thing::Desk), {"서부0", "west0"}); }
Slot anything() { return special(Slot::Kind::Scanned, sameWord("K1")); }
Slot conflictKey(std::string_view example = "kit.two-checkouts") {
  return key(attentionWords(), example);
}
Slot decisionKey() { return key(decisionWords(), "take-count"); }
Slot detail() { return text({"보드 9", "board 9"}); }

StatementSpec exchanged(Word word, std::vector<Slot> slots, Word meaning, Handler handler) {
  return {Block::Exchange, Thing::Desk, word, std::move(slots), meaning, handler};
}

std::vector<StatementSpec> files() {
  return {
      desk({"내보내기", "export"}, {bind(Thing::Bundle), optional(choice(kFileWays))},
           {"다른 자리에 줄 파일을 씀; 새것만: 남이 이미 가졌다고 한 것은 빼고, 사진도: 파손 "
            "사진까지",
            "writes a file for the other desks; new-only: without what they said they have, "
            "with-photos: with the pictures of damage"},
           doExport),
      desk({"가져오기", "import"}, {use(Thing::Bundle)},
           {"그 파일을 받음; 몇 번이든, 어떤 순서든, 안 받으면 잃은 것",
            "takes that file in; any number of times, in any order, never when it is lost"},
           doImport),
      exchanged({"전체", "all"}, {},
                {"모든 자리가 서로 주고받음, 새것이 없을 때까지",
                 "all desks tell each other, until nothing is new"},
                exchangeAll),
      exchanged({}, {shownAs(useMany(Thing::Desk), {"동부0 서부0", "east0 west0"})},
                {"이 자리들끼리 주고받음", "these desks do"}, exchangeSome),
      desk({"백업", "backup"}, {bind(Thing::Backup)},
           {"은행 파일을 베껴 둠", "copies the bank file"}, doBackUp),
      desk({"복원", "restore"}, {use(Thing::Backup), optional(choice(kUnnoticed))},
           {"베껴 둔 것을 도로 넣고 켬; 모르게: PC가 얼마나 썼는지도 잊음",
            "puts the copy back and starts; unnoticed: the PC forgot how far it wrote"},
           doRestore),
  };
}

std::vector<StatementSpec> decisions() {
  return {
      desk({"결정", "decide"},
           {conflictKey("kit.part-counts"), anything(), decisionKey(), optional(detail()),
            optional(shownAs(bind(Thing::Reservation), sameWord("R2")))},
           {"어긋난 기록의 단추를 누름: 그 열쇠, 무엇, 어느 결정, 그 내용의 일부, 새로 생긴 예약",
            "presses a button of records that disagree: their key, about what, which decision, a "
            "part of its detail, the reservation that it makes"},
           doDecide),
      desk({"교사지우기", "erase-teacher"}, {use(Thing::Teacher), use(Thing::Clerk)},
           {"개인정보를 없앰; C1은 관리자", "destroys the personal data; C1 is the manager"},
           doEraseTeacher),
      desk({"그만둠", "leaves"}, {use(Thing::Clerk)},
           {"담당자가 더는 일하지 않음", "a clerk works here no longer"}, doClerkLeaves),
      desk({"자리빼기", "put-out"}, {otherDesk(), text({"도난", "stolen"}), use(Thing::Clerk)},
           {"그 자리의 PC를 은행에서 뺌; C1은 관리자",
            "puts the PC of that desk out of the bank; C1 is the manager"},
           doPutOut),
  };
}

}  // namespace

std::vector<StatementSpec> exchangeStatements() {
  std::vector<StatementSpec> rows = files();
  for (StatementSpec& row : decisions()) rows.push_back(std::move(row));
  return rows;
}

std::vector<StatementSpec> exchangeExpectations() {
  return {
      expect(Thing::Journal, {"같음", "converged"}, {},
             {"모든 자리의 기록이 온전하고 같으며, 같은 것을 보임",
              "the journals of all desks are sound and the same, and show the same"},
             expectConverged),
      expect(kSeenBy, {"충돌", "conflict"},
             {conflictKey(), anything(), optional(choice(kSideWords))},
             {"어긋난 기록이 보임; 이 센터가 볼 것인지, 다른 센터가 볼 것인지",
              "it shows records that disagree; for this center or for others to decide"},
             expectConflict),
      expect(kSeenBy, {"충돌없음", "no-conflict"}, {optional(conflictKey()), optional(anything())},
             {"이것이, 또는 아무것도 어긋나지 않음", "nothing disagrees so, or at all"},
             expectNoConflict),
      expect(kSeenBy, {"결정안", "offers"},
             {conflictKey("kit.part-counts"), anything(), decisionKey(), optional(detail())},
             {"어긋난 기록에 이 단추가 있음", "records that disagree have this button"},
             expectOffers),
      expect(kSeenBy, {"기다리는기록", "pending"}, {count("0")},
             {"아직 오지 않은 기록을 기다리는 기록", "records that wait for others"},
             expectPending),
      expect(kSeenBy, {"소식", "heard"},
             {shownAs(use(Thing::Center), {"서부", "west"}), choice(kFreshnessWords, 1)},
             {"그 센터의 소식: 새로움 늦음 끊김", "the news of that center: fresh late silent"},
             expectFreshness),
  };
}

}  // namespace kstem::play
