#include <catch2/catch_test_macros.hpp>
#include <set>
#include <tuple>

#include "core/play/scenario.h"
#include "core/play/statements.h"
#include "tests/support/source_file.h"

using kstem::Errc;
using namespace kstem::play;

namespace {

constexpr std::string_view kWorld =
    "준비 센터 동부\n"
    "준비 자리 동부0\n"
    "준비 종 M1 \"세트\" 구성 \"보드 10 핵심\"\n"
    "준비 교구 K1..K3 M1 동부\n"
    "준비 학교 S1 \"중화중학교\"\n"
    "준비 교사 T1 S1 \"김하늘\"\n";

std::string refusalOf(const std::string& text) {
  const auto read = parseScenarios(text);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == Errc::ScenarioMalformed);
  return read.error().detail;
}

/// Why a line is refused after the six lines of the world.
std::string refusalInWorld(const std::string& line) {
  return refusalOf(std::string(kWorld) + line);
}

const Statement& lastOf(const std::vector<Scenario>& scenarios) {
  return scenarios.back().statements.back();
}

std::vector<Scenario> scenariosOf(const std::string& text) {
  auto read = parseScenarios(text);
  if (!read) FAIL(read.error().detail);
  return *std::move(read);
}

}  // namespace

TEST_CASE("an unknown word names its line and the nearest word", "[play]") {
  CHECK(refusalInWorld("동부0> 스켄 K1") == "7: 모르는 말 '스켄' — '스캔'?");
  CHECK(refusalInWorld("east0 scann K1").starts_with("7: 모르는 말 'east0'"));
  CHECK(refusalInWorld("expect K1 standng shelf") == "7: unknown word 'standng' — 'standing'?");
  CHECK(refusalInWorld("기대 K1 상태 선발") == "7: 모르는 말 '선발' — '선반'?");
  CHECK(refusalInWorld("기데 K1 상태 선반") == "7: 모르는 말 '기데' — '기대'?");
  CHECK(refusalInWorld("동부0> 명령 안료") == "7: 모르는 말 '안료' — '완료'?");
}

TEST_CASE("a key that the desk does not know is an unknown word", "[play]") {
  CHECK(refusalInWorld("기대 동부0 알림 kit.alredy-out") ==
        "7: 모르는 말 'kit.alredy-out' — 'kit.already-out'?");
  CHECK(refusalInWorld("기대 동부0 거절 kit.retird") ==
        "7: 모르는 말 'kit.retird' — 'kit.retired'?");
}

TEST_CASE("a name has to be given before it is used", "[play]") {
  CHECK(refusalInWorld("동부0> 스캔 K9").starts_with("7: 모르는 이름 'K9'"));
  CHECK(refusalInWorld("동뷰0> 스캔 K1") == "7: 모르는 이름 '동뷰0' — '동부0'?");
  CHECK(refusalInWorld("준비 교구 K4 M2 동부") == "7: 모르는 이름 'M2' — 'M1'?");
  CHECK(refusalInWorld("기대 K1 빌린곳 T1").starts_with("7: 모르는 이름 'T1'"));
  CHECK(refusalInWorld("준비 학교 S1 \"면목고등학교\"").starts_with("7: 이미 있는 이름 'S1'"));
}

TEST_CASE("a line that is too short or too long says how it is written", "[play]") {
  CHECK(refusalInWorld("기대 K1 반납예정") == "7: 모자람: 기대 K1 반납예정 2026-09-28");
  CHECK(refusalInWorld("기대 K1 상태 선반 S1").starts_with("7: 남는 말 'S1'"));
  CHECK(refusalInWorld("하루 2026-02-30").starts_with("7: 날짜가 아님"));
  CHECK(refusalInWorld("기대 K1 이력 세번").starts_with("7: 수가 아님"));
  CHECK(refusalInWorld("준비 학교 S2 면목고").starts_with("7: 따옴표가 없음"));
  CHECK(refusalInWorld("준비 학교 S2 \"면목고").starts_with("7: "));
  CHECK(refusalInWorld("준비 종 M2 \"세트\" 구성 \"보드 열\"").starts_with("7: 구성품이 아님"));
  CHECK(
      refusalInWorld("준비 종 M2 \"세트\" 구성 \"보드 10 천원\"").starts_with("7: 구성품이 아님"));
}

TEST_CASE("comments, blank lines, a byte order mark and ranges", "[play]") {
  const auto read = scenariosOf("\xEF\xBB\xBF# 머리말\n\n" + std::string(kWorld) +
                                "동부0> 스캔 \"# \\\"KS\\\" \\\\\"  # 뒤에 붙은 말\r\n");
  REQUIRE(read.size() == 1);
  CHECK(read.front().statements.size() == 7);
  CHECK(lastOf(read).get<Literal>(0).text == "# \"KS\" \\");
  CHECK(lastOf(read).line == 9);
  CHECK(read.front().statements[3].get<Names>(0).all == std::vector<std::string>{"K1", "K2", "K3"});
}

