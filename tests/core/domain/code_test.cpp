#include "core/domain/code.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/base/random.h"

using kstem::checkDigitOf;
using kstem::Code;
using kstem::CodeKind;
using kstem::Errc;
using kstem::SeededRandom;

namespace {

Code anyCode(SeededRandom& random) {
  const auto number = [&](std::uint32_t bound) { return static_cast<int>(random.below(bound)); };
  return *Code::make(static_cast<CodeKind>(1 + number(9)), number(100), number(10),
                     1 + number(Code::kMaxSerial));
}

}  // namespace

TEST_CASE("the check digit is that of ISO/IEC 7064 MOD 11,10", "[code]") {
  CHECK(checkDigitOf("79462") == 3);
  CHECK(checkDigitOf("101000231") == 8);
}

TEST_CASE("a code is shown to people in groups", "[code]") {
  const auto code = Code::parse("1010002318");
  REQUIRE(code);
  CHECK(code->shown() == "1 01 000231 8");
  CHECK(code->digits() == "1010002318");
  CHECK(code->number() == 1010002318U);
}

TEST_CASE("the digits of a code say what it is and who issued it", "[code]") {
  const auto code = Code::make(CodeKind::Loan, 4, 2, 17);
  REQUIRE(code);
  CHECK(code->kind() == CodeKind::Loan);
  CHECK(code->center() == 4);
  CHECK(code->desk() == 2);
  CHECK(code->serial() == 17);
  CHECK(code->digits().substr(0, 9) == "704200017");
}

TEST_CASE("a code is read back from each of its forms", "[code]") {
  SeededRandom random(1);
  for (int i = 0; i < 1000; ++i) {
    const Code code = anyCode(random);
    REQUIRE(*Code::parse(code.digits()) == code);
    REQUIRE(*Code::parse(code.shown()) == code);
    REQUIRE(*Code::fromNumber(code.number()) == code);
    REQUIRE(*Code::make(code.kind(), code.center(), code.desk(), code.serial()) == code);
  }
}

TEST_CASE("what is not ten digits is malformed, not misread", "[code]") {
  for (const std::string_view text :
       {"", " ", "101000231", "10100023181", "1010002318a", "101000231O", "KS-0001", "0010002318",
        "-1010002318", "1-01-000231-8", "1010002318\n", "１０１０００２３１８"}) {
    INFO(text);
    const auto code = Code::parse(text);
    REQUIRE_FALSE(code);
    CHECK(code.error().code == Errc::CodeMalformed);
  }
}

TEST_CASE("ten digits with a wrong check digit are misread, not unknown", "[code]") {
  const auto code = Code::parse("1 01 000231 7");
  REQUIRE_FALSE(code);
  CHECK(code.error().code == Errc::CodeMisread);
  CHECK(code.error().detail == "1010002317");
}

TEST_CASE("a part outside its range issues no code", "[code]") {
  CHECK(Code::make(CodeKind::Kit, 0, 0, 1));
  CHECK(Code::make(CodeKind::Kit, 99, 9, 99999));
  for (const auto& code :
       {Code::make(CodeKind::Kit, -1, 0, 1), Code::make(CodeKind::Kit, 100, 0, 1),
        Code::make(CodeKind::Kit, 1, -1, 1), Code::make(CodeKind::Kit, 1, 10, 1),
        Code::make(CodeKind::Kit, 1, 0, 0), Code::make(CodeKind::Kit, 1, 0, -1),
        Code::make(CodeKind::Kit, 1, 0, 100000)}) {
    REQUIRE_FALSE(code);
    CHECK(code.error().code == Errc::CodeMalformed);
  }
}

TEST_CASE("a number is a code only with ten digits", "[code]") {
  CHECK(Code::fromNumber(1010002318U));
  for (const std::uint64_t number : {0ULL, 101000231ULL, 10100023180ULL, ~0ULL})
    CHECK(Code::fromNumber(number).error().code == Errc::CodeMalformed);
}

TEST_CASE("every single wrong digit is caught", "[code]") {
  SeededRandom random(2);
  for (int i = 0; i < 300; ++i) {
    const std::string right = anyCode(random).digits();
    for (std::size_t at = 0; at < right.size(); ++at) {
      for (char digit = '0'; digit <= '9'; ++digit) {
        std::string wrong = right;
        wrong[at] = digit;
        REQUIRE(Code::parse(wrong).has_value() == (wrong == right));
      }
    }
  }
}

TEST_CASE("nearly every swap of two neighbours is caught", "[code]") {
  SeededRandom random(3);
  int swaps = 0;
  int caught = 0;
  for (int i = 0; i < 5000; ++i) {
    const std::string right = anyCode(random).digits();
    for (std::size_t at = 0; at + 1 < right.size(); ++at) {
      if (right[at] == right[at + 1]) continue;
      std::string wrong = right;
      std::swap(wrong[at], wrong[at + 1]);
      ++swaps;
      caught += Code::parse(wrong) ? 0 : 1;
    }
  }
  INFO(caught << " of " << swaps);
  CHECK(caught * 100 >= swaps * 97);
}

TEST_CASE("the code of a shelf is a command of a center", "[code]") {
  const Code shelf = *Code::make(CodeKind::Shelf, 1, 0, 1);
  CHECK(shelf.digits() == "9010000013");
  CHECK(shelf.kind() == CodeKind::Shelf);
  CHECK(Code::parse(shelf.digits())->kind() == CodeKind::Shelf);
  CHECK(Code::make(CodeKind::Command, 0, 0, 1)->kind() == CodeKind::Command);
  CHECK_FALSE(Code::make(CodeKind::Shelf, 0, 0, 1).has_value());
}
