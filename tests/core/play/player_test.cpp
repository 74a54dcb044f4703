#include "core/play/player.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/base/bytes.h"
#include "core/base/random.h"

namespace fs = std::filesystem;
using namespace kstem::play;

namespace {

constexpr std::string_view kKorean =
    "준비 센터 동부\n"
    "준비 자리 동부0\n"
    "준비 종 M1 \"세트\"\n"
    "준비 교구 K1 M1 동부\n"
    "준비 학교 S1 \"중화중학교\"\n"
    "준비 교사 T1 S1 \"김하늘\"\n"
    "동부0> 스캔 T1\n"
    "동부0> 스캔 K1\n"
    "동부0> 완료 L1\n";
constexpr std::string_view kEnglish =
    "given center 동부\n"
    "given desk 동부0\n"
    "given model M1 \"세트\"\n"
    "given kit K1 M1 동부\n"
    "given school S1 \"중화중학교\"\n"
    "given teacher T1 S1 \"김하늘\"\n"
    "동부0> scan T1\n"
    "동부0> scan K1\n"
    "동부0> finish L1\n";

/// A folder of scenario files, gone at the end.
class Files final {
 public:
  Files() {
    std::array<std::uint8_t, 8> salt{};
    kstem::SystemRandom().fill(salt);
    m_root = fs::temp_directory_path() / ("kstem-files-" + kstem::toHex(salt));
    fs::create_directories(m_root);
  }
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  ~Files() { fs::remove_all(m_root); }

  void add(const std::string& name, std::string_view text) const {
    fs::create_directories((m_root / name).parent_path());
    std::ofstream(m_root / name, std::ios::binary) << text;
  }
  PlayReport play(const std::string& name = {}) const { return playPaths({path(name)}); }
  std::string path(const std::string& name) const { return (m_root / name).string(); }

 private:
  fs::path m_root;
};

PlayReport playText(std::string_view text) {
  const Files files;
  files.add("one.kstest", text);
  return files.play();
}

std::string with(std::string_view begin, std::string_view more) {
  return std::string(begin) + std::string(more);
}

/// The same with a second desk, at another center.
std::string twoDesks(std::string_view more) {
  constexpr std::string_view kFirst = "준비 자리 동부0\n";
  std::string text(kKorean);
  text.insert(text.find(kFirst) + kFirst.size(), "준비 센터 서부\n준비 자리 서부0\n");
  return with(text, more);
}

}  // namespace

TEST_CASE("a scenario that goes as it says has passed", "[play]") {
  const auto report = playText(with(kKorean, "기대 K1 상태 대여중\n기대 K1 빌린곳 S1\n"));
  CHECK(report.passed == 1);
  CHECK(report.failed == 0);
  CHECK(report.failures.empty());
}

TEST_CASE("an expectation that is not so is told with its line and what was found", "[play]") {
  const auto report =
      playText(with(kKorean, "기대 K1 상태 선반\n기대 S1 대여중 2\n기대 K1 상태 대여중\n"));
  CHECK(report.passed == 0);
  CHECK(report.failed == 1);
  REQUIRE(report.failures.size() == 2);
  CHECK(report.failures[0].line == 10);
  CHECK(report.failures[0].text == "기대 K1 상태 선반");
  CHECK(report.failures[0].found == "대여중");
  CHECK(report.failures[1].line == 11);
  CHECK(report.failures[1].found == "1");
}

TEST_CASE("what was found is told in the language of the line", "[play]") {
  const auto report = playText(with(kEnglish, "expect K1 standing shelf\n"));
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].found == "on-loan");
}

TEST_CASE("both languages play the same", "[play]") {
  const std::string_view expected = "기대 L1 번호 7010000014\nexpect L1 code 7010000014\n";
  CHECK(playText(with(kKorean, expected)).passed == 1);
  CHECK(playText(with(kEnglish, expected)).passed == 1);
}

TEST_CASE("a line that cannot be done ends its scenario", "[play]") {
  const auto report = playText(with(kKorean, "동부0> 완료 L2\n기대 K1 상태 선반\n"));
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].line == 10);
}

TEST_CASE("a loan that is asked about gets its name when it is approved", "[play]") {
  const auto asked = with(kKorean.substr(0, kKorean.find("동부0>")),
                          "준비 교구 K2 M1 동부\n준비 규칙 동부 최대세트 1\n"
                          "동부0> 스캔 T1\n동부0> 스캔 K1\n동부0> 스캔 K2\n동부0> 완료 L1\n");
  CHECK(playText(with(asked, "동부0> 승인 \"두 반\"\n기대 L1 남은교구 2\n")).passed == 1);
  const auto forgotten = playText(with(asked, "기대 K1 상태 선반\n"));
  CHECK(forgotten.passed == 0);
  REQUIRE(forgotten.failures.size() == 1);
  CHECK(forgotten.failures[0].text == "동부0> 완료 L1");
  CHECK(forgotten.failures[0].found == "승인되지 않음");
}

