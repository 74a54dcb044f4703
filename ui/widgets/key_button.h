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
  /// Where room is short the key stands below the words and the sides are narrow.
  void setTight(bool tight);
  int widthWhen(bool tight) const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintAbreast(QPainter& painter) const;
  void paintStacked(QPainter& painter) const;

  QString m_key;
  bool m_tight = false;
};

/// Lets the buttons of a row be tight while the row is too narrow for them and the labels in it.
void fitButtons(QWidget& row);
/// The width below which even tight buttons are cut off.
int tightWidth(const QWidget& row);

}  // namespace kstem::ui
