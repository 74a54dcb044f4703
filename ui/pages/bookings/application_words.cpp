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

QString detailOf(const Error& error) {
  if (error.code == Errc::CellMissing) return fieldWordOf(error.detail);
  if (error.code == Errc::DecisionNeeded) return issueWords(error.detail);
  return qs(error.detail);
}

/// Sentences that say what the row has; the rest are those of errorText().
struct Refusal {
  Errc code;
  const char* text;
};
constexpr Refusal kRefusals[] = {
    {Errc::CellMissing, QT_TRANSLATE_NOOP("Applications", "빈 칸: %1")},
    {Errc::SchoolUnknown, QT_TRANSLATE_NOOP("Applications", "등록되지 않은 학교: %1")},
    {Errc::ModelUnknown, QT_TRANSLATE_NOOP("Applications", "등록되지 않은 교구: %1")},
    {Errc::NameAmbiguous, QT_TRANSLATE_NOOP("Applications", "같은 이름이 여럿: %1")},
    {Errc::DayMalformed, QT_TRANSLATE_NOOP("Applications", "날짜가 아님: %1")},
    {Errc::BadInput, QT_TRANSLATE_NOOP("Applications", "숫자가 아님: %1")},
    {Errc::NotApproved, QT_TRANSLATE_NOOP("Applications", "승인 전: %1")},
    {Errc::NotThisCenter, QT_TRANSLATE_NOOP("Applications", "다른 센터에서 인수: %1")},
    {Errc::ReservationFull, QT_TRANSLATE_NOOP("Applications", "그 기간에 %1세트만 가능")},
    {Errc::DecisionNeeded, QT_TRANSLATE_NOOP("Applications", "까닭이 필요함: %1")}};

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
  const auto* const row =
      std::ranges::find_if(kRefusals, [&](const Refusal& one) { return one.code == error.code; });
  if (row == std::end(kRefusals)) return errorText(error.code);
  return Applications::tr(row->text).arg(detailOf(error));
}

}  // namespace kstem::ui
