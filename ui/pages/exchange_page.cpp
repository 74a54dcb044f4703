#include "ui/pages/exchange_page.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/service/verify.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/pages/exchange/admit_panel.h"
#include "ui/pages/exchange/bundles_list.h"
#include "ui/pages/exchange/conflicts_card.h"
#include "ui/pages/exchange/exchange_work.h"
#include "ui/pages/exchange/file_field.h"
#include "ui/pages/exchange/join_panel.h"
#include "ui/pages/exchange/member_panels.h"
#include "ui/pages/exchange/pc_cards.h"
#include "ui/pages/exchange/pc_matrix.h"
#include "ui/pages/kits/tab_card.h"
#include "ui/widgets/answer_line.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

constexpr int kLookEvery = 60'000;     ///< ms: notices of changes are lost on shares
constexpr int kPutAfter = 5 * 60'000;  ///< ms after the last change
constexpr int kReadAfter = 30'000;     ///< ms while nobody looks: the digest reads every row
constexpr int kDigestSigns = 8;
constexpr double kMegabyte = 1024.0 * 1024.0;

struct ExchangeWords {
  Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

/// Whether every other PC was heard of since this one began anew.
bool hasHeardAll(const exchange::ExchangeStatus& status) {
  return std::ranges::all_of(status.pcs, [&](const exchange::PcStatus& pc) {
    return pc.isOwn || pc.isRevoked || pc.heard > status.begunAt;
  });
}

QString begunWords(const exchange::ExchangeStatus& status) {
  switch (status.begun) {
    case IncReason::Restored:
      if (hasHeardAll(status)) return {};
      return ExchangeWords::tr(
          "백업에서 복원되었습니다. 다른 센터 파일을 가져오면 사라진 기록이 돌아옵니다.");
    case IncReason::Copied:
      return ExchangeWords::tr(
          "다른 PC에서 복사한 자료입니다. 이 PC는 새 갈래로 기록하고 번호를 따로 매깁니다. 같은 "
          "자료를 두 PC에서 열지 마십시오.");
    case IncReason::Twin:
      return ExchangeWords::tr(
          "같은 자료를 쓰는 PC가 또 있거나 백업이 복원되었습니다. 기록은 모두 남아 있습니다. 같은 "
          "자료를 두 PC에서 열지 마십시오.");
    case IncReason::Installed:
    case IncReason::Keyed: break;
  }
  return {};
}

QString missingWords(const exchange::ExchangeStatus& status) {
  return ExchangeWords::tr(
             "기록 %1건이 아직 오지 않은 기록을 기다립니다. 다른 센터의 파일도 "
             "가져오십시오.")
      .arg(status.waiting);
}

}  // namespace

ExchangePage::ExchangePage(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_settings(settings),
      m_answer(new AnswerLine(this)),
      m_progress(new QProgressBar(this)),
      m_stop(localButton(QStringLiteral("stopExport"), tr("그만두기"), QStringLiteral("Alt+X"),
                         ButtonRole::Normal, this, [this] { stopExport(); })),
      m_stack(new QStackedWidget(this)),
      m_join(new JoinPanel(bank, m_stack)) {
  setObjectName(QStringLiteral("exchangePage"));
  setAcceptDrops(true);
  m_answer->setObjectName(QStringLiteral("exchangeAnswer"));
  m_answer->hide();
  hideProgress();
  m_progress->setObjectName(QStringLiteral("exportProgress"));
  m_progress->setAccessibleName(tr("진행"));
  m_board = makeBoard();
  m_practiceNote = makePractice();
  for (QWidget* const view : {static_cast<QWidget*>(m_join), m_board, m_practiceNote})
    m_stack->addWidget(view);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 10);
  layout->setSpacing(10);
  layout->addWidget(makeHead());
  layout->addWidget(m_answer);
  auto* running = new QHBoxLayout;
  running->addWidget(m_progress, 1);
  running->addWidget(m_stop);
  layout->addLayout(running);
  layout->addWidget(m_stack, 1);
  connectAll();
  connectButtons();
  watchFolder();
  showHead();
}

