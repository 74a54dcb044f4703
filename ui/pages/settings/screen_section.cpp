#include "ui/pages/settings/screen_section.h"

#include <QVBoxLayout>

namespace kstem::ui {

ScreenSection::ScreenSection(PcSettingsKeeper& settings, QWidget* parent)
    : SettingsSection(parent),
      m_settings(settings),
      m_look(new ChoiceField(QStringLiteral("look"),
                             {tr("Windows와 같게"), tr("밝게"), tr("어둡게")}, this)),
      m_language(new ChoiceField(
          QStringLiteral("language"),
          {tr("Windows와 같게"), QStringLiteral("한국어"), QStringLiteral("English")}, this)),
      m_sounds(new QCheckBox(tr("스캔 결과를 소리로 알림"), this)) {
#ifndef Q_OS_WIN
  for (ChoiceField* choice : {m_look, m_language}) choice->setItemText(0, tr("시스템과 같게"));
#endif
  m_sounds->setObjectName(QStringLiteral("sounds"));
  auto* card = new FormCard(QStringLiteral("screenCard"), tr("화면·소리·언어"), this);
  card->add(tr("화면"), m_look);
  card->add(tr("언어"), m_language, tr("다음에 시작할 때 바뀝니다."));
  card->add(tr("소리"), m_sounds,
            tr("이미 있음은 한 번, 확인 필요는 두 번, 안 됨은 세 번 울립니다."));
  m_sounds->setAccessibleName(m_sounds->text());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(card);
  layout->addStretch(1);
  connect(m_look, &QComboBox::activated, this, [this](int choice) {
    m_settings.change([choice](PcSettings& now) { now.look = static_cast<LookChoice>(choice); });
  });
  connect(m_language, &QComboBox::activated, this, [this](int choice) {
    m_settings.change(
        [choice](PcSettings& now) { now.language = static_cast<LanguageChoice>(choice); });
  });
  connect(m_sounds, &QCheckBox::clicked, this, [this](bool on) {
    m_settings.change([on](PcSettings& now) { now.sounds = on ? Sounds::On : Sounds::Muted; });
  });
}

void ScreenSection::showView(const SettingsView&) {
  const PcSettings& now = m_settings.now();
  m_look->setCurrentIndex(static_cast<int>(now.look));
  m_language->setCurrentIndex(static_cast<int>(now.language));
  m_sounds->setChecked(now.sounds == Sounds::On);
}

}  // namespace kstem::ui
