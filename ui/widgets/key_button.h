#pragma once

#include <QAction>
#include <QPushButton>

namespace kstem::ui {

enum class ButtonRole { Normal, Primary, Flat };

/// A button that shows its key beside its words. Clicking does not take the focus from the scan
/// line; Tab reaches it.
class KeyButton final : public QPushButton {
  Q_OBJECT

 public:
  /// Triggers `action` and shows its text (or `words`) and key.
  KeyButton(QAction* action, ButtonRole role, QWidget* parent, const QString& words = {});
  KeyButton(const QString& words, const QString& key, ButtonRole role, QWidget* parent);

  QString keyText() const { return m_key; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_key;
};

}  // namespace kstem::ui
