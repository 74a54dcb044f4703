#pragma once

#include <QString>

#include "core/domain/issue.h"

namespace kstem::ui {

/// What has to be decided, as one sentence.
QString issueText(const Issue& issue);
/// The word of its chip: "한도", "연체", …
QString issueWord(Waiver what);

}  // namespace kstem::ui
