#include "app/first_window.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>

namespace kstem::app {
namespace {

constexpr int kPatience = 2000;  ///< ms; the window answers between two things that it does
constexpr qint64 kMostBytes = 64 * 1024;
constexpr char kTaken = '+';

/// The same for every path of the file, and for no other file.
QString nameOf(const QString& bankFile) {
  const QFileInfo file(bankFile);
  const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
  const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Blake2b_160);
  return QStringLiteral("kstem-bank-") + QString::fromLatin1(hash.toHex());
}

}  // namespace

FirstWindow::FirstWindow(const QString& bankFile) : m_name(nameOf(bankFile)) {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
}

bool FirstWindow::handOver(const QStringList& files) const {
  QLocalSocket socket;
  socket.connectToServer(m_name);
  if (!socket.waitForConnected(kPatience)) return false;
  QDataStream out(&socket);
  out << files;
  char taken = 0;
  return socket.waitForBytesWritten(kPatience) && socket.waitForReadyRead(kPatience) &&
         socket.getChar(&taken) && taken == kTaken;
}

void FirstWindow::listen() {
  if (m_server.listen(m_name)) return;
  QLocalServer::removeServer(m_name);
  m_server.listen(m_name);
}

void FirstWindow::answer() {
  QLocalSocket* const socket = m_server.nextPendingConnection();
  connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
  connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
    if (socket->bytesAvailable() > kMostBytes) return socket->abort();
    QDataStream in(socket);
    QStringList files;
    in.startTransaction();
    in >> files;
    if (!in.commitTransaction()) return;  // more is to come
    socket->putChar(kTaken);
    socket->flush();
    Q_EMIT asked(files);
  });
}

}  // namespace kstem::app
