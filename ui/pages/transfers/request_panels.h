#pragma once

#include "core/service/queries/transfer_board.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class DayLine;

/// A model that can be asked for.
struct ModelChoice {
  ModelId id;
  std::string name;
};

/// Asks another center for kits.
class RequestPanel final : public ActionPanel {
  Q_OBJECT

 public:
  RequestPanel(std::vector<OtherCenter> centers, std::vector<ModelChoice> models, Day today,
               QWidget* parent);
  void takeFocus() override { m_from->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  std::vector<OtherCenter> m_centers;
  std::vector<ModelChoice> m_models;
  ChoiceField* m_from;
  ChoiceField* m_model;
  NumberField* m_quantity;
  DayLine* m_needed;
  QLineEdit* m_note;
};

/// Refuses what another center asks, with a reason; takes back what this one asked.
class EndRequestPanel final : public ActionPanel {
  Q_OBJECT

 public:
  EndRequestPanel(const TransferRequestItem& item, QWidget* parent);
  void takeFocus() override { m_reason->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  TransferRequestItem m_item;
  QLineEdit* m_reason;
};

}  // namespace kstem::ui
