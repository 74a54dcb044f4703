#pragma once

#include <QString>

#include "core/service/queries/recent_actions.h"

namespace kstem::ui {

/// What was done: "대여 3세트", "반납", "학교 합치기".
QString doneText(const RecentAction& action);
/// What it is about beside its name: code, a second name or a day.
QString detailText(const RecentAction& action);
/// Whether it can be taken back, in a word or two.
QString stateText(ActionState state);
/// Why it cannot be taken back, and what to do; empty when it can.
QString whyNotText(const RecentAction& action);

}  // namespace kstem::ui
