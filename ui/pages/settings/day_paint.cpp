#include "ui/pages/settings/day_paint.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct CalendarWords {
  Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString named(const QString& word, const QString& name) {
  return name.isEmpty() ? word : word + QStringLiteral(": ") + name;
}

QString scopeText(DayScope scope) {
  return scope == DayScope::AllCenters ? CalendarWords::tr(" (모든 센터)") : QString();
}

}  // namespace

const DayLayer* topLayer(const CalendarDay& day) {
  return day.layers.empty() ? nullptr : &day.layers.back();
}

QString layerText(const DayLayer& layer) {
  switch (layer.kind) {
    case DayLayerKind::Weekend: return {};
    case DayLayerKind::Holiday: return qs(layer.name);
    case DayLayerKind::Closure: return named(CalendarWords::tr("휴관"), qs(layer.name));
    case DayLayerKind::Opened: return named(CalendarWords::tr("개관"), qs(layer.name));
  }
  return {};
}

Tint layerTint(const DayLayer& layer) {
  switch (layer.kind) {
    case DayLayerKind::Weekend: return Tint::Plain;
    case DayLayerKind::Holiday: return Tint::Bad;
    case DayLayerKind::Closure: return Tint::Warn;
    case DayLayerKind::Opened: return Tint::Ok;
  }
  return Tint::Plain;
}

QString spokenDay(const CalendarDay& day) {
  QStringList words{dayText(day.day)};
  for (const DayLayer& layer : day.layers)
    words.append(layer.kind == DayLayerKind::Weekend ? CalendarWords::tr("주말")
                                                     : layerText(layer) + scopeText(layer.scope));
  if (day.layers.empty()) words.append(CalendarWords::tr("여는 날"));
  return words.join(QStringLiteral(" · "));
}

}  // namespace kstem::ui
