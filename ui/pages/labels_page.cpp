#include "ui/pages/labels_page.h"

#include <QKeyEvent>

#include "ui/bridge/convert.h"
#include "ui/documents/label_document.h"
#include "ui/pages/labels/label_options.h"
#include "ui/pages/labels/label_preview.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

/// Labels as they are now; printing them again does not ask the bank.
MakePaper madeOf(std::shared_ptr<const Document> document) {
  return [document = std::move(document)](Bank&, const ClerkId&) {
    return Result<std::shared_ptr<const Document>>(document);
  };
}

std::vector<Label> distinct(const LabelQueue& queue) {
  std::vector<Label> labels;
  for (const QueuedLabel& queued : queue.labels()) labels.push_back(queued.label);
  return labels;
}

std::vector<Label> readAgain(Bank& bank, const std::vector<Label>& labels) {
  std::vector<Label> now;
  for (const Label& label : labels)
    for (Label& read : readScannedLabels(bank, label.code.digits()))
      if (read.code == label.code && read.box == label.box) now.push_back(std::move(read));
  return now;
}

CellRow queueRow(const QueuedLabel& queued) {
  const Label& label = queued.label;
  QStringList sub;
  for (const std::string& line : label.lines) sub.append(qs(line));
  if (label.boxes > 1) sub.append(QStringLiteral("%1/%2").arg(label.box).arg(label.boxes));
  return {{{.text = qs(label.title), .sub = sub.join(QStringLiteral(" · "))},
           {.text = codeText(label.code), .kind = CellKind::Code},
           {.text = QString::number(queued.copies), .kind = CellKind::Stepper},
           {.kind = CellKind::Remove}}};
}

}  // namespace

LabelsPage::LabelsPage(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_settings(settings),
      m_table(new CellTable(QStringLiteral("labelQueue"),
                            {tr("라벨"), tr("번호"), tr("장수"), QString()}, 0, this)),
      m_options(new LabelOptions(this)),
      m_preview(new LabelPreview(this)),
      m_pages(roleLabel("soft", this)) {
  setObjectName(QStringLiteral("labelsPage"));
  build();
  connectParts();
  showQueue();
}

QWidget* LabelsPage::makeHead() {
  auto* const head = new QWidget(this);
  auto* const line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* const title = new QLabel(tr("라벨"), head);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_about = new ElidedLabel(head);
  m_about->setObjectName(QStringLiteral("labelsAbout"));
  setRole(*m_about, "soft");
  line->addWidget(title);
  line->addSpacing(4);
  line->addWidget(m_about, 1);
  m_back = localButton(QStringLiteral("labelsBack"), tr("다시 담기"), QStringLiteral("Alt+B"),
                       ButtonRole::Normal, head, [this] { bringBack(); });
  m_clear = localButton(QStringLiteral("labelsClear"), tr("비우기"), QStringLiteral("Alt+D"),
                        ButtonRole::Normal, head, [this] { clear(); });
  m_print = new KeyButton(tr("라벨 인쇄"), QStringLiteral("F9"), ButtonRole::Primary, head);
  m_print->setObjectName(QStringLiteral("labelsPrint"));
  connect(m_print, &QPushButton::clicked, this, &LabelsPage::finish);
  for (KeyButton* button : {m_back, m_clear, m_print}) line->addWidget(button);
  return head;
}

void LabelsPage::build() {
  m_table->setAccessibleName(tr("인쇄할 라벨"));
  m_table->setEmptyWords(
      tr("교구나 구성품 카드, 학교나 교사를 스캔하십시오. 교구·학교 화면의 ‘라벨’로도 담습니다."));
  m_table->setFocusPolicy(Qt::StrongFocus);
  m_table->leaveEnter();
  auto* const queue = new Card(QStringLiteral("labelQueueCard"), this);
  queue->setTitle(tr("인쇄할 라벨"));
  queue->body()->addWidget(m_table, 1);
  auto* const left = new QVBoxLayout;
  left->setSpacing(10);
  left->addWidget(queue, 1);
  left->addWidget(m_options);
  m_pages->setAlignment(Qt::AlignCenter);
  auto* const right = new QVBoxLayout;
  right->setSpacing(2);
  right->addWidget(m_preview, 1);
  right->addWidget(m_pages);
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(14);
  columns->addLayout(left, 58);
  columns->addLayout(right, 42);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 12, 18, 10);
  layout->setSpacing(10);
  layout->addWidget(makeHead());
  layout->addLayout(columns, 1);
}

