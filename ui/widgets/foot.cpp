#include "ui/widgets/foot.h"

#include <QHBoxLayout>
#include <QRegularExpression>

#include "ui/bridge/convert.h"
#include "ui/bridge/notice_text.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

/// The first sentence alone: what to do next has been read by now.
QString lastText(const LastAction& last) {
  static const QRegularExpression kRest(QStringLiteral("(?<=\\D\\.) .*"));
  return noticeText({last.notice, last.subject, last.name, last.extra}).remove(kRest);
}

QString printText(PrintState state, const QString& where) {
  switch (state) {
    case PrintState::None: return {};
    case PrintState::Printing: return Foot::tr("인쇄하는 중");
    case PrintState::Printed: return Foot::tr("✓ 인쇄됨");
    case PrintState::Saved: return Foot::tr("✓ PDF로 저장됨: %1").arg(where);
    case PrintState::NoPrinter:
      return Foot::tr("인쇄 안 됨 — 프린터가 없어 PDF로 저장함: %1").arg(where);
    case PrintState::Failed:
      return where.isEmpty() ? Foot::tr("인쇄 안 됨") : Foot::tr("인쇄 안 됨 — %1").arg(where);
  }
  return {};
}

}  // namespace

Foot::Foot(const Actions& actions, QWidget* parent)
    : QFrame(parent),
      m_last(new ElidedLabel(this)),
      m_undo(new KeyButton(actions.get(ActionId::Undo), ButtonRole::Flat, this)),
      m_print(new ElidedLabel(this)),
      m_again(new KeyButton(actions.get(ActionId::PrintAgain), ButtonRole::Flat, this)),
      m_counts(new QLabel(this)),
      m_saved(new QLabel(this)) {
  setObjectName(QStringLiteral("foot"));
  setRole(*this, "bar");
  setFixedHeight(36);
  m_last->setObjectName(QStringLiteral("lastAction"));
  m_print->setObjectName(QStringLiteral("printState"));
  m_counts->setObjectName(QStringLiteral("dayCounts"));
  m_saved->setObjectName(QStringLiteral("savedAt"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(18, 0, 18, 0);
  layout->setSpacing(6);
  for (QLabel* label :
       {static_cast<QLabel*>(m_last), static_cast<QLabel*>(m_print), m_counts, m_saved})
    label->setFont(bodyFont(kSmallPoint));
  layout->addWidget(m_last);
  layout->addWidget(m_undo);
  layout->addStretch(1);
  layout->addWidget(m_print);
  layout->addWidget(m_again);
  layout->addSpacing(10);
  layout->addWidget(m_counts);
  layout->addSpacing(10);
  layout->addWidget(m_saved);
  setPrint(PrintState::None);
  m_undo->hide();
}

void Foot::showView(const DeskView& view) {
  m_last->setText(view.last ? tr("방금: %1").arg(lastText(*view.last)) : QString());
  m_undo->setVisible(view.last.has_value());
  m_counts->setText(tr("오늘 대여 %1 · 반납 %2 · 연체 %3")
                        .arg(view.counts.lent)
                        .arg(view.counts.returned)
                        .arg(view.counts.overdue));
  m_saved->setText(view.savedAt ? tr("저장됨 %1").arg(secondsText(*view.savedAt)) : QString());
}

void Foot::setPrint(PrintState state, const QString& where) {
  const bool trouble = state == PrintState::NoPrinter || state == PrintState::Failed;
  m_print->setVisible(state != PrintState::None);
  m_again->setVisible(trouble);
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, tokens(colors).text(trouble ? Tint::Warn : Tint::Plain));
  m_print->setPalette(colors);
  m_print->setText(printText(state, where));
}

}  // namespace kstem::ui
