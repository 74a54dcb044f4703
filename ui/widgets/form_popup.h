#pragma once

#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>

namespace kstem::ui {

/// A small form that hangs over the page: Enter keeps it, Esc leaves it. The page goes on working
/// below.
class FormPopup : public QFrame {
  Q_OBJECT

 public:
  FormPopup(const QString& name, const QString& title, QWidget* parent);
  void leave();

 Q_SIGNALS:
  void closed();

 protected:
  QFormLayout* form() const { return m_form; }
  QLineEdit* addField(const QString& name, const QString& label, const QString& hint);
  void setTitle(const QString& title);
  /// Shows the form in the middle of the page, with the focus on `first`.
  void appear(QWidget* first);
  virtual void accept() = 0;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLabel* m_title;
  QFormLayout* m_form;
};

}  // namespace kstem::ui
