#include "ui/pages/desk/pick_up_bar.h"

#include "ui/bridge/convert.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

/// "마이크로비트 세트 1/2 · 6 01 000012 3 · 자리 A-1 · 과학의 날".
QString wordsOf(const PickUpView& pickUp) {
  QStringList words{PickUpBar::tr("%1 %2/%3")
                        .arg(qs(pickUp.model))
                        .arg(pickUp.collected + pickUp.inDraft)
                        .arg(pickUp.quantity),
                    codeText(pickUp.code)};
  if (pickUp.named) {
    words.append(PickUpBar::tr("정해 둔 세트 %1").arg(codeText(*pickUp.named)));
  } else if (!pickUp.shelf.empty()) {
    words.append(PickUpBar::tr("자리 %1").arg(qs(pickUp.shelf)));
  }
  if (!pickUp.purpose.empty()) words.append(qs(pickUp.purpose));
  return words.join(QStringLiteral(" · "));
}

}  // namespace

PickUpBar::PickUpBar(QWidget* parent)
    : QFrame(parent), m_chip(new Chip(this)), m_text(new QLabel(this)) {
  setObjectName(QStringLiteral("pickUpBar"));
  m_text->setObjectName(QStringLiteral("pickUpText"));
  m_text->setWordWrap(true);
  m_rest = localButton(QStringLiteral("restOfPickUp"), tr("남은 세트 놓아주기"),
                       QStringLiteral("Alt+N"), ButtonRole::Normal, this, [this] {
                         Q_EMIT restAsked(m_releases ? RestOf::Kept : RestOf::Released);
                       });
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(14, 8, 14, 8);
  line->setSpacing(8);
  line->addWidget(m_chip, 0, Qt::AlignVCenter);
  line->addWidget(m_text, 1);
  line->addWidget(m_rest);
  hide();
}

void PickUpBar::showView(const DeskView& view) {
  setVisible(view.pickUp.has_value());
  if (!view.pickUp) return;
  m_chip->set(view.pickUp->rest() > 0 ? tr("예약 인수") : tr("예약 다 찼음"),
              view.pickUp->rest() > 0 ? Tint::Info : Tint::Ok);
  m_text->setText(wordsOf(*view.pickUp));
  showRest(*view.pickUp);
}

/// The button says what it would do; what will happen stands in the chip's words.
void PickUpBar::showRest(const PickUpView& pickUp) {
  m_releases = pickUp.releasesRest;
  m_rest->setVisible(pickUp.rest() > 0);
  m_rest->setText(m_releases ? tr("남은 세트 그대로 두기") : tr("남은 세트 놓아주기"));
}

}  // namespace kstem::ui
