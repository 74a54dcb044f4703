#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include "ui/icons.h"

namespace kstem::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

const Tokens& light() {
  static const Tokens kTokens{.ink = rgb(0x17212b),
                              .inkSoft = rgb(0x52616f),
                              .inkMuted = rgb(0x63717d),
                              .line = rgb(0xdfe5ea),
                              .lineSoft = rgb(0xedf1f4),
                              .paper = rgb(0xffffff),
                              .ground = rgb(0xf4f6f8),
                              .rail = rgb(0x12302f),
                              .railOn = rgb(0x1c4644),
                              .railInk = rgb(0xcfe3e0),
                              .brand = rgb(0x0f766e),
                              .brandSoft = rgb(0xe6f4f2),
                              .onBrand = rgb(0xffffff),
                              .ok = rgb(0x14743a),
                              .okSoft = rgb(0xe8f6ec),
                              .warn = rgb(0xa64b08),
                              .warnSoft = rgb(0xfdf3e3),
                              .bad = rgb(0xb91c1c),
                              .badSoft = rgb(0xfdecec),
                              .info = rgb(0x1d4ed8),
                              .infoSoft = rgb(0xe8eefd)};
  return kTokens;
}

const Tokens& dark() {
  static const Tokens kTokens{.ink = rgb(0xe8eef2),
                              .inkSoft = rgb(0xb3c0cb),
                              .inkMuted = rgb(0x98a6b2),
                              .line = rgb(0x35424d),
                              .lineSoft = rgb(0x29343d),
                              .paper = rgb(0x1b242b),
                              .ground = rgb(0x12191f),
                              .rail = rgb(0x0c1f1e),
                              .railOn = rgb(0x1c4644),
                              .railInk = rgb(0xcfe3e0),
                              .brand = rgb(0x4fc7bb),
                              .brandSoft = rgb(0x14393a),
                              .onBrand = rgb(0x06201e),
                              .ok = rgb(0x6fd893),
                              .okSoft = rgb(0x15351f),
                              .warn = rgb(0xf2b45c),
                              .warnSoft = rgb(0x3d2c12),
                              .bad = rgb(0xff9a94),
                              .badSoft = rgb(0x45201f),
                              .info = rgb(0x9cbcff),
                              .infoSoft = rgb(0x1e2d50)};
  return kTokens;
}

QPalette paletteOf(const Tokens& t) {
  QPalette p;
  p.setColor(QPalette::Window, t.ground);
  p.setColor(QPalette::Base, t.paper);
  p.setColor(QPalette::AlternateBase, t.lineSoft);
  p.setColor(QPalette::Button, t.paper);
  p.setColor(QPalette::Mid, t.line);
  p.setColor(QPalette::ToolTipBase, t.paper);
  for (auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
    p.setColor(role, t.ink);
  p.setColor(QPalette::PlaceholderText, t.inkMuted);
  p.setColor(QPalette::Link, t.brand);
  p.setColor(QPalette::Highlight, t.brand);
  p.setColor(QPalette::HighlightedText, t.onBrand);
  for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, t.inkMuted);
  return p;
}

// Names in angle brackets are tokens.
constexpr char kSheet[] = R"(
QToolTip { color: <ink>; background: <paper>; border: 1px solid <line>; padding: 4px 6px; }
QFrame[role="card"] { background: <paper>; border: 1px solid <line>; border-radius: 10px; }
QFrame[role="head"] { border: none; border-bottom: 1px solid <lineSoft>; }
QFrame[role="tail"] { border: none; border-top: 1px solid <lineSoft>; }
QFrame[role="bar"] { background: <paper>; border: none; }
QFrame#topBar { border-bottom: 1px solid <line>; }
QFrame#foot { border-top: 1px solid <line>; }
QFrame#rail { background: <rail>; border: none; }
QFrame#rail QLabel { color: <railInk>; }
QFrame#rail QLabel#brandName { color: white; }
QFrame#rail QLabel[role="badge"] { background: #f59e0b; color: #241703; border-radius: 8px;
  padding: 0 7px; min-height: 17px; }
QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit, QTextBrowser { background: <paper>; color: <ink>;
  border: 1px solid <inkMuted>; border-radius: 6px; padding: 4px 8px;
  selection-background-color: <brand>; selection-color: <onBrand>; }
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus {
  border: 2px solid <brand>; padding: 3px 7px; }
QComboBox QAbstractItemView { background: <paper>; color: <ink>; border: 1px solid <line>;
  selection-background-color: <brandSoft>; selection-color: <brand>; outline: none; }
QComboBox::drop-down { border: none; width: 22px; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; }
QListWidget::item:selected { background: <brandSoft>; color: <brand>; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: <brand>; }
QTabBar::tab { background: transparent; color: <inkSoft>; padding: 7px 14px; border: none;
  border-bottom: 2px solid transparent; font-weight: 600; }
QTabBar::tab:selected { color: <brand>; border-bottom: 2px solid <brand>; }
QTabBar::tab:focus { background: <brandSoft>; }
QProgressBar { background: <lineSoft>; border: none; border-radius: 4px; color: <ink>; }
QProgressBar::chunk { background: <brand>; border-radius: 4px; }
QDialog { background: <ground>; }
QPushButton { background: <paper>; color: <ink>; border: 1px solid <line>; border-radius: 8px;
  padding: 6px 13px; }
QPushButton:hover { border-color: <inkMuted>; }
QPushButton:pressed { background: <lineSoft>; }
QPushButton:focus { border: 2px solid <brand>; padding: 5px 12px; }
QPushButton:disabled { color: <inkMuted>; background: <ground>; }
QPushButton[role="primary"] { background: <brand>; border-color: <brand>; color: <onBrand>; }
QPushButton[role="primary"]:focus { border: 2px solid <ink>; }
QPushButton[role="primary"]:disabled { background: <lineSoft>; border-color: <line>; color: <inkMuted>; }
QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; color: <brand>;
  padding: 2px 6px; }
QPushButton[role="flat"]:hover { background: <brandSoft>; }
QPushButton[role="flat"]:focus { border: 2px solid <brand>; padding: 1px 5px; }
QPushButton[role="pill"] { background: <brandSoft>; border: 1px solid <brandSoft>; color: <brand>;
  border-radius: 12px; padding: 3px 11px; }
QPushButton[role="pill"]:hover { border-color: <brand>; }
QPushButton[role="pill"]:focus { border: 2px solid <brand>; padding: 2px 10px; }
QPushButton[role="pill"]::menu-indicator { width: 0; }
QPushButton[role="rail"] { background: transparent; border: 2px solid transparent; border-radius: 8px;
  color: <railInk>; text-align: left; padding: 7px 9px; }
QPushButton[role="rail"]:checked { background: <railOn>; color: white; }
QPushButton[role="rail"]:focus { border: 2px solid <railInk>; }
QLineEdit { background: <paper>; color: <ink>; border: 1px solid <inkMuted>; border-radius: 6px;
  padding: 4px 8px; selection-background-color: <brand>; selection-color: <onBrand>; }
QLineEdit:focus { border: 2px solid <brand>; padding: 3px 7px; }
QLineEdit#scanEdit, QLineEdit#scanEdit:focus { border: none; background: transparent; padding: 0; }
kstem--ui--CellTable, kstem--ui--LongTable { background: transparent; border: none; outline: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: <paper>; }
QCalendarWidget QToolButton { background: transparent; color: <ink>; border: none; padding: 4px 8px;
  font-weight: 600; }
QCalendarWidget QToolButton::menu-indicator { width: 0; }
kstem--ui--CellTable QHeaderView, kstem--ui--CellTable QHeaderView::section,
kstem--ui--LongTable QHeaderView, kstem--ui--LongTable QHeaderView::section { background: transparent; color: <inkMuted>; border: none;
  font-size: 9.5pt; font-weight: 600; }
kstem--ui--CellTable QHeaderView::section, kstem--ui--LongTable QHeaderView::section { border-bottom: 1px solid <line>; padding: 5px 10px; }
QListWidget { background: <paper>; border: 1px solid <line>; border-radius: 10px; outline: none;
  padding: 4px; }
