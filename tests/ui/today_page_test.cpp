#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/model_page.h"
#include "core/service/queries/today_view.h"
#include "today_bank.h"
#include "ui/documents/document.h"
#include "ui/pages/today/today_card.h"
#include "ui/pages/today/today_words.h"
#include "ui/pages/today_page.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

/// Two late loans, one due today, one of today, one kit to check, one in repair.
void busyDay(TodayBank& bank) {
  const SchoolId other = bank.newSchool("태릉중학교");
  const TeacherId teacher = bank.newTeacher(other, "최유진", "010-2345-6789");
  bank.lendOn("2026-09-14", "2026-09-18", bank.school, bank.teacher, 2);
  const GroupId called = bank.lendOn("2026-09-14", "2026-09-16", other, teacher, 1);
  bank.perform(LogCall{called, CallResult::Promised, day("2026-09-22"), {}});
  const SchoolId third = bank.newSchool("면목고등학교");
  const TeacherId her = bank.newTeacher(third, "박서준", "");
  bank.lendOn("2026-09-14", "2026-09-21", third, her, 3);
  const KitId back = bank.newKit(), broken = bank.newKit();
  bank.perform(CheckOut{third, her, {back, broken}, {}});
  bank.perform(TakeBack{back, {}});
  bank.perform(TakeBack{broken, {}});
  bank.perform(CheckIn{broken, {{1, 8}, {3, 5}}});
  bank.perform(CheckOut{third, her, {bank.newKit()}, {}});
}

/// A kit that was retired and scanned all the same.
void seeRetired(TodayBank& bank) {
  const KitId kit = bank.newKit();
  bank.perform(RetireKit{kit, "파손"});
  bank.perform(SeeKit{kit});
}

struct Open {
  TodayThread thread;
  QWidget window;
  Actions actions{&window};
  TodayPage page{thread.bank, actions, &window};
  std::vector<std::pair<HitKind, AggId>> opened;
  std::vector<QString> papers;

  explicit Open(std::function<void(TodayBank&)> setUp, QSize size = {1166, 680})
      : thread(std::move(setUp)) {
    QObject::connect(&page, &TodayPage::openAsked, &page,
                     [this](HitKind kind, const AggId& id) { opened.emplace_back(kind, id); });
    QObject::connect(&page, &TodayPage::paperAsked, &page, [this](const MakePaper& make) {
      thread.bank.ask(
          &page, [make](Bank& bank) { return make(bank, {}); },
          [this](const auto& paper) {
            papers.push_back(must(paper)->title());
            page.refresh();
          });
    });
    QObject::connect(&page, &TodayPage::slipAsked, &thread.bank, &BankThread::slip);
    QObject::connect(&thread.bank, &BankThread::acted, &page, [this] { page.refresh(); });
    window.resize(size);
    page.resize(size);
    window.show();
    window.activateWindow();
    thread.open();
    page.refresh();
    page.takeFocus();
    settle();
  }
  void settle() { thread.read(&todayCount); }  // answered after everything asked before
  template <class T>
  T* find(const char* name) const {
    auto* found = page.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
  }
  TodayCard* card(const char* name) const { return find<TodayCard>(name); }
  void click(const char* name) {
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    settle();
  }
  QString text(const char* name, int row, int column = 0) const {
    return card(name)->table()->model()->index(row, column).data().toString();
  }
  QString spoken(const char* name, int row) const {
    return card(name)->table()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
  }
  OverdueLoan overdue(std::size_t row) {
    return thread.read([](Bank& bank) { return readToday(bank); }).overdue.rows.at(row);
  }
};

}  // namespace

SCENARIO("the page lists what waits, the latest first", "[ui][today]") {
  Open today(busyDay);
  CHECK(today.text("overdue", 0) == QStringLiteral("태릉중학교"));
  CHECK(today.text("overdue", 1) == QStringLiteral("중화중학교"));
  CHECK(today.spoken("overdue", 1).contains(QStringLiteral("02-***-1234")));
  CHECK_FALSE(today.spoken("overdue", 1).contains(QStringLiteral("490")));
  CHECK(today.text("overdue", 0, 2).contains(QStringLiteral("약속")));
  CHECK(today.text("due", 0) == QStringLiteral("면목고등학교"));
  CHECK(today.card("toCheck")->table()->rows() == 1);
  CHECK(today.text("mending", 0, 1) == QStringLiteral("수리"));
  CHECK(today.text("restock", 0) == QStringLiteral("보드"));
  CHECK(today.spoken("restock", 0).contains(QStringLiteral("채우면 1세트 다시 대여")));
  CHECK(today.text("restock", 1) == QStringLiteral("건전지"));
  CHECK(today.card("handover")->isEmpty());
  CHECK_FALSE(today.card("handover")->table()->isVisibleTo(&today.page));
  CHECK_FALSE(today.find<QWidget>("nothingToDo")->isVisibleTo(&today.page));
}

