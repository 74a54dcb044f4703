#include "ui/bridge/issue_text.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/bridge/sentence.h"

namespace kstem::ui {
namespace {

struct Issues {
  Q_DECLARE_TR_FUNCTIONS(Issues)
};

struct Words {
  const char* word;
  const char* sentence;
};

Words wordsOf(Waiver what) {
  switch (what) {
    case Waiver::OverLimit:
      return {QT_TRANSLATE_NOOP("Issues", "한도"),
              QT_TRANSLATE_NOOP("Issues", "{it}의 대여 한도를 넘습니다({extra}세트).")};
    case Waiver::SchoolOverdue:
      return {QT_TRANSLATE_NOOP("Issues", "연체"),
              QT_TRANSLATE_NOOP("Issues", "{it}에 연체된 교구가 {extra}세트 있습니다.")};
    case Waiver::SchoolHeld:
      return {QT_TRANSLATE_NOOP("Issues", "대여 제한"),
              QT_TRANSLATE_NOOP("Issues", "{it은} 늦게 반납하여 {extra}까지 대여 제한입니다.")};
    case Waiver::KitShort:
      return {QT_TRANSLATE_NOOP("Issues", "부족"),
              QT_TRANSLATE_NOOP("Issues", "{it}({code})에 구성품 {extra}점이 모자랍니다.")};
    case Waiver::KeyPartMissing:
      return {QT_TRANSLATE_NOOP("Issues", "핵심 부족"),
              QT_TRANSLATE_NOOP("Issues",
                                "{it}({code})에 꼭 있어야 할 구성품 {extra}점이 모자랍니다.")};
    case Waiver::DueTooFar:
      return {QT_TRANSLATE_NOOP("Issues", "기간"),
              QT_TRANSLATE_NOOP("Issues", "반납 예정일 {extra은} 대여 기간의 한도를 넘습니다.")};
    case Waiver::DueOnClosedDay:
      return {QT_TRANSLATE_NOOP("Issues", "휴관일"),
              QT_TRANSLATE_NOOP("Issues", "반납 예정일 {extra은} 쉬는 날입니다.")};
    case Waiver::ExtendedBefore:
      return {QT_TRANSLATE_NOOP("Issues", "연장"),
              QT_TRANSLATE_NOOP("Issues", "이미 {extra}번 연장한 대여입니다.")};
    case Waiver::ExtendedLate:
      return {QT_TRANSLATE_NOOP("Issues", "연체"),
              QT_TRANSLATE_NOOP("Issues", "반납 예정일이 {extra}일 지난 대여입니다.")};
    case Waiver::ExtendedTooFar:
      return {QT_TRANSLATE_NOOP("Issues", "기간"),
              QT_TRANSLATE_NOOP("Issues", "{extra}일 연장은 연장 한도를 넘습니다.")};
    case Waiver::OverReservations:
      return {QT_TRANSLATE_NOOP("Issues", "예약 한도"),
              QT_TRANSLATE_NOOP("Issues", "{it}의 예약 한도를 넘습니다({extra}건).")};
    case Waiver::BeyondHorizon:
      return {QT_TRANSLATE_NOOP("Issues", "예약 기간"),
              QT_TRANSLATE_NOOP("Issues", "예약은 {extra}까지의 인수일만 받습니다.")};
    case Waiver::KitPromised:
      return {QT_TRANSLATE_NOOP("Issues", "예약됨"),
              QT_TRANSLATE_NOOP("Issues", "{code은} {extra}에 {it}에서 가져가기로 했습니다.")};
  }
  return {"", ""};
}

}  // namespace

QString issueText(const Issue& issue) {
  return fillSentence(Issues::tr(wordsOf(issue.what).sentence),
                      {shownText(issue.name), codeText(issue.subject), shownText(issue.extra)});
}

QString issueWord(Waiver what) { return Issues::tr(wordsOf(what).word); }

}  // namespace kstem::ui
