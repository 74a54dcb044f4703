#include "ui/widgets/help_panel.h"

#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLocale>

#include "ui/theme.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kHelpWidth = 430;

}  // namespace

QString helpText(const QString& topic, const QString& language) {
  for (const QString& one : {language, QStringLiteral("ko")}) {
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(one, topic));
    if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
  }
  return {};
}

HelpPanel::HelpPanel(QWidget* window) : QFrame(window), m_text(new QTextBrowser(this)) {
  setObjectName(QStringLiteral("helpPanel"));
  setRole(*this, "card");
  m_text->setObjectName(QStringLiteral("helpText"));
  m_text->setAccessibleName(tr("도움말"));
  m_text->setFrameShape(QFrame::NoFrame);
  auto* close = new KeyButton(tr("닫기"), QStringLiteral("F1"), ButtonRole::Normal, this);
  close->setObjectName(QStringLiteral("helpClose"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 10);
  layout->addWidget(m_text, 1);
  layout->addWidget(close, 0, Qt::AlignRight);
  connect(close, &QPushButton::clicked, this, &HelpPanel::leave);
  window->installEventFilter(this);
  hide();
}

void HelpPanel::toggle(const QString& topic) {
  if (isVisible() && topic == m_topic) return leave();
  m_topic = topic;
  m_text->setMarkdown(helpText(topic, QLocale().name().left(2)));
  place();
  show();
  raise();
  m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::leave() {
  hide();
  Q_EMIT closed();
}

void HelpPanel::place() {
  const QRect all = parentWidget()->rect().adjusted(0, 52, -8, -44);
  setGeometry(QRect(all.right() - kHelpWidth, all.top(), kHelpWidth, all.height()));
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) place();
  return QFrame::eventFilter(watched, event);
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return leave();
  QFrame::keyPressEvent(event);
}

}  // namespace kstem::ui
