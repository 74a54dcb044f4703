#pragma once

#include <QFrame>
#include <vector>

#include "core/service/queries/availability_view.h"

class QLabel;

namespace kstem::ui {

class CellTable;

/// Why a number of the table is what it is, over the page: Esc closes it, Enter opens the loan or
/// the reservation of the row.
class WhyPopup final : public QFrame {
  Q_OBJECT

 public:
  explicit WhyPopup(QWidget* parent);

  void showWhy(const WhyView& why);
  void leave();

 Q_SIGNALS:
  void closed();
  void opened(kstem::Busy why, const kstem::Code& about);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void openRow(int row);

  QLabel* m_title;
  QLabel* m_sum;
  CellTable* m_table;
  std::vector<WhyLine> m_lines;
};

}  // namespace kstem::ui
