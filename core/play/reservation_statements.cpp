#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr Word kPickUp[] = {{"찾는날", "pick-up"}};
constexpr Word kDue[] = {{"반납", "due"}};
constexpr Word kCenter[] = {{"센터", "center"}};
constexpr Word kKit[] = {{"교구", "kit"}};
constexpr Word kQuantity[] = {{"수량", "quantity"}};
constexpr Word kApprovedWith[] = {{"승인", "approved"}};

Slot reason() { return text({"수업 일정", "timetable"}); }

}  // namespace

std::vector<StatementSpec> reservationStatements() {
  const auto approval = [](std::vector<Slot> slots) {
    slots.push_back(optional(fixed(kApprovedWith)));
    slots.push_back(reason());
    slots.push_back(optional(use(Thing::Clerk)));
    return slots;
  };
  return {
      desk({"예약", "reserve"},
           approval({bind(Thing::Reservation), use(Thing::School), use(Thing::Teacher),
                     use(Thing::Model), count("2"), date(), optional(fixed(kDue)),
                     shownAs(date(), sameWord("2026-10-08")), optional(fixed(kCenter)),
                     shownAs(use(Thing::Center), {"서부", "west"}), optional(fixed(kKit)),
                     use(Thing::Kit), optional(choice(kWaitWords))}),
           {"종, 수, 찾는 날; 마지막 날, 찾는 센터, 정해진 교구, 없으면 대기, 승인의 까닭과 관리자",
            "model, number, pick-up; last day, pick-up center, a given kit, waits when there is "
            "none, the reason of the approval and the manager"},
           doReserve),
      desk({"예약수락", "accept"}, {use(Thing::Reservation)},
           {"요청이나 대기를 받아들임", "takes on what was asked for or waits"},
           doAcceptReservation),
      desk({"예약반려", "refuse"}, {use(Thing::Reservation), reason()},
           {"까닭을 적고 거절함", "refuses it, with a reason"}, doRefuseReservation),
      desk({"예약취소", "cancel-reservation"}, {use(Thing::Reservation), optional(reason())},
           {"학교가 거둔 예약", "the school takes it back"}, doCancelReservation),
      desk({"예약변경", "change-reservation"},
           approval({use(Thing::Reservation), optional(fixed(kPickUp)), date(),
                     optional(fixed(kDue)), shownAs(date(), sameWord("2026-10-08")),
                     optional(fixed(kQuantity)), count("2")}),
           {"날이나 수를 바꿈; 수는 이미 찾은 것까지",
            "other days or another number, the collected ones included"},
           doChangeReservation),
      desk({"준비", "prepare"}, {use(Thing::Reservation), optional(choice(kBackWords))},
           {"교구를 꺼내 놓음, 또는 다시 선반으로",
            "the kits stand ready, or went back to the shelf"},
           doPrepareReservation),
      desk({"놓아줌", "release"}, {use(Thing::Reservation)},
           {"찾지 않은 나머지를 놓아줌", "what was not collected is free for others"},
           doReleaseReservation),
      desk({"지정", "name-kit"}, {use(Thing::Reservation), optional(use(Thing::Kit))},
           {"교구를 정함; 말하지 않으면 다음 일이 가장 먼 것",
            "keeps a kit for it; the one that is free longest when not said"},
           doNameKit),
      desk({"지정해제", "unname-kit"}, {use(Thing::Reservation)},
           {"어느 교구든 됨", "any kit will do again"}, doUnnameKit),
      desk({"예약펼치기", "show-reservation"}, {use(Thing::Reservation)},
           {"목록에서 골라 찾으러 온 예약을 펼침; 스캔 R1과 같음",
            "opens the pick-up from a list; the same as scan R1"},
           doShowReservation),
      desk({"나머지", "rest"}, {choice(kRestWords)},
           {"이번에 찾지 않는 것을 남김 놓음", "what is not collected now: keep release"},
           doSetRest),
      desk({"끔", "switch-off"}, {},
           {"프로그램을 닫음; 자리의 다음 줄에서 다시 켜짐",
            "closes the program; the next line at the desk starts it"},
           doSwitchOff),
      desk({"켬", "switch-on"}, {},
           {"프로그램을 켬; 그때의 알림이 마지막 알림",
            "starts the program; what it says then is the last news"},
           doSwitchOn),
  };
}

