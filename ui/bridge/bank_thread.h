#pragma once

#include <QObject>
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

 private:
  class Worker;
  QThread m_thread;
  Worker* m_worker;  ///< lives on m_thread, which deletes it
};

}  // namespace kstem::ui
