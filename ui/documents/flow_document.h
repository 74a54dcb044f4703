#pragma once

#include <vector>

#include "ui/documents/document.h"
#include "ui/documents/flow_layout.h"

namespace kstem::ui {

enum class PaperTurn { Portrait, Landscape };

/// What stands on every page of a paper beside its blocks.
struct FlowFrame {
  QString title;      ///< of the window; stands at the top from the second page on
  QString fileName;   ///< with its ending
  QString foot;       ///< who issued it
  QStringList marks;  ///< top right: 재발행, 연습용
  PaperTurn turn = PaperTurn::Portrait;
  QString watermark;  ///< empty: none
};

/// A4 with blocks that flow from page to page.
class FlowDocument final : public Document {
 public:
  FlowDocument(FlowFrame frame, const std::vector<flow::Block>& blocks);

  int pageCount() const override { return static_cast<int>(m_pages.size()); }
  QSizeF pageSize() const override;
  QString title() const override { return m_frame.title; }
  QString fileName() const override { return m_frame.fileName; }
  void paint(QPainter& painter, int page) const override;

 private:
  struct Placed {
    flow::Piece piece;
    double top = 0;
  };
  using Page = std::vector<Placed>;

  flow::Area area() const;
  void breakPages(const std::vector<flow::Piece>& pieces);
  void turnPage();
  void place(const flow::Piece& piece);
  void put(const flow::Piece& piece);
  double roomLeft() const { return area().height - m_used; }
  void paintFrame(Pen& pen, int page) const;

  FlowFrame m_frame;
  std::vector<Page> m_pages{1};
  double m_used = 0;  ///< of the last page while it is filled
};

}  // namespace kstem::ui
