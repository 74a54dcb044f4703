#pragma once

#include <memory>

#include "core/exchange/pairing.h"
#include "core/service/papers.h"
#include "ui/documents/document.h"

namespace kstem::ui {

/// 복구 용지: the words of the bank as signs and as a QR code, for the safe. Never written down in
/// the bank: nothing there may tell them.
std::shared_ptr<const Document> paperOf(const exchange::RecoverySheet& sheet,
                                        const PaperHead& head);

}  // namespace kstem::ui
