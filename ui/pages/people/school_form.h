#pragma once

#include <optional>

#include "core/service/queries/school_page.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// A new school, or what is known of one, to be mended.
class SchoolForm final : public ActionPanel {
  Q_OBJECT

 public:
  SchoolForm(const std::optional<SchoolPageView>& school, const QStringList& offices,
             QWidget* parent);

  void takeFocus() override { m_name->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  QComboBox* addChoice(const QString& name, const QString& words, const QStringList& choices);
  void fill(const SchoolPageView& school);
  ImportSchools changes() const;

  std::optional<SchoolPageView> m_school;
  QLineEdit* m_name;
  QComboBox* m_level;
  QComboBox* m_office;
  QLineEdit* m_district;
  QLineEdit* m_officialId = nullptr;  ///< of a new school
};

}  // namespace kstem::ui
