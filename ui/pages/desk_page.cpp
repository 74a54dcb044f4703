#include "ui/pages/desk_page.h"

#include <QStackedWidget>
#include <algorithm>

#include "core/service/paper_data.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/pages/desk/alerts_card.h"
#include "ui/pages/desk/approval_panel.h"
#include "ui/pages/desk/borrower_panel.h"
#include "ui/pages/desk/contents_card.h"
#include "ui/pages/desk/day_popup.h"
#include "ui/pages/desk/decision_panel.h"
#include "ui/pages/desk/idle_panel.h"
#include "ui/pages/desk/lending_panel.h"
#include "ui/pages/desk/loan_panel.h"
#include "ui/pages/desk/next_card.h"
#include "ui/pages/desk/part_form.h"
#include "ui/pages/desk/receiver_form.h"
#include "ui/pages/desk/return_panel.h"
#include "ui/pages/desk/teacher_chooser.h"
#include "ui/pages/desk/turn_card.h"
#include "ui/pages/desk/visit_card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/hit_list.h"
#include "ui/widgets/scan_line.h"

namespace kstem::ui {
namespace {

constexpr int kHitsWidth = 620;
constexpr int kSideWidth = 330;
constexpr int kLeftWidth = 470;
constexpr int kLeftHeight = 168;
constexpr int kRoomy = 600;  ///< height that holds three cards beside a checkout

bool hasLetters(const QString& text) {
  return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

}  // namespace

DeskPage::DeskPage(const Actions& actions, QWidget* parent)
    : Page(parent),
      m_scan(new ScanLine(actions.get(ActionId::FindByName), this)),
      m_decision(new DecisionPanel(this)),
      m_approval(new ApprovalPanel(this)),
      m_special(new Chip(this)),
      m_left(new QStackedWidget(this)),
      m_idle(new IdlePanel(this)),
      m_lending(new LendingPanel(actions, this)),
      m_return(new ReturnPanel(actions, this)),
      m_loan(new LoanPanel(actions, this)),
      m_side(new QWidget(this)),
      m_teachers(new TeacherChooser(m_side)),
      m_contents(new ContentsCard(m_side)),
      m_alerts(new AlertsCard(m_side)),
      m_visit(new VisitCard(m_side)),
      m_hits(new HitList(this)),
      m_day(new DayPopup(this)),
      m_partForm(new PartForm(this)),
      m_receiverForm(new ReceiverForm(this)),
      m_next(new NextCard(m_side)),
      m_turns(new TurnCard(m_side)) {
  setObjectName(QStringLiteral("deskPage"));
  build(actions);
  connectScanLine();
  connectPanels();
  showView(m_view);
}

void DeskPage::build(const Actions&) {
  for (QWidget* panel : {static_cast<QWidget*>(m_idle), static_cast<QWidget*>(m_lending),
                         static_cast<QWidget*>(m_return), static_cast<QWidget*>(m_loan)})
    m_left->addWidget(panel);
  auto* side = new QVBoxLayout(m_side);
  side->setContentsMargins(0, 0, 0, 0);
  side->setSpacing(10);
  side->addWidget(m_teachers, 3);
  side->addWidget(m_next, 0);
  side->addWidget(m_turns, 0);
  side->addWidget(m_contents, 3);
  side->addWidget(m_alerts, 0);
  side->addWidget(m_visit, 2);
  side->addStretch(0);
  m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
  m_left->setMinimumSize(kLeftWidth, kLeftHeight);
  m_side->setMinimumWidth(kSideWidth);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(12);
  columns->addWidget(m_left, 29);
  columns->addWidget(m_side, 20);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(18, 12, 18, 12);
  all->setSpacing(10);
  all->addWidget(m_scan);
  all->addWidget(m_special, 0, Qt::AlignLeft);
  all->addWidget(m_decision);
  all->addWidget(m_approval);
  all->addLayout(columns, 1);
}

void DeskPage::connectScanLine() {
  connect(m_scan, &ScanLine::scanned, this, [this](const QString& text) {
    m_unknown.clear();
    closeHits();
    Q_EMIT asked(Scan{text.toStdString()});
  });
  connect(m_scan, &ScanLine::nameEntered, this, [this] {
    if (m_hits->isFor(m_scan->text())) return m_hits->choose();
    Q_EMIT searchAsked(m_scan->text());
  });
  connect(m_scan, &ScanLine::nameTyped, this, [this](const QString& text) {
    if (!text.isEmpty()) return Q_EMIT searchAsked(text);
    if (m_unknown.isEmpty()) closeHits();
  });
  connect(m_scan, &ScanLine::emptyEntered, this, &DeskPage::onEnter);
  connect(m_scan, &ScanLine::escaped, this, &DeskPage::onEscape);
  connect(m_scan, &ScanLine::moved, this, &DeskPage::onMoved);
  connect(m_scan, &ScanLine::stepped, this, [this](int by) {
    if (m_left->currentWidget() == m_return) m_return->table()->step(by);
    if (m_contents->isActive()) m_contents->step(by);
  });
  connect(m_scan, &ScanLine::turned, this, [this](int by) {
    m_contents->setActive(by > 0 && m_left->currentWidget() == m_lending);
    showSide();
  });
  connect(m_scan, &ScanLine::removeAsked, this, [this] {
    if (m_left->currentWidget() == m_lending) m_lending->removeSelected();
  });
  connect(m_hits, &HitList::chosen, this, &DeskPage::onHitChosen);
}

void DeskPage::connectPanels() {
  connect(m_decision, &DecisionPanel::confirmed, this,
          [this] { Q_EMIT asked(Press{DeskKey::Confirm}); });
  connect(m_decision, &DecisionPanel::refused, this,
          [this] { Q_EMIT asked(Press{DeskKey::Cancel}); });
  connect(m_decision, &DecisionPanel::kitChosen, this,
          [this](const Code& kit) { Q_EMIT asked(ChooseKit{kit}); });
  connect(m_lending, &LendingPanel::removeAsked, this,
          [this](const KitId& kit) { Q_EMIT asked(RemoveLine{kit}); });
  connect(m_lending, &LendingPanel::restAsked, this,
          [this](RestOf rest) { Q_EMIT asked(SetRest{rest}); });
  connect(m_lending, &LendingPanel::selectionMoved, this, [this] { showSide(); });
  connect(m_return, &ReturnPanel::counted, this, [this](std::size_t part, int in) {
    Q_EMIT asked(CountPart{part, in});
  });
  connect(m_teachers, &TeacherChooser::chosen, this, [this](const TeacherId& teacher) {
    m_changingTeacher = false;
    Q_EMIT asked(ChooseTeacher{teacher});
  });
  connect(m_teachers, &TeacherChooser::registered, this, [this](const AddTeacher& teacher) {
    m_changingTeacher = false;
    Q_EMIT asked(teacher);
  });
  connect(m_turns, &TurnCard::letterAsked, this, [this](const ReservationId& reservation) {
    Q_EMIT paperAsked(paperBy([reservation](Bank& bank, const ClerkId& clerk) {
      return printPickUpLetter(bank, reservation, clerk);
    }));
  });
  connect(m_teachers, &TeacherChooser::formOpened, this, [this] { showSide(); });
  connect(m_teachers, &TeacherChooser::left, this, [this] {
    m_scan->takeFocus();
    showSide();
  });
  connect(m_contents, &ContentsCard::counted, this,
          [this](const CountOut& count) { Q_EMIT asked(count); });
  connect(m_day, &DayPopup::chosen, this, [this](Day day) { Q_EMIT asked(m_answer(day)); });
  connect(m_approval, &ApprovalPanel::approved, this,
          [this](const Approve& answer) { Q_EMIT asked(answer); });
  connect(m_approval, &ApprovalPanel::refused, this,
          [this] { Q_EMIT asked(Press{DeskKey::Cancel}); });
  connect(m_partForm, &PartForm::described, this,
          [this](const DescribePart& what) { Q_EMIT asked(what); });
  connect(m_partForm, &PartForm::photoTaken, this,
          [this](const AddPhoto& photo) { Q_EMIT asked(photo); });
  connect(m_receiverForm, &ReceiverForm::set, this,
          [this](const SetReceiver& receiver) { Q_EMIT asked(receiver); });
  connect(m_day, &DayPopup::closed, m_scan, &ScanLine::takeFocus);
  connect(m_partForm, &FormPopup::closed, m_scan, &ScanLine::takeFocus);
  connect(m_receiverForm, &FormPopup::closed, m_scan, &ScanLine::takeFocus);
}

// --- what is shown -----------------------------------------------------------------------------

void DeskPage::showView(const DeskView& view) {
  m_view = view;
  m_lending->showView(view);
  if (view.returning) m_return->showReturn(*view.returning);
  if (view.loan) m_loan->showLoan(*view.loan);
  if (view.borrower) m_teachers->showBorrower(*view.borrower);
  if (view.mode != DeskMode::Lending) m_changingTeacher = false;
  showDecisions();
  if (view.draft.empty() && view.visit.empty()) m_asides.clear();
  m_visit->showView(view);
  m_next->showView(view);
  m_turns->showView(view);
  m_alerts->showView(view, m_asides);
  showMode();
  showSide();
}

bool DeskPage::isApproving() const {
  return m_view.decision && m_view.decision->kind == DecisionKind::Approve;
}

void DeskPage::showDecisions() {
  const bool opened = isApproving() && m_approval->isHidden();
  const bool left = !isApproving() && m_approval->isAncestorOf(focusWidget());
  m_decision->setVisible(m_view.decision && !isApproving());
  if (m_view.decision && !isApproving())
    m_decision->showDecision(*m_view.decision, m_view.scansWaiting);
  if (isApproving()) m_approval->showIssues(*m_view.decision, m_view);
  m_approval->setVisible(isApproving());
  if (opened) m_approval->takeFocus();
  if (left) m_scan->takeFocus();
}

/// What differs from the ordinary day stands where the eye is.
QString DeskPage::specialDay() const {
  if (m_view.putAway) return tr("정리 · %1 (Esc 끝)").arg(qs(*m_view.putAway));
  if (m_view.dropBox)
    return tr("무인 반납함 · 실제 반납 %1 (Ctrl+B 끝)").arg(shortDayText(*m_view.dropBox));
  if (m_view.paperDay)
    return tr("수기 대여 · 대여일 %1 (Ctrl+H 끝)").arg(shortDayText(*m_view.paperDay));
  return {};
}

void DeskPage::showMode() {
  m_special->set(specialDay(), Tint::Warn);
  switch (m_view.mode) {
    case DeskMode::Idle:
      m_left->setCurrentWidget(m_idle);
      m_scan->setMode(tr("대기"), Tint::Plain);
      m_scan->setPlaceholder(tr("교구, 대여증, 학교·교사 카드를 스캔하십시오"));
      return m_scan->setHint(tr("한/영 상태와 관계없이 인식합니다"));
    case DeskMode::Lending:
      m_left->setCurrentWidget(m_lending);
      m_scan->setMode(tr("대여"), Tint::Brand);
      m_scan->setPlaceholder(tr("빌려줄 교구를 스캔하십시오"));
      return m_scan->setHint(tr("마치려면 F9"));
    case DeskMode::Returning:
      m_left->setCurrentWidget(m_return);
      m_scan->setMode(tr("반납"), Tint::Info);
      m_scan->setPlaceholder(tr("다음 교구를 스캔하십시오"));
      return m_scan->setHint(tr("다음 교구를 스캔하면 ‘이상 없음’으로 확정됩니다"));
    case DeskMode::ShowingLoan:
      m_left->setCurrentWidget(m_loan);
      m_scan->setMode(tr("대여증"), Tint::Info);
      m_scan->setPlaceholder(tr("다음 교구나 카드를 스캔하십시오"));
      return m_scan->setHint(tr("마치려면 Ctrl+N"));
  }
}

bool DeskPage::isChoosingTeacher() const {
  return m_view.mode == DeskMode::Lending && m_view.borrower &&
         (m_changingTeacher || !m_view.borrower->teacher);
}

void DeskPage::showSide() {
  const bool lending = m_view.mode == DeskMode::Lending;
  const bool hadFocus = m_teachers->isAncestorOf(focusWidget());
  m_teachers->setVisible(isChoosingTeacher());
  m_contents->showLine(lending && !isChoosingTeacher() ? m_lending->selectedLine() : nullptr);
  m_next->setVisible(m_view.next.has_value() && m_view.mode == DeskMode::Returning);
  m_visit->setVisible(!m_view.visit.empty() && (!lending || height() > kRoomy));
  const bool asks = m_view.decision || (isChoosingTeacher() && m_teachers->isRegistering());
  m_alerts->setVisible(m_alerts->hasAlerts() && (!asks || height() > kRoomy));
  const auto shown = [](const QWidget* card) { return !card->isHidden(); };
  m_side->setVisible(shown(m_teachers) || shown(m_contents) || shown(m_alerts) || shown(m_visit) ||
                     shown(m_next) || shown(m_turns));
  if (hadFocus && !isChoosingTeacher()) m_scan->takeFocus();
}

void DeskPage::showReply(const DeskReply& reply) {
  remember(reply);
  if (reply.failed) return say(Tone::Refused, errorText(reply.failed->code));
  if (reply.news.empty()) return;
  const News& last = reply.news.back();
  say(toneOf(last.notice), noticeText(last));
  searchUnknown(last);
}

void DeskPage::say(Tone tone, const QString& sentence) { m_scan->answer(tone, sentence); }

/// What is not the last word stays readable in 확인할 것 until the visit ends.
void DeskPage::remember(const DeskReply& reply) {
  for (const News& news : reply.news) {
    if (news.notice == Notice::VisitEnded) m_asides.clear();
    const bool aside = &news != &reply.news.back() && toneOf(news.notice) != Tone::Added;
    if (aside) m_asides.push_back(news);
  }
  m_alerts->showView(m_view, m_asides);
  showSide();
}

/// Letters that are no code may be a name typed with Hangul input off.
void DeskPage::searchUnknown(const News& news) {
  if (news.notice != Notice::CodeUnknown) return;
  m_unknown = qs(news.subject);
  if (hasLetters(m_unknown)) Q_EMIT searchAsked(m_unknown);
}

void DeskPage::showHits(const QString& text, const std::vector<Hit>& hits) {
  const bool typed = text == m_scan->text();
  const bool unknown = text == m_unknown && m_scan->text().isEmpty() && !hits.empty();
  if (text.isEmpty() || (!typed && !unknown)) return;
  m_hits->offer(text, hits);
  m_scan->setOffer(hits.empty() ? QString() : text);
  placePopups();
}

void DeskPage::closeHits() {
  m_hits->close();
  m_scan->setOffer({});
}

// --- what is asked -----------------------------------------------------------------------------

void DeskPage::onEnter() {
  if (m_hits->isOpen()) return m_hits->choose();
  if (isApproving()) return m_approval->takeFocus();
  if (m_view.decision) return m_decision->accept();
  if (isChoosingTeacher() && m_teachers->hasSelection()) return m_teachers->choose();
  if (m_view.returning && !m_view.returning->checked) Q_EMIT asked(Press{DeskKey::AllGood});
}

/// One step back at a time.
void DeskPage::onEscape() {
  if (m_hits->isOpen()) {
    m_unknown.clear();
    return closeHits();
  }
  if (m_contents->isActive()) {
    m_contents->setActive(false);
    return showSide();
  }
  if (m_scan->isNameMode()) {
    m_changingTeacher = false;
    m_scan->setNameMode(false);
    return showSide();
  }
  if (!m_scan->text().isEmpty()) return m_scan->clear();
  if (m_view.decision || m_view.mode != DeskMode::Idle) Q_EMIT asked(Press{DeskKey::Cancel});
}

void DeskPage::onMoved(int by) {
  if (m_hits->isOpen()) return m_hits->moveBy(by);
  if (m_view.decision) return m_decision->moveBy(by);
  if (isChoosingTeacher()) return m_teachers->moveBy(by);
  if (m_contents->isActive()) return m_contents->moveBy(by);
  if (m_left->currentWidget() == m_return) return m_return->table()->moveBy(by);
  if (m_left->currentWidget() == m_loan) return m_loan->table()->moveBy(by);
  if (m_left->currentWidget() == m_lending) m_lending->table()->moveBy(by);
}

void DeskPage::onHitChosen(const Hit& hit) {
  m_unknown.clear();
  m_scan->clear();
  m_scan->setNameMode(false);
  m_scan->takeFocus();
  switch (hit.kind) {
    case HitKind::Loan: return Q_EMIT asked(ShowLoan{fromAgg<GroupId>(hit.id)});
    case HitKind::School: return Q_EMIT asked(ChooseSchool{fromAgg<SchoolId>(hit.id)});
    case HitKind::Teacher: return Q_EMIT asked(ChooseTeacher{fromAgg<TeacherId>(hit.id)});
    case HitKind::Kit: return Q_EMIT asked(Scan{hit.code.digits()});
    case HitKind::Reservation: return Q_EMIT asked(ShowReservation{fromAgg<ReservationId>(hit.id)});
    case HitKind::Model: return;
  }
}

void DeskPage::takeFocus() { m_scan->takeFocus(); }

void DeskPage::open(HitKind kind, const AggId& id) {
  Hit hit;
  hit.kind = kind;
  hit.id = id;
  onHitChosen(hit);
}

void DeskPage::changeBorrower() {
  m_changingTeacher = m_view.borrower.has_value();
  showSide();
  m_scan->setNameMode(true);
  m_scan->takeFocus();
}

void DeskPage::askDay(const DayQuestion& question, std::function<DeskAction(Day)> answer) {
  m_answer = std::move(answer);
  m_day->openFor(question);
  placePopups();
}

void DeskPage::changeDueDay() {
  constexpr int kFarthest = 31;
  const auto setDue = [](Day day) { return DeskAction(SetDueDay{day}); };
  const Day today = m_view.today;
  if (m_view.mode == DeskMode::Lending && m_view.due)
    return askDay({tr("반납 예정일"), today, m_view.due->day, today, today + kFarthest}, setDue);
  if (m_view.mode != DeskMode::ShowingLoan || !m_view.loan || !m_view.loan->extendTo) return;
  const Day shown = *m_view.loan->extendTo;
  askDay({tr("언제까지 연장합니까"), today, shown, today, shown + kFarthest}, setDue);
}

void DeskPage::describeDamage() {
  const auto part = m_left->currentWidget() == m_return ? m_return->selectedPart() : std::nullopt;
  if (part) m_partForm->openFor(*part, m_return->part(*part));
}

void DeskPage::swapFaulty() {
  const auto kit = m_left->currentWidget() == m_loan ? m_loan->swappable() : std::nullopt;
  if (kit) Q_EMIT asked(StartSwap{*kit});
}

/// The same key switches it off again.
void DeskPage::switchDropBox() {
  constexpr int kBack = 14;
  if (m_view.dropBox) return Q_EMIT asked(SetDropBox{});
  const Day today = m_view.today;
  askDay({tr("실제 반납일"), today, m_view.lastOpenDay, today - kBack, today},
         [](Day day) { return DeskAction(SetDropBox{day}); });
}

void DeskPage::switchPaperLoan() {
  constexpr int kBack = 14;
  if (m_view.paperDay) return Q_EMIT asked(SetPaperLoan{});
  const Day today = m_view.today;
  askDay({tr("종이에 적은 대여일"), today, m_view.lastOpenDay, today - kBack, today},
         [](Day day) { return DeskAction(SetPaperLoan{day}); });
}

void DeskPage::changeReceiver() {
  if (m_view.mode == DeskMode::Lending) m_receiverForm->openFor(m_view);
}

void DeskPage::placePopups() {
  const QRect line = m_scan->geometry();
  const QPoint under(line.left() + 66,
                     m_scan->mapTo(this, m_scan->edit()->geometry().bottomLeft()).y() + 8);
  const int width = std::min(kHitsWidth, line.width() - 80);
  m_hits->setGeometry(QRect(under, QSize(width, m_hits->heightWanted())));
  const QWidget* const due = m_lending->borrower();
  const bool lending = m_left->currentWidget() == m_lending;
  const QPoint corner = lending ? due->mapTo(this, due->rect().bottomRight())
                                : QPoint(line.left() + m_day->width() + 66, under.y());
  const int top = std::min(corner.y(), height() - m_day->height() - 4);
  m_day->move(std::max(0, corner.x() - m_day->width()), std::max(0, top));
}

void DeskPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placePopups();
  showSide();
}

}  // namespace kstem::ui
