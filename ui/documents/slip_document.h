#pragma once

#include <QPainter>
#include <QSizeF>
#include <QStringList>
#include <vector>

#include "core/service/slip.h"

namespace kstem::ui {

enum class SlipPaper {
  A4Halves,  ///< 학교 보관용 above, 센터 보관용 below, a cutting line between
  A5,        ///< one part alone
};

/// 교구 대여증: laid out once from a slip, painted page by page on whatever there is.
class SlipDocument final {
 public:
  SlipDocument(Slip slip, SlipPaper paper);

  int pageCount() const noexcept { return static_cast<int>(m_pages.size()); }
  QSizeF pageSize() const;  ///< millimetres
  /// `page` counts from 0. The painter stands on a device of pageSize() without margins.
  void paint(QPainter& painter, int page) const;
  /// Every text of the lines of one page, for tests.
  QStringList rowTexts(int page) const;

 private:
  struct Row {
    std::vector<QStringList> cells;
    double height = 0;
  };
  struct Page {
    std::size_t first = 0;  ///< of m_rows
    std::size_t end = 0;    ///< not included
  };
  class Half;

  void layRows();
  void breakPages();

  Slip m_slip;
  SlipPaper m_paper;
  std::vector<Row> m_rows;
  std::vector<Page> m_pages;
};

}  // namespace kstem::ui
