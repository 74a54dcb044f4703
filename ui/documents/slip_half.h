#pragma once

#include "ui/documents/page_layout.h"
#include "ui/documents/slip_document.h"

namespace kstem::ui {

// One half is 210 × 148.5 mm on A4, or turned A5 (210 × 148); all numbers are millimetres.
namespace slip_sheet {
constexpr double kWidth = 210;
constexpr double kHalf = 148.5;
constexpr double kLeft = 12;
constexpr double kInner = kWidth - 2 * kLeft;
constexpr double kDelivery = 7;  ///< row that only some slips have
constexpr double kTableTop = 55;
constexpr double kBottom = 140;
constexpr double kHeadRow = 6.5;
constexpr double kCellPad = 1.8;
constexpr Type kNote{.point = 8};
constexpr Type kBody{.point = 9};
constexpr Type kStrong{.point = 9, .bold = true};
}  // namespace slip_sheet

/// Paints one half of one page.
class SlipDocument::Half final {
 public:
  Half(const SlipDocument& document, Pen& pen, int page)
      : m_document(document), m_slip(document.m_slip), m_pen(pen), m_page(page) {}

  /// `keeper`: whose part it is.
  void paint(const QString& keeper);

 private:
  void paintCorner(const QString& keeper);
  void paintHead();
  void paintBarcode();
  void paintBorrower();
  void paintDue(const QRectF& box);
  void paintDelivery();
  void field(const QRectF& box, const QString& label, const QString& value, const Type& type);
  double paintLines(double top);
  double paintLine(const Line& line, double top);
  void paintFoot(double top);
  void signature(double left, double line, double width, const QString& who);

  const SlipDocument& m_document;
  const Slip& m_slip;
  Pen& m_pen;
  int m_page;
};

}  // namespace kstem::ui
