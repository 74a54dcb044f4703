#pragma once

#include <optional>
#include <vector>

#include "core/service/desk_view.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

/// One of the clerks answers for something as the manager.
class ManagerField final : public ChoiceField {
  Q_OBJECT

 public:
  ManagerField(const QString& name, const std::vector<ClerkView>& clerks, QWidget* parent);
  /// Nothing while nobody is chosen.
  std::optional<ClerkId> manager() const;

 private:
  std::vector<ClerkId> m_clerks;
};

}  // namespace kstem::ui
