#pragma once

#include <QLineEdit>

#include "core/service/queries/shelf_list.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/settings/section.h"

namespace kstem::ui {

class CellTable;
class KeyButton;

/// 선반: the shelves of this center with their codes, in the order in which they are walked.
class ShelvesSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit ShelvesSection(BankThread& bank, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override;

 Q_SIGNALS:
  /// Labels of all shelves that have a code.
  void labelsAsked();

 private:
  QWidget* makeCard();
  void show(const std::vector<ShelfItem>& shelves);
  void showButtons();
  void addShelf();
  void makeCodes();
  void move(int by);
  /// The shelves that have a code, in the order shown.
  std::vector<ShelfId> coded() const;

  BankThread& m_bank;
  CellTable* m_table;
  QLineEdit* m_name;
  KeyButton* m_codes = nullptr;
  KeyButton* m_labels = nullptr;
  KeyButton* m_up = nullptr;
  KeyButton* m_down = nullptr;
  std::vector<ShelfItem> m_shelves;
};

}  // namespace kstem::ui
