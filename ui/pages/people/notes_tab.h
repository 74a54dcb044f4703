#pragma once

#include <QCheckBox>
#include <QLineEdit>

#include "core/domain/intent.h"
#include "core/service/queries/school_page.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

/// 메모: what stands about the school, and a line for a new one.
class NotesTab final : public ListTab {
  Q_OBJECT

 public:
  explicit NotesTab(QWidget* parent);

  void showSchool(const SchoolPageView& school);
  void takeFocus() override { m_text->setFocus(Qt::OtherFocusReason); }

 Q_SIGNALS:
  void asked(const kstem::Intent& intent);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* buildLine();
  void add();
  void end();

  QLineEdit* m_text;
  QLineEdit* m_until;
  QCheckBox* m_prints;
  SchoolId m_school;
  Day m_today;
  std::vector<SchoolNote> m_notes;
};

}  // namespace kstem::ui