SCENARIO("a quiet day says so", "[ui][today]") {
  Open today([](TodayBank&) {});
  CHECK(today.find<QWidget>("nothingToDo")->isVisibleTo(&today.page));
  CHECK_FALSE(today.card("overdue")->isVisibleTo(&today.page));
}

SCENARIO("the page is worked with the keyboard", "[ui][today]") {
  Open today(busyDay);
  auto* table = today.card("overdue")->table();
  REQUIRE(QTest::qWaitFor([&] { return table->hasFocus(); }));
  CHECK(table->selectedRow() == 0);
  QTest::keyClick(table, Qt::Key_Down);
  QTest::keyClick(table, Qt::Key_Return);
  REQUIRE(today.opened.size() == 1);
  CHECK(today.opened[0].first == HitKind::Loan);
  CHECK(today.opened[0].second == aggOf(today.overdue(1).loan.group));
  WHEN("Tab goes on to the next list") {
    auto* due = today.card("due")->table();
    for (int i = 0; i < 6 && !due->hasFocus(); ++i)
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    THEN("it is the only one with a row chosen") {
      CHECK(due->hasFocus());
      CHECK(due->selectedRow() == 0);
      CHECK(table->selectedRow() == -1);
    }
  }
}

SCENARIO("kits, schools and models are opened from their lists", "[ui][today]") {
  Open today(busyDay);
  const std::pair<const char*, HitKind> lists[] = {
      {"toCheck", HitKind::Kit},   {"mending", HitKind::Kit},    {"owed", HitKind::School},
      {"restock", HitKind::Model}, {"unprinted", HitKind::Loan}, {"due", HitKind::Loan}};
  for (const auto& [name, kind] : lists) {
    auto* table = today.card(name)->table();
    table->select(0);
    QTest::keyClick(table, Qt::Key_Return);
    INFO(name);
    REQUIRE_FALSE(today.opened.empty());
    CHECK(today.opened.back().first == kind);
  }
}

SCENARIO("a telephone number is opened on demand, and closed again with the page", "[ui][today]") {
  Open today(busyDay);
  today.card("overdue")->table()->select(1);
  today.click("overduePhone");
  REQUIRE(QTest::qWaitFor(
      [&] { return today.spoken("overdue", 1).contains(QStringLiteral("02-490-1234")); }));
  CHECK_FALSE(today.find<QAbstractButton>("overduePhone")->isEnabled());
  today.window.hide();
  CHECK_FALSE(today.spoken("overdue", 1).contains(QStringLiteral("490")));
}

SCENARIO("a call is written down without the mouse", "[ui][today]") {
  Open today(busyDay);
  today.card("overdue")->table()->select(1);
  today.click("overdueCall");
  auto* form = today.find<QWidget>("callForm");
  REQUIRE(form->isVisibleTo(&today.page));
  WHEN("a day was promised") {
    today.find<QRadioButton>("callPromised")->setChecked(true);
    QTest::keyClick(form, Qt::Key_Return);
    THEN("the day is asked for") {
      CHECK(form->isVisibleTo(&today.page));
      CHECK(QTest::qWaitFor([&] { return today.find<QLineEdit>("promisedDay")->hasFocus(); }));
    }
    QTest::keyClicks(today.find<QLineEdit>("promisedDay"), QStringLiteral("9.23"));
    QTest::keyClicks(today.find<QLineEdit>("callNote"), QStringLiteral("12"));
    QTest::keyClick(today.find<QLineEdit>("callNote"), Qt::Key_Return);
    THEN("it stands on the row") {
      REQUIRE(QTest::qWaitFor(
          [&] { return today.text("overdue", 1, 2).contains(QStringLiteral("9. 23.(수)")); }));
      CHECK(today.overdue(1).lastCall->note == "12");
      CHECK_FALSE(form->isVisibleTo(&today.page));
    }
  }
  WHEN("nobody answered") {
    today.find<QRadioButton>("callNoAnswer")->setChecked(true);
    QTest::keyClick(form, Qt::Key_Return);
    THEN("it is kept too") {
      REQUIRE(QTest::qWaitFor(
          [&] { return today.text("overdue", 1, 2).contains(QStringLiteral("부재")); }));
    }
  }
  WHEN("Esc comes") {
    CHECK(today.page.stepBack());
    THEN("nothing is written") {
      CHECK_FALSE(form->isVisibleTo(&today.page));
      CHECK_FALSE(today.overdue(1).lastCall);
      CHECK_FALSE(today.page.stepBack());
    }
  }
}

