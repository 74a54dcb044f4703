#include "ui/pages/exchange_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/service/desk.h"
#include "tests/support/exchange_desk.h"
#include "tests/support/temp_folder.h"
#include "ui/pages/exchange/admit_panel.h"
#include "ui/pages/exchange/conflicts_card.h"
#include "ui/pages/exchange/welcome_panel.h"
#include "ui/widgets/answer_line.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

/// A desk of a center on a PC of its own, behind the page.
class ExchangeBackend final : public DeskBackend {
 public:
  /// In memory, where no file is named; beside a file there can be pictures.
  explicit ExchangeBackend(int center, const std::string& file) : m_here(center, 0, file) {
    m_here.perform(RegisterCenter{test::centerNo(center)});
    m_here.perform(RegisterClerk{centerIdOf(center), "이수민"});
    m_desk.emplace(*m_here.bank);
  }
  /// A kit comes back, and two pictures are taken of it.
  void takePictures() {
    m_here.setUp();
    const KitId kit = m_here.newKit();
    m_here.lend(kit);
    m_here.perform(TakeBack{kit, {}});
    const auto taken = [&](std::uint8_t what) {
      return test::must(m_here.bank->photos().keep(Bytes{0xFF, 0xD8, 0xFF, what}));
    };
    m_here.perform(CheckIn{kit, {}, {}, "", {taken(1), taken(2)}});
  }
  DeskReply open() override { return m_desk->open(); }
  DeskReply act(const DeskAction& action) override {
    m_here.clock.advance(1000);
    return m_desk->act(action);
  }
  const DeskView& view() const override { return m_desk->view(); }
  std::vector<Hit> find(std::string_view) override { return {}; }
  Bank& bank() override { return *m_here.bank; }
  exchange::KeyStore* keys() override { return &m_here.keys; }
  Result<Slip> slip(const GroupId&) override { return Error{Errc::LoanUnknown, {}}; }
  Result<CheckStep> checkNext() override { return CheckStep::Done; }

 private:
  test::ExchangeDesk m_here;
  std::optional<Desk> m_desk;
};

constexpr const char* kInMemory = ":memory:";
enum class Taken { NoPictures, TwoPictures };

/// The page of one center in a window of its own.
struct Shown {
  BankThread bank;
  QWidget window;
  PcSettingsKeeper settings;
  ExchangePage* page;

  explicit Shown(int center, const std::string& file = kInMemory, Taken taken = Taken::NoPictures)
      : bank([=](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
          auto desk = std::make_unique<ExchangeBackend>(center, file);
          if (taken == Taken::TwoPictures) desk->takePictures();
          return Result<std::unique_ptr<DeskBackend>>(std::move(desk));
        }),
        page(new ExchangePage(bank, settings, &window)) {
    window.resize(1202, 682);
    page->resize(1202, 682);
    window.show();
    window.activateWindow();
    const QSignalSpy read(page, &ExchangePage::freshnessRead);
    bank.open(QStringLiteral("x"));
    REQUIRE(waitFor([&] { return !read.isEmpty(); }));
    page->takeFocus();
  }
  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 8000);
  }
  template <class T>
  T* get(const char* name) const {
    for (T* one : page->findChildren<T*>(QString::fromLatin1(name)))
      if (one->isVisible()) return one;
    FAIL("nothing is shown that is named " << name);
    return nullptr;
  }
  bool shows(const char* name) const {
    for (const QWidget* const one : page->findChildren<QWidget*>(QString::fromLatin1(name)))
      if (one->isVisible()) return true;
    return false;
  }
  void press(const char* name) const { get<QAbstractButton>(name)->click(); }
  QString said() const {
    const auto* line = page->findChild<AnswerLine*>(QStringLiteral("exchangeAnswer"));
    return line->isVisible() ? line->sentence() : QString();
  }
  bool says(const char* words) const {
    return waitFor([&] { return said().contains(QString::fromUtf8(words)); });
  }
  void foundBank() const {
    press("foundBank");
    REQUIRE(waitFor([&] { return shows("sheetPanel"); }));
    press("inSafe");
    press("sheetKept");
    REQUIRE(waitFor([&] { return shows("conflictsCard"); }));
  }
};

QString pathIn(const test::TempFolder& folder, const char* name) {
  return QString::fromStdString((folder.path() / name).string());
}

/// The bundle that an export left in a folder.
QString bundleIn(const test::TempFolder& folder) {
  for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
    if (entry.path().extension() == ".ksb") return QString::fromStdString(entry.path().string());
  return {};
}

