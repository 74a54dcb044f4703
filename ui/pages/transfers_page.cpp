#include "ui/pages/transfers_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/service/paper_data.h"
#include "core/service/queries/model_list.h"
#include "ui/bridge/convert.h"
#include "ui/pages/desk/approval_panel.h"
#include "ui/pages/transfers/manifest_panel.h"
#include "ui/pages/transfers/request_panels.h"
#include "ui/pages/transfers/send_panel.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

MakePaper manifestPaper(const Code& manifest) {
  return paperBy([manifest](Bank& bank, const ClerkId& clerk) {
    return printTransferManifest(bank, manifest, clerk);
  });
}

/// Kits of one destination, in the order in which they wait.
std::vector<TransferKit> kitsFor(const TransferBoard& board, const CenterId& to) {
  std::vector<TransferKit> kits;
  for (const KitToSend& item : board.toSend)
    if (item.to == to) kits.push_back(item.kit);
  return kits;
}

/// The manifest that was just written.
std::optional<Code> sentWith(const DeskReply& reply) {
  for (const News& news : reply.news)
    if (news.notice == Notice::TransferSent)
      if (const auto code = Code::parse(news.subject)) return *code;
  return std::nullopt;
}

}  // namespace

TransfersPage::TransfersPage(BankThread& bank, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_stack(new QStackedWidget(this)),
      m_approval(new ApprovalPanel(this)) {
  setObjectName(QStringLiteral("transfersPage"));
  m_approval->hide();
  m_board = makeBoard();
  m_stack->addWidget(m_board);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 10);
  layout->setSpacing(10);
  layout->addWidget(makeHead());
  layout->addWidget(m_stack, 1);
  layout->addWidget(m_approval);
  connectTables();
  connect(&m_bank, &BankThread::acted, this, &TransfersPage::onActed);
  connect(m_approval, &ApprovalPanel::refused, this, [this] {
    m_approval->hide();
    m_wanted.reset();
    takeFocus();
  });
  connect(m_approval, &ApprovalPanel::approved, this, [this](const Approve& answer) {
    if (!m_wanted) return;
    m_wanted->approval = Approval{answer.reason, answer.manager};
    act(*m_wanted);
  });
}

QWidget* TransfersPage::makeHead() {
  auto* head = new QWidget(this);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* title = new QLabel(tr("센터 간 이송"), head);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_about = new ElidedLabel(head);
  setRole(*m_about, "soft");
  line->addWidget(title);
  line->addSpacing(4);
  line->addWidget(m_about, 1);
  line->addWidget(localButton(QStringLiteral("askForKits"), tr("이송 요청"),
                              QStringLiteral("Alt+R"), ButtonRole::Normal, head,
                              [this] { askForKits(); }));
  line->addWidget(localButton(QStringLiteral("sendKitsNow"), tr("교구 보내기"),
                              QStringLiteral("Ctrl+S"), ButtonRole::Primary, head, [this] {
                                beginSending({.centers = m_shown.centers, .today = m_shown.today});
                              }));
  return head;
}

Card* TransfersPage::makeCard(const QString& name, const QString& title, CellTable* table,
                              QWidget* parent) {
  auto* const card = new Card(name, parent);
  card->setTitle(title);
  table->setAccessibleName(title);
  table->setFocusPolicy(Qt::StrongFocus);
  card->body()->addWidget(table, 1);
  return card;
}

