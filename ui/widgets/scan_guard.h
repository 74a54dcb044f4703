#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariant>
#include <functional>
#include <utility>

#include "ui/widgets/scanner_limits.h"

class QKeyEvent;
class QWidget;

namespace kstem::ui {

class ScanLine;

/// Sees to it that a scan lands in the scan line wherever the focus is. What is typed outside of
/// text fields goes there key by key; a code that lands in a text field is taken out of it again,
/// and the field is as it was before. A code is known by its shape alone: no phone number begins
/// like one.
class ScanGuard final : public QObject {
  Q_OBJECT

 public:
  /// A widget with this property set to true keeps every key for itself (the test of a scanner).
  static constexpr char kKeepsScans[] = "keepsScans";

  /// Watches the whole application.
  explicit ScanGuard(ScanLine& line);

  void setLimits(const ScannerLimits& limits);
  /// Takes a scan while the scan line is out of sight; false hands it to the line.
  void setTaker(std::function<bool(const QString&)> taker) { m_taker = std::move(taker); }
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool guardField(QWidget& field, const QKeyEvent& key);
  void beginAt(QWidget& field);
  void follow(const QKeyEvent& key);
  bool takeCodeOut();
  bool forward(const QKeyEvent& key);
  bool collect(const QKeyEvent& key);
  bool submitStray();
  void handIn(const QString& scan);

  ScanLine& m_line;
  std::function<bool(const QString&)> m_taker;
  ScannerLimits m_limits;
  QPointer<QWidget> m_field;
  QVariant m_before;         ///< what stood in the field when the typing began
  QString m_typed;           ///< into it since then
  QElapsedTimer m_sinceKey;  ///< that was typed into it
  QString m_stray;           ///< typed outside of fields while the scan line is out of sight
  QElapsedTimer m_strayTime;
  QTimer m_silence;
};

}  // namespace kstem::ui
