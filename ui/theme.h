#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;
class QWidget;

namespace kstem::ui {

enum class Look { Light, Dark };

/// What a chip, an answer or a marked row says besides its words.
enum class Tint { Plain, Brand, Ok, Warn, Bad, Info };

/// The colours of the window (mockups/style.css); every pair of text and ground has 4.5:1.
struct Tokens {
  QColor ink, inkSoft, inkMuted, line, lineSoft;
  QColor paper, ground, rail, railOn, railInk;
  QColor brand, brandSoft, onBrand;
  QColor ok, okSoft, warn, warnSoft, bad, badSoft, info, infoSoft;

  const QColor& text(Tint tint) const noexcept;  ///< the strong colour
  const QColor& soft(Tint tint) const noexcept;  ///< the ground below it
};

const Tokens& tokens(Look look);
/// The tokens that the palette was made from.
const Tokens& tokens(const QPalette& palette);

/// Sizes in points; pixels follow the screen.
constexpr double kBodyPoint = 10.5;
constexpr double kSmallPoint = 9.5;
constexpr double kBigPoint = 15;
constexpr double kScanPoint = 18;

/// The family of the screen and of the paper: 맑은 고딕 on Windows, Noto Sans CJK KR elsewhere.
QFont bodyFont(double point = kBodyPoint, int weight = QFont::Normal);
/// Figures of equal width, for codes.
QFont codeFont(double point = kBodyPoint);

/// Gives a widget its part in the style sheet: "card", "head", "tail", "bar", "soft", "primary", …
void setRole(QWidget& widget, const char* role);

/// Fusion, palette, font and the one style sheet.
void applyTheme(QApplication& app, Look look);
/// Light or dark, as the system's own palette is now; to be asked before applyTheme().
Look systemLook();

}  // namespace kstem::ui
