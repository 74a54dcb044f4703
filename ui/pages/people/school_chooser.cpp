#include "ui/pages/people/school_chooser.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/live_edit.h"

namespace kstem::ui {
namespace {

constexpr std::size_t kOffered = 5;
constexpr int kSchoolsSeen = 2;  ///< at least, in a small window

std::vector<SchoolListRow> offered(Bank& bank, SchoolFinder& finder, const std::string& text,
                                   const SchoolId& without) {
  std::vector<SchoolEntry> found = finder.find(bank, {text});
  std::erase_if(found, [&](const SchoolEntry& entry) { return entry.id == without; });
  if (found.size() > kOffered) found.resize(kOffered);
  return readSchoolRows(bank, found);
}

CellRow foundRow(const SchoolListRow& school) {
  const QStringList about{qs(school.district), qs(school.level)};
  return {{{.text = qs(school.name), .sub = about.join(QStringLiteral(" · ")), .strong = true},
           {.text = SchoolChooser::tr("대여 중 %1").arg(school.standing.kitsOut)}}};
}

}  // namespace

SchoolChooser::SchoolChooser(BankThread& bank, const SchoolId& without, QWidget* parent,
                             const QString& words)
    : QWidget(parent),
      m_bank(bank),
      m_without(without),
      m_finder(std::make_shared<SchoolFinder>()),
      m_edit(new LiveEdit(QStringLiteral("otherSchool"),
                          words.isEmpty() ? tr("다른 학교 찾기 (초성 가능)") : words, this)),
      m_table(new CellTable(QStringLiteral("otherSchools"), {QString(), QString()}, 0, this)) {
  m_table->horizontalHeader()->hide();
  m_table->setFocusPolicy(Qt::NoFocus);
  m_table->setAccessibleName(tr("찾은 학교"));
  m_table->hide();
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_edit);
  layout->addWidget(m_table);
  connect(m_edit, &LiveEdit::typed, this, &SchoolChooser::ask);
  connect(m_edit, &LiveEdit::moved, this, [this](int by) {
    m_table->moveBy(by);
    Q_EMIT markedChanged();
  });
  connect(m_table, &CellTable::rowPressed, this, &SchoolChooser::markedChanged);
}

void SchoolChooser::takeFocus() { m_edit->setFocus(Qt::OtherFocusReason); }

std::optional<SchoolListRow> SchoolChooser::marked() const {
  const int row = m_table->selectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= m_schools.size()) return std::nullopt;
  return m_schools[static_cast<std::size_t>(row)];
}

void SchoolChooser::ask(const QString& text) {
  const int turn = ++m_turn;
  if (text.trimmed().isEmpty()) return show({});
  m_bank.ask(
      this,
      [finder = m_finder, typed = text.toStdString(), without = m_without](Bank& bank) {
        return offered(bank, *finder, typed, without);
      },
      [this, turn](std::vector<SchoolListRow> schools) {
        if (turn == m_turn) show(std::move(schools));
      });
}

void SchoolChooser::show(std::vector<SchoolListRow> schools) {
  m_schools = std::move(schools);
  std::vector<CellRow> rows;
  for (const SchoolListRow& school : m_schools) rows.push_back(foundRow(school));
  if (rows.empty() && !m_edit->wholeText().trimmed().isEmpty())
    rows.push_back({{{.text = tr("찾은 학교가 없습니다.")}, {}}});
  m_table->setVisible(!rows.empty());
  m_table->setRows(std::move(rows));
  fitHeight(*m_table, kSchoolsSeen, static_cast<int>(kOffered));
  m_table->select(m_schools.empty() ? -1 : 0);
  Q_EMIT markedChanged();
}

}  // namespace kstem::ui
