#include "ui/pages/kits/tab_card.h"

#include <QBoxLayout>
#include <QShortcut>

#include "ui/theme.h"

namespace kstem::ui {

TabCard::TabCard(const QString& name, const QString& words, QWidget* parent)
    : QFrame(parent), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this)) {
  setRole(*this, "card");
  m_bar->setObjectName(name);
  m_bar->setAccessibleName(words);
  m_bar->setDrawBase(false);
  m_bar->setExpanding(false);
  m_bar->setFocusPolicy(Qt::TabFocus);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addWidget(m_bar);
  column->addWidget(m_stack, 1);
  connect(m_bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void TabCard::add(QWidget* tab) {
  m_bar->addTab(QString());
  const int index = m_stack->addWidget(tab);
  const int key = static_cast<int>(Qt::ALT) | (Qt::Key_1 + index);
  auto* const shortcut = new QShortcut(QKeySequence(key), this);
  connect(shortcut, &QShortcut::activated, this, [this, index] {
    m_bar->setCurrentIndex(index);
    Q_EMIT keyPressed();
  });
}

void TabCard::setWords(QWidget* tab, const QString& words, std::size_t count) {
  const QString shown = count == 0 ? words : words + QStringLiteral(" ") + QString::number(count);
  m_bar->setTabText(m_stack->indexOf(tab), shown);
}

void TabCard::showTab(QWidget* tab) { m_bar->setCurrentIndex(m_stack->indexOf(tab)); }

}  // namespace kstem::ui
