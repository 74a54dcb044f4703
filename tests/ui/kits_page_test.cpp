#include "ui/pages/kits_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/service/desk.h"
#include "tests/support/small_bank.h"
#include "tests/support/temp_folder.h"
#include "ui/bridge/convert.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

/// What the tests know of the bank behind the page.
struct Known {
  ModelId micro, telescope;
  KitId shelved, late, broken, far;
  SchoolId school;
  GroupId loan;
};

/// On 2026-10-01: of three micro:bit kits one stands on the shelf, one is three days late, one came
/// back without a board and two cables, with a picture that is here and one that is not; there are
/// two telescopes.
class KitsBackend final : public DeskBackend {
 public:
  explicit KitsBackend(Known& known) {
    m_small.setUp();
    m_small.perform(RegisterClerk{centerIdOf(1), "이수민"});
    known.micro = m_small.model;
    known.school = m_small.school;
    known.telescope = addTelescope();
    known.shelved = m_small.newKit();
    known.late = m_small.newKit();
    known.broken = m_small.newKit();
    m_small.perform(AddAlias{known.shelved, "KS-0017"});
    known.loan = m_small.lend(known.late);
    m_small.lend(known.broken);
    m_small.onDay("2026-10-01");
    m_small.perform(TakeBack{known.broken, {}});
    m_small.perform(CheckIn{known.broken,
                            {{1, 9, 0, "분실"}, {2, 8}},
                            {},
                            "상자가 젖음",
                            {test::must(m_small.bank->photos().keep(picture())), PhotoId{}}});
    known.far = addKits(known.telescope, "B-12", 2);
    m_desk.emplace(*m_small.bank);
  }

  DeskReply open() override { return m_desk->open(); }
  DeskReply act(const DeskAction& action) override {
    m_small.clock.advance(1000);
    return m_desk->act(action);
  }
  const DeskView& view() const override { return m_desk->view(); }
  std::vector<Hit> find(std::string_view) override { return {}; }
  Bank& bank() override { return *m_small.bank; }
  Result<Slip> slip(const GroupId&) override { return Error{Errc::LoanUnknown, {}}; }
  Result<CheckStep> checkNext() override { return CheckStep::Done; }

 private:
  ModelId addTelescope() {
    ModelRegistered about{
        "SC-019",
        "천체망원경 80 mm",
        "Telescope",
        "과학",
        "1대",
        "하드케이스",
        false,
        {{1, "경통", 1, 180000, false, true}, {2, "접안렌즈", 3, 24000, false, false}}};
    about.checkText = "렌즈 뚜껑을 덮었습니까";
    return fromAgg<ModelId>(m_small.perform(RegisterModel{about}).made.front());
  }
  KitId addKits(const ModelId& model, const std::string& shelf, int count) {
    const auto made = m_small.perform(RegisterKits{model, centerIdOf(1), count, shelf}).made;
    return fromAgg<KitId>(made.back());
  }

  static Bytes picture() {
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return {buffer.data().begin(), buffer.data().end()};
  }

  test::TempFolder m_folder;  // pictures lie beside the file
  test::SmallBank m_small{1, 0, 1, (m_folder.path() / "kits.ksb").string()};
  std::optional<Desk> m_desk;
};

/// The page in a window of its own, driven by object names and keys.
struct Kits {
  Known known;
  BankThread bank;
  QWidget window;
  Actions actions{&window};
  KitsPage* page;
  std::vector<DeskReply> replies;
  std::vector<std::pair<HitKind, AggId>> opened;

