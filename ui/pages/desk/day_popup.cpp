#include "ui/pages/desk/day_popup.h"

#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>

#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"

namespace kstem::ui {
namespace {

void setSign(QCalendarWidget& calendar, const QString& button, const QString& sign) {
  auto* const found = calendar.findChild<QToolButton*>(button);
  if (found == nullptr) return;
  found->setIcon(QIcon());
  found->setText(sign);
}

void makeCalm(QCalendarWidget& calendar) {
  calendar.setFocusPolicy(Qt::NoFocus);
  calendar.setDateEditEnabled(false);
  calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar.setFirstDayOfWeek(Qt::Sunday);
  calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
  QTextCharFormat plain;
  plain.setForeground(tokens(calendar.palette()).inkMuted);
  calendar.setWeekdayTextFormat(Qt::Saturday, plain);
  plain.setForeground(tokens(calendar.palette()).bad);
  calendar.setWeekdayTextFormat(Qt::Sunday, plain);
  setSign(calendar, QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("‹"));
  setSign(calendar, QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("›"));
  for (QWidget* child : calendar.findChildren<QWidget*>()) child->setFocusPolicy(Qt::NoFocus);
}

}  // namespace

DayPopup::DayPopup(QWidget* parent)
    : QFrame(parent),
      m_title(roleLabel("title", this)),
      m_typed(new QLineEdit(this)),
      m_read(roleLabel("soft", this)),
      m_calendar(new QCalendarWidget(this)) {
  setObjectName(QStringLiteral("duePopup"));
  setRole(*this, "card");
  m_typed->setObjectName(QStringLiteral("dueTyped"));
  m_typed->setAccessibleName(tr("날짜"));
  m_typed->setPlaceholderText(tr("11.30 또는 +7"));
  m_typed->installEventFilter(this);
  makeCalm(*m_calendar);
  auto* line = new QHBoxLayout;
  line->addWidget(m_typed, 1);
  line->addWidget(m_read);
  auto* hint = roleLabel("soft", this);
  hint->setText(tr("↑↓ 하루 · PageUp PageDown 한 주 · Enter 정하기 · Esc 닫기"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 10);
  layout->addWidget(m_title);
  layout->addLayout(line);
  layout->addWidget(m_calendar);
  layout->addWidget(hint);
  connect(m_typed, &QLineEdit::textEdited, this, &DayPopup::showTyped);
  connect(m_typed, &QLineEdit::returnPressed, this, &DayPopup::accept);
  connect(m_calendar, &QCalendarWidget::clicked, this, [this] {
    m_typed->clear();
    accept();
  });
  hide();
}

void DayPopup::openFor(const DayQuestion& question) {
  m_today = question.today;
  m_title->setText(question.title);
  m_typed->setAccessibleName(question.title);
  m_typed->clear();
  m_calendar->setDateRange(toQDate(question.first), toQDate(question.last));
  m_calendar->setSelectedDate(toQDate(question.shown));
  m_read->setText(shortDayText(question.shown));
  resize(sizeHint());
  show();
  raise();
  m_typed->setFocus(Qt::PopupFocusReason);
}

void DayPopup::leave() {
  hide();
  Q_EMIT closed();
}

void DayPopup::showTyped() {
  const auto day = typedDay(m_typed->text(), m_today);
  m_read->setText(day ? shortDayText(*day) : tr("날짜가 아닙니다"));
  if (day) m_calendar->setSelectedDate(toQDate(*day));
}

void DayPopup::moveBy(int days) {
  m_calendar->setSelectedDate(m_calendar->selectedDate().addDays(days));
  m_typed->clear();
  m_read->setText(shortDayText(toDay(m_calendar->selectedDate())));
}

void DayPopup::accept() {
  const bool typed = !m_typed->text().trimmed().isEmpty();
  const auto read = typedDay(m_typed->text(), m_today);
  if (typed && !read) return;
  const Day day = typed ? *read : toDay(m_calendar->selectedDate());
  leave();
  Q_EMIT chosen(day);
}

bool DayPopup::eventFilter(QObject*, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_PageUp: moveBy(-7); return true;
    case Qt::Key_PageDown: moveBy(7); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
  }
}

}  // namespace kstem::ui
