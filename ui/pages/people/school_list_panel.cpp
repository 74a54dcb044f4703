#include "ui/pages/people/school_list_panel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/live_edit.h"
#include "ui/widgets/local_button.h"
#include "ui/widgets/long_table.h"

namespace kstem::ui {
namespace {

Cell schoolState(const SchoolListRow& school) {
  const SchoolStanding& standing = school.standing;
  const auto chip = [](const QString& text, Tint tint) {
    return Cell{.text = text, .kind = CellKind::Chip, .tint = tint};
  };
  if (standing.hold.overdueNow > 0)
    return chip(SchoolListPanel::tr("! 연체 %1").arg(standing.hold.overdueNow), Tint::Bad);
  if (standing.hold.until)
    return chip(SchoolListPanel::tr("제한 %1").arg(plainShortDayText(*standing.hold.until)),
                Tint::Warn);
  if (standing.partsOwed > 0)
    return chip(SchoolListPanel::tr("변상 %1").arg(standing.partsOwed), Tint::Warn);
  if (standing.toHandOver > 0)
    return chip(SchoolListPanel::tr("인계 %1").arg(standing.toHandOver), Tint::Info);
  return chip({}, Tint::Plain);
}

CellRow rowOf(const SchoolListRow& school) {
  const QString teacher =
      school.teacher.empty() ? QString() : SchoolListPanel::tr("%1 교사").arg(qs(school.teacher));
  const int out = school.standing.kitsOut;
  return {{{.text = qs(school.name),
            .sub = dotted({teacher, qs(school.district), qs(school.level)}),
            .strong = true},
           {.text = out > 0 ? QString::number(out) : QString(), .kind = CellKind::Number},
           schoolState(school)}};
}

std::vector<CellRow> rowsOf(const std::vector<SchoolListRow>& schools) {
  std::vector<CellRow> rows;
  for (const SchoolListRow& school : schools) rows.push_back(rowOf(school));
  return rows;
}

}  // namespace

SchoolListPanel::SchoolListPanel(BankThread& bank, QWidget* parent)
    : Card(QStringLiteral("schoolList"), parent),
      m_bank(bank),
      m_finder(std::make_shared<SchoolFinder>()),
      m_search(new LiveEdit(QStringLiteral("schoolSearch"), tr("학교·교사·초성"), this)),
      m_office(new ChoiceField(QStringLiteral("schoolOfficeFilter"), {tr("모든 지원청")}, this)),
      m_duplicates(localButton(QStringLiteral("showDuplicates"),
                               tr("같은 학교로 보입니다 %1쌍").arg(0), QStringLiteral("Alt+J"),
                               ButtonRole::Flat, this, [this] { Q_EMIT duplicatesAsked(); })),
      m_old(localButton(QStringLiteral("showOldTeachers"), tr("오래된 개인정보"),
                        QStringLiteral("Alt+R"), ButtonRole::Flat, this,
                        [this] { Q_EMIT oldTeachersAsked(); })),
      m_table(
          new LongTable(QStringLiteral("schools"), {tr("학교"), tr("대여"), tr("상태")}, 0, this)),
      m_buttons(new ButtonRow(this)) {
  setTitle(tr("학교"));
  build();
  connect(m_search, &LiveEdit::typed, this, &SchoolListPanel::onText);
  connect(m_search, &LiveEdit::moved, m_table, &LongTable::moveBy);
  connect(m_search, &QLineEdit::returnPressed, this, &SchoolListPanel::entered);
  connect(m_office, &QComboBox::activated, this, [this] {
    m_filter.office =
        m_office->currentIndex() > 0 ? m_office->currentText().toStdString() : std::string();
    ask();
  });
  connect(m_table, &LongTable::wanted, this, &SchoolListPanel::askRows);
  connect(m_table, &LongTable::rowSelected, this, &SchoolListPanel::onRow);
  connect(m_table, &LongTable::rowOpened, this, &SchoolListPanel::entered);
}

void SchoolListPanel::build() {
  m_table->setAccessibleName(tr("학교 목록"));
  m_office->setAccessibleName(tr("교육지원청"));
  m_duplicates->hide();
  m_old->hide();
  m_buttons->add(localButton(QStringLiteral("newSchool"), tr("새 학교 등록"),
                             QStringLiteral("Alt+N"), ButtonRole::Normal, m_buttons,
                             [this] { Q_EMIT newAsked(); }));
  body()->addLayout(buildSearch());
  body()->addLayout(buildChips());
  body()->addWidget(m_duplicates, 0, Qt::AlignLeft);
  body()->addWidget(m_old, 0, Qt::AlignLeft);
  body()->addWidget(m_table, 1);
  body()->addWidget(m_buttons);
}

QHBoxLayout* SchoolListPanel::buildSearch() {
  auto* const line = new QHBoxLayout;
  line->setContentsMargins(12, 10, 12, 4);
  line->setSpacing(8);
  line->addWidget(m_search, 1);
  line->addWidget(m_office);
  return line;
}

QHBoxLayout* SchoolListPanel::buildChips() {
  auto* const line = new QHBoxLayout;
  line->setContentsMargins(10, 2, 12, 6);
  line->setSpacing(2);
  const auto add = [&](SchoolsWith with, const char* name, const QString& words) {
    auto* const chip = new FilterChip(QString::fromLatin1(name), words, this);
    m_chips[with] = chip;
    line->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, with] { toggle(with); });
  };
  add(SchoolsWith::Overdue, "withOverdue", tr("연체 있음"));
  add(SchoolsWith::Hold, "withHold", tr("대여 제한"));
  add(SchoolsWith::Claims, "withClaims", tr("변상 있음"));
  add(SchoolsWith::Handover, "withHandover", tr("인계"));
  line->addStretch(1);
  return line;
}

