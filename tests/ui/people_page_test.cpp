#include "ui/pages/people_page.h"

#include <QAbstractButton>
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
#include "tests/support/days.h"
#include "tests/support/small_bank.h"
#include "ui/bridge/convert.h"
#include "ui/pages/people/old_teachers_panel.h"

using namespace kstem;
using namespace kstem::ui;

namespace {

/// What the tests know of the bank behind the page.
struct Known {
  SchoolId junghwa, twin, science, nursery;
  TeacherId haneul;
  KitId kit;
};

/// On 2026-10-01: 중화중학교 is held for a kit that came back late and owes two cables; another kit
/// is overdue. 서울중화중학교 is the same school, registered twice.
class PeopleBackend final : public DeskBackend {
 public:
  explicit PeopleBackend(Known& known) {
    m_small.setUp();
    known.junghwa = m_small.school;
    known.haneul = m_small.teacher;
    known.twin = add({"서울중화중학교", "중학교", "동부", "중랑구", ""});
    known.science = add({"서울과학고등학교", "고등학교", "중부", "종로구", "B100000012"});
    known.nursery = add({"꿈나무유치원", "유치원", "", "", ""});
    m_small.perform(RegisterClerk{centerIdOf(1), "이수민"});
    m_small.perform(RegisterTeacher{known.science, "박서준", "010-1234-5678", "", "과학"});
    m_small.onDay("2026-09-14");
    known.kit = m_small.newKit();
    const KitId out = m_small.newKit();
    m_small.perform(CheckOut{m_small.school, m_small.teacher, {known.kit, out}, {}});
    m_small.onDay("2026-10-01");
    m_small.perform(TakeBack{known.kit, {}});
    m_small.perform(CheckIn{known.kit, {{2, 8}}});
    m_small.perform(Reserve{.school = m_small.school,
                            .teacher = m_small.teacher,
                            .model = m_small.model,
                            .pickUp = test::day("2026-10-06"),
                            .ifFull = IfFull::Wait,
                            .approval = Approval{"공개 수업", {}}});
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
  SchoolId add(const RegisterSchool& about) {
    return fromAgg<SchoolId>(m_small.perform(about).made.front());
  }

  test::SmallBank m_small;
  std::optional<Desk> m_desk;
};

/// The page in a window of its own, driven by object names and keys.
struct People {
  Known known;
  BankThread bank;
  QWidget window;
  Actions actions{&window};
  PeoplePage* page;
  std::vector<DeskReply> replies;

  explicit People(QSize size = {1202, 682})
      : bank([this](const QString&) -> Result<std::unique_ptr<DeskBackend>> {
          return Result<std::unique_ptr<DeskBackend>>(std::make_unique<PeopleBackend>(known));
        }) {
    page = new PeoplePage(bank, actions, &window);
    QObject::connect(&bank, &BankThread::acted, page,
                     [this](const DeskView&, const DeskReply& reply) {
                       replies.push_back(reply);
                       page->refresh();
                     });
    window.resize(size);
    page->resize(size);
    window.show();
    window.activateWindow();
    QSignalSpy states(&bank, &BankThread::stateChanged);
    bank.open(QStringLiteral("x"));
    REQUIRE(QTest::qWaitFor([&] {
      return !states.isEmpty() && states.back().front().value<BankState>() == BankState::Ready;
    }));
    page->refresh();
    page->takeFocus();
    REQUIRE(waitFor([&] { return table("schools")->model()->rowCount() == 4; }));
  }

