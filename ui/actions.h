#pragma once

#include <QAction>
#include <QKeySequence>
#include <map>
#include <span>

#include "ui/icons.h"

namespace kstem::ui {

enum class ActionId {
  Help,
  Desk,
  Today,
  Bookings,
  Kits,
  People,
  Transfers,
  Stocktake,
  Labels,
  Exchange,
  Settings,
  History,
  Borrower,
  DueDay,
  Finish,
  PrintAgain,
  Preview,
  Undo,
  NextPerson,
  ScanLine,
  FindByName,
  AllGood,
  Cancel,
  Damage,
  Inspect,
  Receipt,
  Swap,
  DropBox,
  PaperLoan,
  Receiver
};

/// Who takes the key: the window wherever the focus is, or the scan line while it is free.
enum class KeyTaker { Window, ScanLine };

struct ActionSpec {
  ActionId id;
  const char* name;  ///< object name, for tests
  const char* text;  ///< Korean, translated in the context "Actions"
  Icon icon;
  int key;  ///< as in QKeySequence(int)
  KeyTaker taker;
};

/// Every action of the window once. Buttons, hints and tests read this table.
std::span<const ActionSpec> actionTable();

Icon iconOf(ActionId id);

/// The table as QActions of one window. Those of KeyTaker::ScanLine show their key but leave it to
/// the scan line.
class Actions final : public QObject {
  Q_OBJECT

 public:
  explicit Actions(QWidget* window);

  QAction* get(ActionId id) const { return m_actions.at(id); }
  /// The key as people read it: "F9", "Ctrl+Z".
  static QString keyText(ActionId id);

 private:
  std::map<ActionId, QAction*> m_actions;
};

}  // namespace kstem::ui
