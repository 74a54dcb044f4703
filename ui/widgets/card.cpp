#include "ui/widgets/card.h"

#include <QEvent>

#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

QFrame* headFrame(QWidget* parent) {
  auto* head = new QFrame(parent);
  setRole(*head, "head");
  return head;
}

}  // namespace

QLabel* roleLabel(const char* role, QWidget* parent) {
  auto* label = new QLabel(parent);
  setRole(*label, role);
  label->setTextFormat(Qt::PlainText);
  label->setFont(bodyFont(kSmallPoint));
  return label;
}

Card::Card(const QString& name, QWidget* parent)
    : QFrame(parent),
      m_title(new ElidedLabel(this)),
      m_chip(new Chip(this)),
      m_note(roleLabel("soft", this)),
      m_body(new QVBoxLayout) {
  setObjectName(name);
  setRole(*this, "card");
  setRole(*m_title, "title");
  m_title->setFont(bodyFont(kBodyPoint, QFont::DemiBold));
  auto* head = headFrame(this);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(14, 7, 14, 7);
  line->addWidget(m_title);
  line->addWidget(m_chip);
  line->addStretch(1);
  line->addWidget(m_note);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(1, 1, 1, 1);
  all->setSpacing(0);
  all->addWidget(head);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(0);
  all->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
}

void Card::setNote(const QString& note) { m_note->setText(note); }

ButtonRow::ButtonRow(QWidget* parent)
    : QFrame(parent), m_note(new ElidedLabel(this)), m_line(new QHBoxLayout(this)) {
  setRole(*this, "tail");
  setRole(*m_note, "soft");
  m_note->setFont(bodyFont(kSmallPoint));
  m_line->setContentsMargins(14, 8, 14, 8);
  m_line->setSpacing(8);
  m_line->addWidget(m_note);
  m_line->addStretch(1);
}

void ButtonRow::setNote(const QString& note) { m_note->setText(note); }
void ButtonRow::add(QWidget* button) { m_line->addWidget(button); }

QSize ButtonRow::minimumSizeHint() const {
  return {tightWidth(*this), QFrame::minimumSizeHint().height()};
}

bool ButtonRow::event(QEvent* event) {
  const bool fits = QFrame::event(event);
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) fitButtons(*this);
  return fits;
}

}  // namespace kstem::ui
