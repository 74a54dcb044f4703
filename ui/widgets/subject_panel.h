#pragma once

#include "ui/widgets/action_panel.h"

namespace kstem::ui {

/// An ActionPanel about one thing, which is named above its lines. The first line has the focus.
class SubjectPanel : public ActionPanel {
  Q_OBJECT

 public:
  /// What it is about, and the words of an ActionPanel.
  struct Words {
    QString subject;
    QString title;
    QString doIt;
  };
  SubjectPanel(const QString& name, const Words& words, QWidget* parent);

  void takeFocus() override;

 protected:
  QLineEdit* first(QLineEdit* field) { return m_first = field; }
  /// Gives the focus to the first line while it is empty.
  bool isMissing();

 private:
  QLineEdit* m_first = nullptr;
};

}  // namespace kstem::ui
