#include "ui/bridge/pc_settings.h"

namespace kstem::ui {

PcSettingsKeeper::PcSettingsKeeper(std::unique_ptr<SettingsStore> store, QObject* parent)
    : QObject(parent), m_store(std::move(store)) {
  if (m_store) m_now = m_store->load();
}

void PcSettingsKeeper::change(const std::function<void(PcSettings&)>& how) {
  how(m_now);
  if (m_store) m_store->save(m_now);
  Q_EMIT changed(m_now);
}

}  // namespace kstem::ui
