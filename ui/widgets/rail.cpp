#include "ui/widgets/rail.h"

#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/widgets/card.h"

namespace kstem::ui {
namespace {

constexpr int kWide = 164;
constexpr int kNarrowRail = 60;

/// White on the rail whatever the palette says.
QIcon railIcon(Icon name) {
  QPixmap pixmap(36, 36);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintIcon(painter, name, QRectF(2, 2, 32, 32), Qt::white);
  return QIcon(pixmap);
}

}  // namespace

Rail::Rail(const Actions& actions, QWidget* parent)
    : QFrame(parent), m_brand(new QLabel(tr("K-STEM 뱅크"), this)), m_center(new QLabel(this)) {
  setObjectName(QStringLiteral("rail"));
  m_brand->setObjectName(QStringLiteral("brandName"));
  m_brand->setFont(bodyFont(11.5, QFont::Bold));
  m_center->setFont(bodyFont(8.5));
  m_center->setWordWrap(true);
  m_brand->setContentsMargins(8, 0, 0, 0);
  m_center->setContentsMargins(8, 0, 0, 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 12, 8, 12);
  layout->setSpacing(2);
  layout->addWidget(m_brand);
  layout->addWidget(m_center);
  layout->addSpacing(12);
  layout->addWidget(add(PageId::Desk, ActionId::Desk, actions));
  layout->addWidget(add(PageId::Today, ActionId::Today, actions));
  layout->addWidget(add(PageId::Bookings, ActionId::Bookings, actions));
  layout->addWidget(add(PageId::Kits, ActionId::Kits, actions));
  layout->addWidget(add(PageId::People, ActionId::People, actions));
  layout->addWidget(add(PageId::Transfers, ActionId::Transfers, actions));
  layout->addWidget(add(PageId::Stocktake, ActionId::Stocktake, actions));
  layout->addWidget(add(PageId::Labels, ActionId::Labels, actions));
  layout->addStretch(1);
  layout->addWidget(add(PageId::Exchange, ActionId::Exchange, actions));
  layout->addWidget(add(PageId::Settings, ActionId::Settings, actions));
  setPage(PageId::Desk);
  setNarrow(false);
}

QPushButton* Rail::add(PageId page, ActionId id, const Actions& actions) {
  QAction* const action = actions.get(id);
  auto* button = new QPushButton(railIcon(iconOf(id)), action->text(), this);
  setRole(*button, "rail");
  button->setObjectName(QStringLiteral("rail.") + action->objectName());
  button->setAccessibleName(action->text());
  button->setToolTip(action->text() + QStringLiteral("  ") + Actions::keyText(id));
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setFont(bodyFont(kBodyPoint, QFont::Bold));
  auto* key = new QLabel(Actions::keyText(id), button);
  key->setFont(codeFont(8.5));
  auto* count = new QLabel(button);
  setRole(*count, "badge");
  count->setFont(bodyFont(8.5, QFont::Bold));
  count->setFixedHeight(18);
  auto* line = new QHBoxLayout(button);
  line->setContentsMargins(0, 0, 8, 0);
  line->addStretch(1);
  line->addWidget(count);
  line->addWidget(key);
  connect(button, &QPushButton::clicked, action, [this, button, action] {
    button->setChecked(true);
    action->trigger();
  });
  m_entries[page] = {button, key, count};
  return button;
}

void Rail::setCenter(const QString& name) { m_center->setText(name); }

void Rail::setPage(PageId page) {
  for (auto& [id, entry] : m_entries) entry.button->setChecked(id == page);
}

void Rail::setCount(PageId page, int count) {
  m_counts[page] = count;
  showEntry(m_entries.at(page), count);
}

void Rail::showEntry(Entry& entry, int count) {
  entry.count->setText(QString::number(count));
  entry.count->setVisible(count > 0 && !m_narrow);
  entry.key->setVisible(!m_narrow && count == 0);
  const QString name = entry.button->accessibleName();
  entry.button->setAccessibleDescription(count > 0 ? tr("%1건 있음").arg(count) : QString());
  entry.button->setText(m_narrow ? QString() : name);
}

void Rail::setNarrow(bool narrow) {
  m_narrow = narrow;
  setFixedWidth(narrow ? kNarrowRail : kWide);
  for (QLabel* label : {m_brand, m_center}) label->setVisible(!narrow);
  for (auto& [id, entry] : m_entries) showEntry(entry, m_counts[id]);
}

}  // namespace kstem::ui
