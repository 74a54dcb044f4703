#pragma once

#include "core/service/queries/today_view.h"
#include "ui/actions.h"
#include "ui/widgets/elided_label.h"

namespace kstem::ui {

class KeyButton;

/// The day, how much waits, and the papers of the center.
class TodayHead final : public QWidget {
  Q_OBJECT

 public:
  TodayHead(const Actions& actions, QWidget* parent);
  void showView(const TodayView& view);
  void takeFocus();

 Q_SIGNALS:
  void pickingAsked();
  void registerAsked();
  void cardsAsked();
  void applicationAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  KeyButton* add(const QString& name, const QString& words, void (TodayHead::*asked)());

  ElidedLabel* m_day;
  QHBoxLayout* m_line;
  KeyButton* m_picking;
  KeyButton* m_register;
};

}  // namespace kstem::ui
