// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpserver.h"

#include <QProcess>
#include <QSslSocket>
#include <QTest>

#include <deque>

namespace crontopus::server {
/// A server on loopback that echoes, or keeps the reply when the path begins with `/later`.
struct EchoServer
{
    explicit EchoServer(HttpLimits given = {})
        : server(
              given,
              [this](QByteArrayView, QByteArrayView path) {
                  return path == QByteArrayView("/large") ? 64LL * 1024 * 1024 : limits.bodyBytes;
              },
              [this](HttpRequest &&request, Reply reply) { handle(std::move(request), std::move(reply)); })
        , limits(given)
    {
        const auto listening = server.listen(QHostAddress::LocalHost, 0);
        if (!listening)
            qFatal("%s", qPrintable(listening.error().text()));
    }

    void handle(HttpRequest &&request, Reply reply)
    {
        requests.push_back(request);
        if (request.path.startsWith(QLatin1String("/later"))) {
            later.push_back(std::move(reply));
        } else if (request.path == QLatin1String("/size")) {
            reply.send({200, {}, QByteArray(request.queryValue(QStringLiteral("n")).toInt(), 's')});
        } else if (request.path == QLatin1String("/status")) {
            reply.send({request.queryValue(QStringLiteral("n")).toInt(), {}, {}});
        } else if (request.path != QLatin1String("/drop")) {
            const QByteArray body =
                request.body.size() > 1000 ? QByteArray::number(request.body.size()) : request.body;
            reply.send(
                {200, {{"Content-Type", "text/plain"}}, request.method + ' ' + request.target + ' ' + body});
        }
    }

    HttpServer server;
    HttpLimits limits;
    std::deque<HttpRequest> requests;
    std::deque<Reply> later;
};

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    [[nodiscard]] bool has(const char *line) const
    {
        return head.contains(QByteArray("\r\n") + line + "\r\n");
    }
};

/// A client that says exactly what it is told to.
class Client
{
public:
    explicit Client(quint16 port, std::unique_ptr<QTcpSocket> given = std::make_unique<QTcpSocket>())
        : socket(std::move(given))
    {
        QObject::connect(socket.get(), &QTcpSocket::readyRead, socket.get(),
                         [this] { received += socket->readAll(); });
        socket->connectToHost(QHostAddress::LocalHost, port);
    }

    void send(const QByteArray &bytes) { socket->write(bytes); }
    [[nodiscard]] bool closed() const { return socket->state() == QAbstractSocket::UnconnectedState; }

    /// The next whole answer; status 0 when the connection ended, or nothing came for ten seconds.
    Answer next(bool head = false)
    {
        Answer answer;
        (void)QTest::qWaitFor([&] { return take(answer, head) || closed(); }, 10'000);
        if (answer.status == 0)
            take(answer, head);
        return answer;
    }
    Answer ask(const QByteArray &bytes)
    {
        send(bytes);
        return next(bytes.startsWith("HEAD"));
    }

    std::unique_ptr<QTcpSocket> socket;
    QByteArray received;

private:
    bool take(Answer &answer, bool withoutBody)
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = received.first(end + 2);
        const qsizetype length = head.indexOf("Content-Length: ");
        const qsizetype size =
            length < 0 || withoutBody
                ? 0
                : head.sliced(length + 16, head.indexOf('\r', length) - length - 16).toLongLong();
        if (received.size() < end + 4 + size)
            return false;
        answer = {head.sliced(9, 3).toInt(), head, received.sliced(end + 4, size)};
        received.remove(0, end + 4 + size);
        return true;
    }
};

inline const QByteArray kHello = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

/// Runs a program while the server of the same thread goes on; its output.
inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
    return process.readAll();
}
} // namespace crontopus::server
