#include <QCoreApplication>
#include <QFile>
#include <QTranslator>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "ui/actions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

class English final {
 public:
  English() {
    REQUIRE(m_words.load(QStringLiteral(":/i18n/kstem_en.qm")));
    QCoreApplication::installTranslator(&m_words);
  }
  English(const English&) = delete;
  English& operator=(const English&) = delete;
  ~English() { QCoreApplication::removeTranslator(&m_words); }

 private:
  QTranslator m_words;
};

bool hasHangul(const QString& text) {
  return std::ranges::any_of(text,
                             [](QChar c) { return c >= QChar(0xAC00) && c <= QChar(0xD7A3); });
}

std::vector<Errc> allErrors() {
  return {
#define KSTEM_ROW(name, key, remedy) Errc::name,
      KSTEM_ERRORS(KSTEM_ROW)
#undef KSTEM_ROW
  };
}

News newsOf(Notice notice) { return {notice, "1010002318", "Micro:bit", "2026-12-03"}; }
News bareNewsOf(Notice notice) { return {notice, {}, {}, {}}; }

void checkSentence(const QString& text) {
  CHECK(text.size() > 3);
  CHECK((text.endsWith(u'.') || text.endsWith(u'?')));
  CHECK_FALSE(text.contains(u'!'));
  CHECK_FALSE(text.contains(u'{'));
  CHECK_FALSE(text.contains(u'['));
}

}  // namespace

TEST_CASE("every notice has a Korean sentence", "[ui][words]") {
  for (const Notice notice : allNotices()) {
    INFO(keyOf(notice));
    checkSentence(noticeText(newsOf(notice)));
    checkSentence(noticeText(bareNewsOf(notice)));
    CHECK(hasHangul(noticeText(newsOf(notice))));
  }
}

TEST_CASE("every notice has an English sentence without Hangul", "[ui][words]") {
  const English english;
  for (const Notice notice : allNotices()) {
    INFO(keyOf(notice) << ": " << noticeText(newsOf(notice)).toStdString());
    checkSentence(noticeText(newsOf(notice)));
    CHECK_FALSE(hasHangul(noticeText(newsOf(notice))));
  }
  for (const Tone tone : {Tone::Added, Tone::Already, Tone::Decide, Tone::Refused})
    CHECK_FALSE(hasHangul(toneWord(tone)));
}

TEST_CASE("every error has a Korean sentence", "[ui][words]") {
  for (const Errc code : allErrors()) {
    INFO(keyOf(code));
    checkSentence(errorText(code));
    CHECK(hasHangul(errorText(code)));
  }
}

TEST_CASE("every error has an English sentence", "[ui][words]") {
  const English english;
  for (const Errc code : allErrors()) {
    INFO(keyOf(code));
    checkSentence(errorText(code));
    CHECK_FALSE(hasHangul(errorText(code)));
  }
}

TEST_CASE("every action has English words", "[ui][words]") {
  const English english;
  for (const ActionSpec& spec : actionTable()) {
    INFO(spec.name);
    CHECK_FALSE(hasHangul(QCoreApplication::translate("Actions", spec.text)));
  }
}

TEST_CASE("sentences say what the desk means", "[ui][words]") {
  CHECK(noticeText({Notice::LineAdded, "1010002318", "빛 센서 키트", ""}) ==
        QStringLiteral("빛 센서 키트를 대여 목록에 넣었습니다."));
  CHECK(noticeText({Notice::KitReturnedLate, "1010002318", "지오보드 세트", "3"}) ==
        QStringLiteral("지오보드 세트를 늦게 반납받았습니다(3일). 구성품을 확인하십시오."));
  CHECK(noticeText({Notice::LoanCommitted, "7010009247", "중화중학교", "2026-12-03"}) ==
        QStringLiteral("중화중학교 대여를 마쳤습니다. 반납 예정일은 12. 3.(목)입니다."));
  CHECK(noticeText({Notice::CodeMisread, "1010002319", "", ""}) ==
        QStringLiteral("번호를 잘못 읽었습니다: 1010002319. 다시 스캔하십시오."));
  CHECK(noticeText({Notice::DueDayMoved, "2026-12-07", "", "2026-12-05"}) ==
        QStringLiteral("12. 5.(토)는 쉬는 날입니다. 반납 예정일을 12. 7.(월)로 옮겼습니다."));
}