std::vector<StatementSpec> reservationExpectations() {
  const Thing r = Thing::Reservation;
  return {
      expect(Thing::Model, {"가능", "available"}, {date(), use(Thing::Center), count("3")},
             {"그날 그 센터에서 약속할 수 있는 수", "how many can be promised there that day"},
             expectAvailable),
      expect(Thing::Model, {"모자람", "lacking"}, {date(), use(Thing::Center), count("1")},
             {"있는 것보다 더 약속한 수; 없으면 0", "promised beyond what is there; else 0"},
             expectBelowZero),
      expect(
          Thing::Model, {"왜", "why"},
          {date(), use(Thing::Center), special(Slot::Kind::Scanned, sameWord("K1")),
           choice(kBusyWords), optional(count("2"))},
          {"그 수의 까닭: 교구나 예약, 그리고 대여중 연체 여유 확인전 점검 부족 지정 오는중 수리 "
           "분실 불용, 예약은 수와 함께",
           "a reason of that number: a kit or reservation, and on-loan overdue turnaround "
           "to-check inspect short named on-the-way repair lost retired, reserved with its "
           "number"},
          expectWhy),
      expect(Thing::Model, {"까닭수", "reasons"}, {date(), use(Thing::Center), count("2")},
             {"까닭이 몇인지", "how many reasons there are"}, expectReasons),
      expect(r, {"상태", "status"}, {choice(kReservationWords, 1)},
             {"요청 수락 대기 준비됨 반려 만료 취소 놓아줌",
              "requested accepted waiting ready refused expired cancelled released"},
             expectReservationStatus),
      expect(r, {"찾음", "collected"}, {count("1"), count("2")},
             {"몇 가운데 몇을 찾아감", "how many of how many went out"}, expectCollected),
      expect(r, {"대기순번", "in-line"}, {count("1")},
             {"그 종을 기다리는 차례; 기다리지 않으면 0", "its place in line; 0 when it is not"},
             expectInLine),
      expect(r, {"찾는날", "pick-up"}, {date()},
             {"지금 정해진 찾는 날", "the pick-up day as of now"}, expectPickUpDay),
      expect(r, {"반납예정", "due"}, {date()}, {"지금 정해진 마지막 날", "the last day as of now"},
             expectReservationDue),
      expect(r, {"끝난날", "ended"}, {date()},
             {"만료, 취소, 반려하거나 놓아준 날",
              "when it expired, was cancelled, refused or released"},
             expectEndedOn),
      expect(r, {"교구", "kit"}, {use(Thing::Kit)}, {"정해진 교구", "the kit named for it"},
             expectNamedKit),
      expect(r, {"교구없음", "no-kit"}, {}, {"어느 교구든 됨", "any kit will do"},
             expectNoNamedKit),
      expect(r, {"승인기록", "approved"},
             {key(issueWords(), "limit.reservations"), optional(reason()),
              optional(use(Thing::Clerk))},
             {"적힌 승인에 있음; 까닭과 관리자",
              "it is in the approval written down; the reason and the manager"},
             expectApproved),
      expect(r, {"승인기록없음", "not-approved"}, {},
             {"승인한 것이 적혀 있지 않음", "no approval is written down"}, expectNotApproved),
      expect(Thing::Desk, {"찾는예약", "pick-up"}, {use(r), optional(count("1"))},
             {"화면에 펼친 예약, 그리고 목록에 아직 없는 수",
              "the reservation that is collected, and how many are not in the draft yet"},
             expectPickUp),
      expect(Thing::Desk, {"찾는예약없음", "no-pick-up"}, {},
             {"펼친 예약이 없음", "none is collected"}, expectNoPickUp),
      expect(Thing::Desk, {"차례", "turn"}, {use(r)},
             {"확인한 교구로 차례가 온 예약", "whose turn came with the kit that was counted"},
             expectTurn),
      expect(Thing::Desk, {"차례없음", "no-turn"}, {},
             {"차례가 온 예약이 없음", "nobody's turn came"}, expectNoTurn),
  };
}

}  // namespace kstem::play
