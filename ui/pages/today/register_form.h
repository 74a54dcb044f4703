#pragma once

#include <QDateEdit>

#include "core/base/day.h"
#include "ui/widgets/form_popup.h"

namespace kstem::ui {

/// Which days the 대여 관리 대장 is printed of: this month, unless said otherwise.
class RegisterForm final : public FormPopup {
  Q_OBJECT

 public:
  explicit RegisterForm(QWidget* parent);
  void openFor(Day today);

 Q_SIGNALS:
  void chosen(const kstem::DayRange& days);

 protected:
  void accept() override;

 private:
  QDateEdit* addDay(const QString& name, const QString& words);
  void showMonth(QDate within);

  QDateEdit* m_first;
  QDateEdit* m_last;
};

}  // namespace kstem::ui
