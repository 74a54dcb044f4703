#include "ui/pages/today/pick_ups_card.h"

#include "ui/pages/today/today_words.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

PickUpsCard::PickUpsCard(QWidget* parent)
    : TodayCard(QStringLiteral("pickUps"), tr("예약 인수"),
                tr("오늘과 다음 여는 날에 인수할 예약이 없습니다"),
                {tr("학교와 교구"), tr("인수일"), tr("상태")}, parent) {
  auto* const tail = new ButtonRow(this);
  tail->add(localButton(QStringLiteral("printPickUps"), tr("인수 준비 목록"),
                        QStringLiteral("Alt+U"), ButtonRole::Normal, tail,
                        [this] { Q_EMIT listAsked(); }));
  setTail(tail);
}

void PickUpsCard::showItems(const Listed<ReservationItem>& items, Day today) {
  std::vector<CellRow> rows;
  for (const ReservationItem& item : items.rows) rows.push_back(pickUpRow(item, today));
  showRows(items.total, std::move(rows));
}

}  // namespace kstem::ui
