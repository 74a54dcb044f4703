#include "ui/pages/today_page.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/service/paper_data.h"
#include "core/service/queries/school_phone.h"
#include "ui/bridge/convert.h"
#include "ui/pages/today/call_form.h"
#include "ui/pages/today/overdue_card.h"
#include "ui/pages/today/register_form.h"
#include "ui/pages/today/restock_card.h"
#include "ui/pages/today/restock_form.h"
#include "ui/pages/today/today_columns.h"
#include "ui/pages/today/today_head.h"

namespace kstem::ui {
namespace {

constexpr int kMore = 20;  ///< rows that "더 보기" adds

}  // namespace

TodayPage::TodayPage(BankThread& bank, const Actions& actions, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_head(new TodayHead(actions, this)),
      m_area(new QScrollArea(this)),
      m_columns(new TodayColumns(m_area)),
      m_call(new CallForm(this)),
      m_register(new RegisterForm(this)),
      m_fill(new RestockForm(this)) {
  setObjectName(QStringLiteral("todayPage"));
  build();
  connectLists();
  connectOverdue();
  connectRestock();
  connectPapers();
  connect(&m_bank, &BankThread::acted, this,
          [this](const DeskView&, const DeskReply& reply) { onReply(reply); });
}

void TodayPage::build() {
  m_area->setObjectName(QStringLiteral("todayArea"));
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidget(m_columns);
  m_area->viewport()->setAutoFillBackground(false);
  m_columns->setAutoFillBackground(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 0);
  layout->setSpacing(10);
  layout->addWidget(m_head);
  layout->addWidget(m_area, 1);
}

void TodayPage::connectLists() {
  connect(m_columns, &TodayColumns::openAsked, this, &Page::openAsked);
  connect(m_columns, &TodayColumns::moreAsked, this, [this](TodayList list) {
    m_limits[list] = m_limits.try_emplace(list, kTodayRows).first->second + kMore;
    refresh();
  });
  connect(m_columns, &TodayColumns::rowSelected, this, [this](const QRect& row) {
    m_area->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
  });
  connect(m_columns, &TodayColumns::settleAsked, this, [this](const AttentionItem& item) {
    m_bank.act(Do{SettleAttention{item.about, item.event, item.other}});
  });
  connect(m_columns, &TodayColumns::pickUpAsked, this, [this](const ReservationId& reservation) {
    m_bank.act(ShowReservation{reservation});
    Q_EMIT deskAsked();
  });
  connect(m_columns, &TodayColumns::slipAsked, this, &Page::slipAsked);
  connect(&m_bank, &BankThread::slipReady, this, [this] {
    if (isVisible()) refresh();
  });
}

void TodayPage::connectOverdue() {
  OverdueCard* const overdue = m_columns->overdue();
  connect(overdue, &OverdueCard::phoneAsked, this, [this](const TeacherId& teacher) {
    m_phoneOf = teacher;
    m_bank.act(Do{OpenPhone{teacher}});
  });
  connect(overdue, &OverdueCard::callAsked, this,
          [this](const OverdueLoan& loan) { m_call->openFor(loan, m_view.today); });
  connect(m_call, &CallForm::called, this, [this](const LogCall& call) { m_bank.act(Do{call}); });
  connect(m_call, &FormPopup::closed, overdue->table(),
          [overdue] { overdue->table()->setFocus(Qt::OtherFocusReason); });
  connect(overdue, &OverdueCard::letterAsked, this, [this](const SchoolId& school) {
    Q_EMIT paperAsked(paperBy([school](Bank& bank, const ClerkId& clerk) {
      return printOverdueLetter(bank, school, clerk);
    }));
  });
}

void TodayPage::connectRestock() {
  RestockCard* const restock = m_columns->restock();
  connect(restock, &RestockCard::fillAsked, this, [this](const RestockPart& part) {
    m_bank.ask(
        this, [part](Bank& bank) { return readShortBoxes(bank, part.model, part.no); },
        [this, part](const std::vector<NamedShortBox>& boxes) { m_fill->openFor(part, boxes); });
  });
  connect(m_fill, &RestockForm::filled, this,
          [this](const PutInParts& intent) { m_bank.act(Do{intent}); });
  connect(m_fill, &FormPopup::closed, restock->table(),
          [restock] { restock->table()->setFocus(Qt::OtherFocusReason); });
  connect(restock, &RestockCard::listAsked, this,
          [this] { Q_EMIT paperAsked(paperBy(&printRestockList)); });
}

void TodayPage::connectPapers() {
  connect(m_head, &TodayHead::pickingAsked, this, [this] {
    Q_EMIT paperAsked(paperBy([](Bank& bank, const ClerkId& clerk) {
      return printPickingList(bank, draftToPick(bank), clerk);
    }));
  });
  connect(m_columns, &TodayColumns::pickUpListAsked, this,
          [this] { Q_EMIT paperAsked(paperBy(&printPickUpList)); });
  connect(m_head, &TodayHead::registerAsked, this, [this] { m_register->openFor(m_view.today); });
  connect(m_register, &FormPopup::closed, m_head, &TodayHead::takeFocus);
  connect(m_register, &RegisterForm::chosen, this, [this](const DayRange& days) {
    Q_EMIT paperAsked(paperBy(
        [days](Bank& bank, const ClerkId& clerk) { return printLoanRegister(bank, days, clerk); }));
  });
  connect(m_head, &TodayHead::cardsAsked, this,
          [this] { Q_EMIT paperAsked(paperBy(&printCommandCards)); });
  connect(m_head, &TodayHead::applicationAsked, this, [this] {
    Q_EMIT paperAsked(paperBy(
        [](Bank& bank, const ClerkId& clerk) { return printLoanApplication(bank, {}, clerk); }));
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
  m_columns->showView(view);
  if (m_begins && hasFocus()) takeFocus();
}

void TodayPage::onReply(const DeskReply& reply) {
  const bool opened = std::ranges::any_of(
      reply.news, [](const News& news) { return news.notice == Notice::PhoneShown; });
  if (!m_phoneOf || (!opened && !reply.failed)) return;
  const TeacherId teacher = *std::exchange(m_phoneOf, std::nullopt);
  if (!opened || !isVisible()) return;
  m_bank.ask(
      this, [teacher](Bank& bank) { return readOpenedPhone(bank, teacher).value_or(""); },
      [this, teacher](const std::string& phone) {
        m_columns->overdue()->showPhone(teacher, qs(phone));
      });
}

// --- what is asked -----------------------------------------------------------------------------

void TodayPage::takeFocus() {
  if (m_columns->takeFocus())
    m_begins = false;
  else
    setFocus(Qt::OtherFocusReason);
}

bool TodayPage::stepBack() {
  for (FormPopup* form : {static_cast<FormPopup*>(m_call), static_cast<FormPopup*>(m_register),
                          static_cast<FormPopup*>(m_fill)})
    if (form->isVisible()) {
      form->leave();
      return true;
    }
  return false;
}

void TodayPage::hideEvent(QHideEvent* event) {
  m_columns->overdue()->forgetPhones();
  m_phoneOf.reset();
  m_begins = true;
  Page::hideEvent(event);
}

}  // namespace kstem::ui
