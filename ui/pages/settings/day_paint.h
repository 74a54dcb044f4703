#pragma once

#include "core/service/queries/calendar_view.h"
#include "ui/theme.h"

namespace kstem::ui {

// How a day of the calendar is shown and spoken; the month and the year agree.

/// The layer that decides about a day; nothing for a plain open day.
const DayLayer* topLayer(const CalendarDay& day);
/// "추석", "휴관: 시설 점검", "개관: 행사"; a weekend has no words.
QString layerText(const DayLayer& layer);
Tint layerTint(const DayLayer& layer);
/// Everything about a day in one line: "2026. 9. 26.(토) · 주말 · 추석".
QString spokenDay(const CalendarDay& day);

}  // namespace kstem::ui
