#include "ui/pages/bookings_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/availability_view.h"
#include "core/service/queries/reservation_view.h"
#include "today_bank.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/pages/bookings/timetable.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

/// On Monday, 2026-09-21: three kits of one model, one of them lent until the 30th.
void oneOfThreeLent(TodayBank& bank) {
  bank.lendOn("2026-09-18", "2026-09-30", bank.school, bank.teacher, 1);
  bank.newKit();
  bank.newKit();
}

/// The same, and two are promised from the 28th (the holidays of 추석 are the 24th to the 26th).
void threeKits(TodayBank& bank) {
  oneOfThreeLent(bank);
  bank.perform(Reserve{.school = bank.school,
                       .teacher = bank.teacher,
                       .model = bank.model,
                       .quantity = 2,
                       .pickUp = day("2026-09-28"),
                       .due = day("2026-09-30")});
}

/// The page in a window of its own, driven by object names and keys.
struct Open {
  TodayThread thread;
  QWidget window;
  Actions actions{&window};
  BookingsPage page{thread.bank, actions, &window};
  std::vector<DeskReply> replies;
  int atDesk = 0;
  std::vector<QString> papers;
  std::vector<FinishPrint> offers;

  explicit Open(std::function<void(TodayBank&)> setUp, QSize size = {1202, 682})
      : thread(std::move(setUp)) {
    QObject::connect(&thread.bank, &BankThread::acted, &page,
                     [this](const DeskView&, const DeskReply& reply) {
                       replies.push_back(reply);
                       page.refresh();
                     });
    QObject::connect(&page, &Page::deskAsked, &page, [this] { ++atDesk; });
    QObject::connect(&page, &Page::paperAsked, &page,
                     [this](const MakePaper& make) { print(make); });
    QObject::connect(&page, &Page::paperOffered, &page,
                     [this](const MakePaper& make, FinishPrint how) {
                       offers.push_back(how);
                       print(make);
                     });
    window.resize(size);
    page.resize(size);
    window.show();
    window.activateWindow();
    thread.open();
    page.refresh();
    page.takeFocus();
    REQUIRE(waitFor([this] { return table()->rows() > 0; }));
  }
  void print(const MakePaper& make) {
    thread.bank.ask(
        &page, [make](Bank& bank) { return make(bank, {}); },
        [this](const auto& paper) { papers.push_back(must(paper)->title()); });
  }
  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 5000);
  }
  template <class T>
  T* find(const char* name) const {
    auto* found = page.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
  }
  Timetable* table() const { return find<Timetable>("timetable"); }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(table(), key, modifiers);
  }
  /// Moves to a day of the first model; the table begins on the 21st.
  void goTo(int column) {
    key(Qt::Key_Home);
    for (int i = 0; i <= column; ++i) key(Qt::Key_Right);
  }
  bool shows(const char* name) const {
    const auto* widget = page.findChild<QWidget*>(QString::fromLatin1(name));
    return widget != nullptr && widget->isVisibleTo(&page);
  }
  QString bar() const { return find<QLabel>("bookingBarWords")->text(); }
  void chooseSchool() {
    find<QLineEdit>("otherSchool")->setText(QStringLiteral("중"));
    REQUIRE(waitFor([this] {
      const auto* teachers = find<QComboBox>("bookingTeacher");
      return find<QTableView>("otherSchools")->model()->rowCount() > 0 && teachers->count() > 0 &&
             !teachers->itemText(0).contains(QStringLiteral("먼저"));
    }));
  }
  ReservationListView reservations() {
    return thread.read([](Bank& bank) { return readReservations(bank, ReservationSet::Open); });
  }
};

}  // namespace

SCENARIO("the table tells of each day how many kits can be promised", "[ui][bookings]") {
  Open open(threeKits);
  open.goTo(0);
  CHECK(open.table()->firstDay() == day("2026-09-21"));
  REQUIRE(open.table()->currentCount() != nullptr);
  CHECK(open.table()->currentCount()->available() == 2);
  CHECK(open.table()->spokenCell().contains(QStringLiteral("2세트 가능")));
  CHECK(open.table()->accessibleDescription() == open.table()->spokenCell());
  open.goTo(7);
  CHECK(open.table()->currentCount()->available() == 0);
}

