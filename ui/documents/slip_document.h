#pragma once

#include <QStringList>
#include <vector>

#include "core/service/slip.h"
#include "ui/documents/document.h"
#include "ui/documents/row.h"

namespace kstem::ui {

enum class SlipPaper {
  A4Halves,  ///< 학교 보관용 above, 센터 보관용 below, a cutting line between
  A5,        ///< one part alone
};

/// 교구 대여증: laid out once from a slip, painted page by page on whatever there is.
class SlipDocument final : public Document {
 public:
  SlipDocument(Slip slip, SlipPaper paper);

  int pageCount() const noexcept override { return static_cast<int>(m_pages.size()); }
  QSizeF pageSize() const override;
  QString title() const override;
  QString fileName() const override;
  void paint(QPainter& painter, int page) const override;
  /// Every text of the lines of one page, for tests.
  QStringList rowTexts(int page) const;

 private:
  enum class LineLook { Kit, Note };
  struct Line {
    flow::Row row;
    LineLook look;
  };
  struct Page {
    std::size_t first = 0;  ///< of m_lines
    std::size_t end = 0;    ///< not included
  };
  class Half;

  bool hasDelivery() const { return !m_slip.receiver.empty() || !m_slip.carrier.empty(); }
  double tableTop() const;
  double footHeight() const;
  void layKits();
  void layNotes();
  void breakPages();

  Slip m_slip;
  SlipPaper m_paper;
  flow::Row m_head;
  std::vector<Line> m_lines;
  std::vector<Page> m_pages;
};

}  // namespace kstem::ui