SCENARIO("parts that arrived are put into the boxes without the mouse", "[ui][today]") {
  Open today(busyDay);
  today.card("restock")->table()->select(0);
  today.click("restockFill");
  auto* form = today.find<QWidget>("restockForm");
  auto* pieces = today.find<QSpinBox>("restockPieces");
  REQUIRE(QTest::qWaitFor([&] { return pieces->hasFocus(); }));
  CHECK(pieces->value() == 2);
  CHECK(today.find<QLabel>("restockShares")->text().contains(QStringLiteral("다시 대여 가능")));
  WHEN("fewer came than are missing") {
    QTest::keyClicks(pieces, QStringLiteral("1"));
    THEN("no kit is said to come back to life") {
      CHECK(today.find<QLabel>("restockShares")->text().endsWith(QStringLiteral("1점")));
    }
  }
  WHEN("all of them came") {
    QTest::keyClick(pieces, Qt::Key_Return);
    THEN("the part leaves the list, and the kit the workshop") {
      CHECK_FALSE(form->isVisibleTo(&today.page));
      REQUIRE(QTest::qWaitFor(
          [&] { return today.text("restock", 0) == QStringLiteral("건전지"); }));
      CHECK(today.card("mending")->isEmpty());
    }
  }
  WHEN("Esc comes") {
    CHECK(today.page.stepBack());
    THEN("nothing is written") {
      CHECK_FALSE(form->isVisibleTo(&today.page));
      CHECK(today.card("mending")->table()->rows() == 1);
    }
  }
}

SCENARIO("kits whose inspection is due are opened from their list", "[ui][today]") {
  Open today([](TodayBank& bank) {
    bank.newKit();
    ModelRegistered about = readModelPage(*bank.bank, bank.model)->about;
    about.inspection.months = 1U;
    bank.perform(ChangeModel{bank.model, about});
    bank.onDay("2026-10-26");
  });
  CHECK(today.text("planned", 0, 1) == QStringLiteral("2026. 9. 21.(월) 점검"));
  auto* table = today.card("planned")->table();
  table->select(0);
  QTest::keyClick(table, Qt::Key_Return);
  REQUIRE(today.opened.size() == 1);
  CHECK(today.opened[0].first == HitKind::Kit);
}

SCENARIO("the papers of the page come out and are written down", "[ui][today]") {
  Open today(busyDay);
  today.card("overdue")->table()->select(0);
  today.click("overdueLetter");
  today.click("printCards");
  today.click("printApplication");
  today.click("printRegister");
  auto* first = today.find<QDateEdit>("registerFirst");
  CHECK(first->date() == QDate(2026, 9, 1));
  CHECK(today.find<QDateEdit>("registerLast")->date() == QDate(2026, 9, 30));
  QTest::keyClick(first, Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return today.papers.size() == 4; }));
  CHECK(today.papers[0] == QStringLiteral("연체 안내문"));
  CHECK(today.overdue(0).letters == 1);
  CHECK_FALSE(today.find<QAbstractButton>("printPicking")->isEnabled());
}

SCENARIO("what schools come for is printed as a list by shelf", "[ui][today]") {
  Open today([](TodayBank& bank) {
    bank.newKit();
    bank.perform(Reserve{.school = bank.school,
                         .teacher = bank.teacher,
                         .model = bank.model,
                         .pickUp = day("2026-09-22")});
  });
  today.click("printPickUps");
  REQUIRE(QTest::qWaitFor([&] { return today.papers.size() == 1; }));
  CHECK(today.papers[0].startsWith(QStringLiteral("준비 목록")));
}

