#include "app/play_day.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPixmap>
#include <QTimer>
#include <cstdio>
#include <optional>
#include <vector>

#include "core/base/random.h"
#include "core/service/bank.h"
#include "core/service/queries/school_hold.h"
#include "ui/bridge/bank_thread.h"
#include "ui/main_window.h"

namespace kstem::app {
namespace {

constexpr int kPatienceMs = 20'000;

/// The codes of a short day.
struct DayPlan {
  Code teacher;
  std::vector<Code> toLend;
  std::vector<Code> toTakeBack;
};

/// Whose school has nothing now and is not held back, so that lending asks for no decision.
std::optional<Code> punctualTeacher(Bank& bank) {
  store::Rows rows = bank.rows();
  for (const store::TeacherRow& teacher : rows.teachers()) {
    const Hold hold = readHold(rows, teacher.school, bank.policy(), bank.today());
    if (rows.openLinesOf(teacher.school).empty() && !hold.isHeld(bank.today())) return teacher.code;
  }
  return std::nullopt;
}

/// Three kits on the shelf, and of those that are out one in time and one late.
Result<DayPlan> planDay(const QString& file) {
  SystemClock clock;
  SystemRandom random;
  auto bank = Bank::open(file.toStdU16String(), {clock, random});
  if (!bank) return bank.error();
  DayPlan plan;
  if (const auto teacher = punctualTeacher(**bank)) plan.teacher = *teacher;
  bool late = false;
  for (const store::KitRow& kit : (*bank)->rows().kits()) {
    const bool shelved = kit.standing == Standing::Shelf && kit.place == (*bank)->place().center;
    if (shelved && plan.toLend.size() < 3) plan.toLend.push_back(kit.code);
    if (!kit.checkout) continue;
    const auto line = (*bank)->rows().line(*kit.checkout);
    const bool overdue = line && line->dueDay < (*bank)->today();
    if (plan.toTakeBack.empty() ? !overdue : (overdue && !late)) {
      plan.toTakeBack.push_back(kit.code);
      late = overdue;
    }
  }
  if (plan.toLend.empty() || plan.teacher == Code())
    return Error{Errc::LoanEmpty, "nothing to lend"};
  return plan;
}

/// Types into the window and waits for what the bank says to it.
class Player final {
 public:
  Player(ui::BankThread& bank, ui::MainWindow& window, QString folder)
      : m_bank(bank), m_window(window), m_folder(std::move(folder)) {}

  bool open(const QString& file) {
    bool ready = false;
    QEventLoop loop;
    QObject::connect(&m_bank, &ui::BankThread::stateChanged, &loop, [&](ui::BankState state, Errc) {
      ready = state == ui::BankState::Ready;
      if (ready || state == ui::BankState::Failed) loop.quit();
    });
    m_window.show();
    m_bank.open(file);
    patient(loop);
    return ready;
  }

  void scan(const Code& code) {
    type(QString::fromStdString(code.digits()));
    press(Qt::Key_Return);
  }

  /// One key that the bank answers.
  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    QEventLoop loop;
    bool answered = false;
    QObject::connect(&m_bank, &ui::BankThread::acted, &loop, [&] {
      answered = true;
      loop.quit();
    });
    send(key, with, {});
    patient(loop);
    m_alive = m_alive && answered;
  }

  void waitForSlip() {
    QEventLoop loop;
    QTimer::singleShot(1500, &loop, &QEventLoop::quit);
    loop.exec();
  }

  void picture(const char* name) {
    QApplication::processEvents();
    const QString file = m_folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png");
    m_alive = m_window.grab().save(file) && m_alive;
  }

  bool alive() const { return m_alive; }

 private:
  static void patient(QEventLoop& loop) {
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
  }
  void type(const QString& text) {
    for (const QChar c : text) send(Qt::Key(c.toUpper().unicode()), Qt::NoModifier, QString(c));
  }
  void send(Qt::Key key, Qt::KeyboardModifiers with, const QString& text) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    for (const QEvent::Type type :
         {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
      QKeyEvent event(type, key, with, text);
      QApplication::sendEvent(target, &event);
    }
  }

  ui::BankThread& m_bank;
  ui::MainWindow& m_window;
  QString m_folder;
  bool m_alive = true;
};

void play(Player& player, const DayPlan& plan) {
  player.picture("1-ready");
  player.scan(plan.teacher);
  for (const Code& kit : plan.toLend) player.scan(kit);
  player.picture("2-lending");
  player.scan(plan.toLend.front());
  player.picture("3-scanned-twice");
  player.press(Qt::Key_F9);
  player.waitForSlip();
  player.picture("4-lent");
  for (const Code& kit : plan.toTakeBack) player.scan(kit);
  player.picture("5-taken-back");
  player.press(Qt::Key_F9);
  player.picture("6-finished");
}

void listFiles(const QString& folder) {
  const QDir dir(folder);
  for (const QString& name : dir.entryList({QStringLiteral("*.png"), QStringLiteral("*.pdf")}))
    std::printf("%s\n", qUtf8Printable(dir.filePath(name)));
}

}  // namespace

int playDay(ui::BankThread& bank, ui::MainWindow& window, const Options& options) {
  const auto plan = planDay(options.file);
  if (!plan || !QDir().mkpath(options.playDay)) {
    std::fprintf(stderr, "no day can be played on %s\n", qUtf8Printable(options.file));
    return 1;
  }
  Player player(bank, window, options.playDay);
  if (!player.open(options.file)) return 1;
  play(player, *plan);
  listFiles(options.playDay);
  return player.alive() ? 0 : 1;
}

}  // namespace kstem::app
