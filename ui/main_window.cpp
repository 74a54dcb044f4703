#include "ui/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <algorithm>

#include "core/service/paper_data.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/dialogs/history_popup.h"
#include "ui/pages/bookings_page.h"
#include "ui/pages/desk_page.h"
#include "ui/pages/exchange/pc_cards.h"
#include "ui/pages/exchange_page.h"
#include "ui/pages/kits_page.h"
#include "ui/pages/labels_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/stocktake_page.h"
#include "ui/pages/transfers_page.h"
#include "ui/widgets/answer_line.h"
#include "ui/widgets/column_memory.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/scan_guard.h"
#include "ui/widgets/scan_line.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/top_bar.h"
#include "ui/widgets/watermark.h"

namespace kstem::ui {
namespace {

constexpr int kRailShrinks = 1000;
constexpr int kAnswerStays = 8000;  ///< ms away from the desk; what was refused stays

bool isAsked(const DeskReply& reply) {
  return std::ranges::any_of(reply.news,
                             [](const News& news) { return news.notice == Notice::PrintAsked; });
}

}  // namespace

MainWindow::MainWindow(BankThread* bank, PrintOptions options, PcSettingsKeeper* settings,
                       QWidget* parent)
    : QMainWindow(parent),
      m_bank(bank),
      m_options(options),
      m_settings(settings != nullptr ? settings : new PcSettingsKeeper(nullptr, this)),
      m_columns(new ColumnMemory(*m_settings, this)),
      m_actions(this),
      m_printing(options),
      m_rail(new Rail(m_actions, this)),
      m_top(new TopBar(this, this)),
      m_desk(new DeskPage(m_actions, this)),
      m_stack(new QStackedWidget(this)),
      m_answer(new AnswerLine(this)),
      m_foot(new Foot(m_actions, this)),
      m_history(new HistoryPopup(*m_bank, this)),
      m_help(new HelpPanel(this)),
      m_guard(new ScanGuard(*m_desk->scanLine())),
      m_watermark(new Watermark(this)) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(tr("K-STEM 뱅크"));
  build();
  connectActions();
  connectBank();
  connectSearch();
  connectFocus();
  m_guard->setTaker([this](const QString& scan) { return page(m_current)->takeScan(scan); });
  connectSettings();
  m_desk->takeFocus();
}

void MainWindow::addPage(PageId id, Page* page) {
  m_pages[id] = page;
  page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);  // none widens the window
  m_stack->addWidget(page);
  connect(page, &Page::openAsked, this, &MainWindow::open);
  connect(page, &Page::scanLeft, m_desk->scanLine(), &ScanLine::submit);
  connect(page, &Page::deskAsked, this, [this] { showPage(PageId::Desk); });
  connect(page, &Page::paperAsked, this, qOverload<const MakePaper&>(&MainWindow::wantPaper));
  connect(page, &Page::paperOffered, this, &MainWindow::offerPaper);
  connect(page, &Page::labelsAsked, this, &MainWindow::wantLabels);
  connect(page, &Page::slipAsked, this, &MainWindow::wantSlip);
}

void MainWindow::build() {
  addPage(PageId::Desk, m_desk);
  addPage(PageId::Today, new TodayPage(*m_bank, m_actions, this));
  addPage(PageId::Bookings, new BookingsPage(*m_bank, m_actions, this));
  addPage(PageId::Kits, new KitsPage(*m_bank, m_actions, this));
  addPage(PageId::People, new PeoplePage(*m_bank, m_actions, this));
  addPage(PageId::Transfers, new TransfersPage(*m_bank, this));
  addPage(PageId::Stocktake, new StocktakePage(*m_bank, this));
  addPage(PageId::Labels, new LabelsPage(*m_bank, *m_settings, this));
  auto* const exchange = new ExchangePage(*m_bank, *m_settings, this);
  addPage(PageId::Exchange, exchange);
  connectExchange(*exchange);
  addPage(PageId::Settings, new SettingsPage(*m_bank, *m_settings, m_printing, this));
  m_answer->setObjectName(QStringLiteral("pageAnswer"));
  m_answer->setContentsMargins(18, 8, 18, 0);
  m_answer->hide();
  m_answerEnds.setSingleShot(true);
  m_answerEnds.setInterval(kAnswerStays);
  connect(&m_answerEnds, &QTimer::timeout, m_answer, &QWidget::hide);
  auto* middle = new QWidget(this);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_top);
  column->addWidget(m_answer);
  column->addWidget(m_stack, 1);
  column->addWidget(m_foot);
  auto* layout = new QHBoxLayout(middle);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_rail);
  layout->addLayout(column, 1);
  setCentralWidget(middle);
  resize(1366, 768);
}

