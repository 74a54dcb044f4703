#include "core/domain/event.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/domain/facts.h"

using namespace kstem;

namespace {

Event sample() {
  SeededRandom random(7);
  Event event;
  random.fill(event.inc.bytes);
  event.seq = 300;
  event.prev = EventId{};
  random.fill(event.prev->bytes);
  event.hlc = hlcFromMillis(1'790'000'000'000) + 3;
  event.wall = 1'790'000'000'000;
  event.kind = static_cast<std::uint32_t>(Kind::KitSeen);
  random.fill(event.agg.bytes);
  random.fill(event.clerk.bytes);
  random.fill(event.group.bytes);
  event.body = encodeBody(KitSeen{centerIdOf(1), *Day::parse("2026-09-14")});
  event.commitments.resize(2);
  random.fill(event.commitments[1]);
  return event;
}

/// The identity that an event of this body has when everything else is zero.
std::string identityOf(const Fact& fact) {
  Event event;
  event.kind = static_cast<std::uint32_t>(kindOf(fact));
  event.body = encodeBody(fact);
  return toHex(eventIdOf(encode(event)).view());
}

Day day(const char* iso) { return *Day::parse(iso); }

ModelRegistered sampleModel() {
  ModelRegistered fact;
  fact.catalogNo = "PC-001";
  fact.name = "마이크로비트 세트";
  fact.parts = {{1, "보드", 10, 28000, false, true}};
  return fact;
}

KitCheckedOut sampleCheckout() {
  KitCheckedOut fact;
  fact.loan = *Code::parse("7010000014");
  fact.center = centerIdOf(1);
  fact.outDay = fact.processedDay = day("2026-09-14");
  fact.dueDay = day("2026-09-28");
  fact.dueReason = "추석";
  fact.parts = {{1, 10, 9}};
  return fact;
}

/// Whether the body can be read back and comes out the same.
bool survives(const Fact& fact) {
  const Bytes body = encodeBody(fact);
  const auto back = decodeBody(static_cast<std::uint32_t>(kindOf(fact)), body);
  return back && encodeBody(*back) == body;
}

Bytes rebuilt(const Bytes& bytes) {
  const auto event = decode(bytes);
  return event ? encode(*event) : Bytes();
}

}  // namespace

TEST_CASE("an event comes back byte for byte", "[event]") {
  const Bytes bytes = encode(sample());
  CHECK(rebuilt(bytes) == bytes);
}

TEST_CASE("the first event of a chain names no predecessor", "[event]") {
  Event first = sample();
  first.seq = 1;
  first.prev.reset();
  const auto back = decode(encode(first));
  REQUIRE(back);
  CHECK_FALSE(back->prev);
}

TEST_CASE("every truncation of an event is refused", "[event]") {
  const Bytes bytes = encode(sample());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    INFO("kept " << size);
    const auto cut = decode(BytesView(bytes).first(size));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == Errc::EventDamaged);
  }
}

TEST_CASE("bytes after the end of an event are refused", "[event]") {
  Bytes bytes = encode(sample());
  bytes.push_back(0);
  CHECK_FALSE(decode(bytes));
}

TEST_CASE("no flipped bit gives the same identity", "[event]") {
  const Bytes bytes = encode(sample());
  const EventId id = eventIdOf(bytes);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    Bytes flipped = bytes;
    flipped[i] ^= 1U;
    CHECK(eventIdOf(flipped) != id);
    if (const auto event = decode(flipped)) CHECK(encode(*event) == flipped);
  }
}

TEST_CASE("a number that is not in its shortest form is refused", "[event]") {
  Event first = sample();
  first.seq = 1;
  first.prev.reset();
  Bytes bytes = encode(first);
  REQUIRE(bytes[17] == 1);  // the varint of seq stands behind format and incarnation
  bytes[17] = 0x81;
  bytes.insert(bytes.begin() + 18, 0x00);
  CHECK_FALSE(decode(bytes));
}

TEST_CASE("body fields out of order or twice are refused", "[event]") {
  Event event = sample();
  event.body = {2, 0, 1, 0};
  CHECK_FALSE(decode(encode(event)));
  event.body = {1, 0, 1, 0};
  CHECK_FALSE(decode(encode(event)));
}

