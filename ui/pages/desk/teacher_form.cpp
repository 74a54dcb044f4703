#include "ui/pages/desk/teacher_form.h"

#include <QFormLayout>
#include <QKeyEvent>

#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

TeacherForm::TeacherForm(QWidget* parent) : QWidget(parent) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(14, 10, 14, 10);
  form->setSpacing(8);
  m_name = addField(QStringLiteral("teacherName"), tr("이름"), tr("김하늘"));
  m_phone = addField(QStringLiteral("teacherPhone"), tr("전화"), tr("02-000-0000"));
  m_subject = addField(QStringLiteral("teacherSubject"), tr("과목"), tr("수학"));
  auto* back = new KeyButton(tr("목록으로"), QStringLiteral("Esc"), ButtonRole::Normal, this);
  auto* done =
      new KeyButton(tr("등록하고 고르기"), QStringLiteral("Enter"), ButtonRole::Primary, this);
  auto* line = new QHBoxLayout;
  line->addStretch(1);
  line->addWidget(back);
  line->addWidget(done);
  form->addRow(line);
  connect(m_name, &QLineEdit::returnPressed, this, [this] { goOn(m_name, m_phone); });
  connect(m_phone, &QLineEdit::returnPressed, this, [this] { goOn(m_phone, m_subject); });
  connect(m_subject, &QLineEdit::returnPressed, this, &TeacherForm::finish);
  connect(back, &QPushButton::clicked, this, &TeacherForm::left);
  connect(done, &QPushButton::clicked, this, &TeacherForm::finish);
}

QLineEdit* TeacherForm::addField(const QString& name, const QString& label, const QString& hint) {
  auto* field = new QLineEdit(this);
  field->setObjectName(name);
  field->setAccessibleName(label);
  field->setPlaceholderText(hint);
  field->setMaxLength(60);
  static_cast<QFormLayout*>(layout())->addRow(label, field);
  return field;
}

void TeacherForm::start() {
  for (QLineEdit* field : {m_name, m_phone, m_subject}) field->clear();
  m_name->setFocus(Qt::OtherFocusReason);
}

void TeacherForm::goOn(QLineEdit* from, QLineEdit* next) {
  if (from == m_name && m_name->text().trimmed().isEmpty()) return;
  next->setFocus(Qt::TabFocusReason);
}

void TeacherForm::finish() {
  const QString name = m_name->text().trimmed();
  if (name.isEmpty()) return m_name->setFocus(Qt::OtherFocusReason);
  Q_EMIT registered({name.toStdString(), m_phone->text().trimmed().toStdString(),
                     m_subject->text().trimmed().toStdString()});
}

void TeacherForm::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return Q_EMIT left();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return;  // the fields' own
  QWidget::keyPressEvent(event);
}

}  // namespace kstem::ui
