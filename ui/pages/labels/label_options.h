#pragma once

#include <QDoubleSpinBox>

#include "ui/bridge/pc_settings.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

/// Tenths of a millimetre, as millimetres. The wheel changes only the one that has the focus.
class MillimetreField final : public QDoubleSpinBox {
  Q_OBJECT

 public:
  MillimetreField(const QString& name, const QString& spoken, QWidget* parent);
  int tenths() const;
  void setTenths(int tenths);

 protected:
  void wheelEvent(QWheelEvent* event) override;
};

/// Which sheet, from which cell on, and how far the printer is off.
class LabelOptions final : public FormCard {
  Q_OBJECT

 public:
  explicit LabelOptions(QWidget* parent);

  void show(const LabelSetting& setting, const QString& printer);

 Q_SIGNALS:
  void changed(const kstem::ui::LabelSetting& setting);
  void testAsked();

 private:
  LabelSetting chosen() const;
  void emitChanged();

  ChoiceField* m_sheet;
  NumberField* m_start;
  MillimetreField* m_right;
  MillimetreField* m_down;
  ButtonRow* m_buttons;
};

}  // namespace kstem::ui