  explicit Kits(QSize size = {1202, 682})
      : bank([this](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
          return Result<std::unique_ptr<DeskBackend>>(std::make_unique<KitsBackend>(known));
        }) {
    page = new KitsPage(bank, actions, &window);
    QObject::connect(&bank, &BankThread::acted, page,
                     [this](const DeskView&, const DeskReply& reply) {
                       replies.push_back(reply);
                       page->refresh();
                     });
    QObject::connect(page, &Page::openAsked, page,
                     [this](HitKind kind, const AggId& id) { opened.emplace_back(kind, id); });
    window.resize(size);
    page->resize(size);
    window.show();
    window.activateWindow();
    QSignalSpy states(&bank, &BankThread::stateChanged);
    bank.open(QStringLiteral("x"));
    REQUIRE(waitFor([&] {
      return !states.isEmpty() && states.back().front().value<BankState>() == BankState::Ready;
    }));
    page->refresh();
    page->takeFocus();
    REQUIRE(listed("kitTable", 5));
  }

  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 5000);
  }
  /// Waits until the table has that many rows, and the first one is here.
  bool listed(const char* name, int rows) {
    return waitFor([&] {
      const auto* model = table(name)->model();
      const bool here = rows == 0 || !model->index(0, 0).data().toString().isEmpty();
      return model->rowCount() == rows && here;
    });
  }
  template <class T>
  T* get(const char* name) const {
    T* found = nullptr;
    for (T* one : page->findChildren<T*>(QString::fromLatin1(name)))
      if (found == nullptr || one->isVisible()) found = one;
    return found;
  }
  QTableView* table(const char* name) const { return get<QTableView>(name); }
  bool shows(const char* name) const {
    const auto* widget = get<QWidget>(name);
    return widget != nullptr && widget->isVisibleTo(page);
  }
  QString text(const char* label) const { return get<QLabel>(label)->text(); }
  QString cell(const char* name, int row, int column) const {
    return table(name)->model()->index(row, column).data().toString();
  }
  QString spoken(const char* name, int row, int column) const {
    return table(name)->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
  }
  void type(const char* field, const char* words) {
    auto* edit = get<QLineEdit>(field);
    REQUIRE(edit != nullptr);
    edit->setFocus();
    edit->setText(QString::fromUtf8(words));
  }
  void press(const char* widget, Qt::Key key) { QTest::keyClick(get<QWidget>(widget), key); }
  void click(const char* button) {
    auto* found = get<QAbstractButton>(button);
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->click();
  }
  void open(const KitId& kit, const char* state) {
    page->open(HitKind::Kit, aggOf(kit));
    REQUIRE(becomes(state));
  }
  void open(const ModelId& model, const char* name) {
    page->open(HitKind::Model, aggOf(model));
    REQUIRE(waitFor(
        [&] { return shows("modelPanel") && text("modelTitle") == QString::fromUtf8(name); }));
  }
  void openMicro() { open(known.micro, "마이크로비트 세트"); }
  bool becomes(const char* state) {
    return waitFor(
        [&] { return shows("kitPanel") && text("kitState") == QString::fromUtf8(state); });
  }
  void tab(const char* bar, int index) { get<QTabBar>(bar)->setCurrentIndex(index); }
  bool isTold(Notice notice) {
    return waitFor([&] {
      for (const DeskReply& reply : replies)
        for (const News& news : reply.news)
          if (news.notice == notice) return true;
      return false;
    });
  }
  bool isRefused(Errc why) {
    return waitFor([&] { return replies.back().failed && replies.back().failed->code == why; });
  }
};

void picture(const Kits& kits, const char* name) {
  if (!qEnvironmentVariableIsSet("KSTEM_PICTURES")) return;
  QTest::qWait(200);
  kits.page->grab().save(
      QStringLiteral("%1/kits-%2.png")
          .arg(qEnvironmentVariable("KSTEM_PICTURES"), QString::fromLatin1(name)));
}

}  // namespace

SCENARIO("kits are found while one types, by 초성, shelf, code and another number", "[ui][kits]") {
  Kits kits;
  CHECK(kits.get<QLineEdit>("stockSearch")->hasFocus());
  for (const auto& [typed, rows] :
       {std::pair("ㅊㅊㅁㅇ", 2), std::pair("a-1", 3), std::pair("KS-00", 1), std::pair("", 5)}) {
    kits.type("stockSearch", typed);
    CHECK(kits.listed("kitTable", rows));
  }
}

