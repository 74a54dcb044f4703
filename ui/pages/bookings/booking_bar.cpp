#include "ui/pages/bookings/booking_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/issue_text.h"
#include "ui/pages/bookings/booking_form.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/pages/bookings/timetable.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

constexpr int kOffered = 3;

bool isKnown(const BookingPreview& preview) {
  return preview.refused.has_value() || preview.pickUp != Day();
}

QString freeText(const BookingForm& form) {
  const BookingPreview& preview = form.preview();
  QStringList words{BookingBar::tr("%1 %n세트 가능", nullptr, preview.free)
                        .arg(form.centerName(form.center()))};
  for (const Offer& offer : preview.offers)
    if (offer.kind == OfferKind::Transfer)
      words.append(offerText(offer, form.centerName(offer.center), form.quantity()));
  if (preview.turnaround > 0)
    words.append(BookingBar::tr("반납 뒤 점검 %n일 포함", nullptr, preview.turnaround));
  for (const Issue& issue : preview.issues) words.append(issueText(issue));
  return dotted(words);
}

QString previewText(const BookingForm& form) {
  const BookingPreview& preview = form.preview();
  if (!isKnown(preview)) return BookingBar::tr("교구 종과 인수일을 고르면 몇 세트가 되는지 보입니다.");
  if (!preview.refused) return freeText(form);
  const QString day = qs(preview.refusedDetail);
  return dotted({errorText(*preview.refused), day.isEmpty() ? QString() : shownText(preview.refusedDetail)});
}

}  // namespace

BookingBar::BookingBar(QWidget* parent)
    : QFrame(parent),
      m_title(new ElidedLabel(this)),
      m_words(roleLabel("soft", this)),
      m_line(new QHBoxLayout(this)),
      m_why(localButton(QStringLiteral("bookingWhy"), tr("왜?"), QStringLiteral("Alt+W"),
                        ButtonRole::Normal, this, [this] { Q_EMIT whyAsked(); })),
      m_wait(localButton(QStringLiteral("bookingWait"), tr("대기 등록"), QStringLiteral("Alt+Q"),
                         ButtonRole::Normal, this, [this] { Q_EMIT waitAsked(); })) {
  setObjectName(QStringLiteral("bookingBar"));
  setRole(*this, "card");
  m_title->setObjectName(QStringLiteral("bookingBarTitle"));
  m_title->setFont(bodyFont(kBodyPoint, QFont::DemiBold));
  m_words->setObjectName(QStringLiteral("bookingBarWords"));
  m_words->setFont(bodyFont(kSmallPoint));
  m_words->setWordWrap(true);
  auto* const column = new QVBoxLayout;
  column->setSpacing(2);
  column->addWidget(m_title);
  column->addWidget(m_words);
  m_line->setContentsMargins(16, 8, 16, 8);
  m_line->setSpacing(10);
  m_line->addLayout(column, 1);
  m_line->addWidget(m_why);
  m_line->addWidget(m_wait);
  m_wait->hide();
}

void BookingBar::clearOffers() {
  for (KeyButton* const button : m_offers) {
    button->hide();
    button->deleteLater();
  }
  m_offers.clear();
}

void BookingBar::showCell(const Timetable& table) {
  clearOffers();
  m_wait->hide();
  m_why->show();
  m_why->setEnabled(table.currentCount() != nullptr);
  m_title->setText(table.spokenCell());
  m_words->setText(tr("화살표로 옮기고 Shift로 여러 날을 고릅니다 · Space 펼치기 · Enter 까닭"));
}

void BookingBar::showForm(const BookingForm& form) {
  clearOffers();
  const BookingPreview& preview = form.preview();
  const QString summary = form.summary();
  m_title->setText(summary.isEmpty() ? tr("새 예약") : summary);
  m_words->setText(previewText(form));
  m_why->hide();
  m_wait->setVisible(isKnown(preview) && !preview.refused && !preview.fits);
  if (isKnown(preview) && !preview.refused && !preview.fits) showOffers(form);
}

void BookingBar::showOffers(const BookingForm& form) {
  for (const Offer& offer : form.preview().offers) {
    const QString words = offerButton(offer, form.centerName(offer.center));
    if (words.isEmpty() || static_cast<int>(m_offers.size()) >= kOffered) continue;
    const QString key = QStringLiteral("Alt+%1").arg(m_offers.size() + 1);
    auto* const button =
        localButton(QStringLiteral("bookingOffer%1").arg(m_offers.size()), words, key,
                    ButtonRole::Normal, this, [this, offer] { Q_EMIT offerChosen(offer); });
    button->setToolTip(offerText(offer, form.centerName(offer.center), form.quantity()));
    m_line->addWidget(button);
    m_offers.push_back(button);
  }
}

}  // namespace kstem::ui
