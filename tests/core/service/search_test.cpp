#include <catch2/catch_test_macros.hpp>

#include "tests/support/search_desk.h"

using namespace kstem;
using kstem::test::SearchDesk;

// ---- by name ------------------------------------------------------------------------------------

TEST_CASE("a model is found by its name, a part of it, its English name and its number",
          "[search]") {
  SearchDesk desk;
  CHECK(desk.place("레고 스파이크 프라임", desk.lego) == 0);
  CHECK(desk.place("레고", desk.lego) == 0);
  CHECK(desk.place("프라임", desk.lego) == 0);
  CHECK(desk.place("파이크", desk.lego) == 0);
  CHECK(desk.place("spike", desk.lego) == 0);
  CHECK(desk.place("Prime Set", desk.lego) == 0);
  CHECK(desk.place("RB-005", desk.lego) == 0);
  CHECK(desk.place("rb005", desk.lego) == 0);
  CHECK(desk.find("레고").front().kind == HitKind::Model);
}

TEST_CASE("a school is found by its name, a part of it and what people call it", "[search]") {
  SearchDesk desk;
  CHECK(desk.place("중화중학교", desk.desk.school) == 0);
  CHECK(desk.place("중화중", desk.desk.school) == 0);
  CHECK(desk.place("화중", desk.desk.school) == 0);
  CHECK(desk.place("서울과고", desk.science) == 0);
  CHECK(desk.place("서울과학고", desk.science) == 0);
  CHECK(desk.place("배성여고", desk.girls) == 0);
  CHECK(desk.place("면목초", desk.primary) == 0);
  const Hit hit = desk.find("중화중").front();
  CHECK(hit.kind == HitKind::School);
  CHECK(hit.title == "중화중학교");
  CHECK(hit.sub == "중랑구 · 중학교");
  CHECK(hit.code.kind() == CodeKind::School);
}

TEST_CASE("a teacher is found by name, and the school tells namesakes apart", "[search]") {
  SearchDesk desk;
  const auto hits = desk.find("김하늘");
  REQUIRE(hits.size() == 2);
  CHECK(hits[0].title == "김하늘");
  CHECK(hits[0].kind == HitKind::Teacher);
  CHECK(hits[0].sub != hits[1].sub);
  CHECK(desk.finds("김하늘 서울과고", desk.otherHaneul));
  CHECK_FALSE(desk.finds("김하늘 서울과고", desk.desk.teacher));
}

TEST_CASE("a kit is found by its model's name, after the model", "[search]") {
  SearchDesk desk;
  CHECK(desk.place("마이크로비트", desk.desk.model) == 0);
  CHECK(desk.place("마이크로비트", desk.kit) == 1);
  const Hit hit = desk.find("마이크로비트")[1];
  CHECK(hit.kind == HitKind::Kit);
  CHECK(hit.title == "마이크로비트 세트");
  CHECK(hit.sub == desk.codeOf(desk.kit).shown() + " · 동부 A-1");
  CHECK(hit.code == desk.codeOf(desk.kit));
  CHECK(hit.standing == Standing::Shelf);
}

TEST_CASE("a kit is found by its shelf, and by its model and shelf together", "[search]") {
  SearchDesk desk;
  const KitId box = desk.newKitOf(desk.lego, 1, "C-7");
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("c-7", box) == 0);
  CHECK(desk.place("c7", box) == 0);
  CHECK(desk.place("레고 c7", box) == 0);
  CHECK_FALSE(desk.finds("레고 a1", desk.kit));
}

TEST_CASE("a kit is found by any of its aliases, however it is written", "[search]") {
  SearchDesk desk;
  desk.perform(AddAlias{desk.kit, "KS-2019/0042"});
  CHECK(desk.place("KS-2019/0042", desk.kit) == 0);
  CHECK(desk.place("ks2019", desk.kit) == 0);
  CHECK(desk.place("0042", desk.kit) == 0);
  CHECK(desk.place("ㅏㄴ-2019", desk.kit) == 0);
  CHECK(desk.find("ks2019").front().sub.ends_with("KS-2019/0042"));
}

// ---- by 초성, half-typed and mistyped
// -------------------------------------------------------------

TEST_CASE("everything that has a name is found by its initials", "[search]") {
  SearchDesk desk;
  CHECK(desk.finds("ㅁㅇㅋㄹ", desk.desk.model));
  CHECK(desk.finds("ㅁㅇㅋㄹ", desk.kit));
  CHECK(desk.finds("ㅅㅍㅇㅋ", desk.lego));
  CHECK(desk.finds("ㅈㅎㅈ", desk.desk.school));
  CHECK(desk.finds("ㅅㅇㄱㄱ", desk.science));
  CHECK(desk.finds("ㄱㅎㄴ", desk.desk.teacher));
}

TEST_CASE("initials that one key press joined come apart again", "[search]") {
  SearchDesk desk;
  CHECK(desk.finds("ㅄㅇ", desk.girls));
  CHECK(desk.finds("ㅂㅅㅇ", desk.girls));
}

TEST_CASE("the syllable being typed finds what it may become", "[search]") {
  SearchDesk desk;
  CHECK(desk.finds("마이클", desk.desk.model));
  CHECK_FALSE(desk.finds("마이킇", desk.desk.model));
  CHECK(desk.finds("레고스팡", desk.lego));
  CHECK(desk.finds("중ㅎ", desk.desk.school));
  CHECK_FALSE(desk.finds("중호", desk.desk.school));
  CHECK(desk.finds("김하느", desk.desk.teacher));
  CHECK(desk.finds("김한", desk.desk.teacher));
}

TEST_CASE("Hangul typed with the keyboard in English is found", "[search]") {
  SearchDesk desk;
  CHECK(desk.place("akdlzmfhqlxm", desk.desk.model) == 0);
  CHECK(desk.place("wndghkwnd", desk.desk.school) == 0);
  CHECK(desk.place("WNDGHK", desk.desk.school) == 0);
  CHECK(desk.finds("rlagksmf", desk.desk.teacher));
  CHECK(desk.finds("wgw", desk.desk.school));
}

TEST_CASE("English typed with the keyboard in Hangul is found", "[search]") {
  SearchDesk desk;
  CHECK(desk.place("네ㅑㅏㄷ", desk.lego) == 0);  // spike
  CHECK(desk.place("ㅍㄱ", desk.glasses) == 0);   // vr
  CHECK(desk.place("ㄱㅠ-005", desk.lego) == 0);  // rb-005
  CHECK(desk.place("레고 네ㅑㅏㄷ", desk.lego) == 0);
}

TEST_CASE("what was typed comes before what the other layout would give", "[search]") {
  SearchDesk desk;
  const TeacherId pyo = desk.newTeacher(desk.girls, "표가람");  // ㅍㄱ, the keys of VR
  desk.index.load(*desk.desk.bank);
  CHECK(desk.place("ㅍㄱ", pyo) == 0);
  CHECK(desk.place("vr", desk.glasses) == 0);
  CHECK(desk.place("vr", pyo) > 0);
}

TEST_CASE("decomposed Hangul finds and is found", "[search]") {
  SearchDesk desk;
  CHECK(desk.finds("\u1100\u1175\u11B7\u1112\u1161", desk.desk.teacher));
  CHECK(desk.finds("\u1106\u110B\u110F", desk.desk.model));
  const auto made =
      desk.perform(RegisterTeacher{desk.girls, "\u110E\u116C\u1109\u1169\u11AF", "", "", ""}).made;
  CHECK(desk.finds("최솔", made.front()));
}
