#pragma once

#include <QCheckBox>

#include "ui/widgets/action_panel.h"
#include "ui/widgets/manager_field.h"

namespace kstem::ui {

/// Something by which personal data goes for good: a manager allows it, and the clerk says that it
/// is known.
class ErasingPanel : public ActionPanel {
  Q_OBJECT

 public:
  void takeFocus() override { m_manager->setFocus(Qt::OtherFocusReason); }

 protected:
  /// `clerks` are those who may allow it.
  ErasingPanel(const QString& name, const QString& title, const QString& doWords,
               std::vector<TeacherId> whom, const std::vector<ClerkView>& clerks, QWidget* parent);

  void explain(const QString& about);
  /// The last fields: who allows it, and that it is known.
  void addAgreement();
  void finish() override;

 private:
  std::vector<TeacherId> m_whom;
  ManagerField* m_manager;
  QCheckBox* m_sure;
};

}  // namespace kstem::ui
