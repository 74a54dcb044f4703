#include "ui/pages/people_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "core/service/queries/school_phone.h"
#include "ui/bridge/convert.h"
#include "ui/pages/damage_paper.h"
#include "ui/pages/people/claim_panel.h"
#include "ui/pages/people/claims_tab.h"
#include "ui/pages/people/duplicates_panel.h"
#include "ui/pages/people/old_teachers_panel.h"
#include "ui/pages/people/erase_panel.h"
#include "ui/pages/people/lift_panel.h"
#include "ui/pages/people/merge_panel.h"
#include "ui/pages/people/move_panel.h"
#include "ui/pages/people/school_form.h"
#include "ui/pages/people/school_head.h"
#include "ui/pages/people/school_list_panel.h"
#include "ui/pages/people/school_panel.h"
#include "ui/pages/people/teacher_editor.h"
#include "ui/pages/people/teachers_tab.h"

namespace kstem::ui {
namespace {

constexpr int kPeopleListWidth = 318;

QLabel* hintLabel(QWidget* parent) {
  auto* const hint = roleLabel("soft", parent);
  hint->setFont(bodyFont());
  hint->setAlignment(Qt::AlignCenter);
  hint->setWordWrap(true);
  return hint;
}

}  // namespace

PeoplePage::PeoplePage(BankThread& bank, const Actions& /*actions*/, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_list(new SchoolListPanel(bank, this)),
      m_right(new QStackedWidget(this)),
      m_panel(new SchoolPanel(bank, this)),
      m_pairs(new DuplicatesPanel(this)) {
  setObjectName(QStringLiteral("peoplePage"));
  build();
  connectList();
  connectSchool();
  connect(&m_bank, &BankThread::acted, this,
          [this](const DeskView&, const DeskReply& reply) { onActed(reply); });
}

void PeoplePage::build() {
  auto* const hint = hintLabel(this);
  hint->setText(tr("왼쪽에서 학교를 고르십시오. 이름이나 초성을 입력하면 바로 찾습니다."));
  m_hint = hint;
  m_right->addWidget(m_hint);
  m_right->addWidget(m_panel);
  m_right->addWidget(m_pairs);
  m_list->setMinimumWidth(kPeopleListWidth);
  auto* const columns = new QHBoxLayout(this);
  columns->setContentsMargins(18, 12, 18, 12);
  columns->setSpacing(12);
  columns->addWidget(m_list, 36);
  columns->addWidget(m_right, 64);
}

void PeoplePage::connectList() {
  connect(m_list, &SchoolListPanel::chosen, this,
          [this](const SchoolEntry& entry) { choose(entry.id, entry.teacher); });
  connect(m_list, &SchoolListPanel::entered, this, [this] {
    if (m_school && !m_action) m_panel->takeFocus();
  });
  connect(m_list, &SchoolListPanel::newAsked, this,
          [this] { openPanel(new SchoolForm({}, m_list->offices(), this)); });
  connect(m_list, &SchoolListPanel::duplicatesAsked, this, &PeoplePage::showPairs);
  connect(m_list, &SchoolListPanel::oldTeachersAsked, this,
          [this] { openPanel(new OldTeachersPanel(m_old, this)); });
  connect(m_pairs, &DuplicatesPanel::left, this, &PeoplePage::closePanel);
  connect(m_pairs, &DuplicatesPanel::chosen, this,
          [this](const DuplicatePair& pair) { merge(pair.keep, pair.other); });
}

void PeoplePage::connectSchool() {
  const SchoolHead* const head = m_panel->head();
  connect(head, &SchoolHead::labelsAsked, this, [this] {
    Q_EMIT labelsAsked([school = m_school->id](Bank& bank) { return readSchoolLabels(bank, school); });
  });
  connect(head, &SchoolHead::editAsked, this,
          [this] { openPanel(new SchoolForm(m_school, m_list->offices(), this)); });
  connect(head, &SchoolHead::mergeAsked, this, [this] { merge(m_school->id, {}); });
  connect(head, &SchoolHead::liftAsked, this,
          [this] { openPanel(new LiftPanel(*m_school, this)); });
  const TeachersTab* const teachers = m_panel->teachers();
  connect(teachers, &TeachersTab::newAsked, this,
          [this] { openPanel(new TeacherEditor(*m_school, {}, this)); });
  connect(teachers, &TeachersTab::editAsked, this, [this](const SchoolTeacher& teacher) {
    auto* const editor = new TeacherEditor(*m_school, teacher, this);
    connect(editor, &TeacherEditor::eraseAsked, this, [this](const SchoolTeacher& known) {
      openPanel(new ErasePanel(*m_school, known, this));
    });
    openPanel(editor);
  });
  connect(teachers, &TeachersTab::moveAsked, this, [this](const SchoolTeacher& teacher) {
    openPanel(new MovePanel(m_bank, *m_school, teacher, this));
  });
  connect(teachers, &TeachersTab::phoneAsked, this, &PeoplePage::openPhone);
  connect(m_panel->claims(), &ClaimsTab::settleAsked, this,
          [this](const SchoolClaim& claim) { openPanel(new ClaimPanel(claim, this)); });
  connect(m_panel->claims(), &ClaimsTab::reportAsked, this,
          [this](const GroupId& loan) { Q_EMIT paperAsked(damageReportOf(loan)); });
  connect(m_panel, &SchoolPanel::asked, this,
          [this](const Intent& intent) { m_bank.act(Do{intent}); });
  connect(m_panel, &SchoolPanel::openAsked, this, &PeoplePage::openAsked);
}

// --- what is shown -----------------------------------------------------------------------------

void PeoplePage::refresh() {
  m_list->refresh();
  askSchool();
  askDuplicates();
  askOldTeachers();
}

void PeoplePage::choose(const SchoolId& school, const std::optional<TeacherId>& teacher) {
  if (m_chosen != school) m_panel->teachers()->forgetPhones();
  m_chosen = school;
  m_teacher = teacher;
  closePanel();
  askSchool();
}

void PeoplePage::askSchool() {
  if (!m_chosen) return;
  const int turn = ++m_turn;
  m_bank.ask(
      this, [school = *m_chosen](Bank& bank) { return readSchoolPage(bank, school); },
      [this, turn](const std::optional<SchoolPageView>& school) {
        if (turn == m_turn && school) showSchool(*school);
      });
}

void PeoplePage::askDuplicates() {
  m_bank.ask(
      this, [](Bank& bank) { return findDuplicateSchools(bank); },
      [this](std::vector<DuplicatePair> pairs) {
        m_duplicates = std::move(pairs);
        m_list->showDuplicates(m_duplicates.size());
        m_pairs->showPairs(m_duplicates);
        if (m_duplicates.empty() && m_right->currentWidget() == m_pairs) closePanel();
      });
}

void PeoplePage::askOldTeachers() {
  m_bank.ask(
      this, [](Bank& bank) { return readOldTeachers(bank); },
      [this](OldTeachers old) {
        m_old = std::move(old);
        m_list->showOldTeachers(m_old.rows.size());
      });
}

void PeoplePage::showSchool(const SchoolPageView& school) {
  m_school = school;
  m_chosen = school.id;  // it may have been merged meanwhile
  m_panel->showSchool(school);
  m_list->mark(school.id);
  if (m_right->currentWidget() == m_hint) m_right->setCurrentWidget(m_panel);
  markTeacher();
}

void PeoplePage::markTeacher() {
  if (!m_teacher) return;
  m_panel->showTab(SchoolTab::Teachers);
  m_panel->teachers()->select(*m_teacher);
  m_teacher.reset();
}

void PeoplePage::open(HitKind kind, const AggId& id) {
  if (kind == HitKind::School) {
    choose(fromAgg<SchoolId>(id), {});
    return m_panel->takeFocus();
  }
  if (kind != HitKind::Teacher) return;
  const auto teacher = fromAgg<TeacherId>(id);
  m_bank.ask(
      this, [teacher](Bank& bank) { return schoolOfTeacher(bank, teacher); },
      [this, teacher](const std::optional<SchoolId>& school) {
        if (!school) return;
        choose(*school, teacher);
        m_panel->takeFocus();
      });
}

void PeoplePage::takeFocus() {
  if (m_action) return m_action->takeFocus();
  if (m_right->currentWidget() == m_pairs) return m_pairs->takeFocus();
  m_list->takeFocus();
}

bool PeoplePage::stepBack() {
  const QWidget* const now = m_right->currentWidget();
  if (m_action || now == m_pairs) {
    closePanel();
    return true;
  }
  if (m_panel->isAncestorOf(focusWidget())) {
    m_list->takeFocus();
    return true;
  }
  return m_list->widen();
}

void PeoplePage::hideEvent(QHideEvent* event) {
  m_panel->teachers()->forgetPhones();
  Page::hideEvent(event);
}

// --- what is done ------------------------------------------------------------------------------

void PeoplePage::openPanel(ActionPanel* panel) {
  closePanel();
  m_action = panel;
  m_right->addWidget(panel);
  m_right->setCurrentWidget(panel);
  connect(panel, &ActionPanel::left, this, &PeoplePage::closePanel);
  connect(panel, &ActionPanel::asked, this, &PeoplePage::act);
  panel->takeFocus();
}

void PeoplePage::closePanel() {
  m_waiting = 0;
  const bool hadFocus = m_right->isAncestorOf(focusWidget());
  m_right->setCurrentWidget(m_school ? static_cast<QWidget*>(m_panel) : m_hint);
  if (m_action) m_action->deleteLater();
  m_action.clear();
  if (!hadFocus) return;
  m_school ? m_panel->takeFocus() : m_list->takeFocus();
}

void PeoplePage::merge(const SchoolId& here, const std::optional<SchoolId>& other) {
  openPanel(new MergePanel(m_bank, here, other, this));
}

void PeoplePage::showPairs() {
  closePanel();
  m_right->setCurrentWidget(m_pairs);
  m_pairs->takeFocus();
}

void PeoplePage::openPhone(const TeacherId& teacher) {
  m_phone = teacher;
  m_bank.act(Do{OpenPhone{teacher}});
}

void PeoplePage::act(const std::vector<Intent>& intents) {
  m_waiting = static_cast<int>(intents.size());
  for (const Intent& intent : intents) m_bank.act(Do{intent});
}

/// The panel stays while the bank refuses; what was made is shown.
void PeoplePage::onActed(const DeskReply& reply) {
  if (!reply.done && !reply.failed) return;
  if (m_phone) readPhone();
  if (m_waiting == 0) return;
  if (reply.failed)
    m_waiting = 0;
  else if (--m_waiting == 0) {
    const bool school = qobject_cast<SchoolForm*>(m_action.data()) != nullptr;
    closePanel();
    if (school && !reply.made.empty()) choose(fromAgg<SchoolId>(reply.made.front()), {});
  }
}

void PeoplePage::readPhone() {
  const TeacherId teacher = *std::exchange(m_phone, std::nullopt);
  m_bank.ask(
      this, [teacher](Bank& bank) { return readOpenedPhone(bank, teacher); },
      [this, teacher](const std::optional<std::string>& phone) {
        if (phone && isVisible()) m_panel->teachers()->showPhone(teacher, qs(*phone));
      });
}

}  // namespace kstem::ui
