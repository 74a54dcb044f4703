#pragma once

#include <QFrame>
#include <QStackedWidget>
#include <QTabBar>

namespace kstem::ui {

/// A card of several tabs; Alt+1, Alt+2, … go to them.
class TabCard final : public QFrame {
  Q_OBJECT

 public:
  /// `words` name the tabs for a screen reader.
  TabCard(const QString& name, const QString& words, QWidget* parent);

  void add(QWidget* tab);
  /// The words on a tab; a count of 0 is not shown.
  void setWords(QWidget* tab, const QString& words, std::size_t count = 0);
  void showTab(QWidget* tab);
  QWidget* current() const { return m_stack->currentWidget(); }

 Q_SIGNALS:
  /// A tab was chosen by its key.
  void keyPressed();

 private:
  QTabBar* m_bar;
  QStackedWidget* m_stack;
};

}  // namespace kstem::ui
