#pragma once

#include <vector>

#include "core/domain/label_sheet.h"
#include "core/service/queries/labels.h"
#include "ui/documents/document.h"

namespace kstem::ui {

/// How labels go onto paper.
struct LabelPaper {
  LabelSheet sheet;
  int start = 0;  ///< the first free cell, from 0
  Nudge nudge = {};
};

/// Draws one label into `cell`, millimetres of the painter's page. Bars fall on whole device
/// pixels, text shrinks and breaks rather than being cut.
void paintLabel(QPainter& painter, const Label& label, const LabelCell& cell);

/// Labels on sheets or rolls, one after the other from the first free cell.
class LabelDocument final : public Document {
 public:
  /// At least one label.
  LabelDocument(LabelPaper paper, std::vector<Label> labels);

  int pageCount() const override;
  QSizeF pageSize() const override;
  QString title() const override;
  QString fileName() const override;  ///< "labels-LS-3102.pdf"
  void paint(QPainter& painter, int page) const override;

 private:
  LabelPaper m_paper;
  std::vector<Label> m_labels;
};

/// The outline of every cell and two rulers along the edges of the paper: held against a sheet of
/// labels it shows by how much the printer is off.
class LabelTestSheet final : public Document {
 public:
  explicit LabelTestSheet(LabelPaper paper) : m_paper(std::move(paper)) {}

  int pageCount() const override { return 1; }
  QSizeF pageSize() const override;
  QString title() const override;
  QString fileName() const override;  ///< "label-test-LS-3102.pdf"
  void paint(QPainter& painter, int page) const override;

 private:
  LabelPaper m_paper;
};

}  // namespace kstem::ui
