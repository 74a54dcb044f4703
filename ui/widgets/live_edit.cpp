#include "ui/widgets/live_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include "ui/icons.h"

namespace kstem::ui {
namespace {

constexpr int kPause = 60;  ///< ms without a key after which is looked

}  // namespace

LiveEdit::LiveEdit(const QString& name, const QString& words, QWidget* parent) : QLineEdit(parent) {
  setObjectName(name);
  setAccessibleName(words);
  setPlaceholderText(words);
  setClearButtonEnabled(true);
  setMaxLength(60);
  addAction(icon(Icon::Find), QLineEdit::LeadingPosition);
  m_still.setSingleShot(true);
  m_still.setInterval(kPause);
  connect(this, &QLineEdit::textChanged, &m_still, qOverload<>(&QTimer::start));
  connect(&m_still, &QTimer::timeout, this, [this] { Q_EMIT typed(wholeText()); });
}

void LiveEdit::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up: return Q_EMIT moved(-1);
    case Qt::Key_Down: return Q_EMIT moved(1);
    default: return QLineEdit::keyPressEvent(event);
  }
}

void LiveEdit::inputMethodEvent(QInputMethodEvent* event) {
  m_composing = event->preeditString();
  QLineEdit::inputMethodEvent(event);
  m_still.start();
}

}  // namespace kstem::ui
