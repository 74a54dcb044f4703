#include "ui/models/window_model.h"

#include <algorithm>

namespace kstem::ui {

WindowModel::WindowModel(std::vector<QString> headers, QObject* parent)
    : CellSource(std::move(headers), parent) {}

void WindowModel::begin(int total) {
  beginResetModel();
  ++m_generation;
  m_total = total;
  m_windows.clear();
  m_order.clear();
  m_asked.clear();
  endResetModel();
}

void WindowModel::put(int generation, int first, std::vector<CellRow> rows) {
  if (generation != m_generation || rows.empty()) return;
  const int window = first / kWindow;
  const int last = first + static_cast<int>(rows.size()) - 1;
  m_windows[window] = std::move(rows);
  m_asked.erase(window);
  m_order.push_back(window);
  if (m_order.size() > kKept) {
    m_windows.erase(m_order.front());
    m_order.pop_front();
  }
  Q_EMIT dataChanged(index(first, 0), index(std::min(last, m_total - 1), columnCount() - 1));
}

const CellRow* WindowModel::rowAt(int row) const {
  if (row < 0 || row >= m_total) return nullptr;
  const int window = row / kWindow;
  const auto found = m_windows.find(window);
  if (found == m_windows.end()) {
    const int first = window * kWindow;
    if (m_asked.try_emplace(window, true).second)
      Q_EMIT wanted(m_generation, first, std::min(kWindow, m_total - first));
    return nullptr;
  }
  const auto at = static_cast<std::size_t>(row % kWindow);
  return at < found->second.size() ? &found->second[at] : nullptr;
}

int WindowModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_total;
}

}  // namespace kstem::ui