TEST_CASE("an unknown kind is kept as it is", "[event]") {
  Event event = sample();
  event.kind = 9999;
  const Bytes bytes = encode(event);
  CHECK(rebuilt(bytes) == bytes);
  CHECK_FALSE(isKnown(9999));
  CHECK_FALSE(decodeBody(9999, event.body));
}

TEST_CASE("an unknown field is skipped and stays in the bytes", "[event]") {
  Event event = sample();
  event.body.insert(event.body.end(), {90, 2, 7, 7});
  const auto back = decode(encode(event));
  REQUIRE(back);
  CHECK(back->body == event.body);
  const auto fact = decodeBody(back->kind, back->body);
  REQUIRE(fact);
  CHECK(std::get<KitSeen>(*fact).day.iso() == "2026-09-14");
}

TEST_CASE("a day that does not exist makes a body invalid", "[event]") {
  Bytes body = encodeBody(KitSeen{centerIdOf(1), *Day::parse("2026-02-28")});
  // 20260230 in the place of 20260228: the varints have the same length.
  const std::uint64_t wrong = 20260230;
  for (std::size_t i = 0; i < 4; ++i)
    body[body.size() - 4 + i] =
        static_cast<std::uint8_t>((wrong >> (7 * i) & 0x7FU) | (i < 3 ? 0x80U : 0U));
  CHECK_FALSE(decodeBody(static_cast<std::uint32_t>(Kind::KitSeen), body));
}

TEST_CASE("text that is not composed or not UTF-8 makes a body invalid", "[event]") {
  const auto kind = static_cast<std::uint32_t>(Kind::KitAliasAdded);
  CHECK(decodeBody(kind, Bytes{1, 3, 0xEA, 0xB0, 0x80}));                          // 가
  CHECK_FALSE(decodeBody(kind, Bytes{1, 6, 0xE1, 0x84, 0x80, 0xE1, 0x85, 0xA1}));  // ㄱ + ㅏ
  CHECK_FALSE(decodeBody(kind, Bytes{1, 2, 0xC3, 0x28}));
}

TEST_CASE("the identity of an event is fixed by the format", "[event]") {
  // Written down once: a change of this value is a change of the file format.
  Event event;
  event.kind = 35;
  event.body = encodeBody(KitSeen{centerIdOf(1), *Day::parse("2026-09-14")});
  CHECK(toHex(centerIdOf(1).view()) == "fc91236e5f255733baddfdd61825548b");
  CHECK(toHex(eventIdOf(encode(event)).view()) ==
        "42322a80c9ace75d41976c67f438895d0a3a65c2278c5fdda269ada4479f8e46");
}

TEST_CASE("bodies that older programs wrote are still written byte for byte", "[event]") {
  KitChecked checked;
  checked.parts = {{2, 8}};
  CHECK(identityOf(Undone{EventId{}}) ==
        "092db42719a8cc16ce281e487a7cd253c0755467421a089eb3077abb52ea32c4");
  CHECK(identityOf(sampleModel()) ==
        "fefdbff85e89c65c6ee4879a6c52da4618e3ee09ae700d332129b5142f14ad70");
  CHECK(identityOf(sampleCheckout()) ==
        "81f9ad67a6458c50f42aaa0f0e8f4f8f3336750b5363838f231168af6ae1091b");
  CHECK(identityOf(checked) == "6ab1379ebab46dc513850d5ce259d691ec2ec82518828d48e54d152f2b57a23c");
}

