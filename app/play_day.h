#pragma once

#include "app/options.h"

namespace kstem::ui {
class BankThread;
class MainWindow;
}  // namespace kstem::ui

namespace kstem::app {

/// Plays a short day through the real window: looks into the bank for a teacher and kits, types
/// their codes, lends, prints, takes back. Leaves the screens as PNG and the slips as PDF in
/// `options.playDay` and prints the name of each. The exit code of the program: 1 when the bank
/// cannot be opened, has nothing to lend, or the window does not answer.
int playDay(ui::BankThread& bank, ui::MainWindow& window, const Options& options);

}  // namespace kstem::app
