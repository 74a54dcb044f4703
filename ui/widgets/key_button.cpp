#include "ui/widgets/key_button.h"

#include <QLabel>
#include <QLayout>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr int kKeyGap = 7;
constexpr int kPadX = 14;
constexpr int kPadY = 7;
constexpr int kTightX = 7;
constexpr int kTightY = 3;
constexpr int kCloser = 3;  ///< by which the lines of a tight button overlap: both have air

const char* roleName(ButtonRole role) {
  switch (role) {
    case ButtonRole::Normal: return "normal";
    case ButtonRole::Primary: return "primary";
    case ButtonRole::Flat: return "flat";
  }
  return "normal";
}

QFont keyFont() { return codeFont(kSmallPoint - 1); }

/// What a row needs; labels may be cut where the buttons are tight.
int widthOf(const QWidget& row, bool tight) {
  const QLayout& line = *row.layout();
  int need = line.contentsMargins().left() + line.contentsMargins().right();
  for (int i = 0; i < line.count(); ++i) {
    QLayoutItem& item = *line.itemAt(i);
    if (item.spacerItem() != nullptr || item.isEmpty()) continue;
    const QWidget* const widget = item.widget();
    if (const auto* button = qobject_cast<const KeyButton*>(widget))
      need += button->widthWhen(tight) + line.spacing();
    else if (qobject_cast<const QLabel*>(widget) == nullptr)
      need += item.minimumSize().width() + line.spacing();
    else if (!tight)
      need += item.sizeHint().width() + line.spacing();
  }
  return need;
}

}  // namespace

KeyButton::KeyButton(const QString& words, const QString& key, ButtonRole role, QWidget* parent)
    : QPushButton(words, parent), m_key(key) {
  setRole(*this, roleName(role));
  setFocusPolicy(Qt::TabFocus);
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFont(bodyFont(role == ButtonRole::Flat ? kSmallPoint : kBodyPoint, QFont::DemiBold));
  setAccessibleName(words);
  setAccessibleDescription(key);
}

KeyButton::KeyButton(QAction* action, ButtonRole role, QWidget* parent, const QString& words)
    : KeyButton(words.isEmpty() ? action->text() : words, action->property("key").toString(), role,
                parent) {
  setObjectName(action->objectName());
  connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void KeyButton::setTight(bool tight) {
  if (tight == m_tight) return;
  m_tight = tight;
  updateGeometry();
  update();
}

int KeyButton::widthWhen(bool tight) const {
  const int words = fontMetrics().horizontalAdvance(text());
  const int key = m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key);
  if (tight) return std::max(words, key) + 2 * kTightX;
  const bool flat = property("role") == QLatin1String("flat");
  return words + (m_key.isEmpty() ? 0 : kKeyGap + key) + 2 * (flat ? 7 : kPadX);
}

QSize KeyButton::sizeHint() const {
  const bool flat = property("role") == QLatin1String("flat");
  int height = fontMetrics().height() + 2 * (flat ? 2 : kPadY);
  if (m_tight)  // with or without a key: buttons of a row are of one height
    height = fontMetrics().height() + QFontMetrics(keyFont()).height() - kCloser + 2 * kTightY;
  return {widthWhen(m_tight), height};
}

void KeyButton::paintEvent(QPaintEvent*) {
  QStyleOptionButton option;
  initStyleOption(&option);
  option.text.clear();
  QStylePainter painter(this);
  painter.drawControl(QStyle::CE_PushButton, option);

  painter.setPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                      QPalette::ButtonText));
  m_tight && !m_key.isEmpty() ? paintStacked(painter) : paintAbreast(painter);
}

void KeyButton::paintAbreast(QPainter& painter) const {
  const int words = fontMetrics().horizontalAdvance(text());
  const int key = m_key.isEmpty() ? 0 : kKeyGap + QFontMetrics(keyFont()).horizontalAdvance(m_key);
  QRect box = rect();
  box.setLeft((width() - words - key) / 2);
  painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text());
  painter.setFont(keyFont());
  painter.setOpacity(0.85);
  painter.drawText(box.adjusted(words + (m_key.isEmpty() ? 0 : kKeyGap), 1, 0, 0),
                   Qt::AlignLeft | Qt::AlignVCenter, m_key);
}

void KeyButton::paintStacked(QPainter& painter) const {
  const QRect box = rect().adjusted(0, kTightY, 0, -kTightY);
  painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, text());
  painter.setFont(keyFont());
  painter.setOpacity(0.85);
  painter.drawText(box, Qt::AlignHCenter | Qt::AlignBottom, m_key);
}

void fitButtons(QWidget& row) {
  const bool tight = widthOf(row, false) > row.width();
  for (KeyButton* const button : row.findChildren<KeyButton*>(Qt::FindDirectChildrenOnly))
    button->setTight(tight);
}

int tightWidth(const QWidget& row) { return widthOf(row, true); }

}  // namespace kstem::ui