TEST_CASE("the fields that came later are fixed by the format", "[event]") {
  ModelRegistered model = sampleModel();
  model.courier = false;
  model.parts.front().card = *Code::parse("2010000011");
  model.checkText = "충전했습니까";
  model.boxes = 2U;
  model.shortRule = ShortRule::Ask;
  model.checklist = ChecklistRule::Insist;
  model.turnaround = 3U;
  KitCheckedOut out = sampleCheckout();
  out.waivers = {Waiver::OverLimit, Waiver::KeyPartMissing};
  out.reason = 0U;
  out.manager = ClerkId{};
  out.receiver = 1U;
  out.carrier = "우체국";
  out.tracking = "6012";
  out.swapFor = EventId{};
  out.loanGroup = GroupId{};
  KitChecked checked;
  checked.returned = EventId{};
  checked.parts = {{2, 8, 1U, 0U, 2U}};
  checked.condition = Condition::Repair;
  checked.keys = {{1, 10}};
  checked.note = 1U;
  checked.photos = {PhotoId{}};
  CHECK(identityOf(Undone{EventId{}, 0U}) ==
        "0899593b871ca55e91c2cbc7bc77a15756e67848af2343da5ed88e515e8f4c53");
  CHECK(identityOf(model) == "66c8707d074a8e6798a95c8df6dcdbd8966e0995f3fa68fd65c0ac7b9779c236");
  CHECK(identityOf(out) == "8bdf920919a7f37a4a6b4b27f4bb865adff80e12b8d7159f1843a162b897f2fa");
  CHECK(identityOf(checked) == "cf0e5069c3c9cf3c9da37449e15a5e70a02220b9ffc8d63dda938e45438809a3");
  CHECK(survives(model));
  model.restockBelow = 30U;
  CHECK(identityOf(model) == "cec7103ec347842bc9f1b4498ab81c590c1e56b7d599f68f1a1db824e0dc4c87");
  CHECK(survives(model));
  model.inspection = {5U, 6U};
  CHECK(identityOf(model) == "65876d711970047b3f826ecfba536a1bc720a1d29ecf79e7b85d9953d81ae0e2");
  CHECK(survives(model));
  CHECK(survives(out));
  CHECK(survives(checked));
}

TEST_CASE("the kinds of lending, of claims and of the other pages are fixed by the format",
          "[event]") {
  const KitDueSet plain{EventId{}, day("2026-11-19"), day("2026-11-12"), DueCause::Extended, {}};
  KitDueSet due = plain;
  due.lateBefore = 4U;
  due.waivers = {Waiver::ExtendedBefore, Waiver::ExtendedLate};
  due.reason = 0U;
  due.manager = ClerkId{};
  KitPartSettled settled{EventId{}, 1, 2, Settlement::Money, day("2026-11-20")};
  settled.won = 56000U;
  settled.note = 0U;
  KitConditionSet repair{Condition::Repair, day("2026-11-13")};
  repair.where = "로봇상사";
  repair.won = 30000U;
  repair.note = 0U;
  SchoolHoldLifted lifted{day("2026-11-20")};
  lifted.reason = 0U;
  lifted.manager = ClerkId{};
  NoteAdded note;
  note.text = 0U;
  note.until = day("2026-11-10");
  note.paper = NotePaper::Prints;
  CallLogged call{day("2026-11-13"), CallResult::Promised};
  call.promised = day("2026-11-16");
  call.note = 0U;
  const std::vector<std::pair<Fact, std::string>> golden{
      {plain, "c8778c118b918ddd51deabdd97c9b78eed09376ee7e41421debd03b50ed2ca7e"},
      {due, "0910fb1136a5ec16a51c4832a9d250631b24e8b62a676a1b01f716809e89d0ed"},
      {settled, "53951a593be540e16f08fd0dc267b572c68c9e16a8af77f051bc0b6036e9b545"},
      {SchoolCodeSet{*Code::make(CodeKind::School, 1, 0, 1)}, "612e2f0e56a80088c0ceaed066585d1b5578122074aa028c40ddc9918ead9de1"},
      {SchoolCodeSet{*Code::make(CodeKind::School, 1, 0, 1), "3010000018"}, "8bdad8e53ebc12d782d86ea1c37606b6eb0382fa10f12a87f23be7c4b5aec01e"},
      {SchoolMerged{}, "6886a0570054003963e422e2bc9a3d1e92b43533ca81cd94e05bf0ea06987262"},
      {lifted, "de11de85d346bfd818a509b46debae5172f4fd6827013ae950ec5b33ac88061b"},
      {TeacherPhoneOpened{day("2026-11-13")},
       "5ab5fa463490ee53c6dd685639e084de16f46b1a0cf032fc99dda1cb6419527d"},
      {repair, "9b9ba860730b741b6c9dc1c0aeef45e45834438eaa2d9110260a376b64714bca"},
      {KitShelfSet{"A-2"}, "fdbd6c94d903dbc0bfd0fd9087ad401dc9ab8b3546b96ddca803940b6732fbe1"},
      {note, "5a83365edaa6cf4ace6fb43b2edb99e653ef786084d80a661c39c45ba6905c12"},
      {NoteEnded{EventId{}}, "03486536edf1ffe049f7da545409b7e99966b80640a33e56de775e68bb8f43f3"},
      {KitPartAdded{1, 2, 10, day("2026-11-29")},
       "c81644752eeb6806be7e1cc082f2ab583aa7cbe077f57369d855cbbce8042048"},
      {call, "192939e8d38e47c3013312aae3ec30758510edb83f8ceefae42a1313a04c0fbe"},
      {AttentionSettled{}, "f919d67b9eafcc27e5b2a4b622384aedcd8be142aadd5b2e18951ca5132b2121"}};
  for (const auto& [fact, id] : golden) {
    INFO("kind " << static_cast<int>(kindOf(fact)));
    CHECK(identityOf(fact) == id);
    CHECK(survives(fact));
  }
}

