#pragma once

#include <QTimer>
#include <optional>
#include <vector>

#include "core/service/queries/kit_list.h"
#include "core/service/queries/reservation_view.h"
#include "core/service/queries/school_page.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class DayLine;
class ModelChooser;
class SchoolChooser;
class TeacherForm;

/// What is known of a new reservation when its form is opened.
struct BookingStart {
  Day today;
  std::optional<ModelId> model = {};
  std::optional<CenterId> center = {};
  std::optional<Day> pickUp = {};
  std::optional<Day> due = {};
};

/// A new reservation: while it is being typed the bank says what is free and what else can be had.
class BookingForm final : public ActionPanel {
  Q_OBJECT

 public:
  BookingForm(BankThread& bank, const BookingStart& start, QWidget* parent);

  void takeFocus() override;
  /// Fills in the days, the number and the center of an offer.
  void take(const Offer& offer);
  /// In line, since not enough is free.
  void askToWait();
  /// "마이크로비트 스타터 3세트 · 12. 1.(화) – 12. 8.(화) · 면목고등학교 박서준".
  QString summary() const;
  const BookingPreview& preview() const { return m_preview; }
  int quantity() const { return m_quantity->value(); }
  QString centerName(const CenterId& center) const;
  CenterId center() const;

 Q_SIGNALS:
  /// What would come of it is known.
  void previewed();

 protected:
  void finish() override;

 private:
  void buildFields(Day today);
  void connectFields();
  void askChoices(const BookingStart& start);
  void showChoices(const BookingStart& start);
  void askTeachers();
  void readTeachers(const SchoolId& school);
  void showTeachers();
  void openTeacherForm();
  void closeTeacherForm();
  void registerTeacher(const AddTeacher& teacher);
  void onActed(const DeskReply& reply);
  void askPreview();
  void showPreview(const BookingPreview& preview);
  bool hasTeacher() const;
  Reserve typed() const;
  /// Gives the focus to what is missing; false when nothing is.
  bool isMissing();
  void submit(IfFull ifFull);

  BankThread& m_bank;
  ModelChooser* m_model;
  SchoolChooser* m_school;
  ChoiceField* m_teacher;
  TeacherForm* m_newTeacher;
  NumberField* m_quantity;
  DayLine* m_pickUp;
  DayLine* m_due;
  ChoiceField* m_center;
  QLineEdit* m_purpose;
  QLineEdit* m_class;
  NumberField* m_pupils;
  QTimer m_still;
  std::vector<CenterChoice> m_centers;
  std::optional<SchoolId> m_schoolId;
  std::vector<SchoolTeacher> m_teachers;
  std::optional<TeacherId> m_wantedTeacher;  ///< who was just registered, to be chosen
  bool m_registers = false;                  ///< waits for the bank's answer
  BookingPreview m_preview;
  int m_turn = 0;  ///< of the newest question; older answers are passed over
};

}  // namespace kstem::ui
