#pragma once

#include <QString>

namespace kstem::app {

/// Sends Qt's messages to a log in `folder` that keeps three files of 5 MiB. Personal data is never
/// written to it.
void startLog(const QString& folder);

}  // namespace kstem::app
