#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

#include "today_bank.h"
#include "ui/dialogs/action_words.h"
#include "ui/dialogs/history_popup.h"
#include "ui/widgets/cell_table.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

/// A loan of last Monday that stands, a loan of today, and another one that came back.
void someDays(TodayBank& bank) {
  const SchoolId other = bank.newSchool("태릉중학교");
  const TeacherId teacher = bank.newTeacher(other, "최유진", "");
  bank.lendOn("2026-09-14", "2026-09-25", bank.school, bank.teacher, 2);
  bank.clock.set(day("2026-09-21"), 10, 0);
  bank.perform(CheckOut{bank.school, bank.teacher, {bank.newKit()}, {}});
  const KitId kit = bank.newKit();
  bank.perform(CheckOut{other, teacher, {kit}, {}});
  bank.perform(TakeBack{kit, {}});
}

struct Popup {
  TodayThread thread{someDays};
  QWidget window;
  QLineEdit elsewhere{&window};
  HistoryPopup popup{thread.bank, &window};

  Popup() {
    window.resize(1093, 614);
    window.show();
    window.activateWindow();
    thread.open();
    popup.open();
    settle();
  }
  void settle() {
    thread.read([](Bank&) { return 0; });
  }
  CellTable* table() const { return popup.findChild<CellTable*>(QStringLiteral("historyTable")); }
  QString text(int row, int column) const {
    return table()->model()->index(row, column).data().toString();
  }
  QString why() const { return popup.findChild<QLabel*>(QStringLiteral("historyWhy"))->text(); }
  int rowOf(const QString& done, const QString& name) const {
    for (int row = 0; row < table()->rows(); ++row)
      if (text(row, 1) == done && text(row, 2) == name) return row;
    return -1;
  }
  ActionState stateOf(int row, const char* iso = "2026-09-21") {
    const ActionList list =
        thread.read([iso](Bank& bank) { return readActions(bank, day(iso), 50); });
    return list.rows.at(static_cast<std::size_t>(row)).state;
  }
};

}  // namespace

SCENARIO("what was done today is listed, and what can be taken back", "[ui][history]") {
  Popup history;
  REQUIRE(history.table()->rows() > 3);
  CHECK(history.text(0, 1) == QStringLiteral("반납"));
  CHECK(history.table()->selectedRow() == 0);
  CHECK(QTest::qWaitFor([&] { return history.table()->hasFocus(); }));
  const int blocked = history.rowOf(QStringLiteral("대여 1세트"), QStringLiteral("태릉중학교"));
  REQUIRE(blocked > 0);
  history.table()->select(blocked);
  CHECK(history.why().contains(QStringLiteral("먼저 되돌리십시오")));
  CHECK_FALSE(
      history.popup.findChild<QAbstractButton*>(QStringLiteral("historyUndo"))->isEnabled());
}

SCENARIO("one action is picked and taken back", "[ui][history]") {
  Popup history;
  const int row = history.rowOf(QStringLiteral("대여 1세트"), QStringLiteral("중화중학교"));
  REQUIRE(row > 0);
  history.table()->select(row);
  QTest::keyClick(history.table(), Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return history.text(row, 3) == QStringLiteral("되돌림"); }));
  CHECK(history.stateOf(row) == ActionState::Undone);
  CHECK(history.why() == QStringLiteral("이미 되돌렸습니다."));
  CHECK(history.popup.isVisible());
}

SCENARIO("an earlier day is mended with a reason", "[ui][history]") {
  Popup history;
  QTest::mouseClick(history.popup.findChild<QAbstractButton*>(QStringLiteral("historyOther")),
                    Qt::LeftButton);
  auto* dayField = history.popup.findChild<QDateEdit*>(QStringLiteral("historyDay"));
  auto* reason = history.popup.findChild<QLineEdit*>(QStringLiteral("historyReason"));
  CHECK(dayField->date() == QDate(2026, 9, 20));
  CHECK(dayField->maximumDate() == QDate(2026, 9, 20));
  dayField->setDate(QDate(2026, 9, 14));
  REQUIRE(QTest::qWaitFor([&] { return history.table()->rows() == 3; }));
  const int row = history.rowOf(QStringLiteral("대여 2세트"), QStringLiteral("중화중학교"));
  REQUIRE(row == 0);
  history.table()->select(row);
  WHEN("no reason is given") {
    QTest::keyClick(history.table(), Qt::Key_Return);
    THEN("it is asked for") {
      CHECK(QTest::qWaitFor([&] { return reason->hasFocus(); }));
      CHECK(history.stateOf(row, "2026-09-14") == ActionState::Open);
    }
  }
  WHEN("there is one") {
    QTest::keyClicks(reason, QStringLiteral("999"));
    QTest::keyClick(reason, Qt::Key_Return);
    THEN("the loan is gone") {
      REQUIRE(QTest::qWaitFor([&] { return history.text(row, 3) == QStringLiteral("되돌림"); }));
    }
  }
}

SCENARIO("the list goes away with Esc and when the focus goes elsewhere", "[ui][history]") {
  Popup history;
  QSignalSpy closed(&history.popup, &HistoryPopup::closed);
  WHEN("Esc comes") {
    QTest::keyClick(history.table(), Qt::Key_Escape);
    CHECK(closed.size() == 1);
  }
  WHEN("a scan takes the focus") {
    REQUIRE(QTest::qWaitFor([&] { return history.table()->hasFocus(); }));
    history.elsewhere.setFocus();
    CHECK(closed.isEmpty());
  }
  CHECK_FALSE(history.popup.isVisible());
}

SCENARIO("every action and state has its words", "[ui][history]") {
  RecentAction action;
  action.extra = "2026-09-30";
  for (int what = 0; what <= static_cast<int>(ActionWhat::CenterKept); ++what) {
    action.what = static_cast<ActionWhat>(what);
    INFO(what);
    CHECK_FALSE(doneText(action).isEmpty());
    CHECK(detailText(action).contains(QStringLiteral("9. 30.(수)")));
  }
  for (const ActionState state : {ActionState::Undone, ActionState::Blocked, ActionState::Fixed}) {
    action.state = state;
    CHECK_FALSE(stateText(state).isEmpty());
    CHECK_FALSE(whyNotText(action).isEmpty());
  }
}

SCENARIO("pictures of the list", "[ui][history][.pictures]") {
  if (!qEnvironmentVariableIsSet("KSTEM_PICTURES")) return;
  const QString folder = qEnvironmentVariable("KSTEM_PICTURES");
  Popup history;
  history.table()->select(
      history.rowOf(QStringLiteral("대여 1세트"), QStringLiteral("태릉중학교")));
  QTest::qWait(50);
  history.window.grab().save(folder + QStringLiteral("/today-history.png"));
  QTest::mouseClick(history.popup.findChild<QAbstractButton*>(QStringLiteral("historyOther")),
                    Qt::LeftButton);
  history.popup.findChild<QDateEdit*>(QStringLiteral("historyDay"))->setDate(QDate(2026, 9, 14));
  QTest::qWait(50);
  history.window.grab().save(folder + QStringLiteral("/today-history-mending.png"));
}
