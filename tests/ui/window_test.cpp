#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>
#include <catch2/catch_test_macros.hpp>

#include "fake_views.h"
#include "ui/main_window.h"
#include "ui/pages/desk_page.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/scan_line.h"
#include "ui/widgets/top_bar.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

constexpr PageId kPages[] = {PageId::Desk,   PageId::Today,    PageId::Bookings, PageId::Kits,
                             PageId::People, PageId::Transfers, PageId::Stocktake, PageId::Exchange, PageId::Settings};

/// Something that a hand or a screen reader can reach.
bool isControl(const QWidget& widget) {
  const bool kind = qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
                    qobject_cast<const QLineEdit*>(&widget) != nullptr ||
                    qobject_cast<const QComboBox*>(&widget) != nullptr ||
                    qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
                    qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
                    qobject_cast<const QTextEdit*>(&widget) != nullptr;
  return kind && !widget.objectName().startsWith(QStringLiteral("qt_"));
}

/// Inner parts of Qt's own widgets are read out with the widget that they belong to.
bool isInner(const QWidget& widget) {
  const QWidget* const owner = widget.parentWidget();
  return qobject_cast<const QComboBox*>(owner) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(owner) != nullptr ||
         qobject_cast<const QLineEdit*>(owner) != nullptr || widget.inherits("QComboBoxListView") ||
         widget.inherits("QComboBoxPrivateContainer") || widget.inherits("QHeaderView") ||
         widget.inherits("QTableCornerButton") ||
         (owner != nullptr && owner->inherits("QCalendarWidget")) ||
         (owner != nullptr && owner->inherits("QTabBar")) ||
         (owner != nullptr && owner->objectName().startsWith(QStringLiteral("qt_calendar")));
}

QString spokenName(QWidget& widget) {
  QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(&widget);
  return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

DeskFactory fakeDesk() {
  return [](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
    return Result<std::unique_ptr<DeskBackend>>(std::make_unique<FakeBackend>(idleView()));
  };
}

struct ShownWindow {
  BankThread bank{fakeDesk()};
  MainWindow window{&bank, PrintOptions()};

  ShownWindow() {
    window.resize(1093, 614);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
  }
};

}  // namespace

SCENARIO("every control of every page has a name for a screen reader", "[ui][window]") {
  ShownWindow shown;
  int controls = 0;
  for (QWidget* widget : shown.window.findChildren<QWidget*>()) {
    if (!isControl(*widget) || isInner(*widget)) continue;
    ++controls;
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    CHECK_FALSE(spokenName(*widget).trimmed().isEmpty());
  }
  CHECK(controls > 100);
}

SCENARIO("every page has its help in Korean and English", "[ui][window]") {
  ShownWindow shown;
  for (const PageId id : kPages) {
    const QString topic = shown.window.page(id)->helpTopic();
    INFO(topic.toStdString());
    CHECK(helpText(topic, QStringLiteral("ko")).size() > 200);
    CHECK(helpText(topic, QStringLiteral("en")).size() > 200);
    CHECK(helpText(topic, QStringLiteral("en")) != helpText(topic, QStringLiteral("ko")));
  }
}

SCENARIO("a scan away from the desk comes to the desk and soils nothing on the way",
         "[ui][window]") {
  ShownWindow shown;
  for (const PageId id : kPages) {
    if (id == PageId::Desk || id == PageId::Transfers) continue;  // a transfer is scanned there
    shown.window.showPage(id);
    QWidget list(&shown.window);
    list.setFocusPolicy(Qt::StrongFocus);
    list.show();
    list.setFocus();
    QTest::keyClicks(&list, QStringLiteral("1010002318"));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(shown.window.currentPage() == PageId::Desk);
    CHECK(shown.window.deskPage()->scanLine()->text().isEmpty());
  }
}

SCENARIO("Esc leaves a page for the desk", "[ui][window]") {
  ShownWindow shown;
  for (const PageId id : kPages) {
    shown.window.showPage(id);
    for (int steps = 0; steps < 2; ++steps)  // one inside the page, one out of it
      QTest::keyClick(&shown.window, Qt::Key_Escape);
    CHECK(shown.window.currentPage() == PageId::Desk);
  }
}

SCENARIO("the top bar never makes the window wider than a small screen", "[ui]") {
  QWidget over;
  TopBar bar(&over, &over);
  bar.setNews(QStringLiteral("동작관악0 12일째 소식 없음"), Tint::Bad);
  bar.setFileState(QString(80, u'긴'), Tint::Info);
  bar.layout()->activate();
  CHECK(bar.minimumSizeHint().width() <= 929);  // 1093 without the rail
}
