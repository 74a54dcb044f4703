#include "ui/widgets/local_button.h"

#include <QShortcut>

namespace kstem::ui {

KeyButton* localButton(const QString& name, const QString& words, const QString& key,
                       ButtonRole role, QWidget* parent, std::function<void()> what) {
  auto* const button = new KeyButton(words, key, role, parent);
  button->setObjectName(name);
  QObject::connect(button, &QPushButton::clicked, button, [what = std::move(what)] { what(); });
  auto* const shortcut = new QShortcut(QKeySequence(key), button);
  shortcut->setAutoRepeat(false);
  QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
  return button;
}

}  // namespace kstem::ui
