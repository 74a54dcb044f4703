#pragma once

#include <QFrame>
#include <QPushButton>
#include <map>

#include "ui/actions.h"
#include "ui/pages/page.h"
#include "ui/widgets/elided_label.h"

namespace kstem::ui {

/// The dark rail: whose bank this is, and the pages with their keys and counts. Below 1000 px it
/// shrinks to icons.
class Rail final : public QFrame {
  Q_OBJECT

 public:
  explicit Rail(const Actions& actions, QWidget* parent = nullptr);
  void setCenter(const QString& name);
  void setNarrow(bool narrow);
  void setPage(PageId page);
  /// How many things wait on a page; 0 shows nothing.
  void setCount(PageId page, int count);

 private:
  struct Entry {
    QPushButton* button;
    QLabel* key;
    QLabel* count;
  };
  QPushButton* add(PageId page, ActionId action, const Actions& actions);
  void showEntry(Entry& entry, int count);

  QLabel* m_brand;
  QLabel* m_center;
  std::map<PageId, Entry> m_entries;
  std::map<PageId, int> m_counts;
  bool m_narrow = false;
};

}  // namespace kstem::ui
