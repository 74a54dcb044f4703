#pragma once

#include "core/service/queries/transfer_board.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class CellTable;
class DayLine;

/// What a manifest begins with.
struct SendStart {
  std::vector<OtherCenter> centers;
  std::optional<CenterId> to = {};
  std::optional<TransferRequestId> request = {};
  QString about = {};  ///< of the request that it answers; may be empty
  std::vector<TransferKit> kits = {};
  Day today;
};

/// Kits are put onto a manifest, by scanning or from what waits; Enter sends them.
class SendPanel final : public ActionPanel {
  Q_OBJECT

 public:
  SendPanel(SendStart start, QWidget* parent);

  /// False when it is on the list already.
  bool add(const TransferKit& kit);
  void takeFocus() override;

 protected:
  void finish() override;

 private:
  QString titleOf(const SendStart& start) const;
  std::optional<CenterId> destination() const;
  void showArrival();
  void showKits();
  void remove(int row);

  SendStart m_start;
  std::vector<TransferKit> m_kits;
  ChoiceField* m_to;
  DayLine* m_arrives;
  CellTable* m_table;
};

}  // namespace kstem::ui
