#pragma once

#include <map>

#include "core/service/queries/today_view.h"
#include "ui/pages/today/today_card.h"

namespace kstem::ui {

class KeyButton;

/// 연체: whom to call, and what came of it.
class OverdueCard final : public TodayCard {
  Q_OBJECT

 public:
  explicit OverdueCard(QWidget* parent);

  void showLoans(const Listed<OverdueLoan>& loans);
  /// Shows the whole number of a teacher until forgetPhones().
  void showPhone(const TeacherId& teacher, const QString& phone);
  void forgetPhones();
  const OverdueLoan* selectedLoan() const;

 Q_SIGNALS:
  void phoneAsked(const kstem::TeacherId& teacher);
  void callAsked(const kstem::OverdueLoan& loan);
  void letterAsked(const kstem::SchoolId& school);

 private:
  void showAll();
  void showButtons();

  KeyButton* m_phone;
  KeyButton* m_call;
  KeyButton* m_letter;
  Listed<OverdueLoan> m_loans;
  std::map<TeacherId, QString> m_phones;
};

}  // namespace kstem::ui
