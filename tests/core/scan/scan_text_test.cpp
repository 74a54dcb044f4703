#include "core/scan/scan_text.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/csv.h"
#include "core/domain/code.h"
#include "tests/support/source_file.h"

using kstem::aliasKey;
using kstem::readScan;

TEST_CASE("a scan keeps what was typed", "[scan-text]") {
  const std::string typed = " ]C1１０１０００２３１８\r\n";
  CHECK(readScan(typed).raw == typed);
}

TEST_CASE("a code is the same however it was typed", "[scan-text]") {
  for (const std::string_view typed :
       {"1010002318", "1 01 000231 8", " 1010002318\r\n", "]C11010002318", "]C01010002318",
        "]c11010002318", "]ㅊ11010002318", "]ㅊ01010002318", "]C1 1 01 000231 8\t",
        "１０１０００２３１８", "１　０１　０００２３１　８", "］Ｃ１１０１０００２３１８",
        "\x1D"
        "1010002318",
        "\xEF\xBB\xBF"
        "1010002318",
        "1010002318\u200B", "1\u00A001\u00A0000231\u00A08", "10 10 00 23 18"}) {
    INFO(typed);
    CHECK(readScan(typed).exact == "1010002318");
    CHECK(kstem::Code::parse(readScan(typed).exact));
    CHECK(readScan(typed).folded == "1010002318");
  }
}

TEST_CASE("blanks stay where ten digits are not all", "[scan-text]") {
  CHECK(readScan("1 01 000231").exact == "1 01 000231");
  CHECK(readScan("1 01 000231 89").exact == "1 01 000231 89");
  CHECK(readScan("KIT 01 0001").exact == "KIT 01 0001");
}

TEST_CASE("letters of a foreign code keep their case in the exact form only", "[scan-text]") {
  const auto scan = readScan(" ＫＳ-0001 ");
  CHECK(scan.exact == "KS-0001");
  CHECK(scan.folded == "ks-0001");
}

TEST_CASE("a foreign code typed with Hangul input on stays readable", "[scan-text]") {
  const auto scan = readScan("ㅏㄴ-0001\r");
  CHECK(scan.exact == "ㅏㄴ-0001");
  CHECK(scan.folded == "ks-0001");
}

TEST_CASE("an alias is found however the keyboard stood", "[scan-text]") {
  CHECK(readScan("ㅏㄴ-0001").folded == aliasKey("KS-0001"));
  CHECK(readScan("유-000123").folded == aliasKey("db-000123"));
  CHECK(readScan("]ㅊ1유-000123").folded == aliasKey("DB-000123"));
  CHECK(readScan("ㄸㅃ00001234").folded == aliasKey("EQ00001234"));
  CHECK(readScan("과학교구 12").folded == aliasKey("rhkgkrryrn 12"));
  CHECK(readScan("rhkgkrryrn 12").folded == aliasKey("과학교구 12"));
}

TEST_CASE("every alias that can be had back is found", "[scan-text]") {
  const auto rows =
      kstem::parseCsv(kstem::test::sourceFile("tests/data/hangul_scan_testvectors.csv"));
  REQUIRE(rows);
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    INFO(row[0]);
    CHECK(readScan(row[0]).folded == aliasKey(row[0]));
    if (row[5] == "True") CHECK(readScan(row[1]).folded == aliasKey(row[0]));
    if (row[6] == "True") CHECK(readScan(row[2]).folded == aliasKey(row[0]));
  }
}

TEST_CASE("different aliases stay different", "[scan-text]") {
  CHECK(aliasKey("KS-0001") != aliasKey("KS-0002"));
  CHECK(aliasKey("KS-0001") != aliasKey("KS0001"));
  CHECK(aliasKey("C1-0001") == "c1-0001");
  CHECK(aliasKey("A]C1") == "a]c1");
}

TEST_CASE("cleaning what is clean changes nothing", "[scan-text]") {
  for (const std::string_view typed :
       {"KS-0001", "ㅏㄴ-0001", "1 01 000231 8", "과학 12", "①-Ａ"}) {
    INFO(typed);
    const std::string exact = readScan(typed).exact;
    CHECK(readScan(exact).exact == exact);
    CHECK(aliasKey(aliasKey(typed)) == aliasKey(typed));
  }
}

TEST_CASE("a line that holds nothing gives empty forms", "[scan-text]") {
  for (const std::string_view typed :
       {"", "  ", "\r\n", "\x1D", "]C1", "\u200B", "\xFF\xFE", "12\xFF"}) {
    INFO(typed);
    CHECK(readScan(typed).raw == typed);
    CHECK(readScan(typed).exact.empty());
    CHECK(readScan(typed).folded.empty());
  }
}
