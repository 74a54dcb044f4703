#include "ui/widgets/column_memory.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>

#include "ui/widgets/calm_header.h"

namespace kstem::ui {

ColumnMemory::ColumnMemory(PcSettingsKeeper& settings, QWidget* window)
    : QObject(window), m_settings(settings) {
  qApp->installEventFilter(this);
}

/// A table is polished once, before it comes into sight.
bool ColumnMemory::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Polish) return false;
  auto* const table = qobject_cast<QTableView*>(watched);
  if (table == nullptr || !static_cast<QWidget*>(parent())->isAncestorOf(table)) return false;
  auto* const header = qobject_cast<CalmHeader*>(table->horizontalHeader());
  if (header == nullptr) return false;
  const QString name = table->objectName();
  header->draw(m_settings.now().columns.value(name));
  connect(header, &CalmHeader::drawnByHand, this, [this, name, header] {
    m_settings.change([&](PcSettings& now) { now.columns[name] = header->drawn(); });
  });
  return false;
}

}  // namespace kstem::ui
