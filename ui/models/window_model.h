#pragma once

#include <deque>
#include <map>

#include "ui/models/cell_model.h"

namespace kstem::ui {

/// A long list of which only the rows in sight are here. What is missing is asked for in windows
/// of kWindow rows; far windows are dropped again.
class WindowModel final : public CellSource {
  Q_OBJECT

 public:
  static constexpr int kWindow = 100;

  explicit WindowModel(std::vector<QString> headers, QObject* parent = nullptr);

  /// A new list of `total` rows, none of them here yet. Answers to the list before are refused.
  void begin(int total);
  /// Which list this is; an answer names the one it was asked for.
  int generation() const noexcept { return m_generation; }
  /// Rows from `first` on; ignored when they belong to an older list.
  void put(int generation, int first, std::vector<CellRow> rows);

  const CellRow* rowAt(int row) const override;
  int rowCount(const QModelIndex& parent = {}) const override;

 Q_SIGNALS:
  /// Rows [first, first + count) are in sight and not here.
  void wanted(int generation, int first, int count) const;

 private:
  static constexpr std::size_t kKept = 12;  ///< windows

  int m_total = 0;
  int m_generation = 0;
  std::map<int, std::vector<CellRow>> m_windows;  ///< by number of the window
  std::deque<int> m_order;                        ///< windows by arrival, oldest first
  mutable std::map<int, bool> m_asked;
};

}  // namespace kstem::ui
