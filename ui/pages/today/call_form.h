#pragma once

#include <QRadioButton>

#include "core/service/queries/today_view.h"
#include "ui/widgets/form_popup.h"

namespace kstem::ui {

/// What came of a call about an overdue loan.
class CallForm final : public FormPopup {
  Q_OBJECT

 public:
  explicit CallForm(QWidget* parent);
  void openFor(const OverdueLoan& loan, Day today);

 Q_SIGNALS:
  void called(const kstem::LogCall& call);

 protected:
  void accept() override;

 private:
  CallResult result() const;
  void showResult();
  void showTyped();

  GroupId m_loan;
  Day m_today;
  QRadioButton* m_reached;
  QRadioButton* m_noAnswer;
  QRadioButton* m_promised;
  QLineEdit* m_day;
  QLabel* m_read;
  QLineEdit* m_note;
};

}  // namespace kstem::ui
