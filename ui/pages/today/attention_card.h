#pragma once

#include "core/service/queries/today_view.h"
#include "ui/pages/today/today_card.h"

namespace kstem::ui {

class KeyButton;

/// 확인할 것: records that disagree, until a clerk has looked at them.
class AttentionCard final : public TodayCard {
  Q_OBJECT

 public:
  explicit AttentionCard(QWidget* parent);
  void showItems(const Listed<AttentionItem>& items, Day today);

 Q_SIGNALS:
  void settleAsked(const kstem::AttentionItem& item);

 private:
  void settle();

  KeyButton* m_settle;
  Listed<AttentionItem> m_items;
};

}  // namespace kstem::ui
