#pragma once

#include <QLabel>

#include "core/service/queries/school_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// Which school it is, how it stands, and what can be done with it.
class SchoolHead final : public QFrame {
  Q_OBJECT

 public:
  explicit SchoolHead(QWidget* parent);

  void showSchool(const SchoolPageView& school);

 Q_SIGNALS:
  void labelsAsked();
  void editAsked();
  void mergeAsked();
  void liftAsked();

 private:
  void build();
  void showStanding(const SchoolPageView& school);

  ElidedLabel* m_name;
  ElidedLabel* m_details;
  Chip* m_overdue;
  Chip* m_hold;
  Chip* m_claims;
  QWidget* m_buttons;
  KeyButton* m_lift;
};

}  // namespace kstem::ui
