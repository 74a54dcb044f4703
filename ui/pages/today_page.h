#pragma once

#include "core/service/queries/today_view.h"
#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

class QScrollArea;

namespace kstem::ui {

class CallForm;
class RegisterForm;
class RestockForm;
class TodayColumns;
class TodayHead;

/// 오늘: what this center should look after today, and its papers.
class TodayPage final : public Page {
  Q_OBJECT

 public:
  TodayPage(BankThread& bank, const Actions& actions, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  QString helpTopic() const override { return QStringLiteral("today"); }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void build();
  void connectLists();
  void connectOverdue();
  void connectRestock();
  void connectPapers();
  void show(const TodayView& view);
  void onReply(const DeskReply& reply);

  BankThread& m_bank;
  TodayHead* m_head;
  QScrollArea* m_area;
  TodayColumns* m_columns;
  CallForm* m_call;
  RegisterForm* m_register;
  RestockForm* m_fill;
  TodayView m_view;
  TodayLimits m_limits;
  std::optional<TeacherId> m_phoneOf;  ///< whose number is being opened
  bool m_begins = true;                ///< the focus goes to the first list once there is one
};

}  // namespace kstem::ui
