#pragma once

#include <memory>
#include <optional>

#include "core/service/queries/school_list.h"
#include "ui/bridge/bank_thread.h"

namespace kstem::ui {

class CellTable;
class LiveEdit;

/// Finds one other school as one types; arrows mark it without leaving the field.
class SchoolChooser final : public QWidget {
  Q_OBJECT

 public:
  /// `without` is not offered; `words` name the field, where it is not another school.
  SchoolChooser(BankThread& bank, const SchoolId& without, QWidget* parent,
                const QString& words = {});

  void takeFocus();
  /// The school that is marked; nothing while nothing was found.
  std::optional<SchoolListRow> marked() const;

 Q_SIGNALS:
  void markedChanged();

 private:
  void ask(const QString& text);
  void show(std::vector<SchoolListRow> schools);

  BankThread& m_bank;
  SchoolId m_without;
  std::shared_ptr<SchoolFinder> m_finder;  ///< used on the bank's thread alone
  LiveEdit* m_edit;
  CellTable* m_table;
  std::vector<SchoolListRow> m_schools;
  int m_turn = 0;  ///< of the newest question; older answers are passed over
};

}  // namespace kstem::ui