SCENARIO("chips narrow the list to the kits that stand so", "[ui][kits]") {
  Kits kits;
  for (const auto& [chip, rows] :
       {std::pair("setChip1", 3), std::pair("setChip2", 1), std::pair("setChip3", 1),
        std::pair("setChip4", 0), std::pair("setChip7", 1), std::pair("setChip0", 5)}) {
    kits.click(chip);
    INFO(chip);
    CHECK(kits.listed("kitTable", rows));
  }
  CHECK(kits.shows("kitTable"));
  kits.click("setChip5");
  REQUIRE(kits.listed("kitTable", 0));
  CHECK(kits.shows("kitTableEmpty"));
}

SCENARIO("the arrows show a kit, Enter goes to it, Esc comes back", "[ui][kits]") {
  Kits kits;
  kits.press("stockSearch", Qt::Key_Down);
  REQUIRE(kits.becomes("선반"));
  CHECK(kits.get<QLineEdit>("stockSearch")->hasFocus());
  kits.press("stockSearch", Qt::Key_Down);
  REQUIRE(kits.becomes("3일 연체"));
  kits.press("stockSearch", Qt::Key_Return);
  REQUIRE(Kits::waitFor([&] { return kits.table("kitContents")->hasFocus(); }));
  CHECK(kits.page->stepBack());
  CHECK(kits.get<QLineEdit>("stockSearch")->hasFocus());
  CHECK_FALSE(kits.page->stepBack());
  kits.type("stockSearch", "망원");
  REQUIRE(kits.listed("kitTable", 2));
  CHECK(kits.page->stepBack());
  CHECK(kits.listed("kitTable", 5));
}

SCENARIO("the page of a kit says what it is, who has it and what is in it", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  CHECK(kits.text("kitName") == QStringLiteral("마이크로비트 세트"));
  CHECK(kits.text("kitDetails").contains(QStringLiteral("자리 A-1")));
  CHECK(kits.text("kitDetails").contains(QStringLiteral("KS-0017")));
  CHECK(kits.cell("kitContents", 0, 0) == QStringLiteral("보드 (핵심)"));
  CHECK_FALSE(kits.shows("kitBorrower"));
  kits.open(kits.known.late, "3일 연체");
  CHECK(kits.text("kitBorrower").contains(QStringLiteral("중화중학교 · 김하늘 교사")));
  CHECK_FALSE(kits.shows("kitRepair"));
  kits.click("openSchool");
  kits.click("openLoan");
  REQUIRE(kits.opened.size() == 2);
  CHECK(kits.opened[0] == std::pair(HitKind::School, aggOf(kits.known.school)));
  CHECK(kits.opened[1] == std::pair(HitKind::Loan, aggOf(kits.known.loan)));
}

SCENARIO("the time line tells the life of a kit, newest first", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.broken, "수리 중");
  kits.tab("kitTabs", 1);
  REQUIRE(kits.table("kitLife")->model()->rowCount() == 4);
  CHECK(kits.cell("kitLife", 0, 0) == QStringLiteral("2026. 10. 1.(목)"));
  CHECK(kits.cell("kitLife", 0, 1).startsWith(QStringLiteral("구성품 확인 — 보드 1 부족")));
  CHECK(kits.spoken("kitLife", 0, 1).contains(QStringLiteral("“상자가 젖음”")));
  CHECK(kits.cell("kitLife", 1, 1) == QStringLiteral("반납 — 중화중학교"));
  CHECK(kits.spoken("kitLife", 1, 1).contains(QStringLiteral("3일 늦음")));
  CHECK(kits.cell("kitLife", 2, 1) == QStringLiteral("대여 — 중화중학교"));
  CHECK(kits.cell("kitLife", 3, 1) == QStringLiteral("등록 — 동부 · A-1"));
  WHEN("Enter is pressed on a loan") {
    kits.table("kitLife")->selectRow(2);
    kits.press("kitLife", Qt::Key_Return);
    THEN("the loan is opened") {
      REQUIRE(kits.opened.size() == 1);
      CHECK(kits.opened.front().first == HitKind::Loan);
    }
  }
}

