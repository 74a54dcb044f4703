#include "ui/pages/bookings/application_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/issue.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/issue_text.h"

namespace kstem::ui {
namespace {

struct Applications {
  Q_DECLARE_TR_FUNCTIONS(Applications)
};

/// "예약 한도 · 예약 기간" of "limit.reservations,book.horizon".
QString issueWords(const std::string& keys) {
  QStringList words;
  for (const QString& key : qs(keys).split(QLatin1Char(','), Qt::SkipEmptyParts))
    for (const Waiver what : allWaivers())
      if (key == QString::fromLatin1(keyOf(what).data(), static_cast<qsizetype>(keyOf(what).size())))
        words.append(issueWord(what));
  return dotted(words);
}

QString fieldWordOf(const std::string& key) {
  const auto* const field = std::ranges::find_if(
      kApplicationFields, [&](ApplicationField one) { return keyOf(one) == key; });
  return field == kApplicationFields.end() ? qs(key) : fieldWord(*field);
}

}  // namespace

QString fieldWord(ApplicationField field) {
  switch (field) {
    case ApplicationField::Number: return Applications::tr("신청번호");
    case ApplicationField::School: return Applications::tr("학교");
    case ApplicationField::Teacher: return Applications::tr("교사");
    case ApplicationField::Phone: return Applications::tr("전화");
    case ApplicationField::Model: return Applications::tr("교구");
    case ApplicationField::Quantity: return Applications::tr("수량");
    case ApplicationField::PickUp: return Applications::tr("인수일");
    case ApplicationField::Due: return Applications::tr("반납 예정일");
    case ApplicationField::Center: return Applications::tr("센터");
    case ApplicationField::State: return Applications::tr("승인 여부");
    case ApplicationField::Purpose: return Applications::tr("목적");
    case ApplicationField::PupilsOf: return Applications::tr("학년·반");
    case ApplicationField::Pupils: return Applications::tr("학생 수");
  }
  return {};
}

QString outcomeWord(ApplicationOutcome outcome) {
  switch (outcome) {
    case ApplicationOutcome::Accepted: return Applications::tr("예약");
    case ApplicationOutcome::Changed: return Applications::tr("변경");
    case ApplicationOutcome::Known: return Applications::tr("이미 있음");
    case ApplicationOutcome::Refused: return Applications::tr("안 받음");
  }
  return {};
}

Tint outcomeTint(ApplicationOutcome outcome) {
  switch (outcome) {
    case ApplicationOutcome::Accepted: return Tint::Ok;
    case ApplicationOutcome::Changed: return Tint::Info;
    case ApplicationOutcome::Known: return Tint::Plain;
    case ApplicationOutcome::Refused: return Tint::Bad;
  }
  return Tint::Plain;
}

QString refusalText(const Error& error) {
  const QString detail = qs(error.detail);
  switch (error.code) {
    case Errc::CellMissing: return Applications::tr("빈 칸: %1").arg(fieldWordOf(error.detail));
    case Errc::SchoolUnknown: return Applications::tr("등록되지 않은 학교: %1").arg(detail);
    case Errc::ModelUnknown: return Applications::tr("등록되지 않은 교구: %1").arg(detail);
    case Errc::NameAmbiguous: return Applications::tr("같은 이름이 여럿: %1").arg(detail);
    case Errc::DayMalformed: return Applications::tr("날짜가 아님: %1").arg(detail);
    case Errc::BadInput: return Applications::tr("숫자가 아님: %1").arg(detail);
    case Errc::NotApproved: return Applications::tr("승인 전: %1").arg(detail);
    case Errc::NotThisCenter: return Applications::tr("다른 센터에서 인수: %1").arg(detail);
    case Errc::ReservationFull: return Applications::tr("그 기간에 %1세트만 가능").arg(detail);
    case Errc::DecisionNeeded:
      return Applications::tr("까닭이 필요함: %1").arg(issueWords(error.detail));
    default: return errorText(error.code);
  }
}

}  // namespace kstem::ui
