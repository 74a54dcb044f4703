#include "ui/widgets/scan_edit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace kstem::ui {
namespace {

/// Keys that a line edit would keep for itself although they are actions of the window: all of
/// Ctrl with a letter except copying and pasting.
bool isWindowKey(const QKeyEvent& event) {
  if (!event.modifiers().testFlag(Qt::ControlModifier)) return false;
  const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
  return letter && !event.matches(QKeySequence::Copy) && !event.matches(QKeySequence::Cut) &&
         !event.matches(QKeySequence::Paste) && !event.matches(QKeySequence::SelectAll);
}

}  // namespace

ScanEdit::ScanEdit(QWidget* parent) : QLineEdit(parent) {
  setObjectName(QStringLiteral("scanEdit"));
  setMaxLength(200);
  setFrame(false);
  setContextMenuPolicy(Qt::NoContextMenu);
  connect(this, &QLineEdit::textChanged, this, &ScanEdit::wholeTextChanged);
}

void ScanEdit::setNameMode(bool on) {
  m_nameMode = on;
  QGuiApplication::inputMethod()->reset();
  QGuiApplication::inputMethod()->update(Qt::ImEnabled);
}

QVariant ScanEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
  if (query == Qt::ImEnabled && !m_nameMode) return false;
  return QLineEdit::inputMethodQuery(query);
}

bool ScanEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isWindowKey(*static_cast<QKeyEvent*>(event))) {
    event->ignore();
    return false;
  }
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab &&
      !wholeText().isEmpty()) {
    Q_EMIT tabPressed();
    return true;
  }
  return QLineEdit::event(event);
}

bool ScanEdit::takeControlKey(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT enterPressed(); return true;
    case Qt::Key_Escape: Q_EMIT escapePressed(); return true;
    case Qt::Key_Up: Q_EMIT arrowPressed(-1); return true;
    case Qt::Key_Down: Q_EMIT arrowPressed(1); return true;
    default: return false;
  }
}

bool ScanEdit::takeEmptyKey(const QKeyEvent& event) {
  if (!wholeText().isEmpty() || m_nameMode) return false;
  switch (event.key()) {
    case Qt::Key_Plus: Q_EMIT stepPressed(1); return true;
    case Qt::Key_Minus: Q_EMIT stepPressed(-1); return true;
    case Qt::Key_Left: Q_EMIT sidePressed(-1); return true;
    case Qt::Key_Right: Q_EMIT sidePressed(1); return true;
    case Qt::Key_Delete: Q_EMIT deletePressed(); return true;
    default: return false;
  }
}

void ScanEdit::keyPressEvent(QKeyEvent* event) {
  if (takeControlKey(*event) || takeEmptyKey(*event)) return event->accept();
  QLineEdit::keyPressEvent(event);
}

void ScanEdit::inputMethodEvent(QInputMethodEvent* event) {
  m_composing = event->preeditString();
  QLineEdit::inputMethodEvent(event);
  Q_EMIT wholeTextChanged();
}

}  // namespace kstem::ui
