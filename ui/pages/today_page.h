#pragma once

#include <memory>

#include "core/service/queries/today_view.h"
#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

class QScrollArea;

namespace kstem::ui {

class CallForm;
class Document;
class RegisterForm;
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

 Q_SIGNALS:
  /// A paper to be printed; its print is written down already.
  void paperAsked(std::shared_ptr<const kstem::ui::Document> paper);
  void paperFailed(const kstem::Error& why);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void build();
  void connectLists();
  void connectOverdue();
  void connectPapers();
  void show(const TodayView& view);
  void onActed(const DeskView& view, const DeskReply& reply);
  template <class Print>
  void print(Print make);

  BankThread& m_bank;
  TodayHead* m_head;
  QScrollArea* m_area;
  TodayColumns* m_columns;
  CallForm* m_call;
  RegisterForm* m_register;
  TodayView m_view;
  TodayLimits m_limits;
  ClerkId m_clerk;
  std::optional<TeacherId> m_phoneOf;  ///< whose number is being opened
  bool m_begins = true;                ///< the focus goes to the first list once there is one
};

}  // namespace kstem::ui
