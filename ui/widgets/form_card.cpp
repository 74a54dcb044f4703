#include "ui/widgets/form_card.h"

#include <QWheelEvent>

namespace kstem::ui {

NumberField::NumberField(const QString& name, const QString& unit, QWidget* parent)
    : QSpinBox(parent) {
  setObjectName(name);
  setSuffix(unit);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setAlignment(Qt::AlignRight);
  setButtonSymbols(QAbstractSpinBox::NoButtons);
  setMinimumWidth(104);
}

void NumberField::wheelEvent(QWheelEvent* event) {
  hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

ChoiceField::ChoiceField(const QString& name, const QStringList& words, QWidget* parent)
    : QComboBox(parent) {
  setObjectName(name);
  addItems(words);
  setFocusPolicy(Qt::StrongFocus);
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
  hasFocus() ? QComboBox::wheelEvent(event) : event->ignore();
}

FormCard::FormCard(const QString& name, const QString& title, QWidget* parent)
    : Card(name, parent), m_grid(new QGridLayout) {
  setTitle(title);
  m_grid->setContentsMargins(16, 12, 16, 14);
  m_grid->setHorizontalSpacing(16);
  m_grid->setVerticalSpacing(9);
  m_grid->setColumnMinimumWidth(0, 150);
  m_grid->setColumnMinimumWidth(1, 200);
  m_grid->setColumnStretch(2, 1);
  body()->addLayout(m_grid);
}

QLabel* FormCard::add(const QString& words, QWidget* field, const QString& remark) {
  const int row = m_grid->rowCount();
  auto* const label = new QLabel(words, this);
  label->setBuddy(field);
  field->setAccessibleName(words);
  auto* const aside = roleLabel("soft", this);
  aside->setText(remark);
  aside->setWordWrap(true);
  m_grid->addWidget(label, row, 0);
  const auto* const choice = qobject_cast<QComboBox*>(field);
  const bool typed = qobject_cast<QLineEdit*>(field) != nullptr ||
                     (choice != nullptr && choice->isEditable());
  const bool wide = typed && remark.isEmpty();
  if (wide) {
    m_grid->addWidget(field, row, 1, 1, 2);
  } else {
    m_grid->addWidget(field, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(aside, row, 2);
  }
  aside->setVisible(!wide);
  return aside;
}

void FormCard::makeNarrow() {
  m_grid->setColumnMinimumWidth(0, 92);
  m_grid->setColumnMinimumWidth(1, 140);
  m_grid->setHorizontalSpacing(10);
}

void FormCard::addWide(QWidget* what) { m_grid->addWidget(what, m_grid->rowCount(), 0, 1, 3); }

}  // namespace kstem::ui
