#pragma once

#include <optional>
#include <string>

#include "core/base/ids.h"

namespace kstem {

class Bank;

/// The whole telephone number of a teacher, once somebody has opened it today (OpenPhone); nothing
/// before that.
std::optional<std::string> readOpenedPhone(Bank& bank, const TeacherId& teacher);

}  // namespace kstem
