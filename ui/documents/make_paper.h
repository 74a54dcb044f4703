#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/documents/document.h"
#include "ui/documents/papers.h"

namespace kstem {
class Bank;
}

namespace kstem::ui {

/// Makes a paper of the bank as it is when it is printed, for the clerk who prints it, and writes
/// the print down. May be called again: each call is one more copy.
using MakePaper = std::function<Result<std::shared_ptr<const Document>>(Bank&, const ClerkId&)>;

/// The paper whose content `print(bank, clerk)` writes down and gives (paper_data.h).
template <class Print>
MakePaper paperBy(Print print) {
  return [print = std::move(print)](
             Bank& bank, const ClerkId& clerk) -> Result<std::shared_ptr<const Document>> {
    const auto printed = print(bank, clerk);
    if (!printed) return printed.error();
    return paperOf(*printed);
  };
}

}  // namespace kstem::ui
