#include "ui/documents/barcode.h"

#include <zint.h>

#include <cmath>
#include <memory>

namespace kstem::ui {
namespace {

constexpr int kQuiet = 10;

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

bool isBlack(const zint_symbol& symbol, int module) {
  return (symbol.encoded_data[0][module / 8] >> (module % 8)) & 1;
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

}  // namespace kstem::ui
