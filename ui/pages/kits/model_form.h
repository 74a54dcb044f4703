#pragma once

#include <QCheckBox>
#include <optional>

#include "core/service/queries/model_page.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class PartsEditor;

/// A new model, or what is known of one, to be changed: its words, its rules, its parts.
class ModelForm final : public ActionPanel {
  Q_OBJECT

 public:
  /// Nothing: a new one.
  ModelForm(const std::optional<ModelPageView>& model, QWidget* parent);

  void takeFocus() override { m_name->setFocus(Qt::OtherFocusReason); }

 protected:
  void finish() override;

 private:
  void build(const ModelPageView& model);
  QWidget* buildWords();
  QWidget* buildRules();
  QLineEdit* line(const QString& name, const QString& words, const QString& hint);
  void fill(const ModelRegistered& about);
  ModelRegistered typed() const;

  std::optional<ModelId> m_model;
  QLineEdit* m_name;
  QLineEdit* m_nameEn;
  QLineEdit* m_catalogNo;
  QLineEdit* m_category;
  QLineEdit* m_setUnit;
  QLineEdit* m_storage;
  QLineEdit* m_checkText;
  QCheckBox* m_courier;
  QCheckBox* m_askWhenShort;
  QCheckBox* m_insist;
  NumberField* m_boxes;
  NumberField* m_turnaround;  ///< −1: as the center has it
  NumberField* m_restock;     ///< percent; 0: never
  NumberField* m_everyLoans;  ///< inspected after so many; 0: not so
  NumberField* m_everyMonths;
  PartsEditor* m_parts = nullptr;
};

}  // namespace kstem::ui
