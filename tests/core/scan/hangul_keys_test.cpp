#include "core/scan/hangul_keys.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/csv.h"
#include "core/base/hangul.h"
#include "core/base/text.h"
#include "tests/support/source_file.h"

using kstem::composeHangul;
using kstem::CsvRow;
using kstem::CsvRows;
using kstem::foldText;
using kstem::toUtf8;
using kstem::undoHangul;

namespace {

constexpr std::size_t kScanned = 0;
constexpr std::size_t kSeenPlain = 1;
constexpr std::size_t kSeenReordered = 2;
constexpr std::size_t kRecoversPlain = 5;
constexpr std::size_t kRecoversReordered = 6;

CsvRows vectors() {
  auto rows = kstem::parseCsv(kstem::test::sourceFile("tests/data/hangul_scan_testvectors.csv"));
  REQUIRE(rows);
  rows->erase((*rows).begin());
  return *rows;
}

bool isDigits(const std::string& text) {
  return text.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

TEST_CASE("every scan that can be had back is had back", "[hangul-keys]") {
  int recovered = 0;
  for (const CsvRow& row : vectors()) {
    INFO(row[kScanned]);
    if (row[kRecoversPlain] == "True") {
      CHECK(foldText(undoHangul(row[kSeenPlain])) == foldText(row[kScanned]));
      ++recovered;
    }
    if (row[kRecoversReordered] == "True") {
      CHECK(foldText(undoHangul(row[kSeenReordered])) == foldText(row[kScanned]));
      ++recovered;
    }
  }
  CHECK(recovered >= 10);
}

TEST_CASE("a code of digits passes unchanged whatever the keyboard does", "[hangul-keys]") {
  int seen = 0;
  for (const CsvRow& row : vectors()) {
    if (!isDigits(row[kScanned])) continue;
    CHECK(undoHangul(row[kSeenPlain]) == row[kScanned]);
    CHECK(undoHangul(row[kSeenReordered]) == row[kScanned]);
    ++seen;
  }
  CHECK(seen > 0);
  CHECK(undoHangul("1 01 000231 8") == "1 01 000231 8");
}

TEST_CASE("what is not Hangul stays as it is", "[hangul-keys]") {
  CHECK(undoHangul("").empty());
  CHECK(undoHangul("KS-0001/é") == "KS-0001/é");
  CHECK(undoHangul("漢字 🚀") == "漢字 🚀");
}

TEST_CASE("joined and shifted letters give all their keys", "[hangul-keys]") {
  CHECK(undoHangul("닭") == "ekfr");
  CHECK(undoHangul("ㄳ") == "rt");
  CHECK(undoHangul("의") == "dml");
  CHECK(undoHangul("ㄲㅖ") == "RP");
  CHECK(undoHangul("\u1112\u1161\u11AB") == "gks");
}

TEST_CASE("every syllable comes back from its keys", "[hangul-keys]") {
  for (char32_t c = kstem::hangul::kFirst; c <= kstem::hangul::kLast; ++c) {
    const std::string syllable = toUtf8(std::u32string(1, c));
    REQUIRE(composeHangul(undoHangul(syllable)) == syllable);
  }
}

TEST_CASE("every letter of the two-set keyboard comes back from its keys", "[hangul-keys]") {
  for (char32_t c = U'ㄱ'; c <= U'ㅣ'; ++c) {
    const std::string letter = toUtf8(std::u32string(1, c));
    const std::string keys = undoHangul(letter);
    INFO(letter);
    CHECK(keys.find_first_not_of("abcdefghijklmnopqrstuvwxyzQWERTOP") == std::string::npos);
    if (keys.size() == 1) CHECK(composeHangul(keys) == letter);
  }
}
