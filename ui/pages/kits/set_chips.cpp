#include "ui/pages/kits/set_chips.h"

#include <array>

#include "ui/pages/kits/kit_words.h"
#include "ui/widgets/filter_chip.h"

namespace kstem::ui {
namespace {

constexpr std::array kSets{KitSet::All,     KitSet::Shelf, KitSet::Out,     KitSet::InRepair,
                           KitSet::ToCheck, KitSet::Lost,  KitSet::Retired, KitSet::Short};
constexpr int kGap = 4;
constexpr int kMark = 16;  ///< the chip that is on is wider

}  // namespace

SetChips::SetChips(QWidget* parent)
    : QWidget(parent),
      m_first(new QHBoxLayout),
      m_second(new QHBoxLayout),
      m_group(new QButtonGroup(this)) {
  setObjectName(QStringLiteral("setChips"));
  setAccessibleName(tr("어떤 교구"));
  auto* const lines = new QVBoxLayout(this);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(kGap);
  for (QHBoxLayout* const line : {m_first, m_second}) {
    line->setSpacing(kGap);
    line->addStretch(1);
    lines->addLayout(line);
  }
  for (std::size_t i = 0; i < kSets.size(); ++i) {
    m_chips.push_back(new FilterChip(QStringLiteral("setChip%1").arg(i), setWords(kSets[i]), this));
    m_group->addButton(m_chips.back(), static_cast<int>(i));
  }
  m_chips.front()->setChecked(true);
  place(kSets.size() / 2);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) Q_EMIT changed();
  });
}

KitSet SetChips::chosen() const { return kSets[static_cast<std::size_t>(m_group->checkedId())]; }

void SetChips::place(std::size_t inFirst) {
  if (inFirst == m_inFirst) return;
  m_inFirst = inFirst;
  for (FilterChip* const chip : m_chips) {
    m_first->removeWidget(chip);
    m_second->removeWidget(chip);
  }
  for (std::size_t i = 0; i < m_chips.size(); ++i) {
    QHBoxLayout* const line = i < inFirst ? m_first : m_second;
    line->insertWidget(line->count() - 1, m_chips[i]);
  }
}

void SetChips::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  int wanted = kMark;
  for (const FilterChip* chip : m_chips) wanted += chip->sizeHint().width() + kGap;
  place(width() >= wanted ? kSets.size() : kSets.size() / 2);
}

}  // namespace kstem::ui