void MainWindow::connectExchange(ExchangePage& page) {
  connect(&page, &ExchangePage::freshnessRead, this,
          [this](const exchange::ExchangeStatus& status) {
            m_top->setNews(newsWords(status), newsTint(status));
          });
  connect(&page, &ExchangePage::conflictsCounted, this,
          [this](int count) { m_rail->setCount(PageId::Exchange, count); });
}

void MainWindow::wantLabels(const ReadLabels& read) {
  static_cast<LabelsPage*>(page(PageId::Labels))->add(read);
  showPage(PageId::Labels);
}

void MainWindow::takeIn(const QStringList& files) {
  showPage(PageId::Exchange);
  static_cast<ExchangePage*>(page(PageId::Exchange))->takeIn(files);
}

void MainWindow::on(ActionId id, std::function<void()> what) {
  connect(m_actions.get(id), &QAction::triggered, this, [what = std::move(what)] { what(); });
}

void MainWindow::press(DeskKey key) { m_bank->act(Press{key}); }

void MainWindow::connectActions() {
  on(ActionId::Desk, [this] { showPage(PageId::Desk); });
  on(ActionId::ScanLine, [this] { showPage(PageId::Desk); });
  on(ActionId::Help, [this] { m_help->toggle(page(m_current)->helpTopic()); });
  connect(m_help, &HelpPanel::closed, this, [this] { page(m_current)->takeFocus(); });
  on(ActionId::Today, [this] { showPage(PageId::Today); });
  on(ActionId::Bookings, [this] { showPage(PageId::Bookings); });
  on(ActionId::Kits, [this] { showPage(PageId::Kits); });
  on(ActionId::People, [this] { showPage(PageId::People); });
  on(ActionId::Transfers, [this] { showPage(PageId::Transfers); });
  on(ActionId::Stocktake, [this] { showPage(PageId::Stocktake); });
  on(ActionId::Labels, [this] { showPage(PageId::Labels); });
  on(ActionId::Exchange, [this] { showPage(PageId::Exchange); });
  on(ActionId::Settings, [this] { showPage(PageId::Settings); });
  on(ActionId::FindByName, [this] { m_top->search()->begin(); });
  on(ActionId::Borrower, [this] { m_desk->changeBorrower(); });
  on(ActionId::DueDay, [this] { m_desk->changeDueDay(); });
  on(ActionId::Finish, [this] {
    if (!page(m_current)->finish()) press(DeskKey::Finish);
  });
  on(ActionId::NextPerson, [this] {
    if (!page(m_current)->startNew()) press(DeskKey::NextPerson);
  });
  on(ActionId::Undo, [this] { press(DeskKey::Undo); });
  on(ActionId::Damage, [this] { m_desk->describeDamage(); });
  on(ActionId::Inspect, [this] { press(DeskKey::Inspect); });
  on(ActionId::Receipt, [this] { press(DeskKey::Receipt); });
  on(ActionId::Swap, [this] { m_desk->swapFaulty(); });
  on(ActionId::DropBox, [this] { m_desk->switchDropBox(); });
  on(ActionId::PaperLoan, [this] { m_desk->switchPaperLoan(); });
  on(ActionId::Receiver, [this] { m_desk->changeReceiver(); });
  on(ActionId::AllGood, [this] { press(DeskKey::AllGood); });
  on(ActionId::Cancel, [this] { press(DeskKey::Cancel); });
  on(ActionId::PrintAgain, [this] { printAgain(); });
  on(ActionId::Preview, [this] {
    m_paper = Paper::Preview;
    printAgain();
  });
  on(ActionId::History, [this] { m_history->open(); });
  connect(m_history, &HistoryPopup::closed, this, [this] { page(m_current)->takeFocus(); });
  connect(m_desk, &DeskPage::asked, m_bank, &BankThread::act);
  connect(m_desk, &DeskPage::searchAsked, m_bank, &BankThread::find);
  connect(m_desk->scanLine(), &ScanLine::scanned, this, [this] { showPage(PageId::Desk); });
  connect(m_top, &TopBar::clerkChosen, this,
          [this](const ClerkId& clerk) { m_bank->act(ActAsClerk{clerk}); });
}

void MainWindow::connectSearch() {
  SearchBox* const search = m_top->search();
  connect(search, &SearchBox::searchAsked, m_bank, &BankThread::find);
  connect(m_bank, &BankThread::found, search, &SearchBox::showHits);
  connect(search, &SearchBox::left, this, [this] { page(m_current)->takeFocus(); });
  connect(search, &SearchBox::chosen, this, [this](const Hit& hit) {
    const bool borrower = hit.kind == HitKind::School || hit.kind == HitKind::Teacher;
    if (m_current == PageId::Desk && borrower) return m_desk->open(hit.kind, hit.id);
    open(hit.kind, hit.id);
  });
}