SCENARIO("a kit moves to another shelf", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  kits.click("kitShelf");
  REQUIRE(kits.shows("shelfPanel"));
  CHECK(kits.get<QLineEdit>("shelfText")->hasFocus());
  kits.type("shelfText", "");
  kits.press("shelfText", Qt::Key_Return);
  CHECK(kits.shows("shelfPanel"));
  kits.type("shelfText", "C-3");
  kits.press("shelfText", Qt::Key_Return);
  REQUIRE(kits.isTold(Notice::ShelfSet));
  REQUIRE(
      Kits::waitFor([&] { return kits.text("kitDetails").contains(QStringLiteral("자리 C-3")); }));
  CHECK_FALSE(kits.shows("shelfPanel"));
}

SCENARIO("a refusal leaves what was typed", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  kits.click("kitAlias");
  kits.type("aliasText", "KS-0017");
  kits.press("aliasText", Qt::Key_Return);
  REQUIRE(kits.isRefused(Errc::CodeTaken));
  CHECK(kits.shows("aliasPanel"));
  CHECK(kits.get<QLineEdit>("aliasText")->text() == QStringLiteral("KS-0017"));
  kits.press("aliasText", Qt::Key_Escape);
  CHECK_FALSE(kits.shows("aliasPanel"));
}

SCENARIO("a kit goes to repair with what it costs, and is good again", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  CHECK_FALSE(kits.shows("kitGood"));
  kits.click("kitRepair");
  kits.type("repairNote", "단자 휨");
  kits.type("repairWhere", "한빛전자");
  kits.get<QSpinBox>("repairWon")->setValue(12000);
  kits.press("repairNote", Qt::Key_Return);
  REQUIRE(kits.becomes("수리 중"));
  CHECK_FALSE(kits.shows("kitRepair"));
  kits.tab("kitTabs", 1);
  CHECK(kits.cell("kitLife", 0, 1) == QStringLiteral("수리로 보냄 — 한빛전자"));
  CHECK(kits.spoken("kitLife", 0, 1).contains(QStringLiteral("12,000원")));
  kits.click("kitGood");
  REQUIRE(kits.becomes("선반"));
  CHECK(kits.isTold(Notice::KitLendableAgain));
}

SCENARIO("a kit in repair for its key part is lendable when the part arrives", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.broken, "수리 중");
  CHECK(kits.get<QTabBar>("kitTabs")->tabText(2) == QStringLiteral("변상 2"));
  kits.tab("kitTabs", 2);
  CHECK(kits.cell("kitClaims", 0, 0) == QStringLiteral("보드"));
  CHECK(kits.cell("kitClaims", 0, 2) == QStringLiteral("28,000원"));
  kits.press("kitClaims", Qt::Key_Return);
  REQUIRE(kits.shows("claimPanel"));
  kits.press("claimCount", Qt::Key_Return);
  REQUIRE(kits.isTold(Notice::KitLendableAgain));
  REQUIRE(kits.becomes("선반"));
  CHECK(kits.shows("kitShort"));
  CHECK(kits.get<QTabBar>("kitTabs")->tabText(2) == QStringLiteral("변상 1"));
}

SCENARIO("the damage report of what is owed for a kit can be printed", "[ui][kits]") {
  Kits kits;
  QString paper;
  QObject::connect(kits.page, &KitsPage::paperAsked, kits.page, [&](const MakePaper& make) {
    kits.bank.ask(
        kits.page, [make](Bank& bank) { return make(bank, {}); },
        [&](const auto& made) { paper = test::must(made)->title(); });
  });
  kits.open(kits.known.broken, "수리 중");
  kits.tab("kitTabs", 2);
  kits.click("damageReport");
  REQUIRE(QTest::qWaitFor([&] { return !paper.isEmpty(); }));
  CHECK(paper == QStringLiteral("교구 파손·분실 보고서"));
}