QScrollArea { background: transparent; border: none; }
QMenu { background: <paper>; color: <ink>; border: 1px solid <line>; padding: 4px; }
QMenu::item { padding: 6px 18px; border-radius: 6px; }
QMenu::item:selected { background: <brandSoft>; color: <brand>; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: <line>; border-radius: 4px; min-height: 24px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: <inkMuted>; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: <line>; border-radius: 4px; min-width: 24px; margin: 1px; }
QScrollBar::handle:horizontal:hover { background: <inkMuted>; }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QLabel[role="soft"] { color: <inkSoft>; }
QLabel[role="muted"] { color: <inkMuted>; }
QLabel[role="title"] { color: <inkSoft>; }
)";

QString sheetOf(const Tokens& t) {
  QString sheet = QString::fromUtf8(kSheet);
  const std::pair<const char*, QColor> names[] = {
      {"<ink>", t.ink},         {"<inkSoft>", t.inkSoft},   {"<inkMuted>", t.inkMuted},
      {"<line>", t.line},       {"<lineSoft>", t.lineSoft}, {"<paper>", t.paper},
      {"<ground>", t.ground},   {"<rail>", t.rail},         {"<railOn>", t.railOn},
      {"<railInk>", t.railInk}, {"<brand>", t.brand},       {"<brandSoft>", t.brandSoft},
      {"<onBrand>", t.onBrand}};
  for (const auto& [name, color] : names) sheet.replace(QString::fromLatin1(name), color.name());
  return sheet;
}

/// Boxes to tick and buttons to choose by that can be seen in the dark too.
class CalmStyle final : public QProxyStyle {
 public:
  CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
    const bool round = element == PE_IndicatorRadioButton;
    if (element != PE_IndicatorCheckBox && !round)
      return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Tokens& t = tokens(option->palette);
    const bool on = option->state.testFlag(State_On);
    const QColor line = on && option->state.testFlag(State_Enabled) ? t.brand : t.inkMuted;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double corner = round ? box.height() / 2 : 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(on ? line : t.paper);
    painter->drawRoundedRect(box, corner, corner);
    const double inset = round ? box.height() / 4 : 1;
    const QRectF mark = box.adjusted(inset, inset, -inset, -inset);
    if (on) paintIcon(*painter, round ? Icon::Dot : Icon::Check, mark, t.onBrand);
    painter->restore();
  }
};

QStringList families() {
#ifdef Q_OS_WIN
  return {QStringLiteral("Malgun Gothic"), QStringLiteral("Noto Sans CJK KR")};
#else
  return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic")};
#endif
}

}  // namespace

const QColor& Tokens::text(Tint tint) const noexcept {
  switch (tint) {
    case Tint::Plain: return inkSoft;
    case Tint::Brand: return brand;
    case Tint::Ok: return ok;
    case Tint::Warn: return warn;
    case Tint::Bad: return bad;
    case Tint::Info: return info;
  }
  return inkSoft;
}

const QColor& Tokens::soft(Tint tint) const noexcept {
  switch (tint) {
    case Tint::Plain: return lineSoft;
    case Tint::Brand: return brandSoft;
    case Tint::Ok: return okSoft;
    case Tint::Warn: return warnSoft;
    case Tint::Bad: return badSoft;
    case Tint::Info: return infoSoft;
  }
  return lineSoft;
}

const Tokens& tokens(Look look) { return look == Look::Dark ? dark() : light(); }

const Tokens& tokens(const QPalette& palette) {
  return palette.color(QPalette::Base).lightness() < 128 ? dark() : light();
}

QFont bodyFont(double point, int weight) {
  QFont font(families());
  font.setPointSizeF(point);
  font.setWeight(static_cast<QFont::Weight>(weight));
  return font;
}

QFont codeFont(double point) {
  QFont font({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"),
              QStringLiteral("Noto Sans Mono CJK KR")});
  font.setStyleHint(QFont::Monospace);
  font.setPointSizeF(point);
  return font;
}

void setRole(QWidget& widget, const char* role) {
  widget.setProperty("role", QString::fromLatin1(role));
}

Look systemLook() {
  return QPalette().color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
}

void applyTheme(QApplication& app, Look look) {
  app.setStyle(new CalmStyle);
  app.setPalette(paletteOf(tokens(look)));
  app.setFont(bodyFont());
  app.setStyleSheet(sheetOf(tokens(look)));
}

}  // namespace kstem::ui
