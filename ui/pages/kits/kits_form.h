#pragma once

#include "core/service/queries/model_page.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// One or more new kits of a model, all on one shelf of this center.
class KitsForm final : public ActionPanel {
  Q_OBJECT

 public:
  KitsForm(const ModelPageView& model, QWidget* parent);

  void takeFocus() override { m_count->setFocus(Qt::OtherFocusReason), m_count->selectAll(); }

 protected:
  void finish() override;

 private:
  ModelId m_model;
  CenterId m_center;
  NumberField* m_count;
  QLineEdit* m_shelf;
};

}  // namespace kstem::ui