SCENARIO("a number is green, amber or red by what is left, and grey on a closed day",
         "[ui][bookings]") {
  CHECK(countTint({.day = {}, .pool = 6, .busy = 2}) == Tint::Ok);
  CHECK(countTint({.day = {}, .pool = 6, .busy = 4}) == Tint::Warn);
  CHECK(countTint({.day = {}, .pool = 2, .busy = 1}) == Tint::Ok);
  CHECK(countTint({.day = {}, .pool = 2, .busy = 2}) == Tint::Bad);
  CHECK(countTint({.day = {}, .pool = 2, .closed = true}) == Tint::Plain);
  const DayCount less{.day = {}, .pool = 2, .busy = 1, .promised = 3};
  CHECK(shownCount(less) == 0);
  CHECK(countText(less).contains(QStringLiteral("부족 2")));
}

SCENARIO("a model unfolds to its kits and promises and folds again", "[ui][bookings]") {
  Open open(threeKits);
  REQUIRE(open.table()->rows() == 1);
  open.key(Qt::Key_Home);
  open.key(Qt::Key_Space);
  CHECK(Open::waitFor([&] { return open.table()->rows() == 5; }));
  open.key(Qt::Key_Down);
  open.key(Qt::Key_Space);
  CHECK(open.table()->rows() == 1);
}

SCENARIO("Enter on a number says why, Esc goes back to the table", "[ui][bookings]") {
  Open open(threeKits);
  open.goTo(0);
  open.key(Qt::Key_Return);
  REQUIRE(Open::waitFor([&] { return open.shows("whyPopup"); }));
  const auto* model = open.find<QTableView>("whyTable")->model();
  REQUIRE(model->rowCount() == 1);
  CHECK(model->index(0, 0).data().toString() == QStringLiteral("대여 중"));
  QTest::keyClick(open.find<QTableView>("whyTable"), Qt::Key_Escape);
  CHECK_FALSE(open.shows("whyPopup"));
  CHECK(open.table()->hasFocus());
}

SCENARIO("the chosen days and model begin a reservation that Enter writes", "[ui][bookings]") {
  Open open(oneOfThreeLent);
  open.goTo(1);
  open.key(Qt::Key_Right, Qt::ShiftModifier);
  CHECK(open.table()->lastDay() == day("2026-09-23"));
  open.page.startNew();
  REQUIRE(Open::waitFor([&] { return open.bar().contains(QStringLiteral("2세트 가능")); }));
  open.chooseSchool();
  QTest::keyClick(open.find<QLineEdit>("bookingPurpose"), Qt::Key_Return);
  REQUIRE(Open::waitFor([&] { return !open.shows("bookingForm"); }));
  const auto rows = open.reservations().rows;
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().pickUp == day("2026-09-22"));
  CHECK(rows.front().due == day("2026-09-23"));
}

SCENARIO("where too few kits are free the form offers less and the line", "[ui][bookings]") {
  Open open(threeKits);
  open.goTo(1);
  open.page.startNew();
  open.find<QLineEdit>("bookingDue")->setText(QStringLiteral("2026-09-23"));
  open.find<QSpinBox>("bookingQuantity")->setValue(3);
  REQUIRE(Open::waitFor([&] { return open.shows("bookingWait") && open.shows("bookingOffer0"); }));
  open.chooseSchool();
  open.find<QAbstractButton>("bookingWait")->click();
  REQUIRE(Open::waitFor([&] { return !open.shows("bookingForm"); }));
  CHECK(open.reservations().waiting == 1);
}

SCENARIO("a form that is left keeps nothing and the table has the focus again", "[ui][bookings]") {
  Open open(threeKits);
  open.page.startNew();
  REQUIRE(open.shows("bookingForm"));
  CHECK(open.page.stepBack());
  CHECK_FALSE(open.shows("bookingForm"));
  CHECK(open.table()->hasFocus());
  CHECK_FALSE(open.page.stepBack());
}

