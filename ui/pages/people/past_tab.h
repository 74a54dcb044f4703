#pragma once

#include "core/service/queries/school_page.h"
#include "core/service/search_hit.h"
#include "ui/bridge/bank_thread.h"

namespace kstem::ui {

class LongTable;

/// 지난 대여: everything that the school had, newest first; read as it comes into sight.
class PastTab final : public QWidget {
  Q_OBJECT

 public:
  PastTab(BankThread& bank, QWidget* parent);

  void showSchool(const SchoolPageView& school);
  void takeFocus();

 private:
  void ask(int generation, int first, int count);

  BankThread& m_bank;
  SchoolId m_school;
  LongTable* m_table;
  QWidget* m_empty;
};

}  // namespace kstem::ui
