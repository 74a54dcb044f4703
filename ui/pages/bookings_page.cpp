#include "ui/pages/bookings_page.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "core/service/paper_data.h"
#include "ui/bridge/convert.h"
#include "ui/pages/bookings/application_intake.h"
#include "ui/pages/bookings/applications_panel.h"
#include "ui/pages/bookings/booking_bar.h"
#include "ui/pages/bookings/booking_form.h"
#include "ui/pages/bookings/booking_panels.h"
#include "ui/pages/bookings/bookings_head.h"
#include "ui/pages/bookings/bookings_list.h"
#include "ui/pages/bookings/timetable.h"
#include "ui/pages/bookings/why_popup.h"
#include "ui/pages/desk/approval_panel.h"

namespace kstem::ui {
namespace {

constexpr int kWeek = 7;
constexpr int kBookingSide = 430;

MakePaper confirmationOf(const ReservationId& id) {
  return paperBy([id](Bank& bank, const ClerkId& clerk) {
    return printReservationConfirmation(bank, id, clerk);
  });
}

Day mondayOf(Day day) { return day - (static_cast<int>(day.weekday()) + kWeek - 1) % kWeek; }

}  // namespace

BookingsPage::BookingsPage(BankThread& bank, const Actions& /*actions*/, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_head(new BookingsHead(this)),
      m_looks(new QStackedWidget(this)),
      m_table(new Timetable(this)),
      m_list(new BookingsList(this)),
      m_applications(new ApplicationsPanel(this)),
      m_intake(new ApplicationIntake(bank, *m_applications, this)),
      m_bar(new BookingBar(this)),
      m_side(new QScrollArea(this)),
      m_approval(new ApprovalPanel(this)),
      m_why(new WhyPopup(this)) {
  setObjectName(QStringLiteral("bookingsPage"));
  build();
  connectHead();
  connectTable();
  connectList();
  connectBar();
  connectIntake();
  connect(&m_bank, &BankThread::acted, this, &BookingsPage::onActed);
}

void BookingsPage::build() {
  auto* const card = new QFrame(this);
  card->setObjectName(QStringLiteral("timetableCard"));
  setRole(*card, "card");
  auto* const inside = new QVBoxLayout(card);
  inside->setContentsMargins(2, 4, 2, 4);
  inside->addWidget(m_table, 1);
  m_looks->addWidget(card);
  m_looks->addWidget(m_list);
  m_looks->addWidget(m_applications);
  m_side->setWidgetResizable(true);
  m_side->setFrameShape(QFrame::NoFrame);
  m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_side->setFocusPolicy(Qt::NoFocus);
  m_side->setFixedWidth(kBookingSide);
  m_side->hide();
  m_approval->hide();
  auto* const middle = new QHBoxLayout;
  middle->setSpacing(12);
  middle->addWidget(m_looks, 1);
  middle->addWidget(m_side);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 12);
  layout->setSpacing(10);
  layout->addWidget(m_head);
  layout->addLayout(middle, 1);
  layout->addWidget(m_approval);
  layout->addWidget(m_bar);
}

void BookingsPage::connectHead() {
  connect(m_head, &BookingsHead::lookChanged, this, &BookingsPage::showLook);
  connect(m_head, &BookingsHead::centerChosen, this, [this](const CenterId& center) {
    m_center = center;
    refresh();
  });
  connect(m_head, &BookingsHead::turned, this, [this](int weeks) {
    if (m_first) m_first = *m_first + weeks * kWeek;
    askTable();
  });
  connect(m_head, &BookingsHead::todayAsked, this, [this] {
    m_first.reset();
    askTable();
  });
  connect(m_head, &BookingsHead::spanChanged, this, &BookingsPage::askTable);
  connect(m_head, &BookingsHead::newAsked, this, [this] { startNew(); });
  connect(m_head, &BookingsHead::applicationsAsked, this, [this] {
    m_intake->setClerks(m_clerks);
    m_intake->chooseFile(this);
  });
}

void BookingsPage::connectTable() {
  connect(m_table, &Timetable::lanesAsked, this, &BookingsPage::askLanes);
  connect(m_table, &Timetable::whyAsked, this, &BookingsPage::askWhy);
  connect(m_table, &Timetable::currentChanged, this, &BookingsPage::showBar);
  connect(m_table, &Timetable::daysDrawn, this, [this] { startNew(); });
  connect(m_table, &Timetable::opened, this, &BookingsPage::openThing);
  connect(m_why, &WhyPopup::opened, this, &BookingsPage::openThing);
  connect(m_why, &WhyPopup::closed, this, [this] {
    if (isVisible()) takeFocus();
  });
}

void BookingsPage::connectList() {
  connect(m_list, &BookingsList::setChanged, this, &BookingsPage::askList);
  connect(m_list, &BookingsList::pressed, this, &BookingsPage::onButton);
  connect(m_list, &BookingsList::pickUpListAsked, this,
          [this] { Q_EMIT paperAsked(paperBy(&printPickUpList)); });
}

void BookingsPage::connectBar() {
  connect(m_bar, &BookingBar::whyAsked, this, &BookingsPage::askWhy);
  connect(m_bar, &BookingBar::waitAsked, this, [this] {
    if (BookingForm* const form = bookingForm()) form->askToWait();
  });
  connect(m_bar, &BookingBar::offerChosen, this, [this](const Offer& offer) {
    if (BookingForm* const form = bookingForm()) form->take(offer);
  });
  connect(m_approval, &ApprovalPanel::refused, this, [this] {
    m_approval->hide();
    m_wanted.reset();
    showBar();
    takeFocus();
  });
  connect(m_approval, &ApprovalPanel::approved, this, [this](const Approve& answer) {
    approve(Approval{answer.reason, answer.manager});
  });
}

/// The sheet takes the place of table and list until it is left.
void BookingsPage::connectIntake() {
  connect(m_intake, &ApplicationIntake::begun, this, [this] {
    closePanel();
    m_looks->setCurrentWidget(m_applications);
    showBar();
    takeFocus();
  });
  connect(m_intake, &ApplicationIntake::ended, this, [this] {
    showLook();
    refresh();
  });
}

// --- what is shown -----------------------------------------------------------------------------

void BookingsPage::refresh() {
  askTable();
  askList();
}

void BookingsPage::askTable() {
  const int turn = ++m_turn;
  const auto daysFrom = [this](Day first) { return m_head->daysFrom(first); };
  m_bank.ask(
      this, [](Bank& bank) { return bank.today(); },
      [this, turn, daysFrom](Day today) {
        if (turn != m_turn) return;
        m_today = today;
        if (!m_first) m_first = mondayOf(today);
        const AvailabilityAsk ask{m_center, *m_first, daysFrom(*m_first)};
        m_bank.ask(
            this, [ask](Bank& bank) { return readAvailability(bank, ask); },
            [this, turn](const AvailabilityView& view) {
              if (turn != m_turn) return;
              m_center = view.center;
              m_head->showView(view);
              m_table->showView(view);
            });
      });
}

void BookingsPage::askLanes(const ModelId& model) {
  if (!m_center) return;
  m_bank.ask(
      this, [model, center = *m_center](Bank& bank) { return readLanes(bank, model, center); },
      [this](const ModelLanes& lanes) { m_table->showLanes(lanes); });
}

void BookingsPage::askList() {
  m_bank.ask(
      this,
      [set = m_list->set(), center = m_center](Bank& bank) {
        return readReservations(bank, set, center);
      },
      [this, set = m_list->set()](const ReservationListView& view) {
        if (set == m_list->set()) m_list->showList(view);
      });
}

void BookingsPage::askWhy() {
  const AvailabilityRow* const row = m_table->currentModel();
  const DayCount* const count = m_table->currentCount();
  if (row == nullptr || count == nullptr || !m_center) return;
  m_bank.ask(
      this,
      [model = row->model, center = *m_center, day = count->day](Bank& bank) {
        return readWhy(bank, model, center, day);
      },
      [this](const WhyView& why) { m_why->showWhy(why); });
}

void BookingsPage::showLook() {
  m_looks->setCurrentIndex(m_head->look() == BookingLook::Table ? 0 : 1);
  showBar();
  if (!m_action) takeFocus();
}

void BookingsPage::showBar() {
  const BookingForm* const form = bookingForm();
  const bool told = !m_approval->isHidden();  // what the bar says is asked above it
  m_bar->setVisible(!told && (form != nullptr || (m_head->look() == BookingLook::Table &&
                                                  !takesApplications())));
  if (form != nullptr) return m_bar->showForm(*form);
  m_bar->showCell(*m_table);
}

/// A loan is shown at the desk, a reservation in the list.
void BookingsPage::openThing(Busy why, const Code& about) {
  if (why != Busy::Kept) {
    m_bank.act(Scan{about.digits()});
    return Q_EMIT deskAsked();
  }
  m_head->setLook(BookingLook::List);
  m_list->setSet(ReservationSet::Open);
  m_list->mark(about);
  m_list->takeFocus();
}

void BookingsPage::open(HitKind kind, const AggId& id) {
  if (kind != HitKind::Reservation) return;
  m_bank.ask(
      this, [id](Bank& bank) { return readReservation(bank, fromAgg<ReservationId>(id)); },
      [this](const std::optional<ReservationItem>& item) {
        if (item) showReservation(*item);
      });
}

/// At the center where it is picked up.
void BookingsPage::showReservation(const ReservationItem& item) {
  closePanel();
  m_head->setLook(BookingLook::List);
  m_list->setSet(isOpen(item.stage) ? ReservationSet::Open : ReservationSet::Ended);
  m_list->mark(item.code);
  if (m_center != item.center) {
    m_center = item.center;
    refresh();
  }
  m_list->takeFocus();
}

void BookingsPage::takeFocus() {
  if (!m_approval->isHidden()) return m_approval->takeFocus();
  if (m_action) return m_action->takeFocus();
  if (takesApplications()) return m_applications->takeFocus();
  if (m_head->look() == BookingLook::List) return m_list->takeFocus();
  m_table->setFocus(Qt::OtherFocusReason);
}

bool BookingsPage::stepBack() {
  if (!m_why->isHidden()) {
    m_why->leave();
    return true;
  }
  if (m_action) {
    closePanel();
    return true;
  }
  if (!takesApplications()) return false;
  Q_EMIT m_applications->left();
  return true;
}

// --- what is done ------------------------------------------------------------------------------

/// The model and the days that are chosen in the table are filled in.
bool BookingsPage::startNew() {
  BookingStart start{.today = m_today, .center = m_center};
  if (m_head->look() == BookingLook::Table && m_table->currentModel() != nullptr) {
    start.model = m_table->currentModel()->model;
    start.pickUp = m_table->firstDay();
    if (m_table->lastDay() != start.pickUp) start.due = m_table->lastDay();
  }
  auto* const form = new BookingForm(m_bank, start, this);
  connect(form, &BookingForm::previewed, this, &BookingsPage::showBar);
  openPanel(form);
  return true;
}

bool BookingsPage::takesApplications() const {
  return m_looks->currentWidget() == m_applications;
}

BookingForm* BookingsPage::bookingForm() const {
  return qobject_cast<BookingForm*>(m_action.data());
}

void BookingsPage::onButton(BookingButton button) {
  const ReservationItem* const item = m_list->current();
  if (item == nullptr) return;
  const bool ready = item->stage == ReservationStage::Ready;
  switch (button) {
    case BookingButton::PickUp: return pickUp(*item);
    case BookingButton::Prepare:
      return act(PrepareReservation{item->id, ready ? Prepared::No : Prepared::Yes});
    case BookingButton::Accept: return act(AcceptReservation{item->id});
    case BookingButton::Release: return act(ReleaseReservation{item->id});
    case BookingButton::Name:
      return item->namedKit ? act(UnnameKit{item->id}) : act(NameKit{item->id, {}});
    case BookingButton::Confirmation: return Q_EMIT paperAsked(confirmationOf(item->id));
    case BookingButton::Letter:
      return Q_EMIT paperAsked(paperBy([id = item->id](Bank& bank, const ClerkId& clerk) {
        return printPickUpLetter(bank, id, clerk);
      }));
    case BookingButton::Refuse: return openPanel(refusePanel(*item, this));
    case BookingButton::Cancel: return openPanel(cancelPanel(*item, this));
    case BookingButton::Change: return openPanel(changePanel(*item, m_today, this));
  }
}

void BookingsPage::pickUp(const ReservationItem& item) {
  m_bank.act(ShowReservation{item.id});
  Q_EMIT deskAsked();
}

void BookingsPage::openPanel(ActionPanel* panel) {
  closePanel();
  m_action = panel;
  panel->pinButtons();
  m_side->setWidget(panel);
  m_side->viewport()->setAutoFillBackground(false);
  panel->setAutoFillBackground(false);
  m_side->show();
  m_list->setButtons(ListButtons::Hidden);
  connect(panel, &ActionPanel::left, this, &BookingsPage::closePanel);
  connect(panel, &ActionPanel::asked, this, &BookingsPage::want);
  showBar();
  panel->takeFocus();
}

void BookingsPage::closePanel() {
  m_waits = false;
  m_wanted.reset();
  m_approval->hide();
  const bool hadFocus = m_side->isAncestorOf(focusWidget()) || focusWidget() == nullptr;
  if (m_side->widget() != nullptr) m_side->takeWidget()->deleteLater();
  m_action.clear();
  m_side->hide();
  m_list->setButtons(ListButtons::Shown);
  showBar();
  if (hadFocus && isVisible()) takeFocus();
}

/// What a rule asks about is decided before the reservation is written.
void BookingsPage::want(const std::vector<Intent>& intents) {
  for (const Intent& intent : intents) {
    if (std::holds_alternative<Reserve>(intent) && bookingForm() != nullptr)
      actOrAsk(intent, bookingForm()->preview().issues);
    else if (const auto* change = std::get_if<ChangeReservation>(&intent))
      wantChange(*change);
    else
      act(intent);
  }
}

void BookingsPage::wantChange(const ChangeReservation& change) {
  m_bank.ask(
      this, [change](Bank& bank) { return readChangeIssues(bank, change); },
      [this, change, panel = m_action](const std::vector<Issue>& issues) {
        if (panel && panel == m_action) actOrAsk(change, issues);
      });
}

void BookingsPage::actOrAsk(const Intent& intent, const std::vector<Issue>& issues) {
  if (issues.empty()) return act(intent);
  m_wanted = intent;
  DecisionView decision{};
  decision.kind = DecisionKind::Approve;
  decision.issues = issues;
  decision.needsManager =
      std::ranges::any_of(issues, [](const Issue& issue) { return issue.asks == Asks::Manager; });
  DeskView view{};
  view.clerks = m_clerks;
  m_approval->showIssues(decision, view);
  m_approval->show();
  showBar();
  m_approval->takeFocus();
}

void BookingsPage::approve(const Approval& approval) {
  if (!m_wanted) return;
  if (auto* const reserve = std::get_if<Reserve>(&*m_wanted)) reserve->approval = approval;
  if (auto* const change = std::get_if<ChangeReservation>(&*m_wanted)) change->approval = approval;
  act(*m_wanted);
}

void BookingsPage::act(const Intent& intent) {
  m_waits = true;
  m_reserves = std::holds_alternative<Reserve>(intent);
  m_bank.act(Do{intent});
}

/// The panel stays while the bank refuses.
void BookingsPage::onActed(const DeskView& view, const DeskReply& reply) {
  m_clerks = view.clerks;
  if (!m_waits || (!reply.done && !reply.failed)) return;
  m_waits = false;
  if (reply.failed) return;
  const bool reserved = std::exchange(m_reserves, false) && !reply.made.empty();
  closePanel();
  if (!reserved) return;
  const auto made = fromAgg<ReservationId>(reply.made.front());
  Q_EMIT paperOffered(confirmationOf(made), view.bookingPrints);
}

}  // namespace kstem::ui
