#include "ui/pages/people/school_panel.h"

#include <QBoxLayout>
#include <QShortcut>
#include <algorithm>

#include "ui/pages/people/bookings_tab.h"
#include "ui/pages/people/claims_tab.h"
#include "ui/pages/people/notes_tab.h"
#include "ui/pages/people/out_tab.h"
#include "ui/pages/people/past_tab.h"
#include "ui/pages/people/school_head.h"
#include "ui/pages/people/teachers_tab.h"

namespace kstem::ui {

SchoolPanel::SchoolPanel(BankThread& bank, QWidget* parent)
    : QWidget(parent),
      m_head(new SchoolHead(this)),
      m_bar(new QTabBar(this)),
      m_tabs(new QStackedWidget(this)),
      m_teachers(new TeachersTab(this)),
      m_out(new OutTab(this)),
      m_past(new PastTab(bank, this)),
      m_claims(new ClaimsTab(this)),
      m_notes(new NotesTab(this)),
      m_bookings(new BookingsTab(this)) {
  setObjectName(QStringLiteral("schoolPanel"));
  build();
  connect(m_bar, &QTabBar::currentChanged, m_tabs, &QStackedWidget::setCurrentIndex);
  connect(m_out, &OutTab::openAsked, this, &SchoolPanel::openAsked);
  connect(m_bookings, &BookingsTab::openAsked, this, &SchoolPanel::openAsked);
  connect(m_notes, &NotesTab::asked, this, &SchoolPanel::asked);
}

void SchoolPanel::build() {
  m_bar->setObjectName(QStringLiteral("schoolTabs"));
  m_bar->setAccessibleName(tr("이 학교의 기록"));
  m_bar->setDrawBase(false);
  m_bar->setExpanding(false);
  m_bar->setFocusPolicy(Qt::TabFocus);
  for (QWidget* const tab : {static_cast<QWidget*>(m_teachers), static_cast<QWidget*>(m_out),
                             static_cast<QWidget*>(m_past), static_cast<QWidget*>(m_claims),
                             static_cast<QWidget*>(m_notes), static_cast<QWidget*>(m_bookings)}) {
    m_bar->addTab(QString());
    m_tabs->addWidget(tab);
    auto* const key = new QShortcut(
        QKeySequence(static_cast<int>(Qt::ALT) | (Qt::Key_0 + m_tabs->count())), this);
    connect(key, &QShortcut::activated, this, [this, index = m_tabs->count() - 1] {
      showTab(static_cast<SchoolTab>(index));
      takeFocus();
    });
  }
  auto* const card = new QFrame(this);
  setRole(*card, "card");
  auto* const column = new QVBoxLayout(card);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addWidget(m_bar);
  column->addWidget(m_tabs, 1);
  auto* const all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(10);
  all->addWidget(m_head);
  all->addWidget(card, 1);
}

void SchoolPanel::nameTabs(const SchoolPageView& school) {
  const auto name = [this](SchoolTab tab, const QString& words, std::size_t count) {
    m_bar->setTabText(static_cast<int>(tab),
                      count == 0 ? words : words + QStringLiteral(" ") + QString::number(count));
  };
  name(SchoolTab::Teachers, tr("교사"), school.teachers.size());
  name(SchoolTab::Out, tr("대여 중"), school.out.size());
  name(SchoolTab::Past, tr("지난 대여"), static_cast<std::size_t>(school.back));
  name(SchoolTab::Claims, tr("변상"), static_cast<std::size_t>(school.standing.partsOwed));
  name(SchoolTab::Notes, tr("메모"), school.notes.size());
  const auto open = std::ranges::count_if(
      school.reservations, [](const ReservationItem& item) { return isOpen(item.stage); });
  name(SchoolTab::Bookings, tr("예약"), static_cast<std::size_t>(open));
}

void SchoolPanel::showSchool(const SchoolPageView& school) {
  m_head->showSchool(school);
  nameTabs(school);
  m_teachers->showSchool(school);
  m_out->showSchool(school);
  m_past->showSchool(school);
  m_claims->showSchool(school);
  m_notes->showSchool(school);
  m_bookings->showSchool(school);
}

void SchoolPanel::showTab(SchoolTab tab) { m_bar->setCurrentIndex(static_cast<int>(tab)); }

void SchoolPanel::takeFocus() {
  switch (static_cast<SchoolTab>(m_bar->currentIndex())) {
    case SchoolTab::Teachers: return m_teachers->takeFocus();
    case SchoolTab::Out: return m_out->takeFocus();
    case SchoolTab::Past: return m_past->takeFocus();
    case SchoolTab::Claims: return m_claims->takeFocus();
    case SchoolTab::Notes: return m_notes->takeFocus();
    case SchoolTab::Bookings: return m_bookings->takeFocus();
  }
}

}  // namespace kstem::ui
