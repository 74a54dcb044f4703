#include "ui/pages/today/today_head.h"

#include <QHBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/theme.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

TodayHead::TodayHead(const Actions& actions, QWidget* parent)
    : QWidget(parent), m_day(new ElidedLabel(this)), m_line(new QHBoxLayout(this)) {
  auto* title = new QLabel(tr("오늘"), this);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_day->setObjectName(QStringLiteral("todayDay"));
  setRole(*m_day, "soft");
  m_line->setContentsMargins(0, 0, 0, 0);
  m_line->setSpacing(8);
  m_line->addWidget(title);
  m_line->addSpacing(4);
  m_line->addWidget(m_day, 1);
  m_picking = add(QStringLiteral("printPicking"), tr("창구 준비 목록"), &TodayHead::pickingAsked);
  m_register =
      add(QStringLiteral("printRegister"), tr("대여 관리 대장"), &TodayHead::registerAsked);
  add(QStringLiteral("printCards"), tr("명령 카드"), &TodayHead::cardsAsked);
  add(QStringLiteral("printApplication"), tr("빈 신청서"), &TodayHead::applicationAsked);
  auto* history = new KeyButton(actions.get(ActionId::History), ButtonRole::Normal, this);
  history->setObjectName(QStringLiteral("todayHistory"));
  m_line->addWidget(history);
}

KeyButton* TodayHead::add(const QString& name, const QString& words, void (TodayHead::*asked)()) {
  auto* button = new KeyButton(words, QString(), ButtonRole::Normal, this);
  button->setObjectName(name);
  connect(button, &QPushButton::clicked, this, asked);
  m_line->addWidget(button);
  return button;
}

void TodayHead::showView(const TodayView& view) {
  const QString day = dayText(view.today);
  m_day->setText(view.waiting == 0 ? day : tr("%1 · 챙길 것 %n건", nullptr, view.waiting).arg(day));
  fitButtons(*this);
  m_picking->setEnabled(view.inDraft > 0);
  m_picking->setToolTip(
      view.inDraft > 0 ? QString() : tr("창구의 대여 목록에 교구를 넣으면 인쇄할 수 있습니다."));
}

void TodayHead::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitButtons(*this);
}

void TodayHead::takeFocus() { m_register->setFocus(Qt::OtherFocusReason); }

}  // namespace kstem::ui