/// Two files and a phone call, through the pages of both.
void join(Shown& newcomer, Shown& host, const test::TempFolder& stick) {
  newcomer.press("joinBank");
  auto* const asks = newcomer.get<WelcomePanel>("welcomePanel");
  asks->askInto(QString::fromStdString(stick.path().string()));
  REQUIRE(newcomer.says("참가요청.ksbjoin"));
  host.press("addPc");
  auto* const admits = host.get<AdmitPanel>("admitPanel");
  admits->setRequest(pathIn(stick, "참가요청.ksbjoin"));
  host.get<QLineEdit>("heardCode")->setText(newcomer.get<QLabel>("requestCode")->text());
  admits->admitInto(QString::fromStdString(stick.path().string()));
  REQUIRE(host.says("허용했습니다"));
  asks->setWelcome(pathIn(stick, "환영.ksbwelcome"));
  newcomer.get<QLineEdit>("heardBank")->setText(host.get<QLabel>("bankCode")->text());
  newcomer.press("doIt");
  REQUIRE(newcomer.says("뱅크에 참가했습니다"));
  host.press("leave");
  REQUIRE(Shown::waitFor([&] { return newcomer.shows("conflictsCard"); }));
}

/// Two PCs of one bank, and a stick between them.
struct Joined {
  const test::TempFolder stick;
  const QString place = QString::fromStdString(stick.path().string());
  Shown east{1};
  Shown west{2};

  Joined() {
    east.foundBank();
    join(west, east, stick);
  }
  /// The only bundle on the stick.
  QString sendFrom(const Shown& from) const {
    if (const QString old = bundleIn(stick); !old.isEmpty())
      std::filesystem::remove(old.toStdString());
    from.page->exportTo(place);
    REQUIRE(from.says("이제 빼도 됩니다"));
    return bundleIn(stick);
  }
};

/// A teacher is written down and erased again.
Result<void> eraseSomebody(Bank& bank) {
  const auto school = bank.perform(RegisterSchool{"상도중학교", "중학교", "", "", ""});
  if (!school) return school.error();
  const auto teacher =
      bank.perform(RegisterTeacher{fromAgg<SchoolId>(school->made.front()), "김하늘", "", "", ""});
  if (!teacher) return teacher.error();
  const auto manager = bank.perform(RegisterClerk{bank.place().center, "오세린"});
  if (!manager) return manager.error();
  const auto erased = bank.perform(EraseTeachers{{fromAgg<TeacherId>(teacher->made.front())},
                                                 fromAgg<ClerkId>(manager->made.front())});
  if (!erased) return erased.error();
  return {};
}

}  // namespace

SCENARIO("the journal is verified from the page of the exchange", "[ui][exchange]") {
  Shown desk(1);
  desk.foundBank();
  desk.press("verifyRecords");
  CHECK(desk.says("고쳐진 것이 없고"));
}

SCENARIO("who founds a bank goes on only when the recovery sheet is in the safe", "[ui][exchange]") {
  const Shown desk(1);
  CHECK_FALSE(desk.get<QAbstractButton>("exportNow")->isEnabled());
  desk.press("foundBank");
  REQUIRE(Shown::waitFor([&] { return desk.shows("sheetPanel"); }));
  CHECK(desk.get<QLabel>("sheetWords")->text().remove(u' ').remove(u'\n').size() == 56);
  CHECK_FALSE(desk.get<QAbstractButton>("sheetKept")->isEnabled());
  CHECK(desk.page->stepBack());
  CHECK(desk.shows("sheetPanel"));
  desk.press("inSafe");
  desk.press("sheetKept");
  CHECK(Shown::waitFor([&] { return desk.shows("conflictsCard"); }));
  CHECK(desk.page->findChild<QLabel*>(QStringLiteral("sheetWords"))->text().isEmpty());
  CHECK(desk.get<QAbstractButton>("exportNow")->isEnabled());
}

SCENARIO("a PC joins with two files and one phone call, and files go both ways", "[ui][exchange]") {
  Joined both;
  const auto& [stick, place, east, west] = both;

  GIVEN("a file of the newcomer") {
    const QString file = both.sendFrom(west);
    REQUIRE_FALSE(file.isEmpty());
    CHECK(both.west.settings.now().exchangePlace == place);  // where the next dialog begins

    THEN("it is taken in once, and a second time says so") {
      east.page->takeIn({file});
      REQUIRE(east.says("새 기록"));
      east.page->takeIn({file});
      CHECK(east.says("이미 받은 파일입니다"));
    }
    THEN("one that was cut short is refused with its sentence") {
      const std::filesystem::path cut = stick.path() / "cut.ksb";
      std::filesystem::copy_file(file.toStdString(), cut);
      std::filesystem::resize_file(cut, std::filesystem::file_size(cut) - 7);
      east.page->takeIn({QString::fromStdString(cut.string())});
      CHECK(east.says("끝까지 복사되지 않았습니다"));
    }
  }
}