QWidget* ExchangePage::makeHead() {
  auto* head = new QWidget(this);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* title = new QLabel(tr("동기화"), head);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_about = new ElidedLabel(head);
  setRole(*m_about, "soft");
  m_folderButton =
      localButton(QStringLiteral("chooseFolder"), tr("자동 폴더…"), QStringLiteral("Alt+F"),
                  ButtonRole::Normal, head, [this] { chooseFolder(); });
  m_takeButton =
      localButton(QStringLiteral("takeFiles"), tr("파일 가져오기…"), QStringLiteral("Ctrl+O"),
                  ButtonRole::Normal, head, [this] { chooseFiles(); });
  m_exportButton =
      localButton(QStringLiteral("exportNow"), tr("지금 내보내기"), QStringLiteral("Ctrl+S"),
                  ButtonRole::Primary, head, [this] { exportNow(); });
  line->addWidget(title);
  line->addSpacing(4);
  line->addWidget(m_about, 1);
  m_withPictures = new QCheckBox(head);
  m_withPictures->setObjectName(QStringLiteral("withPictures"));
  m_withPictures->setAccessibleName(tr("사진도 함께"));
  m_withPictures->hide();
  line->addWidget(m_folderButton);
  line->addWidget(m_takeButton);
  line->addWidget(m_withPictures);
  line->addWidget(m_exportButton);
  return head;
}

QWidget* ExchangePage::makeBoard() {
  auto* board = new QWidget(m_stack);
  m_pcs = new PcCards(board);
  m_conflicts = new ConflictsCard(board);
  m_foot = new ElidedLabel(board);
  m_foot->setObjectName(QStringLiteral("exchangeFoot"));
  setRole(*m_foot, "soft");
  auto* lower = new QHBoxLayout;
  lower->setSpacing(14);
  lower->addWidget(m_conflicts, 5);
  lower->addWidget(makeRecords(board), 4);
  auto* layout = new QVBoxLayout(board);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addWidget(makeNotice(board));
  layout->addWidget(m_pcs);
  layout->addLayout(lower, 1);
  auto* const foot = new QHBoxLayout;
  foot->addWidget(m_foot, 1);
  foot->addWidget(localButton(QStringLiteral("verifyRecords"), tr("기록 검증"),
                              QStringLiteral("Alt+V"), ButtonRole::Normal, board,
                              [this] { verifyRecords(); }));
  layout->addLayout(foot);
  return board;
}

QWidget* ExchangePage::makeNotice(QWidget* parent) {
  m_noticeBar = new QFrame(parent);
  setRole(*m_noticeBar, "card");
  m_notice = new ElidedLabel(m_noticeBar);
  m_notice->setObjectName(QStringLiteral("exchangeNotice"));
  m_waive = localButton(QStringLiteral("waive"), tr("기다리지 않기…"), QStringLiteral("Alt+W"),
                        ButtonRole::Normal, m_noticeBar, [this] { stopWaitingForMissing(); });
  auto* line = new QHBoxLayout(m_noticeBar);
  line->setContentsMargins(14, 6, 8, 6);
  line->addWidget(m_notice, 1);
  line->addWidget(m_waive);
  return m_noticeBar;
}

QWidget* ExchangePage::makeRecords(QWidget* parent) {
  auto* records = new QWidget(parent);
  auto* tabs = new TabCard(QStringLiteral("exchangeTabs"), tr("기록과 PC"), records);
  m_bundles = makeBundlesTable(tabs);
  m_matrix = new PcMatrix(tabs);
  tabs->add(m_bundles);
  tabs->add(m_matrix);
  tabs->setWords(m_bundles, tr("주고받은 기록"));
  tabs->setWords(m_matrix, tr("누가 무엇을 가졌나"));
  auto* row = new ButtonRow(records);
  setRole(*row, "card");
  m_addPc = localButton(QStringLiteral("addPc"), tr("PC 추가…"), QStringLiteral("Alt+A"),
                        ButtonRole::Normal, row, [this] { addPc(); });
  m_putOut = localButton(QStringLiteral("putOutPc"), tr("PC 내보내기…"), QStringLiteral("Alt+D"),
                         ButtonRole::Normal, row, [this] { putOutPc(); });
  row->add(m_addPc);
  row->add(m_putOut);
  auto* column = new QVBoxLayout(records);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(tabs, 1);
  column->addWidget(row);
  return records;
}

