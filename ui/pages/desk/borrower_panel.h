#pragma once

#include <QFrame>

#include "core/service/desk_view.h"
#include "ui/actions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

namespace kstem::ui {

/// Who borrows, and until when.
class BorrowerPanel final : public QFrame {
  Q_OBJECT

 public:
  explicit BorrowerPanel(const Actions& actions, QWidget* parent = nullptr);
  void showView(const DeskView& view);

 private:
  QWidget* buildDue(const Actions& actions);
  void showBorrower(const std::optional<BorrowerView>& borrower);
  void showDue(const std::optional<DueView>& due);

  ElidedLabel* m_school;
  QLabel* m_details;
  QWidget* m_dueSide;
  QLabel* m_day;
  QLabel* m_why;
  Chip* m_trust;
};

}  // namespace kstem::ui
