#include "ui/widgets/key_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/theme.h"

namespace kstem::ui {
namespace {

constexpr int kGap = 7;
constexpr int kPadX = 14;
constexpr int kPadY = 7;

const char* roleName(ButtonRole role) {
  switch (role) {
    case ButtonRole::Normal: return "normal";
    case ButtonRole::Primary: return "primary";
    case ButtonRole::Flat: return "flat";
  }
  return "normal";
}

QFont keyFont() { return codeFont(kSmallPoint - 1); }

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

QSize KeyButton::sizeHint() const {
  const int words = fontMetrics().horizontalAdvance(text());
  const int key = m_key.isEmpty() ? 0 : kGap + QFontMetrics(keyFont()).horizontalAdvance(m_key);
  const bool flat = property("role") == QLatin1String("flat");
  return {words + key + 2 * (flat ? 7 : kPadX), fontMetrics().height() + 2 * (flat ? 2 : kPadY)};
}

void KeyButton::paintEvent(QPaintEvent*) {
  QStyleOptionButton option;
  initStyleOption(&option);
  option.text.clear();
  QStylePainter painter(this);
  painter.drawControl(QStyle::CE_PushButton, option);

  const QFontMetrics keyMetrics(keyFont());
  const int words = fontMetrics().horizontalAdvance(text());
  const int key = m_key.isEmpty() ? 0 : kGap + keyMetrics.horizontalAdvance(m_key);
  QRect box = rect();
  box.setLeft((width() - words - key) / 2);
  QPalette colors = palette();
  style()->polish(colors);
  painter.setPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                      QPalette::ButtonText));
  painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text());
  painter.setFont(keyFont());
  painter.setOpacity(0.85);
  painter.drawText(box.adjusted(words + (m_key.isEmpty() ? 0 : kGap), 1, 0, 0),
                   Qt::AlignLeft | Qt::AlignVCenter, m_key);
}

}  // namespace kstem::ui
