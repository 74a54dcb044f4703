#include "ui/pages/settings/scan_probe.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme.h"
#include "ui/widgets/scan_guard.h"

namespace kstem::ui {
namespace {

constexpr int kQuietMs = 800;  ///< after which a scan without a suffix is over

bool isEnter(const QKeyEvent& event) {
  return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

ScanProbe::ScanProbe(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("scanProbe"));
  setAccessibleName(tr("스캐너 시험 칸"));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_InputMethodEnabled);
  setProperty(ScanGuard::kKeepsScans, true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_clock.start();
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kQuietMs);
  connect(&m_quiet, &QTimer::timeout, this, [this] { end(ScannerSuffix::None); });
}

/// Input methods stay on: whether they compose is what is to be seen.
QVariant ScanProbe::inputMethodQuery(Qt::InputMethodQuery query) const {
  return query == Qt::ImEnabled ? QVariant(true) : QWidget::inputMethodQuery(query);
}

bool ScanProbe::event(QEvent* event) {
  const bool isTab =
      event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab;
  if (!isTab || m_record.isEmpty() || m_record.isEnded()) return QWidget::event(event);
  end(ScannerSuffix::Tab);
  return true;
}

void ScanProbe::keyPressEvent(QKeyEvent* event) {
  if (isEnter(*event) && !m_record.isEmpty() && !m_record.isEnded())
    return end(ScannerSuffix::Enter);
  const bool typed = !event->text().isEmpty() && event->text().at(0).isPrint();
  typed ? take(event->text()) : QWidget::keyPressEvent(event);
}

void ScanProbe::inputMethodEvent(QInputMethodEvent* event) {
  if (m_record.isEnded()) m_record.begin();
  m_record.composed();
  if (!event->commitString().isEmpty()) take(event->commitString());
  event->accept();
}

void ScanProbe::take(const QString& text) {
  if (m_record.isEnded()) m_record.begin();
  m_record.character(text, m_clock.elapsed());
  m_quiet.start();
  update();
  Q_EMIT recorded();
}

void ScanProbe::end(ScannerSuffix suffix) {
  m_quiet.stop();
  m_record.end(suffix, m_clock.elapsed());
  update();
  Q_EMIT recorded();
}

void ScanProbe::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(hasFocus() ? t.brand : t.inkMuted, hasFocus() ? 2 : 1));
  painter.setBrush(t.paper);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
  const QRect room = rect().adjusted(18, 0, -18, 0);
  const bool empty = m_record.isEmpty();
  painter.setFont(empty ? bodyFont() : codeFont(kScanPoint));
  painter.setPen(empty ? t.inkSoft : t.ink);
  const QString hint = hasFocus() ? tr("이제 라벨 하나를 스캔하십시오.")
                                  : tr("여기를 누르고 라벨 하나를 스캔하십시오.");
  painter.drawText(
      room, Qt::AlignLeft | Qt::AlignVCenter,
      empty ? hint
            : painter.fontMetrics().elidedText(m_record.text(), Qt::ElideLeft, room.width()));
}

}  // namespace kstem::ui
