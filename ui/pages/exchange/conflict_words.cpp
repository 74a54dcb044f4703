#include "ui/pages/exchange/conflict_words.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_words.h"

namespace kstem::ui {
namespace {

struct Conflicts {
  Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

QString with(const QString& words, const std::string& detail) {
  return detail.empty() ? words : words + QStringLiteral(" · ") + shownText(detail);
}

/// "다시 예약 · 동부 · 11. 25.(수) – 11. 27.(금) · 1세트".
QString bookAgainText(const ConflictDecision& decision) {
  const auto* const asked = std::get_if<Reserve>(&decision.intent);
  const QString words = with(Conflicts::tr("다시 예약"), decision.detail);
  if (asked == nullptr) return words;
  return dotted({words, daysText(asked->pickUp, asked->due.value_or(asked->pickUp)),
                 Conflicts::tr("%n세트", nullptr, asked->quantity)});
}

}  // namespace

QString labelText(ConflictLabel label) {
  switch (label) {
    case ConflictLabel::School: return Conflicts::tr("학교");
    case ConflictLabel::Teacher: return Conflicts::tr("교사");
    case ConflictLabel::Loan: return Conflicts::tr("대여");
    case ConflictLabel::Kit: return Conflicts::tr("교구");
    case ConflictLabel::Model: return Conflicts::tr("기종");
    case ConflictLabel::Reservation: return Conflicts::tr("예약");
    case ConflictLabel::Center: return Conflicts::tr("센터");
    case ConflictLabel::OutDay: return Conflicts::tr("대여일");
    case ConflictLabel::DueDay: return Conflicts::tr("반납 예정일");
    case ConflictLabel::ReturnDay: return Conflicts::tr("반납일");
    case ConflictLabel::PickUp: return Conflicts::tr("수령일");
    case ConflictLabel::Quantity: return Conflicts::tr("수량");
    case ConflictLabel::Day: return Conflicts::tr("날짜");
    case ConflictLabel::Part: return Conflicts::tr("구성품");
    case ConflictLabel::Name: return Conflicts::tr("이름");
    case ConflictLabel::Level: return Conflicts::tr("학교급");
    case ConflictLabel::Office: return Conflicts::tr("교육지원청");
    case ConflictLabel::District: return Conflicts::tr("구");
    case ConflictLabel::Phone: return Conflicts::tr("전화");
    case ConflictLabel::Email: return Conflicts::tr("이메일");
    case ConflictLabel::Subject: return Conflicts::tr("과목");
    case ConflictLabel::Shelf: return Conflicts::tr("보관 위치");
    case ConflictLabel::Code: return Conflicts::tr("번호");
    case ConflictLabel::Rule: return Conflicts::tr("규칙");
    case ConflictLabel::Reason: return Conflicts::tr("까닭");
    case ConflictLabel::Clerk: return Conflicts::tr("담당자");
    case ConflictLabel::Destination: return Conflicts::tr("받는 센터");
    case ConflictLabel::Manifest: return Conflicts::tr("명세서");
  }
  return {};
}

QString decisionText(const ConflictDecision& decision) {
  switch (decision.what) {
    case Decision::Seen: return Conflicts::tr("확인함");
    case Decision::TakeOther: return with(Conflicts::tr("다른 값으로"), decision.detail);
    case Decision::TakeCount: return with(Conflicts::tr("센 대로 두기"), decision.detail);
    case Decision::BookAgain: return bookAgainText(decision);
    case Decision::CancelAgain: return Conflicts::tr("나머지 취소");
    case Decision::GiveCode: return Conflicts::tr("새 번호 주기");
    case Decision::Merge: return Conflicts::tr("한 사람으로 합치기");
    case Decision::TakeBack: return Conflicts::tr("반납 처리");
    case Decision::WaiveClaim: return with(Conflicts::tr("변상 청구 철회"), decision.detail);
  }
  return {};
}

QString whoText(const ConflictSide& side) {
  QStringList parts{shortDayText(seoulDay(side.at)) + QLatin1Char(' ') + timeText(side.at)};
  if (!side.centerName.empty()) parts << qs(side.centerName);
  if (!side.clerk.empty()) parts << qs(side.clerk);
  return parts.join(QStringLiteral(" · "));
}

Tint tintOf(Severity severity) {
  switch (severity) {
    case Severity::Info: return Tint::Info;
    case Severity::Yellow: return Tint::Warn;
    case Severity::Red: return Tint::Bad;
  }
  return Tint::Plain;
}

}  // namespace kstem::ui
