#include "ui/widgets/scan_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <utility>

#include "core/domain/code.h"
#include "ui/widgets/scan_line.h"

namespace kstem::ui {
namespace {

bool isEnd(const QKeyEvent& key) {
  return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

bool isTyped(const QKeyEvent& key) {
  const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  return !(key.modifiers() & commands) && !key.text().isEmpty() && key.text().at(0).isPrint() &&
         key.key() != Qt::Key_Space;
}

template <class Field>
bool isWritable(const QObject* object) {
  const auto* field = qobject_cast<const Field*>(object);
  return field != nullptr && !field->isReadOnly();
}

/// Whether what is typed here stays here.
bool isField(const QObject* object) {
  if (const auto* choice = qobject_cast<const QComboBox*>(object)) return choice->isEditable();
  return isWritable<QLineEdit>(object) || isWritable<QAbstractSpinBox>(object) ||
         isWritable<QPlainTextEdit>(object) || isWritable<QTextEdit>(object);
}

/// What a field holds, whatever its kind: a text, a number, a day.
QMetaProperty valueOf(const QWidget& field) { return field.metaObject()->userProperty(); }

}  // namespace

ScanGuard::ScanGuard(ScanLine& line) : QObject(&line), m_line(line) {
  m_silence.setSingleShot(true);
  setLimits({});
  connect(&m_silence, &QTimer::timeout, this, [this] {
    if (m_field)
      takeCodeOut();
    else if (isCode(m_stray.right(kCodeLength)))
      submitStray();
  });
  QApplication::instance()->installEventFilter(this);
}

void ScanGuard::setLimits(const ScannerLimits& limits) {
  m_limits = limits;
  m_silence.setInterval(limits.silenceMs);
}

void ScanGuard::handIn(const QString& scan) {
  if (!m_taker || !m_taker(scan)) m_line.submit(scan);
}

bool ScanGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  if (watched == m_line.edit() || watched->property(kKeepsScans).toBool()) return false;
  QWidget* const popup = QApplication::activePopupWidget();
  if (watched != QApplication::focusWidget() && watched != popup) return false;
  if (watched == popup && isField(popup->focusProxy())) return false;
  const auto& key = *static_cast<QKeyEvent*>(event);
  if (isField(watched)) return guardField(*static_cast<QWidget*>(watched), key);
  return forward(key);
}

bool ScanGuard::guardField(QWidget& field, const QKeyEvent& key) {
  if (isEnd(key)) return m_field == &field && takeCodeOut();
  const bool pause = !m_sinceKey.isValid() || m_sinceKey.elapsed() > m_limits.lateSuffixMs;
  if (m_field != &field || pause) beginAt(field);
  follow(key);
  return false;
}

void ScanGuard::beginAt(QWidget& field) {
  m_field = &field;
  m_before = valueOf(field).read(&field);
  m_typed.clear();
}

void ScanGuard::follow(const QKeyEvent& key) {
  m_sinceKey.start();
  m_silence.start();
  if (isTyped(key)) m_typed += key.text();
}

/// A field that shows all that was typed loses the code alone; any other one, such as that of a
/// number, gets back what it held.
bool ScanGuard::takeCodeOut() {
  if (!m_field) return false;
  auto* const line = qobject_cast<QLineEdit*>(m_field.data());
  const QString shown = line != nullptr ? line->text() : m_typed;
  const QString code = shown.right(kCodeLength);
  if (!isCode(code)) return false;
  if (line != nullptr && m_typed != code) {
    line->setText(shown.chopped(kCodeLength));
  } else {
    valueOf(*m_field).write(m_field, m_before);
  }
  m_field = nullptr;
  handIn(code);
  return true;
}

/// Away from the desk nothing may soil a line that nobody sees: what is typed is remembered until
/// its end shows whether it was a code.
bool ScanGuard::collect(const QKeyEvent& key) {
  if (isEnd(key)) return submitStray();
  if (!isTyped(key)) return false;
  if (m_stray.isEmpty() || m_sinceKey.elapsed() > m_limits.lateSuffixMs) {
    m_stray.clear();
    m_strayTime.start();
  }
  m_field = nullptr;
  m_sinceKey.start();
  m_silence.start();
  m_stray += key.text();
  return false;
}

/// A code of our own by its shape; any other by its length and a pace that no hand has.
bool ScanGuard::submitStray() {
  constexpr int kPace = 50;  ///< ms a character
  const QString typed = std::exchange(m_stray, {});
  const bool scanned =
      typed.size() >= m_limits.shortest && m_strayTime.elapsed() < kPace * typed.size();
  if (!scanned && !isCode(typed.right(kCodeLength))) return false;
  handIn(scanned ? typed : typed.right(kCodeLength));
  return true;
}

bool ScanGuard::forward(const QKeyEvent& key) {
  if (!m_line.isVisible()) return collect(key);
  const bool ending = isEnd(key) && !m_line.text().isEmpty();
  if (!isTyped(key) && !ending) return false;
  if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  if (m_line.window()->isActiveWindow()) m_line.takeFocus();
  QKeyEvent copy(key.type(), key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
  QApplication::sendEvent(m_line.edit(), &copy);
  return true;
}

}  // namespace kstem::ui
