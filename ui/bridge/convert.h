#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/korean.h"
#include "core/domain/code.h"

namespace kstem::ui {

// Core's values as the screen and the paper show them, and back. The only place that knows how a
// day, a time and a code are written.

QString qs(std::string_view utf8);

QString dayText(Day day);            ///< "2026. 11. 22.(일)"
QString shortDayText(Day day);       ///< "11. 22.(일)"
QString plainDayText(Day day);       ///< "2026. 11. 22."
QString plainShortDayText(Day day);  ///< "11. 22."
QString dayFormat();                 ///< of a field for a day, "yyyy. M. d."
QString timeText(Millis at);         ///< "09:05", in Seoul
QString secondsText(Millis at);      ///< "10:14:07", in Seoul
/// "11. 22. 09:05 기준": what is known of another center; nothing for nothing.
QString asOfText(const std::optional<Millis>& at);
QString codeText(const Code& code);  ///< "1 01 000231 8"
/// A day in ISO form as a short day, ten digits as a code, anything else as it is.
QString shownText(std::string_view value);

QDate toQDate(Day day);
Day toDay(QDate date);
/// What a hand types for a day: "11.30", "1130", "30", "2026-11-30", "+7". Days without a year are
/// the next such day from `today` on. Nothing when there is no such day.
std::optional<Day> typedDay(const QString& typed, Day today);

/// What is there of it, with dots between: "수학 · 02-490-1234".
QString dotted(QStringList parts);
QString withParticle(const QString& word, Particle particle);

}  // namespace kstem::ui
