#include "ui/pages/exchange/conflict_words.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Conflicts", text); }

QString with(const QString& words, const std::string& detail) {
  return detail.empty() ? words : words + QStringLiteral(" · ") + shownText(detail);
}

}  // namespace

QString labelText(ConflictLabel label) {
  switch (label) {
    case ConflictLabel::School: return tr("학교");
    case ConflictLabel::Teacher: return tr("교사");
    case ConflictLabel::Loan: return tr("대여");
    case ConflictLabel::Kit: return tr("교구");
    case ConflictLabel::Model: return tr("기종");
    case ConflictLabel::Reservation: return tr("예약");
    case ConflictLabel::Center: return tr("센터");
    case ConflictLabel::OutDay: return tr("대여일");
    case ConflictLabel::DueDay: return tr("반납 예정일");
    case ConflictLabel::ReturnDay: return tr("반납일");
    case ConflictLabel::PickUp: return tr("수령일");
    case ConflictLabel::Quantity: return tr("수량");
    case ConflictLabel::Day: return tr("날짜");
    case ConflictLabel::Part: return tr("구성품");
    case ConflictLabel::Name: return tr("이름");
    case ConflictLabel::Level: return tr("학교급");
    case ConflictLabel::Office: return tr("교육지원청");
    case ConflictLabel::District: return tr("구");
    case ConflictLabel::Phone: return tr("전화");
    case ConflictLabel::Email: return tr("이메일");
    case ConflictLabel::Subject: return tr("과목");
    case ConflictLabel::Shelf: return tr("보관 위치");
    case ConflictLabel::Code: return tr("번호");
    case ConflictLabel::Rule: return tr("규칙");
    case ConflictLabel::Reason: return tr("까닭");
    case ConflictLabel::Clerk: return tr("담당자");
  }
  return {};
}

QString decisionText(const ConflictDecision& decision) {
  switch (decision.what) {
    case Decision::Seen: return tr("확인함");
    case Decision::TakeOther: return with(tr("다른 값으로"), decision.detail);
    case Decision::TakeCount: return with(tr("센 대로 두기"), decision.detail);
    case Decision::BookAgain: return with(tr("다시 예약"), decision.detail);
    case Decision::CancelAgain: return tr("나머지 취소");
    case Decision::GiveCode: return tr("새 번호 주기");
    case Decision::Merge: return tr("한 사람으로 합치기");
    case Decision::TakeBack: return tr("반납 처리");
    case Decision::WaiveClaim: return with(tr("변상 청구 철회"), decision.detail);
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
