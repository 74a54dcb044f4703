#pragma once

#include "core/service/paper_data.h"
#include "ui/documents/make_paper.h"

namespace kstem::ui {

/// 파손·분실 보고서 of a loan, or of what is still owed for a kit or by a school.
MakePaper damageReportOf(const DamageOf& about);

}  // namespace kstem::ui
