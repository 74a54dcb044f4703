#pragma once

#include <QFrame>
#include <QTextBrowser>

namespace kstem::ui {

/// The help of one page, beside it. The window below goes on working.
class HelpPanel final : public QFrame {
  Q_OBJECT

 public:
  explicit HelpPanel(QWidget* window);
  /// Shows the help of a page in the language of the window; the same one again closes it.
  void toggle(const QString& topic);
  void leave();

 Q_SIGNALS:
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void place();

  QTextBrowser* m_text;
  QString m_topic;
};

/// The text of a help page as Markdown; Korean where the language has none. Empty for no such page.
QString helpText(const QString& topic, const QString& language);

}  // namespace kstem::ui