  template <class F>
  static bool waitFor(F until) {
    return QTest::qWaitFor(until, 5000);
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
  void type(const char* field, const QString& text) {
    auto* edit = get<QLineEdit>(field);
    REQUIRE(edit != nullptr);
    edit->setFocus();
    edit->setText(text);
  }
  void press(const char* widget, Qt::Key key) { QTest::keyClick(get<QWidget>(widget), key); }
  void click(const char* button) {
    auto* found = get<QAbstractButton>(button);
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->click();
  }
  /// Opens a school and waits until it is there.
  void open(const SchoolId& school, const QString& name) {
    page->open(HitKind::School, aggOf(school));
    REQUIRE(waitFor([&] { return shows("schoolPanel") && text("schoolTitle") == name; }));
  }
  void openJunghwa() { open(known.junghwa, QStringLiteral("중화중학교")); }
  void tab(int index) { get<QTabBar>("schoolTabs")->setCurrentIndex(index); }
  bool isTold(Notice notice) const {
    for (const DeskReply& reply : replies)
      for (const News& news : reply.news)
        if (news.notice == notice) return true;
    return false;
  }
};

void picture(const People& people, const QString& name) {
  if (!qEnvironmentVariableIsSet("KSTEM_PICTURES")) return;
  QTest::qWait(200);
  people.window.findChild<PeoplePage*>()->grab().save(
      QStringLiteral("%1/people-%2.png").arg(qEnvironmentVariable("KSTEM_PICTURES"), name));
}

const QString kJunghwa = QStringLiteral("중화중학교");

}  // namespace

SCENARIO("a school is found by 초성 and shown at once", "[ui][people]") {
  People people;
  CHECK(people.shows("schoolSearch"));
  people.type("schoolSearch", QStringLiteral("ㅅㅇㄱㅎ"));
  REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 1; }));
  REQUIRE(People::waitFor([&] {
    return people.shows("schoolPanel") &&
           people.text("schoolTitle") == QStringLiteral("서울과학고등학교");
  }));
  WHEN("Enter goes on to it") {
    people.press("schoolSearch", Qt::Key_Return);
    THEN("its teachers have the focus") { CHECK(people.table("schoolTeachers")->hasFocus()); }
    AND_WHEN("Esc comes twice") {
      CHECK(people.page->stepBack());
      CHECK(people.get<QLineEdit>("schoolSearch")->hasFocus());
      CHECK(people.page->stepBack());
      REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 4; }));
      THEN("there is no step left") { CHECK_FALSE(people.page->stepBack()); }
    }
  }
}

SCENARIO("a teacher's name finds the school with the teacher marked", "[ui][people]") {
  People people;
  people.type("schoolSearch", QStringLiteral("박서준"));
  REQUIRE(People::waitFor([&] {
    return people.shows("schoolPanel") &&
           people.text("schoolTitle").startsWith(QStringLiteral("서울과학"));
  }));
  CHECK(people.cell("schoolTeachers", people.table("schoolTeachers")->currentIndex().row(), 0) ==
        QStringLiteral("박서준"));
}

SCENARIO("a teacher found elsewhere opens the school", "[ui][people]") {
  People people;
  people.page->open(HitKind::Teacher, aggOf(people.known.haneul));
  REQUIRE(People::waitFor(
      [&] { return people.shows("schoolPanel") && people.text("schoolTitle") == kJunghwa; }));
  CHECK(people.cell("schoolTeachers", 0, 0) == QStringLiteral("김하늘"));
}

SCENARIO("the head says how the school stands", "[ui][people]") {
  People people;
  people.openJunghwa();
  CHECK(people.text("schoolOverdue") == QStringLiteral("! 연체 1세트"));
  CHECK(people.text("schoolHold").contains(QStringLiteral("10. 4.(일)까지")));
  CHECK(people.text("schoolOwes") == QStringLiteral("변상할 것 2점"));
  CHECK(people.shows("liftHold"));
  people.open(people.known.science, QStringLiteral("서울과학고등학교"));
  CHECK_FALSE(people.shows("schoolOverdue"));
  CHECK_FALSE(people.shows("liftHold"));
}

SCENARIO("chips narrow the list", "[ui][people]") {
  People people;
  for (const char* chip : {"withOverdue", "withHold", "withClaims"}) {
    people.click(chip);
    REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 1; }));
    people.click(chip);
    REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 4; }));
  }
  people.click("withHandover");
  REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 0; }));
}

