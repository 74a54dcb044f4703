#include "ui/pages/people/merge_panel.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/sentence.h"
#include "ui/pages/people/school_chooser.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

using Side = std::optional<SchoolSide>;
using Sides = std::pair<Side, Side>;

QString placeOf(const SchoolSide& side) {
  return dotted({qs(side.level), qs(side.office), qs(side.district)});
}

QString numbersOf(const SchoolSide& side) {
  QStringList numbers(codeText(side.code));
  for (const std::string& alias : side.aliases) numbers.append(qs(alias));
  return dotted(numbers);
}

QString nowOf(const SchoolSide& side) {
  return MergePanel::tr("교사 %n명", nullptr, side.teachers) + QStringLiteral(" · ") +
         MergePanel::tr("대여 중 %n세트", nullptr, side.kitsOut);
}

QString pastOf(const SchoolSide& side) {
  return MergePanel::tr("대여 %n세트", nullptr, side.back) + QStringLiteral(" · ") +
         MergePanel::tr("변상할 것 %n점", nullptr, side.partsOwed);
}

using Text = QString (*)(const SchoolSide&);

CellRow rowOf(const QString& words, const Side& left, const Side& right, Text text) {
  return {{{.text = words},
           {.text = left ? text(*left) : QString()},
           {.text = right ? text(*right) : QString()}}};
}

Cell nameCell(const Side& side) {
  if (!side) return {};
  return {.text = qs(side->name), .sub = placeOf(*side), .strong = true};
}

std::vector<CellRow> rowsOf(const Side& left, const Side& right) {
  return {{{{.text = MergePanel::tr("학교")}, nameCell(left), nameCell(right)}},
          rowOf(MergePanel::tr("번호"), left, right, numbersOf),
          rowOf(MergePanel::tr("지금"), left, right, nowOf),
          rowOf(MergePanel::tr("지난 기록"), left, right, pastOf)};
}

}  // namespace

MergePanel::MergePanel(BankThread& bank, const SchoolId& here, const std::optional<SchoolId>& other,
                       QWidget* parent)
    : ActionPanel(QStringLiteral("mergePanel"), tr("같은 학교 합치기"), tr("합치기"), parent),
      m_bank(bank),
      m_here(here),
      m_other(other),
      m_table(new CellTable(QStringLiteral("mergeSides"),
                            {QString(), tr("남는 학교"), tr("합쳐지는 학교")}, 2, this)),
      m_swap(localButton(QStringLiteral("mergeSwap"), tr("서로 바꾸기"), QStringLiteral("Alt+X"),
                         ButtonRole::Normal, this, [this] { swap(); })) {
  if (!other) m_chooser = new SchoolChooser(bank, here, this);
  build();
  showSides();
  ask();
}

void MergePanel::build() {
  m_table->setAccessibleName(tr("합칠 두 학교"));
  m_table->setFocusPolicy(Qt::NoFocus);
  if (m_chooser != nullptr) form()->addWide(m_chooser);
  form()->addWide(m_table);
  addButton(m_swap);
  if (m_chooser == nullptr) return;
  connect(m_chooser, &SchoolChooser::markedChanged, this, [this] {
    const auto school = m_chooser->marked();
    m_other = school ? std::optional(school->entry.id) : std::nullopt;
    ask();
  });
}

void MergePanel::takeFocus() {
  m_chooser != nullptr ? m_chooser->takeFocus() : doIt()->setFocus(Qt::OtherFocusReason);
}

void MergePanel::swap() {
  if (!m_otherSide) return;
  m_stays = m_stays == Stays::Here ? Stays::Other : Stays::Here;
  showSides();
}

const Side& MergePanel::staying() const {
  return m_stays == Stays::Here ? m_hereSide : m_otherSide;
}
const Side& MergePanel::going() const { return m_stays == Stays::Here ? m_otherSide : m_hereSide; }

void MergePanel::ask() {
  const int turn = ++m_turn;
  m_bank.ask(
      this,
      [here = m_here, other = m_other](Bank& bank) {
        return Sides(readSchoolSide(bank, here), other ? readSchoolSide(bank, *other) : Side());
      },
      [this, turn](Sides sides) {
        if (turn != m_turn) return;
        std::tie(m_hereSide, m_otherSide) = std::move(sides);
        if (!m_otherSide) m_stays = Stays::Here;
        showSides();
      });
}

void MergePanel::showSides() {
  const bool both = m_hereSide && m_otherSide;
  std::vector<CellRow> rows = rowsOf(staying(), going());
  m_table->setRows(std::move(rows));
  m_table->select(-1);
  fitHeight(*m_table, m_table->rows(), m_table->rows());
  doIt()->setEnabled(both);
  m_swap->setEnabled(both);
  buttons()->setNote(both ? fillSentence(tr("{it}의 기록이 모두 {extra}에 붙습니다."),
                                         {qs(going()->name), {}, qs(staying()->name)})
                          : tr("합칠 학교를 찾으십시오."));
}

void MergePanel::finish() {
  if (m_hereSide && m_otherSide) Q_EMIT asked({MergeSchools{going()->id, staying()->id}});
}

}  // namespace kstem::ui
