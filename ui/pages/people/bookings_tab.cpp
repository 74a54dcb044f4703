#include "ui/pages/people/bookings_tab.h"

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_words.h"

namespace kstem::ui {
namespace {

QString placeText(const ReservationItem& item) {
  return item.placeInLine > 0 ? BookingsTab::tr("%1번째").arg(item.placeInLine) : QString();
}

CellRow rowOf(const ReservationItem& item) {
  return {
      {{.text = BookingsTab::tr("%1 %n세트", nullptr, item.quantity).arg(qs(item.modelName)),
        .sub = codeText(item.code),
        .strong = true},
       {.text = qs(item.teacherName), .sub = dotted({qs(item.purpose), qs(item.pupilsOf)})},
       {.text = dayText(item.pickUp), .sub = BookingsTab::tr("%1에서").arg(qs(item.centerName))},
       {.text = shortDayText(item.due), .sub = placeText(item)},
       {.text = stageWord(item.stage), .kind = CellKind::Chip, .tint = stageTint(item.stage)}}};
}

}  // namespace

BookingsTab::BookingsTab(QWidget* parent)
    : ListTab(QStringLiteral("schoolBookings"), tr("이 학교의 예약"),
              {tr("교구"), tr("교사"), tr("인수일"), tr("반납 예정"), tr("상태")}, 0,
              tr("예약이 없습니다. 예약 쪽(F3)에서 새 예약을 적으면 여기에 나타납니다."), parent) {
  addButton(QStringLiteral("openReservation"), tr("예약 열기"), QStringLiteral("Alt+O"), Needs::Row,
            [this] { openReservation(); });
  connect(table(), &CellTable::rowOpened, this, &BookingsTab::openReservation);
}

void BookingsTab::showSchool(const SchoolPageView& school) {
  m_ids.clear();
  std::vector<CellRow> rows;
  for (const ReservationItem& item : school.reservations) {
    m_ids.push_back(item.id);
    rows.push_back(rowOf(item));
  }
  setRows(std::move(rows));
}

void BookingsTab::openReservation() {
  if (const auto row = selected(m_ids.size()))
    Q_EMIT openAsked(HitKind::Reservation, aggOf(m_ids[*row]));
}

}  // namespace kstem::ui