SCENARIO("pictures go along when the box beside the export is ticked, and only then",
         "[ui][exchange]") {
  const test::TempFolder stick;
  const QString place = QString::fromStdString(stick.path().string());
  Shown east(1, pathIn(stick, "east.db").toStdString(), Taken::TwoPictures);
  Shown west(2, pathIn(stick, "west.db").toStdString());
  east.foundBank();
  join(west, east, stick);
  CHECK_FALSE(west.shows("withPictures"));
  REQUIRE(Shown::waitFor([&] { return east.shows("withPictures"); }));
  auto* const box = east.get<QCheckBox>("withPictures");
  CHECK(box->text().startsWith(QStringLiteral("사진도 함께 (2장")));
  CHECK_FALSE(box->isChecked());
  WHEN("it is not ticked") {
    east.page->exportTo(place);
    REQUIRE(east.says("이제 빼도 됩니다"));
    CHECK_FALSE(east.said().contains(QStringLiteral("사진")));
    west.page->takeIn({bundleIn(stick)});
    REQUIRE(west.says("기록"));
    CHECK_FALSE(west.said().contains(QStringLiteral("사진")));
  }
  WHEN("it is ticked") {
    box->setChecked(true);
    east.page->exportTo(place);
    REQUIRE(east.says("사진 2장을 내보내고"));
    CHECK_FALSE(box->isChecked());  // the next file is a small one again
    west.page->takeIn({bundleIn(stick)});
    CHECK(west.says("새 사진 2장을 받았습니다."));
    west.page->refresh();  // as the window does after a change
    CHECK(Shown::waitFor([&] { return west.shows("withPictures"); }));
  }
}

SCENARIO("files that are dropped on the page are taken in", "[ui][exchange]") {
  Joined both;
  const Shown& east = both.east;
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(both.sendFrom(both.west))});
  QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(east.page, &enter);
  CHECK(enter.isAccepted());
  QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(east.page, &drop);
  CHECK(east.says("새 기록"));
}

SCENARIO("a stolen PC is put out with a reason and a manager, and is not heard any more",
         "[ui][exchange]") {
  Joined both;
  const auto& [stick, place, east, west] = both;
  east.page->refresh();  // as the window does after a change
  REQUIRE(Shown::waitFor([&] { return east.get<QAbstractButton>("putOutPc")->isEnabled(); }));
  east.press("putOutPc");
  east.get<QComboBox>("revokePc")->setCurrentIndex(1);
  east.get<QComboBox>("revokeManager")->setCurrentIndex(1);
  east.press("doIt");  // nothing happens without a reason
  CHECK(east.shows("revokePanel"));
  CHECK(east.get<QLineEdit>("revokeReason") == east.window.focusWidget());
  east.get<QLineEdit>("revokeReason")->setText(QStringLiteral("도난"));
  east.press("doIt");
  REQUIRE(east.says("PC를 내보냈습니다"));

  east.page->takeIn({both.sendFrom(west)});
  CHECK(east.says("뱅크에서 내보낸 PC의 동기화 파일이라"));
  west.page->takeIn({both.sendFrom(east)});
  CHECK(west.says("다시 참가해야 합니다"));
}

SCENARIO("the card of a PC says whose end it has not heard of yet", "[ui][exchange]") {
  Joined both;
  Shown& east = both.east;
  Shown& west = both.west;
  CHECK_FALSE(east.shows("unheardErasures"));
  east.bank.exchange(
      east.page, [](Bank& bank, exchange::KeyStore&) { return eraseSomebody(bank); },
      [&](const Result<void>& done) {
        REQUIRE(done);
        east.page->refresh();
      });
  REQUIRE(Shown::waitFor([&] { return east.shows("unheardErasures"); }));
  CHECK(east.get<QLabel>("unheardErasures")->text() == QStringLiteral("삭제 대기 1명"));

  west.page->takeIn({both.sendFrom(east)});
  REQUIRE(west.says("새 기록"));
  east.page->takeIn({both.sendFrom(west)});
  REQUIRE(east.says("받았습니다"));
  east.page->refresh();
  CHECK(Shown::waitFor([&] { return !east.shows("unheardErasures"); }));
}

