#include "ui/pages/today/attention_card.h"

#include "ui/widgets/local_button.h"
#include "ui/pages/today/today_words.h"

namespace kstem::ui {

AttentionCard::AttentionCard(QWidget* parent)
    : TodayCard(QStringLiteral("attention"), tr("확인할 것"), tr("서로 다른 기록이 없습니다"),
                {tr("무엇과 까닭"), tr("때")}, parent) {
  auto* const tail = new ButtonRow(this);
  m_settle = localButton(QStringLiteral("settleAttention"), tr("확인함"), QStringLiteral("Alt+O"),
                         ButtonRole::Normal, tail, [this] { settle(); });
  tail->add(m_settle);
  setTail(tail);
  connect(this, &TodayCard::moved, this, [this] { m_settle->setEnabled(selected().has_value()); });
  m_settle->setEnabled(false);
}

void AttentionCard::showItems(const Listed<AttentionItem>& items, Day today) {
  m_items = items;
  std::vector<CellRow> rows;
  for (const AttentionItem& item : items.rows) rows.push_back(rowOf(item, today));
  showRows(items.total, std::move(rows));
}

void AttentionCard::settle() {
  if (const auto row = selected()) Q_EMIT settleAsked(m_items.rows[*row]);
}

}  // namespace kstem::ui
