#pragma once

#include <QCheckBox>
#include <memory>

#include "core/exchange/pairing.h"
#include "ui/documents/make_paper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

class BigCode;

/// The recovery sheet, shown once: nobody goes on before it is said to be in the safe.
class SheetPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit SheetPanel(QWidget* parent);

  void show(const exchange::RecoverySheet& sheet);
  void takeFocus();
  bool isShowing() const { return m_sheet != nullptr; }

 Q_SIGNALS:
  void paperAsked(const kstem::ui::MakePaper& make);
  /// The words are forgotten here.
  void kept();

 private:
  QWidget* makeCard();
  void print();
  void leave();

  std::shared_ptr<const exchange::RecoverySheet> m_sheet;  ///< dropped when the panel is left
  BigCode* m_words;
  BigCode* m_bank;
  QCheckBox* m_inSafe;
  KeyButton* m_print;
  KeyButton* m_go;
};

}  // namespace kstem::ui
