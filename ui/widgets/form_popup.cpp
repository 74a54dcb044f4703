#include "ui/widgets/form_popup.h"

#include <QKeyEvent>

#include "ui/theme.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kFormWidth = 460;

}  // namespace

FormPopup::FormPopup(const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(title, this)), m_form(new QFormLayout) {
  setObjectName(name);
  setRole(*this, "card");
  m_title->setFont(bodyFont(12.5, QFont::DemiBold));
  m_form->setSpacing(8);
  auto* back = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, this);
  auto* keep = new KeyButton(tr("저장"), QStringLiteral("Enter"), ButtonRole::Primary, this);
  back->setObjectName(name + QStringLiteral(".close"));
  keep->setObjectName(name + QStringLiteral(".keep"));
  auto* line = new QHBoxLayout;
  line->addStretch(1);
  line->addWidget(back);
  line->addWidget(keep);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(10);
  layout->addWidget(m_title);
  layout->addLayout(m_form);
  layout->addLayout(line);
  connect(back, &QPushButton::clicked, this, &FormPopup::leave);
  connect(keep, &QPushButton::clicked, this, [this] { accept(); });
  hide();
}

QLineEdit* FormPopup::addField(const QString& name, const QString& label, const QString& hint) {
  auto* field = new QLineEdit(this);
  field->setObjectName(name);
  field->setAccessibleName(label);
  field->setPlaceholderText(hint);
  field->setMaxLength(200);
  m_form->addRow(label, field);
  return field;
}

void FormPopup::setTitle(const QString& title) { m_title->setText(title); }

void FormPopup::appear(QWidget* first) {
  setFixedWidth(kFormWidth);
  adjustSize();
  move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
  show();
  raise();
  first->setFocus(Qt::PopupFocusReason);
}

void FormPopup::leave() {
  hide();
  Q_EMIT closed();
}

void FormPopup::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return accept();
    case Qt::Key_Escape: return leave();
    default: QFrame::keyPressEvent(event);
  }
}

}  // namespace kstem::ui
