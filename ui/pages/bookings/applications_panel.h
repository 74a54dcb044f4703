#pragma once

#include <map>
#include <vector>

#include "core/service/desk_view.h"
#include "core/sheets/application_import.h"
#include "ui/widgets/form_card.h"

class QLineEdit;

namespace kstem::ui {

class CellTable;
class KeyButton;

/// A sheet of applications from outside before it is taken in: what would come of each row, which
/// column tells what, and the reason for rows that ask for a decision. Enter takes what can be
/// taken, Esc leaves. It reads nothing: the page plans and writes.
class ApplicationsPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ApplicationsPanel(QWidget* parent);

  /// A file was chosen and is being read.
  void begin(const QString& fileName, const std::vector<ClerkView>& clerks);
  void showPlan(const ApplicationPlan& plan);
  /// Why it cannot go on; the rows stay.
  void showProblem(const QString& words);
  /// It was written.
  void showDone();
  void takeFocus();
  /// Columns and reason as they are chosen now.
  ApplicationReading reading() const;
  const ApplicationPlan& plan() const { return m_plan; }

 Q_SIGNALS:
  /// Another column or reason: the plan has to be made anew.
  void readingChanged();
  void taken();
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildColumns();
  void buildDecision();
  void buildButtons();
  void showColumns();
  void showRows();
  void showSummary();
  void accept();

  Card* m_card;
  CellTable* m_table;
  QWidget* m_columnBox;
  std::map<ApplicationField, ChoiceField*> m_columns;
  QWidget* m_decision;
  QLabel* m_question;
  QLineEdit* m_reason;
  ChoiceField* m_manager;
  ButtonRow* m_row;
  KeyButton* m_columnButton;
  KeyButton* m_take;
  std::vector<ClerkView> m_clerks;
  ApplicationPlan m_plan;
  bool m_done = false;
};

}  // namespace kstem::ui
