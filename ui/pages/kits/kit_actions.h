#pragma once

#include "core/service/queries/kit_page.h"
#include "ui/widgets/subject_panel.h"

namespace kstem::ui {

// What is asked before something is done with a kit; each fills in one intent.

ActionPanel* shelfPanel(const KitPageView& kit, QWidget* parent);
ActionPanel* aliasPanel(const KitPageView& kit, QWidget* parent);
ActionPanel* inspectPanel(const KitPageView& kit, QWidget* parent);
ActionPanel* repairPanel(const KitPageView& kit, QWidget* parent);
/// Needs a reason.
ActionPanel* retirePanel(const KitPageView& kit, QWidget* parent);
ActionPanel* notePanel(const KitPageView& kit, QWidget* parent);
/// 변상 처리 of one part of this kit.
ActionPanel* settlePanel(const KitPageView& kit, const KitClaim& claim, QWidget* parent);

}  // namespace kstem::ui
