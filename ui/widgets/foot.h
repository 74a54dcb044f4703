#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "core/service/desk_view.h"
#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/elided_label.h"

namespace kstem::ui {

/// How the last slip stands.
enum class PrintState { None, Printing, Printed, Saved, NoPrinter, Failed };

/// What was done last and its way back, the day's counts, whether it is saved, whether it is
/// printed.
class Foot final : public QFrame {
  Q_OBJECT

 public:
  explicit Foot(const Actions& actions, QWidget* parent = nullptr);

  void showView(const DeskView& view);
  /// `where` is the file of a slip that was saved, or why it was not printed.
  void setPrint(PrintState state, const QString& where = {});

 private:
  ElidedLabel* m_last;
  QPushButton* m_undo;
  ElidedLabel* m_print;
  QPushButton* m_again;
  QLabel* m_counts;
  QLabel* m_saved;
};

}  // namespace kstem::ui
