#include "ui/pages/labels/label_queue.h"

#include <algorithm>

namespace kstem::ui {
namespace {

bool isSame(const Label& a, const Label& b) { return a.code == b.code && a.box == b.box; }

const Label* findSame(const std::vector<Label>& labels, const Label& label) {
  const auto at =
      std::ranges::find_if(labels, [&](const Label& one) { return isSame(one, label); });
  return at == labels.end() ? nullptr : &*at;
}

}  // namespace

int LabelQueue::add(const std::vector<Label>& labels) {
  int added = 0;
  for (const Label& label : labels) {
    const auto same = std::ranges::find_if(
        m_labels, [&](const QueuedLabel& one) { return isSame(one.label, label); });
    if (same != m_labels.end()) {
      same->label = label;
      continue;
    }
    m_labels.push_back({label});
    ++added;
  }
  return added;
}

void LabelQueue::update(const std::vector<Label>& asked, const std::vector<Label>& now) {
  std::erase_if(m_labels, [&](const QueuedLabel& one) {
    return findSame(asked, one.label) != nullptr && findSame(now, one.label) == nullptr;
  });
  for (QueuedLabel& one : m_labels)
    if (const Label* const label = findSame(now, one.label)) one.label = *label;
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
