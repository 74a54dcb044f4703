#include "ui/dialogs/first_start.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <atomic>
#include <catch2/catch_test_macros.hpp>

using namespace kstem;
using namespace kstem::ui;

namespace {

CenterRegistered centerOf(std::uint32_t no, const char* name) {
  CenterRegistered center;
  center.no = no;
  center.name = name;
  center.shortName = name;
  return center;
}

struct Start {
  Founding founded;
  std::optional<Error> refusal;
  std::atomic<int> steps = 0;
  std::optional<LanguageChoice> spoken;
  FirstStart dialog{tools()};

  Start() {
    dialog.show();
    dialog.activateWindow();
  }
  FirstStartTools tools() {
    FirstStartTools tools;
    tools.centers = {centerOf(1, "동부"), centerOf(3, "북부")};
    tools.models.resize(2);
    tools.bankFile = QStringLiteral("bank.ksb");
    tools.practiceFile = QStringLiteral("practice.ksb");
    tools.found = [this](const QString&, const Founding& founding) -> Result<void> {
      founded = founding;
      if (refusal) return *refusal;
      return {};
    };
    tools.practice = [this](const QString&, const WorkProgress& progress) -> Result<void> {
      for (; steps < 500; ++steps) {
        if (!progress(steps, 500)) return Error{Errc::BadInput, "stopped"};
        QThread::msleep(1);
      }
      return {};
    };
    tools.speak = [this](LanguageChoice choice) { spoken = choice; };
    return tools;
  }
  template <class T>
  T* find(const char* name) const {
    return dialog.findChild<T*>(QString::fromLatin1(name));
  }
  bool isOver() const {
    return QTest::qWaitFor([this] { return !dialog.isVisible(); });
  }
};

}  // namespace

SCENARIO("a bank is founded by keyboard alone", "[ui][first]") {
  Start start;
  CHECK_FALSE(start.find<QPushButton>("firstBegin")->isEnabled());
  CHECK(QTest::qWaitFor([&] { return start.find<QLineEdit>("firstClerk")->hasFocus(); }));
  QTest::keyClick(start.find<QComboBox>("firstCenter"), Qt::Key_Down);
  start.find<QLineEdit>("firstClerk")->setText(QStringLiteral("이수민"));
  QTest::keyClick(start.find<QLineEdit>("firstClerk"), Qt::Key_Return);
  REQUIRE(start.isOver());
  CHECK(start.dialog.result() == QDialog::Accepted);
  CHECK(start.dialog.file() == QStringLiteral("bank.ksb"));
  CHECK(start.founded.centerNo == 3);
  CHECK(start.founded.deskDigit == 0);
  CHECK(start.founded.clerkName == "이수민");
  CHECK(start.founded.centers.size() == 2);
  CHECK(start.founded.models.size() == 2);
}

SCENARIO("a center that is in no list begins with its number and its name", "[ui][first]") {
  Start start;
  auto* const begin = start.find<QPushButton>("firstBegin");
  auto* const name = start.find<QLineEdit>("firstCenterName");
  start.find<QLineEdit>("firstClerk")->setText(QStringLiteral("이수민"));
  CHECK_FALSE(name->isVisible());
  QTest::keyClick(start.find<QComboBox>("firstCenter"), Qt::Key_End);
  CHECK(name->isVisible());
  CHECK_FALSE(begin->isEnabled());
  name->setText(QStringLiteral("남부"));
  CHECK(begin->isEnabled());
  QTest::keyClick(name, Qt::Key_Return);
  REQUIRE(start.isOver());
  CHECK(start.founded.centerNo == 4);  // the first number that no listed center has
  REQUIRE(start.founded.centers.size() == 3);
  CHECK(start.founded.centers.back().no == 4);
  CHECK(start.founded.centers.back().shortName == "남부");
}

SCENARIO("what could not be made says why and keeps the answers", "[ui][first]") {
  Start start;
  start.refusal = Error{Errc::FileNotWritable, {}};
  start.find<QCheckBox>("firstModels")->setChecked(false);
  start.find<QLineEdit>("firstClerk")->setText(QStringLiteral("이수민"));
  start.find<QPushButton>("firstBegin")->click();
  auto* const failed = start.find<QLabel>("firstFailed");
  REQUIRE(QTest::qWaitFor([&] { return failed->isVisible(); }));
  CHECK(failed->text().contains(QStringLiteral("파일을 쓸 수 없습니다")));
  CHECK(start.founded.models.empty());
  CHECK(start.dialog.isVisible());
  CHECK(start.find<QLineEdit>("firstClerk")->text() == QStringLiteral("이수민"));
}

SCENARIO("a practice bank is made with progress, and can be stopped", "[ui][first]") {
  Start start;
  start.find<QPushButton>("firstPractice")->click();
  REQUIRE(QTest::qWaitFor([&] { return start.steps > 20; }));
  WHEN("nobody stops it") {
    REQUIRE(start.isOver());
    CHECK(start.dialog.file() == QStringLiteral("practice.ksb"));
  }
  WHEN("Esc stops it") {
    QTest::keyClick(&start.dialog, Qt::Key_Escape);
    auto* const clerk = start.find<QLineEdit>("firstClerk");
    REQUIRE(QTest::qWaitFor([&] { return clerk->isVisible(); }));
    THEN("the questions are back, without a complaint") {
      CHECK(start.steps < 500);
      CHECK_FALSE(start.find<QLabel>("firstFailed")->isVisible());
    }
  }
}

SCENARIO("the language is changed on the spot, the answers stay", "[ui][first]") {
  Start start;
  start.find<QLineEdit>("firstClerk")->setText(QStringLiteral("이수민"));
  start.find<QPushButton>("speakEnglish")->click();
  REQUIRE(QTest::qWaitFor([&] { return start.spoken.has_value(); }));
  CHECK(start.spoken == LanguageChoice::English);
  QEvent changed(QEvent::LanguageChange);
  QCoreApplication::sendEvent(&start.dialog, &changed);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(start.find<QLineEdit>("firstClerk")->text() == QStringLiteral("이수민"));
  const QString folder = qEnvironmentVariable("KSTEM_PICTURES");
  if (!folder.isEmpty()) start.dialog.grab().save(folder + QStringLiteral("/settings-first.png"));
}
