#pragma once

#include <map>

#include "core/service/queries/kit_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// What a clerk may ask of a kit on its page, in the order of the buttons.
enum class KitButton { Good, Label, Relabel, Shelf, Alias, Inspect, Repair, Lost, Retire, Record };

/// Which kit it is, where it is, who has it, and what can be done with it.
class KitHead final : public QFrame {
  Q_OBJECT

 public:
  explicit KitHead(QWidget* parent);

  void showKit(const KitPageView& kit);

 Q_SIGNALS:
  void pressed(kstem::ui::KitButton button);
  void modelAsked();
  void photosAsked();
  void schoolAsked();
  void loanAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  QWidget* buildBorrower();
  QWidget* buildButtons();
  KeyButton* flatButton(const QString& name, const QString& words);
  void showChips(const KitPageView& kit);

  ElidedLabel* m_name;
  QLabel* m_code;
  KeyButton* m_photos;
  KeyButton* m_model;
  Chip* m_state;
  Chip* m_owner;
  Chip* m_short;
  ElidedLabel* m_details;
  ElidedLabel* m_borrower;
  KeyButton* m_school;
  KeyButton* m_loan;
  QWidget* m_borrowerRow;
  std::map<KitButton, KeyButton*> m_buttons;
  QWidget* m_buttonRow;  ///< made of m_buttons
};

}  // namespace kstem::ui
