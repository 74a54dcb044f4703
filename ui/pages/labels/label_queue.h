#pragma once

#include <vector>

#include "core/service/queries/labels.h"

namespace kstem::ui {

/// A label and how often it is wanted.
struct QueuedLabel {
  Label label;
  int copies = 1;
};

/// What will be printed, in the order in which it was asked for.
class LabelQueue final {
 public:
  static constexpr int kMostCopies = 99;

  /// What is in the queue already is not added again; its text is as of now. How many are new.
  int add(const std::vector<Label>& labels);
  /// What is left of `asked` and its text as of now; anything else in the queue stays.
  void update(const std::vector<Label>& asked, const std::vector<Label>& now);
  void changeCopies(int row, int by);  ///< from 1 to kMostCopies
  void remove(int row);
  void clear() { m_labels.clear(); }

  const std::vector<QueuedLabel>& labels() const { return m_labels; }
  bool isEmpty() const { return m_labels.empty(); }
  /// Every copy by itself, as it goes onto the sheet.
  std::vector<Label> printed() const;

 private:
  std::vector<QueuedLabel> m_labels;
};

}  // namespace kstem::ui
