#pragma once

#include <QPointer>
#include <QStackedWidget>
#include <optional>

#include "core/service/queries/availability_view.h"
#include "core/service/queries/reservation_view.h"
#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

class QScrollArea;

namespace kstem::ui {

class ActionPanel;
class ApplicationIntake;
class ApplicationsPanel;
class ApprovalPanel;
class BookingBar;
class BookingForm;
class BookingsHead;
class BookingsList;
class Timetable;
class WhyPopup;
enum class BookingButton;

/// 예약: how many kits of each model can be promised on each day, the reservations as a list, and
/// the form for a new one at the right.
class BookingsPage final : public Page {
  Q_OBJECT

 public:
  BookingsPage(BankThread& bank, const Actions& actions, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  bool startNew() override;
  void open(HitKind kind, const AggId& id) override;
  QString helpTopic() const override { return QStringLiteral("bookings"); }

 private:
  void build();
  void connectHead();
  void connectTable();
  void connectList();
  void connectBar();
  void connectIntake();

  // --- what is shown ---
  void askTable();
  void askLanes(const ModelId& model);
  void askList();
  void askWhy();
  void showLook();
  void showBar();
  void openThing(Busy why, const Code& about);
  void showReservation(const ReservationItem& item);

  // --- what is done ---
  bool takesApplications() const;
  void onButton(BookingButton button);
  void pickUp(const ReservationItem& item);
  void openPanel(ActionPanel* panel);
  void closePanel();
  BookingForm* bookingForm() const;
  void want(const std::vector<Intent>& intents);
  void wantChange(const ChangeReservation& change);
  void actOrAsk(const Intent& intent, const std::vector<Issue>& issues);
  void approve(const Approval& approval);
  void act(const Intent& intent);
  void onActed(const DeskView& view, const DeskReply& reply);

  BankThread& m_bank;
  BookingsHead* m_head;
  QStackedWidget* m_looks;
  Timetable* m_table;
  BookingsList* m_list;
  ApplicationsPanel* m_applications;
  ApplicationIntake* m_intake;
  BookingBar* m_bar;
  QScrollArea* m_side;
  ApprovalPanel* m_approval;
  WhyPopup* m_why;
  QPointer<ActionPanel> m_action;  ///< that is open
  std::optional<Intent> m_wanted;  ///< waits for the approval
  std::vector<ClerkView> m_clerks;
  std::optional<CenterId> m_center;  ///< whose kits are shown; our own when absent
  std::optional<Day> m_first;        ///< of the table; this week's Monday when absent
  Day m_today;
  bool m_waits = false;  ///< for the bank's answer to what the panel asked
  bool m_reserves = false;  ///< what it waits for is a new reservation
  int m_turn = 0;        ///< of the newest question; older answers are passed over
};

}  // namespace kstem::ui
