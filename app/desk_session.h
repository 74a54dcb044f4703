#pragma once

#include "ui/bridge/desk_backend.h"

namespace kstem::app {

/// Opens a bank file for the window: the bank, its desk and the names to search, on one thread.
Result<std::unique_ptr<ui::DeskBackend>> openDeskSession(const QString& path);

}  // namespace kstem::app
