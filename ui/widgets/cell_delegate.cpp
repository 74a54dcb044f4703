#include "ui/widgets/cell_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/icons.h"
#include "ui/widgets/chip.h"

namespace kstem::ui {
namespace {

constexpr int kPadX = 10;
constexpr int kRowHeight = 32;
constexpr int kTwoLines = 48;
constexpr int kStepperWidth = 96;

const Tokens& look() { return tokens(QApplication::palette()); }

QColor inkOf(const Cell& cell) {
  if (cell.tint != Tint::Plain) return look().text(cell.tint);
  return cell.kind == CellKind::Remove ? look().inkMuted : look().ink;
}

QFont fontOf(const Cell& cell) {
  if (cell.kind == CellKind::Code) return codeFont(kBodyPoint - 0.5);
  return bodyFont(kBodyPoint, cell.strong ? QFont::Bold : QFont::Normal);
}

void paintLine(QPainter& painter, const QRect& box, int align, const QString& text) {
  const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
  painter.drawText(box, align | Qt::AlignVCenter, shown);
}

void paintText(QPainter& painter, const QRect& box, const Cell& cell, int align) {
  painter.setPen(inkOf(cell));
  painter.setFont(fontOf(cell));
  if (cell.sub.isEmpty()) return paintLine(painter, box, align, cell.text);
  const int middle = box.top() + box.height() / 2 + 2;
  paintLine(painter, QRect(box.left(), box.top() + 2, box.width(), middle - box.top() - 2), align,
            cell.text);
  painter.setFont(bodyFont(kSmallPoint));
  painter.setPen(look().inkSoft);
  paintLine(painter, QRect(box.left(), middle, box.width(), box.bottom() - middle - 2), align,
            cell.sub);
}

void paintChipCell(QPainter& painter, const QRect& box, const Cell& cell) {
  if (cell.text.isEmpty()) return;
  const QSize size = chipSize(cell.text).boundedTo(box.size());
  QRect chip(QPoint(box.left(), 0), size);
  chip.moveTop(box.center().y() - size.height() / 2);
  paintChip(painter, QRectF(chip), cell.text, cell.tint);
}

void paintStepper(QPainter& painter, const QRect& box, const Cell& cell) {
  painter.setPen(look().inkSoft);
  painter.setFont(bodyFont(kBodyPoint + 2, QFont::Bold));
  painter.drawText(QRect(box.left(), box.top(), box.width() / 3, box.height()), Qt::AlignCenter,
                   QStringLiteral("−"));
  painter.drawText(QRect(box.right() - box.width() / 3, box.top(), box.width() / 3, box.height()),
                   Qt::AlignCenter, QStringLiteral("+"));
  paintText(painter, box, cell, Qt::AlignHCenter);
}

void paintCell(QPainter& painter, const QRect& box, const Cell& cell) {
  switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Code: return paintText(painter, box, cell, Qt::AlignLeft);
    case CellKind::Number: return paintText(painter, box, cell, Qt::AlignHCenter);
    case CellKind::Chip: return paintChipCell(painter, box, cell);
    case CellKind::Stepper: return paintStepper(painter, box, cell);
    case CellKind::Remove: {
      QRectF mark(0, 0, 11, 11);
      mark.moveCenter(QRectF(box).center());
      return paintIcon(painter, Icon::Cross, mark, inkOf(cell));
    }
  }
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  const auto* model = qobject_cast<const CellSource*>(index.model());
  const Cell* const cell = model == nullptr ? nullptr : model->cell(index);
  if (cell == nullptr) return;
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const Tint mark = model->rowAt(index.row())->mark;
  if (selected || mark != Tint::Plain)
    painter->fillRect(option.rect, look().soft(mark != Tint::Plain ? mark : Tint::Brand));
  painter->setPen(look().lineSoft);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  if (selected && index.column() == 0)
    painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look().brand);
  const int pad = cell->kind == CellKind::Remove || cell->kind == CellKind::Stepper ? 2 : kPadX;
  paintCell(*painter, option.rect.adjusted(pad, 0, -pad, -1), *cell);
  painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto* model = qobject_cast<const CellSource*>(index.model());
  const Cell* const cell = model == nullptr ? nullptr : model->cell(index);
  if (cell == nullptr) return {0, kRowHeight};
  const int height = cell->sub.isEmpty() ? kRowHeight : kTwoLines;
  if (cell->kind == CellKind::Chip) return {chipSize(cell->text).width() + 2 * kPadX, height};
  if (cell->kind == CellKind::Stepper) return {kStepperWidth, height};
  const QFontMetrics metrics(fontOf(*cell));
  const QFontMetrics small(bodyFont(kSmallPoint));
  const int width =
      std::max(metrics.horizontalAdvance(cell->text), small.horizontalAdvance(cell->sub));
  return {width + 2 * kPadX + 2, height};
}

}  // namespace kstem::ui
