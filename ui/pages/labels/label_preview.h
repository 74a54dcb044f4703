#pragma once

#include <QImage>
#include <QWidget>

#include "ui/documents/label_document.h"

namespace kstem::ui {

/// One page of labels to scale, with its cells. The first free cell is chosen by clicking or with
/// the arrow keys; Page Up and Page Down turn the pages.
class LabelPreview final : public QWidget {
  Q_OBJECT

 public:
  explicit LabelPreview(QWidget* parent);

  void show(const LabelPaper& paper, const std::vector<Label>& labels);
  int page() const { return m_page; }
  int pages() const;
  QRectF cellRect(int cell) const;  ///< on the widget, for tests

 Q_SIGNALS:
  void startChosen(int cell);
  void pageTurned();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  double scale() const;  ///< pixels a millimetre
  QPointF corner() const;
  void draw();
  void turn(int by);
  void move(int by);

  LabelPaper m_paper;
  std::vector<Label> m_labels;
  int m_page = 0;
  QImage m_image;  ///< of the labels of the page, at the screen's resolution
};

}  // namespace kstem::ui
