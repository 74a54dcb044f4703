#pragma once

#include <QWidget>
#include <map>
#include <span>

#include "core/service/queries/today_view.h"

class QVBoxLayout;

namespace kstem::ui {

class AttentionCard;
class OverdueCard;
class PickUpsCard;
class RestockCard;
class TodayCard;
class UnprintedCard;

/// The lists of the page 오늘 in two columns. One row of all of them is selected at most.
class TodayColumns final : public QWidget {
  Q_OBJECT

 public:
  explicit TodayColumns(QWidget* parent);

  void showView(const TodayView& view);
  /// To the first list that has rows. False when there is none.
  bool takeFocus();
  OverdueCard* overdue() const { return m_overdue; }
  RestockCard* restock() const { return m_restock; }

 Q_SIGNALS:
  /// Somebody comes for a reservation.
  void pickUpAsked(const kstem::ReservationId& reservation);
  /// The list of what is to be prepared should be printed.
  void pickUpListAsked();
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);
  /// More rows of a list.
  void moreAsked(kstem::TodayList list);
  void slipAsked(const kstem::GroupId& loan);
  void settleAsked(const kstem::AttentionItem& item);
  /// A row was selected: it should be in sight.
  void rowSelected(const QRect& where);

 private:
  void build();
  void add(TodayList list, TodayCard* card);
  QVBoxLayout* columnOf(std::span<const TodayList> lists);
  QWidget* buildNothing();
  void showNothingToDo();
  void onMoved(TodayCard* moved);
  void openRow(TodayList list, std::size_t row);
  TodayCard* card(TodayList list) const { return m_cards.at(list); }

  std::map<TodayList, TodayCard*> m_cards;
  OverdueCard* m_overdue = nullptr;
  PickUpsCard* m_pickUps = nullptr;
  UnprintedCard* m_unprinted = nullptr;
  AttentionCard* m_attention = nullptr;
  RestockCard* m_restock = nullptr;
  QWidget* m_nothing;
  TodayView m_view;
};

}  // namespace kstem::ui