QWidget* ExchangePage::makePractice() {
  auto* note = new Card(QStringLiteral("practiceNote"), m_stack);
  note->setTitle(tr("연습용 자료"));
  auto* words = new QLabel(tr("연습용 자료는 다른 센터와 주고받지 않습니다. 무엇을 눌러 보아도 "
                              "밖으로 나가지 않습니다."),
                           note);
  words->setWordWrap(true);
  words->setContentsMargins(16, 14, 16, 14);
  note->body()->addWidget(words);
  note->body()->addStretch(1);
  return note;
}

void ExchangePage::connectAll() {
  connect(m_join, &JoinPanel::said, this, &ExchangePage::say);
  connect(m_join, &JoinPanel::paperAsked, this, &Page::paperAsked);
  connect(m_join, &JoinPanel::finished, this, [this] {
    refresh();
    takeFocus();
  });
  connect(&m_looks, &QTimer::timeout, this, &ExchangePage::lookIntoFolder);
  m_putsSoon.setSingleShot(true);
  m_putsSoon.setInterval(kPutAfter);
  connect(&m_putsSoon, &QTimer::timeout, this, &ExchangePage::putIntoFolder);
  m_readsLater.setSingleShot(true);
  connect(&m_readsLater, &QTimer::timeout, this, &ExchangePage::refresh);
  connect(&m_bank, &BankThread::acted, this, [this](const DeskView& view, const DeskReply& reply) {
    remember(view);
    onActed(reply);
  });
  connect(&m_settings, &PcSettingsKeeper::changed, this, &ExchangePage::watchFolder);
}

void ExchangePage::connectButtons() {
  connect(m_conflicts, &ConflictsCard::decided, this, &ExchangePage::decide);
  connect(m_conflicts, &ConflictsCard::bookedAgain, this, &ExchangePage::bookAgain);
  connect(m_conflicts, &ConflictsCard::emptied, this, &ExchangePage::takeFocus);
  connect(m_conflicts, &ConflictsCard::openAsked, this, &Page::openAsked);
}

// --- what is shown -----------------------------------------------------------------------------

void ExchangePage::remember(const DeskView& view) {
  m_clerks = view.clerks;
  m_clerk = view.clerk ? view.clerk->id : ClerkId();
  m_isPractice = view.practice;
  if (!m_isRead) return refresh();
  if (isVisible()) return;  // the window refreshes the page that is in sight
  if (!m_readsLater.isActive()) m_readsLater.start(kReadAfter);
}

void ExchangePage::refresh() {
  m_isRead = true;
  m_bank.ask(
      this,
      [](Bank& bank) {
        return Reading{exchange::readStatus(bank), readConflicts(bank)};
      },
      [this](const Reading& reading) { show(reading); });
}

void ExchangePage::show(const Reading& reading) {
  const bool isChanged = m_status.events != 0 && m_status.events != reading.status.events;
  m_status = reading.status;
  m_join->show(m_status);
  m_pcs->show(m_status);
  m_conflicts->show(reading.conflicts);
  showBundles(*m_bundles, m_status);
  m_matrix->show(m_status);
  if (isVisible()) askDigest(), askPictures();
  showNotice();
  showHead();
  QWidget* const view = rightView();
  const bool hadFocus = isAncestorOf(focusWidget());
  if (std::exchange(m_shown, view) != view) {
    m_stack->setCurrentWidget(view);
    if (hadFocus || (isVisible() && focusWidget() == nullptr)) takeFocus();
  }
  if (isChanged) putSoon();
  Q_EMIT freshnessRead(m_status);
  Q_EMIT conflictsCounted(static_cast<int>(reading.conflicts.here.size()));
}

void ExchangePage::askDigest() {
  m_bank.ask(
      this, [](Bank& bank) { return exchange::stateDigest(bank); },
      [this](const std::string& digest) { showFoot(qs(digest).left(kDigestSigns)); });
}

void ExchangePage::askPictures() {
  m_bank.ask(
      this, [](Bank& bank) { return exchange::picturesHere(bank); },
      [this](const exchange::PicturesHere& here) { showPictures(here); });
}