TEST_CASE("what stands above the first scenario belongs to each", "[play]") {
  const auto read = scenariosOf(
      std::string(kWorld) + "시나리오 \"하나\"\n동부0> 완료 L1\n시나리오 \"둘\"\n동부0> 완료 L1\n");
  REQUIRE(read.size() == 2);
  CHECK(read[0].name == "하나");
  CHECK(read[0].statements.size() == 7);
  CHECK(read[1].statements.size() == 7);
}

TEST_CASE("ten digits may stand where a name may", "[play]") {
  const auto read = scenariosOf(std::string(kWorld) + "기대 1010000017 상태 선반\n");
  CHECK(lastOf(read).subject == "1010000017");
  CHECK(refusalInWorld("기대 1010000018 상태 선반").starts_with("7: 모르는 이름"));
}

TEST_CASE("both languages say the same", "[play]") {
  const auto korean = scenariosOf(std::string(kWorld) + "기대 K1 상태 선반");
  const auto english = scenariosOf(std::string(kWorld) + "expect K1 standing shelf");
  CHECK(lastOf(korean).spec == lastOf(english).spec);
  CHECK(lastOf(korean).get<int>(0) == lastOf(english).get<int>(0));
}

TEST_CASE("groups of a statement may be left out one by one", "[play]") {
  const auto read = scenariosOf(std::string(kWorld) +
                                "동부0> 예약 R1 S1 T1 M1 2 2026-09-21 교구 K1 승인 \"행사\"\n");
  const Statement& reserve = lastOf(read);
  CHECK(reserve.get<kstem::Day>(5) == *kstem::Day::parse("2026-09-21"));
  CHECK_FALSE(reserve.has(6));
  CHECK_FALSE(reserve.has(7));
  CHECK(reserve.name(8) == "K1");
  CHECK_FALSE(reserve.has(9));
  CHECK(reserve.get<std::string>(10) == "행사");
  CHECK_FALSE(reserve.has(11));
  CHECK(refusalInWorld("동부0> 예약 R1 S1 T1 M1 2 2026-09-21 교구 K1 반납 2026-09-28")
            .starts_with("7: "));
}

TEST_CASE("an expectation may name the desk that is asked", "[play]") {
  const std::string world = std::string(kWorld) + "준비 자리 동부1\n";
  const auto seen = scenariosOf(world + "기대 동부1 K1 상태 선반\n");
  CHECK(lastOf(seen).desk == "동부1");
  CHECK(lastOf(seen).subject == "K1");
  CHECK(lastOf(scenariosOf(world + "expect 동부1 journal sound\n")).desk == "동부1");
  CHECK(lastOf(scenariosOf(world + "기대 동부1 목록 K1\n")).subject == "동부1");
  CHECK(lastOf(scenariosOf(world + "기대 K1 상태 선반\n")).desk.empty());
  CHECK(refusalOf(world + "기대 동부1 동부0 목록 K1\n").starts_with("8: 모르는 말 '동부0'"));
}

TEST_CASE("desks exchange all at once or some", "[play]") {
  const std::string world = std::string(kWorld) + "준비 자리 동부1\n";
  CHECK(lastOf(scenariosOf(world + "교환 전체\n")).arguments.empty());
  CHECK(lastOf(scenariosOf(world + "exchange 동부0 동부1\n")).get<Names>(0).all ==
        std::vector<std::string>{"동부0", "동부1"});
  CHECK(refusalOf(world + "교환 전채\n").starts_with("8: 모르는 이름 '전채'"));
  CHECK(refusalOf(world + "교환\n").starts_with("8: 모자람"));
  CHECK(refusalOf(world + "동부0> 가져오기 F1\n").starts_with("8: 모르는 이름 'F1'"));
}

TEST_CASE("no two statements are written alike", "[play]") {
  std::set<std::tuple<Block, Thing, std::string_view>> seen;
  for (const StatementSpec& spec : statementTable()) {
    CHECK(seen.emplace(spec.block, spec.subject, spec.word.ko).second);
    const bool twin =
        spec.word.en == spec.word.ko || seen.emplace(spec.block, spec.subject, spec.word.en).second;
    CHECK(twin);
  }
}

TEST_CASE("the README has every statement in both languages", "[play]") {
  const std::string page = kstem::test::sourceFile("tests/scenarios/README.md");
  for (const StatementSpec& spec : statementTable())
    for (const Language language : {Language::Korean, Language::English}) {
      INFO(usageOf(spec, language));
      CHECK(page.find("`" + usageOf(spec, language) + "`") != std::string::npos);
    }
}
