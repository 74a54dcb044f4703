#include "ui/pages/bookings/booking_words.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct BookingWords {
  Q_DECLARE_TR_FUNCTIONS(BookingWords)
};

/// At most this many, and no more than a third of what is there, is little.
constexpr int kFew = 2;
constexpr int kThird = 3;

}  // namespace

QString busyWord(Busy why) {
  switch (why) {
    case Busy::OnLoan: return BookingWords::tr("대여 중");
    case Busy::Overdue: return BookingWords::tr("연체");
    case Busy::Turnaround: return BookingWords::tr("반납 뒤 점검");
    case Busy::ToCheck: return BookingWords::tr("확인 대기");
    case Busy::ToInspect: return BookingWords::tr("점검");
    case Busy::Short: return BookingWords::tr("핵심 구성품 부족");
    case Busy::Kept: return BookingWords::tr("예약");
    case Busy::OnTheWay: return BookingWords::tr("이송 중");
    case Busy::Repair: return BookingWords::tr("수리");
    case Busy::Lost: return BookingWords::tr("분실");
    case Busy::Retired: return BookingWords::tr("불용");
  }
  return {};
}

Tint busyTint(Busy why) {
  switch (why) {
    case Busy::OnLoan: return Tint::Brand;
    case Busy::Kept: return Tint::Info;
    case Busy::Overdue:
    case Busy::Lost: return Tint::Bad;
    case Busy::Short:
    case Busy::Repair: return Tint::Warn;
    case Busy::Turnaround:
    case Busy::ToCheck:
    case Busy::ToInspect:
    case Busy::OnTheWay:
    case Busy::Retired: return Tint::Plain;
  }
  return Tint::Plain;
}

QString barText(const KitBar& bar) {
  const QString who = dotted({qs(bar.school), qs(bar.teacher)});
  if (bar.why == Busy::OnLoan && !who.isEmpty()) return who;
  if (bar.why == Busy::Overdue)
    return BookingWords::tr("연체 — %1 (돌아올 때까지 예약 불가)").arg(qs(bar.school));
  if (bar.why == Busy::Turnaround) return BookingWords::tr("점검");
  return dotted({busyWord(bar.why), who});
}

QString promiseText(const PromiseLane& promise) {
  const QString word = promise.waiting ? BookingWords::tr("대기 %1번").arg(promise.place)
                       : promise.asked ? BookingWords::tr("요청")
                                       : BookingWords::tr("예약");
  return dotted({word, BookingWords::tr("%n세트", nullptr, promise.quantity), qs(promise.school),
                 qs(promise.teacher)});
}

int shownCount(const DayCount& count) { return std::max(0, count.available()); }

Tint countTint(const DayCount& count) {
  if (count.closed) return Tint::Plain;
  const int free = count.available();
  if (free <= 0) return Tint::Bad;
  return free <= kFew && kThird * free <= count.pool ? Tint::Warn : Tint::Ok;
}

QString countText(const DayCount& count) {
  QStringList parts{BookingWords::tr("%n세트 가능", nullptr, shownCount(count))};
  if (count.available() < 0) parts.append(BookingWords::tr("부족 %1").arg(-count.available()));
  if (count.waiting > 0) parts.append(BookingWords::tr("대기 %1").arg(count.waiting));
  return dotted(parts);
}

QString closedText(const ClosedDay& closed) {
  switch (closed.by) {
    case ClosedBy::Weekend: return BookingWords::tr("주말");
    case ClosedBy::Holiday: return qs(closed.name);
    case ClosedBy::Closure:
      return closed.name.empty() ? BookingWords::tr("휴관")
                                 : BookingWords::tr("휴관: %1").arg(qs(closed.name));
  }
  return {};
}

QString untilText(Day last) {
  if (last >= kNever - 1) return BookingWords::tr("돌아올 때까지");
  return BookingWords::tr("%1까지").arg(shortDayText(last));
}

QString daysText(Day first, Day last) {
  if (first == last) return shortDayText(first);
  return shortDayText(first) + QStringLiteral(" – ") + shortDayText(last);
}

QString setWord(ReservationSet set) {
  switch (set) {
    case ReservationSet::Open: return BookingWords::tr("예정");
    case ReservationSet::PickUpsDue: return BookingWords::tr("오늘 인수");
    case ReservationSet::Waiting: return BookingWords::tr("대기");
    case ReservationSet::Requested: return BookingWords::tr("요청");
    case ReservationSet::Ended: return BookingWords::tr("끝남");
    case ReservationSet::All: return BookingWords::tr("모두");
  }
  return {};
}

QString stageWord(ReservationStage stage) {
  switch (stage) {
    case ReservationStage::Requested: return BookingWords::tr("요청");
    case ReservationStage::Accepted: return BookingWords::tr("확정");
    case ReservationStage::Waiting: return BookingWords::tr("대기");
    case ReservationStage::Ready: return BookingWords::tr("준비됨");
    case ReservationStage::PartlyCollected: return BookingWords::tr("일부 인수");
    case ReservationStage::Collected: return BookingWords::tr("인수함");
    case ReservationStage::Refused: return BookingWords::tr("반려");
    case ReservationStage::Expired: return BookingWords::tr("기한 지남");
    case ReservationStage::Cancelled: return BookingWords::tr("취소");
    case ReservationStage::Released: return BookingWords::tr("놓아줌");
  }
  return {};
}

Tint stageTint(ReservationStage stage) {
  switch (stage) {
    case ReservationStage::Accepted: return Tint::Brand;
    case ReservationStage::Ready:
    case ReservationStage::Collected: return Tint::Ok;
    case ReservationStage::Requested:
    case ReservationStage::PartlyCollected: return Tint::Info;
    case ReservationStage::Waiting: return Tint::Warn;
    case ReservationStage::Refused:
    case ReservationStage::Expired: return Tint::Bad;
    case ReservationStage::Cancelled:
    case ReservationStage::Released: return Tint::Plain;
  }
  return Tint::Plain;
}

QString offerText(const Offer& offer, const QString& center, int wanted) {
  const QString from = shortDayText(offer.pickUp);
  switch (offer.kind) {
    case OfferKind::Part: return BookingWords::tr("%1세트만 가능").arg(offer.quantity);
    case OfferKind::Earlier:
    case OfferKind::Later:
      return BookingWords::tr("%1부터 %2세트 가능").arg(from).arg(offer.quantity);
    case OfferKind::OtherCenter:
      return BookingWords::tr("%1에서 %2세트 가능").arg(center).arg(offer.quantity);
    case OfferKind::Transfer:
      return BookingWords::tr("%1 %2세트를 %3 이송하면 %4세트 가능")
          .arg(center)
          .arg(offer.quantity)
          .arg(shortDayText(offer.sendOn))
          .arg(wanted);
  }
  return {};
}

QString offerButton(const Offer& offer, const QString& center) {
  switch (offer.kind) {
    case OfferKind::Part: return BookingWords::tr("%1세트만").arg(offer.quantity);
    case OfferKind::Earlier:
    case OfferKind::Later: return daysText(offer.pickUp, offer.due);
    case OfferKind::OtherCenter: return BookingWords::tr("%1에서 인수").arg(center);
    case OfferKind::Transfer: return {};
  }
  return {};
}

}  // namespace kstem::ui
