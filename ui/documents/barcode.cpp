#include "ui/documents/barcode.h"

#include <zint.h>

#include <cmath>
#include <memory>

namespace kstem::ui {
namespace {

constexpr int kQuiet = 10;
constexpr int kSquareQuiet = 4;

struct Free {
  void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};
using Symbol = std::unique_ptr<zint_symbol, Free>;

/// An even number of digits is all that the encoder needs to stay in set C.
Symbol encode(const std::string& digits) {
  Symbol symbol(ZBarcode_Create());
  if (!symbol) return nullptr;
  symbol->symbology = BARCODE_CODE128;
  symbol->show_hrt = 0;
  const auto* text = reinterpret_cast<const unsigned char*>(digits.data());
  const int error = ZBarcode_Encode(symbol.get(), text, static_cast<int>(digits.size()));
  return error < ZINT_ERROR ? std::move(symbol) : nullptr;
}

Symbol encodeSquare(const QByteArray& text) {
  Symbol symbol(ZBarcode_Create());
  if (!symbol) return nullptr;
  symbol->symbology = BARCODE_QRCODE;
  symbol->option_1 = 3;  // a quarter of it may be unreadable
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.constData());
  const int error = ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(text.size()));
  return error < ZINT_ERROR ? std::move(symbol) : nullptr;
}

bool isBlack(const zint_symbol& symbol, int module, int row = 0) {
  return (symbol.encoded_data[row][module / 8] >> (module % 8)) & 1;
}

}  // namespace

std::optional<Barcode> Barcode::of(const Code& code) {
  const Symbol symbol = encode(code.digits());
  if (!symbol) return std::nullopt;
  Barcode made;
  made.m_modules = symbol->width + 2 * kQuiet;
  for (int at = 0; at < symbol->width; ++at) {
    if (!isBlack(*symbol, at)) continue;
    int end = at;
    while (end < symbol->width && isBlack(*symbol, end)) ++end;
    made.m_bars.push_back({double(at + kQuiet), double(end - at)});
    at = end;
  }
  return made;
}

void Barcode::paint(QPainter& painter, const QRectF& box) const {
  const double exact = box.width() / m_modules;
  const double module = exact >= 1 ? std::floor(exact) : exact;
  const double left = std::round(box.left() + (box.width() - module * m_modules) / 2);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const Bar& bar : m_bars) {
    painter.fillRect(QRectF(left + bar.left * module, box.top(), bar.width * module, box.height()),
                     Qt::black);
  }
  painter.restore();
}

std::optional<QrCode> QrCode::of(const QString& text) {
  const Symbol symbol = encodeSquare(text.toLatin1());
  if (!symbol) return std::nullopt;
  QrCode made;
  made.m_modules = symbol->width + 2 * kSquareQuiet;
  for (int row = 0; row < symbol->rows; ++row)
    for (int at = 0; at < symbol->width; ++at)
      if (isBlack(*symbol, at, row)) made.m_black.push_back({at + kSquareQuiet, row + kSquareQuiet});
  return made;
}

void QrCode::paint(QPainter& painter, const QRectF& box) const {
  const double exact = box.width() / m_modules;
  const double module = exact >= 1 ? std::floor(exact) : exact;
  const QPointF corner = box.center() - QPointF(module, module) * m_modules / 2;
  const QPointF from(std::round(corner.x()), std::round(corner.y()));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const QPoint& at : m_black)
    painter.fillRect(QRectF(from + QPointF(at) * module, QSizeF(module, module)), Qt::black);
  painter.restore();
}

}  // namespace kstem::ui
