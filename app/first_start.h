#pragma once

#include <QString>
#include <functional>

#include "ui/bridge/pc_settings.h"

namespace kstem::app {

/// Asks what a new bank needs and makes it, or a practice bank. The file to open; empty when nobody
/// wanted one. `speak` changes the language of the program.
QString runFirstStart(std::function<void(ui::LanguageChoice)> speak);

/// The bank of this PC, where it is made unless another one was asked for.
QString usualBankFile();

}  // namespace kstem::app
