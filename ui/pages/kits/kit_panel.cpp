#include "ui/pages/kits/kit_panel.h"

#include <QBoxLayout>

#include "ui/pages/kits/kit_tabs.h"
#include "ui/pages/kits/tab_card.h"

namespace kstem::ui {

KitPanel::KitPanel(QWidget* parent)
    : QWidget(parent),
      m_head(new KitHead(this)),
      m_tabs(new TabCard(QStringLiteral("kitTabs"), tr("이 교구의 기록"), this)),
      m_contents(new ContentsTab(this)),
      m_life(new LifeTab(this)),
      m_claims(new KitClaimsTab(this)),
      m_notes(new KitNotesTab(this)) {
  setObjectName(QStringLiteral("kitPanel"));
  for (QWidget* const tab : {static_cast<QWidget*>(m_contents), static_cast<QWidget*>(m_life),
                             static_cast<QWidget*>(m_claims), static_cast<QWidget*>(m_notes)})
    m_tabs->add(tab);
  auto* const all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(10);
  all->addWidget(m_head);
  all->addWidget(m_tabs, 1);
  connect(m_tabs, &TabCard::keyPressed, this, &KitPanel::takeFocus);
  connect(m_life, &LifeTab::openAsked, this, &KitPanel::openAsked);
}

void KitPanel::showKit(const KitPageView& kit) {
  m_head->showKit(kit);
  nameTabs(kit);
  m_contents->showKit(kit);
  m_life->showKit(kit);
  m_claims->showKit(kit);
  m_notes->showKit(kit);
}

void KitPanel::nameTabs(const KitPageView& kit) {
  m_tabs->setWords(m_contents, tr("구성품"));
  m_tabs->setWords(m_life, tr("시간표"));
  m_tabs->setWords(m_claims, tr("변상"), kit.claims.size());
  m_tabs->setWords(m_notes, tr("메모"), kit.notes.size());
}

void KitPanel::takeFocus() { static_cast<ListTab*>(m_tabs->current())->takeFocus(); }

}  // namespace kstem::ui