SCENARIO("a number is masked until it is opened", "[ui][people]") {
  People people;
  people.openJunghwa();
  CHECK(people.cell("schoolTeachers", 0, 1) == QStringLiteral("02-***-1234"));
  people.click("openPhone");
  REQUIRE(People::waitFor(
      [&] { return people.cell("schoolTeachers", 0, 1) == QStringLiteral("02-490-1234"); }));
  CHECK(people.isTold(Notice::PhoneShown));
  WHEN("another school was looked at") {
    people.open(people.known.science, QStringLiteral("서울과학고등학교"));
    people.openJunghwa();
    THEN("it is masked again") {
      CHECK(people.cell("schoolTeachers", 0, 1) == QStringLiteral("02-***-1234"));
    }
  }
}

SCENARIO("a hold is lifted with a reason and a manager", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.click("liftHold");
  REQUIRE(people.shows("liftPanel"));
  people.press("liftReason", Qt::Key_Return);
  CHECK(people.shows("liftPanel"));
  people.type("liftReason", QStringLiteral("택배 지연"));
  people.press("liftReason", Qt::Key_Return);
  CHECK(people.get<QComboBox>("liftManager")->hasFocus());
  people.get<QComboBox>("liftManager")->setCurrentIndex(1);
  people.press("liftReason", Qt::Key_Return);
  REQUIRE(People::waitFor([&] { return people.isTold(Notice::HoldLifted); }));
  REQUIRE(People::waitFor([&] { return !people.shows("liftPanel"); }));
  REQUIRE(People::waitFor([&] { return !people.shows("liftHold"); }));
}

SCENARIO("schools that look alike are proposed and merged", "[ui][people]") {
  People people;
  REQUIRE(People::waitFor([&] { return people.shows("showDuplicates"); }));
  people.click("showDuplicates");
  REQUIRE(people.shows("duplicatesPanel"));
  CHECK(people.cell("duplicates", 0, 0) == kJunghwa);
  people.press("duplicates", Qt::Key_Return);
  REQUIRE(People::waitFor([&] {
    return people.shows("mergePanel") &&
           people.cell("mergeSides", 0, 2) == QStringLiteral("서울중화중학교");
  }));
  WHEN("they are swapped and merged") {
    people.click("mergeSwap");
    CHECK(people.cell("mergeSides", 0, 1) == QStringLiteral("서울중화중학교"));
    people.press("doIt", Qt::Key_Return);
    REQUIRE(People::waitFor([&] { return people.isTold(Notice::SchoolsMerged); }));
    THEN("one of them is left") {
      REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 3; }));
      REQUIRE(People::waitFor([&] { return !people.shows("showDuplicates"); }));
      people.open(people.known.junghwa, QStringLiteral("서울중화중학교"));
      CHECK(people.text("schoolDetails").contains(QStringLiteral("합친 학교 중화중학교")));
    }
  }
  WHEN("Esc comes") {
    people.press("doIt", Qt::Key_Escape);
    THEN("nothing was merged") {
      CHECK_FALSE(people.shows("mergePanel"));
      CHECK(people.replies.size() == 1);
    }
  }
}

SCENARIO("the other school of a merge is searched while one types", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.click("mergeSchool");
  CHECK_FALSE(people.get<QAbstractButton>("doIt")->isEnabled());
  people.type("otherSchool", QStringLiteral("꿈나무"));
  REQUIRE(People::waitFor(
      [&] { return people.cell("mergeSides", 0, 2) == QStringLiteral("꿈나무유치원"); }));
  people.press("otherSchool", Qt::Key_Return);
  REQUIRE(People::waitFor([&] { return people.isTold(Notice::SchoolsMerged); }));
}

SCENARIO("a teacher moves; the kits that are out are to be handed over", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.click("moveTeacher");
  people.type("otherSchool", QStringLiteral("ㅅㅇㄱㅎ"));
  REQUIRE(People::waitFor([&] { return people.get<QAbstractButton>("doIt")->isEnabled(); }));
  people.press("otherSchool", Qt::Key_Return);
  REQUIRE(People::waitFor([&] { return people.isTold(Notice::TeacherMoved); }));
  people.tab(1);
  REQUIRE(People::waitFor([&] {
    const auto index = people.table("schoolOut")->model()->index(0, 1);
    return index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("서울과학"));
  }));
}

