#pragma once

#include <string>
#include <string_view>

#include "core/base/ids.h"

namespace kstem {

class Bank;

/// A telephone number with the figures between area code and last block as stars: "02-***-1234".
std::string maskedPhone(std::string_view phone);

/// The whole number, for a screen that asked for OpenPhone before. Empty when there is none.
std::string readPhone(Bank& bank, const TeacherId& teacher);

}  // namespace kstem