SCENARIO("the pictures of a kit are looked at one by one", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  CHECK_FALSE(kits.shows("openPhotos"));
  kits.open(kits.known.broken, "수리 중");
  const auto sees = [&](const char* words) {
    return Kits::waitFor([&] {
      return kits.get<QWidget>("photo")->accessibleName().startsWith(QString::fromUtf8(words));
    });
  };
  GIVEN("the button in the head") {
    kits.click("openPhotos");
    REQUIRE(kits.shows("photosCard"));
    CHECK(kits.get<QWidget>("photo")->hasFocus());
    REQUIRE(sees("2026. 10. 1."));
    picture(kits, "photo");
    WHEN("the arrow to the right is pressed") {
      kits.press("photo", Qt::Key_Right);
      THEN("the one that is not here says where it can be had") {
        CHECK(sees("이 자리에 없는 사진입니다."));
        CHECK_FALSE(kits.get<QAbstractButton>("photoNext")->isEnabled());
        picture(kits, "photo-elsewhere");
        kits.press("photo", Qt::Key_Right);
        kits.press("photo", Qt::Key_Left);
        CHECK(sees("2026. 10. 1."));
        CHECK_FALSE(kits.get<QAbstractButton>("photoBefore")->isEnabled());
      }
    }
    THEN("Esc comes back to the kit") {
      CHECK(kits.page->stepBack());
      CHECK_FALSE(kits.shows("photosCard"));
      CHECK(kits.shows("kitPanel"));
    }
  }
  GIVEN("the count in the time line") {
    kits.tab("kitTabs", 1);
    kits.table("kitLife")->selectRow(0);
    kits.press("kitLife", Qt::Key_Return);
    THEN("Enter opens its pictures") {
      CHECK(kits.shows("photosCard"));
      CHECK(sees("2026. 10. 1."));
    }
  }
}

SCENARIO("a kit is retired with a reason, or reported lost", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  kits.click("kitLost");
  REQUIRE(kits.becomes("분실"));
  CHECK_FALSE(kits.shows("kitLost"));
  kits.click("kitRetire");
  kits.press("retireReason", Qt::Key_Return);
  CHECK(kits.shows("retirePanel"));
  kits.type("retireReason", "부품 단종");
  kits.press("retireReason", Qt::Key_Return);
  REQUIRE(kits.becomes("불용"));
  CHECK_FALSE(kits.shows("kitRetire"));
}

SCENARIO("the record of retired kits is offered with the end, at the kit and below the list",
         "[ui][kits]") {
  Kits kits;
  std::vector<QString> papers;
  const auto note = [&](const MakePaper& make) {
    kits.bank.ask(
        kits.page, [make](Bank& bank) { return make(bank, {}); },
        [&](const auto& made) { papers.push_back(test::must(made)->title()); });
  };
  const auto printed = [&](std::size_t count) {
    return Kits::waitFor([&] { return papers.size() == count; }) &&
           papers.back() == QStringLiteral("물품 불용 조서");
  };
  QObject::connect(kits.page, &KitsPage::paperAsked, kits.page, note);
  QObject::connect(kits.page, &KitsPage::paperOffered, kits.page,
                   [&](const MakePaper& make, FinishPrint how) {
                     CHECK(how == FinishPrint::Nothing);
                     note(make);
                   });
  kits.open(kits.known.shelved, "선반");
  CHECK_FALSE(kits.shows("kitRecord"));
  CHECK_FALSE(kits.shows("yearRecord"));
  kits.click("kitRetire");
  kits.type("retireReason", "부품 단종");
  kits.press("retireReason", Qt::Key_Return);
  REQUIRE(kits.becomes("불용"));
  CHECK(printed(1));
  kits.click("kitRecord");
  CHECK(printed(2));
  kits.click("setChip6");
  REQUIRE(kits.listed("kitTable", 1));
  picture(kits, "retired");
  kits.click("yearRecord");
  CHECK(printed(3));
}

