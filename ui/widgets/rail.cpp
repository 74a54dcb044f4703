#include "ui/widgets/rail.h"

#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/widgets/card.h"

namespace kstem::ui {
namespace {

constexpr int kWide = 164;
constexpr int kNarrow = 60;

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
    : QFrame(parent),
      m_brand(new QLabel(tr("K-STEM 뱅크"), this)),
      m_center(new QLabel(this)),
      m_desk(new QPushButton(railIcon(Icon::Scanner), actions.get(ActionId::Desk)->text(), this)),
      m_key(new QLabel(Actions::keyText(ActionId::Desk), m_desk)) {
  setObjectName(QStringLiteral("rail"));
  m_brand->setObjectName(QStringLiteral("brandName"));
  m_brand->setFont(bodyFont(11.5, QFont::Bold));
  m_center->setFont(bodyFont(8.5));
  m_center->setWordWrap(true);
  setRole(*m_desk, "rail");
  m_desk->setObjectName(QStringLiteral("railDesk"));
  m_desk->setAccessibleName(m_desk->text());
  m_desk->setCheckable(true);
  m_desk->setChecked(true);
  m_desk->setFocusPolicy(Qt::TabFocus);
  m_desk->setFont(bodyFont(kBodyPoint, QFont::Bold));
  m_key->setFont(codeFont(8.5));
  auto* keyLine = new QHBoxLayout(m_desk);
  keyLine->setContentsMargins(0, 0, 10, 0);
  keyLine->addWidget(m_key, 0, Qt::AlignRight | Qt::AlignVCenter);
  connect(m_desk, &QPushButton::clicked, this, [this, desk = actions.get(ActionId::Desk)] {
    m_desk->setChecked(true);
    desk->trigger();
  });
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 12, 8, 12);
  layout->setSpacing(2);
  layout->addWidget(m_brand);
  layout->addWidget(m_center);
  layout->addSpacing(12);
  layout->addWidget(m_desk);
  layout->addStretch(1);
  m_brand->setContentsMargins(8, 0, 0, 0);
  m_center->setContentsMargins(8, 0, 0, 0);
  setNarrow(false);
}

void Rail::setCenter(const QString& name) { m_center->setText(name); }

void Rail::setNarrow(bool narrow) {
  setFixedWidth(narrow ? kNarrow : kWide);
  for (QLabel* label : {m_brand, m_center, m_key}) label->setVisible(!narrow);
  m_desk->setText(narrow ? QString() : m_desk->accessibleName());
}

}  // namespace kstem::ui
