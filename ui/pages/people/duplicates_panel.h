#pragma once

#include <vector>

#include "core/service/queries/duplicate_schools.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;

/// Pairs of schools that look like one; Enter shows a pair side by side.
class DuplicatesPanel final : public Card {
  Q_OBJECT

 public:
  explicit DuplicatesPanel(QWidget* parent);

  void showPairs(std::vector<DuplicatePair> pairs);
  void takeFocus();

 Q_SIGNALS:
  void chosen(const kstem::DuplicatePair& pair);
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void choose();

  CellTable* m_table;
  std::vector<DuplicatePair> m_pairs;
};

}  // namespace kstem::ui