// --- pages -------------------------------------------------------------------------------------

void MainWindow::showPage(PageId id) {
  if (id != m_current) m_answer->hide();
  m_current = id;
  m_rail->setPage(id);
  m_stack->setCurrentWidget(page(id));
  page(id)->refresh();
  page(id)->takeFocus();
}

void MainWindow::open(HitKind kind, const AggId& id) {
  const auto pageOf = [kind] {
    switch (kind) {
      case HitKind::Model:
      case HitKind::Kit: return PageId::Kits;
      case HitKind::School:
      case HitKind::Teacher: return PageId::People;
      case HitKind::Reservation: return PageId::Bookings;
      case HitKind::Loan: break;
    }
    return PageId::Desk;
  };
  showPage(pageOf());
  page(m_current)->open(kind, id);
}

void MainWindow::stepBack() {
  if (m_current != PageId::Desk && !page(m_current)->stepBack()) showPage(PageId::Desk);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QMainWindow::keyPressEvent(event);
  stepBack();
}

void MainWindow::say(Tone tone, const QString& sentence) {
  m_desk->say(tone, sentence);
  if (m_current == PageId::Desk) return;
  m_answer->say(tone, toneWord(tone), sentence);
  m_answer->show();
  tone == Tone::Added || tone == Tone::Already ? m_answerEnds.start() : m_answerEnds.stop();
}

void MainWindow::connectBank() {
  connect(m_bank, &BankThread::stateChanged, this, &MainWindow::onState);
  connect(m_bank, &BankThread::acted, this, &MainWindow::onActed);
  connect(m_top, &TopBar::dayBegan, this, [this] { m_bank->act(LookAgain{}); });
  connect(m_bank, &BankThread::found, m_desk, &DeskPage::showHits);
  connect(m_bank, &BankThread::readFailed, this,
          [this](Errc reason) { say(Tone::Refused, errorText(reason)); });
  connect(m_bank, &BankThread::slipReady, this, &MainWindow::onSlip);
  connect(m_bank, &BankThread::slipFailed, this, [this](const Error& error) {
    m_paper = Paper::Print;
    m_foot->setPrint(PrintState::Failed, errorText(error.code));
  });
  connect(&m_printing, &Printing::printed, this, &MainWindow::onPrinted);
}

void MainWindow::connectSettings() {
  useSettings(m_settings->now());
  connect(m_settings, &PcSettingsKeeper::changed, this, [this](const PcSettings& now) {
    useSettings(now);
    m_options.paper = now.paper;
    m_options.printer = now.printer;
    m_printing.setOptions(m_options);
  });
}

void MainWindow::useSettings(const PcSettings& settings) {
  m_desk->scanLine()->setLimits(settings.scanner);
  m_guard->setLimits(settings.scanner);
  m_sounder.setMuted(settings.sounds == Sounds::Muted);
}

/// Whatever loses the focus gives it back to the page.
void MainWindow::connectFocus() {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    if (now == nullptr && isActiveWindow()) page(m_current)->takeFocus();
  });
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  const bool typing = qobject_cast<QLineEdit*>(focusWidget()) != nullptr;
  if (event->type() == QEvent::ActivationChange && isActiveWindow() && !typing)
    page(m_current)->takeFocus();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  m_rail->setNarrow(width() < kRailShrinks);
  QMainWindow::resizeEvent(event);
}

void MainWindow::onState(BankState state, Errc reason) {
  switch (state) {
    case BankState::Opening: return m_top->setFileState(tr("파일 여는 중"), Tint::Info);
    case BankState::Checking:
      return m_top->setFileState(tr("파일 확인 중 · 스캔은 차례를 기다립니다"), Tint::Info);
    case BankState::Ready: return m_top->setFileState(QString(), Tint::Plain);
    case BankState::Failed:
      m_top->setFileState(tr("파일을 쓸 수 없음"), Tint::Bad);
      return say(Tone::Refused, errorText(reason));
  }
}

void MainWindow::onActed(const DeskView& view, const DeskReply& reply) {
  m_watermark->setVisible(view.practice);
  m_rail->setCenter(qs(view.centerName));
  m_top->showView(view);
  m_foot->showView(view);
  m_desk->showView(view);
  m_finishPrints = view.finishPrints;
  m_clerk = view.clerk ? view.clerk->id : ClerkId();
  m_showsLoan = view.mode == DeskMode::ShowingLoan;
  m_desk->showReply(reply);
  openShown(reply);
  if (m_current != PageId::Desk) {
    if (reply.failed)
      say(Tone::Refused, errorText(reply.failed->code));
    else if (!reply.news.empty())
      say(toneOf(reply.news.back().notice), noticeText(reply.news.back()));
    page(m_current)->refresh();
  }
  if (reply.failed)
    m_sounder.play(Tone::Refused);
  else if (!reply.news.empty())
    m_sounder.play(toneOf(reply.news.back().notice));
  wantPaper(reply);
  m_bank->ask(this, &todayCount, [this](int waiting) { m_rail->setCount(PageId::Today, waiting); });
}

