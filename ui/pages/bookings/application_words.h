#pragma once

#include <QString>

#include "core/sheets/application_import.h"
#include "ui/theme.h"

namespace kstem::ui {

/// What a column of a sheet of applications tells: "신청번호", "인수일", …
QString fieldWord(ApplicationField field);
/// "예약", "변경", "이미 있음", "안 받음".
QString outcomeWord(ApplicationOutcome outcome);
Tint outcomeTint(ApplicationOutcome outcome);
/// Why a row is not taken, as one sentence with what it is about.
QString refusalText(const Error& error);

}  // namespace kstem::ui
