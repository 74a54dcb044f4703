#include "ui/pages/today/today_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct Today {
  Q_DECLARE_TR_FUNCTIONS(Today)
};

QString teacherText(const TodayLoan& loan) {
  return loan.teacherName.empty() ? QString() : Today::tr("%1 교사").arg(qs(loan.teacherName));
}

/// "마이크로비트 세트", "마이크로비트 세트 외 2세트".
QString kitsText(const std::vector<NamedKit>& kits) {
  if (kits.empty()) return {};
  const QString first = qs(kits.front().model);
  const auto others = kits.size() - 1;
  return others == 0 ? first : Today::tr("%1 외 %2세트").arg(first).arg(others);
}

QString setsText(std::size_t sets) { return Today::tr("%n세트", nullptr, static_cast<int>(sets)); }

/// The time of today, else the day.
QString sinceText(Millis at, Day today) {
  const Day day = seoulDay(at);
  return day == today ? timeText(at) : shortDayText(day);
}

QString callText(CallResult result) {
  switch (result) {
    case CallResult::Reached: return Today::tr("전화함");
    case CallResult::NoAnswer: return Today::tr("부재");
    case CallResult::Promised: return Today::tr("약속함");
  }
  return {};
}

Cell nameCell(const QString& text, const QString& sub) {
  return {.text = text, .sub = sub, .strong = true};
}

}  // namespace

Cell callCell(const OverdueLoan& overdue) {
  if (!overdue.lastCall) {
    const QString letter =
        overdue.letters > 0 ? Today::tr("안내문 %n회", nullptr, overdue.letters) : QString();
    return {.text = Today::tr("통화 없음"), .sub = letter};
  }
  const QString last =
      dotted({shortDayText(overdue.lastCall->day), callText(overdue.lastCall->result)});
  if (!overdue.promised) return {.text = last, .sub = qs(overdue.lastCall->clerk)};
  const QString day = shortDayText(*overdue.promised);
  return {.text = overdue.promiseBroken ? Today::tr("! 약속 %1 지남").arg(day)
                                        : Today::tr("약속 %1").arg(day),
          .sub = last,
          .tint = overdue.promiseBroken ? Tint::Bad : Tint::Info,
          .strong = true};
}

