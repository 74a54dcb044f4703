#include "ui/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/desk_page.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/scan_guard.h"
#include "ui/widgets/scan_line.h"
#include "ui/widgets/top_bar.h"

namespace kstem::ui {
namespace {

constexpr int kRailShrinks = 1000;

bool isAsked(const DeskReply& reply) {
  return std::ranges::any_of(reply.news,
                             [](const News& news) { return news.notice == Notice::PrintAsked; });
}

}  // namespace

MainWindow::MainWindow(BankThread* bank, PrintOptions options, QWidget* parent)
    : QMainWindow(parent),
      m_bank(bank),
      m_options(options),
      m_actions(this),
      m_printing(options),
      m_rail(new Rail(m_actions, this)),
      m_top(new TopBar(this)),
      m_page(new DeskPage(m_actions, this)),
      m_foot(new Foot(m_actions, this)),
      m_guard(new ScanGuard(*m_page->scanLine())) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(tr("K-STEM 뱅크"));
  build();
  connectActions();
  connectBank();
  connectFocus();
  m_page->scanLine()->takeFocus();
}

void MainWindow::build() {
  auto* middle = new QWidget(this);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_top);
  column->addWidget(m_page, 1);
  column->addWidget(m_foot);
  auto* layout = new QHBoxLayout(middle);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_rail);
  layout->addLayout(column, 1);
  setCentralWidget(middle);
  resize(1366, 768);
}

void MainWindow::on(ActionId id, std::function<void()> what) {
  connect(m_actions.get(id), &QAction::triggered, this, [what = std::move(what)] { what(); });
}

void MainWindow::press(DeskKey key) { m_bank->act(Press{key}); }

void MainWindow::connectActions() {
  on(ActionId::Desk, [this] { m_page->scanLine()->takeFocus(); });
  on(ActionId::ScanLine, [this] { m_page->scanLine()->takeFocus(); });
  on(ActionId::FindByName, [this] { m_page->findByName(); });
  on(ActionId::Borrower, [this] { m_page->changeBorrower(); });
  on(ActionId::DueDay, [this] { m_page->changeDueDay(); });
  on(ActionId::Finish, [this] { press(DeskKey::Finish); });
  on(ActionId::NextPerson, [this] { press(DeskKey::NextPerson); });
  on(ActionId::Undo, [this] { press(DeskKey::Undo); });
  on(ActionId::AllGood, [this] { press(DeskKey::AllGood); });
  on(ActionId::Cancel, [this] { press(DeskKey::Cancel); });
  on(ActionId::PrintAgain, [this] { press(DeskKey::Print); });
  on(ActionId::Preview, [this] {
    m_paper = Paper::Preview;
    press(DeskKey::Print);
  });
  connect(m_page, &DeskPage::asked, m_bank, &BankThread::act);
  connect(m_page, &DeskPage::searchAsked, m_bank, &BankThread::find);
  connect(m_top, &TopBar::clerkChosen, this,
          [this](const ClerkId& clerk) { m_bank->act(ActAsClerk{clerk}); });
}

void MainWindow::connectBank() {
  connect(m_bank, &BankThread::stateChanged, this, &MainWindow::onState);
  connect(m_bank, &BankThread::acted, this, &MainWindow::onActed);
  connect(m_top, &TopBar::dayBegan, this, [this] { m_bank->act(LookAgain{}); });
  connect(m_bank, &BankThread::found, m_page, &DeskPage::showHits);
  connect(m_bank, &BankThread::slipReady, this, &MainWindow::onSlip);
  connect(m_bank, &BankThread::slipFailed, this, [this](const Error& error) {
    m_paper = Paper::Print;
    m_foot->setPrint(PrintState::Failed, errorText(error.code));
  });
  connect(&m_printing, &Printing::printed, this, &MainWindow::onPrinted);
}

/// Whatever loses the focus gives it back to the scan line.
void MainWindow::connectFocus() {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    if (now == nullptr && isActiveWindow()) m_page->scanLine()->takeFocus();
  });
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  const bool typing = qobject_cast<QLineEdit*>(focusWidget()) != nullptr;
  if (event->type() == QEvent::ActivationChange && isActiveWindow() && !typing)
    m_page->scanLine()->takeFocus();
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
      return m_page->say(Tone::Refused, errorText(reason));
  }
}

void MainWindow::onActed(const DeskView& view, const DeskReply& reply) {
  m_rail->setCenter(qs(view.centerName));
  m_top->showView(view);
  m_foot->showView(view);
  m_page->showView(view);
  m_page->showReply(reply);
  if (reply.failed)
    m_sounder.play(Tone::Refused);
  else if (!reply.news.empty())
    m_sounder.play(toneOf(reply.news.back().notice));
  wantPaper(reply);
}

/// The loan is done by now; paper comes when it comes.
void MainWindow::wantPaper(const DeskReply& reply) {
  if (!reply.print) {
    if (!reply.news.empty()) m_paper = Paper::Print;
    return;
  }
  if (!m_options.autoPrint && !isAsked(reply)) return m_foot->setPrint(PrintState::Failed);
  m_foot->setPrint(PrintState::Printing);
  m_bank->slip(*reply.print);
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
