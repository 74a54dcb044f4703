#include <QAbstractButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "fake_views.h"
#include "ui/pages/desk_page.h"
#include "ui/widgets/scan_line.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

struct ShownDesk {
  QWidget window;
  Actions actions{&window};
  DeskPage page{actions, &window};
  std::vector<DeskAction> asked;
  QStringList searched;

  explicit ShownDesk(const DeskView& view) {
    QObject::connect(&page, &DeskPage::asked, &page,
                     [this](const DeskAction& a) { asked.push_back(a); });
    QObject::connect(&page, &DeskPage::searchAsked, &page,
                     [this](const QString& t) { searched.append(t); });
    page.resize(1100, 640);
    window.resize(1100, 640);
    window.show();
    page.showView(view);
  }
  void press(Qt::Key key) { QTest::keyClick(page.scanLine()->edit(), key); }
  void type(const QString& text) { QTest::keyClicks(page.scanLine()->edit(), text); }
  template <class T>
  const T& last() const {
    REQUIRE_FALSE(asked.empty());
    REQUIRE(std::holds_alternative<T>(asked.back()));
    return std::get<T>(asked.back());
  }
  bool shows(const char* name) const {
    const auto* widget = page.findChild<QWidget*>(QString::fromLatin1(name));
    return widget != nullptr && widget->isVisibleTo(&page);
  }
};

}  // namespace

SCENARIO("the page shows what the view says", "[ui][desk]") {
  CHECK(ShownDesk(idleView()).shows("idlePanel"));
  CHECK(ShownDesk(lendingView()).shows("lendingPanel"));
  CHECK(ShownDesk(lendingView()).shows("contentsCard"));
  CHECK(ShownDesk(teacherlessView()).shows("teacherChooser"));
  CHECK_FALSE(ShownDesk(teacherlessView()).shows("contentsCard"));
  CHECK(ShownDesk(returningView()).shows("returnPanel"));
  CHECK(ShownDesk(returningView()).shows("visitCard"));
  CHECK(ShownDesk(loanView()).shows("loanPanel"));
  CHECK(ShownDesk(decidingView()).shows("decisionPanel"));
}

SCENARIO("Enter answers what waits", "[ui][desk]") {
  WHEN("a return is being checked") {
    ShownDesk desk(returningView());
    desk.press(Qt::Key_Return);
    THEN("all is good") { CHECK(desk.last<Press>().key == DeskKey::AllGood); }
  }
  WHEN("a question waits") {
    ShownDesk desk(decidingView());
    desk.press(Qt::Key_Return);
    THEN("it is a yes") { CHECK(desk.last<Press>().key == DeskKey::Confirm); }
  }
  WHEN("a question waits and Esc comes") {
    ShownDesk desk(decidingView());
    desk.press(Qt::Key_Escape);
    THEN("it is a no") { CHECK(desk.last<Press>().key == DeskKey::Cancel); }
  }
  WHEN("nothing waits") {
    ShownDesk desk(idleView());
    desk.press(Qt::Key_Return);
    THEN("nothing is asked") { CHECK(desk.asked.empty()); }
  }
}

SCENARIO("one of several kits is chosen with the arrows", "[ui][desk]") {
  DeskView view = decidingView();
  view.decision->kind = DecisionKind::ChooseKit;
  view.decision->choices = {{codeOf(CodeKind::Kit, 1), "가"}, {codeOf(CodeKind::Kit, 2), "나"}};
  ShownDesk desk(view);
  desk.press(Qt::Key_Down);
  desk.press(Qt::Key_Return);
  CHECK(desk.last<ChooseKit>().kit == codeOf(CodeKind::Kit, 2));
}

SCENARIO("a part is counted from the scan line", "[ui][desk]") {
  ShownDesk desk(returningView());
  desk.press(Qt::Key_Down);
  desk.press(Qt::Key_Minus);
  CHECK(desk.last<CountPart>().part == 0);
  CHECK(desk.last<CountPart>().in == 9);
  desk.press(Qt::Key_Minus);
  CHECK(desk.last<CountPart>().in == 8);
  desk.press(Qt::Key_Plus);
  CHECK(desk.last<CountPart>().in == 9);
}

SCENARIO("a line is taken off with Delete", "[ui][desk]") {
  ShownDesk desk(lendingView());
  desk.press(Qt::Key_Up);
  desk.press(Qt::Key_Delete);
  CHECK(desk.last<RemoveLine>().kit == lendingView().draft[1].kit);
}

