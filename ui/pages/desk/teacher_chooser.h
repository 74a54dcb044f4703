#pragma once

#include <QStackedWidget>

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;
class TeacherForm;

/// The teachers of the school; the last row registers one who is not listed.
class TeacherChooser final : public Card {
  Q_OBJECT

 public:
  explicit TeacherChooser(QWidget* parent = nullptr);

  void showBorrower(const BorrowerView& borrower);
  void moveBy(int by);
  bool hasSelection() const;
  void choose();
  bool isRegistering() const;

 Q_SIGNALS:
  void chosen(const kstem::TeacherId& teacher);
  void registered(const kstem::AddTeacher& teacher);
  void formOpened();
  /// The form was left: the focus belongs to the scan line again.
  void left();

 private:
  void openForm();
  void closeForm();

  QStackedWidget* m_pages;
  CellTable* m_table;
  TeacherForm* m_form;
  SchoolId m_school;
  std::vector<TeacherId> m_teachers;
};

}  // namespace kstem::ui
