#include "ui/pages/settings/center_section.h"

#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {
namespace {

struct FieldSpec {
  std::string CenterRegistered::*value;
  const char* name;
  const char* words;
  const char* example;
};
constexpr std::array kSpecs{
    FieldSpec{&CenterRegistered::name, "centerName",
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "센터 이름"),
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "동부 수학과학융합교육센터")},
    FieldSpec{&CenterRegistered::shortName, "centerShort",
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "줄인 이름"),
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "동부")},
    FieldSpec{&CenterRegistered::address, "centerAddress",
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "주소"),
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "서울 중랑구 신내로 00")},
    FieldSpec{&CenterRegistered::phone, "centerPhone",
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "전화"),
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "02-000-0000")},
    FieldSpec{&CenterRegistered::hours, "centerHours",
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "운영 시간"),
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "평일 09:00–17:00")},
    FieldSpec{&CenterRegistered::closes, "centerCloses",
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "반납 마감 시각"),
              QT_TRANSLATE_NOOP("kstem::ui::CenterSection", "17:00")}};

}  // namespace

CenterSection::CenterSection(BankThread& bank, QWidget* parent)
    : SettingsSection(parent),
      m_bank(bank),
      m_save(new KeyButton(tr("저장"), QStringLiteral("Ctrl+S"), ButtonRole::Primary, this)) {
  static_assert(kSpecs.size() == kFields);
  auto* card = new FormCard(QStringLiteral("centerCard"), tr("센터"), this);
  for (std::size_t i = 0; i < kFields; ++i) {
    auto* field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(kSpecs[i].name));
    field->setPlaceholderText(tr(kSpecs[i].example));
    card->add(tr(kSpecs[i].words), field);
    connect(field, &QLineEdit::textChanged, this, &CenterSection::noteChanges);
    connect(field, &QLineEdit::returnPressed, this, &CenterSection::save);
    m_fields[i] = field;
  }
  auto* tail = new ButtonRow(card);
  tail->setNote(tr("대여증과 안내문에 그대로 인쇄됩니다."));
  tail->add(m_save);
  card->body()->addWidget(tail);
  m_save->setObjectName(QStringLiteral("saveCenter"));
  connect(m_save, &QPushButton::clicked, this, &CenterSection::save);
  auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+S")), this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, &CenterSection::save);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(card);
  layout->addStretch(1);
  noteChanges();
}

QWidget* CenterSection::firstField() { return m_fields.front(); }

void CenterSection::showView(const SettingsView& view) {
  for (std::size_t i = 0; i < kFields; ++i) {
    const bool typing = m_fields[i]->text() != qs(m_about.*kSpecs[i].value);
    if (!typing) m_fields[i]->setText(qs(view.about.*kSpecs[i].value));
  }
  m_about = view.about;
  noteChanges();
}

CenterRegistered CenterSection::typed() const {
  CenterRegistered about = m_about;
  for (std::size_t i = 0; i < kFields; ++i)
    about.*kSpecs[i].value = m_fields[i]->text().trimmed().toStdString();
  return about;
}

void CenterSection::noteChanges() {
  const CenterRegistered now = typed();
  const bool changed = std::ranges::any_of(
      kSpecs, [&](const FieldSpec& spec) { return now.*spec.value != m_about.*spec.value; });
  m_save->setEnabled(changed && !now.name.empty() && !now.shortName.empty());
}

void CenterSection::save() {
  if (m_save->isEnabled()) m_bank.act(Do{RegisterCenter{typed()}});
}

}  // namespace kstem::ui
