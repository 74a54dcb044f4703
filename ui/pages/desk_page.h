#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "core/service/search.h"
#include "ui/actions.h"
#include "ui/pages/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace kstem::ui {

struct DayQuestion;

class AlertsCard;
class Chip;
class ContentsCard;
class DecisionPanel;
class ApprovalPanel;
class DayPopup;
class NextCard;
class TurnCard;
class PartForm;
class ReceiverForm;
class HitList;
class IdlePanel;
class LendingPanel;
class LoanPanel;
class ReturnPanel;
class ScanLine;
class TeacherChooser;
class VisitCard;

/// 창구: shows a DeskView and turns scans and keys into DeskActions. Decides nothing.
class DeskPage final : public Page {
  Q_OBJECT

 public:
  explicit DeskPage(const Actions& actions, QWidget* parent = nullptr);

  void showView(const DeskView& view);
  void showReply(const DeskReply& reply);
  void showHits(const QString& text, const std::vector<Hit>& hits);
  /// One plain sentence in the scan line: the file is being checked, cannot be opened.
  void say(Tone tone, const QString& sentence);

  ScanLine* scanLine() const { return m_scan; }
  void takeFocus() override;
  void open(HitKind kind, const AggId& id) override;
  QString helpTopic() const override { return QStringLiteral("desk"); }

  void changeBorrower();
  /// F6: the due day of the checkout, or an extension of the loan on the page.
  void changeDueDay();
  void describeDamage();
  void swapFaulty();
  void switchDropBox();
  void switchPaperLoan();
  void changeReceiver();

 Q_SIGNALS:
  void asked(const kstem::DeskAction& action);
  void searchAsked(const QString& text);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build(const Actions& actions);
  void connectScanLine();
  void connectPanels();

  void onEnter();
  void onEscape();
  void onMoved(int by);
  void closeHits();
  void onHitChosen(const Hit& hit);
  void showMode();
  void showSide();
  void remember(const DeskReply& reply);
  void searchUnknown(const News& news);
  void placePopups();
  void askDay(const DayQuestion& question, std::function<DeskAction(Day)> answer);
  void showDecisions();
  bool isApproving() const;
  QString specialDay() const;
  bool isChoosingTeacher() const;

  ScanLine* m_scan;
  DecisionPanel* m_decision;
  ApprovalPanel* m_approval;
  Chip* m_special;
  QStackedWidget* m_left;
  IdlePanel* m_idle;
  LendingPanel* m_lending;
  ReturnPanel* m_return;
  LoanPanel* m_loan;
  QWidget* m_side;
  TeacherChooser* m_teachers;
  ContentsCard* m_contents;
  AlertsCard* m_alerts;
  VisitCard* m_visit;
  HitList* m_hits;
  DayPopup* m_day;
  PartForm* m_partForm;
  ReceiverForm* m_receiverForm;
  NextCard* m_next;
  TurnCard* m_turns;

  DeskView m_view;
  std::vector<News> m_asides;  ///< news of this visit that was not the last word
  QString m_unknown;           ///< what was read and not known as a code; looked up as a name
  std::function<DeskAction(Day)> m_answer;  ///< what the day asked for is meant for
  bool m_changingTeacher = false;
};

}  // namespace kstem::ui
