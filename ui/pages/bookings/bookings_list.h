#pragma once

#include <QButtonGroup>
#include <map>
#include <optional>
#include <vector>

#include "core/service/queries/reservation_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class CellTable;
class KeyButton;

/// What can be done with a reservation.
enum class BookingButton {
  PickUp,
  Prepare,
  Accept,
  Refuse,
  Change,
  Name,
  Release,
  Cancel,
  Confirmation,  ///< is printed
  Letter,        ///< that it can be picked up is printed
};

enum class ListButtons { Shown, Hidden };

/// Reservations one below the other, and what can be done with the one that is marked.
class BookingsList final : public Card {
  Q_OBJECT

 public:
  explicit BookingsList(QWidget* parent);

  ReservationSet set() const;
  void setSet(ReservationSet set);
  void showList(const ReservationListView& view);
  /// The one that is marked; nothing in an empty list.
  const ReservationItem* current() const;
  /// Marks the reservation with this number, now or when it is shown.
  void mark(const Code& code);
  void takeFocus();
  /// Hidden while something is filled in beside the list.
  void setButtons(ListButtons buttons);

 Q_SIGNALS:
  void setChanged();
  void pressed(kstem::ui::BookingButton button);
  /// The list of what is to be prepared should be printed.
  void pickUpListAsked();

 private:
  QWidget* buildSets();
  void buildButtons();
  void showButtons();
  void markWanted();

  QButtonGroup* m_sets;
  CellTable* m_table;
  QWidget* m_papers;
  ButtonRow* m_row;
  std::map<BookingButton, KeyButton*> m_buttons;
  std::vector<ReservationItem> m_items;
  std::optional<Code> m_wanted;
};

}  // namespace kstem::ui
