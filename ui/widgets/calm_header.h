#pragma once

#include <QByteArray>
#include <QHeaderView>
#include <map>
#include <vector>

namespace kstem::ui {

/// The head of a calm table: columns are as wide as what stands in them and one takes the spare
/// room, until a border is dragged. A double click on a border lets both sides go back to that.
class CalmHeader final : public QHeaderView {
  Q_OBJECT

 public:
  CalmHeader(int wideColumn, QWidget* parent);

  /// The widths that were drawn by hand: "1:120 3:80".
  QByteArray drawn() const;
  /// What drawn() gave; what makes no sense in it is passed over.
  void draw(const QByteArray& drawn);
  void setModel(QAbstractItemModel* model) override;
  int wideColumn() const noexcept { return m_wide; }
  /// How wide a column beside the wide one may be at most, when these are as wide as they like.
  int mostOf(std::vector<int> others) const;

 Q_SIGNALS:
  /// A border was drawn by hand.
  void drawnByHand();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  int borderAt(int x) const;
  void widen(int column, int by);
  void apply();

  int m_wide;
  std::map<int, int> m_drawn;  ///< widths by column
  int m_border = -1;           ///< being dragged: the one at the right of this column
  int m_from = 0;
};

}  // namespace kstem::ui
