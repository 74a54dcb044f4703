#include <QAction>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/scan_guard.h"
#include "ui/widgets/scan_line.h"

using namespace kstem::ui;

namespace {

const QString kKit = QStringLiteral("1010002318");

struct Window {
  QWidget window;
  QAction find{QStringLiteral("find")};
  ScanLine* line = new ScanLine(&find, &window);
  QLineEdit* phone = new QLineEdit(&window);
  QPushButton* button = new QPushButton(&window);
  QSignalSpy scans{line, &ScanLine::scanned};

  Window() {
    auto* layout = new QVBoxLayout(&window);
    for (QWidget* widget :
         {static_cast<QWidget*>(line), static_cast<QWidget*>(phone), static_cast<QWidget*>(button)})
      layout->addWidget(widget);
    new ScanGuard(*line);
    window.show();
    window.activateWindow();
    QTest::qWait(30);
  }
};

}  // namespace

SCENARIO("a scan lands in the scan line wherever the focus is", "[ui][scan]") {
  Window desk;
  GIVEN("the focus is on a button") {
    desk.button->setFocus();
    QTest::keyClicks(desk.button, kKit.left(1));
    QTest::keyClicks(QApplication::focusWidget(), kKit.mid(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    THEN("the scan is handed on") {
      REQUIRE(desk.scans.size() == 1);
      CHECK(desk.scans.front().front().toString() == kKit);
    }
    THEN("the focus is back") { CHECK(desk.line->edit()->hasFocus()); }
  }
  GIVEN("somebody types a phone number") {
    desk.phone->setFocus();
    QTest::keyClicks(desk.phone, QStringLiteral("02-490-1234"));
    WHEN("a code is scanned into it") {
      QTest::keyClicks(desk.phone, kKit);
      QTest::keyClick(desk.phone, Qt::Key_Return);
      THEN("it is taken out again") {
        CHECK(desk.phone->text() == QStringLiteral("02-490-1234"));
        CHECK(desk.scans.size() == 1);
      }
    }
    WHEN("the number is complete") {
      QTest::keyClick(desk.phone, Qt::Key_Return);
      THEN("it is no scan") { CHECK(desk.scans.isEmpty()); }
    }
  }
  GIVEN("a code without a suffix is scanned into a field") {
    desk.phone->setFocus();
    QTest::keyClicks(desk.phone, kKit);
    QTest::qWait(200);
    THEN("silence takes it out") {
      CHECK(desk.phone->text().isEmpty());
      CHECK(desk.scans.size() == 1);
    }
  }
}

SCENARIO("a code leaves no trace in a field of any kind", "[ui][scan]") {
  Window desk;
  QSpinBox number(&desk.window);
  QPlainTextEdit text(&desk.window);
  number.setKeyboardTracking(false);
  number.setValue(7);
  text.setPlainText(QStringLiteral("메모"));
  for (QWidget* field : {static_cast<QWidget*>(&number), static_cast<QWidget*>(&text)}) {
    field->show();
    field->setFocus();
    QTest::keyClicks(field, kKit);
    QTest::keyClick(field, Qt::Key_Return);
  }
  CHECK(desk.scans.size() == 2);
  CHECK(number.value() == 7);
  CHECK(number.text() == QStringLiteral("7"));
  CHECK(text.toPlainText() == QStringLiteral("메모"));
  GIVEN("a selection that the code replaced") {
    desk.phone->setText(QStringLiteral("02-490-1234"));
    desk.phone->setFocus();
    desk.phone->selectAll();
    QTest::keyClicks(desk.phone, kKit);
    QTest::keyClick(desk.phone, Qt::Key_Return);
    THEN("it is back") { CHECK(desk.phone->text() == QStringLiteral("02-490-1234")); }
  }
  GIVEN("a number typed by hand") {
    number.setFocus();
    number.selectAll();
    QTest::keyClicks(&number, QStringLiteral("42"));
    QTest::keyClick(&number, Qt::Key_Return);
    THEN("it stays") { CHECK(number.value() == 42); }
  }
  GIVEN("a widget that keeps scans") {
    QWidget probe(&desk.window);
    probe.setProperty(ScanGuard::kKeepsScans, true);
    probe.setFocusPolicy(Qt::StrongFocus);
    probe.show();
    probe.setFocus();
    const auto before = desk.scans.size();
    QTest::keyClicks(&probe, kKit);
    QTest::keyClick(&probe, Qt::Key_Return);
    THEN("the line hears nothing") { CHECK(desk.scans.size() == before); }
  }
}

SCENARIO("what is typed while a field offers words stays in the field", "[ui][scan]") {
  Window desk;
  QCompleter words({QStringLiteral("photo-1.jpg"), QStringLiteral("photo-2.jpg")});
  desk.phone->setCompleter(&words);
  desk.phone->setFocus();
  QTest::keyClicks(desk.phone, QStringLiteral("ph"));
  REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
  QTest::keyClicks(QApplication::activePopupWidget(), QStringLiteral("oto"));
  CHECK(desk.phone->text() == QStringLiteral("photo"));
  CHECK(desk.scans.empty());
}