TEST_CASE("the kinds of transfers are fixed by the format", "[event]") {
  const Code manifest = *Code::make(CodeKind::Transfer, 1, 0, 1);
  const KitSent sent{manifest,
                     centerIdOf(1),
                     centerIdOf(2),
                     day("2026-11-26"),
                     day("2026-11-30"),
                     TransferRequestId{},
                     0U};
  const TransferRequested wish{centerIdOf(1),     centerIdOf(2),     ModelId{},       2U,
                               day("2026-12-01"), day("2026-11-26"), ReservationId{}, 0U};
  const std::vector<std::pair<Fact, std::string>> golden{
      {sent, "7698245c533f0c54c12e17afa0016e62e3aa9ffde607f08120dca30a03fba34e"},
      {KitReceived{centerIdOf(2), day("2026-11-30"), manifest},
       "e9f6fcf0aebd0a35e7b6942f31b68929685ea62859b2da2cccff9714081937a7"},
      {KitMissed{EventId{}, centerIdOf(2), day("2026-11-30")},
       "537649e4707cd5be2bf9b6bd196d58633882b27fd7c95b66eba0f237dcf7cd73"},
      {KitStaySet{centerIdOf(2), Stay::Stays},
       "ad7129531a85e8e51ef6e3b2bd897da48844de35527e1580585852515c1eece8"},
      {wish, "05430577b141844400188bc199a61d6903fe04addef8a1621f88fa00cf94d827"},
      {TransferRequestEnded{RequestEnd::Refused, day("2026-11-27"), 0U},
       "ff9dc408e3baecf492e6dab792b0797c7b585fe81f6394a6abbb669d3073ec7d"}};
  for (const auto& [fact, id] : golden) {
    INFO("kind " << static_cast<int>(kindOf(fact)));
    CHECK(identityOf(fact) == id);
    CHECK(survives(fact));
  }
}

TEST_CASE("the kinds of shelves are fixed by the format", "[event]") {
  const Code code = *Code::make(CodeKind::Shelf, 1, 0, 1);
  const std::vector<std::pair<Fact, std::string>> golden{
      {ShelfRegistered{code, centerIdOf(1), "A-2"}, "4e1091be56517edc19839099cb84535010bc55413daf97b2eca41ef7798b4389"}, {ShelfRouteSet{3}, "21600b46fb72aa39fe10879397477f71c1374d4250037d91a4804fa00d9f6b86"}};
  for (const auto& [fact, id] : golden) {
    INFO("kind " << static_cast<int>(kindOf(fact)));
    CHECK(identityOf(fact) == id);
    CHECK(survives(fact));
  }
}