/// The paper of a transfer that was scanned at the desk is received on its page.
void MainWindow::openShown(const DeskReply& reply) {
  for (const News& news : reply.news) {
    if (news.notice != Notice::ManifestShown) continue;
    showPage(PageId::Transfers);
    if (const auto code = Code::parse(news.subject))
      static_cast<TransfersPage*>(page(PageId::Transfers))->openManifest(*code);
  }
}

// --- paper -------------------------------------------------------------------------------------

/// The loan that is shown, else what was printed last or is still to be printed.
void MainWindow::printAgain() {
  const bool loan = m_showsLoan && m_current == PageId::Desk;
  if (!m_again || loan) return press(DeskKey::Print);
  m_again();
}

/// The loan is done by now; paper comes when it comes.
void MainWindow::wantPaper(const DeskReply& reply) {
  if (!reply.receipts.empty()) {
    return wantPaper(paperBy([returns = reply.receipts](Bank& bank, const ClerkId& clerk) {
      return printReturnReceipt(bank, returns, clerk);
    }));
  }
  if (!reply.print) {
    if (!reply.news.empty()) m_paper = Paper::Print;
    return;
  }
  // The card 인쇄 is the key.
  if (isAsked(reply) && m_again && !m_showsLoan) return m_again();
  m_again = nullptr;
  const bool wanted = isAsked(reply) || m_finishPrints != FinishPrint::Nothing;
  if (!wanted) return m_foot->setPrint(PrintState::Failed);
  if (!isAsked(reply) && m_finishPrints == FinishPrint::Preview) m_paper = Paper::Preview;
  m_foot->setPrint(PrintState::Printing);
  m_bank->slip(*reply.print);
}

void MainWindow::wantPaper(const MakePaper& make) {
  m_again = [this, make] { askPaper(make, std::nullopt); };
  m_again();
}

/// What just came of an action is printed as the center wants it; Ctrl+P prints it in any case.
void MainWindow::offerPaper(const MakePaper& make, FinishPrint how) {
  m_again = [this, make] { askPaper(make, std::nullopt); };
  if (how == FinishPrint::Nothing) return m_foot->setPrint(PrintState::None);
  askPaper(make, how == FinishPrint::Preview ? Paper::Preview : Paper::Print);
}

/// `how` when it is not as the key that was pressed last says.
void MainWindow::askPaper(const MakePaper& make, std::optional<Paper> how) {
  m_foot->setPrint(PrintState::Printing);
  m_bank->ask(
      this, [make, clerk = m_clerk](Bank& bank) { return make(bank, clerk); },
      [this, how](const Result<std::shared_ptr<const Document>>& paper) {
        if (how) m_paper = *how;
        onPaper(paper);
      });
}

void MainWindow::wantSlip(const GroupId& loan) {
  m_again = [this, loan] {
    m_foot->setPrint(PrintState::Printing);
    m_bank->slip(loan);
  };
  m_again();
}

void MainWindow::onPaper(const Result<std::shared_ptr<const Document>>& paper) {
  const bool prints = std::exchange(m_paper, Paper::Print) == Paper::Print;
  if (!paper) return m_foot->setPrint(PrintState::Failed, errorText(paper.error().code));
  page(m_current)->refresh();
  if (prints) return m_printing.print(*paper);
  m_foot->setPrint(PrintState::None);
  m_printing.preview(*paper, this);
}

void MainWindow::onSlip(const Slip& slip) {
  if (std::exchange(m_paper, Paper::Print) == Paper::Print) return m_printing.print(slip);
  m_foot->setPrint(PrintState::None);
  m_printing.preview(slip, this);
}

void MainWindow::onPrinted(PrintResult result, const QString& where) {
  switch (result) {
    case PrintResult::Printed: return m_foot->setPrint(PrintState::Printed);
    case PrintResult::SavedAsAsked:
      return m_foot->setPrint(PrintState::Saved, QFileInfo(where).fileName());
    case PrintResult::SavedNoPrinter: return m_foot->setPrint(PrintState::NoPrinter, where);
    case PrintResult::Failed: return m_foot->setPrint(PrintState::Failed, where);
  }
}

}  // namespace kstem::ui
