#include "ui/widgets/scan_record.h"

#include <catch2/catch_test_macros.hpp>

using namespace kstem;
using namespace kstem::ui;

namespace {

/// Keys at `gap` ms each.
ScanRecord recordOf(const QString& text, Millis gap) {
  ScanRecord record;
  Millis at = 1000;
  for (const QChar c : text) record.character(QString(c), at += gap);
  return record;
}

}  // namespace

SCENARIO("a scan is recorded key by key", "[ui][scan]") {
  GIVEN("a code at 12 ms a key") {
    ScanRecord record = recordOf(QStringLiteral("1010002318"), 12);
    CHECK_FALSE(record.isEnded());
    WHEN("Enter ends it after a pause") {
      record.end(ScannerSuffix::Enter, 1000 + 10 * 12 + 40);
      THEN("code, keys, suffix and the longest gap are known") {
        CHECK(record.code()->digits() == "1010002318");
        CHECK(record.keys().size() == 11);
        CHECK(record.suffix() == ScannerSuffix::Enter);
        CHECK(record.longestGap() == 40);
      }
      THEN("silence is advised three times as long, in steps of ten") {
        CHECK(record.advice({}).silenceMs == 120);
        CHECK(record.advice({}).suffix == ScannerSuffix::Enter);
      }
    }
    WHEN("nothing ends it") {
      record.end(ScannerSuffix::None, 2000);
      THEN("the silence is no key") {
        CHECK(record.keys().size() == 10);
        CHECK(record.advice({}).suffix == ScannerSuffix::None);
        CHECK(record.advice({}).silenceMs == 80);
      }
    }
  }
  GIVEN("something else") {
    ScanRecord record = recordOf(QStringLiteral("KS-0001"), 300);
    record.composed();
    THEN("it is no code of ours, and an input method was seen") {
      CHECK_FALSE(record.code());
      CHECK(record.composing() == Composing::Yes);
      CHECK(record.advice({}).silenceMs == 500);
    }
  }
}
