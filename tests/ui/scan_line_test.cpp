#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/scan_line.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

const QString kKit = QStringLiteral("1010002318");
const QString kOther = QStringLiteral("1010002326");

struct Line {
  QAction find{QStringLiteral("find")};
  ScanLine line{&find};
  QSignalSpy scans{&line, &ScanLine::scanned};
  QSignalSpy empties{&line, &ScanLine::emptyEntered};
  QSignalSpy names{&line, &ScanLine::nameTyped};

  Line() { line.show(); }
  void type(const QString& text) { QTest::keyClicks(line.edit(), text); }
  void press(Qt::Key key) { QTest::keyClick(line.edit(), key); }
  QStringList scanned() const {
    QStringList all;
    for (const auto& scan : scans) all.append(scan.front().toString());
    return all;
  }
};

}  // namespace

SCENARIO("a scan ends with Enter, Tab or silence", "[ui][scan]") {
  Line desk;
  WHEN("Enter follows") {
    desk.type(kKit);
    desk.press(Qt::Key_Return);
    THEN("it is handed on at once") { CHECK(desk.scanned() == QStringList{kKit}); }
    THEN("the line is empty again") { CHECK(desk.line.text().isEmpty()); }
  }
  WHEN("Tab follows") {
    desk.type(kKit);
    desk.press(Qt::Key_Tab);
    THEN("it is handed on at once") { CHECK(desk.scanned() == QStringList{kKit}); }
  }
  WHEN("nothing follows") {
    desk.type(kKit);
    CHECK(desk.scans.isEmpty());
    QTest::qWait(200);
    THEN("it is handed on after a moment") { CHECK(desk.scanned() == QStringList{kKit}); }
  }
  WHEN("ten digits with a wrong check digit stand there") {
    desk.type(QStringLiteral("1010002319"));
    QTest::qWait(200);
    THEN("they wait for Enter") { CHECK(desk.scans.isEmpty()); }
  }
  WHEN("the code is typed with blanks") {
    desk.type(QStringLiteral("1 01 000231 8"));
    desk.press(Qt::Key_Return);
    THEN("it is handed on as typed") {
      CHECK(desk.scanned() == QStringList{QStringLiteral("1 01 000231 8")});
    }
  }
}

SCENARIO("quick scans are neither lost nor merged", "[ui][scan]") {
  Line desk;
  WHEN("two hundred codes come with Enter in between") {
    QStringList all;
    for (int i = 0; i < 100; ++i) {
      for (const QString& code : {kKit, kOther}) {
        desk.type(code);
        desk.press(Qt::Key_Return);
        all.append(code);
      }
    }
    THEN("each is handed on in order, repeats too") { CHECK(desk.scanned() == all); }
  }
  WHEN("two codes come without anything in between") {
    desk.type(kKit + kOther);
    THEN("both are handed on at once") { CHECK(desk.scanned() == QStringList{kKit, kOther}); }
    THEN("a suffix that follows is no answer") {
      desk.press(Qt::Key_Return);
      CHECK(desk.empties.isEmpty());
    }
  }
  WHEN("three codes come without anything in between") {
    desk.type(kKit + kOther + kKit);
    QTest::qWait(200);
    THEN("all are handed on") { CHECK(desk.scanned() == QStringList{kKit, kOther, kKit}); }
  }
  WHEN("a foreign code begins like one of ours") {
    desk.type(kKit + QStringLiteral("123"));
    desk.press(Qt::Key_Return);
    THEN("it stays whole") { CHECK(desk.scanned() == QStringList{kKit + QStringLiteral("123")}); }
  }
}

SCENARIO("an Enter is an answer only when it is a person's", "[ui][scan]") {
  Line desk;
  WHEN("it comes alone") {
    desk.press(Qt::Key_Return);
    THEN("it is an answer") { CHECK(desk.empties.size() == 1); }
  }
  WHEN("the scanner ends a code with two keys") {
    desk.type(kKit);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    THEN("the second one is not") { CHECK(desk.empties.isEmpty()); }
  }
  WHEN("the suffix comes after silence has ended the code") {
    desk.type(kKit);
    QTest::qWait(180);
    desk.press(Qt::Key_Return);
    THEN("it is not") { CHECK(desk.empties.isEmpty()); }
    THEN("the one after it is") {
      desk.press(Qt::Key_Return);
      CHECK(desk.empties.size() == 1);
    }
  }
}

SCENARIO("letters are looked up as a name", "[ui][scan]") {
  Line desk;
  WHEN("they stand still") {
    desk.type(QStringLiteral("wndghk"));
    QTest::qWait(180);
    THEN("the name is asked for once") {
      CHECK(desk.names.back().front().toString() == QStringLiteral("wndghk"));
    }
  }
  WHEN("Enter follows at once, as from a scanner") {
    desk.type(QStringLiteral("KS1-0412"));
    desk.press(Qt::Key_Return);
    QTest::qWait(180);
    THEN("they are a code") { CHECK(desk.scanned() == QStringList{QStringLiteral("KS1-0412")}); }
  }
}

SCENARIO("input methods are on for names only", "[ui][scan]") {
  Line desk;
  CHECK_FALSE(desk.line.edit()->inputMethodQuery(Qt::ImEnabled).toBool());
  desk.line.setNameMode(true);
  CHECK(desk.line.edit()->inputMethodQuery(Qt::ImEnabled).toBool());
  WHEN("a code is scanned in name mode") {
    desk.type(kKit);
    desk.press(Qt::Key_Return);
    THEN("it is a scan, and name mode is over") {
      CHECK(desk.scanned() == QStringList{kKit});
      CHECK_FALSE(desk.line.isNameMode());
    }
  }
}

SCENARIO("the empty line passes keys on", "[ui][scan]") {
  Line desk;
  QSignalSpy steps(&desk.line, &ScanLine::stepped);
  QSignalSpy moves(&desk.line, &ScanLine::moved);
  desk.press(Qt::Key_Minus);
  desk.press(Qt::Key_Down);
  CHECK(steps.front().front().toInt() == -1);
  CHECK(moves.front().front().toInt() == 1);
  desk.type(QStringLiteral("KS-"));
  CHECK(steps.size() == 1);
}

SCENARIO("where a scanner sends no suffix, silence ends foreign codes too", "[ui][scan]") {
  Line desk;
  desk.line.setLimits({.suffix = ScannerSuffix::None});
  WHEN("a code with letters and figures comes in one go") {
    desk.type(QStringLiteral("KS1-0412"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.scans.isEmpty(); }));
    THEN("it is handed on and the line is empty") {
      CHECK(desk.scanned() == QStringList{QStringLiteral("KS1-0412")});
      CHECK(desk.line.text().isEmpty());
    }
  }
  WHEN("letters alone stand there") {
    desk.type(QStringLiteral("wndghkwnd"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.names.isEmpty(); }));
    QTest::qWait(200);
    THEN("they are a name") { CHECK(desk.scans.isEmpty()); }
  }
  WHEN("somebody types one by hand") {
    desk.type(QStringLiteral("KS1"));
    QTest::qWait(200);
    desk.type(QStringLiteral("-0412"));
    QTest::qWait(200);
    THEN("it waits for Enter") { CHECK(desk.scans.isEmpty()); }
  }
}
