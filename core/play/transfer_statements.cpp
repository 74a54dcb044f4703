#include "core/play/handlers.h"
#include "core/play/slots.h"

namespace kstem::play {
namespace {

constexpr Word kArrives[] = {{"도착", "arrives"}};
constexpr Word kAnswers[] = {{"요청", "request"}};
constexpr Word kApproved[] = {{"승인", "approved"}};
constexpr Word kPaper[] = {{"명세서", "manifest"}};

Slot toCenter() { return shownAs(use(Thing::Center), {"서부", "west"}); }

}  // namespace

std::vector<StatementSpec> transferStatements() {
  const Slot why = text({"수업에 씀", "needed in class"});
  return {
      desk({"보내기", "send"},
           {bind(Thing::Manifest), toCenter(), useMany(Thing::Kit), optional(fixed(kArrives)),
            date(), optional(fixed(kAnswers)), use(Thing::Request), optional(fixed(kApproved)), why,
            optional(use(Thing::Clerk))},
           {"교구를 다른 센터로 보냄; V1은 그 명세서; 도착할 날, 들어주는 요청, 여기 약속된 것을 "
            "보내는 까닭",
            "kits leave for another center; V1 will be their manifest; the day of arrival, the "
            "request that it answers, why although they are promised here"},
           doSend),
      desk({"받기", "receive"},
           {useMany(Thing::Kit), optional(fixed(kPaper)), use(Thing::Manifest)},
           {"다른 센터에서 온 교구를 받음; 상자에 든 명세서",
            "takes in kits that came from another center; the manifest in the box"},
           doReceive),
      desk({"안옴", "missing"}, {use(Thing::Manifest), useMany(Thing::Kit)},
           {"명세서에 있는데 오지 않음", "they are on the manifest and did not come"}, doMiss),
      desk({"여기둠", "keep-here"}, {use(Thing::Kit)},
           {"다른 센터의 교구를 여기 둠", "a kit of another center stays here"}, doKeepHere),
      desk({"보내기로", "let-go"}, {use(Thing::Kit)},
           {"다음 이송에 다시 보내기로 함", "it goes with the next manifest after all"}, doLetGo),
      desk({"이송요청", "ask-for"},
           {bind(Thing::Request), shownAs(use(Thing::Center), {"서부", "west"}), use(Thing::Model),
            count("2"), date(), optional(why)},
           {"그 센터에 교구를 청함: 종, 수, 언제까지", "asks that center: model, number, by when"},
           doAskFor),
      desk({"요청끝", "end-request"}, {use(Thing::Request), optional(why)},
           {"청한 센터는 거둠, 다른 센터는 까닭을 적고 거절함",
            "who asked takes it back, the other center refuses it with a reason"},
           doEndRequest),
  };
}

std::vector<StatementSpec> transferExpectations() {
  return {
      expect(Thing::Kit, {"가는곳", "going-to"}, {toCenter()},
             {"이송중이면 가는 센터", "the center that it is on the way to"}, expectGoingTo),
      expect(Thing::Manifest, {"가는중", "on-the-way"}, {count("2")},
             {"아직 가는 중인 교구", "kits of it that are still on the way"}, expectOnTheWay),
      expect(Thing::Manifest, {"교구", "kit"}, {use(Thing::Kit), choice(kManifestWords, 1)},
             {"그 명세서에서 그 교구: 가는중 도착 다른센터 안옴 돌아옴 무효",
              "that kit on that manifest: on-the-way arrived elsewhere missing back void"},
             expectManifestLine),
      expect(Thing::Manifest, {"늦음", "late"}, {count("3")},
             {"가는 중인데 도착할 날에서 지난 날수", "days since it should have arrived"},
             expectDaysLate),
      expect(Thing::Manifest, {"모름", "unknown"}, {},
             {"보냈다는 기록이 아직 없음", "nothing told of it yet"}, expectUnknownManifest),
      expect(Thing::Desk, {"보낼교구", "to-send"}, {use(Thing::Kit), toCenter()},
             {"보낼 교구의 목록에 있음, 그 센터로", "it waits for a manifest to that center"},
             expectToSend),
      expect(Thing::Desk, {"보낼교구없음", "nothing-to-send"}, {},
             {"보낼 교구가 없음", "no kit waits for a manifest"}, expectNothingToSend),
      expect(Thing::Desk, {"이송권함", "suggests"},
             {use(Thing::Model), choice(kIdeaWords), toCenter(), count("2")},
             {"도움이 될 이송을 권함: 청하기 보내기, 다른 센터, 수",
              "a transfer that would help: ask send, the other center, the number"},
             expectIdea),
      expect(Thing::Desk, {"이송권함없음", "suggests-nothing"}, {},
             {"권할 이송이 없음", "no transfer would help"}, expectNoIdea),
      expect(Thing::Desk, {"둔교구", "stays"}, {use(Thing::Kit)},
             {"다른 센터의 것을 여기 두기로 함", "a kit of another center that stays here"},
             expectStaying),
      expect(Thing::Request, {"상태", "status"}, {choice(kRequestWords)},
             {"열림 채움 거둠 거절", "open filled taken-back refused"}, expectRequestStatus),
      expect(Thing::Request, {"보낸교구", "sent"}, {count("1")},
             {"이 요청으로 보낸 교구", "kits that left for it"}, expectSentFor),
  };
}

}  // namespace kstem::play
