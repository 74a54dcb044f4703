#pragma once

#include <QString>

#include "core/service/queries/availability_view.h"
#include "core/service/queries/reservation_view.h"
#include "ui/theme.h"

namespace kstem::ui {

// How availability and reservations are said; the table, its reasons, the list and the form agree.

/// "대여 중", "연체", "점검", …
QString busyWord(Busy why);
Tint busyTint(Busy why);
/// What stands in a bar: "중화중학교 · 김하늘", "연체 — 신내초등학교 (돌아올 때까지 예약 불가)".
QString barText(const KitBar& bar);
QString promiseText(const PromiseLane& promise);
/// How the number of a day is tinted; Plain on a closed day.
Tint countTint(const DayCount& count);
/// Never below zero: what is missing is said beside it.
int shownCount(const DayCount& count);
/// "2세트 가능", "0세트 · 부족 1", "휴관: 추석".
QString countText(const DayCount& count);
/// "주말", "추석", "휴관: 정기 점검".
QString closedText(const ClosedDay& closed);
/// "10. 12.(월)까지", "돌아올 때까지".
QString untilText(Day last);
/// "11. 27.(금) – 12. 4.(금)".
QString daysText(Day first, Day last);

/// "예정", "오늘 인수", …
QString setWord(ReservationSet set);
QString stageWord(ReservationStage stage);
Tint stageTint(ReservationStage stage);

/// "북부 1세트를 11. 27.(금) 이송하면 3세트 가능"; `center` is the short name of the offer's.
QString offerText(const Offer& offer, const QString& center, int wanted);
/// The words of the button that takes it; empty for what the form cannot take.
QString offerButton(const Offer& offer, const QString& center);

}  // namespace kstem::ui
