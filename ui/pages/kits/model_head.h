#pragma once

#include "core/service/queries/model_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// Which model it is, how many kits it has and where, its year in numbers, and what can be done.
class ModelHead final : public QFrame {
  Q_OBJECT

 public:
  explicit ModelHead(QWidget* parent);
  void showModel(const ModelPageView& model);

 Q_SIGNALS:
  void editAsked();
  void kitsAsked();
  void labelsAsked();

 private:
  void build();
  void showCounts(const ModelCounts& counts);

  ElidedLabel* m_name;
  ElidedLabel* m_details;
  Chip* m_total;
  Chip* m_shelf;
  Chip* m_out;
  Chip* m_repair;
  ElidedLabel* m_year;
  KeyButton* m_labels;
  KeyButton* m_kits;
  KeyButton* m_edit;
};

}  // namespace kstem::ui
