#include "ui/pages/people/notes_tab.h"

#include <QKeyEvent>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

CellRow rowOf(const SchoolNote& note) {
  return {{{.text = qs(note.text),
            .sub = dotted({qs(note.clerk), shortDayText(note.day)}),
            .strong = true},
           {.text = note.until ? NotesTab::tr("%1까지").arg(shortDayText(*note.until))
                               : NotesTab::tr("계속")},
           {.text = note.paper == NotePaper::Prints ? NotesTab::tr("인쇄함") : QString(),
            .kind = CellKind::Chip,
            .tint = Tint::Info}}};
}

}  // namespace

NotesTab::NotesTab(QWidget* parent)
    : ListTab(QStringLiteral("schoolNotes"), tr("이 학교의 메모"),
              {tr("메모"), tr("언제까지"), tr("대여증")}, 0,
              tr("아직 메모가 없습니다. 아래에 적으면 창구에서 이 학교를 고를 때 보입니다."),
              parent),
      m_text(new QLineEdit(this)),
      m_until(new QLineEdit(this)),
      m_prints(new QCheckBox(tr("대여증에 인쇄"), this)) {
  column()->insertWidget(1, buildLine());
  addButton(QStringLiteral("endNote"), tr("메모 끝내기"), QStringLiteral("Alt+Delete"), Needs::Row,
            [this] { end(); });
  connect(table(), &CellTable::removeAsked, this, [this] { end(); });
}

QWidget* NotesTab::buildLine() {
  auto* const line = new QFrame(this);
  setRole(*line, "tail");
  m_text->setObjectName(QStringLiteral("noteText"));
  m_text->setAccessibleName(tr("새 메모"));
  m_text->setPlaceholderText(tr("새 메모"));
  m_text->setMaxLength(200);
  m_until->setObjectName(QStringLiteral("noteUntil"));
  m_until->setAccessibleName(tr("보일 마지막 날"));
  m_until->setPlaceholderText(tr("마지막 날 (11.30)"));
  m_until->setFixedWidth(150);
  m_prints->setObjectName(QStringLiteral("notePrints"));
  auto* const keep = new KeyButton(tr("적기"), QStringLiteral("Enter"), ButtonRole::Primary, line);
  keep->setObjectName(QStringLiteral("keepNote"));
  connect(keep, &QPushButton::clicked, this, &NotesTab::add);
  auto* const layout = new QHBoxLayout(line);
  layout->setContentsMargins(14, 8, 14, 8);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_until);
  layout->addWidget(m_prints);
  layout->addWidget(keep);
  return line;
}

void NotesTab::showSchool(const SchoolPageView& school) {
  if (school.id != m_school) m_text->clear(), m_until->clear(), m_prints->setChecked(false);
  m_school = school.id;
  m_today = school.today;
  m_notes = school.notes;
  std::vector<CellRow> rows;
  for (const SchoolNote& note : m_notes) rows.push_back(rowOf(note));
  setRows(std::move(rows));
}

void NotesTab::add() {
  const QString text = m_text->text().trimmed();
  const QString until = m_until->text().trimmed();
  const auto day = typedDay(until, m_today);
  if (text.isEmpty()) return m_text->setFocus(Qt::OtherFocusReason);
  if (!until.isEmpty() && !day) return m_until->setFocus(Qt::OtherFocusReason);
  const NotePaper paper = m_prints->isChecked() ? NotePaper::Prints : NotePaper::ScreenOnly;
  Q_EMIT asked(
      AddNote{aggOf(m_school), text.toStdString(), until.isEmpty() ? std::nullopt : day, paper});
  m_text->clear();
  m_until->clear();
}

void NotesTab::end() {
  if (const auto row = selected(m_notes.size()))
    Q_EMIT asked(EndNote{aggOf(m_school), m_notes[*row].id});
}

void NotesTab::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const bool typing = m_text->hasFocus() || m_until->hasFocus() || m_prints->hasFocus();
  if (enter && typing) return add();
  ListTab::keyPressEvent(event);
}

}  // namespace kstem::ui
