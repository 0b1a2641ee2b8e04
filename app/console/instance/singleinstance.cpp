// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/instance/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
Q_LOGGING_CATEGORY(log, "crontopus.instance")

constexpr quint32 magic = 0x43525031; // "CRP1"
constexpr qsizetype maxMessage = 64 * 1024, maxArguments = 64;
constexpr qsizetype longestSocketPath = 90; // sun_path holds 108, and Qt makes a directory beside it first
constexpr int retryMs = 100, maxTries = 50, readMs = 3000;
constexpr char received = 'k';

QString socketName(const QString &directory)
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
#ifdef Q_OS_UNIX
    // In the user's own directory, where nobody else can be first.
    const QString path = directory + "/console.socket"_L1;
    if (QFile::encodeName(path).size() <= longestSocketPath)
        return path;
#endif
    return "crontopus-console-"_L1 + hash;
}
} // namespace

SingleInstance::SingleInstance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_name(socketName(QDir(directory).absolutePath()))
    , m_lock(directory + "/console.lock"_L1)
{
    m_lock.setStaleLockTime(0); // as long as the process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    connect(&m_retry, &QTimer::timeout, this, &SingleInstance::connectToFirst);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(m_message);
        m_socket.flush();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.readAll().contains(received))
            Q_EMIT handedOver();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_retry.start(); });
}

SingleInstance::~SingleInstance()
{
    m_socket.disconnect(this);
}

bool SingleInstance::start(const QStringList &arguments)
{
    if (m_lock.tryLock(0))
        return listen();
    if (m_lock.error() != QLockFile::LockFailedError)
        return true; // a directory that cannot be written to: better two consoles than none
    m_message.clear();
    QDataStream stream(&m_message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << arguments;
    connectToFirst();
    return false;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // we hold the lock: whoever left it there has crashed
    if (!m_server.listen(m_name))
        qCWarning(log, "Other starts cannot reach this one: %s", qUtf8Printable(m_server.errorString()));
    return true;
}

void SingleInstance::connectToFirst()
{
    // The first one may be about to listen, or about to end.
    if (++m_tries > maxTries) {
        Q_EMIT failed();
        return;
    }
    m_socket.abort();
    m_socket.connectToServer(m_name);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(readMs, socket, &QLocalSocket::abort);
        read(socket); // what came along with the connection
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > maxMessage) {
        socket->abort();
        return;
    }
    QDataStream stream(socket);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 start = 0;
    QStringList arguments;
    stream.startTransaction();
    stream >> start >> arguments;
    if (stream.status() == QDataStream::ReadPastEnd) {
        stream.rollbackTransaction();
        return;
    }
    if (!stream.commitTransaction() || start != magic || arguments.size() > maxArguments) {
        socket->abort();
        return;
    }
    socket->write(&received, 1);
    socket->flush();
    Q_EMIT startedAgain(arguments);
}
} // namespace crontopus
