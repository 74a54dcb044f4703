#pragma once

#include <QFrame>
#include <vector>

#include "core/service/search.h"

namespace kstem::ui {

class CellTable;

/// What was found for a text, hung below the scan line. The focus stays in the scan
/// line: arrows and Enter come through moveBy() and choose().
class HitList final : public QFrame {
  Q_OBJECT

 public:
  explicit HitList(QWidget* parent);

  /// Shows what was found for `text`; the first one is selected.
  void offer(const QString& text, std::vector<Hit> hits);
  void close();
  bool isOpen() const { return isVisibleTo(parentWidget()); }
  bool isFor(const QString& text) const { return isOpen() && m_text == text; }
  bool isEmpty() const { return m_hits.empty(); }
  void moveBy(int by);
  void choose();
  int heightWanted() const;

 Q_SIGNALS:
  void chosen(const kstem::Hit& hit);

 private:
  CellTable* m_table;
  QString m_text;
  std::vector<Hit> m_hits;
};

}  // namespace kstem::ui
