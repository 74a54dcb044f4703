#pragma once

#include <QCheckBox>
#include <optional>

#include "core/service/queries/school_page.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// A new teacher of a school, or one to be mended. What is masked is not shown: a number left empty
/// stays as it was unless it is ticked to go.
class TeacherEditor final : public ActionPanel {
  Q_OBJECT

 public:
  TeacherEditor(const SchoolPageView& school, const std::optional<SchoolTeacher>& teacher,
                QWidget* parent);

  void takeFocus() override { m_name->setFocus(Qt::OtherFocusReason); }

 Q_SIGNALS:
  void eraseAsked(const kstem::SchoolTeacher& teacher);

 protected:
  void finish() override;

 private:
  void addForgetPhone();
  ChangeTeacher changes() const;

  SchoolId m_school;
  std::optional<SchoolTeacher> m_teacher;
  QLineEdit* m_name;
  QLineEdit* m_subject;
  QLineEdit* m_phone;
  QCheckBox* m_forgetPhone = nullptr;  ///< of a teacher who has a number
  QLineEdit* m_email;
};

}  // namespace kstem::ui
