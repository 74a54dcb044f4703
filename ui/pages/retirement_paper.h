#pragma once

#include "core/service/paper_data.h"
#include "ui/documents/make_paper.h"

namespace kstem::ui {

/// 불용 조서 of one kit.
MakePaper retirementRecordOf(const KitId& kit);
/// 불용 조서 of the kits here that were retired in the school year of the day of printing.
MakePaper retirementRecordOfYear();

}  // namespace kstem::ui
