#include "ui/bridge/bank_thread.h"

#include <deque>
#include <utility>

namespace kstem::ui {

/// Everything here runs on the bank's thread. Signals are sent in the name of BankThread: a signal
/// from a foreign thread reaches its receivers by their event loops.
class BankThread::Worker final : public QObject {
 public:
  Worker(BankThread& outside, DeskFactory factory)
      : m_outside(outside), m_factory(std::move(factory)) {}

  void open(const QString& path) {
    enter(BankState::Opening);
    auto backend = m_factory(path);
    if (!backend) return fail(backend.error().code);
    m_backend = *std::move(backend);
    enter(BankState::Checking);
    const DeskReply opening = m_backend->open();
    Q_EMIT m_outside.acted(m_backend->view(), opening);
    checkLater();
  }

  void act(const DeskAction& action) {
    whenReady([this, action] { actNow(action); });
  }

  void exchange(const std::function<void(Bank&, exchange::KeyStore&)>& work) {
    whenReady([this, work] { exchangeNow(work); });
  }

  void find(const QString& text) {
    if (!m_backend) return;
    Q_EMIT m_outside.found(text, m_backend->find(text.toStdString()));
  }

  void run(const std::function<void(Bank&)>& read) {
    if (!m_backend || m_state == BankState::Failed) return;
    const auto done = reading([&] { read(m_backend->bank()); });
    if (!done) Q_EMIT m_outside.readFailed(done.error().code);
  }

  void slip(const GroupId& loan) {
    if (!m_backend) return;
    const auto slip = m_backend->slip(loan);
    if (slip) {
      Q_EMIT m_outside.slipReady(*slip);
    } else {
      Q_EMIT m_outside.slipFailed(slip.error());
    }
  }

 private:
  /// What would write waits in its order while the file is being checked.
  void whenReady(std::function<void()> what) {
    if (m_state == BankState::Ready) return what();
    if (m_state != BankState::Failed) m_waiting.push_back(std::move(what));
  }

  void exchangeNow(const std::function<void(Bank&, exchange::KeyStore&)>& work) {
    exchange::KeyStore* const keys = m_backend->keys();
    const auto done = keys == nullptr
                          ? Result<void>(Error{Errc::KeyMissing, {}})
                          : reading([&] { work(m_backend->bank(), *keys); });
    if (!done) Q_EMIT m_outside.readFailed(done.error().code);
    actNow(LookAgain{});
  }

  void enter(BankState state, Errc reason = Errc::BadInput) {
    m_state = state;
    Q_EMIT m_outside.stateChanged(state, reason);
  }

  void fail(Errc reason) {
    m_waiting.clear();
    enter(BankState::Failed, reason);
  }

  /// One step a turn of the event loop, so that reads are answered in between.
  void checkLater() {
    QMetaObject::invokeMethod(
        this, [this] { checkOnce(); }, Qt::QueuedConnection);
  }

  void checkOnce() {
    const auto step = m_backend->checkNext();
    if (!step) return fail(step.error().code);
    if (*step == CheckStep::More) return checkLater();
    enter(BankState::Ready);
    for (const auto& waiting : std::exchange(m_waiting, {})) waiting();
  }

  void actNow(const DeskAction& action) {
    const DeskReply reply = m_backend->act(action);
    Q_EMIT m_outside.acted(m_backend->view(), reply);
  }

  BankThread& m_outside;
  DeskFactory m_factory;
  std::unique_ptr<DeskBackend> m_backend;
  std::deque<std::function<void()>> m_waiting;
  BankState m_state = BankState::Opening;
};

BankThread::BankThread(DeskFactory factory, QObject* parent)
    : QObject(parent), m_worker(new Worker(*this, std::move(factory))) {
  m_thread.setObjectName(QStringLiteral("bank"));
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  m_thread.start();
}

BankThread::~BankThread() {
  m_thread.quit();
  m_thread.wait();
}

void BankThread::open(const QString& path) {
  QMetaObject::invokeMethod(m_worker, [w = m_worker, path] { w->open(path); });
}

void BankThread::act(const DeskAction& action) {
  QMetaObject::invokeMethod(m_worker, [w = m_worker, action] { w->act(action); });
}

void BankThread::find(const QString& text) {
  QMetaObject::invokeMethod(m_worker, [w = m_worker, text] { w->find(text); });
}

void BankThread::post(std::function<void(Bank&)> read) {
  QMetaObject::invokeMethod(m_worker, [w = m_worker, read = std::move(read)] { w->run(read); });
}

void BankThread::postExchange(std::function<void(Bank&, exchange::KeyStore&)> work) {
  QMetaObject::invokeMethod(m_worker,
                            [w = m_worker, work = std::move(work)] { w->exchange(work); });
}

void BankThread::slip(const GroupId& loan) {
  QMetaObject::invokeMethod(m_worker, [w = m_worker, loan] { w->slip(loan); });
}

}  // namespace kstem::ui
