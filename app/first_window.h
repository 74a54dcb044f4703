#pragma once

#include <QLocalServer>
#include <QStringList>

namespace kstem::app {

/// One window a bank file: a later start for the same file hands what it was asked to open to the
/// window that is there, and ends. Only the same user's programs are listened to.
class FirstWindow final : public QObject {
  Q_OBJECT

 public:
  /// The window of `bankFile`, by whatever path it is named.
  explicit FirstWindow(const QString& bankFile);

  /// True when a window of that file is there and took the files over: this start has nothing left
  /// to do. False: nobody answered.
  bool handOver(const QStringList& files) const;
  /// Listens for later starts. What a window that died has left behind is cleared away.
  void listen();

 Q_SIGNALS:
  /// A later start: show the window, and take these files in, if any.
  void asked(const QStringList& files);

 private:
  void answer();

  QString m_name;
  QLocalServer m_server;
};

}  // namespace kstem::app
