#pragma once

#include <QString>

#include "core/base/result.h"

namespace kstem::ui {

/// The sentence for a refusal, 합니다체, with what to do next. The only place that turns an error
/// code into words.
QString errorText(Errc code);

}  // namespace kstem::ui