SCENARIO("a note stands until it is ended", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.shelved, "선반");
  kits.tab("kitTabs", 3);
  kits.click("newNote");
  kits.type("noteText", "열쇠는 서랍에");
  kits.type("noteUntil", "열흘");
  kits.press("noteUntil", Qt::Key_Return);
  CHECK(kits.shows("notePanel"));
  kits.type("noteUntil", "10.15");
  kits.press("noteUntil", Qt::Key_Return);
  REQUIRE(kits.isTold(Notice::NoteKept));
  REQUIRE(kits.listed("kitNotes", 1));
  CHECK(kits.spoken("kitNotes", 0, 0).contains(QStringLiteral("10. 15.(목)까지")));
  kits.press("kitNotes", Qt::Key_Delete);
  REQUIRE(kits.isTold(Notice::NoteRemoved));
  REQUIRE(kits.listed("kitNotes", 0));
}

SCENARIO("models are listed with how many kits they have", "[ui][kits]") {
  Kits kits;
  kits.tab("stockTabs", 1);
  REQUIRE(kits.listed("modelTable", 2));
  CHECK(kits.cell("modelTable", 0, 0) == QStringLiteral("마이크로비트 세트"));
  CHECK(kits.spoken("modelTable", 0, 0).contains(QStringLiteral("대여 중 1 · 점검·수리 1")));
  CHECK(kits.cell("modelTable", 0, 1) == QStringLiteral("3"));
  CHECK(kits.cell("modelTable", 0, 2) == QStringLiteral("1"));
  kits.type("stockSearch", "ㅊㅊ");
  REQUIRE(kits.listed("modelTable", 1));
  kits.press("stockSearch", Qt::Key_Return);
  REQUIRE(Kits::waitFor([&] { return kits.table("modelParts")->hasFocus(); }));
  CHECK(kits.text("modelTitle") == QStringLiteral("천체망원경 80 mm"));
  CHECK(kits.text("modelYear").contains(QStringLiteral("대여 0회")));
}

SCENARIO("the page of a model leads to its kits and back", "[ui][kits]") {
  Kits kits;
  kits.openMicro();
  kits.tab("modelTabs", 1);
  REQUIRE(kits.listed("modelKits", 3));
  CHECK(kits.get<QTabBar>("modelTabs")->tabText(1) == QStringLiteral("교구 세트 3"));
  kits.table("modelKits")->selectRow(2);
  kits.press("modelKits", Qt::Key_Return);
  REQUIRE(kits.becomes("수리 중"));
  CHECK(kits.get<QTabBar>("stockTabs")->currentIndex() == 0);
  kits.click("openModel");
  REQUIRE(Kits::waitFor([&] { return kits.shows("modelPanel"); }));
  CHECK(kits.get<QTabBar>("stockTabs")->currentIndex() == 1);
}

SCENARIO("a new model is registered with its parts", "[ui][kits]") {
  Kits kits;
  kits.tab("stockTabs", 1);
  kits.click("newModel");
  REQUIRE(kits.shows("modelForm"));
  kits.press("modelName", Qt::Key_Return);
  CHECK(kits.shows("modelForm"));
  kits.type("modelName", "지오보드");
  kits.type("modelCategory", "수학");
  kits.type("partName0", "판");
  kits.press("partName0", Qt::Key_Return);
  CHECK(kits.get<QSpinBox>("partQuantity0")->hasFocus());
  kits.get<QSpinBox>("partQuantity0")->setValue(24);
  kits.press("partPrice0", Qt::Key_Return);
  REQUIRE(kits.get<QLineEdit>("partName1") != nullptr);
  CHECK(kits.get<QLineEdit>("partName1")->hasFocus());
  kits.type("partName1", "고무줄");
  kits.get<QAbstractButton>("partConsumable1")->setChecked(true);
  kits.press("partPrice1", Qt::Key_Return);  // an empty third line is no part
  kits.press("modelName", Qt::Key_Return);
  REQUIRE(kits.isTold(Notice::ModelKept));
  REQUIRE(Kits::waitFor([&] {
    return kits.shows("modelPanel") && kits.text("modelTitle") == QStringLiteral("지오보드");
  }));
  REQUIRE(kits.table("modelParts")->model()->rowCount() == 2);
  CHECK(kits.cell("modelParts", 0, 1) == QStringLiteral("24"));
  CHECK(kits.spoken("modelParts", 1, 0).contains(QStringLiteral("소모품")));
}

