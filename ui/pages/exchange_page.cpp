#include "ui/pages/exchange_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/pages/exchange/bundles_card.h"
#include "ui/pages/exchange/exchange_work.h"
#include "ui/pages/exchange/join_panel.h"
#include "ui/pages/exchange/pc_cards.h"
#include "ui/widgets/answer_line.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kLookEvery = 60'000;          ///< ms: notices of changes are lost on shares
constexpr int kPutAfter = 5 * 60'000;       ///< ms after the last change
constexpr int kDigestSigns = 8;

std::filesystem::path pathOf(const QString& path) { return path.toStdU16String(); }

QString begunWords(const exchange::ExchangeStatus& status) {
  switch (status.begun) {
    case IncReason::Restored:
      return QCoreApplication::translate(
          "Exchange",
          "백업에서 복원되었습니다. 다른 센터 파일을 가져오면 사라진 기록이 돌아옵니다.");
    case IncReason::Copied:
      return QCoreApplication::translate(
          "Exchange",
          "다른 PC에서 복사한 자료입니다. 참가 요청을 보내 다시 허용을 받으십시오. 대여는 계속할 "
          "수 있습니다.");
    case IncReason::Twin:
      return QCoreApplication::translate(
          "Exchange",
          "같은 자료를 쓰는 PC가 또 있거나 백업이 복원되었습니다. 기록은 모두 남아 있으며, 이 PC는 "
          "새 갈래로 기록합니다. 같은 자료를 두 PC에서 열지 마십시오.");
    case IncReason::Installed:
    case IncReason::Keyed: break;
  }
  return {};
}

}  // namespace

ExchangePage::ExchangePage(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_settings(settings),
      m_answer(new AnswerLine(this)),
      m_progress(new QProgressBar(this)),
      m_stack(new QStackedWidget(this)),
      m_join(new JoinPanel(bank, m_stack)) {
  setObjectName(QStringLiteral("exchangePage"));
  setAcceptDrops(true);
  m_answer->hide();
  m_progress->hide();
  m_progress->setObjectName(QStringLiteral("exportProgress"));
  m_stack->addWidget(m_join);
  m_board = makeBoard();
  m_stack->addWidget(m_board);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 10);
  layout->setSpacing(10);
  layout->addWidget(makeHead());
  layout->addWidget(m_answer);
  layout->addWidget(m_progress);
  layout->addWidget(m_stack, 1);
  connectAll();
  watchFolder();
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
  m_folderButton = new KeyButton(tr("자동 폴더"), QString(), ButtonRole::Normal, head);
  m_folderButton->setObjectName(QStringLiteral("chooseFolder"));
  m_takeButton =
      new KeyButton(tr("파일 가져오기…"), QStringLiteral("Ctrl+O"), ButtonRole::Normal, head);
  m_takeButton->setObjectName(QStringLiteral("takeFiles"));
  m_exportButton =
      new KeyButton(tr("지금 내보내기"), QStringLiteral("Ctrl+S"), ButtonRole::Primary, head);
  m_exportButton->setObjectName(QStringLiteral("exportNow"));
  line->addWidget(title);
  line->addSpacing(4);
  line->addWidget(m_about, 1);
  line->addWidget(m_folderButton);
  line->addWidget(m_takeButton);
  line->addWidget(m_exportButton);
  return head;
}

QWidget* ExchangePage::makeBoard() {
  auto* board = new QWidget(m_stack);
  m_notice = new ElidedLabel(board);
  m_notice->setObjectName(QStringLiteral("exchangeNotice"));
  m_pcs = new PcCards(board);
  m_matrix = new MatrixCard(board);
  m_bundles = new BundlesCard(board);
  m_foot = new ElidedLabel(board);
  setRole(*m_foot, "soft");
  auto* lower = new QHBoxLayout;
  lower->setSpacing(14);
  auto* left = new QVBoxLayout;
  left->setSpacing(10);
  left->addWidget(m_matrix);
  left->addStretch(1);
  lower->addLayout(left, 5);
  lower->addWidget(m_bundles, 4);
  auto* layout = new QVBoxLayout(board);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addWidget(m_notice);
  layout->addWidget(m_pcs);
  layout->addLayout(lower, 1);
  layout->addWidget(m_foot);
  return board;
}

void ExchangePage::connectAll() {
  connect(m_exportButton, &QPushButton::clicked, this, &ExchangePage::exportNow);
  connect(m_takeButton, &QPushButton::clicked, this, &ExchangePage::chooseFiles);
  connect(m_folderButton, &QPushButton::clicked, this, &ExchangePage::chooseFolder);
  for (const auto& [keys, button] :
       {std::pair(QKeySequence(Qt::CTRL | Qt::Key_O), m_takeButton),
        std::pair(QKeySequence(Qt::CTRL | Qt::Key_S), m_exportButton)}) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
  }
  connect(m_join, &JoinPanel::said, this, &ExchangePage::say);
  connect(m_join, &JoinPanel::paperAsked, this, &Page::paperAsked);
  connect(&m_looks, &QTimer::timeout, this, &ExchangePage::lookIntoFolder);
  m_putsSoon.setSingleShot(true);
  m_putsSoon.setInterval(kPutAfter);
  connect(&m_putsSoon, &QTimer::timeout, this, &ExchangePage::putIntoFolder);
  connect(&m_bank, &BankThread::acted, this, [this] { refresh(); });
  connect(&m_settings, &PcSettingsKeeper::changed, this, &ExchangePage::watchFolder);
}