TEST_CASE("what is registered at a desk is of today and can be undone", "[play]") {
  const std::string_view expected =
      "동부0> 다음사람\n동부0> 학교 S9 \"새솔초등학교\"\n기대 S9 이름 \"새솔초등학교\"\n"
      "동부0> 되돌리기\n기대 S9 이름 \"\"\n";
  CHECK(playText(with(kKorean, expected)).failures.empty());
}

TEST_CASE("a second desk has a file of its own, and knows what was prepared", "[play]") {
  const std::string_view expected =
      "기대 서부0 K1 상태 선반\n기대 동부0 K1 상태 대여중\n기대 K1 상태 대여중\n"
      "동부0> 내보내기 F1\n서부0> 가져오기 F1\n기대 서부0 K1 상태 대여중\n"
      "서부0> 가져오기 F1\n기대 기록 그대로\n교환 전체\n기대 기록 같음\n";
  CHECK(playText(twoDesks(expected)).failures.empty());
}

TEST_CASE("what two desks show is told of the one that is asked", "[play]") {
  const auto report =
      playText(twoDesks("기대 서부0 K1 상태 대여중\n기대 기록 같음\n교환 동부0 서부0\n"
                        "기대 서부0 충돌 kit.two-returns K1\n기대 서부0 기다리는기록 2\n"
                        "기대 동부0 소식 서부 끊김\n기대 서부0 결정안 kit.two-returns K1 seen\n"));
  std::vector<std::string> found;
  for (const Failure& failure : report.failures) found.push_back(failure.found);
  CHECK(found ==
        std::vector<std::string>{"선반", "서부0 다른 기록", "없음", "0", "새로움", "없음"});
}

TEST_CASE("a decision that is not offered and a file that was refused end their scenario",
          "[play]") {
  CHECK(playText(twoDesks("동부0> 결정 kit.two-returns K1 seen\n기대 K1 상태 선반\n"))
            .failures.size() == 1);
  const auto refused = playText(
      twoDesks("준비 담당 C1 \"이수민\"\n동부0> 자리빼기 서부0 \"도난\" C1\n교환 동부0 서부0\n"
               "기대 K1 상태 선반\n"));
  REQUIRE(refused.failures.size() == 1);
  CHECK(refused.failures[0].found.starts_with("bundle.not-for-us"));
}

TEST_CASE("a desk alone belongs to no bank", "[play]") {
  const auto report = playText(with(kKorean,
                                    "동부0> 내보내기 F1\n기대 동부0 거절 bank.not-founded\n"
                                    "동부0> 가져오기 F1\n"));
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].text == "동부0> 가져오기 F1");
}

TEST_CASE("nothing can be done before there is a desk", "[play]") {
  const auto report = playText("준비 센터 동부\n준비 휴관 동부 2026-09-28\n");
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].line == 2);
}

TEST_CASE("a file with an unknown word is not played at all", "[play]") {
  const Files files;
  files.add("bad.kstest", with(kKorean, "기대 K1 상태 선발\n"));
  files.add("good.kstest", with(kKorean, "기대 K1 상태 대여중\n"));
  const auto report = files.play();
  CHECK(report.passed == 1);
  CHECK(report.failed == 1);
  CHECK(report.badFiles == 1);
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].line == 10);
  CHECK(report.failures[0].text == "모르는 말 '선발' — '선반'?");
}

TEST_CASE("folders are played with all that is below, in order, and only scenarios", "[play]") {
  const Files files;
  const std::string wrong = with(kKorean, "기대 K1 이력 9\n");
  files.add("b/two.kstest", wrong);
  files.add("a/one.kstest", wrong);
  files.add("a/notes.txt", "아무 말");
  const auto report = files.play();
  CHECK(report.failed == 2);
  REQUIRE(report.failures.size() == 2);
  CHECK(report.failures[0].file.ends_with("a/one.kstest"));
  CHECK(report.failures[1].file.ends_with("b/two.kstest"));
}

TEST_CASE("no scenario at all is a failure", "[play]") {
  const Files files;
  const auto report = files.play();
  CHECK(report.passed == 0);
  CHECK(report.failed == 1);
  CHECK(report.badFiles == 0);
}

TEST_CASE("a file that is not there is a bad file", "[play]") {
  const Files files;
  const auto report = files.play("missing.kstest");
  CHECK(report.failed == 1);
  CHECK(report.badFiles == 1);
}
