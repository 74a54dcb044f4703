#include "ui/widgets/action_panel.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace kstem::ui {

std::string typedIn(const QLineEdit& field) { return field.text().trimmed().toStdString(); }

ActionPanel::ActionPanel(const QString& name, const QString& title, const QString& doWords,
                         QWidget* parent)
    : QWidget(parent),
      m_form(new FormCard(name + QStringLiteral("Form"), title, this)),
      m_buttons(new ButtonRow(this)),
      m_do(new KeyButton(doWords, QStringLiteral("Enter"), ButtonRole::Primary, this)) {
  setObjectName(name);
  auto* const leave =
      new KeyButton(tr("그만두기"), QStringLiteral("Esc"), ButtonRole::Normal, this);
  leave->setObjectName(QStringLiteral("leave"));
  m_do->setObjectName(QStringLiteral("doIt"));
  m_buttons->add(leave);
  m_buttons->add(m_do);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_form);
  layout->addStretch(1);
  m_form->body()->addStretch(1);
  m_form->body()->addWidget(m_buttons);
  connect(leave, &QPushButton::clicked, this, &ActionPanel::left);
  connect(m_do, &QPushButton::clicked, this, [this] { finish(); });
}

void ActionPanel::pinButtons() {
  auto* const scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* const column = static_cast<QBoxLayout*>(layout());
  while (column->count() > 0) delete column->takeAt(0);
  m_form->body()->removeWidget(m_buttons);
  scroll->setWidget(m_form);
  scroll->viewport()->setAutoFillBackground(false);
  setRole(*m_buttons, "card");
  column->setSpacing(6);
  column->addWidget(scroll, 1);
  column->addWidget(m_buttons);
}

QLineEdit* ActionPanel::addLine(const QString& name, const QString& words, const QString& hint) {
  auto* const field = new QLineEdit(m_form);
  field->setObjectName(name);
  field->setPlaceholderText(hint);
  field->setMaxLength(120);
  m_form->add(words, field);
  return field;
}

void ActionPanel::addButton(QWidget* button) {
  auto* const line = static_cast<QBoxLayout*>(m_buttons->layout());
  line->insertWidget(line->count() - 2, button);
}

void ActionPanel::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_do->isEnabled()) finish();
      return;
    case Qt::Key_Escape: return Q_EMIT left();
    default: return QWidget::keyPressEvent(event);
  }
}

}  // namespace kstem::ui