// --- what is shown -----------------------------------------------------------------------------

void ExchangePage::refresh() {
  m_bank.ask(
      this, [](Bank& bank) { return exchange::readStatus(bank); },
      [this](const exchange::ExchangeStatus& status) { show(status); });
}

void ExchangePage::show(const exchange::ExchangeStatus& status) {
  m_stack->setCurrentWidget(status.admitted ? m_board : static_cast<QWidget*>(m_join));
  m_join->show(status);
  m_exportButton->setEnabled(status.admitted);
  m_takeButton->setEnabled(status.belongs);
  m_folderButton->setEnabled(status.belongs);
  m_notice->setText(begunWords(status));
  m_notice->setVisible(!m_notice->text().isEmpty());
  m_pcs->show(status);
  m_matrix->show(status);
  m_bundles->show(status);
  m_foot->setText(tr("우리 기록 %1건 · 기다리는 기록 %2건 · 지문 %3 · 뱅크 %4")
                      .arg(QLocale().toString(static_cast<qlonglong>(status.events)))
                      .arg(status.waiting)
                      .arg(qs(status.digest).left(kDigestSigns), qs(status.bankCode)));
  if (m_folder && m_events >= 0 && m_events != status.events && !m_putsSoon.isActive())
    m_putsSoon.start();
  m_events = status.events;
  Q_EMIT freshnessRead(status);
}

void ExchangePage::say(Tone tone, const QString& sentence) {
  m_answer->say(tone, toneWord(tone), sentence);
  m_answer->show();
}

void ExchangePage::takeFocus() {
  if (m_stack->currentWidget() == m_join) return m_join->takeFocus();
  m_exportButton->setFocus(Qt::OtherFocusReason);
}

bool ExchangePage::stepBack() { return m_join->isVisible() && m_join->stepBack(); }

// --- files out ---------------------------------------------------------------------------------

void ExchangePage::exportNow() {
  if (m_folder) return putIntoFolder();
  auto* const dialog =
      new QFileDialog(this, tr("내보낼 곳 고르기 (USB 등)"),
                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::fileSelected, this, &ExchangePage::exportTo);
  dialog->open();
}

void ExchangePage::exportTo(const QString& folder) {
  m_progress->setRange(0, 0);
  m_progress->show();
  const auto progress = [this](std::uint64_t done, std::uint64_t all) {
    QMetaObject::invokeMethod(this, [this, done, all] {
      m_progress->setRange(0, 100);
      m_progress->setValue(static_cast<int>(done * 100 / all));
    });
    return true;
  };
  m_bank.exchange(
      this,
      [folder = pathOf(folder), progress](Bank& bank, exchange::KeyStore& keys) {
        return exportInto(bank, keys, folder, progress);
      },
      [this](const Result<Written>& written) {
        m_progress->hide();
        if (!written) return say(Tone::Refused, errorText(written.error().code));
        say(Tone::Added,
            tr("%1에 기록 %2건을 내보내고 다시 읽어 확인했습니다. 이제 빼도 됩니다.")
                .arg(QFileInfo(QString::fromStdU16String(written->file.u16string())).fileName())
                .arg(written->events));
      });
}

// --- files in ----------------------------------------------------------------------------------

void ExchangePage::chooseFiles() {
  auto* const dialog =
      new QFileDialog(this, tr("가져올 파일 고르기"),
                      QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                      tr("동기화 파일 (*.ksb)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, &ExchangePage::takeIn);
  dialog->open();
}

void ExchangePage::takeIn(const QStringList& names) {
  std::vector<std::filesystem::path> files;
  for (const QString& name : names) files.push_back(pathOf(name));
  m_progress->setRange(0, 0);
  m_progress->show();
  m_bank.exchange(
      this,
      [files](Bank& bank, exchange::KeyStore& keys) { return takeFiles(bank, keys, files); },
      [this](const std::vector<TakenFile>& taken) {
        m_progress->hide();
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
  auto* const dialog = new QFileDialog(this, tr("센터들이 함께 쓰는 폴더 고르기"),
                                       m_settings.now().exchangeFolder);
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
  m_folder = folder.isEmpty() ? nullptr
                              : std::make_shared<exchange::SharedFolder>(pathOf(folder));
  if (!m_folder) return m_looks.stop();
  m_looks.start(kLookEvery);
  lookIntoFolder();
}

void ExchangePage::lookIntoFolder() {
  if (!m_folder) return;
  m_bank.exchange(
      this,
      [folder = m_folder](Bank& bank, exchange::KeyStore& keys) { return folder->look(bank, keys); },
      [this](const Result<exchange::SharedFolder::Look>& look) {
        if (!look) return say(Tone::Refused, tr("자동 폴더에 닿을 수 없습니다. 연결을 확인하십시오."));
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
