#pragma once

#include <QPointer>
#include <QStackedWidget>
#include <optional>

#include "core/service/queries/duplicate_schools.h"
#include "core/service/queries/old_teachers.h"
#include "core/service/queries/school_page.h"
#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

namespace kstem::ui {

class ActionPanel;
class DuplicatesPanel;
class SchoolListPanel;
class SchoolPanel;
enum class SchoolTab;

/// 학교·교사: the schools at the left, one of them at the right; what is to be done with it takes
/// the place of its tabs.
class PeoplePage final : public Page {
  Q_OBJECT

 public:
  PeoplePage(BankThread& bank, const Actions& actions, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  void open(HitKind kind, const AggId& id) override;
  QString helpTopic() const override { return QStringLiteral("people"); }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void build();
  void connectList();
  void connectSchool();

  // --- what is shown ---
  void choose(const SchoolId& school, const std::optional<TeacherId>& teacher);
  void askSchool();
  void askDuplicates();
  void askOldTeachers();
  void showSchool(const SchoolPageView& school);
  void markTeacher();

  // --- what is done ---
  void openPanel(ActionPanel* panel);
  void closePanel();
  void merge(const SchoolId& here, const std::optional<SchoolId>& other);
  void showPairs();
  void openPhone(const TeacherId& teacher);
  void act(const std::vector<Intent>& intents);
  void onActed(const DeskReply& reply);
  void readPhone();

  BankThread& m_bank;
  SchoolListPanel* m_list;
  QStackedWidget* m_right;
  QWidget* m_hint;
  SchoolPanel* m_panel;
  DuplicatesPanel* m_pairs;
  QPointer<ActionPanel> m_action;  ///< that is open
  std::optional<SchoolId> m_chosen;
  std::optional<SchoolPageView> m_school;
  std::optional<TeacherId> m_teacher;  ///< to be marked when the school is here
  std::optional<TeacherId> m_phone;    ///< whose number is being opened
  std::vector<DuplicatePair> m_duplicates;
  OldTeachers m_old;
  int m_waiting = 0;  ///< answers of the bank to what the panel asked
  int m_turn = 0;     ///< of the newest question about a school
};

}  // namespace kstem::ui
