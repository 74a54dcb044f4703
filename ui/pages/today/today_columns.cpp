#include "ui/pages/today/today_columns.h"

#include <QHBoxLayout>
#include <algorithm>
#include <array>

#include "ui/pages/today/attention_card.h"
#include "ui/pages/today/overdue_card.h"
#include "ui/pages/today/pick_ups_card.h"
#include "ui/pages/today/restock_card.h"
#include "ui/pages/today/today_words.h"
#include "ui/pages/today/unprinted_card.h"

namespace kstem::ui {
namespace {

constexpr std::array kLeft{TodayList::PickUps,  TodayList::Overdue, TodayList::Due,
                           TodayList::Handover, TodayList::Owed,    TodayList::Restock};
constexpr std::array kRight{TodayList::Unprinted, TodayList::ToCheck, TodayList::Attention,
                            TodayList::Mending, TodayList::Planned, TodayList::Closures};

template <class Row, class Make>
void showList(TodayCard* card, const Listed<Row>& list, Make make) {
  std::vector<CellRow> rows;
  for (const Row& row : list.rows) rows.push_back(make(row));
  card->showRows(list.total, std::move(rows));
}

}  // namespace

TodayColumns::TodayColumns(QWidget* parent) : QWidget(parent), m_nothing(buildNothing()) {
  build();
}

void TodayColumns::add(TodayList list, TodayCard* card) {
  m_cards[list] = card;
  connect(card, &TodayCard::opened, this, [this, list](std::size_t row) { openRow(list, row); });
  connect(card, &TodayCard::moreAsked, this, [this, list] { Q_EMIT moreAsked(list); });
  connect(card, &TodayCard::moved, this, [this, card] { onMoved(card); });
}

// Tab goes in the order in which the lists are made.
void TodayColumns::build() {
  const auto list = [this](TodayList which, const char* name, const QString& title,
                           const QString& empty, const std::vector<QString>& columns) {
    add(which, new TodayCard(QString::fromLatin1(name), title, empty, columns, this));
  };
  m_pickUps = new PickUpsCard(this);
  add(TodayList::PickUps, m_pickUps);
  connect(m_pickUps, &PickUpsCard::listAsked, this, &TodayColumns::pickUpListAsked);
  m_overdue = new OverdueCard(this);
  add(TodayList::Overdue, m_overdue);
  list(TodayList::Due, "due", tr("반납 예정"), tr("오늘과 다음 여는 날에 돌아올 교구가 없습니다"),
       {tr("학교와 교사"), tr("교구"), tr("반납 예정")});
  list(TodayList::Handover, "handover", tr("인계할 대여"), tr("학교를 옮긴 교사의 대여가 없습니다"),
       {tr("학교와 교사"), tr("교구"), tr("반납 예정")});
  list(TodayList::Owed, "owed", tr("변상"), tr("학교가 변상할 구성품이 없습니다"),
       {tr("학교와 구성품"), tr("반납일")});
  m_restock = new RestockCard(this);
  add(TodayList::Restock, m_restock);
  m_unprinted = new UnprintedCard(this);
  add(TodayList::Unprinted, m_unprinted);
  connect(m_unprinted, &UnprintedCard::slipAsked, this, &TodayColumns::slipAsked);
  list(TodayList::ToCheck, "toCheck", tr("확인 전"), tr("구성품을 셀 교구가 없습니다"),
       {tr("교구와 학교"), tr("돌아온 때")});
  m_attention = new AttentionCard(this);
  add(TodayList::Attention, m_attention);
  connect(m_attention, &AttentionCard::settleAsked, this, &TodayColumns::settleAsked);
  list(TodayList::Mending, "mending", tr("점검·수리"), tr("점검하거나 수리할 교구가 없습니다"),
       {tr("교구"), tr("상태")});
  list(TodayList::Planned, "planned", tr("정기 점검"), tr("점검할 때가 된 교구가 없습니다"),
       {tr("교구"), tr("까닭")});
  list(TodayList::Closures, "closures", tr("다가오는 휴관"),
       tr("%1일 안에 쉬는 날이 없습니다").arg(kClosureDays), {tr("까닭"), tr("날"), tr("구분")});
  auto* left = columnOf(kLeft);
  left->insertWidget(0, m_nothing);
  auto* columns = new QHBoxLayout(this);
  columns->setContentsMargins(0, 0, 0, 12);
  columns->setSpacing(12);
  columns->addLayout(left, 29);
  columns->addLayout(columnOf(kRight), 22);
}

QVBoxLayout* TodayColumns::columnOf(std::span<const TodayList> lists) {
  auto* column = new QVBoxLayout;
  column->setSpacing(10);
  for (const TodayList list : lists) column->addWidget(card(list));
  column->addStretch(1);
  return column;
}

QWidget* TodayColumns::buildNothing() {
  auto* box = new QFrame(this);
  box->setObjectName(QStringLiteral("nothingToDo"));
  setRole(*box, "card");
  auto* title = new QLabel(tr("오늘 할 일이 없습니다"), box);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  auto* hint = roleLabel("soft", box);
  hint->setText(tr("반납이 늦거나 확인할 것이 생기면 여기에 나타납니다."));
  hint->setFont(bodyFont());
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(24, 36, 24, 36);
  layout->setSpacing(6);
  layout->addWidget(title, 0, Qt::AlignHCenter);
  layout->addWidget(hint, 0, Qt::AlignHCenter);
  box->hide();
  return box;
}

// --- what is shown -----------------------------------------------------------------------------

void TodayColumns::showView(const TodayView& view) {
  m_view = view;
  m_overdue->showLoans(view.overdue);
  m_unprinted->showLoans(view.unprinted);
  m_attention->showItems(view.attention, view.today);
  const Day today = view.today;
  const auto plain = [](const auto& row) { return rowOf(row); };
  const auto dated = [today](const auto& row) { return rowOf(row, today); };
  showList(card(TodayList::Due), view.due,
           [today](const TodayLoan& loan) { return dueRow(loan, today); });
  m_pickUps->showItems(view.pickUps, today);
  showList(card(TodayList::Handover), view.handover, plain);
  showList(card(TodayList::Owed), view.owed, plain);
  m_restock->showParts(view.restock);
  showList(card(TodayList::ToCheck), view.toCheck, dated);
  showList(card(TodayList::Mending), view.mending, dated);
  showList(card(TodayList::Planned), view.planned, plain);
  showList(card(TodayList::Closures), view.closures, plain);
  showNothingToDo();
}

/// Closures alone are nothing to do.
void TodayColumns::showNothingToDo() {
  const bool nothing = std::ranges::all_of(m_cards, [](const auto& entry) {
    return entry.first == TodayList::Closures || entry.second->isEmpty();
  });
  m_nothing->setVisible(nothing);
  for (const auto& [list, one] : m_cards)
    one->setVisible(!nothing || (list == TodayList::Closures && !one->isEmpty()));
}

void TodayColumns::onMoved(TodayCard* moved) {
  CellTable* const table = moved->table();
  const int row = table->selectedRow();
  if (row < 0) return;
  for (const auto& [list, other] : m_cards)
    if (other != moved) other->table()->select(-1);
  const QRect box = table->visualRect(table->model()->index(row, 0));
  Q_EMIT rowSelected(QRect(table->viewport()->mapTo(this, box.topLeft()), box.size()));
}

bool TodayColumns::takeFocus() {
  using Lists = std::span<const TodayList>;
  for (const Lists column : {Lists(kLeft), Lists(kRight)})
    for (const TodayList list : column)
      if (!card(list)->isEmpty()) {
        card(list)->table()->setFocus(Qt::OtherFocusReason);
        return true;
      }
  return false;
}

void TodayColumns::openRow(TodayList list, std::size_t row) {
  const auto loan = [this](const TodayLoan& one) {
    Q_EMIT openAsked(HitKind::Loan, aggOf(one.group));
  };
  switch (list) {
    case TodayList::PickUps: return Q_EMIT pickUpAsked(m_view.pickUps.rows[row].id);
    case TodayList::Overdue: return loan(m_view.overdue.rows[row].loan);
    case TodayList::Due: return loan(m_view.due.rows[row]);
    case TodayList::Handover: return loan(m_view.handover.rows[row].loan);
    case TodayList::Unprinted: return loan(m_view.unprinted.rows[row]);
    case TodayList::Owed:
      return Q_EMIT openAsked(HitKind::School, aggOf(m_view.owed.rows[row].school));
    case TodayList::Restock:
      return Q_EMIT openAsked(HitKind::Model, aggOf(m_view.restock.rows[row].model));
    case TodayList::ToCheck:
      return Q_EMIT openAsked(HitKind::Kit, aggOf(m_view.toCheck.rows[row].kit.id));
    case TodayList::Mending:
      return Q_EMIT openAsked(HitKind::Kit, aggOf(m_view.mending.rows[row].kit.id));
    case TodayList::Planned:
      return Q_EMIT openAsked(HitKind::Kit, aggOf(m_view.planned.rows[row].kit.id));
    case TodayList::Attention: {
      const AttentionItem& item = m_view.attention.rows[row];
      if (item.opens) Q_EMIT openAsked(*item.opens, item.about);
      return;
    }
    case TodayList::Closures: return;
  }
}

}  // namespace kstem::ui
