#pragma once

#include "core/service/queries/today_view.h"
#include "ui/pages/today/today_card.h"

namespace kstem::ui {

class KeyButton;

/// 보충 목록: which parts the boxes of this center lack, and what comes back to life with them.
class RestockCard final : public TodayCard {
  Q_OBJECT

 public:
  explicit RestockCard(QWidget* parent);

  void showParts(const Listed<RestockPart>& parts);

 Q_SIGNALS:
  void fillAsked(const kstem::RestockPart& part);
  void listAsked();

 private:
  const RestockPart* selectedPart() const;

  KeyButton* m_fill;
  Listed<RestockPart> m_parts;
};

}  // namespace kstem::ui
