#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <functional>
#include <memory>
#include <vector>

#include "core/service/desk_action.h"
#include "core/service/desk_view.h"
#include "core/service/search.h"
#include "core/service/slip.h"
#include "ui/bridge/desk_backend.h"

namespace kstem::ui {

/// How far the file is.
enum class BankState { Opening, Checking, Ready, Failed };

/// The one thread that owns the bank. The window posts and is called back; it never waits.
/// All signals arrive on the thread of the receiver.
class BankThread final : public QObject {
  Q_OBJECT

 public:
  explicit BankThread(DeskFactory factory, QObject* parent = nullptr);
  BankThread(const BankThread&) = delete;
  BankThread& operator=(const BankThread&) = delete;
  ~BankThread() override;

  /// Opens the file; `stateChanged` follows, and `acted` with the first view.
  /// While the file is being checked, reads are answered and actions wait in their order.
  void open(const QString& path);
  /// Does one thing at the desk; `acted` follows.
  void act(const DeskAction& action);
  /// Schools and teachers by name, 초성 or a mistyped keyboard; `found` follows.
  void find(const QString& text);
  /// Reads: runs `read(Bank&)` on the bank's thread, then `take` with its result on this thread,
  /// unless `receiver` is gone by then. A read that the store refuses ends in `readFailed`.
  template <class Read, class Take>
  void ask(QObject* receiver, Read read, Take take) {
    post([this, guard = QPointer<QObject>(receiver), read = std::move(read),
          take = std::move(take)](Bank& bank) {
      auto result = std::make_shared<decltype(read(bank))>(read(bank));
      QMetaObject::invokeMethod(this, [guard, take, result] {
        if (guard) take(std::move(*result));
      });
    });
  }
  /// Files to and from other desks: as ask(), with the keys of this PC, and only once the file may
  /// be written; `acted` follows, because anything may look different. A bank without keys ends in
  /// `readFailed` with KeyMissing.
  template <class Work, class Take>
  void exchange(QObject* receiver, Work work, Take take) {
    postExchange([this, guard = QPointer<QObject>(receiver), work = std::move(work),
                  take = std::move(take)](Bank& bank, exchange::KeyStore& keys) {
      auto result = std::make_shared<decltype(work(bank, keys))>(work(bank, keys));
      QMetaObject::invokeMethod(this, [guard, take, result] {
        if (guard) take(std::move(*result));
      });
    });
  }
  /// What stands on the slip of a loan; `slipReady` or `slipFailed` follows. Counts as a print:
  /// the copy number rises with each call.
  void slip(const GroupId& loan);

 Q_SIGNALS:
  /// `reason` has a meaning only with BankState::Failed.
  void stateChanged(kstem::ui::BankState state, kstem::Errc reason);
  void acted(const kstem::DeskView& view, const kstem::DeskReply& reply);
  void found(const QString& text, const std::vector<kstem::Hit>& hits);
  void slipReady(const kstem::Slip& slip);
  void slipFailed(const kstem::Error& error);
  void readFailed(kstem::Errc reason);

 private:
  void post(std::function<void(Bank&)> read);
  void postExchange(std::function<void(Bank&, exchange::KeyStore&)> work);

  class Worker;
  QThread m_thread;
  Worker* m_worker;  ///< lives on m_thread, which deletes it
};

}  // namespace kstem::ui
