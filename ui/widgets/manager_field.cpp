#include "ui/widgets/manager_field.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {

ManagerField::ManagerField(const QString& name, const std::vector<ClerkView>& clerks,
                           QWidget* parent)
    : ChoiceField(name, {tr("고르십시오")}, parent) {
  for (const ClerkView& clerk : clerks) {
    addItem(qs(clerk.name));
    m_clerks.push_back(clerk.id);
  }
}

std::optional<ClerkId> ManagerField::manager() const {
  if (currentIndex() <= 0) return std::nullopt;
  return m_clerks[static_cast<std::size_t>(currentIndex() - 1)];
}

}  // namespace kstem::ui
