#include "ui/pages/stocktake_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "core/service/paper_data.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/documents/stocktake_sheet.h"
#include "ui/pages/stocktake/close_panel.h"
#include "ui/pages/stocktake/count_sheet.h"
#include "ui/pages/stocktake/start_board.h"
#include "ui/pages/stocktake/stocktake_cells.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

StocktakePage::StocktakePage(BankThread& bank, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_stack(new QStackedWidget(this)),
      m_start(new StartBoard(m_stack)),
      m_sheet(new CountSheet(m_stack)) {
  setObjectName(QStringLiteral("stocktakePage"));
  m_stack->addWidget(m_start);
  m_stack->addWidget(m_sheet);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 10);
  layout->setSpacing(10);
  layout->addWidget(makeHead());
  layout->addWidget(m_stack, 1);
  connectParts();
  showHead();
}

QWidget* StocktakePage::makeHead() {
  auto* const head = new QWidget(this);
  auto* const line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* const title = new QLabel(tr("재물조사"), head);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_about = new ElidedLabel(head);
  setRole(*m_about, "soft");
  line->addWidget(title);
  line->addSpacing(4);
  line->addWidget(m_about, 1);
  m_drop = localButton(QStringLiteral("dropStocktakeNow"), tr("조사 취소"), QStringLiteral("Alt+D"),
                       ButtonRole::Normal, head, [this] {
                         if (isCounting()) openPanel(new DropStocktakePanel(*m_view, m_stack));
                       });
  m_save = localButton(QStringLiteral("saveStocktake"), tr("표로 저장"), QStringLiteral("Alt+E"),
                       ButtonRole::Normal, head, [this] { saveSheet(); });
  m_print = localButton(QStringLiteral("printStocktake"), tr("보고서"), QStringLiteral("Alt+P"),
                        ButtonRole::Normal, head, [this] { printReport(); });
  m_close = localButton(QStringLiteral("closeStocktakeNow"), tr("마감"), QStringLiteral("Ctrl+S"),
                        ButtonRole::Primary, head, [this] {
                          if (m_view) openPanel(new CloseStocktakePanel(*m_view, m_stack));
                        });
  for (KeyButton* button : {m_drop, m_save, m_print, m_close}) line->addWidget(button);
  return head;
}

void StocktakePage::connectParts() {
  connect(m_start, &StartBoard::startAsked, this,
          [this](const std::vector<std::string>& shelves) { act(OpenStocktake{shelves}); });
  connect(m_start, &StartBoard::opened, this, [this](const StocktakeId& id) {
    m_past = id;
    read(id);
  });
  connect(m_sheet, &CountSheet::counted, this,
          [this](const CountKits& count) { m_bank.act(Do{count}); });
  connect(m_sheet, &CountSheet::undoAsked, this,
          [this](const GroupId& group) { m_bank.act(Do{Undo{group}}); });
  connect(&m_bank, &BankThread::acted, this,
          [this](const DeskView&, const DeskReply& reply) { onActed(reply); });
}

// --- what is shown -----------------------------------------------------------------------------

void StocktakePage::refresh() {
  m_bank.ask(
      this, [](Bank& bank) { return readStocktakeBoard(bank); },
      [this](const StocktakeBoard& board) { showBoard(board); });
}

void StocktakePage::showBoard(const StocktakeBoard& board) {
  m_start->show(board);
  m_open = board.open;
  if (const auto shown = m_past ? m_past : m_open) return read(*shown);
  showStocktake(std::nullopt);
}

void StocktakePage::read(const StocktakeId& id) {
  m_bank.ask(
      this, [id](Bank& bank) { return readStocktake(bank, id); },
      [this](const std::optional<StocktakeView>& view) { showStocktake(view); });
}

void StocktakePage::showStocktake(const std::optional<StocktakeView>& view) {
  const bool isAnother = m_view.has_value() != view.has_value() ||
                         (view && m_view && view->head.id != m_view->head.id);
  m_view = view;
  if (view) m_sheet->show(*view);
  showHead();
  if (m_panel) return;
  m_stack->setCurrentWidget(view ? static_cast<QWidget*>(m_sheet) : m_start);
  if (isVisible() && (isAnother || focusWidget() == nullptr)) takeFocus();
}

