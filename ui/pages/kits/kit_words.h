#pragma once

#include <QString>

#include "core/domain/kit_set.h"
#include "core/service/queries/kit_list.h"
#include "core/service/queries/kit_page.h"
#include "core/service/queries/model_list.h"
#include "ui/models/cell_model.h"

namespace kstem::ui {

// The words in which the page of the kits says what core told it.

struct StateWords {
  QString text;
  Tint tint;
};

StateWords standingWords(Standing standing);
/// As above; late and short kits say so.
StateWords stateOf(const KitListItem& kit);
StateWords stateOf(const KitPageView& kit);
QString setWords(KitSet set);

/// A line of the list: model, code and where it is; its state.
CellRow kitRow(const KitListItem& kit);
/// A line of the list of models: name, how many it has, how many stand on the shelf.
CellRow modelRow(const ModelListItem& model);
/// A line of a kit among those of its model: code, where it is, its state.
CellRow kitOfModelRow(const KitListItem& kit);

/// 구성품, 정수, 있음, 상태.
CellRow contentRow(const KitContent& part);
/// Part and school; how many; what is proposed.
CellRow claimRow(const KitClaim& claim);
/// The note with who wrote it, and the ✕ that ends it.
CellRow noteRow(const KitNote& note);
/// 이름 with what it is, 수량, 단가, 카드 번호.
CellRow partRow(const Part& part);

}  // namespace kstem::ui
