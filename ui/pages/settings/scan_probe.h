#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "ui/widgets/scan_record.h"

namespace kstem::ui {

/// A box that takes every key raw, so that a scanner can be looked at. Nothing scanned here reaches
/// the desk.
class ScanProbe final : public QWidget {
  Q_OBJECT

 public:
  explicit ScanProbe(QWidget* parent = nullptr);
  const ScanRecord& record() const { return m_record; }
  QSize sizeHint() const override { return {360, 68}; }
  QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

 Q_SIGNALS:
  /// Another key came, or the scan ended.
  void recorded();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void take(const QString& text);
  void end(ScannerSuffix suffix);

  ScanRecord m_record;
  QElapsedTimer m_clock;
  QTimer m_quiet;
};

}  // namespace kstem::ui
