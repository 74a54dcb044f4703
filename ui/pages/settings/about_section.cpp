#include "ui/pages/settings/about_section.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "core/service/backup.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"

namespace kstem::ui {
namespace {

QString pathText(const std::filesystem::path& path) {
  return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

}  // namespace

AboutSection::AboutSection(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent)
    : SettingsSection(parent),
      m_bank(bank),
      m_settings(settings),
      m_version(newValue("version")),
      m_file(newValue("bankFile")),
      m_events(newValue("eventCount")),
      m_state(roleLabel("soft", this)),
      m_backup(new KeyButton(tr("백업 복사본 만들기"), {}, ButtonRole::Primary, this)),
      m_leave(new KeyButton(tr("연습 마치기"), {}, ButtonRole::Normal, this)) {
  auto* card = new FormCard(QStringLiteral("aboutCard"), tr("정보"), this);
  card->add(tr("프로그램"), m_version);
  card->add(tr("파일"), m_file);
  card->add(tr("기록"), m_events);
  m_state->setObjectName(QStringLiteral("aboutState"));
  m_state->setWordWrap(true);
  m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_state->setText(tr("복사본은 쓰는 동안에도 만들 수 있습니다. 다른 디스크나 USB에 두십시오."));
  card->addWide(m_state);
  auto* tail = new ButtonRow(card);
  m_backup->setObjectName(QStringLiteral("backUp"));
  m_leave->setObjectName(QStringLiteral("leavePractice"));
  tail->add(m_leave);
  tail->add(m_backup);
  card->body()->addWidget(tail);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(card);
  layout->addStretch(1);
  m_leave->hide();
  connect(m_backup, &QPushButton::clicked, this, &AboutSection::chooseFolder);
  connect(m_leave, &QPushButton::clicked, this, &AboutSection::leavePractice);
}

QLabel* AboutSection::newValue(const char* name) {
  auto* label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setMinimumWidth(320);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

void AboutSection::showView(const SettingsView& view) {
  m_version->setText(tr("K-STEM 뱅크 %1").arg(QApplication::applicationVersion()));
  m_file->setText(view.file.empty() ? tr("메모리 (저장하지 않음)") : pathText(view.file));
  m_events->setText(tr("%1건").arg(QLocale().toString(view.events)));
  m_leave->setVisible(view.practice);
}

void AboutSection::chooseFolder() {
  auto* dialog =
      new QFileDialog(this, tr("복사본을 둘 폴더"),
                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, &AboutSection::copyTo);
  dialog->open();
}

void AboutSection::copyTo(const QString& folder) {
  m_backup->setEnabled(false);
  m_state->setText(tr("복사하는 중입니다."));
  m_bank.ask(
      this,
      [path = std::filesystem::path(folder.toStdU16String())](Bank& bank) {
        return backUp(bank, path);
      },
      [this](const Result<std::filesystem::path>& copy) {
        m_backup->setEnabled(true);
        m_state->setText(copy ? tr("복사본을 만들었습니다: %1").arg(pathText(*copy))
                              : errorText(copy.error().code));
      });
}

void AboutSection::leavePractice() {
  m_settings.change([](PcSettings& now) { now.lastFile.clear(); });
  m_state->setText(
      tr("프로그램을 닫고 다시 시작하십시오. 처음 시작하는 화면이나 원래 자료가 열립니다."));
}

}  // namespace kstem::ui
