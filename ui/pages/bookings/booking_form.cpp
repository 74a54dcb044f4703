#include "ui/pages/bookings/booking_form.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_panels.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/pages/bookings/model_chooser.h"
#include "ui/pages/desk/teacher_form.h"
#include "ui/pages/people/school_chooser.h"

namespace kstem::ui {
namespace {

constexpr int kStill = 150;  ///< ms without typing
constexpr int kMostKits = 200;
constexpr int kMostPupils = 2000;

}  // namespace

BookingForm::BookingForm(BankThread& bank, const BookingStart& start, QWidget* parent)
    : ActionPanel(QStringLiteral("bookingForm"), tr("새 예약"), tr("예약"), parent),
      m_bank(bank),
      m_model(new ModelChooser(bank, form())),
      m_school(new SchoolChooser(bank, {}, form(), tr("학교 찾기 (초성 가능)"))),
      m_teacher(new ChoiceField(QStringLiteral("bookingTeacher"), {tr("학교를 먼저 고르십시오")},
                                form())),
      m_newTeacher(new TeacherForm(form())),
      m_quantity(new NumberField(QStringLiteral("bookingQuantity"), QString(), form())) {
  buildFields(start.today);
  if (start.pickUp) m_pickUp->setDay(*start.pickUp);
  if (start.due) m_due->setDay(*start.due);
  connectFields();
  askChoices(start);
}

void BookingForm::buildFields(Day today) {
  form()->makeNarrow();
  form()->add(tr("교구 종"), m_model);
  form()->addWide(m_school);
  form()->add(tr("교사"), m_teacher);
  form()->addWide(m_newTeacher);
  m_newTeacher->hide();
  m_quantity->setUnits([](int kits) { return tr("세트", nullptr, kits); });
  m_quantity->setRange(1, kMostKits);
  form()->add(tr("수량"), m_quantity);
  m_pickUp = new DayLine(*form(), QStringLiteral("bookingPickUp"), tr("인수일"), today);
  m_due = new DayLine(*form(), QStringLiteral("bookingDue"), tr("반납 예정일"), today);
  m_due->setEmptyWords(tr("비우면 규칙대로"));
  m_center = new ChoiceField(QStringLiteral("bookingCenter"), {}, form());
  form()->add(tr("인수할 센터"), m_center);
  m_purpose = addLine(QStringLiteral("bookingPurpose"), tr("쓸 곳"), tr("과학의 날 (비워도 됩니다)"));
  m_class = addLine(QStringLiteral("bookingClass"), tr("학년·반"), tr("2학년 3반 (비워도 됩니다)"));
  m_pupils = new NumberField(QStringLiteral("bookingPupils"), tr("명"), form());
  m_pupils->setRange(0, kMostPupils);
  m_pupils->setSpecialValueText(tr("모름"));
  form()->add(tr("학생 수"), m_pupils);
}

void BookingForm::connectFields() {
  m_still.setSingleShot(true);
  m_still.setInterval(kStill);
  connect(&m_still, &QTimer::timeout, this, &BookingForm::askPreview);
  const auto begin = [this] { m_still.start(); };
  connect(m_model, &ModelChooser::chosen, this, begin);
  connect(m_teacher, &QComboBox::currentIndexChanged, this, begin);
  connect(m_center, &QComboBox::currentIndexChanged, this, begin);
  connect(m_quantity, &QSpinBox::valueChanged, this, begin);
  connect(m_pickUp, &DayLine::changed, this, begin);
  connect(m_due, &DayLine::changed, this, begin);
  connect(m_school, &SchoolChooser::markedChanged, this, &BookingForm::askTeachers);
  connect(m_teacher, &QComboBox::activated, this, [this](int index) {
    if (m_schoolId && index == static_cast<int>(m_teachers.size())) openTeacherForm();
  });
  connect(m_newTeacher, &TeacherForm::left, this, &BookingForm::closeTeacherForm);
  connect(m_newTeacher, &TeacherForm::registered, this, &BookingForm::registerTeacher);
  connect(&m_bank, &BankThread::acted, this,
          [this](const DeskView&, const DeskReply& reply) { onActed(reply); });
}

// --- what there is to choose from --------------------------------------------------------------

void BookingForm::askChoices(const BookingStart& start) {
  if (start.model) m_model->choose(*start.model);
  m_bank.ask(this, &readCenterChoices, [this, start](std::vector<CenterChoice> centers) {
    m_centers = std::move(centers);
    showChoices(start);
  });
}

void BookingForm::showChoices(const BookingStart& start) {
  for (const CenterChoice& center : m_centers) {
    m_center->addItem(qs(center.name));
    if (start.center ? center.id == *start.center : center.isOwn)
      m_center->setCurrentIndex(m_center->count() - 1);
  }
  takeFocus();
  m_still.start();
}

void BookingForm::askTeachers() {
  const auto school = m_school->marked();
  const auto id = school ? std::optional(school->entry.id) : std::nullopt;
  if (id == m_schoolId) return;
  m_schoolId = id;
  m_newTeacher->hide();
  m_teachers.clear();
  if (!id) return showTeachers();
  readTeachers(*id);
}

void BookingForm::readTeachers(const SchoolId& school) {
  m_bank.ask(
      this, [school](Bank& bank) { return readSchoolPage(bank, school); },
      [this, school](const std::optional<SchoolPageView>& page) {
        if (m_schoolId != school || !page) return;
        m_teachers = page->teachers;
        showTeachers();
      });
}

void BookingForm::showTeachers() {
  m_teacher->clear();
  if (!m_schoolId) m_teacher->addItem(tr("학교를 먼저 고르십시오"));
  for (const SchoolTeacher& teacher : m_teachers) {
    m_teacher->addItem(dotted({qs(teacher.name), qs(teacher.subject)}));
    if (teacher.id == m_wantedTeacher) m_teacher->setCurrentIndex(m_teacher->count() - 1);
  }
  if (m_schoolId) m_teacher->addItem(tr("목록에 없음 — 새로 등록"));
  m_still.start();
}

// --- a teacher who is not listed ---------------------------------------------------------------

void BookingForm::openTeacherForm() {
  m_newTeacher->show();
  m_newTeacher->start();
}

void BookingForm::closeTeacherForm() {
  m_newTeacher->hide();
  if (!m_teachers.empty()) m_teacher->setCurrentIndex(0);
  m_teacher->setFocus(Qt::OtherFocusReason);
}

void BookingForm::registerTeacher(const AddTeacher& teacher) {
  if (!m_schoolId) return;
  m_registers = true;
  m_bank.act(Do{RegisterTeacher{*m_schoolId, teacher.name, teacher.phone, {}, teacher.subject}});
}

/// The form stays open while the bank refuses.
void BookingForm::onActed(const DeskReply& reply) {
  if (!m_registers || (!reply.done && !reply.failed)) return;
  m_registers = false;
  if (reply.failed || reply.made.empty() || !m_schoolId) return;
  m_wantedTeacher = fromAgg<TeacherId>(reply.made.front());
  closeTeacherForm();
  readTeachers(*m_schoolId);
}

QString BookingForm::centerName(const CenterId& center) const {
  const auto found = std::ranges::find(m_centers, center, &CenterChoice::id);
  return found == m_centers.end() ? QString() : qs(found->name);
}

CenterId BookingForm::center() const {
  const auto index = static_cast<std::size_t>(std::max(0, m_center->currentIndex()));
  return index < m_centers.size() ? m_centers[index].id : CenterId();
}

// --- what is typed -----------------------------------------------------------------------------

void BookingForm::takeFocus() {
  if (!m_model->model()) return m_model->setFocus(Qt::OtherFocusReason);
  m_school->takeFocus();
}

bool BookingForm::hasTeacher() const {
  const int index = m_teacher->currentIndex();
  return index >= 0 && static_cast<std::size_t>(index) < m_teachers.size();
}

Reserve BookingForm::typed() const {
  Reserve asked;
  asked.school = m_schoolId.value_or(SchoolId());
  if (hasTeacher())
    asked.teacher = m_teachers[static_cast<std::size_t>(m_teacher->currentIndex())].id;
  asked.model = m_model->model().value_or(ModelId());
  asked.quantity = m_quantity->value();
  asked.pickUp = m_pickUp->day().value_or(Day());
  asked.due = m_due->day();
  if (center() != CenterId()) asked.center = center();
  asked.purpose = typedIn(*m_purpose);
  asked.pupilsOf = typedIn(*m_class);
  if (m_pupils->value() > 0) asked.pupils = m_pupils->value();
  return asked;
}

void BookingForm::askPreview() {
  const int turn = ++m_turn;
  if (!m_model->model() || !m_pickUp->day() || m_due->isWrong()) return showPreview({});
  m_bank.ask(
      this, [asked = typed()](Bank& bank) { return previewBooking(bank, asked); },
      [this, turn](const BookingPreview& preview) {
        if (turn == m_turn) showPreview(preview);
      });
}

void BookingForm::showPreview(const BookingPreview& preview) {
  m_preview = preview;
  const bool byRules = preview.due != Day() && !preview.refused && !m_due->day();
  m_due->setEmptyWords(byRules ? tr("규칙대로 %1").arg(shortDayText(preview.due))
                               : tr("비우면 규칙대로"));
  Q_EMIT previewed();
}

QString BookingForm::summary() const {
  const auto pickUp = m_pickUp->day();
  const auto school = m_school->marked();
  QStringList words;
  if (m_model->model()) words.append(tr("%1 %n세트", nullptr, quantity()).arg(m_model->name()));
  if (pickUp) words.append(daysText(*pickUp, std::max(*pickUp, m_due->day().value_or(m_preview.due))));
  if (school) words.append(qs(school->name));
  if (hasTeacher()) words.append(m_teacher->currentText());
  return dotted(words);
}

void BookingForm::take(const Offer& offer) {
  const auto center = std::ranges::find(m_centers, offer.center, &CenterChoice::id);
  if (center != m_centers.end())
    m_center->setCurrentIndex(static_cast<int>(center - m_centers.begin()));
  m_quantity->setValue(offer.quantity);
  m_pickUp->setDay(offer.pickUp);
  m_due->setDay(offer.due);
  doIt()->setFocus(Qt::OtherFocusReason);
}

bool BookingForm::isMissing() {
  QWidget* missing = nullptr;
  if (m_due->isWrong()) missing = m_due->edit();
  if (!m_pickUp->day()) missing = m_pickUp->edit();
  if (!m_model->model()) missing = m_model;
  if (!m_schoolId && m_model->model()) {
    m_school->takeFocus();
    return true;
  }
  if (missing == nullptr && !hasTeacher()) {
    openTeacherForm();
    return true;
  }
  if (missing != nullptr) missing->setFocus(Qt::OtherFocusReason);
  return missing != nullptr;
}

void BookingForm::submit(IfFull ifFull) {
  if (isMissing()) return;
  Reserve asked = typed();
  asked.ifFull = ifFull;
  Q_EMIT ActionPanel::asked({asked});
}

void BookingForm::finish() { submit(IfFull::Refuse); }
void BookingForm::askToWait() { submit(IfFull::Wait); }

}  // namespace kstem::ui
