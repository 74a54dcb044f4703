#pragma once

#include <QBoxLayout>
#include <QButtonGroup>
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

 Q_SIGNALS:
  void changed();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// The first `inFirst` chips stand in the first line.
  void place(std::size_t inFirst);

  QHBoxLayout* m_first;
  QHBoxLayout* m_second;
  QButtonGroup* m_group;
  std::vector<FilterChip*> m_chips;
  std::size_t m_inFirst = 0;
};

}  // namespace kstem::ui