QWidget* TransfersPage::makeBoard() {
  auto* board = new QWidget(m_stack);
  m_waiting = new CellTable(QStringLiteral("transfersWaiting"),
                            {tr("교구"), tr("자리"), tr("센터"), tr("까닭")}, 0, board);
  m_waiting->setEmptyWords(tr("보낼 교구가 없습니다. 보내려는 교구를 스캔하십시오."));
  m_coming = new CellTable(QStringLiteral("transfersComing"),
                           {tr("보낸 센터"), tr("수량"), tr("도착")}, 0, board);
  m_coming->setEmptyWords(tr("오고 있는 교구가 없습니다."));
  m_leaving = new CellTable(QStringLiteral("transfersLeaving"),
                            {tr("받는 센터"), tr("수량"), tr("도착")}, 0, board);
  m_leaving->setEmptyWords(tr("가고 있는 교구가 없습니다."));
  auto* const waiting =
      makeCard(QStringLiteral("waitingCard"), tr("보낼 교구와 요청"), m_waiting, board);
  auto* const buttons = new ButtonRow(waiting);
  m_stay =
      localButton(QStringLiteral("changeStay"), tr("여기 두기 · 보내기"), QStringLiteral("Alt+K"),
                  ButtonRole::Normal, buttons, [this] { changeStay(); });
  m_end =
      localButton(QStringLiteral("endRequest"), tr("요청 거절 · 거두기"), QStringLiteral("Alt+D"),
                  ButtonRole::Normal, buttons, [this] { endRequest(); });
  buttons->add(m_stay);
  buttons->add(m_end);
  waiting->body()->addWidget(buttons);
  auto* const right = new QVBoxLayout;
  right->setSpacing(12);
  right->addWidget(makeCard(QStringLiteral("comingCard"), tr("오는 중"), m_coming, board), 1);
  right->addWidget(makeCard(QStringLiteral("leavingCard"), tr("가는 중"), m_leaving, board), 1);
  auto* const layout = new QHBoxLayout(board);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addWidget(waiting, 5);
  layout->addLayout(right, 4);
  return board;
}

void TransfersPage::connectTables() {
  connect(m_waiting, &CellTable::rowOpened, this, &TransfersPage::openWaiting);
  connect(m_waiting->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &TransfersPage::showButtons);
  connect(m_coming, &CellTable::rowOpened, this, [this](int row) {
    openManifest(m_shown.coming[static_cast<std::size_t>(row)].manifest);
  });
  connect(m_leaving, &CellTable::rowOpened, this, [this](int row) {
    openManifest(m_shown.leaving[static_cast<std::size_t>(row)].manifest);
  });
}

// --- what is shown -----------------------------------------------------------------------------

void TransfersPage::refresh() {
  m_bank.ask(
      this, [](Bank& bank) { return readTransferBoard(bank); },
      [this](const TransferBoard& board) { show(board); });
  refreshManifest();
}

void TransfersPage::show(const TransferBoard& board) {
  m_shown = board;
  std::vector<CellRow> waiting;
  for (const TransferRequestItem& item : board.asked) waiting.push_back(requestRow(item));
  for (const TransferRequestItem& item : board.ours) waiting.push_back(requestRow(item));
  for (const KitToSend& item : board.toSend) waiting.push_back(toSendRow(item));
  for (const KitToSend& item : board.staying) waiting.push_back(stayingRow(item));
  for (const TransferIdea& idea : board.ideas) waiting.push_back(ideaRow(idea));
  m_waiting->setRows(std::move(waiting));
  std::vector<CellRow> coming, leaving;
  for (const ManifestItem& item : board.coming) coming.push_back(manifestRow(item));
  for (const ManifestItem& item : board.leaving) leaving.push_back(manifestRow(item));
  showButtons();
  m_coming->setRows(std::move(coming));
  m_leaving->setRows(std::move(leaving));
  m_about->setText(tr("보낼 것 %1 · 가는 중 %2 · 오는 중 %3")
                       .arg(board.toSend.size() + board.asked.size())
                       .arg(board.leaving.size())
                       .arg(board.coming.size()));
  const auto* const focused = qobject_cast<CellTable*>(focusWidget());
  if (isVisible() && !m_panel && focused != nullptr && focused->selectedRow() < 0) takeFocus();
}

void TransfersPage::takeFocus() {
  if (m_approval->isVisible()) return m_approval->takeFocus();
  if (m_panel) return m_panel->takeFocus();
  CellTable* const begin = m_waiting->rows() > 0   ? m_waiting
                           : m_coming->rows() > 0  ? m_coming
                           : m_leaving->rows() > 0 ? m_leaving
                                                   : m_waiting;
  if (begin->rows() > 0 && begin->selectedRow() < 0) begin->select(0);
  begin->setFocus(Qt::OtherFocusReason);
}

/// Requests stand first, then kits.
void TransfersPage::showButtons() {
  const int requests = static_cast<int>(m_shown.asked.size() + m_shown.ours.size());
  const int row = m_waiting->selectedRow();
  const int ideas = m_waiting->rows() - static_cast<int>(m_shown.ideas.size());
  m_stay->setEnabled(row >= requests && row < ideas);
  m_end->setEnabled(row >= 0 && row < requests);
}

bool TransfersPage::stepBack() {
  if (!m_panel) return false;
  closePanel();
  return true;
}

