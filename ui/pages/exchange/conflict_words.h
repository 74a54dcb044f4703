#pragma once

#include <QString>

#include "core/service/queries/conflict_view.h"
#include "ui/theme.h"

namespace kstem::ui {

/// What a line of a side is about: "학교".
QString labelText(ConflictLabel label);
/// What a button says; the value it would set stands in it.
QString decisionText(const ConflictDecision& decision);
/// "11. 18.(수) 14:02 · 서부 · 오세린".
QString whoText(const ConflictSide& side);
Tint tintOf(Severity severity);

}  // namespace kstem::ui