// --- what is asked -----------------------------------------------------------------------------

void SchoolListPanel::refresh() {
  askOffices();
  ask();
}

void SchoolListPanel::askOffices() {
  m_bank.ask(
      this, [](Bank& bank) { return readOffices(bank); },
      [this](const std::vector<std::string>& offices) {
        QStringList words(tr("모든 지원청"));
        for (const std::string& office : offices) words.append(qs(office));
        const QString before = m_office->currentText();
        m_office->clear();
        m_office->addItems(words);
        m_office->setCurrentIndex(std::max(0, static_cast<int>(words.indexOf(before))));
      });
}

void SchoolListPanel::ask() {
  const int turn = ++m_turn;
  m_bank.ask(
      this,
      [finder = m_finder, filter = m_filter](Bank& bank) { return finder->find(bank, filter); },
      [this, turn](std::vector<SchoolEntry> entries) {
        if (turn == m_turn) take(std::move(entries));
      });
}

void SchoolListPanel::take(std::vector<SchoolEntry> entries) {
  m_entries = std::move(entries);
  m_table->setEmptyWords(
      isNarrowed()
          ? tr("찾는 학교가 없습니다. Esc를 누르면 모두 보이고, 없는 학교는 새로 등록합니다.")
          : tr("학교가 없습니다. 아래에서 새로 등록하면 여기에 나타납니다."));
  m_quiet = true;
  m_table->begin(static_cast<int>(m_entries.size()));
  m_quiet = false;
  m_buttons->setNote(m_entries.empty()
                         ? tr("찾은 학교가 없습니다.")
                         : tr("%n개 학교", nullptr, static_cast<int>(m_entries.size())));
  markFound();
}

/// While somebody types, what fits best is shown at once.
void SchoolListPanel::markFound() {
  if (std::exchange(m_jump, false) && !m_entries.empty()) return m_table->select(0);
  if (m_marked) mark(*m_marked);
}

void SchoolListPanel::askRows(int generation, int first, int count) {
  const auto from = static_cast<std::size_t>(first);
  if (from >= m_entries.size()) return;
  const auto size = std::min(static_cast<std::size_t>(count), m_entries.size() - from);
  const auto begin = m_entries.begin() + first;
  m_bank.ask(
      this,
      [entries = std::vector(begin, begin + static_cast<std::ptrdiff_t>(size))](Bank& bank) {
        return readSchoolRows(bank, entries);
      },
      [this, generation, first](const std::vector<SchoolListRow>& schools) {
        m_table->put(generation, first, rowsOf(schools));
      });
}

// --- what is chosen ----------------------------------------------------------------------------

void SchoolListPanel::onRow(int row) {
  if (m_quiet || row < 0 || static_cast<std::size_t>(row) >= m_entries.size()) return;
  const SchoolEntry entry = m_entries[static_cast<std::size_t>(row)];
  m_marked = entry.id;
  Q_EMIT chosen(entry);
}

void SchoolListPanel::mark(const SchoolId& school) {
  m_marked = school;
  const auto at = std::ranges::find(m_entries, school, &SchoolEntry::id);
  m_quiet = true;
  m_table->select(at == m_entries.end() ? -1 : static_cast<int>(at - m_entries.begin()));
  m_quiet = false;
}

void SchoolListPanel::onText() {
  m_filter.text = m_search->wholeText().trimmed().toStdString();
  m_jump = !m_filter.text.empty();
  ask();
}

void SchoolListPanel::toggle(SchoolsWith with) {
  const bool on = m_chips.at(with)->isChecked();
  for (const auto& [other, chip] : m_chips) chip->setChecked(on && other == with);
  m_filter.with = on ? with : SchoolsWith::Anything;
  ask();
}

bool SchoolListPanel::isNarrowed() const {
  return !m_filter.text.empty() || !m_filter.office.empty() ||
         m_filter.with != SchoolsWith::Anything;
}

bool SchoolListPanel::widen() {
  if (!isNarrowed()) return false;
  m_filter = {};
  m_search->clear();
  m_office->setCurrentIndex(0);
  for (const auto& [with, chip] : m_chips) chip->setChecked(false);
  ask();
  return true;
}

void SchoolListPanel::takeFocus() {
  m_search->setFocus(Qt::OtherFocusReason);
  m_search->selectAll();
}

void SchoolListPanel::showDuplicates(std::size_t pairs) {
  m_duplicates->setVisible(pairs > 0);
  m_duplicates->setText(tr("같은 학교로 보입니다 %1쌍").arg(pairs));
  m_duplicates->setAccessibleName(m_duplicates->text());
  m_duplicates->updateGeometry();
}

void SchoolListPanel::showOldTeachers(std::size_t teachers) {
  m_old->setVisible(teachers > 0);
  m_old->setText(tr("오래된 개인정보 %n명", nullptr, static_cast<int>(teachers)));
  m_old->setAccessibleName(m_old->text());
  m_old->updateGeometry();
}

QStringList SchoolListPanel::offices() const {
  QStringList offices;
  for (int i = 1; i < m_office->count(); ++i) offices.append(m_office->itemText(i));
  return offices;
}

}  // namespace kstem::ui
