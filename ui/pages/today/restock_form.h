#pragma once

#include <QLabel>

#include "core/service/queries/restock_boxes.h"
#include "core/service/queries/today_view.h"
#include "ui/widgets/form_popup.h"

namespace kstem::ui {

class NumberField;

/// How many pieces of a part arrived, and into which boxes they go.
class RestockForm final : public FormPopup {
  Q_OBJECT

 public:
  explicit RestockForm(QWidget* parent);
  void openFor(const RestockPart& part, std::vector<NamedShortBox> boxes);

 Q_SIGNALS:
  void filled(const kstem::PutInParts& intent);

 protected:
  void accept() override;

 private:
  void showShares();

  RestockPart m_part;
  std::vector<NamedShortBox> m_boxes;
  NumberField* m_pieces;
  QLabel* m_shares;
};

}  // namespace kstem::ui
