#pragma once

#include "core/demo/demo_bank.h"

namespace kstem {

/// Makes the bank in which anybody may try anything: a demo bank as of `today`, marked, so that
/// screen and paper say 연습용. One that is there is replaced; nobody may have it open.
/// Errors: those of makeDemoBank.
Result<void> makePracticeBank(const std::filesystem::path& path, Day today,
                              const DemoProgress& progress = {});

}  // namespace kstem
