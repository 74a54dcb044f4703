#pragma once

#include <QAbstractScrollArea>
#include <map>
#include <optional>
#include <vector>

#include "core/service/queries/availability_view.h"

namespace kstem::ui {

/// Models by days with the number that can still be promised; a model unfolds to its kits and
/// reservations as bars. Arrows move one cell, Shift and arrows or the mouse choose days, Space
/// unfolds, Enter asks why. Only the rows in sight are painted.
class Timetable final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit Timetable(QWidget* parent = nullptr);

  /// The cell stays on its model and day where they still are there.
  void showView(const AvailabilityView& view);
  /// The lanes of an unfolded model; others are passed over.
  void showLanes(const ModelLanes& lanes);
  const std::vector<ModelId>& unfolded() const { return m_unfolded; }

  /// The model of the current row; nothing in an empty table.
  const AvailabilityRow* currentModel() const;
  /// Of the chosen cells; nothing on the name of a model.
  std::optional<Day> firstDay() const;
  std::optional<Day> lastDay() const;  ///< included
  /// The number below the cursor.
  const DayCount* currentCount() const;
  /// The current cell in words.
  QString spokenCell() const;
  /// Where a cell is on the viewport; the head has row −1, the names have column −1.
  QRect cellBox(int row, int column) const;
  int rows() const { return static_cast<int>(m_lines.size()); }

 Q_SIGNALS:
  void currentChanged();
  /// The model was unfolded: its lanes are wanted.
  void lanesAsked(const kstem::ModelId& model);
  void whyAsked();
  /// Several days were drawn with the mouse.
  void daysDrawn();
  /// A loan or a reservation was opened.
  void opened(kstem::Busy why, const kstem::Code& about);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  enum class LineKind { Model, Kit, Promise };
  struct Line {
    LineKind kind = LineKind::Model;
    std::size_t row = 0;   ///< of the view
    std::size_t lane = 0;  ///< of the lanes of its model
  };
  struct Cell {
    int line = 0;
    int column = -1;
  };
  enum class Reach { Move, Extend };

  // --- what there is ---
  void rebuild();
  void setRanges();
  int columns() const { return static_cast<int>(m_view.head.size()); }
  const AvailabilityRow& rowOf(const Line& line) const { return m_view.rows[line.row]; }
  const ModelLanes* lanesOf(const Line& line) const;
  const Line* currentLine() const;
  bool isUnfolded(const ModelId& model) const;
  void fold();
  void openCell();

  // --- where it is ---
  double columnWidth() const;
  double left(int column) const;
  std::optional<Cell> cellAt(const QPoint& at) const;
  QRectF barBox(const DayRange& days, int line) const;
  const KitBar* barAt(const QPoint& at) const;

  // --- moving ---
  void moveTo(Cell cell, Reach reach);
  void keepInSight();
  void keepLanesInSight(int model);
  void tell();

  // --- painting ---
  void paintHead(QPainter& painter) const;
  void paintGround(QPainter& painter) const;
  void paintLine(QPainter& painter, int index) const;
  void paintName(QPainter& painter, const QRectF& box, const Line& line) const;
  void paintCounts(QPainter& painter, int index, const AvailabilityRow& row) const;
  void paintCount(QPainter& painter, const QRectF& box, const DayCount& count) const;
  void paintLane(QPainter& painter, int index, const Line& line) const;
  void paintBar(QPainter& painter, const QRectF& box, const QColor& color,
                const QString& words) const;
  void paintChosen(QPainter& painter) const;
  QString nameOf(const Line& line) const;
  QString tipAt(const QPoint& at) const;

  AvailabilityView m_view;
  std::vector<ModelId> m_unfolded;
  std::map<ModelId, ModelLanes> m_lanes;
  std::vector<Line> m_lines;
  Cell m_at;
  int m_anchor = -1;  ///< column where choosing began
  bool m_drawing = false;
};

}  // namespace kstem::ui