SCENARIO("a model changes; a part that kits were counted with cannot go", "[ui][kits]") {
  Kits kits;
  kits.openMicro();
  kits.click("editModel");
  REQUIRE(kits.shows("modelForm"));
  CHECK_FALSE(kits.get<QAbstractButton>("partRemove0")->isEnabled());
  kits.type("modelName", "마이크로비트 스타터");
  kits.get<QSpinBox>("modelTurnaround")->setValue(2);
  CHECK(kits.get<QSpinBox>("modelRestock")->value() == 50);
  kits.get<QSpinBox>("modelRestock")->setValue(30);
  CHECK(kits.get<QSpinBox>("modelEveryLoans")->value() == 0);
  kits.get<QSpinBox>("modelEveryLoans")->setValue(5);
  kits.get<QSpinBox>("modelEveryMonths")->setValue(12);
  kits.get<QAbstractButton>("modelInsist")->setChecked(true);
  kits.click("addPart");
  kits.type("partName3", "안내서");
  kits.click("doIt");
  REQUIRE(kits.isTold(Notice::ModelKept));
  REQUIRE(Kits::waitFor(
      [&] { return kits.text("modelTitle") == QStringLiteral("마이크로비트 스타터"); }));
  REQUIRE(kits.table("modelParts")->model()->rowCount() == 4);
  kits.tab("modelTabs", 2);
  CHECK(kits.cell("modelRules", 4, 1) == QStringLiteral("꼭 확인"));
  CHECK(kits.cell("modelRules", 5, 1) == QStringLiteral("2일"));
  CHECK(kits.cell("modelRules", 6, 1).contains(QStringLiteral("30 %")));
  CHECK(kits.cell("modelRules", 7, 1) == QStringLiteral("대여 5번마다, 또는 12개월마다"));
}

SCENARIO("a part of which no kit knows may be taken off the list", "[ui][kits]") {
  Kits kits;
  kits.open(kits.known.telescope, "천체망원경 80 mm");
  kits.click("editModel");
  kits.click("partRemove0");
  CHECK(kits.get<QLineEdit>("partName0")->text() == QStringLiteral("접안렌즈"));
  kits.click("doIt");
  REQUIRE(Kits::waitFor([&] { return kits.table("modelParts")->model()->rowCount() == 1; }));
}

SCENARIO("parts get card numbers once", "[ui][kits]") {
  Kits kits;
  kits.openMicro();
  CHECK(kits.cell("modelParts", 0, 3) == QStringLiteral("카드 없음"));
  kits.click("issueCards");
  REQUIRE(Kits::waitFor([&] { return kits.cell("modelParts", 0, 3).startsWith(u'2'); }));
  CHECK_FALSE(kits.shows("issueCards"));
}

SCENARIO("new kits are registered and their numbers shown", "[ui][kits]") {
  Kits kits;
  kits.openMicro();
  kits.click("registerKits");
  REQUIRE(kits.shows("kitsForm"));
  kits.get<QSpinBox>("kitsCount")->setValue(3);
  kits.type("kitsShelf", "D-1");
  kits.press("kitsShelf", Qt::Key_Return);
  REQUIRE(Kits::waitFor([&] { return kits.shows("issuedCard"); }));
  REQUIRE(kits.listed("issuedCodes", 3));
  CHECK(kits.cell("issuedCodes", 0, 1).startsWith(QStringLiteral("1 01 0")));
  CHECK(kits.page->stepBack());
  CHECK(kits.shows("modelPanel"));
  kits.tab("stockTabs", 0);
  CHECK(kits.listed("kitTable", 8));
}

