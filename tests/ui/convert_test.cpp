#include <catch2/catch_test_macros.hpp>

#include "ui/bridge/convert.h"
#include "ui/bridge/sentence.h"

using namespace kstem;
using namespace kstem::ui;

TEST_CASE("days, times and codes are written the Korean way", "[ui][convert]") {
  const Day day = *Day::of(2026, 11, 22);
  CHECK(dayText(day) == QStringLiteral("2026. 11. 22.(일)"));
  CHECK(shortDayText(day) == QStringLiteral("11. 22.(일)"));
  CHECK(toDay(toQDate(day)) == day);
  const Millis at = Millis{day.serial()} * 86'400'000 + 5 * 60'000 + 7'000;  // 00:05:07 UTC
  CHECK(timeText(at) == QStringLiteral("09:05"));
  CHECK(secondsText(at) == QStringLiteral("09:05:07"));
  CHECK(codeText(*Code::parse("1010002318")) == QStringLiteral("1 01 000231 8"));
  CHECK(codeText(Code()).isEmpty());
  CHECK(shownText("2026-11-22") == QStringLiteral("11. 22.(일)"));
  CHECK(shownText("1010002318") == QStringLiteral("1 01 000231 8"));
}

TEST_CASE("a typed day is the next such day", "[ui][convert]") {
  const Day today = *Day::of(2026, 11, 23);
  const auto read = [&](const char* typed) { return typedDay(QString::fromUtf8(typed), today); };
  CHECK(read("11.30") == Day::of(2026, 11, 30).operator*());
  CHECK(read("1203") == *Day::of(2026, 12, 3));
  CHECK(read("1. 5.") == *Day::of(2027, 1, 5));
  CHECK(read("30") == *Day::of(2026, 11, 30));
  CHECK(read("5") == *Day::of(2026, 12, 5));
  CHECK(read("+7") == *Day::of(2026, 11, 30));
  CHECK(read("2026-12-24") == *Day::of(2026, 12, 24));
  CHECK_FALSE(read("2.30"));
  CHECK_FALSE(read("next"));
  CHECK_FALSE(read(""));
}

TEST_CASE("sentences give every word its particle and drop what is missing", "[ui][convert]") {
  const QString pattern = QStringLiteral("[{it} — ]{code을} 넣고 {extra으로} 갑니다.");
  CHECK(
      fillSentence(pattern, {QStringLiteral("가"), QStringLiteral("책"), QStringLiteral("서울")}) ==
      QStringLiteral("가 — 책을 넣고 서울로 갑니다."));
  CHECK(fillSentence(pattern, {{}, QStringLiteral("배"), QStringLiteral("집")}) ==
        QStringLiteral("배를 넣고 집으로 갑니다."));
}

TEST_CASE("what is put into a sentence is not read as a pattern", "[ui][convert]") {
  CHECK(fillSentence(QStringLiteral("{it}: {code}"),
                     {QStringLiteral("{code}"), QStringLiteral("x"), {}}) ==
        QStringLiteral("{code}: x"));
}
