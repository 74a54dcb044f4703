#include "ui/pages/bookings/applications_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "core/service/queries/reservation_view.h"
#include "today_bank.h"
#include "ui/pages/bookings/application_intake.h"

using namespace kstem;
using namespace kstem::ui;
using namespace kstem::test;

namespace {

const QString kHead = QStringLiteral("신청번호,학교명,신청자,교구명,수량,대여일,반납일\n");
const QString kGood =
    QStringLiteral("A-1,중화중학교,김하늘,마이크로비트 세트,1,2026-09-22,2026-09-23\n");
const QString kFar = QStringLiteral("A-2,중화중학교,김하늘,마이크로비트 세트,1,2026-11-30,\n");
const QString kWrong = QStringLiteral("A-3,없는중학교,김하늘,마이크로비트 세트,1,2026-09-22,\n");

/// A sheet that is being taken in, beside a bank with two kits.
struct Sheet {
  TodayThread thread;
  ApplicationsPanel panel{nullptr};
  ApplicationIntake intake{thread.bank, panel, nullptr};
  QTemporaryDir folder;
  int ended = 0;

  Sheet()
      : thread([](TodayBank& bank) {
          bank.newKit();
          bank.newKit();
        }) {
    QObject::connect(&intake, &ApplicationIntake::ended, &panel, [this] { ++ended; });
    panel.resize(1100, 560);
    panel.show();
    thread.open();
  }
  void read(const QString& text) {
    QFile file(folder.filePath(QStringLiteral("신청.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    intake.readFile(file.fileName());
  }
  template <class T>
  T* find(const char* name) const {
    auto* found = panel.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
  }
  QString cell(int row, int column) const {
    const auto* model = find<QTableView>("applications")->model();
    return model->index(row, column).data().toString();
  }
  int rows() const { return find<QTableView>("applications")->model()->rowCount(); }
  QString takeWords() const { return find<QAbstractButton>("applicationsTake")->text(); }
  std::size_t reservations() {
    return thread
        .read([](Bank& bank) { return readReservations(bank, ReservationSet::All); })
        .rows.size();
  }
  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 5000);
  }
};

}  // namespace

SCENARIO("a sheet shows what would come of each row, and Enter takes what can be taken",
         "[ui][applications]") {
  Sheet sheet;
  sheet.read(kHead + kGood + kWrong);
  REQUIRE(Sheet::waitFor([&] { return sheet.rows() == 2; }));
  CHECK(sheet.cell(0, 3) == QStringLiteral("예약"));
  CHECK(sheet.cell(1, 3) == QStringLiteral("안 받음"));
  CHECK(sheet.cell(1, 4).contains(QStringLiteral("없는중학교")));
  CHECK(sheet.takeWords().contains(QStringLiteral("1건")));
  CHECK(sheet.reservations() == 0);
  QTest::keyClick(sheet.find<QTableView>("applications"), Qt::Key_Return);
  CHECK(Sheet::waitFor([&] { return sheet.reservations() == 1; }));
  QTest::keyClick(sheet.find<QTableView>("applications"), Qt::Key_Escape);
  CHECK(sheet.ended == 1);
}

SCENARIO("one reason lets in the rows that ask for one", "[ui][applications]") {
  Sheet sheet;
  sheet.read(kHead + kFar);
  REQUIRE(Sheet::waitFor([&] { return sheet.rows() == 1; }));
  CHECK(sheet.cell(0, 4).contains(QStringLiteral("예약 기간")));
  auto* const reason = sheet.find<QLineEdit>("applicationReason");
  REQUIRE(reason->isVisibleTo(&sheet.panel));
  QTest::keyClicks(reason, QStringLiteral("office"));
  QTest::keyClick(reason, Qt::Key_Return);
  REQUIRE(Sheet::waitFor([&] { return sheet.cell(0, 3) == QStringLiteral("예약"); }));
  CHECK(sheet.reservations() == 0);
  sheet.find<QAbstractButton>("applicationsTake")->click();
  CHECK(Sheet::waitFor([&] { return sheet.reservations() == 1; }));
}

SCENARIO("columns with other names are chosen once", "[ui][applications]") {
  Sheet sheet;
  const QString odd = QStringLiteral("순번,학교명,신청자,교구명,대여일\n") +
                      QStringLiteral("B-1,중화중학교,김하늘,마이크로비트 세트,2026-09-22\n");
  sheet.read(odd);
  auto* const number = sheet.find<QComboBox>("column_number");
  REQUIRE(Sheet::waitFor([&] { return number->isVisibleTo(&sheet.panel); }));
  CHECK(sheet.rows() == 0);
  number->setCurrentIndex(number->findText(QStringLiteral("순번")));
  Q_EMIT number->activated(number->currentIndex());
  REQUIRE(Sheet::waitFor([&] { return sheet.rows() == 1; }));
  sheet.find<QAbstractButton>("applicationsTake")->click();
  REQUIRE(Sheet::waitFor([&] { return sheet.reservations() == 1; }));
  sheet.read(odd);
  REQUIRE(Sheet::waitFor([&] { return sheet.rows() == 1; }));
  CHECK(sheet.cell(0, 3) == QStringLiteral("이미 있음"));
  CHECK_FALSE(sheet.find<QAbstractButton>("applicationsTake")->isEnabled());
}

SCENARIO("a file that is no sheet says so and writes nothing", "[ui][applications]") {
  Sheet sheet;
  sheet.read(QStringLiteral("\"끝나지 않는 칸"));
  const auto says = [&](const QString& words) {
    for (const QLabel* label : sheet.panel.findChildren<QLabel*>())
      if (label->text().contains(words)) return true;
    return false;
  };
  CHECK(Sheet::waitFor([&] { return says(QStringLiteral("받지 못함")); }));
  CHECK(sheet.reservations() == 0);
}
