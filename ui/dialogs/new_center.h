#pragma once

#include <QLineEdit>
#include <QWidget>

#include "core/domain/facts.h"

namespace kstem::ui {

class NumberField;

/// The number and the name of a center that is not in the list.
class NewCenter final : public QWidget {
  Q_OBJECT

 public:
  /// `first` is the lowest number that no listed center has.
  NewCenter(int first, QWidget* parent);

  CenterRegistered center() const;
  void setCenter(const CenterRegistered& center);
  /// Whether it has a name.
  bool isComplete() const;
  void takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }

 Q_SIGNALS:
  void changed();
  void returnPressed();

 private:
  NumberField* m_no;
  QLineEdit* m_name;
};

}  // namespace kstem::ui
