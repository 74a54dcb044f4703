#pragma once

#include <QString>
#include <vector>

#include "core/service/queries/today_view.h"
#include "ui/models/cell_model.h"

namespace kstem::ui {

// The rows of the page 오늘.

/// What became of the last call and what was promised, as two lines.
Cell callCell(const OverdueLoan& overdue);
/// What a clerk should know about records that disagree, and what to do.
QString attentionText(AttentionKind kind);

/// `phone` stands instead of the masked one where it was opened.
CellRow rowOf(const OverdueLoan& overdue, const QString& phone);
CellRow rowOf(const HandoverLoan& handover);
CellRow rowOf(const WaitingKit& kit, Day today);
CellRow rowOf(const AttentionItem& item, Day today);
CellRow rowOf(const OwedParts& owed);
CellRow rowOf(const RestockPart& part);
CellRow rowOf(const PlannedInspection& planned);
CellRow rowOf(const TodayClosure& closure);
CellRow pickUpRow(const ReservationItem& item, Day today);
CellRow dueRow(const TodayLoan& loan, Day today);
CellRow unprintedRow(const TodayLoan& loan);

}  // namespace kstem::ui
