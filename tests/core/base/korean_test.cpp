#include "core/base/korean.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/base/hangul.h"

using kstem::composeHangul;
using kstem::Particle;
using kstem::withParticle;

TEST_CASE("a particle follows the final of the last syllable", "[particle]") {
  CHECK(withParticle("교구", Particle::EulReul) == "교구를");
  CHECK(withParticle("현미경", Particle::EulReul) == "현미경을");
  CHECK(withParticle("학교", Particle::IGa) == "학교가");
  CHECK(withParticle("센터장", Particle::IGa) == "센터장이");
  CHECK(withParticle("학교", Particle::EunNeun) == "학교는");
  CHECK(withParticle("교실", Particle::EunNeun) == "교실은");
  CHECK(withParticle("학교", Particle::GwaWa) == "학교와");
  CHECK(withParticle("교실", Particle::GwaWa) == "교실과");
}

TEST_CASE("after ㄹ as after a vowel it is 로", "[particle]") {
  CHECK(withParticle("학교", Particle::EuroRo) == "학교로");
  CHECK(withParticle("교실", Particle::EuroRo) == "교실로");
  CHECK(withParticle("동작관악", Particle::EuroRo) == "동작관악으로");
  CHECK(withParticle("닭", Particle::EuroRo) == "닭으로");
}

TEST_CASE("digits take the particle of how they are read", "[particle]") {
  const std::string_view object[] = {"0을", "1을", "2를", "3을", "4를",
                                     "5를", "6을", "7을", "8을", "9를"};
  const std::string_view direction[] = {"0으로", "1로",   "2로", "3으로", "4로",
                                        "5로",   "6으로", "7로", "8로",   "9로"};
  for (std::size_t i = 0; i < 10; ++i) {
    CHECK(withParticle(std::to_string(i), Particle::EulReul) == object[i]);
    CHECK(withParticle(std::to_string(i), Particle::EuroRo) == direction[i]);
  }
  CHECK(withParticle("10", Particle::IGa) == "10이");
  CHECK(withParticle("1 01 000231 8", Particle::EulReul) == "1 01 000231 8을");
}

TEST_CASE("Latin letters take the particle of their names", "[particle]") {
  CHECK(withParticle("KSTEM", Particle::EulReul) == "KSTEM을");
  CHECK(withParticle("pin", Particle::IGa) == "pin이");
  CHECK(withParticle("HTML", Particle::EuroRo) == "HTML로");
  CHECK(withParticle("HTML", Particle::EulReul) == "HTML을");
  CHECK(withParticle("VR", Particle::EuroRo) == "VR로");
  CHECK(withParticle("VR", Particle::EunNeun) == "VR은");
  CHECK(withParticle("A", Particle::EulReul) == "A를");
  CHECK(withParticle("PDF", Particle::EuroRo) == "PDF로");
  CHECK(withParticle("100%", Particle::IGa) == "100%가");
}

TEST_CASE("closing brackets and quotes are passed over", "[particle]") {
  CHECK(withParticle("마이크로비트(30인용)", Particle::EulReul) == "마이크로비트(30인용)을");
  CHECK(withParticle("“서울중화중학교”", Particle::IGa) == "“서울중화중학교”가");
  CHECK(withParticle("『발명』 ", Particle::EunNeun) == "『발명』 은");
  CHECK(withParticle("'드론'", Particle::EulReul) == "'드론'을");
}

TEST_CASE("width and composition do not change a particle", "[particle]") {
  CHECK(withParticle("３", Particle::EulReul) == "３을");
  CHECK(withParticle("\u1112\u1161\u11AB", Particle::EulReul) == "\u1112\u1161\u11AB을");
}

TEST_CASE("when the sound is not known both forms are written", "[particle]") {
  CHECK(withParticle("", Particle::EulReul) == "을(를)");
  CHECK(withParticle("犬", Particle::EulReul) == "犬을(를)");
  CHECK(withParticle("()", Particle::IGa) == "()이(가)");
  CHECK(withParticle("漢", Particle::EunNeun) == "漢은(는)");
  CHECK(withParticle("漢", Particle::EuroRo) == "漢(으)로");
  CHECK(withParticle("漢", Particle::GwaWa) == "漢과(와)");
}

TEST_CASE("keys typed with Hangul input off give the syllables that were meant", "[hangul]") {
  CHECK(composeHangul("wndghk") == "중화");
  CHECK(composeHangul("wndghkwndgkrry") == "중화중학교");
  CHECK(composeHangul("rlagksmf") == "김하늘");
  CHECK(composeHangul("ekfr") == "닭");
  CHECK(composeHangul("ekfrl") == "달기");
  CHECK(composeHangul("dlTek") == "있다");
  CHECK(composeHangul("Rkcl") == "까치");
  CHECK(composeHangul("dmltk") == "의사");
}

TEST_CASE("keys that make no syllable stay single letters", "[hangul]") {
  CHECK(composeHangul("wgw") == "ㅈㅎㅈ");
  CHECK(composeHangul("k") == "ㅏ");
  CHECK(composeHangul("hk") == "ㅘ");
  CHECK(composeHangul("kk") == "ㅏㅏ");
  CHECK(composeHangul("kEl") == "ㅏ띠");
}

TEST_CASE("a shifted key without a letter of its own is the plain key", "[hangul]") {
  CHECK(composeHangul("GKSRMF") == "한끌");
  CHECK(composeHangul("Gks") == "한");
}

TEST_CASE("what is on no letter key ends a syllable and stays", "[hangul]") {
  CHECK(composeHangul("") == "");
  CHECK(composeHangul("gks 1") == "한 1");
  CHECK(composeHangul("gk-s") == "하-ㄴ");
  CHECK(composeHangul("한rmf") == "한글");
}
