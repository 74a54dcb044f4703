#pragma once

#include <map>

#include "core/service/queries/school_page.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

/// 교사: who they are, their masked numbers, what they have.
class TeachersTab final : public ListTab {
  Q_OBJECT

 public:
  explicit TeachersTab(QWidget* parent);

  void showSchool(const SchoolPageView& school);
  void select(const TeacherId& teacher);
  /// Shows the whole number of a teacher until forgetPhones().
  void showPhone(const TeacherId& teacher, const QString& phone);
  void forgetPhones();

 Q_SIGNALS:
  void newAsked();
  void editAsked(const kstem::SchoolTeacher& teacher);
  void moveAsked(const kstem::SchoolTeacher& teacher);
  void phoneAsked(const kstem::TeacherId& teacher);

 private:
  void showRows();
  CellRow rowOf(const SchoolTeacher& teacher) const;
  const SchoolTeacher* marked() const;

  std::vector<SchoolTeacher> m_teachers;
  std::map<TeacherId, QString> m_phones;  ///< that were opened
};

}  // namespace kstem::ui