bool TransfersPage::startNew() {
  beginSending({.centers = m_shown.centers, .today = m_shown.today});
  return true;
}

// --- scans -------------------------------------------------------------------------------------

bool TransfersPage::takeScan(const QString& typed) {
  m_bank.ask(
      this, [text = typed.toStdString()](Bank& bank) { return readTransferScan(bank, text); },
      [this, typed](const TransferScan& scan) { onScan(scan, typed); });
  return true;
}

void TransfersPage::onScan(const TransferScan& scan, const QString& typed) {
  if (const auto* paper = std::get_if<ScannedManifest>(&scan))
    return showManifest(paper->manifest, paper->view);
  if (const auto* kit = std::get_if<ScannedKit>(&scan)) return onKit(*kit);
  Q_EMIT scanLeft(typed);
}

/// On a manifest that is being received it has come; on one that is being written it goes. With
/// neither, a kit from elsewhere has come and one of the shelf begins a manifest.
void TransfersPage::onKit(const ScannedKit& kit) {
  if (m_sends) {
    m_sends->add(kit.kit);
    return;
  }
  if (m_manifest || !kit.isHere) {
    const auto manifest = m_manifest ? std::optional(m_manifest->manifest()) : std::nullopt;
    return m_bank.act(Do{ReceiveKits{{kit.kit.kit}, manifest}});
  }
  beginSending({.centers = m_shown.centers, .kits = {kit.kit}, .today = m_shown.today});
}

// --- sending -----------------------------------------------------------------------------------

void TransfersPage::openWaiting(int row) {
  auto at = static_cast<std::size_t>(row);
  if (at < m_shown.asked.size()) return answerRequest(m_shown.asked[at]);
  at -= m_shown.asked.size();
  if (at < m_shown.ours.size()) return;
  at -= m_shown.ours.size();
  if (at < m_shown.toSend.size()) return sendTo(m_shown.toSend[at].to);
  at -= m_shown.toSend.size();
  if (at < m_shown.staying.size()) return;
  at -= m_shown.staying.size();
  if (at < m_shown.ideas.size()) takeUp(m_shown.ideas[at]);
}

/// A suggestion becomes a request, or a manifest that is begun.
void TransfersPage::takeUp(const TransferIdea& idea) {
  if (idea.way == IdeaWay::Ask)
    return m_bank.act(Do{RequestTransfer{idea.other, idea.model, idea.quantity, idea.needed,
                                         idea.reservation}});
  m_bank.ask(
      this, [kits = idea.kits](Bank& bank) { return readTransferKits(bank, kits); },
      [this, to = idea.other](const std::vector<TransferKit>& kits) {
        beginSending(
            {.centers = m_shown.centers, .to = to, .kits = kits, .today = m_shown.today});
      });
}

void TransfersPage::beginSending(SendStart start) {
  auto* const panel = new SendPanel(std::move(start), m_stack);
  openPanel(panel);
  m_sends = panel;
}

void TransfersPage::sendTo(const CenterId& to) {
  beginSending(
      {.centers = m_shown.centers, .to = to, .kits = kitsFor(m_shown, to), .today = m_shown.today});
}

void TransfersPage::answerRequest(const TransferRequestItem& item) {
  auto kits = item.fitting;
  kits.resize(std::min(kits.size(), static_cast<std::size_t>(item.quantity - item.sent)));
  beginSending(
      {.centers = m_shown.centers,
       .to = item.other,
       .request = item.id,
       .about = tr("%1 %2세트의 요청").arg(qs(item.modelName)).arg(item.quantity - item.sent),
       .kits = std::move(kits),
       .today = m_shown.today});
}

void TransfersPage::changeStay() {
  const std::size_t requests = m_shown.asked.size() + m_shown.ours.size();
  if (m_waiting->selectedRow() < static_cast<int>(requests)) return;
  const auto at = static_cast<std::size_t>(m_waiting->selectedRow()) - requests;
  if (at < m_shown.toSend.size())
    return m_bank.act(Do{SetStay{m_shown.toSend[at].kit.kit, Stay::Stays}});
  if (at - m_shown.toSend.size() >= m_shown.staying.size()) return;  // a suggestion
  m_bank.act(Do{SetStay{m_shown.staying[at - m_shown.toSend.size()].kit.kit, Stay::GoesHome}});
}

// --- requests ----------------------------------------------------------------------------------

