#include "ui/pages/today_page.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <algorithm>
#include <array>

#include "core/service/paper_data.h"
#include "core/service/queries/school_phone.h"
#include "ui/bridge/convert.h"
#include "ui/documents/papers.h"
#include "ui/pages/people/local_button.h"
#include "ui/pages/today/call_form.h"
#include "ui/pages/today/overdue_card.h"
#include "ui/pages/today/register_form.h"
#include "ui/pages/today/today_head.h"
#include "ui/pages/today/today_words.h"

namespace kstem::ui {
namespace {

constexpr int kMore = 20;  ///< rows that "더 보기" adds

// In the order in which they stand and Tab goes.
constexpr std::array kLeft{TodayList::Overdue, TodayList::Due, TodayList::Handover, TodayList::Owed,
                           TodayList::Restock};
constexpr std::array kRight{TodayList::Unprinted, TodayList::ToCheck, TodayList::Attention,
                            TodayList::Mending, TodayList::Closures};

template <class Row, class Make>
void showList(TodayCard* card, const Listed<Row>& list, Make make) {
  std::vector<CellRow> rows;
  for (const Row& row : list.rows) rows.push_back(make(row));
  card->showRows(list.total, std::move(rows));
}

/// The card of the slips that were not printed, with its one button.
class UnprintedCard final : public TodayCard {
 public:
  UnprintedCard(QWidget* parent, std::function<void()> print)
      : TodayCard(QStringLiteral("unprinted"), TodayPage::tr("인쇄 안 된 대여증"),
                  TodayPage::tr("오늘 대여증을 모두 인쇄했습니다"),
                  {TodayPage::tr("학교와 교사"), TodayPage::tr("교구"), TodayPage::tr("대여증")},
                  parent) {
    auto* const tail = new ButtonRow(this);
    tail->add(localButton(QStringLiteral("printSlip"), TodayPage::tr("대여증 인쇄"),
                          QStringLiteral("Alt+S"), ButtonRole::Normal, tail, std::move(print)));
    setTail(tail);
  }
};

}  // namespace

TodayPage::TodayPage(BankThread& bank, const Actions& actions, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_head(new TodayHead(actions, this)),
      m_area(new QScrollArea(this)),
      m_nothing(new QLabel(this)),
      m_overdue(new OverdueCard(this)),
      m_call(new CallForm(this)),
      m_register(new RegisterForm(this)) {
  setObjectName(QStringLiteral("todayPage"));
  build();
  connectLists();
  connectOverdue();
  connectPapers();
  connect(&m_bank, &BankThread::acted, this, &TodayPage::onActed);
}

TodayCard* TodayPage::addCard(TodayList list, TodayCard* card) {
  m_cards[list] = card;
  return card;
}

void TodayPage::build() {
  const auto list = [this](TodayList which, const char* name, const QString& title,
                           const QString& empty, const std::vector<QString>& columns) {
    addCard(which, new TodayCard(QString::fromLatin1(name), title, empty, columns, this));
  };
  addCard(TodayList::Overdue, m_overdue);
  list(TodayList::Due, "due", tr("반납 예정"), tr("오늘과 다음 여는 날에 돌아올 교구가 없습니다"),
       {tr("학교와 교사"), tr("교구"), tr("반납 예정")});
  list(TodayList::Handover, "handover", tr("인계할 대여"), tr("학교를 옮긴 교사의 대여가 없습니다"),
       {tr("학교와 교사"), tr("교구"), tr("반납 예정")});
  list(TodayList::Owed, "owed", tr("변상"), tr("학교가 변상할 구성품이 없습니다"),
       {tr("학교와 구성품"), tr("반납일")});
  list(TodayList::Restock, "restock", tr("보충 목록"), tr("절반보다 적은 소모품이 없습니다"),
       {tr("구성품과 교구"), tr("교구"), tr("보충할 수")});
  addCard(TodayList::Unprinted, new UnprintedCard(this, [this] { printSlip(); }));
  list(TodayList::ToCheck, "toCheck", tr("확인 전"), tr("구성품을 셀 교구가 없습니다"),
       {tr("교구와 학교"), tr("돌아온 때")});
  list(TodayList::Attention, "attention", tr("확인할 것"), tr("서로 다른 기록이 없습니다"),
       {tr("무엇과 까닭"), tr("때")});
  list(TodayList::Mending, "mending", tr("점검·수리"), tr("점검하거나 수리할 교구가 없습니다"),
       {tr("교구"), tr("상태")});
  list(TodayList::Closures, "closures", tr("다가오는 휴관"), tr("30일 안에 쉬는 날이 없습니다"),
       {tr("까닭"), tr("날"), tr("구분")});
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(18, 12, 18, 0);
  all->setSpacing(10);
  all->addWidget(m_head);
  all->addWidget(m_area, 1);
  m_area->setObjectName(QStringLiteral("todayArea"));
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidget(buildColumns());
  m_area->viewport()->setAutoFillBackground(false);
  m_area->widget()->setAutoFillBackground(false);
}

QWidget* TodayPage::buildColumns() {
  auto* inside = new QWidget(m_area);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(12);
  const auto add = [&](const auto& lists, int stretch) {
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    for (const TodayList list : lists) column->addWidget(card(list));
    column->addStretch(1);
    columns->addLayout(column, stretch);
  };
  add(kLeft, 29);
  add(kRight, 22);
  m_nothing->setObjectName(QStringLiteral("nothingToDo"));
  m_nothing->setText(
      tr("오늘 할 일이 없습니다. 반납이 늦거나 확인할 것이 생기면 여기에 나타납니다."));
  m_nothing->setFont(bodyFont(12.5, QFont::DemiBold));
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(24, 40, 24, 40);
  m_nothing->hide();
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(0, 0, 0, 12);
  layout->addWidget(m_nothing);
  layout->addLayout(columns, 1);
  return inside;
}

void TodayPage::connectLists() {
  for (const auto& [list, card] : m_cards) {
    connect(card, &TodayCard::opened, this,
            [this, which = list](std::size_t row) { openRow(which, row); });
    connect(card, &TodayCard::moreAsked, this, [this, which = list] {
      m_limits[which] = m_limits.try_emplace(which, kTodayRows).first->second + kMore;
      refresh();
    });
    connect(card, &TodayCard::moved, this, [this, one = card] {
      const int row = one->table()->selectedRow();
      if (row < 0) return;
      const QRect box = one->table()->visualRect(one->table()->model()->index(row, 0));
      const QPoint middle = one->table()->viewport()->mapTo(m_area->widget(), box.center());
      m_area->ensureVisible(middle.x(), middle.y(), 0, box.height());
      for (const auto& [other, rest] : m_cards)
        if (rest != one) rest->table()->select(-1);
    });
  }
}

void TodayPage::connectOverdue() {
  connect(m_overdue, &OverdueCard::phoneAsked, this, [this](const TeacherId& teacher) {
    m_phoneOf = teacher;
    m_bank.act(Do{OpenPhone{teacher}});
  });
  connect(m_overdue, &OverdueCard::callAsked, this,
          [this](const OverdueLoan& loan) { m_call->openFor(loan, m_view.today); });
  connect(m_call, &CallForm::called, this, [this](const LogCall& call) { m_bank.act(Do{call}); });
  connect(m_call, &FormPopup::closed, this,
          [this] { m_overdue->table()->setFocus(Qt::OtherFocusReason); });
  connect(m_overdue, &OverdueCard::letterAsked, this, [this](const SchoolId& school) {
    print([school](Bank& bank, const ClerkId& clerk) {
      return printOverdueLetter(bank, school, clerk);
    });
  });
}

void TodayPage::connectPapers() {
  connect(m_head, &TodayHead::pickingAsked, this, [this] {
    print([](Bank& bank, const ClerkId& clerk) {
      return printPickingList(bank, draftToPick(bank), clerk);
    });
  });
  connect(m_head, &TodayHead::registerAsked, this, [this] { m_register->openFor(m_view.today); });
  connect(m_register, &FormPopup::closed, m_head, &TodayHead::takeFocus);
  connect(m_register, &RegisterForm::chosen, this, [this](const DayRange& days) {
    print(
        [days](Bank& bank, const ClerkId& clerk) { return printLoanRegister(bank, days, clerk); });
  });
  connect(m_head, &TodayHead::cardsAsked, this, [this] { print(&printCommandCards); });
  connect(m_head, &TodayHead::applicationAsked, this, [this] {
    print([](Bank& bank, const ClerkId& clerk) { return printLoanApplication(bank, {}, clerk); });
  });
  connect(&m_bank, &BankThread::slipReady, this, [this] {
    if (isVisible()) refresh();
  });
}

// --- what is shown -----------------------------------------------------------------------------

void TodayPage::refresh() {
  m_bank.ask(
      this, [limits = m_limits](Bank& bank) { return readToday(bank, limits); },
      [this](const TodayView& view) { show(view); });
}

void TodayPage::show(const TodayView& view) {
  m_view = view;
  m_head->showView(view);
  m_overdue->showLoans(view.overdue);
  const Day today = view.today;
  const auto plain = [](const auto& row) { return rowOf(row); };
  const auto dated = [today](const auto& row) { return rowOf(row, today); };
  showList(card(TodayList::Due), view.due,
           [today](const TodayLoan& loan) { return dueRow(loan, today); });
  showList(card(TodayList::Handover), view.handover, plain);
  showList(card(TodayList::Owed), view.owed, plain);
  showList(card(TodayList::Restock), view.restock, plain);
  showList(card(TodayList::Unprinted), view.unprinted, &unprintedRow);
  showList(card(TodayList::ToCheck), view.toCheck, dated);
  showList(card(TodayList::Attention), view.attention, dated);
  showList(card(TodayList::Mending), view.mending, dated);
  showList(card(TodayList::Closures), view.closures, plain);
  showNothingToDo();
  if (m_begins && hasFocus()) takeFocus();
}

/// Closures alone are nothing to do.
void TodayPage::showNothingToDo() {
  const bool nothing = std::ranges::all_of(m_cards, [](const auto& entry) {
    return entry.first == TodayList::Closures || entry.second->isEmpty();
  });
  m_nothing->setVisible(nothing);
  for (const auto& [list, card] : m_cards)
    card->setVisible(!nothing || (list == TodayList::Closures && !card->isEmpty()));
}

void TodayPage::onActed(const DeskView& view, const DeskReply& reply) {
  m_clerk = view.clerk ? view.clerk->id : ClerkId{};
  const bool opened = std::ranges::any_of(
      reply.news, [](const News& news) { return news.notice == Notice::PhoneShown; });
  if (!m_phoneOf || (!opened && !reply.failed)) return;
  const TeacherId teacher = *std::exchange(m_phoneOf, std::nullopt);
  if (!opened || !isVisible()) return;
  m_bank.ask(
      this, [teacher](Bank& bank) { return readOpenedPhone(bank, teacher).value_or(""); },
      [this, teacher](const std::string& phone) { m_overdue->showPhone(teacher, qs(phone)); });
}

// --- what is asked -----------------------------------------------------------------------------

void TodayPage::takeFocus() {
  for (const auto& column : {std::span<const TodayList>(kLeft), std::span<const TodayList>(kRight)})
    for (const TodayList list : column)
      if (!card(list)->isEmpty()) {
        m_begins = false;
        return card(list)->table()->setFocus(Qt::OtherFocusReason);
      }
  setFocus(Qt::OtherFocusReason);
}

bool TodayPage::stepBack() {
  for (FormPopup* form : {static_cast<FormPopup*>(m_call), static_cast<FormPopup*>(m_register)})
    if (form->isVisible()) {
      form->leave();
      return true;
    }
  return false;
}

void TodayPage::hideEvent(QHideEvent* event) {
  m_overdue->forgetPhones();
  m_phoneOf.reset();
  m_begins = true;
  Page::hideEvent(event);
}

void TodayPage::openRow(TodayList list, std::size_t row) {
  const auto open = [this](HitKind kind, const AggId& id) { Q_EMIT openAsked(kind, id); };
  switch (list) {
    case TodayList::Overdue: return open(HitKind::Loan, aggOf(m_view.overdue.rows[row].loan.group));
    case TodayList::Due: return open(HitKind::Loan, aggOf(m_view.due.rows[row].group));
    case TodayList::Handover:
      return open(HitKind::Loan, aggOf(m_view.handover.rows[row].loan.group));
    case TodayList::Unprinted: return open(HitKind::Loan, aggOf(m_view.unprinted.rows[row].group));
    case TodayList::Owed: return open(HitKind::School, aggOf(m_view.owed.rows[row].school));
    case TodayList::Restock: return open(HitKind::Model, aggOf(m_view.restock.rows[row].model));
    case TodayList::ToCheck: return open(HitKind::Kit, aggOf(m_view.toCheck.rows[row].kit.id));
    case TodayList::Mending: return open(HitKind::Kit, aggOf(m_view.mending.rows[row].kit.id));
    case TodayList::Attention: {
      const AttentionItem& item = m_view.attention.rows[row];
      if (item.opens) open(*item.opens, item.about);
      return;
    }
    case TodayList::Closures: return;
  }
}

/// The selected one, else the first.
void TodayPage::printSlip() {
  if (m_view.unprinted.rows.empty()) return;
  const std::size_t row = card(TodayList::Unprinted)->selected().value_or(0);
  m_bank.slip(m_view.unprinted.rows[row].group);
}

template <class Print>
void TodayPage::print(Print make) {
  m_bank.ask(
      this, [make, clerk = m_clerk](Bank& bank) { return make(bank, clerk); },
      [this](const auto& paper) {
        if (!paper) return Q_EMIT paperFailed(paper.error());
        Q_EMIT paperAsked(paperOf(*paper));
        refresh();
      });
}

}  // namespace kstem::ui
