#include "ui/pages/kits/set_chips.h"

#include <array>

#include "ui/pages/kits/kit_words.h"
#include "ui/pages/people/filter_chip.h"

namespace kstem::ui {
namespace {

constexpr std::array kSets{KitSet::All,     KitSet::Shelf, KitSet::Out,     KitSet::InRepair,
                           KitSet::ToCheck, KitSet::Lost,  KitSet::Retired, KitSet::Short};
constexpr int kInOneLine = static_cast<int>(kSets.size());
constexpr int kInTwoLines = kInOneLine / 2;
constexpr int kGap = 4;

}  // namespace

SetChips::SetChips(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this)) {
  setObjectName(QStringLiteral("setChips"));
  setAccessibleName(tr("어떤 교구"));
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(kGap);
  for (std::size_t i = 0; i < kSets.size(); ++i) {
    m_chips.push_back(new FilterChip(QStringLiteral("setChip%1").arg(i), setWords(kSets[i]), this));
    m_group->addButton(m_chips.back(), static_cast<int>(i));
  }
  m_chips.front()->setChecked(true);
  place(kInTwoLines);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) Q_EMIT changed();
  });
}

KitSet SetChips::chosen() const { return kSets[static_cast<std::size_t>(m_group->checkedId())]; }

void SetChips::choose(KitSet set) {
  for (std::size_t i = 0; i < kSets.size(); ++i)
    if (kSets[i] == set) m_chips[i]->setChecked(true);
}

void SetChips::place(int columns) {
  if (columns == m_columns) return;
  m_columns = columns;
  for (std::size_t i = 0; i < m_chips.size(); ++i)
    m_grid->addWidget(m_chips[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns,
                      Qt::AlignLeft);
  for (int column = 0; column <= kInOneLine; ++column)
    m_grid->setColumnStretch(column, column == columns ? 1 : 0);
}

void SetChips::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  int wanted = 0;
  for (const FilterChip* chip : m_chips) wanted += chip->sizeHint().width() + kGap;
  place(width() >= wanted ? kInOneLine : kInTwoLines);
}

}  // namespace kstem::ui