TEST_CASE("the kinds of stocktakes are fixed by the format", "[event]") {
  KitCounted counted{StocktakeId{}, centerIdOf(1), day("2026-11-29")};
  KitCounted full = counted;
  full.presence = Presence::NotThere;
  full.way = CountWay::Ticked;
  full.shelf = "A-1";
  full.wasStanding = Standing::OnLoan;
  full.wasPlace = centerIdOf(2);
  full.wasShelf = "B-2";
  full.condition = Condition::ToInspect;
  const std::vector<std::pair<Fact, std::string>> golden{
      {counted, "23d4930e81e5b04a8ed8816407fec0d8b1385c45cfa66015df9098b5fbf71e25"},
      {full, "03c1feb9d9fe0a7136d0197e7e838f964c3631200b151f43d6080f82274b9205"},
      {StocktakeOpened{centerIdOf(1), day("2026-11-29")}, "cbf19c3ed12b6e418f10bdd0ed2e1c1cf958196cc975fe7e897692f7ab60d4b2"},
      {StocktakeOpened{centerIdOf(1), day("2026-11-29"), {"A-1", "B-2"}}, "e3637047635fa109b6ce1ff900b93ef3bcd4cebebfde45f7ae7ffc8ab5507056"},
      {StocktakeListed{{{KitId{}, Standing::Shelf, "A-1"}, {KitId{}, Standing::Repair, ""}}}, "a336ea0eb0cee02aa2f8ede732fd2ac68092aed4e9e7bb8493a216177dbb9590"},
      {StocktakeSettled{{{KitId{}, CountResult::Handled}}}, "e0591aa297d20f4558d16870c64b0f0d1e2a5194755a60cb7c5ec6652d7e6d85"},
      {StocktakeClosed{day("2026-11-30"), StocktakeEnd::Dropped}, "8a8f655adc56b3ae353cea541ed50dfa821d9faa2510936abf0046ede3b48447"}};
  for (const auto& [fact, id] : golden) {
    INFO("kind " << static_cast<int>(kindOf(fact)));
    CHECK(identityOf(fact) == id);
    CHECK(survives(fact));
  }
}

TEST_CASE("the kinds of reservations are fixed by the format", "[event]") {
  ReservationMade made;
  made.code = *Code::parse("6010000010");
  made.booking = Booking::Waiting;
  made.center = made.askedAt = centerIdOf(1);
  made.quantity = 3;
  made.pickUp = day("2026-12-01");
  made.due = day("2026-12-11");
  made.askedOn = day("2026-11-25");
  ReservationMade full = made;
  full.kit = KitId{};
  full.purpose = 0U;
  full.pupilsOf = 1U;
  full.pupils = 28U;
  full.source = "A-12";
  full.waivers = {Waiver::OverReservations, Waiver::BeyondHorizon};
  full.reason = 2U;
  full.manager = ClerkId{};
  ReservationChanged changed{day("2026-11-26")};
  changed.pickUp = day("2026-12-02");
  changed.due = day("2026-12-12");
  changed.quantity = 2U;
  KitCheckedOut out = sampleCheckout();
  out.reservation = ReservationId{};
  const std::vector<std::pair<Fact, std::string>> golden{
      {made, "5d4c9b294c348b1e9af8506d9281f7f1b71dde3437548fddb32f1518e3f6bd0d"},
      {full, "1d747d866419c0a5aa674b3495874ba273b1eaae9da0576f1c4404721929bf92"},
      {ReservationAccepted{day("2026-11-26"), day("2026-12-02")},
       "c991e9a7843cf1f2d66d903ff0102fdfe1e561446d3479358ef6dbc01d3bfec5"},
      {ReservationRefused{day("2026-11-26"), 0U},
       "d48eb2999f596d45cbb82feaa4ce70e8eab2997c3586f76895856371848fd846"},
      {changed, "cd3194f0d2719604e11d79f816eb52445d2ade9275bbd7bbc5fd8fd45f093416"},
      {ReservationPrepared{day("2026-11-30"), Prepared::No},
       "4a895dcb2be92e3906009ef882b4e8e4223dc2665663fbc7eaf73f45c291ae89"},
      {ReservationReleased{day("2026-12-01")},
       "98ee4f872cc8dd754060489c8a46eea086c0e020e8cc8e07dfa511b6b8625459"},
      {ReservationExpired{day("2026-12-05")},
       "949a5e6fbb259fedc32b2e6bb7a767d8517a830af710b49e172c95631e2ebd1c"},
      {ReservationCancelled{day("2026-11-30"), 0U},
       "a3cef51424fca0d4eb211b1765043380ad06fc274fbd411fd16ad24f52e06601"},
      {ReservationKitNamed{KitId{}},
       "ca6fd4155d19c30e0c8cc2b3aa914c3e38b83e6e124b732f8293f7e88643070c"},
      {out, "f764326c933403ee42fc947e72beb2a62d0b04bf114f66d4a5716acbd2b14747"}};
  for (const auto& [fact, id] : golden) {
    INFO("kind " << static_cast<int>(kindOf(fact)));
    CHECK(identityOf(fact) == id);
    CHECK(survives(fact));
  }
}
