#include "core/base/csv.h"

#include <catch2/catch_test_macros.hpp>

using kstem::CsvRow;
using kstem::CsvRows;
using kstem::Errc;
using kstem::parseCsv;
using kstem::writeCsv;

namespace {

CsvRows rowsOf(std::string_view text) {
  const auto rows = parseCsv(text);
  REQUIRE(rows);
  return *rows;
}

}  // namespace

TEST_CASE("an empty text has no rows", "[csv]") {
  CHECK(rowsOf("").empty());
  CHECK(rowsOf("\xEF\xBB\xBF").empty());
}

TEST_CASE("cells are separated by commas and rows by line ends", "[csv]") {
  const CsvRows expected{{"a", "b"}, {"c", "d"}};
  CHECK(rowsOf("a,b\nc,d\n") == expected);
  CHECK(rowsOf("a,b\r\nc,d\r\n") == expected);
  CHECK(rowsOf("a,b\rc,d\r") == expected);
}

TEST_CASE("the last row needs no line end", "[csv]") {
  CHECK(rowsOf("a,b\nc,d") == CsvRows{{"a", "b"}, {"c", "d"}});
  CHECK(rowsOf("a") == CsvRows{{"a"}});
}

TEST_CASE("a byte order mark is no part of the first cell", "[csv]") {
  CHECK(rowsOf("\xEF\xBB\xBF학교,급\n") == CsvRows{{"학교", "급"}});
}

TEST_CASE("a byte order mark inside the text is kept", "[csv]") {
  CHECK(rowsOf("a,\xEF\xBB\xBF") == CsvRows{{"a", "\xEF\xBB\xBF"}});
}

TEST_CASE("empty cells count", "[csv]") {
  CHECK(rowsOf(",\n") == CsvRows{{"", ""}});
  CHECK(rowsOf("a,,c\n") == CsvRows{{"a", "", "c"}});
  CHECK(rowsOf("a,") == CsvRows{{"a", ""}});
  CHECK(rowsOf("\"\"") == CsvRows{{""}});
}

TEST_CASE("an empty line is a row without cells, so that row numbers stay", "[csv]") {
  CHECK(rowsOf("a\n\nb\n") == CsvRows{{"a"}, CsvRow{}, {"b"}});
  CHECK(rowsOf("a\r\n\r\nb\r\n") == CsvRows{{"a"}, CsvRow{}, {"b"}});
  CHECK(rowsOf("\n") == CsvRows{CsvRow{}});
}

TEST_CASE("a quoted cell may hold commas, line ends and doubled quotes", "[csv]") {
  CHECK(rowsOf("\"a,b\",c\n") == CsvRows{{"a,b", "c"}});
  CHECK(rowsOf("\"첫 줄\r\n둘째 줄\",c\n") == CsvRows{{"첫 줄\r\n둘째 줄", "c"}});
  CHECK(rowsOf("\"15\"\" 자\"\n") == CsvRows{{"15\" 자"}});
  CHECK(rowsOf("\"\"\"\"\n") == CsvRows{{"\""}});
}

TEST_CASE("a quote inside an unquoted cell is kept as it is", "[csv]") {
  CHECK(rowsOf("15\" 자,b\n") == CsvRows{{"15\" 자", "b"}});
}

TEST_CASE("what follows a closed quote still belongs to the cell", "[csv]") {
  CHECK(rowsOf("\"a\"b,c\n") == CsvRows{{"ab", "c"}});
}

TEST_CASE("a quote that is never closed makes the sheet unreadable and names its row", "[csv]") {
  for (const std::string_view text : {"\"", "a\n\"b,c\nd\n", "a\n\"b\"\"\n"}) {
    const auto rows = parseCsv(text);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == Errc::SheetUnreadable);
  }
  CHECK(parseCsv("a\n\"b").error().detail.find("row 2") != std::string::npos);
}

TEST_CASE("rows may differ in length", "[csv]") {
  CHECK(rowsOf("a\nb,c,d\n") == CsvRows{{"a"}, {"b", "c", "d"}});
}

TEST_CASE("what is written as a sheet is read back as it was", "[csv]") {
  const CsvRows rows{{"교구", "한 줄,\n\"두\" 줄"}, {"", "A-1"}};
  const std::string file = writeCsv(rows);
  CHECK(file.substr(0, 3) == "\xEF\xBB\xBF");
  CHECK(*parseCsv(file) == rows);
}

TEST_CASE("a cell of a sheet is no formula", "[csv]") {
  CHECK(writeCsv({{"=1+1", "@a", "1-2"}}) == "\xEF\xBB\xBF'=1+1,'@a,1-2\r\n");
}
