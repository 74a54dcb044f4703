#include "ui/pages/settings/closure_panel.h"

#include <QKeyEvent>
#include <QShortcut>

#include "ui/bridge/convert.h"

namespace kstem::ui {

QString spanText(Day first, Day last) {
  if (first == last) return shortDayText(first);
  return ClosurePanel::tr("%1 – %2 · %3일")
      .arg(shortDayText(first), shortDayText(last), QString::number(last - first + 1));
}

ClosurePanel::ClosurePanel(BankThread& bank, QWidget* parent)
    : Card(QStringLiteral("closurePanel"), parent),
      m_bank(bank),
      m_about(roleLabel("soft", this)),
      m_none(roleLabel("soft", this)),
      m_table(new CellTable(
          QStringLiteral("closureTable"),
          {tr("옮김"), tr("학교"), tr("교구"), tr("센터"), tr("예정일"), tr("새 예정일")}, 1,
          this)),
      m_tail(new ButtonRow(this)),
      m_moveAll(new KeyButton(tr("모두 옮김"), QStringLiteral("+"), ButtonRole::Normal, this)),
      m_keepAll(new KeyButton(tr("모두 그대로"), QStringLiteral("−"), ButtonRole::Normal, this)),
      m_leave(new KeyButton(tr("그만두기"), QStringLiteral("Esc"), ButtonRole::Normal, this)),
      m_confirm(
          new KeyButton(tr("휴관 확정"), QStringLiteral("Ctrl+Enter"), ButtonRole::Primary, this)) {
  build();
  connect(m_table, &CellTable::rowOpened, this, &ClosurePanel::toggle);
  connect(m_table, &CellTable::rowPressed, this, &ClosurePanel::toggle);
  connect(m_moveAll, &QPushButton::clicked, this, [this] { setAll(true); });
  connect(m_keepAll, &QPushButton::clicked, this, [this] { setAll(false); });
  connect(m_leave, &QPushButton::clicked, this, &ClosurePanel::finished);
  connect(m_confirm, &QPushButton::clicked, this, &ClosurePanel::confirm);
  for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ClosurePanel::confirm);
  }
}

void ClosurePanel::build() {
  m_moveAll->setObjectName(QStringLiteral("moveAll"));
  m_keepAll->setObjectName(QStringLiteral("keepAll"));
  m_leave->setObjectName(QStringLiteral("leaveClosure"));
  m_confirm->setObjectName(QStringLiteral("confirmClosure"));
  m_table->setAccessibleName(tr("반납 예정일이 걸린 교구"));
  m_table->installEventFilter(this);
  m_about->setObjectName(QStringLiteral("closureAbout"));
  m_about->setWordWrap(true);
  m_about->setContentsMargins(16, 10, 16, 6);
  m_none->setObjectName(QStringLiteral("closureNone"));
  m_none->setText(tr("이 날 반납 예정인 교구가 없습니다. 확정하면 휴관만 정합니다."));
  m_none->setContentsMargins(16, 10, 16, 16);
  body()->addWidget(m_about);
  body()->addWidget(m_none);
  body()->addWidget(m_table, 1);
  body()->addStretch(0);
  for (QPushButton* button : {m_moveAll, m_keepAll, m_leave, m_confirm}) m_tail->add(button);
  body()->addWidget(m_tail);
}

void ClosurePanel::begin(const ClosedDays& closed, const QString& reason, ClosurePreview preview) {
  m_closed = closed;
  m_reason = reason;
  m_preview = std::move(preview);
  m_kept.clear();
  setTitle(tr("휴관: %1").arg(reason));
  setNote(spanText(closed.first, closed.last));
  m_about->setText(
      tr("새로 쉬는 날은 %1일입니다. 아래 교구의 반납 예정일을 함께 옮깁니다. 그대로 둘 줄은 "
         "Space로 고르십시오.")
          .arg(m_preview.newlyClosed));
  const bool none = m_preview.lines.empty();
  m_about->setVisible(!none);
  m_none->setVisible(none);
  m_table->setVisible(!none);
  m_moveAll->setVisible(!none);
  m_keepAll->setVisible(!none);
  showRows();
  m_table->select(none ? -1 : 0);
  takeFocus();
}

void ClosurePanel::takeFocus() {
  m_preview.lines.empty() ? m_confirm->setFocus(Qt::OtherFocusReason)
                          : m_table->setFocus(Qt::OtherFocusReason);
}

void ClosurePanel::showRows() {
  std::vector<CellRow> rows;
  for (std::size_t i = 0; i < m_preview.lines.size(); ++i) {
    const ClosureLine& line = m_preview.lines[i];
    const bool moves = !m_kept.contains(i);
    const Cell mark = moves ? Cell{tr("✓ 옮김"), {}, CellKind::Chip, Tint::Ok}
                            : Cell{tr("그대로"), {}, CellKind::Chip, Tint::Plain};
    rows.push_back({{mark,
                     {qs(line.school), qs(line.teacher)},
                     {qs(line.model), codeText(line.kit)},
                     {qs(line.center)},
                     {shortDayText(line.due)},
                     {moves ? shortDayText(line.proposed) : QStringLiteral("–"),
                      {},
                      CellKind::Text,
                      Tint::Plain,
                      moves}}});
  }
  m_table->setRows(std::move(rows));
  m_tail->setNote(tr("%1건 가운데 %2건을 옮깁니다.")
                      .arg(m_preview.lines.size())
                      .arg(m_preview.lines.size() - m_kept.size()));
}

void ClosurePanel::toggle(int row) {
  const auto line = static_cast<std::size_t>(row);
  if (m_kept.erase(line) == 0) m_kept.insert(line);
  showRows();
}

void ClosurePanel::setAll(bool move) {
  m_kept.clear();
  if (!move)
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i) m_kept.insert(i);
  showRows();
}

bool ClosurePanel::eventFilter(QObject*, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Space:
      if (m_table->selectedRow() >= 0) toggle(m_table->selectedRow());
      return true;
    case Qt::Key_Plus: setAll(true); return true;
    case Qt::Key_Minus: setAll(false); return true;
    default: return false;
  }
}

void ClosurePanel::confirm() {
  DeclareClosure intent{m_closed.center, m_closed.first, m_closed.last, m_reason.toStdString(), {}};
  for (std::size_t i = 0; i < m_preview.lines.size(); ++i)
    if (!m_kept.contains(i))
      intent.moves.push_back({m_preview.lines[i].checkout, m_preview.lines[i].proposed});
  m_bank.act(Do{std::move(intent)});
  Q_EMIT finished();
}

}  // namespace kstem::ui
