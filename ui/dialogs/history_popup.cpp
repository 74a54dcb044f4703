#include "ui/dialogs/history_popup.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/dialogs/action_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

constexpr int kRead = 60;
constexpr QSize kSize{760, 520};
constexpr int kMargin = 24;
constexpr double kPale = 0.8;  // the smaller line keeps its contrast

Cell stateCell(const RecentAction& action) {
  const bool undone = action.state == ActionState::Undone;
  return {.text = stateText(action.state),
          .kind = CellKind::Chip,
          .tint = undone ? Tint::Info : Tint::Plain,
          .spoken = whyNotText(action)};
}

CellRow rowOf(const RecentAction& action) {
  const bool open = action.state == ActionState::Open;
  return {{{.text = timeText(action.at), .kind = CellKind::Code},
           {.text = doneText(action), .sub = qs(action.clerk), .strong = open},
           {.text = qs(action.name), .sub = detailText(action)},
           stateCell(action)}};
}

CellRow moreRow() {
  return {{{}, {}, {.text = HistoryPopup::tr("더 보기"), .tint = Tint::Brand, .strong = true}, {}}};
}

/// Rows that cannot be taken back are pale.
class PaleDelegate final : public QStyledItemDelegate {
 public:
  PaleDelegate(const ActionList& list, QObject* parent)
      : QStyledItemDelegate(parent), m_list(list) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const auto row = static_cast<std::size_t>(index.row());
    const bool pale = row < m_list.rows.size() && m_list.rows[row].state != ActionState::Open;
    painter->save();
    painter->fillRect(option.rect, tokens(QApplication::palette()).paper);
    if (pale) painter->setOpacity(kPale);
    m_cells.paint(painter, option, index);
    painter->restore();
  }
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return m_cells.sizeHint(option, index);
  }

 private:
  const ActionList& m_list;
  CellDelegate m_cells;
};

}  // namespace

HistoryPopup::HistoryPopup(BankThread& bank, QWidget* window)
    : QFrame(window),
      m_bank(bank),
      m_title(new QLabel(this)),
      m_table(new CellTable(QStringLiteral("historyTable"),
                            {tr("시각"), tr("한 일"), tr("무엇"), tr("상태")}, 2, this)),
      m_empty(new QLabel(this)),
      m_mending(buildMending()),
      m_why(roleLabel("soft", this)) {
  m_table->setAccessibleName(tr("오늘 이 자리에서 한 일"));
  setObjectName(QStringLiteral("historyPopup"));
  setRole(*this, "card");
  build();
  connectAll();
  hide();
}

QWidget* HistoryPopup::buildMending() {
  auto* box = new QWidget(this);
  m_day = new QDateEdit(box);
  m_day->setObjectName(QStringLiteral("historyDay"));
  m_day->setAccessibleName(tr("정정할 날"));
  m_day->setDisplayFormat(dayFormat());
  m_day->setKeyboardTracking(false);
  m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_reason = new QLineEdit(box);
  m_reason->setObjectName(QStringLiteral("historyReason"));
  m_reason->setAccessibleName(tr("정정하는 까닭"));
  m_reason->setPlaceholderText(tr("정정하는 까닭을 적고 Enter"));
  m_reason->setMaxLength(200);
  auto* day = new QLabel(tr("정정할 날"), box);
  day->setBuddy(m_day);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(14, 8, 14, 8);
  line->setSpacing(8);
  line->addWidget(day);
  line->addWidget(m_day);
  line->addWidget(m_reason, 1);
  box->hide();
  return box;
}

void HistoryPopup::build() {
  m_title->setFont(bodyFont(12.5, QFont::DemiBold));
  m_title->setContentsMargins(14, 10, 14, 6);
  m_table->setItemDelegate(new PaleDelegate(m_list, m_table));
  m_table->horizontalHeader()->hide();
  m_empty->setObjectName(QStringLiteral("historyEmpty"));
  m_empty->setAlignment(Qt::AlignCenter);
  m_why->setObjectName(QStringLiteral("historyWhy"));
  m_why->setWordWrap(true);
  m_why->setContentsMargins(14, 6, 14, 6);
  auto* tail = new ButtonRow(this);
  m_other =
      localButton(QStringLiteral("historyOther"), tr("지난 기록 정정"), QStringLiteral("Alt+J"),
                  ButtonRole::Normal, tail, [this] { showMending(!isMending()); });
  auto* close = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, tail);
  close->setObjectName(QStringLiteral("historyClose"));
  connect(close, &QPushButton::clicked, this, &HistoryPopup::leave);
  m_undo = new KeyButton(tr("되돌리기"), QStringLiteral("Enter"), ButtonRole::Primary, tail);
  m_undo->setObjectName(QStringLiteral("historyUndo"));
  for (KeyButton* button : {m_other, close, m_undo}) tail->add(button);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(m_title);
  layout->addWidget(m_mending);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);
  layout->addWidget(m_why);
  layout->addWidget(tail);
}

