#include "ui/widgets/scan_guard.h"

#include <QApplication>
#include <QKeyEvent>

#include "core/domain/code.h"
#include "ui/widgets/scan_line.h"

namespace kstem::ui {
namespace {

constexpr int kSilence = 120;
constexpr int kCodeLength = 10;

bool isEnd(const QKeyEvent& key) {
  return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

bool isTyped(const QKeyEvent& key) {
  const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  return !(key.modifiers() & commands) && !key.text().isEmpty() && key.text().at(0).isPrint() &&
         key.key() != Qt::Key_Space;
}

}  // namespace

ScanGuard::ScanGuard(ScanLine& line) : QObject(&line), m_line(line) {
  m_silence.setSingleShot(true);
  m_silence.setInterval(kSilence);
  connect(&m_silence, &QTimer::timeout, this, [this] {
    if (m_field) takeCodeOut(*m_field);
  });
  QApplication::instance()->installEventFilter(this);
}

bool ScanGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  if (watched == m_line.edit()) return false;
  QWidget* const popup = QApplication::activePopupWidget();
  if (watched != QApplication::focusWidget() && watched != popup) return false;
  const auto& key = *static_cast<QKeyEvent*>(event);
  if (auto* field = qobject_cast<QLineEdit*>(watched)) return guardField(*field, key);
  return forward(key);
}

bool ScanGuard::guardField(QLineEdit& field, const QKeyEvent& key) {
  if (isEnd(key)) return takeCodeOut(field);
  m_field = &field;
  m_silence.start();
  return false;
}

bool ScanGuard::takeCodeOut(QLineEdit& field) {
  const QString typed = field.text();
  const QString tail = typed.right(kCodeLength);
  if (tail.contains(u' ') || !Code::parse(tail.toStdString())) return false;
  field.setText(typed.chopped(kCodeLength));
  m_line.submit(tail);
  return true;
}

bool ScanGuard::forward(const QKeyEvent& key) {
  const bool ending = isEnd(key) && !m_line.text().isEmpty();
  if (!isTyped(key) && !ending) return false;
  if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  if (m_line.window()->isActiveWindow()) m_line.takeFocus();
  QKeyEvent copy(key.type(), key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
  QApplication::sendEvent(m_line.edit(), &copy);
  return true;
}

}  // namespace kstem::ui
