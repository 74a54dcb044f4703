#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/code.h"

namespace kstem::ui {

/// Code 128 set C of a code: ten digits need 90 modules, and 10 modules of silence on each side.
class Barcode final {
 public:
  /// Nothing when the encoder refuses, which ten digits never make it do.
  static std::optional<Barcode> of(const Code& code);

  int modules() const noexcept { return m_modules; }  ///< with the quiet zones
  /// Fills `box`, quiet zones included. Bars fall on whole device pixels where there is room.
  void paint(QPainter& painter, const QRectF& box) const;

 private:
  struct Bar {
    double left;
    double width;
  };
  std::vector<Bar> m_bars;
  int m_modules = 0;
};

/// A QR code that is read with a quarter of it spoilt.
class QrCode final {
 public:
  /// Nothing when the encoder refuses (too long).
  static std::optional<QrCode> of(const QString& text);

  int modules() const noexcept { return m_modules; }  ///< on a side, with the quiet zone
  /// Fills the square `box`, quiet zone included, on whole device pixels where there is room.
  void paint(QPainter& painter, const QRectF& box) const;

 private:
  std::vector<QPoint> m_black;
  int m_modules = 0;
};

}  // namespace kstem::ui
