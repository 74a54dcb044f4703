#include "ui/pages/desk/parts.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct Parts {
  Q_DECLARE_TR_FUNCTIONS(Parts)
};

struct State {
  QString text;
  Tint tint;
};

QString nameOf(const PartView& part) {
  return part.consumable ? Parts::tr("%1 (소모품)").arg(qs(part.name)) : qs(part.name);
}

State outState(const PartView& part) {
  const int missing = part.expected - part.out;
  if (missing <= 0) return {Parts::tr("✓ 이상 없음"), Tint::Ok};
  if (part.consumable) return {Parts::tr("%1 적음").arg(missing), Tint::Plain};
  return {Parts::tr("! %1 부족").arg(missing), part.keyPart ? Tint::Bad : Tint::Warn};
}

QString wonText(int won) {
  return won > 0 ? Parts::tr("변상 %1원").arg(QLocale(QLocale::Korean).toString(won)) : QString();
}

/// What stands beside the state: the note on the damage and what it costs.
QString remarkOf(const PartView& part) {
  QStringList remarks;
  if (!part.note.empty()) remarks.append(QStringLiteral("“%1”").arg(qs(part.note)));
  remarks.append(wonText(part.claimWon));
  remarks.removeAll(QString());
  return remarks.join(QStringLiteral(" · "));
}

State inState(const PartView& part) {
  const int missing = part.out - part.in;
  if (part.broken > 0) return {Parts::tr("! 파손 %1").arg(part.broken), Tint::Warn};
  if (missing == 0 && part.ticked) return {Parts::tr("✓ 카드 확인"), Tint::Ok};
  if (missing == 0) return {Parts::tr("✓ 이상 없음"), Tint::Ok};
  if (missing < 0) return {Parts::tr("%1 더 들어옴").arg(-missing), Tint::Info};
  if (part.consumable) return {Parts::tr("소모 %1").arg(missing), Tint::Plain};
  return {Parts::tr("! 분실 %1").arg(missing), Tint::Bad};
}

Cell numberCell(int number) { return {.text = QString::number(number), .kind = CellKind::Number}; }

Cell stateCell(const State& state) {
  return {.text = state.text, .kind = CellKind::Chip, .tint = state.tint};
}

}  // namespace

std::vector<CellRow> lendingParts(const std::vector<PartView>& parts) {
  std::vector<CellRow> rows;
  for (const PartView& part : parts) {
    const State state = outState(part);
    Cell there = numberCell(part.out);
    there.kind = CellKind::Stepper;
    there.spoken = Parts::tr("나갈 수 %1").arg(part.out);
    there.strong = part.out < part.expected;
    there.tint = there.strong ? state.tint : Tint::Plain;
    rows.push_back({{{.text = nameOf(part), .strong = part.keyPart},
                     numberCell(part.expected),
                     there,
                     stateCell(state)}});
  }
  return rows;
}

std::vector<CellRow> returningParts(const std::vector<PartView>& parts, CountsOpen open) {
  std::vector<CellRow> rows;
  for (const PartView& part : parts) {
    const State state = inState(part);
    const bool bad = state.tint == Tint::Bad || state.tint == Tint::Warn;
    Cell back = numberCell(part.in);
    if (open == CountsOpen::Yes) back.kind = CellKind::Stepper;
    back.strong = true;
    back.tint = bad ? state.tint : Tint::Plain;
    back.spoken = Parts::tr("들어온 수 %1").arg(part.in);
    rows.push_back({{{.text = nameOf(part)},
                     numberCell(part.out),
                     back,
                     stateCell(state),
                     {.text = remarkOf(part)}},
                    bad ? state.tint : Tint::Plain});
  }
  return rows;
}

}  // namespace kstem::ui
