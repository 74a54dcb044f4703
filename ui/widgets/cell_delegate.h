#pragma once

#include <QStyledItemDelegate>

#include "ui/models/cell_model.h"

namespace kstem::ui {

/// Paints the cells of a CellModel: two lines, codes, chips, − n +, the ✕ that removes.
class CellDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace kstem::ui
