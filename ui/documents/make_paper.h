#pragma once

#include <functional>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/documents/document.h"

namespace kstem {
class Bank;
}

namespace kstem::ui {

/// Makes a paper of the bank as it is when it is printed, for the clerk who prints it, and writes
/// the print down. May be called again: each call is one more copy.
using MakePaper = std::function<Result<std::shared_ptr<const Document>>(Bank&, const ClerkId&)>;

}  // namespace kstem::ui
