#include "ui/pages/desk/return_panel.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/desk/parts.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

QString detailsOf(const ReturnView& view) {
  QStringList parts{codeText(view.code), qs(view.school)};
  if (!view.teacher.empty()) parts.append(ReturnPanel::tr("%1 교사").arg(qs(view.teacher)));
  if (view.loanKits > 0)
    parts.append(ReturnPanel::tr("대여 %1 → 예정 %2")
                     .arg(shortDayText(view.outDay), shortDayText(view.due)));
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString noteOf(const ReturnView& view) {
  if (view.loanKits == 0) return {};
  return ReturnPanel::tr("대여 %1 · %2세트 중 %3번째")
      .arg(codeText(view.loanCode))
      .arg(view.loanKits)
      .arg(view.place);
}

}  // namespace

ReturnPanel::ReturnPanel(const Actions& actions, QWidget* parent)
    : Card(QStringLiteral("returnPanel"), parent),
      m_table(new CellTable(QStringLiteral("returnTable"),
                            {tr("구성품"), tr("나갈 때"), tr("들어온 수"), tr("상태"), tr("비고")},
                            0, this)),
      m_buttons(new ButtonRow(this)) {
  setTitle(tr("반납 확인"));
  m_table->setAccessibleName(tr("들어온 구성품"));
  body()->addWidget(buildHead());
  body()->addWidget(m_table, 1);
  body()->addWidget(m_buttons);
  for (const ActionId id : {ActionId::AllGood, ActionId::Damage, ActionId::Inspect})
    m_buttons->add(new KeyButton(actions.get(id), ButtonRole::Normal, m_buttons));
  m_buttons->add(new KeyButton(actions.get(ActionId::Receipt), ButtonRole::Normal, m_buttons));
  m_buttons->add(new KeyButton(actions.get(ActionId::Finish), ButtonRole::Primary, m_buttons,
                               tr("반납 확정")));
  connect(m_table, &CellTable::stepped, this, &ReturnPanel::step);
}

QWidget* ReturnPanel::buildHead() {
  auto* head = new QFrame(this);
  setRole(*head, "head");
  m_model = new ElidedLabel(head);
  m_model->setObjectName(QStringLiteral("returnModel"));
  m_model->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_details = roleLabel("soft", head);
  m_details->setWordWrap(true);
  m_late = new Chip(head);
  m_checked = new Chip(head);
  auto* words = new QVBoxLayout;
  words->setSpacing(1);
  words->addWidget(m_model);
  words->addWidget(m_details);
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(15, 8, 15, 8);
  layout->setSpacing(12);
  layout->addLayout(words, 1);
  layout->addWidget(m_checked);
  layout->addWidget(m_late);
  return head;
}

void ReturnPanel::showReturn(const ReturnView& view) {
  setChip(view.foreign ? tr("다른 센터 교구 · %1 소장").arg(qs(view.homeCenter)) : QString(),
          Tint::Warn);
  setNote(noteOf(view));
  m_model->setText(qs(view.model));
  m_details->setText(detailsOf(view));
  m_late->set(view.daysLate > 0 ? tr("%n일 연체", nullptr, view.daysLate) : QString(), Tint::Bad);
  m_buttons->setNote(view.photos > 0 ? tr("사진 %1장").arg(view.photos) : tr("↑↓ − +"));
  m_checked->set(view.checked ? tr("✓ 확인됨") : tr("확인 중"),
                 view.checked ? Tint::Ok : Tint::Info);
  m_parts = view.parts;
  m_checkedIn = view.checked;
  if (view.kit != m_kit) m_table->select(-1);
  m_kit = view.kit;
  const int row = m_table->selectedRow();
  m_table->setRows(returningParts(m_parts, m_checkedIn ? CountsOpen::No : CountsOpen::Yes));
  m_table->select(row);
}

std::optional<std::size_t> ReturnPanel::selectedPart() const {
  const int row = m_table->selectedRow();
  const auto index = static_cast<std::size_t>(std::max(0, row));
  return m_checkedIn || index >= m_parts.size() ? std::nullopt : std::optional(index);
}

void ReturnPanel::step(int row, int by) {
  const auto index = static_cast<std::size_t>(row);
  if (m_checkedIn || index >= m_parts.size()) return;
  m_parts[index].in = std::clamp(m_parts[index].in + by, 0, m_parts[index].out);
  m_table->setRows(
      returningParts(m_parts, CountsOpen::Yes));  // at once: the next key counts on from here
  Q_EMIT counted(index, m_parts[index].in);
}

}  // namespace kstem::ui