void TransfersPage::askForKits() {
  m_bank.ask(
      this, [](Bank& bank) { return bank.rows().models(); },
      [this](const std::vector<store::ModelRow>& rows) {
        std::vector<ModelChoice> models;
        for (const store::ModelRow& row : rows) models.push_back({row.id, row.name});
        openPanel(new RequestPanel(m_shown.centers, std::move(models), m_shown.today, m_stack));
      });
}

void TransfersPage::endRequest() {
  const auto at = static_cast<std::size_t>(std::max(0, m_waiting->selectedRow()));
  const std::size_t asked = m_shown.asked.size();
  if (at < asked) return openPanel(new EndRequestPanel(m_shown.asked[at], m_stack));
  if (at - asked < m_shown.ours.size())
    openPanel(new EndRequestPanel(m_shown.ours[at - asked], m_stack));
}

// --- panels ------------------------------------------------------------------------------------

void TransfersPage::openPanel(ActionPanel* panel) {
  closePanel();
  m_panel = panel;
  m_stack->addWidget(panel);
  m_stack->setCurrentWidget(panel);
  connect(panel, &ActionPanel::left, this, &TransfersPage::closePanel);
  connect(panel, &ActionPanel::asked, this, &TransfersPage::want);
  panel->takeFocus();
}

void TransfersPage::closePanel() {
  m_waits = false;
  m_wanted.reset();
  m_approval->hide();
  if (!m_panel) return;
  m_stack->removeWidget(m_panel);
  m_panel->deleteLater();
  m_panel.clear();
  m_sends.clear();
  m_manifest.clear();
  m_stack->setCurrentWidget(m_board);
  if (isVisible()) takeFocus();
}

void TransfersPage::openManifest(const Code& manifest) {
  m_bank.ask(
      this, [manifest](Bank& bank) { return readManifest(bank, manifest); },
      [this, manifest](const std::optional<ManifestView>& view) { showManifest(manifest, view); });
}

void TransfersPage::showManifest(const Code& manifest, const std::optional<ManifestView>& view) {
  const bool leaves = std::any_of(m_shown.leaving.begin(), m_shown.leaving.end(),
                                  [&](const auto& item) { return item.manifest == manifest; });
  auto* const panel = new ManifestPanel(
      manifest, leaves ? ManifestPanel::Way::Leaving : ManifestPanel::Way::Coming, m_stack);
  connect(panel, &ManifestPanel::printAsked, this,
          [this, manifest] { Q_EMIT paperAsked(manifestPaper(manifest)); });
  openPanel(panel);
  m_manifest = panel;
  panel->show(view);
}

void TransfersPage::refreshManifest() {
  if (!m_manifest) return;
  m_bank.ask(
      this,
      [manifest = m_manifest->manifest()](Bank& bank) { return readManifest(bank, manifest); },
      [panel = m_manifest](const std::optional<ManifestView>& view) {
        if (panel) panel->show(view);
      });
}

// --- what the bank is asked to do --------------------------------------------------------------

void TransfersPage::want(const std::vector<Intent>& intents) {
  for (const Intent& intent : intents) {
    if (const auto* send = std::get_if<SendKits>(&intent))
      wantSend(*send);
    else
      act(intent);
  }
}

/// What is promised here leaves only with a reason.
void TransfersPage::wantSend(const SendKits& send) {
  m_bank.ask(
      this, [send](Bank& bank) { return readSendIssues(bank, send); },
      [this, send](const std::vector<Issue>& issues) {
        if (issues.empty()) return act(send);
        m_wanted = send;
        DecisionView decision{};
        decision.kind = DecisionKind::Approve;
        decision.issues = issues;
        DeskView view{};
        view.clerks = m_clerks;
        m_approval->showIssues(decision, view);
        m_approval->show();
        m_approval->takeFocus();
      });
}

void TransfersPage::act(const Intent& intent) {
  m_waits = true;
  m_bank.act(Do{intent});
}

/// The panel stays while the bank refuses.
void TransfersPage::onActed(const DeskView& view, const DeskReply& reply) {
  m_clerks = view.clerks;
  if (!m_waits || (!reply.done && !reply.failed)) return;
  m_waits = false;
  if (reply.failed) return;
  closePanel();
  if (const auto manifest = sentWith(reply))
    Q_EMIT paperOffered(manifestPaper(*manifest), FinishPrint::Print);
}

}  // namespace kstem::ui