SCENARIO("the list makes a reservation ready and begins its pick-up at the desk",
         "[ui][bookings]") {
  Open open(threeKits);
  open.find<QAbstractButton>("lookList")->click();
  REQUIRE(Open::waitFor([&] { return open.shows("bookingPrepare"); }));
  open.find<QAbstractButton>("bookingPrepare")->click();
  REQUIRE(Open::waitFor(
      [&] { return open.reservations().rows.front().stage == ReservationStage::Ready; }));
  open.find<QAbstractButton>("bookingPickUp")->click();
  CHECK(open.atDesk == 1);
}

SCENARIO("a reservation is cancelled from the list, with a reason", "[ui][bookings]") {
  Open open(threeKits);
  open.find<QAbstractButton>("lookList")->click();
  REQUIRE(Open::waitFor([&] { return open.shows("bookingCancel"); }));
  open.find<QAbstractButton>("bookingCancel")->click();
  REQUIRE(open.shows("cancelPanel"));
  open.find<QLineEdit>("cancelReason")->setText(QStringLiteral("수업이 없어짐"));
  QTest::keyClick(open.find<QLineEdit>("cancelReason"), Qt::Key_Return);
  CHECK(Open::waitFor([&] { return open.reservations().rows.empty(); }));
}

SCENARIO("the list prints the confirmation, the letter and what is to be prepared",
         "[ui][bookings]") {
  Open open(threeKits);
  open.find<QAbstractButton>("lookList")->click();
  REQUIRE(Open::waitFor([&] { return open.shows("bookingConfirmation"); }));
  for (const char* button : {"bookingConfirmation", "bookingLetter", "printPickUps"})
    open.find<QAbstractButton>(button)->click();
  REQUIRE(Open::waitFor([&] { return open.papers.size() == 3; }));
  CHECK(open.papers[0] == QStringLiteral("예약 확인서"));
  CHECK(open.papers[1] == QStringLiteral("인수 안내문"));
  CHECK(open.papers[2].startsWith(QStringLiteral("준비 목록")));
  CHECK(open.reservations().rows.front().letters == 1);
}

SCENARIO("what waits gets no letter, what has ended no paper at all", "[ui][bookings]") {
  Open open([](TodayBank& bank) {
    threeKits(bank);
    bank.perform(Reserve{.school = bank.school,
                         .teacher = bank.teacher,
                         .model = bank.model,
                         .quantity = 3,
                         .pickUp = day("2026-09-28"),
                         .due = day("2026-09-30"),
                         .ifFull = IfFull::Wait});
  });
  open.find<QAbstractButton>("lookList")->click();
  open.find<QAbstractButton>("bookingSet2")->click();
  REQUIRE(Open::waitFor(
      [&] { return open.shows("bookingConfirmation") && !open.shows("bookingPickUp"); }));
  CHECK_FALSE(open.shows("bookingLetter"));
  open.find<QAbstractButton>("bookingSet4")->click();
  REQUIRE(Open::waitFor([&] { return !open.shows("bookingConfirmation"); }));
}

SCENARIO("a new reservation offers its confirmation as the center wants it", "[ui][bookings]") {
  Open open([](TodayBank& bank) {
    oneOfThreeLent(bank);
    bank.perform(
        SetPolicy{centerIdOf(1), PolicyKey::BookingPrints, static_cast<int>(FinishPrint::Preview)});
  });
  open.goTo(1);
  open.key(Qt::Key_Right, Qt::ShiftModifier);
  open.page.startNew();
  open.chooseSchool();
  QTest::keyClick(open.find<QLineEdit>("bookingPurpose"), Qt::Key_Return);
  REQUIRE(Open::waitFor([&] { return open.papers.size() == 1; }));
  CHECK(open.papers.front() == QStringLiteral("예약 확인서"));
  CHECK(open.offers == std::vector{FinishPrint::Preview});
}

