#include "ui/bridge/convert.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kstem::ui {
namespace {

struct Days {
  Q_DECLARE_TR_FUNCTIONS(Days)
};

QString weekdayText(Weekday weekday) {
  switch (weekday) {
    case Weekday::Sun: return Days::tr("일", "weekday");
    case Weekday::Mon: return Days::tr("월", "weekday");
    case Weekday::Tue: return Days::tr("화", "weekday");
    case Weekday::Wed: return Days::tr("수", "weekday");
    case Weekday::Thu: return Days::tr("목", "weekday");
    case Weekday::Fri: return Days::tr("금", "weekday");
    case Weekday::Sat: return Days::tr("토", "weekday");
  }
  return {};
}

constexpr Millis kDayMillis = 24 * 60 * 60 * 1000;
constexpr Millis kSeoulOffset = 9 * 60 * 60 * 1000;

QTime seoulTime(Millis at) {
  return QTime::fromMSecsSinceStartOfDay(static_cast<int>((at + kSeoulOffset) % kDayMillis));
}

std::optional<Day> dayOf(int year, int month, int day) {
  const auto made = Day::of(year, month, day);
  return made ? std::optional(*made) : std::nullopt;
}

/// Month and day, this year or the next.
std::optional<Day> nextSuch(int month, int day, Day today) {
  const auto thisYear = dayOf(today.year(), month, day);
  if (thisYear && *thisYear >= today) return thisYear;
  return dayOf(today.year() + 1, month, day);
}

/// Day of the month, this month or the next.
std::optional<Day> nextSuch(int day, Day today) {
  const auto thisMonth = dayOf(today.year(), today.month(), day);
  if (thisMonth && *thisMonth >= today) return thisMonth;
  const int month = today.month() % 12 + 1;
  return dayOf(today.year() + (month == 1 ? 1 : 0), month, day);
}

}  // namespace

QString qs(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString dayFormat() { return Days::tr("yyyy. M. d.", "format of a day"); }

QString dayText(Day day) {
  return Days::tr("%1(%2)", "day weekday").arg(plainDayText(day), weekdayText(day.weekday()));
}

QString shortDayText(Day day) {
  return Days::tr("%1(%2)", "day weekday").arg(plainShortDayText(day), weekdayText(day.weekday()));
}

QString plainDayText(Day day) { return toQDate(day).toString(dayFormat()); }

QString plainShortDayText(Day day) {
  return toQDate(day).toString(Days::tr("M. d.", "format of a day without its year"));
}

QString timeText(Millis at) { return seoulTime(at).toString(QStringLiteral("HH:mm")); }
QString secondsText(Millis at) { return seoulTime(at).toString(QStringLiteral("HH:mm:ss")); }
QString asOfText(const std::optional<Millis>& at) {
  if (!at) return {};
  return Days::tr("%1 %2 기준", "day time").arg(plainShortDayText(seoulDay(*at)), timeText(*at));
}
QString codeText(const Code& code) { return code == Code() ? QString() : qs(code.shown()); }

QString shownText(std::string_view value) {
  if (const auto day = Day::parse(value)) return shortDayText(*day);
  if (const auto code = Code::parse(value)) return codeText(*code);
  return qs(value);
}

QDate toQDate(Day day) { return QDate(1970, 1, 1).addDays(day.serial()); }
Day toDay(QDate date) {
  return Day::fromSerial(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
}

std::optional<Day> typedDay(const QString& typed, Day today) {
  static const QRegularExpression kShape(QStringLiteral(
      R"(^\s*(?:\+(?<plus>\d{1,3})|(?:(?<y>\d{4})[\s.\-/]+)?(?<m>\d{1,2})[\s.\-/]+(?<d>\d{1,2})[\s.]*|(?<mm>\d{2})(?<dd>\d{2})|(?<day>\d{1,2})[\s.]*)\s*$)"));
  const auto match = kShape.match(typed);
  if (!match.hasMatch()) return std::nullopt;
  const auto number = [&match](const QString& name) { return match.captured(name).toInt(); };
  const auto has = [&match](const QString& name) { return !match.captured(name).isEmpty(); };
  if (has(QStringLiteral("plus"))) return today + number(QStringLiteral("plus"));
  if (has(QStringLiteral("day"))) return nextSuch(number(QStringLiteral("day")), today);
  if (has(QStringLiteral("mm")))
    return nextSuch(number(QStringLiteral("mm")), number(QStringLiteral("dd")), today);
  const int month = number(QStringLiteral("m"));
  const int day = number(QStringLiteral("d"));
  if (has(QStringLiteral("y"))) return dayOf(number(QStringLiteral("y")), month, day);
  return nextSuch(month, day, today);
}

QString dotted(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString withParticle(const QString& word, Particle particle) {
  return qs(kstem::withParticle(word.toStdString(), particle));
}

}  // namespace kstem::ui
