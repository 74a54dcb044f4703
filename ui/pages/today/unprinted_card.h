#pragma once

#include "core/service/queries/today_view.h"
#include "ui/pages/today/today_card.h"

namespace kstem::ui {

/// 인쇄 안 된 대여증: printed from here, one after the other.
class UnprintedCard final : public TodayCard {
  Q_OBJECT

 public:
  explicit UnprintedCard(QWidget* parent);
  void showLoans(const Listed<TodayLoan>& loans);

 Q_SIGNALS:
  void slipAsked(const kstem::GroupId& loan);

 private:
  void print();

  Listed<TodayLoan> m_loans;
};

}  // namespace kstem::ui
