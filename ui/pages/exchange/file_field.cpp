#include "ui/pages/exchange/file_field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>

#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

std::filesystem::path pathOf(const QString& path) { return path.toStdU16String(); }

QString textOf(const std::filesystem::path& path) {
  return QString::fromStdU16String(path.u16string());
}

FileField::FileField(const QString& name, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_button(new KeyButton(words.button, QString(), ButtonRole::Normal, this)),
      m_name(new ElidedLabel(this)) {
  setObjectName(name);
  m_button->setObjectName(name + QStringLiteral("Button"));
  m_name->setText(tr("아직 고르지 않음"));
  setFocusProxy(m_button);
  setMinimumWidth(320);
  auto* const line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(10);
  line->addWidget(m_button);
  line->addWidget(m_name, 1);
  connect(m_button, &QPushButton::clicked, this, &FileField::choose);
}

void FileField::setFile(const QString& file) {
  m_file = file;
  m_name->setText(file.isEmpty() ? tr("아직 고르지 않음") : QFileInfo(file).fileName());
  m_name->setToolTip(file);
  if (!file.isEmpty()) Q_EMIT chosen(file);
}

void FileField::choose() {
  const QString begin = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
  auto* const dialog = new QFileDialog(this, m_words.title, begin, m_words.filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &FileField::setFile);
  dialog->open();
}

}  // namespace kstem::ui
