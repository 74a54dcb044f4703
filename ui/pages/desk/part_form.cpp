#include "ui/pages/desk/part_form.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImageReader>

#include "ui/bridge/convert.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {
namespace {

constexpr int kLongestSide = 1280;
constexpr int kQuality = 80;

}  // namespace

Bytes smallPhoto(const QString& file) {
  QImageReader reader(file);
  reader.setAutoTransform(true);
  QImage image = reader.read();
  if (image.isNull()) return {};
  if (std::max(image.width(), image.height()) > kLongestSide)
    image = image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "JPEG", kQuality);
  return {buffer.data().begin(), buffer.data().end()};
}

PartForm::PartForm(QWidget* parent)
    : FormPopup(QStringLiteral("partForm"), QString(), parent),
      m_broken(new NumberField(QStringLiteral("brokenCount"), QString(), this)),
      m_photo(new QPushButton(tr("사진 고르기"), this)) {
  m_broken->setAccessibleName(tr("파손된 수"));
  form()->addRow(tr("파손된 수"), m_broken);
  m_note = addField(QStringLiteral("brokenNote"), tr("어떻게"), tr("단자가 휨"));
  m_photo->setObjectName(QStringLiteral("brokenPhoto"));
  form()->addRow(tr("사진"), m_photo);
  connect(m_photo, &QPushButton::clicked, this, &PartForm::choosePhoto);
}

void PartForm::openFor(std::size_t index, const PartView& part) {
  m_index = index;
  setTitle(tr("파손 — %1").arg(qs(part.name)));
  m_broken->setRange(0, part.in);
  m_broken->setValue(part.broken > 0 ? part.broken : std::min(1, part.in));
  m_note->setText(qs(part.note));
  appear(m_broken);
  m_broken->selectAll();
}

void PartForm::choosePhoto() {
  const QString file = QFileDialog::getOpenFileName(this, tr("사진 고르기"), QString(),
                                                    tr("사진 (*.jpg *.jpeg *.png)"));
  const Bytes jpeg = file.isEmpty() ? Bytes() : smallPhoto(file);
  if (!jpeg.empty()) Q_EMIT photoTaken({jpeg});
}

void PartForm::accept() {
  leave();
  Q_EMIT described({m_index, m_broken->value(), m_note->text().toStdString()});
}

}  // namespace kstem::ui
