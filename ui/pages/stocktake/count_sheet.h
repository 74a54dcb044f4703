#pragma once

#include <QButtonGroup>
#include <QWidget>
#include <vector>

#include "core/domain/intent.h"
#include "core/service/queries/stocktake_board.h"

class QHBoxLayout;

namespace kstem::ui {

class Card;
class CellTable;
class FilterChip;
class KeyButton;

/// A stocktake being counted, or as it was closed: the shelves at the left with how far each is, the
/// kits of the chosen one at the right.
class CountSheet final : public QWidget {
  Q_OBJECT

 public:
  explicit CountSheet(QWidget* parent = nullptr);

  void show(const StocktakeView& view);
  void takeFocus();
  /// The shelf that is being counted; nothing while all are shown.
  std::optional<std::string> shelf() const;
  /// Goes on with this shelf. Whether the stocktake has it.
  bool chooseShelf(const std::string& shelf);

 Q_SIGNALS:
  void counted(const kstem::CountKits& count);
  void undoAsked(const kstem::GroupId& group);

 private:
  QWidget* makeShelves();
  QWidget* makeLines();
  void addChips(QHBoxLayout& line, QWidget* parent);
  void addButtons(Card& card);
  void showShelves();
  void showLines();
  void showChips();
  void showButtons();
  void mark(Presence presence, std::optional<Condition> condition);
  const StocktakeLine* selected() const;
  bool isOnShelf(const StocktakeLine& line) const;

  CellTable* m_shelves = nullptr;
  CellTable* m_lines = nullptr;
  QButtonGroup m_filter;
  std::vector<FilterChip*> m_chips;
  KeyButton* m_here = nullptr;
  KeyButton* m_notThere = nullptr;
  KeyButton* m_inspect = nullptr;
  KeyButton* m_undo = nullptr;
  StocktakeView m_view;
  std::vector<std::size_t> m_shown;  ///< places in the view's lines, in the order of the table
};

}  // namespace kstem::ui
