#pragma once

#include <QLineEdit>
#include <vector>

#include "core/domain/intent.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

/// Something to be filled in and done, in the place of what it is about: Enter does it, Esc leaves.
/// It stays until the bank has agreed, so that a refusal loses nothing that was typed.
class ActionPanel : public QWidget {
  Q_OBJECT

 public:
  ActionPanel(const QString& name, const QString& title, const QString& doWords, QWidget* parent);

  /// Where room is short: the fields scroll and the buttons stay in sight below them.
  void pinButtons();
  /// Gives the focus to where one begins.
  virtual void takeFocus() = 0;

 Q_SIGNALS:
  /// To be done together; never empty.
  void asked(const std::vector<kstem::Intent>& intents);
  /// Nothing is to be done (any more).
  void left();

 protected:
  FormCard* form() const { return m_form; }
  ButtonRow* buttons() const { return m_buttons; }
  KeyButton* doIt() const { return m_do; }
  /// A further button, before the others.
  void addButton(QWidget* button);
  QLineEdit* addLine(const QString& name, const QString& words, const QString& hint);
  /// Enter, or the button.
  virtual void finish() = 0;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  FormCard* m_form;
  ButtonRow* m_buttons;
  KeyButton* m_do;
};

/// What stands in the field, without blanks around it.
std::string typedIn(const QLineEdit& field);

}  // namespace kstem::ui
