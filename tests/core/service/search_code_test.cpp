#include <catch2/catch_test_macros.hpp>

#include "tests/support/search_desk.h"

using namespace kstem;
using kstem::test::SearchDesk;

TEST_CASE("a kit is found by its ten digits, with and without the printed blanks", "[search]") {
  SearchDesk desk;
  const auto hits = desk.find(desk.digitsOf(desk.kit));
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].kind == HitKind::Kit);
  CHECK(hits[0].id == aggOf(desk.kit));
  CHECK(desk.place(desk.codeOf(desk.kit).shown(), desk.kit) == 0);
  CHECK(desk.place("]C1" + desk.digitsOf(desk.kit), desk.kit) == 0);
}

TEST_CASE("a kit is found by its serial, and by the last and the first digits", "[search]") {
  SearchDesk desk;
  const KitId first = desk.newKitOf(desk.lego, 230);
  const KitId last = desk.newKitOf(desk.lego);
  desk.index.load(*desk.desk.bank);
  const Code code = desk.codeOf(last);
  REQUIRE(code.serial() == 232);
  CHECK(desk.place("232", last) == 0);
  CHECK(desk.place("00232", last) == 0);
  CHECK(desk.place("000232", last) == 0);
  const std::string check = desk.digitsOf(last).substr(9);
  CHECK(desk.place("232 " + check, last) == 0);
  CHECK(desk.place("000232 " + check, last) == 0);
  CHECK(desk.place(desk.digitsOf(last).substr(7), last) == 0);
  CHECK(desk.place(desk.digitsOf(last).substr(0, 9), last) == 0);
  CHECK(desk.place(desk.digitsOf(last).substr(1, 8), last) == 0);
  CHECK(desk.finds("2", first));
}

TEST_CASE("schools and teachers are found by the digits of their cards", "[search]") {
  SearchDesk desk;
  const Hit school = desk.find("배성").front();
  CHECK(desk.place(school.code.digits(), desk.girls) == 0);
  CHECK(desk.place(school.code.shown(), desk.girls) == 0);
  const Hit teacher = desk.find("민예준").front();
  CHECK(desk.find(teacher.code.digits()).front().id == teacher.id);
}

TEST_CASE("a school is found by its official number", "[search]") {
  SearchDesk desk;
  const auto made =
      desk.perform(RegisterSchool{"새별중학교", "중학교", "동부", "중랑구", "B100000658"}).made;
  CHECK(desk.place("B100000658", made.front()) == 0);
  CHECK(desk.place("ㅠ100000658", made.front()) == 0);
}

TEST_CASE("a loan is found by its code, its serial and its first digits", "[search]") {
  SearchDesk desk;
  const GroupId loan = desk.desk.lend(desk.kit);
  const Code code = desk.desk.bank->rows().linesOfLoan(loan).front().loanCode;
  const auto hits = desk.find(code.digits());
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].kind == HitKind::Loan);
  CHECK(hits[0].id == aggOf(loan));
  CHECK(hits[0].code == code);
  CHECK(hits[0].title == code.shown());
  CHECK(hits[0].sub == "중화중학교 · 김하늘");
  CHECK(desk.finds(code.shown(), loan));
  CHECK(desk.finds(std::to_string(code.serial()), loan));
  CHECK(desk.finds(code.digits().substr(4), loan));
  CHECK(desk.finds(code.digits().substr(0, 5), loan));
  CHECK_FALSE(desk.finds("7020", loan));
}

TEST_CASE("a loan that was undone is not found", "[search]") {
  SearchDesk desk;
  const GroupId loan = desk.desk.lend(desk.kit);
  const Code code = desk.desk.bank->rows().linesOfLoan(loan).front().loanCode;
  desk.perform(Undo{loan});
  CHECK(desk.find(code.digits()).empty());
}

TEST_CASE("a code with a wrong digit finds nothing", "[search]") {
  SearchDesk desk;
  std::string digits = desk.digitsOf(desk.kit);
  digits.back() = digits.back() == '9' ? '0' : static_cast<char>(digits.back() + 1);
  CHECK(desk.find(digits).empty());
}