SCENARIO("the teacher is chosen or registered without the mouse", "[ui][desk]") {
  ShownDesk desk(teacherlessView());
  WHEN("the second one is marked") {
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    THEN("it is chosen") {
      CHECK(desk.last<ChooseTeacher>().teacher == teacherlessView().borrower->teachers[1].id);
    }
  }
  WHEN("none is marked") {
    desk.press(Qt::Key_Return);
    THEN("nothing is asked") { CHECK(desk.asked.empty()); }
  }
  WHEN("the last row is marked") {
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    for (const auto& [field, text] :
         {std::pair("teacherName", "최유진"), std::pair("teacherPhone", "02-1"),
          std::pair("teacherSubject", "물리")}) {
      auto* edit = desk.page.findChild<QLineEdit*>(QString::fromLatin1(field));
      REQUIRE(edit != nullptr);
      edit->setText(QString::fromUtf8(text));
      QTest::keyClick(edit, Qt::Key_Return);
    }
    THEN("the new teacher is registered") {
      CHECK(desk.last<AddTeacher>().name == "최유진");
      CHECK(desk.last<AddTeacher>().subject == "물리");
    }
  }
}

SCENARIO("names are found below the scan line", "[ui][desk]") {
  ShownDesk desk(idleView());
  Hit hit{HitKind::School, {}, "중화중학교", "중랑구"};
  hit.id.bytes[15] = 7;
  desk.type(QStringLiteral("wndghk"));
  REQUIRE(QTest::qWaitFor([&] { return !desk.searched.isEmpty(); }));
  desk.page.showHits(QStringLiteral("wndghk"), {hit});
  CHECK(desk.shows("hitList"));
  WHEN("hits of an older text arrive") {
    desk.press(Qt::Key_Escape);
    desk.page.showHits(QStringLiteral("wnd"), {hit});
    THEN("they are not shown") { CHECK_FALSE(desk.shows("hitList")); }
  }
  WHEN("the line is emptied and a name is chosen in name mode") {
    desk.page.changeBorrower();
    desk.type(QStringLiteral("abc"));
    desk.page.showHits(QStringLiteral("abc"), {hit});
    desk.press(Qt::Key_Return);
    THEN("the school borrows") {
      CHECK(desk.last<ChooseSchool>().school == fromAgg<SchoolId>(hit.id));
    }
    THEN("the line is for scans again") { CHECK_FALSE(desk.page.scanLine()->isNameMode()); }
  }
  WHEN("Enter comes in scan mode") {
    desk.press(Qt::Key_Return);
    THEN("the marked name is chosen") {
      CHECK(desk.last<ChooseSchool>().school == fromAgg<SchoolId>(hit.id));
    }
  }
}

SCENARIO("letters that are no code are looked up as a name", "[ui][desk]") {
  ShownDesk desk(idleView());
  DeskReply reply;
  reply.news = {{Notice::CodeUnknown, "wndghk", "", ""}};
  desk.page.showReply(reply);
  CHECK(desk.searched == QStringList{QStringLiteral("wndghk")});
  Hit hit{HitKind::School, {}, "중화중학교", "중랑구"};
  desk.page.showHits(QStringLiteral("wndghk"), {hit});
  desk.press(Qt::Key_Return);
  CHECK(std::holds_alternative<ChooseSchool>(desk.asked.back()));
}

SCENARIO("every control can be named by a screen reader", "[ui][desk]") {
  for (const DeskView& view : {idleView(), lendingView(), teacherlessView(), returningView(),
                               loanView(), decidingView()}) {
    ShownDesk desk(view);
    for (const auto* button : desk.page.findChildren<QAbstractButton*>()) {
      if (!button->isVisibleTo(&desk.page)) continue;
      CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
    }
    for (const auto* table : desk.page.findChildren<QTableView*>()) {
      if (!table->isVisibleTo(&desk.page)) continue;
      INFO(table->objectName().toStdString());
      CHECK_FALSE(table->accessibleName().isEmpty());
    }
  }
}

SCENARIO("the school whose turn has come gets a letter from the desk", "[ui][desk]") {
  DeskView view = returningView();
  view.turns = {{.id = ReservationId(),
                 .code = {},
                 .school = "태릉중학교",
                 .teacher = "최유진",
                 .phone = "02-111-2222",
                 .quantity = 1,
                 .pickUp = {}}};
  ShownDesk desk(view);
  int papers = 0;
  QObject::connect(&desk.page, &Page::paperAsked, &desk.page, [&papers] { ++papers; });
  REQUIRE(desk.shows("turnLetter0"));
  desk.page.findChild<QAbstractButton*>(QStringLiteral("turnLetter0"))->click();
  CHECK(papers == 1);
  view.turns.clear();
  desk.page.showView(view);
  CHECK_FALSE(desk.shows("turnCard"));
}