QString attentionText(AttentionKind kind) {
  switch (kind) {
    case AttentionKind::TwoCheckouts:
      return Today::tr("두 번 대여되었습니다. 먼저 빌린 학교에 확인하십시오.");
    case AttentionKind::ReturnWithoutLoan:
      return Today::tr("대여 기록 없이 반납되었습니다. 빌린 학교를 확인하십시오.");
    case AttentionKind::TwoReturns:
      return Today::tr("반납이 두 번 적혔습니다. 실제 반납일을 확인하십시오.");
    case AttentionKind::LostButSeen:
      return Today::tr("분실한 교구를 보았습니다. 변상 청구를 다시 보십시오.");
    case AttentionKind::RetiredButOut:
      return Today::tr("불용 교구가 대여되었습니다. 돌아오면 따로 두십시오.");
    case AttentionKind::RetiredButSeen: return Today::tr("불용 교구를 보았습니다. 따로 두십시오.");
    case AttentionKind::SeenWhileOut:
      return Today::tr("대여 중인 교구를 보았습니다. 반납인지 확인하십시오.");
    case AttentionKind::FieldConflict:
      return Today::tr("두 자리에서 다르게 고쳤습니다. 맞게 다시 저장하십시오.");
    case AttentionKind::PartCounts:
      return Today::tr("두 곳에서 센 수가 다릅니다. 적은 쪽으로 두었으니 다시 세어 보십시오.");
    case AttentionKind::RenewalVoid:
      return Today::tr("연장하는 사이에 반납되었습니다. 연장은 없던 일이니 확인만 하십시오.");
    case AttentionKind::RenewalShortened:
      return Today::tr("먼저 정해진 예약이 있어 연장을 줄였습니다. 빌린 학교에 알리십시오.");
    case AttentionKind::ReservationLost:
      return Today::tr("먼저 정해진 예약이 있어 받지 못했습니다. 다른 날을 안내하십시오.");
    case AttentionKind::ReservationTaken:
      return Today::tr("예약한 교구가 다른 학교에 대여되었습니다. 다른 날을 안내하십시오.");
    case AttentionKind::ReservationEndVoid:
      return Today::tr("끝난 예약의 교구를 그사이 내주었습니다. 나머지를 다시 정하십시오.");
    case AttentionKind::SentWhileLent:
      return Today::tr("보내는 사이에 대여되었습니다. 이송은 없던 일이니 확인만 하십시오.");
    case AttentionKind::SentTwice:
      return Today::tr("두 자리에서 다른 곳으로 보냈습니다. 어느 상자에 있는지 확인하십시오.");
    case AttentionKind::ReceivedElsewhere:
      return Today::tr("보낸 곳이 아닌 센터에 도착했습니다. 다음 이송에 다시 보내십시오.");
    case AttentionKind::ReceivedUnsent:
      return Today::tr("보낸 기록 없이 도착했습니다. 보낸 센터의 파일을 가져오십시오.");
    case AttentionKind::MissedOnArrival:
      return Today::tr("보낸 교구가 도착하지 않았습니다. 두 센터에서 찾아보십시오.");
    case AttentionKind::CodeTwice:
      return Today::tr("같은 번호를 먼저 쓴 것이 있습니다. 새 번호를 주고 라벨을 바꾸십시오.");
    case AttentionKind::ReturnedElsewhere:
      return Today::tr("다른 센터에서 반납되었습니다. 어떻게 옮겨 올지 정하십시오.");
    case AttentionKind::TeacherTwice:
      return Today::tr("같은 교사가 두 번 등록되었습니다. 같은 사람이면 합치십시오.");
    case AttentionKind::LentWhileHeld:
      return Today::tr("다른 센터에서 연체한 학교에 대여했습니다. 학교에 확인하십시오.");
    case AttentionKind::ClerkGone:
      return Today::tr("그만둔 담당자의 이름으로 적혔습니다. 누가 했는지 확인하십시오.");
    case AttentionKind::DueOnClosed:
      return Today::tr("대여증의 반납일에 센터가 쉽니다. 그날이 그대로이니 학교에 알리십시오.");
    case AttentionKind::UnknownKind:
      return Today::tr("더 새로운 프로그램의 기록입니다. 프로그램을 새로 설치하십시오.");
  }
  return {};
}

CellRow rowOf(const OverdueLoan& overdue, const QString& phone) {
  const TodayLoan& loan = overdue.loan;
  const QString who =
      dotted({teacherText(loan), phone.isEmpty() ? qs(loan.phone) : phone, kitsText(loan.kits)});
  return {{nameCell(qs(loan.schoolName), who),
           {.text = Today::tr("! %n일 연체", nullptr, overdue.daysLate),
            .kind = CellKind::Chip,
            .tint = Tint::Bad},
           callCell(overdue)}};
}

CellRow pickUpRow(const ReservationItem& item, Day today) {
  const QString kits = Today::tr("%1 %n세트", nullptr, item.quantity - item.collected)
                           .arg(qs(item.modelName));
  const bool ready = item.stage == ReservationStage::Ready;
  Cell day{.text = item.pickUp == today ? Today::tr("오늘") : shortDayText(item.pickUp)};
  if (item.pickUp < today) day.tint = Tint::Warn;
  return {{nameCell(qs(item.schoolName), dotted({Today::tr("%1 교사").arg(qs(item.teacherName)), kits})),
           day,
           {.text = ready ? Today::tr("✓ 준비됨") : Today::tr("준비할 것"),
            .kind = CellKind::Chip,
            .tint = ready ? Tint::Ok : Tint::Info}}};
}

CellRow dueRow(const TodayLoan& loan, Day today) {
  const bool now = loan.due == today;
  return {{nameCell(qs(loan.schoolName), dotted({teacherText(loan), kitsText(loan.kits)})),
           {.text = setsText(loan.kits.size()), .kind = CellKind::Number},
           {.text = now ? Today::tr("오늘") : shortDayText(loan.due),
            .kind = CellKind::Chip,
            .tint = now ? Tint::Brand : Tint::Plain}}};
}

