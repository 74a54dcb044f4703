#pragma once

#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace kstem::ui {

class ScanLine;

/// Sees to it that a scan lands in the scan line wherever the focus is. What is typed outside of
/// text fields goes there key by key; a code that lands in a text field is taken out of it again.
/// A code is known by its shape alone: no phone number begins like one.
class ScanGuard final : public QObject {
  Q_OBJECT

 public:
  /// Watches the whole application.
  explicit ScanGuard(ScanLine& line);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool guardField(QLineEdit& field, const QKeyEvent& key);
  bool takeCodeOut(QLineEdit& field);
  bool forward(const QKeyEvent& key);

  ScanLine& m_line;
  QPointer<QLineEdit> m_field;
  QTimer m_silence;
};

}  // namespace kstem::ui
