#pragma once

#include <QFrame>

#include "core/service/desk_view.h"
#include "ui/widgets/chip.h"

class QPushButton;

namespace kstem::ui {

class CellTable;
class KeyButton;

/// A question that waits: Enter is yes, Esc is no. Later scans wait behind it and are counted.
class DecisionPanel final : public QFrame {
  Q_OBJECT

 public:
  explicit DecisionPanel(QWidget* parent = nullptr);

  void showDecision(const DecisionView& decision, int scansWaiting);
  bool hasChoices() const { return !m_choices.empty(); }
  void moveBy(int by);
  /// Enter: yes, or the choice that is marked.
  void accept();

 Q_SIGNALS:
  void confirmed();
  void refused();
  void kitChosen(const kstem::Code& kit);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void showChoices(const DecisionView& decision);

  QLabel* m_question;
  Chip* m_waiting;
  CellTable* m_table;
  QPushButton* m_yes;
  QPushButton* m_no;
  std::vector<Code> m_choices;
};

}  // namespace kstem::ui