CellRow unprintedRow(const TodayLoan& loan) {
  return {{nameCell(qs(loan.schoolName), dotted({teacherText(loan), kitsText(loan.kits)})),
           {.text = setsText(loan.kits.size()), .kind = CellKind::Number},
           {.text = codeText(loan.code), .kind = CellKind::Code}}};
}

CellRow rowOf(const HandoverLoan& handover) {
  const TodayLoan& loan = handover.loan;
  const QString moved =
      Today::tr("%1 교사는 이제 %2").arg(qs(loan.teacherName), qs(handover.newSchool));
  return {{nameCell(qs(loan.schoolName), dotted({moved, kitsText(loan.kits)})),
           {.text = setsText(loan.kits.size()), .kind = CellKind::Number},
           {.text = shortDayText(loan.due)}}};
}

CellRow rowOf(const WaitingKit& waiting, Day today) {
  const NamedKit& kit = waiting.kit;
  const QString since = waiting.since ? sinceText(*waiting.since, today) : QString();
  if (waiting.standing == Standing::ToCheck)
    return {{nameCell(qs(kit.model), dotted({codeText(kit.code), qs(waiting.school)})),
             {.text = since}}};
  QStringList lacking;
  for (const std::string& part : waiting.keyParts) lacking.append(qs(part));
  const QString why =
      lacking.isEmpty() ? QString() : Today::tr("%1 없음").arg(lacking.join(QStringLiteral(", ")));
  const bool repair = waiting.standing == Standing::Repair;
  return {{nameCell(qs(kit.model), dotted({codeText(kit.code), why, qs(waiting.shelf), since})),
           {.text = repair ? Today::tr("수리") : Today::tr("점검"),
            .kind = CellKind::Chip,
            .tint = repair ? Tint::Warn : Tint::Info}}};
}

CellRow rowOf(const AttentionItem& item, Day today) {
  const QString about = dotted({qs(item.name), codeText(item.code)});
  return {
      {nameCell(about.isEmpty() ? Today::tr("알 수 없는 기록") : about, attentionText(item.kind)),
       {.text = sinceText(item.at, today)}}};
}

CellRow rowOf(const OwedParts& owed) {
  QStringList parts;
  for (const OwedParts::Part& part : owed.parts)
    parts.append(Today::tr("%1 %2점").arg(qs(part.name)).arg(part.open));
  return {{nameCell(qs(owed.schoolName),
                    dotted({parts.join(QStringLiteral(", ")), qs(owed.kit.model)})),
           {.text = shortDayText(owed.day)}}};
}

CellRow rowOf(const RestockPart& part) {
  const QString wakes =
      part.waiting == 0 ? QString() : Today::tr("채우면 %n세트 다시 대여", nullptr, part.waiting);
  const QString owed =
      part.owed == 0 ? QString() : Today::tr("학교가 변상할 %n점", nullptr, part.owed);
  return {{nameCell(qs(part.partName), dotted({wakes, owed, qs(part.modelName)})),
           {.text = setsText(static_cast<std::size_t>(part.kits)), .kind = CellKind::Number},
           {.text = Today::tr("%1점 보충").arg(part.missing),
            .kind = CellKind::Chip,
            .tint = Tint::Warn}}};
}

CellRow rowOf(const PlannedInspection& planned) {
  const bool loans = planned.cause == InspectionCause::Loans;
  const QString why =
      loans ? Today::tr("대여 %n번", nullptr, planned.since.loans)
            : Today::tr("%1 점검").arg(dayText(planned.since.day));
  return {{nameCell(qs(planned.kit.model), dotted({codeText(planned.kit.code), qs(planned.shelf)})),
           {.text = why, .kind = CellKind::Chip, .tint = Tint::Info}}};
}

CellRow rowOf(const TodayClosure& closure) {
  const QString days =
      closure.first == closure.last
          ? shortDayText(closure.first)
          : Today::tr("%1 – %2").arg(shortDayText(closure.first), shortDayText(closure.last));
  const bool ours = closure.by == ClosedBy::Closure;
  return {{{.text = qs(closure.name), .strong = true},
           {.text = days},
           {.text = ours ? Today::tr("휴관") : Today::tr("공휴일"),
            .kind = CellKind::Chip,
            .tint = ours ? Tint::Info : Tint::Plain}}};
}

}  // namespace kstem::ui