SCENARIO("what is owed is settled, the amount is proposed", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.tab(3);
  CHECK(people.cell("schoolClaims", 0, 0) == QStringLiteral("USB 케이블"));
  CHECK(people.cell("schoolClaims", 0, 3) == QStringLiteral("6,000원"));
  people.click("settleClaim");
  REQUIRE(people.shows("claimPanel"));
  people.get<QComboBox>("claimHow")->setCurrentIndex(2);
  CHECK(people.get<QSpinBox>("claimWon")->value() == 6000);
  people.get<QSpinBox>("claimCount")->setValue(1);
  CHECK(people.get<QSpinBox>("claimWon")->value() == 3000);
  people.press("claimNote", Qt::Key_Return);
  REQUIRE(People::waitFor([&] { return people.isTold(Notice::PartSettled); }));
  REQUIRE(People::waitFor(
      [&] { return people.text("schoolOwes") == QStringLiteral("변상할 것 1점"); }));
}

SCENARIO("the damage report of a claim's loan is printed, each print as one more copy",
         "[ui][people]") {
  People people;
  std::vector<QString> papers;
  QObject::connect(people.page, &PeoplePage::paperAsked, people.page, [&](const MakePaper& make) {
    people.bank.ask(
        people.page, [make](Bank& bank) { return make(bank, {}); },
        [&](const auto& paper) { papers.push_back(test::must(paper)->fileName()); });
  });
  people.openJunghwa();
  people.tab(3);
  people.click("damageReport");
  REQUIRE(People::waitFor([&] { return papers.size() == 1; }));
  people.click("damageReport");
  REQUIRE(People::waitFor([&] { return papers.size() == 2; }));
  CHECK(papers.front().contains(QStringLiteral("damage")));
  CHECK(papers.front() != papers.back());
}

SCENARIO("a school that is not found says what to do about it", "[ui][people]") {
  People people;
  people.type("schoolSearch", QStringLiteral("zzzz"));
  REQUIRE(People::waitFor([&] { return people.table("schools")->model()->rowCount() == 0; }));
  const QImage empty = people.table("schools")->viewport()->grab().toImage();
  const QRgb ground = empty.pixel(2, 2);
  int inked = 0;
  for (int y = 0; y < empty.height(); ++y)
    for (int x = 0; x < empty.width(); ++x) inked += empty.pixel(x, y) != ground ? 1 : 0;
  CHECK(inked > 200);
}

SCENARIO("a school is mended as one action", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.click("editSchool");
  people.type("schoolName", QStringLiteral("중화여자중학교"));
  people.type("schoolDistrict", QStringLiteral("동대문구"));
  people.press("schoolDistrict", Qt::Key_Return);
  REQUIRE(People::waitFor(
      [&] { return people.text("schoolTitle") == QStringLiteral("중화여자중학교"); }));
  CHECK(people.replies.size() == 2);
  CHECK_FALSE(people.shows("schoolForm"));
}

SCENARIO("a new school is shown when it is registered", "[ui][people]") {
  People people;
  people.click("newSchool");
  people.press("schoolName", Qt::Key_Return);
  CHECK(people.shows("schoolForm"));
  people.type("schoolName", QStringLiteral("면목고등학교"));
  people.press("schoolName", Qt::Key_Return);
  REQUIRE(People::waitFor([&] {
    return people.shows("schoolPanel") &&
           people.text("schoolTitle") == QStringLiteral("면목고등학교");
  }));
  CHECK(people.isTold(Notice::SchoolKept));
}

SCENARIO("teachers are registered and mended", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.click("newTeacher");
  people.type("teacherName", QStringLiteral("가온"));
  people.type("teacherPhone", QStringLiteral("010-1111-2222"));
  people.press("teacherPhone", Qt::Key_Return);
  REQUIRE(
      People::waitFor([&] { return people.table("schoolTeachers")->model()->rowCount() == 2; }));
  CHECK(people.cell("schoolTeachers", 0, 1) == QStringLiteral("010-****-2222"));
  people.press("schoolTeachers", Qt::Key_Return);
  REQUIRE(people.shows("teacherEditor"));
  CHECK(people.get<QLineEdit>("teacherPhone")->text().isEmpty());
  people.type("teacherSubject", QStringLiteral("물리"));
  people.press("teacherSubject", Qt::Key_Return);
  REQUIRE(People::waitFor([&] { return !people.shows("teacherEditor"); }));
  REQUIRE(People::waitFor([&] {
    const auto index = people.table("schoolTeachers")->model()->index(0, 0);
    return index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("물리"));
  }));
}

