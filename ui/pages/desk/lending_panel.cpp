#include "ui/pages/desk/lending_panel.h"

#include <QItemSelectionModel>

#include "ui/bridge/convert.h"
#include "ui/pages/desk/borrower_panel.h"
#include "ui/pages/desk/pick_up_bar.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kLeastTable = 40;  ///< what is decided above may take the rest

QString subText(const DraftLineView& line) {
  QStringList parts;
  if (!line.setUnit.empty()) parts.append(qs(line.setUnit));
  if (line.boxes > 1) parts.append(LendingPanel::tr("상자 %n개", nullptr, line.boxes));
  if (!line.homeCenter.empty()) parts.append(LendingPanel::tr("%1 소장").arg(qs(line.homeCenter)));
  return parts.join(QStringLiteral(" · "));
}

Cell stateCell(const DraftLineView& line) {
  switch (line.state) {
    case LineState::Ready:
      return {.text = LendingPanel::tr("✓ 확인"), .kind = CellKind::Chip, .tint = Tint::Ok};
    case LineState::Short:
      return {.text = LendingPanel::tr("! %n점 부족", nullptr, line.partsExpected - line.partsOut),
              .kind = CellKind::Chip,
              .tint = Tint::Warn};
  }
  return {};
}

CellRow rowOf(const DraftLineView& line) {
  Cell parts{.text = LendingPanel::tr("%1 / %2").arg(line.partsOut).arg(line.partsExpected),
             .kind = CellKind::Number};
  if (line.state == LineState::Short) parts.tint = Tint::Warn;
  const QString remove = LendingPanel::tr("%1 빼기 (Delete)").arg(qs(line.model));
  return {{{.text = qs(line.model), .sub = subText(line), .strong = true},
           {.text = codeText(line.code), .kind = CellKind::Code},
           parts,
           stateCell(line),
           {.text = QStringLiteral("✕"), .kind = CellKind::Remove, .spoken = remove}}};
}

}  // namespace

LendingPanel::LendingPanel(const Actions& actions, QWidget* parent)
    : Card(QStringLiteral("lendingPanel"), parent),
      m_borrower(new BorrowerPanel(actions, this)),
      m_pickUp(new PickUpBar(this)),
      m_table(new CellTable(QStringLiteral("draftTable"),
                            {tr("교구"), tr("바코드"), tr("구성품"), tr("상태"), QString()}, 0,
                            this)),
      m_buttons(new ButtonRow(this)) {
  setTitle(tr("대여 중"));
  setNote(tr("Esc 취소 · Ctrl+Z 되돌리기"));
  m_table->setAccessibleName(tr("대여 목록"));
  m_table->setMinimumHeight(kLeastTable);
  m_table->setEmptyWords(tr("교구를 스캔하면 여기에 차례로 놓입니다."));
  body()->addWidget(m_borrower);
  body()->addWidget(m_pickUp);
  body()->addWidget(m_table, 1);
  body()->addWidget(m_buttons);
  m_buttons->add(new KeyButton(actions.get(ActionId::Receiver), ButtonRole::Normal, m_buttons));
  m_buttons->add(new KeyButton(actions.get(ActionId::Borrower), ButtonRole::Normal, m_buttons));
  m_buttons->add(new KeyButton(actions.get(ActionId::Finish), ButtonRole::Primary, m_buttons));
  connect(m_pickUp, &PickUpBar::restAsked, this, &LendingPanel::restAsked);
  connect(m_table, &CellTable::removeAsked, this, &LendingPanel::removeRow);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &LendingPanel::selectionMoved);
}

void LendingPanel::showView(const DeskView& view) {
  const bool grew = view.draft.size() > m_lines.size();
  m_lines = view.draft;
  m_borrower->showView(view);
  m_pickUp->showView(view);
  if (view.decision) m_pickUp->hide();  // what was asked comes first
  std::vector<CellRow> rows;
  for (const DraftLineView& line : m_lines) rows.push_back(rowOf(line));
  m_table->setRows(std::move(rows));
  if (grew) m_table->select(m_table->rows() - 1);
  m_buttons->setVisible(!view.decision);
  m_buttons->setNote(m_lines.empty() ? tr("교구를 스캔하십시오")
                                     : tr("%1세트 스캔됨").arg(m_lines.size()));
}

const DraftLineView* LendingPanel::selectedLine() const {
  const int row = m_table->selectedRow();
  const auto index = static_cast<std::size_t>(row);
  return row < 0 || index >= m_lines.size() ? nullptr : &m_lines[index];
}

void LendingPanel::removeSelected() {
  if (m_table->selectedRow() >= 0) removeRow(m_table->selectedRow());
}

void LendingPanel::removeRow(int row) {
  const auto index = static_cast<std::size_t>(row);
  if (index < m_lines.size()) Q_EMIT removeAsked(m_lines[index].kit);
}

}  // namespace kstem::ui
