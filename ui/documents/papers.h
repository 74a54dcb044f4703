#pragma once

#include <memory>

#include "core/service/papers.h"
#include "ui/documents/document.h"

namespace kstem::ui {

// Every paper of the bank laid out, ready for Printing. Each stands in a file of its own.

std::shared_ptr<const Document> paperOf(const ReturnReceipt& receipt);
std::shared_ptr<const Document> paperOf(const LoanApplication& application);
std::shared_ptr<const Document> paperOf(const DamageReport& report);
std::shared_ptr<const Document> paperOf(const OverdueLetter& letter);
std::shared_ptr<const Document> paperOf(const PickingList& list);
std::shared_ptr<const Document> paperOf(const RestockList& list);
std::shared_ptr<const Document> paperOf(const TransferManifest& manifest);
std::shared_ptr<const Document> paperOf(const StocktakeReport& report);
std::shared_ptr<const Document> paperOf(const RetirementRecord& record);
std::shared_ptr<const Document> paperOf(const ReservationConfirmation& confirmation);
std::shared_ptr<const Document> paperOf(const PickUpLetter& letter);
std::shared_ptr<const Document> paperOf(const LoanRegister& loans);
std::shared_ptr<const Document> paperOf(const CommandCards& cards);

}  // namespace kstem::ui
