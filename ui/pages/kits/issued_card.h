#pragma once

#include <vector>

#include "core/domain/code.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;

/// The numbers that new kits were given, to be written on their labels.
class IssuedCard final : public Card {
  Q_OBJECT

 public:
  explicit IssuedCard(QWidget* parent);
  void showCodes(const QString& model, const std::vector<Code>& codes);
  void takeFocus();

 Q_SIGNALS:
  void left();
  void labelsAsked();

 private:
  CellTable* m_table;
};

}  // namespace kstem::ui
