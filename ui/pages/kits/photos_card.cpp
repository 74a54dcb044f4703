#include "ui/pages/kits/photos_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/theme.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// One picture, as large as there is room for and no larger than it is; or words in its place.
class PhotoView final : public QWidget {
 public:
  explicit PhotoView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("photo"));
    setFocusPolicy(Qt::StrongFocus);
  }

  void show(const QImage& image, const QString& spoken) {
    m_image = image;
    m_words.clear();
    setAccessibleName(spoken);
    update();
  }
  void say(const QString& words) {
    m_image = {};
    m_words = words;
    setAccessibleName(words);
    update();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect room = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (m_image.isNull())
      return painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_words);
    const QSize whole =
        m_image.size().boundedTo(m_image.size().scaled(room.size(), Qt::KeepAspectRatio));
    QRect place(QPoint(), whole);
    place.moveCenter(room.center());
    painter.drawImage(place, m_image);
  }

 private:
  static constexpr int kMargin = 12;

  QImage m_image;
  QString m_words;
};

PhotosCard::PhotosCard(BankThread& bank, QWidget* parent)
    : Card(QStringLiteral("photosCard"), parent),
      m_bank(bank),
      m_view(new PhotoView(this)),
      m_before(new KeyButton(tr("이전 사진"), QStringLiteral("←"), ButtonRole::Normal, this)),
      m_next(new KeyButton(tr("다음 사진"), QStringLiteral("→"), ButtonRole::Normal, this)) {
  build();
}

void PhotosCard::build() {
  setTitle(tr("사진"));
  m_before->setObjectName(QStringLiteral("photoBefore"));
  m_next->setObjectName(QStringLiteral("photoNext"));
  connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
  auto* const row = new ButtonRow(this);
  auto* const close = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, row);
  close->setObjectName(QStringLiteral("closePhotos"));
  connect(close, &QPushButton::clicked, this, &PhotosCard::left);
  for (KeyButton* const button : {close, m_before, m_next}) row->add(button);
  body()->addWidget(m_view, 1);
  body()->addWidget(row);
}

void PhotosCard::showPhotos(const KitPageView& kit, const EventId& count) {
  setTitle(tr("사진 — %1").arg(qs(kit.modelName) + u' ' + codeText(kit.code)));
  m_photos = kit.photos;
  const auto first = std::find_if(m_photos.begin(), m_photos.end(),
                                  [&](const KitPhoto& photo) { return photo.count == count; });
  m_at = first == m_photos.end() ? 0 : static_cast<int>(first - m_photos.begin());
  ask();
}

void PhotosCard::takeFocus() { m_view->setFocus(Qt::OtherFocusReason); }

void PhotosCard::go(int by) {
  m_at = std::clamp(m_at + by, 0, static_cast<int>(m_photos.size()) - 1);
  ask();
}

void PhotosCard::ask() {
  const KitPhoto& photo = m_photos[static_cast<std::size_t>(m_at)];
  m_before->setEnabled(m_at > 0);
  m_next->setEnabled(m_at + 1 < static_cast<int>(m_photos.size()));
  setNote(tr("%1 · %2/%3").arg(dayText(photo.day)).arg(m_at + 1).arg(m_photos.size()));
  m_bank.ask(
      this, [id = photo.id](Bank& bank) { return readKitPhoto(bank, id); },
      [this, at = m_at](const std::optional<Bytes>& jpeg) {
        if (at == m_at) showPhoto(jpeg);
      });
}

void PhotosCard::showPhoto(const std::optional<Bytes>& jpeg) {
  if (!jpeg)
    return m_view->say(
        tr("이 자리에 없는 사진입니다.\n사진을 찍은 자리에서 ‘사진도 함께’ 내보낸 "
           "파일을 가져오면 보입니다."));
  const QImage image = QImage::fromData(jpeg->data(), static_cast<int>(jpeg->size()));
  if (image.isNull()) return m_view->say(tr("읽을 수 없는 사진입니다."));
  m_view->show(image, dayText(m_photos[static_cast<std::size_t>(m_at)].day));
}

void PhotosCard::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return go(-1);
    case Qt::Key_Right: return go(1);
    default: return Card::keyPressEvent(event);
  }
}

}  // namespace kstem::ui
