#pragma once

#include <QButtonGroup>
#include <QGridLayout>
#include <QWidget>
#include <vector>

#include "core/domain/kit_set.h"

namespace kstem::ui {

class FilterChip;

/// The chips above the list of kits, one of them on; in one line where there is room, else in two.
class SetChips final : public QWidget {
  Q_OBJECT

 public:
  explicit SetChips(QWidget* parent = nullptr);
  KitSet chosen() const;
  void choose(KitSet set);

 Q_SIGNALS:
  void changed();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void place(int columns);

  QGridLayout* m_grid;
  QButtonGroup* m_group;
  std::vector<FilterChip*> m_chips;
  int m_columns = 0;
};

}  // namespace kstem::ui