void ExchangePage::showPictures(const exchange::PicturesHere& here) {
  m_withPictures->setVisible(here.count > 0 && m_status.admitted && !m_isPractice);
  if (here.count == 0) m_withPictures->setChecked(false);
  m_withPictures->setText(
      tr("사진도 함께 (%1장, %2 MB)")
          .arg(here.count)
          .arg(QLocale().toString(static_cast<double>(here.bytes) / kMegabyte, 'f', 1)));
}

void ExchangePage::showFoot(const QString& digest) {
  m_foot->setText(tr("우리 기록 %1건 · 기다리는 기록 %2건 · 지문 %3 · 뱅크 %4")
                      .arg(QLocale().toString(static_cast<qlonglong>(m_status.events)))
                      .arg(m_status.waiting)
                      .arg(digest, qs(m_status.bankCode)));
}

QWidget* ExchangePage::rightView() const {
  if (m_isPractice) return m_practiceNote;
  if (m_panel) return m_panel;
  return m_status.admitted && !m_join->isHolding() ? m_board : m_join;
}

void ExchangePage::showHead() {
  m_exportButton->setEnabled(m_status.admitted && !m_isPractice);
  m_takeButton->setEnabled(m_status.belongs && !m_isPractice);
  m_folderButton->setEnabled(m_status.belongs && !m_isPractice);
  const bool hasOthers = std::ranges::any_of(
      m_status.pcs, [](const exchange::PcStatus& pc) { return !pc.isOwn && !pc.isRevoked; });
  m_putOut->setEnabled(hasOthers);
}

void ExchangePage::showNotice() {
  const bool waits = !m_status.missing.empty();
  m_notice->setText(waits ? missingWords(m_status) : begunWords(m_status));
  m_waive->setVisible(waits);
  m_noticeBar->setVisible(!m_notice->text().isEmpty());
}

void ExchangePage::putSoon() {
  if (m_folder && m_status.admitted && !m_putsSoon.isActive()) m_putsSoon.start();
}

void ExchangePage::say(Tone tone, const QString& sentence) {
  m_answer->say(tone, toneWord(tone), sentence);
  m_answer->show();
}

void ExchangePage::sayDone(const Result<void>& done, const QString& sentence) {
  if (!done) return say(Tone::Refused, errorText(done.error().code));
  closePanel();
  say(Tone::Added, sentence);
}

void ExchangePage::takeFocus() {
  const QWidget* const now = m_stack->currentWidget();
  if (m_panel && now == m_panel) return m_panel->takeFocus();
  if (now == m_join) return m_join->takeFocus();
  if (now == m_board && m_conflicts->takeFocus()) return;
  m_exportButton->setFocus(Qt::OtherFocusReason);
}

bool ExchangePage::stepBack() {
  if (m_stop->isVisible()) {
    stopExport();
    return true;
  }
  if (m_panel) {
    closePanel();
    return true;
  }
  return m_stack->currentWidget() == m_join && m_join->stepBack();
}

namespace {

/// The label of a kit, or the card of a school without those of its teachers.
std::vector<Label> recodedLabels(Bank& bank, const AggId& about) {
  std::vector<Label> labels = readKitLabels(bank, {fromAgg<KitId>(about)});
  if (!labels.empty()) return labels;
  labels = readSchoolLabels(bank, fromAgg<SchoolId>(about));
  if (labels.size() > 1) labels.resize(1);
  return labels;
}

}  // namespace

void ExchangePage::decide(const Intent& intent) {
  if (const auto* const give = std::get_if<GiveCode>(&intent)) m_recoded = give->about;
  m_bank.act(Do{intent});
}

void ExchangePage::bookAgain(const Intent& booking, const Intent& settles) {
  m_settles = settles;
  m_bank.act(Do{booking});
}

/// What was refused leaves its conflict open.
void ExchangePage::onActed(const DeskReply& reply) {
  if (!reply.done && !reply.failed) return;
  if (const auto recoded = std::exchange(m_recoded, std::nullopt); recoded && reply.done)
    Q_EMIT labelsAsked([about = *recoded](Bank& bank) { return recodedLabels(bank, about); });
  if (!m_settles) return;
  const Intent settles = *std::exchange(m_settles, std::nullopt);
  if (!reply.failed) m_bank.act(Do{settles});
}

// --- the PCs of the bank -----------------------------------------------------------------------