SCENARIO("a slip that was forgotten is printed from its row", "[ui][today]") {
  Open today(busyDay);
  const int before = today.card("unprinted")->table()->rows();
  QSignalSpy slips(&today.thread.bank, &BankThread::slipReady);
  today.click("printSlip");
  REQUIRE(QTest::qWaitFor([&] { return slips.size() == 1; }));
  REQUIRE(QTest::qWaitFor([&] { return today.card("unprinted")->table()->rows() < before; }));
}

SCENARIO("what disagrees leaves the list once it was looked at", "[ui][today]") {
  Open today([](TodayBank& bank) {
    const KitId kit = bank.newKit();
    bank.perform(RetireKit{kit, "파손"});
    bank.perform(SeeKit{kit});
    bank.clock.advance(60'000);
    bank.perform(SeeKit{kit});
  });
  auto* table = today.card("attention")->table();
  REQUIRE(table->rows() == 2);
  table->select(-1);
  CHECK_FALSE(today.find<QAbstractButton>("settleAttention")->isEnabled());
  table->select(0);
  today.click("settleAttention");
  REQUIRE(QTest::qWaitFor([&] { return table->rows() == 1; }));
  CHECK(table->selectedRow() == 0);
  today.click("settleAttention");
  REQUIRE(QTest::qWaitFor([&] { return today.card("attention")->isEmpty(); }));
  CHECK_FALSE(today.find<QAbstractButton>("settleAttention")->isVisibleTo(&today.page));
  CHECK(today.thread.read(&todayCount) == 0);
}

SCENARIO("a long list shows its first rows, and more when it is asked", "[ui][today]") {
  Open today([](TodayBank& bank) {
    for (int i = 0; i < kTodayRows + 4; ++i) {
      const SchoolId school = bank.newSchool("가나중학교");
      bank.lendOn("2026-09-14", "2026-09-18", school, bank.newTeacher(school, "김", ""), 1);
    }
  });
  auto* table = today.card("overdue")->table();
  REQUIRE(table->rows() == kTodayRows + 1);
  table->select(kTodayRows);
  QTest::keyClick(table, Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return table->rows() == kTodayRows + 4; }));
  CHECK(today.opened.empty());
}

SCENARIO("every kind of attention is explained", "[ui][today]") {
  for (int kind = 0; kind <= static_cast<int>(AttentionKind::UnknownKind); ++kind) {
    INFO(kind);
    CHECK(attentionText(static_cast<AttentionKind>(kind)).endsWith(QStringLiteral("시오.")));
  }
}

SCENARIO("every control of the page has a name", "[ui][today]") {
  Open today(busyDay);
  for (const auto* button : today.page.findChildren<QAbstractButton*>()) {
    if (button->inherits("QTableCornerButton")) continue;
    INFO(button->objectName().toStdString());
    CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
    CHECK_FALSE(button->objectName().isEmpty());
  }
  for (const auto* table : today.page.findChildren<QTableView*>())
    CHECK_FALSE(table->accessibleName().isEmpty());
}

SCENARIO("pictures of the today page", "[ui][today][.pictures]") {
  if (!qEnvironmentVariableIsSet("KSTEM_PICTURES")) return;
  const QString folder = qEnvironmentVariable("KSTEM_PICTURES");
  const auto keep = [&](Open& today, const char* name) {
    QTest::qWait(50);
    today.window.grab().save(folder + QStringLiteral("/today-%1.png").arg(QLatin1String(name)));
  };
  for (const QSize size : {QSize(1202, 680), QSize(929, 526)}) {
    const QByteArray wide = size.width() > 1000 ? "1366" : "1093";
    Open busy([](TodayBank& bank) { busyDay(bank), seeRetired(bank); }, size);
    keep(busy, ("busy-" + wide).constData());
    busy.click("overdueCall");
    busy.find<QRadioButton>("callPromised")->setChecked(true);
    busy.find<QLineEdit>("promisedDay")->setText(QStringLiteral("9.23"));
    keep(busy, ("call-" + wide).constData());
    busy.page.stepBack();
    busy.click("printRegister");
    keep(busy, ("register-" + wide).constData());
    Open quiet([](TodayBank&) {}, size);
    keep(quiet, ("quiet-" + wide).constData());
  }
}