SCENARIO("a model is found by first consonants, as everywhere", "[ui][bookings]") {
  Open open(threeKits);
  open.key(Qt::Key_Home);
  open.page.startNew();
  QLineEdit* const field = open.find<QComboBox>("bookingModel")->lineEdit();
  REQUIRE(Open::waitFor([&] { return open.find<QComboBox>("bookingModel")->count() > 0; }));
  field->clear();
  open.find<QLineEdit>("bookingPickUp")->setText(QStringLiteral("2026-09-22"));
  open.find<QLineEdit>("bookingDue")->setText(QStringLiteral("2026-09-23"));
  QInputMethodEvent typed;
  typed.setCommitString(QStringLiteral("ㅁㅇㅋㄹ"));
  QCoreApplication::sendEvent(field, &typed);
  CHECK(Open::waitFor([&] { return open.bar().contains(QStringLiteral("세트 가능")); }));
}

SCENARIO("a teacher who is not listed is registered in place and chosen", "[ui][bookings]") {
  Open open(oneOfThreeLent);
  open.goTo(1);
  open.key(Qt::Key_Right, Qt::ShiftModifier);
  open.page.startNew();
  open.chooseSchool();
  auto* const teachers = open.find<QComboBox>("bookingTeacher");
  REQUIRE(teachers->count() == 2);
  teachers->setCurrentIndex(1);
  Q_EMIT teachers->activated(1);
  REQUIRE(open.shows("teacherName"));
  open.find<QLineEdit>("teacherName")->setText(QStringLiteral("정다은"));
  QTest::keyClick(open.find<QLineEdit>("teacherSubject"), Qt::Key_Return);
  REQUIRE(Open::waitFor([&] { return teachers->count() == 3; }));
  CHECK(teachers->currentText() == QStringLiteral("정다은"));
  CHECK_FALSE(open.shows("teacherName"));
  CHECK(open.shows("bookingForm"));
  QTest::keyClick(open.find<QLineEdit>("bookingPurpose"), Qt::Key_Return);
  REQUIRE(Open::waitFor([&] { return !open.shows("bookingForm"); }));
  CHECK(open.reservations().rows.front().teacherName == "정다은");
}

SCENARIO("a change past a limit is decided with a reason", "[ui][bookings]") {
  Open open(threeKits);
  open.find<QAbstractButton>("lookList")->click();
  REQUIRE(Open::waitFor([&] { return open.shows("bookingChange"); }));
  open.find<QAbstractButton>("bookingChange")->click();
  open.find<QLineEdit>("changePickUp")->setText(QStringLiteral("2026-10-26"));
  open.find<QLineEdit>("changeDue")->setText(QStringLiteral("2026-10-28"));
  QTest::keyClick(open.find<QLineEdit>("changeDue"), Qt::Key_Return);
  REQUIRE(Open::waitFor([&] { return open.shows("approvalPanel"); }));
  CHECK(open.reservations().rows.front().pickUp == day("2026-09-28"));
  open.find<QComboBox>("approvalReason")->setEditText(QStringLiteral("공개 수업"));
  open.find<QAbstractButton>("approvalYes")->click();
  REQUIRE(
      Open::waitFor([&] { return open.reservations().rows.front().pickUp == day("2026-10-26"); }));
  CHECK(Open::waitFor([&] { return !open.shows("changePanel") && !open.shows("approvalPanel"); }));
}

SCENARIO("a change within the limits needs no reason", "[ui][bookings]") {
  Open open(threeKits);
  open.find<QAbstractButton>("lookList")->click();
  REQUIRE(Open::waitFor([&] { return open.shows("bookingChange"); }));
  open.find<QAbstractButton>("bookingChange")->click();
  open.find<QSpinBox>("changeQuantity")->setValue(1);
  QTest::keyClick(open.find<QLineEdit>("changeDue"), Qt::Key_Return);
  CHECK(Open::waitFor([&] { return open.reservations().rows.front().quantity == 1; }));
}

SCENARIO("a reservation that was found elsewhere is marked in the list", "[ui][bookings]") {
  Open open(threeKits);
  const ReservationItem item = open.reservations().rows.front();
  open.page.open(HitKind::Reservation, aggOf(item.id));
  REQUIRE(Open::waitFor([&] { return open.shows("bookingPickUp"); }));
  CHECK(open.find<QAbstractButton>("lookList")->isChecked());
}
