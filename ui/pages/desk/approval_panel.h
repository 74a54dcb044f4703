#pragma once

#include <QComboBox>
#include <QFrame>

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "ui/widgets/chip.h"

namespace kstem::ui {

class CellTable;
class KeyButton;

/// Everything that rules ask before a loan or an extension, on one panel with one reason; a manager
/// is chosen where one is asked for. Enter goes on, Esc goes back.
class ApprovalPanel final : public QFrame {
  Q_OBJECT

 public:
  explicit ApprovalPanel(QWidget* parent = nullptr);

  void showIssues(const DecisionView& decision, const DeskView& view);
  void takeFocus();

 Q_SIGNALS:
  void approved(const kstem::Approve& answer);
  void refused();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void accept();
  void fillManagers(const std::vector<ClerkView>& clerks);

  QLabel* m_question;
  Chip* m_waiting;
  CellTable* m_table;
  QComboBox* m_reason;
  QLabel* m_managerLabel;
  QComboBox* m_manager;
  std::vector<ClerkView> m_clerks;
  bool m_needsManager = false;
};

}  // namespace kstem::ui