void HistoryPopup::connectAll() {
  connect(m_table, &CellTable::rowOpened, this, &HistoryPopup::enter);
  connect(m_undo, &QPushButton::clicked, this, &HistoryPopup::enter);
  connect(m_reason, &QLineEdit::returnPressed, this, &HistoryPopup::enter);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &HistoryPopup::showSelected);
  connect(m_day, &QDateEdit::dateChanged, this, [this] {
    if (isMending()) read();
  });
  connect(&m_bank, &BankThread::acted, this, [this](const DeskView& view, const DeskReply&) {
    m_today = view.today;
    if (isVisible()) read();
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) hide();
  });
}

void HistoryPopup::open() {
  m_count = kRead;
  showMending(false);
  place();
  QFrame::show();
  raise();
  m_table->setFocus(Qt::PopupFocusReason);
}

void HistoryPopup::leave() {
  hide();
  Q_EMIT closed();
}

void HistoryPopup::place() {
  const QSize room = parentWidget()->size() - QSize(2 * kMargin, 2 * kMargin);
  resize(kSize.boundedTo(room));
  move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

void HistoryPopup::showMending(bool mending) {
  m_mending->setVisible(mending);
  m_title->setText(mending ? tr("지난 기록 정정") : tr("오늘 이 자리에서 한 일"));
  m_table->setAccessibleName(m_title->text());
  m_other->setText(mending ? tr("오늘 한 일") : tr("지난 기록 정정"));
  m_other->setAccessibleName(m_other->text());
  m_other->updateGeometry();
  m_reason->clear();
  if (mending) {
    const QDate yesterday = toQDate(m_today).addDays(-1);
    m_day->setMaximumDate(yesterday);
    m_day->setDate(yesterday);
    m_day->setFocus(Qt::OtherFocusReason);
  } else if (isVisible()) {
    m_table->setFocus(Qt::OtherFocusReason);
  }
  read();
}

// --- what is shown -----------------------------------------------------------------------------

void HistoryPopup::read() {
  const std::optional<Day> day = isMending() ? std::optional(toDay(m_day->date())) : std::nullopt;
  m_bank.ask(
      this,
      [day, count = m_count](Bank& bank) {
        return readActions(bank, day.value_or(bank.today()), count);
      },
      [this](const ActionList& list) { show(list); });
}

void HistoryPopup::show(const ActionList& list) {
  m_list = list;
  std::vector<CellRow> rows;
  for (const RecentAction& action : list.rows) rows.push_back(rowOf(action));
  if (list.hasMore) rows.push_back(moreRow());
  const bool empty = rows.empty();
  m_table->setRows(std::move(rows));
  m_table->setVisible(!empty);
  m_empty->setVisible(empty);
  m_empty->setText(isMending() ? tr("이날 이 자리에서 한 일이 없습니다. 다른 날을 고르십시오.")
                               : tr("오늘 이 자리에서 한 일이 아직 없습니다."));
  if (!empty && m_table->selectedRow() < 0) m_table->select(0);
  showSelected();
}

const RecentAction* HistoryPopup::selected() const {
  const int row = m_table->selectedRow();
  const bool there = row >= 0 && static_cast<std::size_t>(row) < m_list.rows.size();
  return there ? &m_list.rows[static_cast<std::size_t>(row)] : nullptr;
}

void HistoryPopup::showSelected() {
  const RecentAction* const action = selected();
  const bool open = action != nullptr && action->state == ActionState::Open;
  m_undo->setEnabled(open);
  if (action == nullptr) return m_why->setText(QString());
  if (!open) return m_why->setText(whyNotText(*action));
  m_why->setText(isMending()
                     ? tr("까닭을 적으면 그날의 기록을 정정합니다. 기록은 지워지지 않습니다.")
                     : tr("Enter를 누르면 되돌립니다."));
}

// --- what is asked -----------------------------------------------------------------------------

void HistoryPopup::enter() {
  const RecentAction* const action = selected();
  if (action == nullptr && m_list.hasMore && m_table->selectedRow() >= 0) {
    m_count += kRead;
    return read();
  }
  if (action == nullptr || action->state != ActionState::Open) return;
  const std::string reason = m_reason->text().trimmed().toStdString();
  if (isMending() && reason.empty()) return m_reason->setFocus(Qt::OtherFocusReason);
  m_bank.act(UndoGroup{action->group, reason});
}

void HistoryPopup::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape: return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter: return enter();
    case Qt::Key_Up: return m_table->moveBy(-1);
    case Qt::Key_Down: return m_table->moveBy(1);
    default: return QFrame::keyPressEvent(event);
  }
}

}  // namespace kstem::ui
