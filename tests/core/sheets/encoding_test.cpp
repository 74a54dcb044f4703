#include "core/sheets/encoding.h"

#include <catch2/catch_test_macros.hpp>

using kstem::Errc;
using kstem::toUtf8FromAny;
using kstem::toUtf8FromCp949;

namespace {

using namespace std::string_view_literals;

std::string textOf(std::string_view bytes) {
  const auto text = toUtf8FromAny(bytes);
  REQUIRE(text);
  return *text;
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is", "[encoding]") {
  CHECK(textOf("").empty());
  CHECK(textOf("school,학교\r\n") == "school,학교\r\n");
  CHECK(textOf("🚀") == "🚀");
}

TEST_CASE("a byte order mark means UTF-8 and is dropped", "[encoding]") {
  CHECK(textOf("\xEF\xBB\xBF학교") == "학교");
  CHECK(textOf("\xEF\xBB\xBF").empty());
}

TEST_CASE("a sheet from Korean Excel is read as CP949", "[encoding]") {
  CHECK(textOf("\xC7\xD0\xB1\xB3\xB8\xED,\xB1\xDE\r\n") == "학교명,급\r\n");
}

TEST_CASE("syllables that only CP949 has beyond EUC-KR are read", "[encoding]") {
  CHECK(textOf("\x8C\x63\xB0\xA1") == "똠가");
  CHECK(textOf("\xC6\x52") == "힣");
}

TEST_CASE("a mark before bytes that are not UTF-8 is refused, not guessed", "[encoding]") {
  const auto text = toUtf8FromAny("\xEF\xBB\xBF\xC7\xD0\xB1\xB3");
  REQUIRE_FALSE(text);
  CHECK(text.error().code == Errc::SheetUnreadable);
}

TEST_CASE("bytes that are neither are refused as a whole", "[encoding]") {
  for (const std::string_view bytes : {
           "\xFF\xFE"sv,                       // the mark of UTF-16
           "\xFF\xFE\x59\xD5\x50\xAD"sv,       // 학교 in UTF-16
           "\xC7\xD0\xB1"sv,                   // 학교 in CP949, cut short
           "\xC7\x20"sv,                       // a first byte without a second one
           "\xC7\xD0\xFF\xFF"sv,               // damaged after a good beginning
           "a\0b\0"sv,                         // UTF-16 without a mark
           "PK\x03\x04\x14\x00\x06\x00"sv,     // a workbook
           "\x89PNG\r\n\x1A\n\x00\x00\x00"sv,  // a picture
       }) {
    const auto text = toUtf8FromAny(bytes);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == Errc::SheetUnreadable);
  }
}

TEST_CASE("CP949 holds ASCII and nothing is all right", "[encoding]") {
  CHECK(*toUtf8FromCp949("") == "");
  CHECK(*toUtf8FromCp949("a,b\\c~\r\n") == "a,b\\c~\r\n");
}

TEST_CASE("a long sheet is converted to its end", "[encoding]") {
  std::string bytes;
  std::string expected;
  for (int i = 0; i < 20000; ++i) {
    bytes += "\xC7\xD0\xB1\xB3,";
    expected += "학교,";
  }
  CHECK(textOf(bytes) == expected);
}
