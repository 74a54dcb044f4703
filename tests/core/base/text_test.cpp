#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/compat_text.h"

using kstem::foldText;
using kstem::isUtf8;
using kstem::nfc;
using kstem::nfkc;
using kstem::toUtf32;
using kstem::toUtf8;
using kstem::trimmed;

namespace {

constexpr std::string_view kBroken[] = {
    "\xFF",              // never a byte of UTF-8
    "\xEA\xB0",          // 가 cut short
    "\x80",              // a continuation without a beginning
    "\xC0\xAF",          // overlong
    "\xED\xA0\x80",      // half a surrogate pair
    "\xF4\x90\x80\x80",  // past the last code point
    "\xB0\xA1",          // 가 in CP949
};

}  // namespace

TEST_CASE("only well-formed UTF-8 is UTF-8", "[text]") {
  CHECK(isUtf8(""));
  CHECK(isUtf8("plain"));
  CHECK(isUtf8("서울중화중학교 🚀"));
  for (const auto text : kBroken) CHECK_FALSE(isUtf8(text));
}

TEST_CASE("a name typed as single letters is stored as syllables", "[text]") {
  CHECK(nfc("\u1112\u1161\u11AB") == "한");
  CHECK(nfc("한") == "한");
  CHECK(nfc("Café") == nfc("Cafe\u0301"));
}

TEST_CASE("canonical composition keeps full-width letters and case", "[text]") {
  CHECK(nfc("Ａ１") == "Ａ１");
  CHECK(nfc("KIT") == "KIT");
}

TEST_CASE("compatibility composition narrows full-width letters and keeps case", "[text]") {
  CHECK(nfkc("ＫＩＴ－０１") == "KIT-01");
  CHECK(nfkc("한\u3000글") == "한 글");
  CHECK(nfkc("").empty());
}

TEST_CASE("text that is not UTF-8 comes back empty", "[text]") {
  for (const auto text : kBroken) {
    CHECK(nfc(text).empty());
    CHECK(nfkc(text).empty());
    CHECK(foldText(text).empty());
  }
}

TEST_CASE("two texts compare equal whatever their width, case and ends", "[text]") {
  CHECK(foldText("  ＫＩＴ-01\t") == "kit-01");
  CHECK(foldText("Kit-01") == foldText("kIT-01"));
  CHECK(foldText("\u1112\u1161\u11AB") == "한");
  CHECK(foldText("a\u0007b") == "ab");
  CHECK(foldText(" \t ").empty());
}

TEST_CASE("folding twice is folding once", "[text]") {
  for (const std::string_view text : {"ＫＩＴ-01 ", "ㅏㄴ-0001", "Straße", "㈜한빛", "①②"})
    CHECK(foldText(foldText(text)) == foldText(text));
}

TEST_CASE("trimming takes blanks from the ends only", "[text]") {
  CHECK(trimmed("") == "");
  CHECK(trimmed(" \r\n\t ") == "");
  CHECK(trimmed(" 서울 중학교\r\n") == "서울 중학교");
  CHECK(trimmed("x") == "x");
}

TEST_CASE("code points survive the way there and back", "[text]") {
  const std::string text = "A한🚀\u00E9";
  CHECK(toUtf32(text) == U"A한🚀\u00E9");
  CHECK(toUtf8(toUtf32(text)) == text);
  CHECK(toUtf32("").empty());
  CHECK(toUtf8(U"").empty());
}

TEST_CASE("code points before a broken byte are kept, nothing after it", "[text]") {
  CHECK(toUtf32("가나\xFF다") == U"가나");
}
