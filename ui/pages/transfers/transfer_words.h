#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/service/queries/transfer_board.h"
#include "ui/models/cell_model.h"

namespace kstem::ui {

/// The context of the words that the parts of this page share.
struct Transfers {
  Q_DECLARE_TR_FUNCTIONS(Transfers)
};

// The rows of the page, in the words in which they are said.

/// Model over code; shelf; how it stands.
CellRow kitRow(const TransferKit& kit);
/// Kit; where it goes; why.
CellRow toSendRow(const KitToSend& item);
/// A kit of another center that was decided to stay.
CellRow stayingRow(const KitToSend& item);
/// What is asked of this center or by it; with whom; by when.
CellRow requestRow(const TransferRequestItem& item);
/// A transfer that would help: model, number, with whom, why.
CellRow ideaRow(const TransferIdea& idea);
/// Number over the days; the other center; how many kits are still on the way.
CellRow manifestRow(const ManifestItem& item);
/// Kit; shelf; whether it has come.
CellRow manifestLineRow(const ManifestLine& line);

}  // namespace kstem::ui
