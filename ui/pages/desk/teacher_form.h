#pragma once

#include <QLineEdit>
#include <QWidget>

#include "core/service/desk_action.h"

namespace kstem::ui {

/// A teacher who is not listed: name, phone, subject. Enter goes on, and registers in the last
/// field.
class TeacherForm final : public QWidget {
  Q_OBJECT

 public:
  explicit TeacherForm(QWidget* parent = nullptr);
  void start();

 Q_SIGNALS:
  void registered(const kstem::AddTeacher& teacher);
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLineEdit* addField(const QString& name, const QString& label, const QString& hint);
  void goOn(QLineEdit* from, QLineEdit* next);
  void finish();

  QLineEdit* m_name;
  QLineEdit* m_phone;
  QLineEdit* m_subject;
};

}  // namespace kstem::ui
