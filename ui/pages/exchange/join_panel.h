#pragma once

#include <QStackedWidget>

#include "core/exchange/pairing.h"
#include "core/exchange/status.h"
#include "ui/bridge/bank_thread.h"
#include "ui/documents/make_paper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {

class RecoverPanel;
class SheetPanel;
class WelcomePanel;

/// What the page shows while this PC may not send yet: found a bank, join one, or bring one back.
class JoinPanel final : public QWidget {
  Q_OBJECT

 public:
  JoinPanel(BankThread& bank, QWidget* parent);

  void show(const exchange::ExchangeStatus& status);
  void takeFocus();
  /// Back to the choices. False when they are shown.
  bool stepBack();
  /// The recovery sheet is still to be put away.
  bool isHolding() const;

 Q_SIGNALS:
  void said(kstem::Tone tone, const QString& sentence);
  void paperAsked(const kstem::ui::MakePaper& make);
  /// Nothing more is to be done here.
  void finished();

 private:
  struct Choice {
    QFrame* card;
    KeyButton* button;
  };
  QWidget* makeChoices();
  Choice makeChoice(const QString& name, const QString& words, const QString& sentence);
  void connectSteps();
  void go(QWidget* step);
  void found();

  BankThread& m_bank;
  QStackedWidget* m_steps;
  QWidget* m_choices = nullptr;
  ElidedLabel* m_about = nullptr;
  Choice m_found{}, m_join{}, m_recover{};
  SheetPanel* m_sheet;
  WelcomePanel* m_welcome;
  RecoverPanel* m_recovery;
};

}  // namespace kstem::ui
