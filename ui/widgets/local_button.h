#pragma once

#include <functional>

#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// A button whose key works in the whole window while the button can be seen and is enabled.
KeyButton* localButton(const QString& name, const QString& words, const QString& key,
                       ButtonRole role, QWidget* parent, std::function<void()> what);

}  // namespace kstem::ui