void ExchangePage::openPanel(ActionPanel* panel) {
  closePanel();
  m_answer->hide();
  m_panel = panel;
  m_stack->addWidget(panel);
  m_shown = panel;
  m_stack->setCurrentWidget(panel);
  connect(panel, &ActionPanel::left, this, &ExchangePage::closePanel);
  panel->takeFocus();
}

void ExchangePage::closePanel() {
  if (!m_panel) return;
  m_panel->deleteLater();
  m_panel.clear();
  m_shown = rightView();
  m_stack->setCurrentWidget(m_shown);
  takeFocus();
}

void ExchangePage::addPc() {
  auto* const panel = new AdmitPanel(m_bank, m_clerk, m_stack);
  connect(panel, &AdmitPanel::said, this, &ExchangePage::say);
  openPanel(panel);
}

void ExchangePage::putOutPc() {
  auto* const panel = new RevokePanel(m_status, m_clerks, m_stack);
  connect(panel, &ActionPanel::asked, this, [this](const std::vector<Intent>& intents) {
    m_bank.exchange(
        this,
        [intents, clerk = m_clerk](Bank& bank, exchange::KeyStore&) -> Result<void> {
          for (const Intent& intent : intents)
            if (auto done = bank.perform(intent, clerk); !done) return done.error();
          return {};
        },
        [this](const Result<void>& done) {
          sayDone(done, tr("PC를 내보냈습니다. 다른 센터는 다음 파일을 받으면 압니다."));
        });
  });
  openPanel(panel);
}

void ExchangePage::stopWaitingForMissing() {
  auto* const panel = new WaivePanel(m_status, m_clerks, m_stack);
  connect(panel, &WaivePanel::waived, this,
          [this](const std::vector<EventId>& missing, const ClerkId& manager) {
            m_bank.exchange(
                this,
                [missing, manager](Bank& bank, exchange::KeyStore&) {
                  return stopWaiting(bank, missing, manager);
                },
                [this](const Result<void>& done) {
                  sayDone(done, tr("더 기다리지 않습니다. 기다리던 기록을 반영했습니다."));
                });
          });
  openPanel(panel);
}

void ExchangePage::verifyRecords() {
  showProgress(false);
  m_bank.exchange(
      this, [](Bank& bank, exchange::KeyStore&) { return verifyBank(bank); },
      [this](const Result<VerifyReport>& report) {
        hideProgress();
        if (!report) return say(Tone::Refused, errorText(report.error().code));
        say(Tone::Added,
            tr("기록 %1건을 검증했습니다. 빠지거나 고쳐진 것이 없고 화면과도 맞습니다.")
                .arg(QLocale().toString(static_cast<qlonglong>(report->events))));
      });
}

// --- files out ---------------------------------------------------------------------------------

void ExchangePage::showProgress(bool canStop) {
  m_progress->setRange(0, 0);
  m_progress->show();
  m_stop->setVisible(canStop);
}

void ExchangePage::hideProgress() {
  m_progress->hide();
  m_stop->hide();
}

void ExchangePage::stopExport() {
  if (m_isStopped) *m_isStopped = true;
}

/// Pictures never go into the folder that all share; who wants them chooses a place.
void ExchangePage::exportNow() {
  if (m_folder && !m_withPictures->isChecked()) return putIntoFolder();
  auto* const dialog = new QFileDialog(this, tr("내보낼 곳 고르기 (USB 등)"),
                                       placeOr(QStandardPaths::DocumentsLocation));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &ExchangePage::exportTo);
  dialog->open();
}

/// The stick that was used last, while it is in.
QString ExchangePage::placeOr(QStandardPaths::StandardLocation usual) const {
  const QString& last = m_settings.now().exchangePlace;
  return !last.isEmpty() && QFileInfo(last).isDir() ? last
                                                    : QStandardPaths::writableLocation(usual);
}

void ExchangePage::rememberPlace(const QString& folder) {
  if (m_settings.now().exchangePlace == folder) return;
  m_settings.change([&](PcSettings& now) { now.exchangePlace = folder; });
}