void StocktakePage::showHead() {
  const bool isShown = m_view.has_value() && !m_panel;
  m_about->setText(m_view ? aboutText(*m_view) : tr("장부와 실물을 맞춥니다"));
  m_drop->setVisible(isShown && isCounting());
  m_close->setVisible(isShown && (isCounting() || m_view->late > 0));
  m_save->setVisible(isShown);
  m_print->setVisible(isShown);
}

bool StocktakePage::isCounting() const { return m_view && !m_view->head.closedOn; }

void StocktakePage::takeFocus() {
  if (m_panel) return m_panel->takeFocus();
  if (m_view) return m_sheet->takeFocus();
  m_start->takeFocus();
}

bool StocktakePage::stepBack() {
  if (m_panel) {
    closePanel();
    return true;
  }
  if (!m_past) return false;
  m_past.reset();
  refresh();
  return true;
}

bool StocktakePage::startNew() {
  if (m_open || m_past) return false;
  m_start->start();
  return true;
}

// --- counting ----------------------------------------------------------------------------------

/// While something is counted a kit that is scanned is counted; anything else is the desk's.
bool StocktakePage::takeScan(const QString& typed) {
  if (!isCounting()) return false;
  m_bank.ask(
      this, [text = typed.toStdString()](Bank& bank) { return readStocktakeScan(bank, text); },
      [this, typed](const StocktakeScan& scan) {
        const auto* const kit = std::get_if<KitId>(&scan);
        const auto* const shelf = std::get_if<std::string>(&scan);
        if (shelf != nullptr && m_sheet->chooseShelf(*shelf)) return;
        if (kit == nullptr || !isCounting()) return Q_EMIT scanLeft(typed);
        CountKits count{m_view->head.id, {*kit}};
        count.shelf = m_sheet->shelf();
        m_bank.act(Do{count});
      });
  return true;
}

// --- paper and sheet ---------------------------------------------------------------------------

void StocktakePage::printReport() {
  if (!m_view) return;
  Q_EMIT paperAsked(paperBy([id = m_view->head.id](Bank& bank, const ClerkId& clerk) {
    return printStocktakeReport(bank, id, clerk);
  }));
}

void StocktakePage::saveSheet() {
  if (!m_view) return;
  const QString name = QStringLiteral("/stocktake-%1.csv").arg(qs(m_view->head.day.iso()));
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString path = QFileDialog::getSaveFileName(this, tr("재물조사를 표로 저장"), folder + name,
                                                    tr("표 (*.csv)"));
  if (path.isEmpty()) return;
  const std::string sheet = stocktakeSheet(*m_view);
  QSaveFile file(path);
  const bool isKept = file.open(QIODevice::WriteOnly) &&
                      file.write(sheet.data(), static_cast<qint64>(sheet.size())) ==
                          static_cast<qint64>(sheet.size()) &&
                      file.commit();
  m_about->setText(isKept ? tr("%1에 저장했습니다.").arg(path) : errorText(Errc::FileNotWritable));
}

// --- panels ------------------------------------------------------------------------------------

void StocktakePage::openPanel(ActionPanel* panel) {
  closePanel();
  m_panel = panel;
  m_stack->addWidget(panel);
  m_stack->setCurrentWidget(panel);
  connect(panel, &ActionPanel::left, this, &StocktakePage::closePanel);
  connect(panel, &ActionPanel::asked, this, [this](const std::vector<Intent>& intents) {
    for (const Intent& intent : intents) act(intent);
  });
  showHead();
  panel->takeFocus();
}

void StocktakePage::closePanel() {
  if (!m_panel) return;
  m_stack->removeWidget(m_panel);
  m_panel->deleteLater();
  m_panel.clear();
  m_stack->setCurrentWidget(m_view ? static_cast<QWidget*>(m_sheet) : m_start);
  showHead();
  if (isVisible()) takeFocus();
}

void StocktakePage::act(const Intent& intent) {
  m_waits = true;
  m_bank.act(Do{intent});
}

/// The panel stays while the bank refuses; what was closed is shown as its report.
void StocktakePage::onActed(const DeskReply& reply) {
  if (!m_waits || (!reply.done && !reply.failed)) return;
  m_waits = false;
  if (reply.failed) return;
  if (m_panel && m_view) m_past = m_view->head.id;
  closePanel();
}

}  // namespace kstem::ui
