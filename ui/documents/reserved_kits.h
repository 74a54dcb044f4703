#pragma once

#include "core/service/papers.h"
#include "ui/documents/flow_blocks.h"

namespace kstem::ui::flow {

// What the papers of a reservation have in common.

/// The kits and their days.
FieldsBlock fieldsOf(const ReservedKits& kits);
/// Where they are picked up.
FieldsBlock fieldsOf(const PaperCenter& center);
/// What to know before one comes.
QStringList pickUpNotes(const ReservedKits& kits);

}  // namespace kstem::ui::flow