void ExchangePage::exportTo(const QString& folder) {
  showProgress(true);
  m_isStopped = std::make_shared<std::atomic<bool>>(false);
  const auto progress = [this, stopped = m_isStopped](std::uint64_t done, std::uint64_t all) {
    QMetaObject::invokeMethod(this, [this, done, all] {
      m_progress->setRange(0, 100);
      m_progress->setValue(static_cast<int>(done * 100 / all));
    });
    return !*stopped;
  };
  const auto pictures =
      m_withPictures->isChecked() ? exchange::Pictures::Carried : exchange::Pictures::Left;
  m_bank.exchange(
      this,
      [folder = pathOf(folder), pictures, progress](Bank& bank, exchange::KeyStore& keys) {
        return exportInto(bank, keys, folder, pictures, progress);
      },
      [this, folder](const Result<Written>& written) {
        hideProgress();
        if (!written) return say(Tone::Refused, errorText(written.error().code));
        rememberPlace(folder);
        m_withPictures->setChecked(false);
        say(Tone::Added, sentenceFor(*written));
      });
}

// --- files in ----------------------------------------------------------------------------------

void ExchangePage::chooseFiles() {
  auto* const dialog =
      new QFileDialog(this, tr("가져올 파일 고르기"), placeOr(QStandardPaths::DownloadLocation),
                      tr("동기화 파일 (*.ksb)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
    rememberPlace(QFileInfo(files.value(0)).absolutePath());
    takeIn(files);
  });
  dialog->open();
}

void ExchangePage::takeIn(const QStringList& names) {
  std::vector<std::filesystem::path> files;
  for (const QString& name : names) files.push_back(pathOf(name));
  showProgress(false);
  m_bank.exchange(
      this, [files](Bank& bank, exchange::KeyStore& keys) { return takeFiles(bank, keys, files); },
      [this](const std::vector<TakenFile>& taken) {
        hideProgress();
        const bool refused =
            std::ranges::any_of(taken, [](const TakenFile& one) { return !one.result; });
        say(refused ? Tone::Refused : Tone::Added, sentenceFor(taken));
      });
}

void ExchangePage::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ExchangePage::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files << url.toLocalFile();
  if (!files.isEmpty()) takeIn(files);
}

// --- the shared folder -------------------------------------------------------------------------

void ExchangePage::chooseFolder() {
  auto* const dialog =
      new QFileDialog(this, tr("센터들이 함께 쓰는 폴더 고르기"), m_settings.now().exchangeFolder);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    m_settings.change([&](PcSettings& now) { now.exchangeFolder = folder; });
    putIntoFolder();
  });
  dialog->open();
}

void ExchangePage::watchFolder() {
  const QString folder = m_settings.now().exchangeFolder;
  m_about->setText(folder.isEmpty() ? tr("자동 폴더 없음 — 파일로 주고받습니다")
                                    : tr("자동 폴더: %1").arg(folder));
  const bool isSame = m_folder && m_folder->folder() == pathOf(folder);
  if (isSame) return;
  m_folder = folder.isEmpty() ? nullptr : std::make_shared<exchange::SharedFolder>(pathOf(folder));
  if (!m_folder) return m_looks.stop();
  m_looks.start(kLookEvery);
  lookIntoFolder();
}

void ExchangePage::lookIntoFolder() {
  if (!m_folder) return;
  m_bank.exchange(
      this,
      [folder = m_folder](Bank& bank, exchange::KeyStore& keys) {
        return folder->look(bank, keys);
      },
      [this](const Result<exchange::SharedFolder::Look>& look) {
        if (!look)
          return say(Tone::Refused, tr("자동 폴더에 닿을 수 없습니다. 연결을 확인하십시오."));
        if (!look->taken.empty())
          say(Tone::Added, tr("자동 폴더에서 파일 %1개를 받았습니다.").arg(look->taken.size()));
      });
}

void ExchangePage::putIntoFolder() {
  if (!m_folder) return;
  m_bank.exchange(
      this,
      [folder = m_folder](Bank& bank, exchange::KeyStore& keys) { return folder->put(bank, keys); },
      [this](const Result<exchange::Exported>& put) {
        if (!put) return say(Tone::Refused, errorText(put.error().code));
        say(Tone::Added, tr("자동 폴더에 기록 %1건을 내보냈습니다.").arg(put->events));
      });
}

}  // namespace kstem::ui