void LabelsPage::connectParts() {
  connect(m_table, &CellTable::stepped, this, [this](int row, int by) {
    m_queue.changeCopies(row, by);
    showQueue();
  });
  connect(m_table, &CellTable::removeAsked, this, [this](int row) {
    m_queue.remove(row);
    showQueue();
  });
  connect(m_options, &LabelOptions::changed, this, &LabelsPage::keep);
  connect(m_options, &LabelOptions::testAsked, this, &LabelsPage::printTest);
  connect(m_preview, &LabelPreview::startChosen, this, [this](int cell) {
    LabelSetting changed = setting();
    changed.start = cell;
    keep(changed);
  });
  connect(m_preview, &LabelPreview::pageTurned, this, &LabelsPage::showAbout);
  connect(&m_settings, &PcSettingsKeeper::changed, this, &LabelsPage::showSheet);
}

// --- what is shown -----------------------------------------------------------------------------

/// A code that was taken back is not printed, a name that was changed is printed as it is now.
void LabelsPage::refresh() {
  showSheet();
  if (m_queue.isEmpty()) return;
  const std::vector<Label> asked = distinct(m_queue);
  m_bank.ask(
      this, [asked](Bank& bank) { return readAgain(bank, asked); },
      [this, asked](const std::vector<Label>& now) {
        m_queue.update(asked, now);
        showQueue();
      });
}

void LabelsPage::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

LabelSetting LabelsPage::setting() const {
  return m_settings.now().labels.value(m_settings.now().printer);
}

LabelPaper LabelsPage::paper() const {
  const LabelSetting now = setting();
  const LabelSheet& sheet = labelSheet(now.sheet.toStdString());
  return {sheet, now.start < sheet.cells() ? now.start : 0, now.nudge};
}

void LabelsPage::keep(const LabelSetting& setting) {
  m_settings.change([&](PcSettings& now) { now.labels[now.printer] = setting; });
}

void LabelsPage::showQueue() {
  std::vector<CellRow> rows;
  for (const QueuedLabel& queued : m_queue.labels()) rows.push_back(queueRow(queued));
  m_table->setRows(std::move(rows));
  m_print->setEnabled(!m_queue.isEmpty());
  m_clear->setVisible(!m_queue.isEmpty());
  m_back->setVisible(m_queue.isEmpty() && !m_before.isEmpty());
  showSheet();
}

void LabelsPage::showSheet() {
  m_options->show(setting(), m_settings.now().printer);
  m_preview->show(paper(), m_queue.printed());
  showAbout();
}

void LabelsPage::showAbout() {
  const int count = static_cast<int>(m_queue.printed().size());
  m_about->setText(m_queue.isEmpty() ? tr("교구, 구성품, 학교, 교사의 번호를 붙입니다")
                                     : tr("라벨 %n장", nullptr, count));
  m_pages->setText(tr("%1/%2쪽 · 화살표로 첫 칸, PgUp·PgDn으로 쪽")
                       .arg(m_preview->page() + 1)
                       .arg(m_preview->pages()));
}

// --- the queue ---------------------------------------------------------------------------------

void LabelsPage::add(const ReadLabels& read) {
  m_bank.ask(
      this, [read](Bank& bank) { return read(bank); },
      [this](const std::vector<Label>& labels) {
        const int added = m_queue.add(labels);
        showQueue();
        if (added > 0) m_table->select(m_table->rows() - 1);
      });
}

bool LabelsPage::takeScan(const QString& typed) {
  m_bank.ask(
      this, [text = typed.toStdString()](Bank& bank) { return readScannedLabels(bank, text); },
      [this, typed](const std::vector<Label>& labels) {
        if (labels.empty()) return Q_EMIT scanLeft(typed);
        m_queue.add(labels);
        showQueue();
        m_table->select(m_table->rows() - 1);
      });
  return true;
}

void LabelsPage::clear() {
  m_before = m_queue;
  m_startBefore = setting().start;
  m_queue.clear();
  showQueue();
  takeFocus();
}

void LabelsPage::bringBack() {
  m_queue = m_before;
  LabelSetting changed = setting();
  changed.start = m_startBefore;
  keep(changed);
  showQueue();
  refresh();
  takeFocus();
}

// --- printing ----------------------------------------------------------------------------------

/// The queue is empty afterwards and the sheet goes on where it ended; Ctrl+P prints the same once
/// more.
bool LabelsPage::finish() {
  const std::vector<Label> labels = m_queue.printed();
  if (labels.empty()) return true;
  const LabelPaper on = paper();
  Q_EMIT paperAsked(madeOf(std::make_shared<const LabelDocument>(on, labels)));
  clear();
  m_startBefore = on.start;
  LabelSetting changed = setting();
  changed.start = nextStart(on.sheet, on.start, static_cast<int>(labels.size()));
  keep(changed);
  return true;
}

void LabelsPage::printTest() {
  Q_EMIT paperAsked(madeOf(std::make_shared<const LabelTestSheet>(paper())));
}

void LabelsPage::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && (m_table->hasFocus() || m_preview->hasFocus())) {
    finish();
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace kstem::ui
