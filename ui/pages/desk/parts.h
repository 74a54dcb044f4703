#pragma once

#include <vector>

#include "core/service/desk_view.h"
#include "ui/models/cell_model.h"

namespace kstem::ui {

/// The rows 구성품, 정수, 확인, 상태 of a box that is about to leave.
std::vector<CellRow> lendingParts(const std::vector<PartView>& parts);
/// Whether the counts can still be stepped.
enum class CountsOpen { No, Yes };
/// The rows 구성품, 나갈 때, 들어온 수, 상태, 비고 of a box that came back.
std::vector<CellRow> returningParts(const std::vector<PartView>& parts, CountsOpen open);

}  // namespace kstem::ui
