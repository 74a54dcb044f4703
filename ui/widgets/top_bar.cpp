#include "ui/widgets/top_bar.h"

#include <QHBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/search_box.h"

namespace kstem::ui {

TopBar::TopBar(QWidget* overlay, QWidget* parent)
    : QFrame(parent),
      m_search(new SearchBox(overlay, this)),
      m_practice(new Chip(this)),
      m_file(new Chip(this)),
      m_news(new Chip(this)),
      m_time(new QLabel(this)),
      m_clerk(new QPushButton(icon(Icon::Person), QString(), this)),
      m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("topBar"));
  setRole(*this, "bar");
  setFixedHeight(48);
  m_practice->setObjectName(QStringLiteral("practiceMark"));
  m_news->setObjectName(QStringLiteral("news"));
  // Its words are sooner cut than the window grows: one that grew beyond the screen stays so.
  m_file->setMinimumWidth(1);
  m_time->setObjectName(QStringLiteral("dayAndTime"));
  m_clerk->setObjectName(QStringLiteral("clerk"));
  m_clerk->setAccessibleName(tr("담당"));
  setRole(*m_clerk, "pill");
  m_clerk->setFont(bodyFont(kSmallPoint, QFont::DemiBold));
  m_clerk->setFocusPolicy(Qt::TabFocus);
  m_clerk->setMenu(m_menu);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(18, 0, 18, 0);
  layout->setSpacing(14);
  layout->addWidget(m_search, 3);
  layout->addWidget(m_practice);
  layout->addWidget(m_file);
  layout->addStretch(1);
  layout->addWidget(m_news);
  layout->addWidget(m_time);
  layout->addWidget(m_clerk);
  connect(&m_tick, &QTimer::timeout, this, &TopBar::showTime);
  m_tick.start(1000);
  showTime();
}

void TopBar::showView(const DeskView& view) {
  m_today = view.today;
  m_practice->set(view.practice ? tr("연습용") : QString(), Tint::Warn);
  showTime();
  const QString name = view.clerk ? qs(view.clerk->name) : tr("고르십시오");
  m_clerk->setText(tr("담당 %1").arg(name));
  m_clerk->setAccessibleName(tr("담당 %1, 바꾸기").arg(name));
  fillMenu(view.clerks);
}

void TopBar::fillMenu(const std::vector<ClerkView>& clerks) {
  m_menu->clear();
  for (const ClerkView& clerk : clerks) {
    QAction* const entry = m_menu->addAction(qs(clerk.name));
    connect(entry, &QAction::triggered, this, [this, id = clerk.id] { Q_EMIT clerkChosen(id); });
  }
  m_clerk->setEnabled(!clerks.empty());
}

void TopBar::showTime() {
  const Millis now = m_clock.now();
  m_time->setText(dayText(m_today.value_or(m_clock.today())) + QLatin1Char(' ') + timeText(now));
  if (m_today && *m_today != m_clock.today()) Q_EMIT dayBegan();
}

}  // namespace kstem::ui
