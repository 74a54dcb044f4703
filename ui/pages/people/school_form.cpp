#include "ui/pages/people/school_form.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

/// As they stand in the records, in any language.
QStringList levels() {
  return {QString(),
          QStringLiteral("유치원"),
          QStringLiteral("초등학교"),
          QStringLiteral("중학교"),
          QStringLiteral("고등학교"),
          QStringLiteral("특수학교")};
}

std::string chosenIn(const QComboBox& field) { return field.currentText().trimmed().toStdString(); }

}  // namespace

SchoolForm::SchoolForm(const std::optional<SchoolPageView>& school, const QStringList& offices,
                       QWidget* parent)
    : ActionPanel(QStringLiteral("schoolForm"),
                  school ? tr("학교 정보 고치기") : tr("새 학교 등록"),
                  school ? tr("저장") : tr("등록"), parent),
      m_school(school) {
  m_name = addLine(QStringLiteral("schoolName"), tr("이름"), tr("중화중학교"));
  m_level = addChoice(QStringLiteral("schoolLevel"), tr("학교급"), levels());
  m_office =
      addChoice(QStringLiteral("schoolOffice"), tr("교육지원청"), QStringList(QString()) + offices);
  m_district = addLine(QStringLiteral("schoolDistrict"), tr("자치구"), tr("중랑구"));
  if (school) fill(*school);
  if (!school)
    m_officialId =
        addLine(QStringLiteral("schoolOfficialId"), tr("표준학교코드"), tr("없어도 됩니다"));
}

QComboBox* SchoolForm::addChoice(const QString& name, const QString& words,
                                 const QStringList& choices) {
  auto* const field = new ChoiceField(name, choices, form());
  field->setEditable(true);
  field->setMinimumWidth(180);
  form()->add(words, field);
  return field;
}

void SchoolForm::fill(const SchoolPageView& school) {
  m_name->setText(qs(school.name));
  m_level->setCurrentText(qs(school.level));
  m_office->setCurrentText(qs(school.office));
  m_district->setText(qs(school.district));
}

ImportSchools SchoolForm::changes() const {
  ImportSchools sheet;
  const auto change = [&](SchoolField field, const std::string& before, const std::string& now) {
    if (before != now) sheet.change.push_back({m_school->id, field, now});
  };
  change(SchoolField::Name, m_school->name, typedIn(*m_name));
  change(SchoolField::Level, m_school->level, chosenIn(*m_level));
  change(SchoolField::Office, m_school->office, chosenIn(*m_office));
  change(SchoolField::District, m_school->district, typedIn(*m_district));
  return sheet;
}

void SchoolForm::finish() {
  if (typedIn(*m_name).empty()) return takeFocus();
  if (!m_school)
    return Q_EMIT asked({RegisterSchool{typedIn(*m_name), chosenIn(*m_level), chosenIn(*m_office),
                                        typedIn(*m_district), typedIn(*m_officialId)}});
  const ImportSchools sheet = changes();
  if (sheet.change.empty()) return Q_EMIT left();
  Q_EMIT asked({sheet});
}

}  // namespace kstem::ui