SCENARIO("several fields of a teacher are mended as one action, and the number can go",
         "[ui][people]") {
  People people;
  people.openJunghwa();
  people.press("schoolTeachers", Qt::Key_Return);
  REQUIRE(people.shows("teacherEditor"));
  people.type("teacherName", QStringLiteral("가온누리"));
  people.type("teacherEmail", QStringLiteral("sky@school.kr"));
  people.get<QAbstractButton>("teacherForgetPhone")->click();
  CHECK_FALSE(people.get<QLineEdit>("teacherPhone")->isEnabled());
  const auto before = people.replies.size();
  people.click("doIt");
  REQUIRE(People::waitFor([&] { return !people.shows("teacherEditor"); }));
  CHECK(people.replies.size() == before + 1);
  REQUIRE(People::waitFor(
      [&] { return people.cell("schoolTeachers", 0, 0) == QStringLiteral("가온누리"); }));
  CHECK(people.cell("schoolTeachers", 0, 1).isEmpty());
  WHEN("the e-mail is emptied") {
    people.press("schoolTeachers", Qt::Key_Return);
    CHECK(people.page->findChildren<QWidget*>(QStringLiteral("teacherForgetPhone")).isEmpty());
    people.get<QLineEdit>("teacherEmail")->clear();
    people.press("teacherEmail", Qt::Key_Return);
    THEN("it is gone") {
      REQUIRE(People::waitFor([&] {
        const auto index = people.table("schoolTeachers")->model()->index(0, 1);
        return !people.shows("teacherEditor") &&
               !index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("school.kr"));
      }));
    }
  }
}

SCENARIO("notes are kept and ended", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.tab(4);
  people.type("noteText", QStringLiteral("후문으로 방문"));
  people.press("noteText", Qt::Key_Return);
  REQUIRE(People::waitFor([&] { return people.table("schoolNotes")->model()->rowCount() == 1; }));
  people.click("endNote");
  REQUIRE(People::waitFor([&] { return people.table("schoolNotes")->model()->rowCount() == 0; }));
}

SCENARIO("a loan of the school opens at the desk", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.tab(1);
  std::vector<HitKind> asked;
  QObject::connect(people.page, &Page::openAsked, people.page,
                   [&](HitKind kind, const AggId&) { asked.push_back(kind); });
  people.press("schoolOut", Qt::Key_Return);
  people.click("openKit");
  CHECK(asked == std::vector<HitKind>{HitKind::Loan, HitKind::Kit});
}

SCENARIO("the reservations of the school stand in a tab and open on their page", "[ui][people]") {
  People people;
  people.openJunghwa();
  people.tab(5);
  CHECK(people.table("schoolBookings")->model()->rowCount() == 1);
  CHECK(people.cell("schoolBookings", 0, 0).contains(QStringLiteral("마이크로비트")));
  std::vector<HitKind> asked;
  QObject::connect(people.page, &Page::openAsked, people.page,
                   [&](HitKind kind, const AggId&) { asked.push_back(kind); });
  people.click("openReservation");
  CHECK(asked == std::vector<HitKind>{HitKind::Reservation});
}

