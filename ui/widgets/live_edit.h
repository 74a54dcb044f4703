#pragma once

#include <QLineEdit>
#include <QTimer>

namespace kstem::ui {

/// A field that is searched while one types, the syllable that is being composed included. Arrows
/// go to the list below.
class LiveEdit final : public QLineEdit {
  Q_OBJECT

 public:
  LiveEdit(const QString& name, const QString& words, QWidget* parent);
  QString wholeText() const { return text() + m_composing; }

 Q_SIGNALS:
  /// The text stood still for a moment.
  void typed(const QString& whole);
  void moved(int by);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;

 private:
  QTimer m_still;
  QString m_composing;
};

}  // namespace kstem::ui