SCENARIO("everything on the page has a name and fits a small screen", "[ui][kits]") {
  Kits kits({929, 528});
  kits.open(kits.known.broken, "수리 중");
  kits.openMicro();
  kits.click("editModel");
  for (const QWidget* widget : kits.page->findChildren<QWidget*>()) {
    const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
    if (inner || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool named =
        !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    CHECK(named);
    CHECK_FALSE(widget->objectName().isEmpty());
  }
  CHECK(kits.page->minimumSizeHint().width() <= 929);
  CHECK(kits.page->minimumSizeHint().height() <= 528);
}

SCENARIO("pictures of the kits page", "[ui][kits]") {
  for (const auto& [size, name] :
       {std::pair(QSize(1202, 682), "wide"), std::pair(QSize(929, 528), "small")}) {
    Kits kits(size);
    const auto shot = [&](const char* what) {
      picture(kits, (std::string(name) + "-" + what).c_str());
    };
    shot("empty");
    kits.open(kits.known.shelved, "선반");
    shot("shelf");
    kits.open(kits.known.late, "3일 연체");
    shot("late");
    kits.open(kits.known.broken, "수리 중");
    shot("contents");
    kits.tab("kitTabs", 1);
    shot("life");
    kits.tab("kitTabs", 2);
    shot("claims");
    kits.click("kitShelf");
    shot("shelfpanel");
    kits.page->stepBack();
    kits.openMicro();
    shot("model");
    kits.tab("modelTabs", 1);
    kits.listed("modelKits", 3);
    shot("modelkits");
    kits.tab("modelTabs", 2);
    shot("rules");
    kits.click("editModel");
    shot("form");
    kits.page->stepBack();
    kits.click("registerKits");
    shot("kitsform");
    kits.press("kitsShelf", Qt::Key_Return);
    CHECK(Kits::waitFor([&] { return kits.shows("issuedCard"); }));
    shot("issued");
  }
}

SCENARIO("a replacement label gives a new code and goes into the queue", "[ui][kits][labels]") {
  Kits kits;
  std::vector<ReadLabels> wanted;
  QObject::connect(kits.page, &Page::labelsAsked, kits.page,
                   [&](const ReadLabels& read) { wanted.push_back(read); });
  kits.open(kits.known.shelved, "선반");
  const QString old = kits.text("kitCode");
  kits.click("kitLabel");
  CHECK(wanted.size() == 1);
  kits.click("kitRelabel");
  REQUIRE(kits.isTold(Notice::CodeGiven));
  REQUIRE(Kits::waitFor([&] { return wanted.size() == 2; }));
  REQUIRE(Kits::waitFor([&] { return kits.text("kitCode") != old; }));
  QString digits = old;
  CHECK(kits.text("kitDetails").contains(digits.remove(u' ')));
}

SCENARIO("a center that comes between the others leaves the chosen one chosen", "[ui][kits]") {
  Kits desk;
  const auto hearOf = [&](std::uint32_t no, const char* name) {
    CenterRegistered about;
    about.no = no, about.name = about.shortName = name;
    desk.bank.act(Do{RegisterCenter{about}});
    REQUIRE(Kits::waitFor([&] {
      return desk.get<QComboBox>("stockPlace")->findText(QString::fromUtf8(name)) > 0;
    }));
  };
  hearOf(4, "동작관악");
  desk.get<QComboBox>("stockPlace")->setCurrentText(QStringLiteral("동작관악"));
  REQUIRE(desk.listed("kitTable", 0));
  hearOf(3, "북부");
  CHECK(desk.get<QComboBox>("stockPlace")->currentText() == QStringLiteral("동작관악"));
  CHECK(desk.get<QComboBox>("stockPlace")->itemText(2) == QStringLiteral("북부"));
  CHECK(desk.listed("kitTable", 0));
}
