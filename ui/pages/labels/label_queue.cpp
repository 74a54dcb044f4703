#include "ui/pages/labels/label_queue.h"

#include <algorithm>

namespace kstem::ui {

int LabelQueue::add(const std::vector<Label>& labels) {
  int added = 0;
  for (const Label& label : labels) {
    const auto same = std::ranges::find_if(m_labels, [&](const QueuedLabel& one) {
      return one.label.code == label.code && one.label.box == label.box;
    });
    if (same != m_labels.end()) {
      same->label = label;
      continue;
    }
    m_labels.push_back({label});
    ++added;
  }
  return added;
}

void LabelQueue::changeCopies(int row, int by) {
  int& copies = m_labels[static_cast<std::size_t>(row)].copies;
  copies = std::clamp(copies + by, 1, kMostCopies);
}

void LabelQueue::remove(int row) { m_labels.erase(m_labels.begin() + row); }

std::vector<Label> LabelQueue::printed() const {
  std::vector<Label> all;
  for (const QueuedLabel& one : m_labels)
    all.insert(all.end(), static_cast<std::size_t>(one.copies), one.label);
  return all;
}

}  // namespace kstem::ui