SCENARIO("a wrong code over the phone lets nobody in", "[ui][exchange]") {
  const test::TempFolder stick;
  const Shown east(1), west(2);
  east.foundBank();
  west.press("joinBank");
  west.get<WelcomePanel>("welcomePanel")->askInto(QString::fromStdString(stick.path().string()));
  REQUIRE(west.says("참가요청.ksbjoin"));
  east.press("addPc");
  auto* const admits = east.get<AdmitPanel>("admitPanel");
  admits->setRequest(pathIn(stick, "참가요청.ksbjoin"));
  CHECK(east.get<QLabel>("guest")->text().startsWith(QStringLiteral("서부0")));
  east.get<QLineEdit>("heardCode")->setText(QStringLiteral("0000 0000 0000"));
  admits->admitInto(QString::fromStdString(stick.path().string()));
  CHECK(east.says("확인 번호가 다릅니다"));
  CHECK_FALSE(std::filesystem::exists(stick.path() / "환영.ksbwelcome"));
}

SCENARIO("the keyboard reaches every control of the page", "[ui][exchange]") {
  const test::TempFolder folder;
  Shown desk(1, pathIn(folder, "east.db").toStdString(), Taken::TwoPictures);
  desk.foundBank();
  REQUIRE(Shown::waitFor([&] { return desk.shows("withPictures"); }));
  std::set<QWidget*> reached;
  for (int i = 0; i < 40; ++i) {
    QTest::keyClick(&desk.window, Qt::Key_Tab);
    reached.insert(desk.window.focusWidget());
  }
  for (const char* name :
       {"exportNow", "withPictures", "takeFiles", "chooseFolder", "addPc", "bundles"}) {
    INFO(name);
    CHECK(reached.contains(desk.get<QWidget>(name)));
  }
}

SCENARIO("a decision keeps the focus when the conflicts are read again", "[ui][exchange]") {
  QWidget window;
  ConflictsCard card(&window);
  card.resize(600, 300);
  const QMetaObject::Connection back =
      QObject::connect(qApp, &QApplication::focusChanged, &card, [&](QWidget*, QWidget* now) {
        if (now == nullptr) card.takeFocus();
      });
  Conflict conflict;
  conflict.decisions.push_back({Decision::Seen, BeginDay{}});
  card.show(ConflictList{{conflict, conflict}, {}});
  window.show();
  window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&window));
  REQUIRE(card.takeFocus());
  for (int times = 0; times < 3; ++times) {
    card.show(ConflictList{{conflict}, {}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(card.isAncestorOf(QApplication::focusWidget()));
  }
  QObject::disconnect(back);
}

SCENARIO("when the last conflict is decided the focus goes on, not elsewhere", "[ui][exchange]") {
  QWidget window;
  ConflictsCard card(&window);
  const QSignalSpy emptied(&card, &ConflictsCard::emptied);
  card.resize(600, 300);
  Conflict conflict;
  conflict.decisions.push_back({Decision::Seen, BeginDay{}});
  card.show(ConflictList{{conflict}, {}});
  window.show();
  window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&window));
  REQUIRE(card.takeFocus());
  card.show(ConflictList{});
  CHECK(emptied.size() == 1);
}

SCENARIO("what is booked again is told with what settles its conflict", "[ui][exchange]") {
  ConflictsCard card(nullptr);
  const QSignalSpy decided(&card, &ConflictsCard::decided);
  std::vector<Intent> booked;
  QObject::connect(&card, &ConflictsCard::bookedAgain, &card,
                   [&](const Intent& booking, const Intent& settles) {
                     booked = {booking, settles};
                   });
  Conflict conflict;
  conflict.decisions.push_back({Decision::Seen, SettleAttention{}});
  Reserve again;
  again.quantity = 2;
  again.pickUp = *Day::parse("2026-12-01");
  again.due = *Day::parse("2026-12-03");
  conflict.decisions.push_back({Decision::BookAgain, again, "동부"});
  card.show(ConflictList{{conflict}, {}});
  auto* const button = card.findChild<QAbstractButton*>(QStringLiteral("decide.book-again"));
  REQUIRE(button != nullptr);
  CHECK(button->text() ==
        QStringLiteral("다시 예약 · 동부 · 12. 1.(화) – 12. 3.(목) · 2세트"));
  button->click();
  CHECK(decided.isEmpty());
  REQUIRE(booked.size() == 2);
  CHECK(std::holds_alternative<Reserve>(booked[0]));
  CHECK(std::holds_alternative<SettleAttention>(booked[1]));
}
