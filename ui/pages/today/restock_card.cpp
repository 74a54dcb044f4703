#include "ui/pages/today/restock_card.h"

#include "ui/pages/today/today_words.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

RestockCard::RestockCard(QWidget* parent)
    : TodayCard(QStringLiteral("restock"), tr("보충 목록"), tr("보충할 구성품이 없습니다"),
                {tr("구성품과 교구"), tr("교구"), tr("보충할 수")}, parent) {
  auto* const tail = new ButtonRow(this);
  m_fill = localButton(QStringLiteral("restockFill"), tr("채우기"), QStringLiteral("Alt+F"),
                       ButtonRole::Normal, tail, [this] {
                         if (const RestockPart* part = selectedPart()) Q_EMIT fillAsked(*part);
                       });
  tail->add(m_fill);
  tail->add(localButton(QStringLiteral("restockPrint"), tr("보충 목록 인쇄"),
                        QStringLiteral("Alt+R"), ButtonRole::Normal, tail,
                        [this] { Q_EMIT listAsked(); }));
  setTail(tail);
  connect(this, &TodayCard::moved, this,
          [this] { m_fill->setEnabled(selectedPart() != nullptr); });
  m_fill->setEnabled(false);
}

void RestockCard::showParts(const Listed<RestockPart>& parts) {
  m_parts = parts;
  std::vector<CellRow> rows;
  for (const RestockPart& part : parts.rows) rows.push_back(rowOf(part));
  showRows(parts.total, std::move(rows));
}

const RestockPart* RestockCard::selectedPart() const {
  const auto row = selected();
  return row ? &m_parts.rows[*row] : nullptr;
}

}  // namespace kstem::ui
