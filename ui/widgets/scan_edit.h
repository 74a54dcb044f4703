#pragma once

#include <QLineEdit>

namespace kstem::ui {

/// The field of the scan line. In scan mode input methods are off, so that digits arrive as digits
/// however Hangul input stands; in name mode they are on.
class ScanEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit ScanEdit(QWidget* parent = nullptr);

  void setNameMode(bool on);
  bool isNameMode() const { return m_nameMode; }
  /// What stands there, with the syllable that is being composed.
  QString wholeText() const { return text() + m_composing; }

  QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

 Q_SIGNALS:
  void enterPressed();
  void tabPressed();  ///< only while there is text; else Tab moves the focus
  void escapePressed();
  void arrowPressed(int by);
  /// Left or right in an empty field.
  void sidePressed(int by);
  void stepPressed(int by);  ///< + or − in the empty field
  void deletePressed();      ///< in the empty field
  void wholeTextChanged();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;

 private:
  bool takeControlKey(const QKeyEvent& event);
  bool takeEmptyKey(const QKeyEvent& event);

  bool m_nameMode = false;
  QString m_composing;
};

}  // namespace kstem::ui
