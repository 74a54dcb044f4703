#pragma once

#include <QGridLayout>
#include <QLabel>

#include "core/exchange/status.h"

namespace kstem::ui {

/// 누가 누구의 기록을 언제까지: one row a PC that has, one column a PC that wrote.
class PcMatrix final : public QWidget {
  Q_OBJECT

 public:
  explicit PcMatrix(QWidget* parent);
  void show(const exchange::ExchangeStatus& status);

 private:
  void addName(const QString& name, int row, int column);
  void addTime(Millis upTo, bool isOwn, int row, int column);

  QWidget* m_holder = nullptr;
  QGridLayout* m_grid = nullptr;
  QLabel* m_about;
};

}  // namespace kstem::ui
