#pragma once

#include <QScrollArea>

#include "core/service/queries/conflict_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class KeyButton;

/// 확인이 필요한 충돌: records that disagree, both sides beside each other, and a button for each
/// way to decide. The loudest stands above.
class ConflictsCard final : public Card {
  Q_OBJECT

 public:
  explicit ConflictsCard(QWidget* parent);
  void show(const ConflictList& conflicts);
  /// Gives the focus to the first decision; false when there is none.
  bool takeFocus();

 Q_SIGNALS:
  void decided(const kstem::Intent& intent);
  /// `settles` follows when the booking was taken: it is no conflict any more.
  void bookedAgain(const kstem::Intent& booking, const kstem::Intent& settles);
  /// The decision that had the focus was the last one.
  void emptied();
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);

 private:
  void replaceList(QWidget* list);
  QWidget* makeConflict(const Conflict& conflict);
  QWidget* makeSides(const Conflict& conflict, QWidget* parent);
  QWidget* makeDecisions(const Conflict& conflict, QWidget* parent);
  KeyButton* makeDecision(const Conflict& conflict, const ConflictDecision& decision,
                          QWidget* parent);

  QScrollArea* m_area;
};

}  // namespace kstem::ui