SCENARIO("every control of the page can be named by a screen reader", "[ui][people]") {
  People people;
  people.openJunghwa();
  const auto check = [&] {
    for (const auto* button : people.page->findChildren<QAbstractButton*>()) {
      const bool ofField = qobject_cast<const QLineEdit*>(button->parentWidget()) != nullptr;
      if (!button->isVisibleTo(people.page) || ofField) continue;
      INFO(button->objectName().toStdString());
      CHECK_FALSE((button->accessibleName() + button->text() + button->toolTip()).isEmpty());
    }
    for (const auto* table : people.page->findChildren<QTableView*>()) {
      INFO(table->objectName().toStdString());
      CHECK_FALSE(table->accessibleName().isEmpty());
    }
    for (const auto* field : people.page->findChildren<QLineEdit*>()) {
      if (!field->isVisibleTo(people.page) ||
          qobject_cast<QComboBox*>(field->parentWidget()) != nullptr ||
          qobject_cast<QAbstractSpinBox*>(field->parentWidget()) != nullptr)
        continue;
      INFO(field->objectName().toStdString());
      CHECK_FALSE(field->accessibleName().isEmpty());
    }
  };
  check();
  for (const char* button :
       {"editSchool", "mergeSchool", "liftHold", "newTeacher", "moveTeacher"}) {
    people.click(button);
    check();
    REQUIRE(people.page->stepBack());
  }
}

SCENARIO("the page fits a small window", "[ui][people]") {
  for (const auto& [name, size] : {std::pair(QStringLiteral("wide"), QSize(1202, 682)),
                                   std::pair(QStringLiteral("small"), QSize(929, 484))}) {
    People people(size);
    CHECK(people.page->minimumSizeHint().width() <= size.width());
    CHECK(people.page->minimumSizeHint().height() <= size.height());
    picture(people, name + QStringLiteral("-0-empty"));
    people.openJunghwa();
    people.tab(0);
    picture(people, name + QStringLiteral("-1-teachers"));
    people.tab(1);
    picture(people, name + QStringLiteral("-2-out"));
    people.tab(2);
    picture(people, name + QStringLiteral("-3-past"));
    people.tab(3);
    picture(people, name + QStringLiteral("-4-claims"));
    people.click("settleClaim");
    picture(people, name + QStringLiteral("-5-settle"));
    people.page->stepBack();
    people.tab(4);
    picture(people, name + QStringLiteral("-6-notes"));
    people.tab(0);
    for (const char* button :
         {"editSchool", "liftHold", "newTeacher", "moveTeacher", "mergeSchool"}) {
      people.click(button);
      if (auto* other = people.get<QLineEdit>("otherSchool");
          other != nullptr && other->isVisible()) {
        other->setText(QStringLiteral("ㅅㅇ"));
        QTest::qWait(300);
      }
      CHECK(people.page->minimumSizeHint().height() <= size.height());
      picture(people, name + QStringLiteral("-7-") + QString::fromLatin1(button));
      people.page->stepBack();
    }
  }
}

SCENARIO("old personal data goes all at once, and only with a manager", "[ui][people]") {
  OldTeachers old;
  for (const std::uint8_t n : {std::uint8_t{1}, std::uint8_t{2}}) {
    OldTeacher teacher{{}, "김하늘", "중화중학교", test::day("2026-09-21")};
    teacher.id.bytes[0] = n;
    old.rows.push_back(teacher);
  }
  old.clerks.push_back({{}, {}, "이수민"});
  OldTeachersPanel panel(old, nullptr);
  std::vector<Intent> asked;
  QObject::connect(&panel, &ActionPanel::asked, &panel,
                   [&](const std::vector<Intent>& intents) { asked = intents; });
  panel.show();
  CHECK(panel.findChild<QTableView*>(QStringLiteral("oldTeachers"))->model()->rowCount() == 2);
  auto* const doIt = panel.findChild<QAbstractButton*>(QStringLiteral("doIt"));
  auto* const sure = panel.findChild<QAbstractButton*>(QStringLiteral("eraseSure"));
  sure->setChecked(true);
  doIt->click();
  CHECK(asked.empty());
  panel.findChild<QComboBox*>(QStringLiteral("eraseManager"))->setCurrentIndex(1);
  sure->setChecked(false);
  doIt->click();
  CHECK(asked.empty());
  sure->setChecked(true);
  doIt->click();
  REQUIRE(asked.size() == 1);  // all or nothing
  CHECK(std::get<EraseTeachers>(asked[0]).teachers == std::vector{old.rows[0].id, old.rows[1].id});
}
