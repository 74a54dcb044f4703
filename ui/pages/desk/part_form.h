#pragma once

#include <QSpinBox>

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "ui/widgets/form_popup.h"

namespace kstem::ui {

/// What is wrong with a part that came back: how many are broken, a note, a picture.
class PartForm final : public FormPopup {
  Q_OBJECT

 public:
  explicit PartForm(QWidget* parent);
  void openFor(std::size_t index, const PartView& part);

 Q_SIGNALS:
  void described(const kstem::DescribePart& what);
  void photoTaken(const kstem::AddPhoto& photo);

 protected:
  void accept() override;

 private:
  void choosePhoto();

  QSpinBox* m_broken;
  QLineEdit* m_note;
  QPushButton* m_photo;
  std::size_t m_index = 0;
};

/// A picture as it is kept: at most 1280 pixels wide or high, JPEG. Empty when it cannot be read.
Bytes smallPhoto(const QString& file);

}  // namespace kstem::ui
